//! Answers to the full path. Several are parted by "; ", a goal is followed by how much it is one's own.

use journeys::Questionnaire;

pub type Answers = Vec<(&'static str, &'static str)>;

/// Somebody who knows what they want, wants it for themselves, and has room for it.
const READY: &[(&str, &str)] = &[
    ("start.mood", "I want to change something"),
    ("start.origin", "Mine"),
    ("want.goals", "Work with customers I like: Extremely"),
    ("direction.clear", "Quite a bit"),
    ("direction.recognise", "Extremely"),
    ("direction.why", "Quite a bit"),
    ("reasons.interest", "Extremely"),
    ("reasons.matters", "Quite a bit"),
    ("reasons.others", "Not at all"),
    ("reasons.guilt", "Slightly"),
    ("reasons.none", "Not at all"),
    ("commitment.committed", "Quite a bit"),
    ("commitment.care", "Extremely"),
    ("commitment.dedicated", "Extremely"),
    ("commitment.chosen", "Quite a bit"),
    ("process.stalls_at", "Showing what it is worth; Getting a decision"),
    ("process.work_on", "Getting a decision"),
    ("process.manager_says", "Handling concerns and price"),
    ("process.basis", "Deals I lost"),
    ("process.in_the_way", "Hearing no"),
    ("customer.knows", "Moderately"),
    ("customer.about_them", "Slightly"),
    ("change.serves_goal", "Quite a bit"),
    ("change.importance", "9"),
    ("change.why_not_lower", "I am tired of waiting for answers."),
    ("change.confidence", "7"),
    ("change.one_point_more", "Seeing somebody do it."),
    ("comfort.works", "Slightly"),
    ("comfort.give_up", "Not at all"),
    ("comfort.leave_it", "Slightly"),
    ("steps.tried", "Two or three times"),
    ("steps.practised", "Once"),
    ("steps.looked", "About weekly"),
    ("feedback.asked", "Two or three times"),
    ("feedback.heard", "Once"),
    ("feedback.changed", "Two or three times"),
    ("feedback.told", "Once"),
    ("my_part.result", "Quite a bit"),
    ("my_part.lost_deal", "Quite a bit"),
    ("my_part.next_quarter", "Extremely"),
    ("room.time", "Quite a bit"),
    ("room.timing", "Moderately"),
    ("room.speak_freely", "Extremely"),
    ("room.who_sees", "Quite a bit"),
    ("circumstances.picks", "It is my own idea; It starts with one small step"),
    ("circumstances.text", "My calendar has a gap on Fridays."),
    ("next.if_then", "it is Tuesday at nine; I call one customer I lost"),
    ("terms.first_topic", "Asking for the decision."),
    ("terms.measure", "I ask without a knot in my stomach."),
    ("terms.stop", "When I would rather do it alone."),
];

/// The answers of somebody who is ready.
pub fn ready() -> Answers {
    READY.to_vec()
}

/// The answers of somebody who is ready but for these.
pub fn ready_but(changes: &[(&'static str, &'static str)]) -> Answers {
    let questionnaire = Questionnaire::published();
    let answer = |item: &str| changes.iter().chain(READY).find(|(answered, _)| *answered == item).copied();
    questionnaire.items().filter_map(answer).collect()
}
