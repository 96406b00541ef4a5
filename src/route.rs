//! The pages and their addresses. Hash routes, since a page opened from disk has no server.

use crate::caseload::CaseId;
use crate::instrument::ItemId;

/// A page of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// Where one begins or goes on.
    Start,
    /// The way into a new taking; it leads on to the first question at once.
    Begin,
    /// One question.
    Question(ItemId),
    /// One question, to be changed before going back to the checking.
    Change(ItemId),
    /// All answers, to be checked.
    Check,
    /// Where the rep stands.
    Result,
    /// What the rep may hand over.
    Summary,
    /// Everything kept on this device.
    Data,
    /// If somebody asks for it.
    Asked,
    /// How a result comes about.
    How,
    /// The coach's caseload.
    Coach,
    /// One summary, before a call.
    Case(CaseId),
    /// Two summaries of one person.
    Compare(CaseId, CaseId),
}

impl Route {
    /// The page of a hash such as `#/q/start.mood`; what we do not know leads to the start.
    pub fn parse(hash: &str) -> Route {
        let path = hash.trim_start_matches('#').trim_matches('/');
        match path {
            "begin" => Route::Begin,
            "check" => Route::Check,
            "result" => Route::Result,
            "summary" => Route::Summary,
            "data" => Route::Data,
            "asked" => Route::Asked,
            "how" => Route::How,
            "coach" => Route::Coach,
            path => match path.split_once('/') {
                Some(("q", item)) => ItemId::from_code(item).map_or(Route::Start, Route::Question),
                Some(("change", item)) => ItemId::from_code(item).map_or(Route::Start, Route::Change),
                Some(("coach", cases)) => Route::of_cases(cases),
                _ => Route::Start,
            },
        }
    }

    // What is not there any more leads to the caseload.
    fn of_cases(path: &str) -> Route {
        let case = match path.split_once("/with/") {
            Some((one, other)) => {
                CaseId::parse(one).zip(CaseId::parse(other)).map(|(one, other)| Route::Compare(one, other))
            }
            None => CaseId::parse(path).map(Route::Case),
        };
        case.unwrap_or(Route::Coach)
    }

    /// Whether this question comes after another one, so that going there is going back.
    pub fn is_after(self, other: Route) -> bool {
        match (self, other) {
            (Route::Question(one), Route::Question(other)) => one > other,
            (Route::Question(_), Route::Start) | (Route::Check, Route::Question(_)) => true,
            _ => false,
        }
    }

    /// The hash of the page.
    pub fn hash(self) -> String {
        match self {
            Route::Start => "#/".to_owned(),
            Route::Begin => "#/begin".to_owned(),
            Route::Question(item) => format!("#/q/{}", item.code()),
            Route::Change(item) => format!("#/change/{}", item.code()),
            Route::Check => "#/check".to_owned(),
            Route::Result => "#/result".to_owned(),
            Route::Summary => "#/summary".to_owned(),
            Route::Data => "#/data".to_owned(),
            Route::Asked => "#/asked".to_owned(),
            Route::How => "#/how".to_owned(),
            Route::Coach => "#/coach".to_owned(),
            Route::Case(id) => format!("#/coach/{id}"),
            Route::Compare(one, other) => format!("#/coach/{one}/with/{other}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_again_by_its_address() {
        let questions = ItemId::ALL.iter().flat_map(|item| [Route::Question(*item), Route::Change(*item)]);
        let pages = [
            Route::Start,
            Route::Begin,
            Route::Check,
            Route::Result,
            Route::Summary,
            Route::Data,
            Route::Asked,
            Route::How,
        ];
        let [one, other] = ["00000000000000ff", "0123456789abcdef"].map(|id| CaseId::parse(id).unwrap());
        let of_coaches = [Route::Coach, Route::Case(one), Route::Compare(one, other)];
        for route in pages.into_iter().chain(questions).chain(of_coaches) {
            assert_eq!(Route::parse(&route.hash()), route);
        }
    }

    #[test]
    fn going_to_an_earlier_question_is_going_back() {
        let [first, last] = [ItemId::ALL[0], ItemId::ALL[ItemId::ALL.len() - 1]].map(Route::Question);
        assert!(last.is_after(first) && first.is_after(Route::Start) && Route::Check.is_after(last));
        assert!(!first.is_after(last) && !first.is_after(first) && !last.is_after(Route::Check));
    }

    #[test]
    fn an_address_that_we_do_not_know_leads_to_the_start() {
        for hash in ["", "#", "#/", "#/nowhere", "#/q/", "#/q/no.such.item", "#/check/more"] {
            assert_eq!(Route::parse(hash), Route::Start, "{hash}");
        }
    }

    #[test]
    fn an_address_of_no_case_leads_to_the_caseload() {
        for hash in ["#/coach/", "#/coach/12", "#/coach/0123456789ABCDEF", "#/coach/0123456789abcdef/with/12"] {
            assert_eq!(Route::parse(hash), Route::Coach, "{hash}");
        }
    }
}
