//! Whom to talk with first, and about what: "fix or replace", taken the way the article argues.
//!
//! Nobody is a case before they were asked. Nothing here orders anything about a person: the outcomes are kinds of
//! conversation, and the head of sales' own answers decide among them.

use super::people::Person;
use super::standing::Standing;

/// What kind of conversation comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// They asked for coaching.
    CoachNow,
    /// Nobody knows yet: a first conversation.
    AskFirst,
    /// They were asked and said no, and they said what they want: not today.
    LeaveToday,
    /// What they want is not to be had in this job, as the head of sales sees it: talk about that, together.
    TalkAboutTheJob,
}

impl Outcome {
    /// All outcomes, in the order in which they are told.
    pub const ALL: [Outcome; 4] = [Outcome::CoachNow, Outcome::AskFirst, Outcome::LeaveToday, Outcome::TalkAboutTheJob];

    /// The outcome for one person. Who said what they want, and cannot have it in this job as the head of sales judges it,
    /// is talked with about that; else whoever asked is coached; else a no counts once they said what they want or need;
    /// everybody else is asked first.
    pub fn of(person: &Person) -> Outcome {
        let was_heard = !person.wants.told.is_empty() || !person.needs.told.is_empty();
        match (person.asked, person.here) {
            _ if person.here == Some(false) && !person.wants.told.is_empty() => Outcome::TalkAboutTheJob,
            (Some(true), _) => Outcome::CoachNow,
            (Some(false), _) if was_heard => Outcome::LeaveToday,
            _ => Outcome::AskFirst,
        }
    }
}

/// How often what was thought is what was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guesses {
    /// People of whom both are written down.
    pub both: usize,
    /// Of these, the same.
    pub same: usize,
    /// Of these, not judged yet.
    pub open: usize,
}

impl Standing {
    /// Everybody below the top with the conversation that comes next, by their place in the team.
    pub fn outcomes(&self) -> Vec<(usize, Outcome)> {
        self.below_the_top().into_iter().map(|place| (place, Outcome::of(&self.team.people[place]))).collect()
    }

    /// Those of whom the head of sales can say what they want, since they said so; by their place in the team.
    pub fn heard(&self) -> Vec<usize> {
        self.places(|person| !person.wants.told.is_empty())
    }

    /// The first conversations: everybody who did not say yet what they want; by their place in the team.
    pub fn unheard(&self) -> Vec<usize> {
        self.places(|person| person.wants.told.is_empty())
    }

    /// How often what was thought of their wants is what they said.
    pub fn guesses_of_wants(&self) -> Guesses {
        guesses(self.team.people.iter().map(|person| &person.wants))
    }

    /// How often what was thought of their needs is what they said.
    pub fn guesses_of_needs(&self) -> Guesses {
        guesses(self.team.people.iter().map(|person| &person.needs))
    }

    fn places(&self, keep: impl Fn(&Person) -> bool) -> Vec<usize> {
        (0..self.team.people.len()).filter(|place| keep(&self.team.people[*place])).collect()
    }
}

fn guesses<'a>(matters: impl Iterator<Item = &'a super::people::Matter>) -> Guesses {
    matters.filter(|matter| matter.has_both()).fold(Guesses::default(), |guesses, matter| Guesses {
        both: guesses.both + 1,
        same: guesses.same + usize::from(matter.same == Some(true)),
        open: guesses.open + usize::from(matter.same.is_none()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::team::{Matter, Sheet, Team};

    fn person(asked: Option<bool>, told: &str, here: Option<bool>) -> Person {
        let wants = Matter { told: told.to_owned(), ..Matter::default() };
        let (sales, last_year, deals) = (Some(1.0), None, None);
        Person { row: 0, name: String::new(), sales, last_year, deals, wants, needs: Matter::default(), asked, here }
    }

    #[test]
    fn the_outcome_follows_from_what_was_asked_and_heard() {
        let cases = [
            (Some(true), "", None, Outcome::CoachNow),
            (Some(true), "a team", Some(true), Outcome::CoachNow),
            (None, "", None, Outcome::AskFirst),
            (None, "a team", Some(true), Outcome::AskFirst),
            (Some(false), "", None, Outcome::AskFirst),
            (Some(false), "Fridays off", None, Outcome::LeaveToday),
            (Some(false), "to teach", Some(false), Outcome::TalkAboutTheJob),
            (Some(true), "to teach", Some(false), Outcome::TalkAboutTheJob),
        ];
        for (asked, told, here, outcome) in cases {
            assert_eq!(Outcome::of(&person(asked, told, here)), outcome, "{asked:?} {told:?} {here:?}");
        }
    }

    #[test]
    fn nobody_who_was_not_heard_is_talked_to_about_their_job() {
        for asked in [None, Some(true), Some(false)] {
            assert_ne!(Outcome::of(&person(asked, "", Some(false))), Outcome::TalkAboutTheJob);
        }
    }

    #[test]
    fn no_figure_changes_an_outcome() {
        let mut poor = person(Some(false), "Fridays off", None);
        (poor.sales, poor.last_year) = (Some(-5.0), Some(0.0));
        assert_eq!(Outcome::of(&poor), Outcome::LeaveToday);
    }

    #[test]
    fn the_blanks_are_first_conversations() {
        let rows = [["Name", "Sales", "What they told me they want"], ["Mia", "8", "a team"], ["Ola", "2", ""]];
        let sheet = Sheet::of(rows.map(|row| row.map(str::to_owned).to_vec()).to_vec());
        let standing = Standing::of(Team::of(&sheet));
        assert_eq!((standing.heard(), standing.unheard()), (vec![0], vec![1]));
        assert_eq!(standing.outcomes(), [(1, Outcome::AskFirst)]);
    }
}
