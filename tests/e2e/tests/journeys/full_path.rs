//! What is read on the result depends on what was answered, and says how.

use crate::answers::{ready, ready_but};
use journeys::{Person, Questionnaire};

const NEXT: &str = "Next questions";
const SETTLE: &str = "Settle first";
const HOW: &str = "How this came about";

#[test]
fn somebody_who_knows_what_they_want_and_has_room_for_it_is_ready_today() {
    let words = Questionnaire::published();
    let person = Person::opens();
    person.starts().goes_through(&ready());
    person.sees("Work with customers I like (Your own: Extremely)").finishes();

    person.sees_the_heading(words.verdict("V8")).sees(words.steadiness("steady")).does_not_see(SETTLE);
    for question in ["q.first_five", "q.moving", "q.two_views"] {
        person.sees_under(NEXT, words.next_question(question));
    }
    person
        .sees_under("The picture", words.gate("mine"))
        .sees_in_row(words.scale("C"), "clearly")
        .sees_in_row(words.scale("X"), "hardly");

    let gate = words.gate("mine");
    person.presses(HOW);
    person
        .sees_under(gate, "open")
        .sees_under(gate, words.rule("mine"))
        .sees_under(gate, &format!("{}\nExtremely", words.asks("reasons.interest")))
        .sees_under(gate, &format!("{}\nNot at all", words.asks("reasons.others")));
}

#[test]
fn somebody_with_things_left_to_settle_is_told_which() {
    let words = Questionnaire::published();
    let person = Person::opens();
    person.starts().goes_through(&ready_but(&[
        ("start.origin", "I was told to"),
        ("start.would_choose", "I'm not sure"),
        ("room.timing", "Slightly"),
    ]));
    person.finishes();

    person.sees_the_heading(words.verdict("V7")).sees(words.steadiness("steady"));
    person.sees_under(SETTLE, words.to_settle("free")).sees_under(SETTLE, words.to_settle("room.timing"));
    person.sees_under(NEXT, words.next_question("q.moving"));

    person.presses(HOW);
    let gate = words.gate("free");
    person
        .sees_under(gate, "unclear")
        .sees_under(gate, words.rule("free"))
        .sees_under(gate, &format!("{}\nI was told to", words.asks("start.origin")))
        .sees_under(gate, &format!("{}\nI'm not sure", words.asks("start.would_choose")));
    let gate = words.gate("room");
    person.sees_under(gate, "to settle").sees_under(gate, &format!("{}\nSlightly", words.asks("room.timing")));
}

#[test]
fn somebody_who_sees_little_in_their_own_hands_is_offered_a_talk() {
    let words = Questionnaire::published();
    let person = Person::opens();
    person.starts().goes_through(&ready_but(&[
        ("start.origin", "Somebody suggested it"),
        ("start.would_choose", "No"),
        ("process.basis", "A gut feeling"),
        ("change.importance", "8"),
        ("change.confidence", "3"),
        ("steps.tried", "Never"),
        ("steps.practised", "Never"),
        ("steps.looked", "Once"),
        ("my_part.result", "Slightly"),
        ("my_part.lost_deal", "I have lost none so far"),
        ("my_part.next_quarter", "Slightly"),
    ]));
    person.finishes();

    person.sees_the_heading(words.verdict("V4"));
    person.sees(&format!("{}{}.", words.steadiness("depends"), words.scale("R")));
    person.sees_under(SETTLE, words.to_settle("free"));
    for question in ["q.confidence", "q.first_step", "q.my_tenth"] {
        person.sees_under(NEXT, words.next_question(question));
    }
    let further = words.next_question("q.evidence");
    person.does_not_see(further).presses("More questions").sees(further);

    person.presses(HOW);
    let gate = words.gate("part");
    person
        .sees_under(gate, "closed")
        .sees_under(gate, words.rule("part"))
        .sees_under(gate, &format!("{}\nSlightly", words.asks("my_part.result")))
        .sees_under(gate, &format!("{}\nI have lost none so far", words.asks("my_part.lost_deal")));
}

#[test]
fn somebody_with_a_goal_that_was_handed_to_them_is_told_not_today() {
    let words = Questionnaire::published();
    let person = Person::opens();
    person.starts().goes_through(&ready_but(&[
        ("start.origin", "Somebody suggested it"),
        ("start.would_choose", "Yes"),
        ("want.goals", "Be the best of my team: Slightly; Be home by five: Extremely"),
        ("want.chosen", "Be the best of my team (Your own: Slightly)"),
        ("reasons.interest", "Slightly"),
        ("reasons.matters", "Slightly"),
        ("reasons.others", "Moderately"),
        ("reasons.guilt", "Moderately"),
        ("change.importance", "6"),
        ("my_part.result", "Moderately"),
        ("my_part.lost_deal", "Moderately"),
        ("my_part.next_quarter", "Moderately"),
    ]));
    person.finishes();

    person.sees_the_heading(words.verdict("V3"));
    person.sees(&format!("{}{}, {}.", words.steadiness("depends"), words.scale("A"), words.scale("X")));
    person.sees_under(SETTLE, words.to_settle("part"));
    for question in ["q.not_today", "q.pressure", "q.other_goal"] {
        person.sees_under(NEXT, words.next_question(question));
    }

    person.presses(HOW);
    let gate = words.gate("mine");
    person
        .sees_under(gate, "closed")
        .sees_under(gate, words.rule("mine"))
        .sees_under(gate, &format!("{}\nSlightly", words.asks("reasons.interest")))
        .sees_under(gate, &format!("{}\nModerately", words.asks("reasons.others")));
}
