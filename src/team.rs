//! A head of sales' figures, and what follows from them.
//!
//! Nothing here knows of a rep's answers, and nothing of a rep's side knows of this: these are figures that somebody
//! holds already. All of it is arithmetic; where chance is imitated, the same figures give the same result each time.
//! The formulas are those of the 80/20 rule as its own advocates state it, with what they leave out: how much of it
//! luck alone would show.
//!
//! Cells come in as text ([`Spreadsheet`]), stand in a [`Sheet`] as they were written, are counted as a [`Team`],
//! and a [`Standing`] says what follows. [`Office`] is the state of the page around them.

mod chance;
mod contrast;
mod conversation;
mod gap;
mod luck;
mod number;
mod office;
mod overlap;
mod people;
pub mod picture;
mod record;
mod repeat;
mod role;
mod route;
mod sample;
mod sheet;
pub mod spreadsheet;
mod standing;
mod top;

pub use contrast::{Contrast, Verdict as ContrastVerdict};
pub use conversation::{Guesses, Outcome};
pub use gap::Gap;
pub use luck::{Luck, luck};
pub use number::{NotANumber, Notation, notation, number};
pub use office::{Headings, KEY, Office, OfficeEffect, OfficeEvent, OfficeNotice, QUESTIONS};
pub use overlap::Overlap;
pub use people::{Figures, Matter, Person, Team};
pub use repeat::repeat;
pub use role::{Kind, NotAReply, Role, reply};
pub use route::TeamRoute;
pub use sample::{Sample, sample};
pub use sheet::{BadCell, Column, Sheet};

pub use standing::{ByLuck, EXAMPLE_DEALS, Rated, Spent, Standing};
pub use top::{Caution, Top, Trouble, top_count};
