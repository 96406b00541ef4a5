//! Own Reasons: everything that is true about the assessment.
//!
//! The library knows nothing of browsers, clocks or chance: time, ids and random bytes come in as
//! arguments, and what is wanted of the outside goes out as data.
//!
//! * [`instrument`]: what is asked, and every word that a result is told in
//! * [`response`], [`administration`]: what was answered, and what is shown next
//! * [`scoring`]: scores, gates, flags, verdict, steadiness, next questions
//! * [`taking`], [`summary`], [`comparison`]: what is kept, what may be shared, what moved
//! * [`session`], [`route`]: all state of the app, what happens to it, and what it wants
//! * [`caseload`], [`desk`]: the coach's summaries, apart from everything above
//! * [`export`], [`picture`]: what a person can take away
//! * [`team`]: a head of sales' figures and what follows from them, which know of nobody's answers
//! * [`lock`]: a file locked with a passphrase
//! * [`wording`]: every sentence around that, in the language in force
//! * [`exchange`]: the files, read into typed values once; [`json`] and [`date`] are their notations

pub mod administration;
pub mod caseload;
pub mod comparison;
pub mod date;
pub mod desk;
pub mod exchange;
pub mod export;
pub mod html;
pub mod instrument;
pub mod json;
pub mod lock;
pub mod picture;
pub mod response;
pub mod route;
pub mod scoring;
pub mod session;
pub mod sorted_map;
pub mod summary;
pub mod taking;
pub mod team;
pub mod wording;
