use crate::head_of_sales::a_head_of_sales;
use own_reasons::team::{Caution, Guesses, OfficeEvent, Outcome, Role, Sample, Trouble};

#[test]
fn at_exactly_80_20_all_like_the_top_is_four_times_and_not_plus_400_percent() {
    let head = a_head_of_sales().takes_the_sample(Sample::EightyTwenty);
    let gap = head.standing().gap().unwrap();
    assert_eq!((gap.times(), gap.growth(), gap.per_head().map(f64::round)), (4.0, 300.0, Some(16.0)));
    assert!((gap.closing(0.05) - 1.15).abs() < 1e-12);
}

#[test]
fn the_sample_has_an_answer_to_everything() {
    let standing = a_head_of_sales().takes_the_sample(Sample::Realistic).standing();
    assert_eq!(standing.team.people.len(), 12);
    assert!(standing.team.bad.is_empty() && standing.has_top());
    assert!(standing.luck().is_some_and(|by_luck| !by_luck.is_example));
    assert!(standing.repeats().0.is_some());
    assert!(standing.spent().iter().all(|spent| spent.own.is_ok()) && !standing.spent().is_empty());
    assert!(standing.rated().iter().all(|rated| rated.contrast().is_some()) && !standing.rated().is_empty());
    assert_eq!((standing.heard().len(), standing.unheard().len()), (3, 9));
}

#[test]
fn ties_zeros_negatives_giants_equals_and_handfuls_are_told_as_what_they_are() {
    let cautions = |table: &str| a_head_of_sales().pastes(table).standing().top.map(|top| top.cautions);
    let people = |figures: &[&str]| {
        let rows = figures.iter().enumerate().map(|(place, figure)| format!("P{place}\t{figure}\n"));
        format!("Name\tSales\n{}", rows.collect::<String>())
    };
    assert_eq!(cautions(&people(&["9", "1", "1", "1"])), Ok(vec![Caution::TooFew, Caution::OneGiant]));
    assert_eq!(cautions(&people(&["3"; 6])), Ok(vec![Caution::Few, Caution::AllEqual]));
    assert_eq!(cautions(&people(&["9", "9", "9", "5", "5", "5", "4", "4", "4", "0"])), Ok(vec![Caution::Tied(1)]));
    assert_eq!(
        cautions(&people(&["90", "8", "7", "6", "5", "4", "3", "2", "1", "-5"])),
        Ok(vec![Caution::Negative, Caution::OneGiant])
    );
    assert_eq!(cautions(&people(&["0", "0", "0"])), Err(Trouble::NoWhole));
    assert_eq!(cautions("Name\tSales\nMia\t\n"), Err(Trouble::Nobody));
}

#[test]
fn where_all_are_equal_nobody_is_compared_with_anybody() {
    let head = a_head_of_sales().pastes("Name\tSales\tRating\nMia\t5\t1\nOla\t5\t2\nPia\t5\t3\n");
    let standing = head.standing();
    assert!(!standing.has_top() && standing.rated().is_empty());
    assert_eq!(standing.outcomes().len(), 3);
}

#[test]
fn people_without_an_answer_are_first_conversations_and_no_cases() {
    let table = "Name\tSales\tWhat they told me they want\tAsked for coaching\n\
        Amara\t90\t\tno\nMia\t5\t\t\nOla\t3\t\tno\nPia\t1\tFridays off\tno\nQuy\t1\t\tyes\n";
    let head = a_head_of_sales().pastes(table);
    assert_eq!(head.names_of(Outcome::AskFirst), ["Mia", "Ola"]);
    assert_eq!(head.names_of(Outcome::LeaveToday), ["Pia"]);
    assert_eq!(head.names_of(Outcome::CoachNow), ["Quy"]);
    let head = head.does(OfficeEvent::Judged(3, Role::Here, "no"));
    assert_eq!(head.names_of(Outcome::TalkAboutTheJob), ["Pia"]);
    let head = head.does(OfficeEvent::Judged(3, Role::Here, ""));
    assert_eq!(head.names_of(Outcome::LeaveToday), ["Pia"]);
}

#[test]
fn a_judgement_gets_a_column_and_counts() {
    let table = "Name\tSales\tWhat I think they want\tWhat they told me they want\n\
        Mia\t5\tMore money\tA team\nOla\t3\tA team\tTo lead people\n";
    let head = a_head_of_sales().pastes(table);
    assert_eq!(head.standing().guesses_of_wants(), Guesses { both: 2, same: 0, open: 2 });
    let head =
        head.does(OfficeEvent::Judged(1, Role::SameWant, "yes")).does(OfficeEvent::Judged(0, Role::SameWant, "no"));
    assert_eq!(head.standing().guesses_of_wants(), Guesses { both: 2, same: 1, open: 0 });
    assert_eq!(head.sheet().column_of(Role::SameWant), Some(4));
}
