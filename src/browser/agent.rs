//! What the browser calls itself.

/// Its name and the names of its relatives; empty where it does not say.
pub fn name() -> String {
    super::window().and_then(|window| window.navigator().user_agent().ok()).unwrap_or_default()
}
