//! View functions that know the rep's session or a coach's desk; those that know of neither are in
//! [`crate::component`].

pub mod file_button;
pub mod fitting;
pub mod goals;
pub mod keeping;
pub mod lock_form;
pub mod new_version;
pub mod notice;
pub mod passphrase;
pub mod save_status;
pub mod self_check;
