//! View functions without state of their own beyond what a person is about to do.

pub mod bar;
pub mod choices;
pub mod date;
pub mod field;
pub mod file_button;
pub mod frame;
pub mod goals;
pub mod keeping;
pub mod notice;
pub mod save_status;
pub mod summary_view;
