//! What is kept of one taking: the administration, what the rep says about the result, and their ticks.

use crate::administration::Administration;
use crate::date::Date;
use crate::instrument::{ItemId, QuestionId};
use crate::response::Text;
use crate::scoring::Verdict;
use crate::sorted_map::SortedMap;
use crate::summary::{Block, Ticks};

/// The longest alias, in Unicode scalar values.
pub const LONGEST_ALIAS: usize = 60;
/// The longest first topic, in Unicode scalar values.
pub const LONGEST_TOPIC: usize = 280;

/// What a taking is called on this device: 1 to 64 letters, digits and hyphens.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TakingId(String);

impl TakingId {
    /// The id of these random bits.
    pub fn from_random(bits: u128) -> TakingId {
        TakingId(format!("{bits:032x}"))
    }

    /// The id as a file has it, or `None` where it is not one.
    pub fn parse(text: &str) -> Option<TakingId> {
        let plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        (plain && (1..=64).contains(&text.len())).then(|| TakingId(text.to_owned()))
    }

    /// The id as files write it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One taking with everything that belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Taking {
    /// What it is called on this device.
    pub id: TakingId,
    /// Counts its changes; of two copies the higher one is later.
    pub revision: u64,
    /// The question last looked at.
    pub position: Option<ItemId>,
    /// The responses.
    pub administration: Administration,
    /// What the rep says about the result.
    pub reflection: Reflection,
    /// What the rep would hand over.
    pub sharing: Sharing,
}

impl Taking {
    /// A taking with nothing in it yet.
    pub fn begin(id: TakingId, administration: Administration) -> Taking {
        Taking {
            id,
            revision: 0,
            position: None,
            administration,
            reflection: Reflection::default(),
            sharing: Sharing::default(),
        }
    }

    /// What a copy of it as it stands is called beside another one of its id: the same each time, `None` where
    /// that would be too long.
    pub fn copy_id(&self) -> Option<TakingId> {
        TakingId::parse(&format!("{}-{}", self.id.as_str(), self.revision))
    }
}

/// Whether what the answers leaned to fits, in the rep's eyes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It fits.
    Yes,
    /// It fits in part.
    Partly,
    /// It does not fit.
    No,
}

impl Fit {
    /// All three.
    pub const ALL: [Fit; 3] = [Fit::Yes, Fit::Partly, Fit::No];

    /// The code as written in files.
    pub fn code(self) -> &'static str {
        match self {
            Fit::Yes => "yes",
            Fit::Partly => "partly",
            Fit::No => "no",
        }
    }

    /// The one with this code.
    pub fn from_code(code: &str) -> Option<Fit> {
        Fit::ALL.into_iter().find(|fit| fit.code() == code)
    }
}

/// The rep's own verdict, which is the headline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnVerdict {
    /// One of V1 to V8.
    Listed(Verdict),
    /// In their own words.
    Words(Text),
}

/// What the rep says about the result.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reflection {
    /// Whether it fits.
    pub fit: Option<Fit>,
    /// What fits instead, or the same, said by them.
    pub own_verdict: Option<OwnVerdict>,
    /// What they wrote to the next questions.
    pub notes: SortedMap<QuestionId, Text>,
    /// When they want to look again.
    pub look_again: Option<Date>,
}

impl Reflection {
    /// The headline: their own verdict, or the one they say fits.
    pub fn headline(&self, leaned: Verdict) -> Option<OwnVerdict> {
        match (&self.own_verdict, self.fit) {
            (Some(own), _) => Some(own.clone()),
            (None, Some(Fit::Yes)) if leaned != Verdict::V0 => Some(OwnVerdict::Listed(leaned)),
            _ => None,
        }
    }
}

/// What the rep would hand over.
#[derive(Clone, Debug, PartialEq)]
pub struct Sharing {
    /// A name for the summary, where they want one.
    pub alias: Option<Text>,
    /// What to talk about first.
    pub first_topic: Option<Text>,
    /// The blocks that are ticked.
    pub ticks: Ticks,
}

impl Default for Sharing {
    fn default() -> Sharing {
        let ticks = Ticks::of(Block::ALL.iter().copied().filter(|block| block.ticked_at_first()));
        Sharing { alias: None, first_topic: None, ticks }
    }
}
