use journeys::{Person, Questionnaire};

#[test]
fn somebody_who_does_not_know_yet_is_helped_to_look() {
    let words = Questionnaire::published();
    let person = Person::opens_on_a_phone();
    person.starts();
    let asked = person.goes_through(&[
        ("start.mood", "I'm curious"),
        ("start.origin", "Mine"),
        ("want.goals", "I don't know yet"),
        ("finding.values", "Time; Family; Learning"),
        ("finding.most", "Family"),
        ("finding.glad_day", "A customer called to say thanks."),
        ("finding.empty_day", "I wrote reports until eight."),
        ("finding.outside", "Finish the boat."),
        ("finding.drift", "Another summer without the boat."),
        ("finding.experiment", "Leave at four on Wednesday."),
        ("next.if_then", "it is Wednesday at four; I close the laptop"),
    ]);
    assert_eq!(asked.len(), 11, "the finding path asks nothing else: {asked:?}");

    person.finishes();
    person.sees_the_heading(words.verdict("V1")).sees(words.steadiness("stated"));
    person.sees_under("Next questions", words.next_question("q.not_today"));
    person.sees_under("When do you want to look again?", "30 days");
}

#[test]
fn somebody_who_finds_a_goal_goes_on_with_it_and_not_through_the_finding_part_again() {
    let person = Person::opens();
    person.starts();
    person.answers("start.mood", "I'm curious").takes_pictures("question").continues();
    person.answers("start.origin", "Mine").continues();
    person.answers("want.goals", "I don't know yet").continues();
    person.answers("finding.values", "Calm; Building something").continues();
    person.answers("finding.most", "Calm").continues();
    person.answers("finding.glad_day", "I fixed what nobody else could.").continues();
    person.is_asked("finding.empty_day").skips();
    person.is_asked("finding.outside").skips();
    person.is_asked("finding.drift").skips();
    person.is_asked("finding.experiment").sees("Does all this give you a goal?");

    person.presses("Yes, I'll write it down").arrives();
    person.answers("want.goals", "Look after ten customers well: Quite a bit").takes_pictures("goals").continues();
    person.is_asked("direction.clear").sees("Look after ten customers well");
    person.goes_back().is_asked("want.goals").sees_chosen("Quite a bit");
}
