use super::Session;
use crate::administration::Path;
use crate::instrument::Instrument;
use crate::instrument::{ItemId, PartId};
use crate::route::Route;

/// Where a question stands among those that are really shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its number, from 1.
    pub number: usize,
    /// How many there are.
    pub of: usize,
}

impl Session {
    /// Where a question stands among those shown with the responses so far.
    pub fn place(&self, item: ItemId) -> Place {
        let shown = self.administration().shown();
        let number = shown.iter().filter(|shown| **shown <= item).count().max(1);
        Place { number, of: shown.len() }
    }

    /// Where a person goes on: the question last looked at, or the nearest that is still shown.
    pub fn resume(&self) -> Route {
        let taking = self.taking();
        let shown = taking.administration.shown();
        let position = taking.position.unwrap_or(ItemId::StartMood);
        let nearest = shown.iter().rev().find(|item| **item <= position);
        Route::Question(nearest.copied().unwrap_or(ItemId::StartMood))
    }

    pub(super) fn next(&self, item: ItemId) -> Route {
        if matches!(self.route, Route::Change(_)) {
            return Route::Check;
        }
        let passes = |next: &ItemId| *next > item && !self.passes_over(item, *next);
        self.administration().shown().into_iter().find(passes).map_or(Route::Check, Route::Question)
    }

    pub(super) fn previous(&self, item: ItemId) -> Route {
        if matches!(self.route, Route::Change(_)) {
            return Route::Check;
        }
        let passes = |before: &ItemId| *before < item && !self.passes_over(item, *before);
        self.administration().shown().into_iter().rev().find(passes).map_or(Route::Start, Route::Question)
    }

    // Who came back from finding with a goal has been through that part; it is there on request.
    fn passes_over(&self, from: ItemId, to: ItemId) -> bool {
        let in_finding = |item| Instrument::current().item(item).part == PartId::Finding;
        self.administration().path() == Path::Full && in_finding(to) && !in_finding(from) && !self.finding_wanted
    }
}
