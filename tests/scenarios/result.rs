//! The result: the rep decides what it says.

use crate::answers::{level, mark, pick};
use crate::rep::{Rep, a_rep_who_begins};
use own_reasons::comparison::{Movement, movements};
use own_reasons::date::Date;
use own_reasons::instrument::{Choice, ItemId, QuestionId};
use own_reasons::response::{LONGEST_TEXT, Text};
use own_reasons::scoring::{Scale, Standing, Verdict};
use own_reasons::session::{Event, Notice};
use own_reasons::summary::Summary;
use own_reasons::taking::{Fit, OwnVerdict};

fn a_rep_with_a_result() -> Rep {
    a_rep_who_begins()
        .answers_in_turn([
            (ItemId::StartMood, pick(Choice::Fine)),
            (ItemId::StartOrigin, pick(Choice::OwnIdea)),
            (ItemId::ChangeImportance, mark(3)),
            (ItemId::ComfortWorks, level(5)),
            (ItemId::ComfortGiveUp, level(4)),
        ])
        .skips_the_rest()
        .completes()
        .stands_at(Verdict::V2)
}

fn in_their_words(text: &str) -> OwnVerdict {
    OwnVerdict::Words(Text::new(text, LONGEST_TEXT).unwrap())
}

fn headline(rep: &Rep) -> Option<OwnVerdict> {
    Summary::of(rep.taking(), &rep.standing()).own_verdict
}

#[test]
fn without_their_word_there_is_no_headline() {
    let rep = a_rep_with_a_result();
    assert_eq!(headline(&rep), None);
    for fit in [Fit::Partly, Fit::No] {
        assert_eq!(headline(&rep.clone().does(Event::FitSaid(Some(fit)))), None);
    }
}

#[test]
fn what_fits_becomes_the_headline() {
    let rep = a_rep_with_a_result().does(Event::FitSaid(Some(Fit::Yes)));
    assert_eq!(headline(&rep), Some(OwnVerdict::Listed(Verdict::V2)));
    assert_eq!(headline(&rep.does(Event::FitSaid(None))), None);
}

#[test]
fn their_own_verdict_is_the_headline_whatever_the_answers_leaned_to() {
    let rep = a_rep_with_a_result()
        .does(Event::FitSaid(Some(Fit::No)))
        .does(Event::OwnVerdictSaid(Some(OwnVerdict::Listed(Verdict::V6))));
    assert_eq!(headline(&rep), Some(OwnVerdict::Listed(Verdict::V6)));
    assert_eq!(Summary::of(rep.taking(), &rep.standing()).leaned.unwrap().verdict, Verdict::V2);

    let words = in_their_words("Not with this boss.");
    let rep = rep.does(Event::OwnVerdictSaid(Some(words.clone()))).all_is_kept();
    assert_eq!(headline(&rep.closes_and_opens_again()), Some(words));
}

#[test]
fn an_open_result_never_becomes_a_headline_by_itself() {
    let rep = a_rep_who_begins().skips_the_rest().completes().stands_at(Verdict::V0);
    assert_eq!(headline(&rep.does(Event::FitSaid(Some(Fit::Yes)))), None);
}

#[test]
fn a_note_to_a_question_is_kept_and_can_be_taken_back() {
    let note =
        |rep: &Rep| rep.taking().reflection.notes.get(&QuestionId::NotToday).map(|note| note.as_str().to_owned());
    let write = |text: &str| Event::NoteWritten(QuestionId::NotToday, text.to_owned());
    let rep = a_rep_with_a_result().does(write("  If the territory changes.\n")).all_is_kept();
    assert_eq!(note(&rep).as_deref(), Some("If the territory changes."));
    let rep = rep.closes_and_opens_again();
    assert_eq!(note(&rep).as_deref(), Some("If the territory changes."));

    let rep = rep.does(write(&"x".repeat(2_001)));
    assert!(matches!(rep.session().notice(), Some(Notice::TooLong(_))));
    assert_eq!(note(&rep).as_deref(), Some("If the territory changes."), "what was there stays");
    assert_eq!(note(&rep.does(write(" "))), None);
}

#[test]
fn the_day_to_look_again_is_theirs_to_choose() {
    let day = Date::parse("2027-02-01");
    let rep = a_rep_with_a_result().does(Event::LookAgainSet(day)).closes_and_opens_again();
    assert_eq!(rep.taking().reflection.look_again, day);
    let rep = rep.does(Event::LookAgainSet(None)).all_is_kept();
    assert_eq!(rep.taking().reflection.look_again, None);
}

#[test]
fn a_second_result_is_compared_with_the_one_before() {
    let rep = a_rep_with_a_result()
        .comes_back_after(30)
        .begins()
        .answers_in_turn([
            (ItemId::StartMood, pick(Choice::Curious)),
            (ItemId::ChangeImportance, mark(8)),
            (ItemId::ComfortWorks, level(4)),
            (ItemId::ComfortGiveUp, level(4)),
            (ItemId::StepsTried, level(2)),
            (ItemId::StepsLooked, level(3)),
        ])
        .skips_the_rest()
        .completes();
    let earlier = Standing::of(&rep.session().earlier().unwrap().administration);
    let expected = [(Scale::I, Movement::Up), (Scale::P, Movement::NotClear), (Scale::S, Movement::OnlyLater)];
    assert_eq!(movements(&earlier.scores, &rep.standing().scores), expected);
}
