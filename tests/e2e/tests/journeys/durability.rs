use crate::answers::{Answers, ready};
use journeys::{Person, Profile, Screen};
use std::rc::Rc;
use std::thread;
use std::time::Duration;

/// One taking has answers enough for this many kills, each after two answers at most.
const KILLS_IN_A_TAKING: u32 = 25;
/// The longest that a person looks at the screen before the power goes, in milliseconds.
const LONGEST_LOOK: u64 = 300;

#[test]
fn row_04_what_says_saved_survives_the_browser_being_killed_fifty_times() {
    let mut chance = Chance(20_261_123);
    for _ in 0..2 {
        a_taking_survives(&mut chance);
    }
}

fn a_taking_survives(chance: &mut Chance) {
    let answers = ready();
    let profile = Rc::new(Profile::fresh());
    let mut promise = Promise::default();
    let mut given = 0;

    for round in 0..KILLS_IN_A_TAKING {
        let person = Person::opens_with(&profile);
        let mut at = if round == 0 {
            person.starts();
            0
        } else {
            promise.is_kept_by(&person, given);
            position(&answers, person.looks().item())
        };

        for _ in 0..chance.below(2) {
            gives(&person, answers[at]);
            given = given.max(at + 1);
            person.sees_that_it_is_saved();
            promise = Promise { answers: given, screen: None };
            person.continues();
            at += 1;
        }
        gives(&person, answers[at]);
        given = given.max(at + 1);
        if chance.below(2) == 0 {
            person.continues();
        }
        thread::sleep(Duration::from_millis(chance.below(LONGEST_LOOK + 1)));
        let last = person.looks();
        promise = match last.says_saved() {
            true => Promise { answers: given, screen: Some(last) },
            false => Promise { screen: None, ..promise },
        };
        person.loses_power();
    }

    let person = Person::opens_with(&profile);
    let kept = promise.is_kept_by(&person, given);
    person.goes_to("/check").sees_checked(&answers[..kept]);
}

fn gives(person: &Person, (item, answer): (&str, &str)) {
    if person.is_asked(item).looks().answers().is_empty() {
        person.answers(item, answer);
    }
}

/// What the app said it had saved.
#[derive(Debug, Default)]
struct Promise {
    /// How many answers.
    answers: usize,
    /// The question and what was answered there, where it said so to the last.
    screen: Option<Screen>,
}

impl Promise {
    /// Goes on from the first screen, and gives how many answers are there.
    fn is_kept_by(&self, person: &Person, given: usize) -> usize {
        let start = person.waits_until("there is something to go on with", |screen| count(screen).is_some());
        let kept = count(&start).unwrap_or_default();
        assert!(self.answers <= kept, "{} answers were saved, and {kept} are there", self.answers);
        assert!(kept <= given, "{given} answers were given, and {kept} are there");
        person.presses("Go on").arrives();
        if let Some(saved) = &self.screen {
            let found = person.looks();
            assert_eq!(found.item(), saved.item(), "this is not the question that was left");
            assert_eq!(found.answers(), saved.answers(), "this is not what was answered");
        }
        kept
    }
}

/// The number in "7 of 48 answered, today."
fn count(screen: &Screen) -> Option<usize> {
    let line = screen.text.lines().find(|line| line.contains(" answered, "))?;
    line.trim().split(' ').next()?.parse().ok()
}

fn position(answers: &Answers, item: Option<&str>) -> usize {
    answers.iter().position(|(answered, _)| Some(*answered) == item).unwrap_or_default()
}

/// Numbers that look random and are the same each time (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}
