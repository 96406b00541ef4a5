//! What was chosen or written, item by item. A response that exists is a valid one.

use crate::instrument::{Choice, Instrument, ItemId, ResponseFormat};
use crate::sorted_map::SortedMap;

/// The longest free text, in Unicode scalar values.
pub const LONGEST_TEXT: usize = 2_000;
/// The longest goal, in Unicode scalar values.
pub const LONGEST_GOAL: usize = 280;
/// How many goals may stand side by side.
pub const MOST_GOALS: usize = 3;

/// Text of a limited length, without white space at its ends, never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text(String);

impl Text {
    /// The text after trimming Unicode white space.
    ///
    /// # Errors
    /// [`Unfit::Empty`] where nothing is left, [`Unfit::TooLong`] beyond `longest` scalar values.
    pub fn new(raw: &str, longest: usize) -> Result<Text, Unfit> {
        let text = raw.trim();
        let length = text.chars().count();
        match length {
            0 => Err(Unfit::Empty),
            _ if length > longest => Err(Unfit::TooLong { length, longest }),
            _ => Ok(Text(text.to_owned())),
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A candidate goal in the rep's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// What they want.
    pub text: Text,
    /// How much it is their own, 1 not at all to 5 extremely.
    pub mine: Option<Level>,
}

/// A level on an amount or frequency format, 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Level(u8);

impl Level {
    /// All five, in order.
    pub const ALL: [Level; 5] = [Level(1), Level(2), Level(3), Level(4), Level(5)];

    /// The level of this number.
    ///
    /// # Errors
    /// [`Unfit::OutOfRange`] where it is not 1 to 5.
    pub fn new(number: u64) -> Result<Level, Unfit> {
        match number {
            1..=5 => Ok(Level(number as u8)),
            _ => Err(Unfit::OutOfRange { lowest: 1, highest: 5 }),
        }
    }

    /// Its number, 1 to 5.
    pub fn number(self) -> u8 {
        self.0
    }
}

/// A response, valid for the format it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Response {
    /// A level of an amount or frequency item.
    Level(Level),
    /// A mark on a ruler, 0 to 10.
    Mark(u8),
    /// "No chance to" or "no coach in mind": an answer, and not a number.
    NotApplicable(Choice),
    /// The one option picked.
    Pick(Choice),
    /// The options picked, in the order in which they were picked, none twice.
    Picks(Vec<Choice>),
    /// Free text.
    Text(Text),
    /// One to three goals.
    Goals(Vec<Goal>),
    /// "I don't know yet", in place of goals.
    DontKnow,
    /// Which goal to look at, counted from 0.
    Chosen(usize),
    /// One small step.
    IfThen {
        /// When it is to happen.
        cue: Text,
        /// What is to happen then.
        step: Text,
    },
}

/// Why a response does not fit its item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// The response is of another kind than the item asks for.
    WrongKind,
    /// A number beyond the ends of the format.
    OutOfRange {
        /// The lowest that fits.
        lowest: u64,
        /// The highest that fits.
        highest: u64,
    },
    /// An option that the item does not offer.
    NotOffered,
    /// No option where one at least is needed.
    NothingPicked,
    /// More options than fit.
    TooMany {
        /// How many fit.
        at_most: usize,
    },
    /// One option twice.
    Repeated,
    /// An option that excludes the others, with another.
    NotAlone,
    /// Text of white space only.
    Empty,
    /// Text beyond its limit, in Unicode scalar values.
    TooLong {
        /// How long it is.
        length: usize,
        /// How long it may be.
        longest: usize,
    },
    /// `finding.most` is not among `finding.values`.
    NotAmongValues,
    /// `want.chosen` without a list of goals.
    NoGoals,
    /// `want.chosen` beyond the list of goals.
    BeyondGoals,
}

impl Response {
    /// The number, where the response is one (a level or a mark).
    pub fn number(&self) -> Option<u8> {
        match self {
            Response::Level(level) => Some(level.number()),
            Response::Mark(mark) => Some(*mark),
            _ => None,
        }
    }

    pub(crate) fn check(&self, format: &ResponseFormat) -> Result<(), Unfit> {
        match (format, self) {
            (ResponseFormat::Amount { .. } | ResponseFormat::Frequency { .. }, Response::Level(_)) => Ok(()),
            (
                ResponseFormat::Amount { instead } | ResponseFormat::Frequency { instead },
                Response::NotApplicable(choice),
            ) => match instead {
                Some(offered) if offered.choice == *choice => Ok(()),
                _ => Err(Unfit::NotOffered),
            },
            (ResponseFormat::Ruler { .. }, Response::Mark(0..=10)) => Ok(()),
            (ResponseFormat::Ruler { .. }, Response::Mark(_)) => Err(Unfit::OutOfRange { lowest: 0, highest: 10 }),
            (ResponseFormat::Pick { options, .. }, Response::Pick(choice)) => {
                options.iter().any(|option| option.choice == *choice).then_some(()).ok_or(Unfit::NotOffered)
            }
            (ResponseFormat::Picks { options, at_most, alone }, Response::Picks(picks)) => {
                if picks.is_empty() {
                    return Err(Unfit::NothingPicked);
                }
                for (index, pick) in picks.iter().enumerate() {
                    if !options.iter().any(|option| option.choice == *pick) {
                        return Err(Unfit::NotOffered);
                    }
                    if picks[..index].contains(pick) {
                        return Err(Unfit::Repeated);
                    }
                }
                if picks.len() > *at_most {
                    return Err(Unfit::TooMany { at_most: *at_most });
                }
                if picks.len() > 1 && alone.is_some_and(|alone| picks.contains(&alone)) {
                    return Err(Unfit::NotAlone);
                }
                Ok(())
            }
            (ResponseFormat::Text, Response::Text(_)) => Ok(()),
            (ResponseFormat::Goals { .. }, Response::DontKnow) => Ok(()),
            (ResponseFormat::Goals { .. }, Response::Goals(goals)) => match goals.len() {
                0 => Err(Unfit::NothingPicked),
                1..=MOST_GOALS => Ok(()),
                _ => Err(Unfit::TooMany { at_most: MOST_GOALS }),
            },
            (ResponseFormat::Chosen, Response::Chosen(_)) => Ok(()),
            (ResponseFormat::IfThen { .. }, Response::IfThen { .. }) => Ok(()),
            _ => Err(Unfit::WrongKind),
        }
    }
}

/// The responses of one administration. Unanswered is absent, never zero.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponseSet {
    by_item: SortedMap<ItemId, Response>,
}

impl ResponseSet {
    /// The response to this item, shown or hidden.
    pub fn response(&self, item: ItemId) -> Option<&Response> {
        self.by_item.get(&item)
    }

    /// All responses, in the order of the instrument.
    pub fn iter(&self) -> impl Iterator<Item = (ItemId, &Response)> {
        self.by_item.iter().map(|(item, response)| (*item, response))
    }

    /// Keeps this response, in place of an earlier one.
    ///
    /// A new list of goals carries the chosen goal along where it still stands in the list, and drops
    /// the choice where it doesn't; new values drop `finding.most` where it is no longer among them.
    ///
    /// # Errors
    /// [`Unfit`] where the response does not fit the item; nothing changes then.
    pub fn answer(&mut self, instrument: &Instrument, item: ItemId, response: Response) -> Result<(), Unfit> {
        response.check(&instrument.item(item).format)?;
        match (item, &response) {
            (ItemId::WantChosen, Response::Chosen(index)) => match self.response(ItemId::WantGoals) {
                Some(Response::Goals(goals)) if *index < goals.len() => {}
                Some(Response::Goals(_)) => return Err(Unfit::BeyondGoals),
                _ => return Err(Unfit::NoGoals),
            },
            (ItemId::FindingMost, Response::Pick(most)) => match self.response(ItemId::FindingValues) {
                Some(Response::Picks(values)) if values.contains(most) => {}
                _ => return Err(Unfit::NotAmongValues),
            },
            (ItemId::WantGoals, new) => match self.chosen_in(new) {
                Some(index) => {
                    self.by_item.insert(ItemId::WantChosen, Response::Chosen(index));
                }
                None => {
                    self.by_item.remove(&ItemId::WantChosen);
                }
            },
            (ItemId::FindingValues, Response::Picks(values)) => {
                if let Some(Response::Pick(most)) = self.response(ItemId::FindingMost)
                    && !values.contains(most)
                {
                    self.by_item.remove(&ItemId::FindingMost);
                }
            }
            _ => {}
        }
        self.by_item.insert(item, response);
        Ok(())
    }

    /// Takes a response back, and with it what cannot stand without it.
    pub fn clear(&mut self, item: ItemId) {
        self.by_item.remove(&item);
        match item {
            ItemId::WantGoals => self.by_item.remove(&ItemId::WantChosen),
            ItemId::FindingValues => self.by_item.remove(&ItemId::FindingMost),
            _ => {}
        }
    }

    // Where the goal chosen so far stands in a new list: the same words first, else the same place.
    fn chosen_in(&self, new: &Response) -> Option<usize> {
        let (Response::Chosen(index), Response::Goals(old)) =
            (self.response(ItemId::WantChosen)?, self.response(ItemId::WantGoals)?)
        else {
            return None;
        };
        let Response::Goals(new) = new else {
            return None;
        };
        let same_words = new.iter().position(|goal| old.get(*index).is_some_and(|chosen| chosen.text == goal.text));
        same_words.or_else(|| (new.len() == old.len()).then_some(*index))
    }
}
