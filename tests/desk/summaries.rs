//! Summaries as reps hand them over.

use own_reasons::date::{Date, Timestamp};
use own_reasons::exchange::decode_administration;
use own_reasons::export;
use own_reasons::instrument::Instrument;
use own_reasons::response::Text;
use own_reasons::scoring::Standing;
use own_reasons::summary::{Block, Summary, Ticks};
use own_reasons::taking::{Taking, TakingId};

/// A summary of everything, by somebody of this name, of 23 November 2026.
pub fn summary_of(name: &str) -> Summary {
    let administration = decode_administration(include_str!("../fixtures/administration-full.json")).unwrap();
    let mut taking = Taking::begin(TakingId::from_random(1), administration);
    taking.sharing.ticks = Ticks::of(Block::ALL.iter().copied());
    taking.sharing.alias = Text::new(name, 60).ok();
    let standing = Standing::of(&taking.administration);
    Summary::of(&taking, &standing)
}

/// The same, with another day of the taking.
pub fn summary_taken_on(name: &str, day: &str) -> Summary {
    Summary { taken_on: Date::parse(day).unwrap(), ..summary_of(name) }
}

/// The same, with a day to look again.
pub fn summary_to_look_at_on(name: &str, day: &str) -> Summary {
    Summary { look_again: Date::parse(day), ..summary_of(name) }
}

/// The file of a summary as a web page.
pub fn page(summary: &Summary) -> String {
    export::web_page(summary, Instrument::current()).content
}

/// The file of a summary as data.
pub fn data(summary: &Summary) -> String {
    export::data(summary).content
}

/// The backup of a rep's own takings.
pub fn a_backup_of_a_rep() -> String {
    let administration = decode_administration(include_str!("../fixtures/administration-full.json")).unwrap();
    let taking = Taking::begin(TakingId::from_random(1), administration);
    let made_at = Timestamp::parse("2026-11-23T09:00:00Z").unwrap();
    own_reasons::exchange::encode_backup([&taking].into_iter(), &[], &made_at).to_pretty()
}
