//! From an administration to where the rep stands: scores, gates, flags, verdict, steadiness.
//!
//! Pure arithmetic as sections 2 to 5 of the instrument's contract state it. No wording, no dates.
//!
//! What decides is data: a [`Rule`] says what follows where all of its [`Condition`]s hold. The scoring goes by the rules
//! and the app reads them out, so that what it tells of them is what it does.

mod band;
mod condition;
mod findings;
mod flag;
mod gate;
mod limit;
mod question;
mod rule;
mod scale;
mod score;
mod source;
mod steadiness;
mod tag;
mod verdict;

pub use band::Band;
pub use condition::Condition;
pub use flag::{FLAG_RULES, Flag};
pub use gate::{Gate, GateState, Gates};
pub use limit::Limit;
pub use question::QUESTION_RULES;
pub use rule::Rule;
pub use scale::{Kind, Scale};
pub use score::{Scores, WEIGHT_OF_IMPORTANCE, WEIGHT_OF_PULL};
pub use source::Source;
pub use steadiness::Steadiness;
pub use tag::{TAG_RULES, Tag};
pub use verdict::{Group, VERDICT_RULES, Verdict};

use crate::administration::{Administration, Path};
use crate::instrument::{ItemId, QuestionId};
use findings::Findings;

/// For how many days a result says something, where the rep names no day to look again.
pub const GOOD_FOR_DAYS: u32 = 30;

/// Where the rep stands, as their answers have it.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// Which way through the instrument.
    pub path: Path,
    /// The scale scores.
    pub scores: Scores,
    /// The room items answered with 2 or less, in order.
    pub low_room: Vec<ItemId>,
    /// The state of each gate.
    pub gates: Gates,
    /// What makes the answers hard to read.
    pub flags: Vec<Flag>,
    /// The verdict.
    pub verdict: Verdict,
    /// The gates that are neither open nor not asked, less the one that decided, in order.
    pub also_open: Vec<Gate>,
    /// The gates that are unanswered, in order.
    pub missing: Vec<Gate>,
    /// Whether small differences in the answers would change the group; `None` for V0.
    pub steadiness: Option<Steadiness>,
    /// The scores that the group hangs on, in the order of the flip test.
    pub depends_on: Vec<Scale>,
    /// What a coach had better know.
    pub tags: Vec<Tag>,
    /// The next questions that fire, in order.
    pub questions: Vec<QuestionId>,
}

impl Standing {
    /// Scores an administration.
    pub fn of(administration: &Administration) -> Standing {
        let mut found = Findings::of(administration);
        let flags = Rule::all_that_hold(&FLAG_RULES, &found);
        found.flags = flags.len();
        found.gates = Gates::of(&found);
        let verdict = Verdict::of(&found);
        found.verdict = Some(verdict);
        let (steadiness, depends_on) = steadiness::flip_test(&found, verdict);
        Standing {
            path: found.path,
            scores: found.scores,
            low_room: gate::low_room(administration),
            gates: found.gates,
            flags,
            verdict,
            also_open: found.gates.also_open(verdict),
            missing: found.gates.missing(found.path, &found.scores),
            steadiness,
            depends_on,
            tags: Rule::all_that_hold(&TAG_RULES, &found),
            questions: Rule::all_that_hold(&QUESTION_RULES, &found),
        }
    }
}
