//! From an administration to where the rep stands: scores, gates, flags, verdict, steadiness.
//!
//! Pure arithmetic as sections 2 to 5 of the instrument's contract state it. No wording, no dates.

mod band;
mod flag;
mod gate;
mod question;
mod scale;
mod score;
mod steadiness;
mod tag;
mod verdict;

pub use band::Band;
pub use flag::Flag;
pub use gate::{Gate, GateState, Gates};
pub use scale::Scale;
pub use score::Scores;
pub use steadiness::Steadiness;
pub use tag::Tag;
pub use verdict::{Group, Verdict};

use crate::administration::{Administration, Path};
use crate::instrument::{ItemId, QuestionId};

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
        let path = administration.path();
        let scores = Scores::of(administration);
        let flags = flag::raised(administration);
        let basis = verdict::Basis::of(administration, flags.len());
        let gates = Gates::of(&basis.circumstances, &scores);
        let verdict = basis.verdict(&gates, &scores);
        let (steadiness, depends_on) = steadiness::flip_test(&basis, &scores, verdict);
        Standing {
            path,
            low_room: gate::low_room(administration),
            also_open: gates.also_open(verdict),
            missing: gates.missing(path, &scores),
            tags: tag::worn(administration, &scores),
            questions: question::fired(administration, &scores, verdict),
            scores,
            gates,
            flags,
            verdict,
            steadiness,
            depends_on,
        }
    }
}
