//! The printer.

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = super::window() {
        // A browser without a printer does nothing.
        let _ = window.print();
    }
}
