//! Two tabs with the same answers.

use crate::answers::pick;
use crate::rep::{Rep, a_rep_at};
use crate::saving::{a_rep_with_a_draft, as_record};
use own_reasons::instrument::{Choice, ItemId};
use own_reasons::route::Route;
use own_reasons::session::{Event, Keeping, Notice, SaveState, StorageFault, TabEvent};

const CONFLICT: SaveState = SaveState::Failed(StorageFault::Conflict);

/// Two tabs at the question after the first; what the other one does is done and stored.
fn two_tabs(other_does: impl FnOnce(Rep) -> Rep) -> (Rep, Rep) {
    let this = a_rep_with_a_draft();
    let other = other_does(this.clone()).all_is_kept();
    (this.device(|device| *device = other.stored().clone()), other)
}

fn told_to(rep: Rep) -> Rep {
    rep.answers(pick(Choice::ToldTo)).goes_on().answers(pick(Choice::No))
}

/// The revision and answers, as what is kept of a rep says them.
fn holds(rep: &Rep) -> Vec<String> {
    rep.session().takings().map(as_record).collect()
}

#[test]
fn row_01_a_tab_that_is_looked_at_again_reads_along() {
    let (this, other) = two_tabs(told_to);
    let edition = this.session().edition();
    let this = this.does(Event::CameBack).has_answered(ItemId::StartOrigin, pick(Choice::ToldTo));
    assert_eq!(holds(&this), holds(&other));
    assert!(this.session().edition() > edition, "the page that shows it is drawn anew");
    let this = this.reads(Notice::ReadAlong).gets_asked(ItemId::StartOrigin).sees(SaveState::Saved);
    this.answers(pick(Choice::OwnIdea)).sees(SaveState::Saved).all_is_kept();
}

#[test]
fn row_01_who_only_looked_at_another_question_reads_along_too() {
    let (this, _) = two_tabs(told_to);
    let this = this.goes_on().sees(SaveState::Saved).has_answered(ItemId::StartOrigin, pick(Choice::ToldTo));
    this.has_takings(1).all_is_kept();
}

#[test]
fn row_01_an_older_tab_says_so_and_takes_over_and_neither_word_is_lost() {
    let (this, _) = two_tabs(told_to);
    let this = this.answers(pick(Choice::Suggested)).sees(CONFLICT).does(Event::CameBack).sees(CONFLICT);
    let this = this.has_answered(ItemId::StartOrigin, pick(Choice::Suggested)).has_takings(1);

    let this = this.takes_over().sees(SaveState::Saved).has_takings(2).all_is_kept();
    let this = this.has_answered(ItemId::StartOrigin, pick(Choice::ToldTo));
    let this = this.answers(pick(Choice::OwnIdea)).sees(SaveState::Saved).all_is_kept();
    let copy = this.session().takings().find(|taking| taking.id != this.taking().id).unwrap().id.clone();
    this.does(Event::TakingOpened(copy)).has_answered(ItemId::StartOrigin, pick(Choice::Suggested));
}

#[test]
fn taking_over_twice_makes_one_copy_and_without_a_conflict_none() {
    let (this, _) = two_tabs(told_to);
    let calm = this.clone().takes_over().has_takings(1);
    assert_eq!(calm.stored().writes, this.stored().writes);
    this.answers(pick(Choice::Suggested)).takes_over().takes_over().has_takings(2).all_is_kept();
}

#[test]
fn row_01_what_is_said_while_the_other_tabs_answers_are_on_their_way_here_is_not_lost() {
    let (this, _) = two_tabs(told_to);
    let this = this.device(|device| device.slow = true).answers(pick(Choice::Suggested)).does(Event::CameBack);
    let this = this.has_answered(ItemId::StartOrigin, pick(Choice::Suggested));
    this.storage_catches_up().sees(CONFLICT).has_answered(ItemId::StartOrigin, pick(Choice::Suggested));
}

#[test]
fn a_refused_look_at_another_question_does_not_stand_in_the_way_of_an_answer() {
    let (this, _) = two_tabs(told_to);
    let records = this.stored().records();
    let id = this.taking().id.clone();
    // The answer comes between the refusal and the news.
    let this = this.device(|device| device.slow = true).goes_on().does(Event::CameBack);
    let this = this.does(Event::SaveFailed(id, StorageFault::Conflict)).sees(SaveState::Saved);
    assert_eq!(this.stored().records(), records);
}

#[test]
fn what_was_begun_or_deleted_in_another_tab_is_so_here_too() {
    let (this, other) = two_tabs(|other| other.begins().answers(pick(Choice::Fine)));
    let this = this.does(Event::CameBack).has_takings(2).reads_no_notice();
    let this = this.gets_asked(ItemId::StartOrigin).has_answered(ItemId::StartMood, pick(Choice::Curious));
    assert_eq!(holds(&this), holds(&other));

    let other = other.does(Event::AllDeleted).nothing_is_kept();
    let this = this.device(|device| *device = other.stored().clone()).does(Event::CameBack).has_takings(0);
    assert!(!this.session().has_begun());
    this.nothing_is_kept();
}

#[test]
fn what_was_deleted_in_another_tab_is_not_written_again_by_this_one() {
    let (this, _) = two_tabs(|other| other.does(Event::AllDeleted));
    this.clone().goes_on().nothing_is_kept().has_takings(0);
    let this = this.answers(pick(Choice::Suggested)).sees(CONFLICT).nothing_is_kept();
    // What was said here is the person's own, and they say whether it is kept.
    let this = this.takes_over().has_takings(1).all_is_kept();
    this.has_answered(ItemId::StartOrigin, pick(Choice::Suggested));
}

#[test]
fn news_of_before_a_deletion_brings_nothing_back() {
    let rep = a_rep_with_a_draft();
    let records = rep.stored().records();
    let rep = rep.does(Event::CameBack).does(Event::AllDeleted);
    rep.hears_of_other_tabs(TabEvent::StoredAgain(1, records)).has_takings(0).nothing_is_kept();
}

#[test]
fn who_keeps_nothing_reads_nothing_along() {
    let (this, _) = two_tabs(told_to);
    let this = this.does(Event::KeepingChosen(Keeping::Nothing)).does(Event::CameBack);
    this.has_not_answered(ItemId::StartOrigin).sees(SaveState::NotKept);
}

#[test]
fn a_tab_at_the_start_shows_what_was_begun_in_another_one() {
    let other = a_rep_with_a_draft();
    let this = a_rep_at(Default::default(), Route::Start);
    let this = this.device(|device| *device = other.stored().clone()).does(Event::CameBack);
    assert_eq!(this.session().draft(), other.session().draft());
}

#[test]
fn row_01_another_tab_with_a_later_change_is_never_written_over() {
    let rep = a_rep_with_a_draft();
    let key = rep.taking().id.as_str().to_owned();
    let rep = rep
        .device(|device| device.put(&key, 99, "from the other tab"))
        .answers(pick(Choice::OwnIdea))
        .sees(SaveState::Failed(StorageFault::Conflict));
    assert_eq!(rep.stored().kept().next(), Some((key.as_str(), "from the other tab")));
}

#[test]
fn row_02_a_tab_that_was_refused_once_never_writes_over_the_other_one_later() {
    let one_tab = a_rep_with_a_draft();
    let other_tab = one_tab.clone();
    let one_tab = one_tab.answers(pick(Choice::ToldTo)).sees(SaveState::Saved);
    let kept = as_record(one_tab.taking());
    let other_tab = other_tab
        .device(|device| *device = one_tab.stored().clone())
        .answers(pick(Choice::OwnIdea))
        .sees(SaveState::Failed(StorageFault::Conflict))
        .answers(pick(Choice::Suggested));
    assert_eq!(other_tab.stored().kept().next().map(|(_, text)| text), Some(kept.as_str()));
}

#[test]
fn row_02_what_a_refused_tab_holds_comes_beside_the_other_one_at_the_next_start() {
    let one_tab = a_rep_with_a_draft();
    let other_tab = one_tab.clone();
    let one_tab = one_tab.answers(pick(Choice::ToldTo));
    let other_tab = other_tab
        .device(|device| *device = one_tab.stored().clone())
        .answers(pick(Choice::OwnIdea))
        .answers(pick(Choice::Suggested))
        .closes_and_opens_again()
        .has_takings(2)
        .all_is_kept()
        .has_answered(ItemId::StartOrigin, pick(Choice::ToldTo));
    let copy = other_tab.session().takings().last().unwrap().id.clone();
    other_tab.does(Event::TakingOpened(copy)).has_answered(ItemId::StartOrigin, pick(Choice::Suggested));
}

#[test]
fn a_commit_after_a_refusal_does_not_lift_it() {
    let one_tab = a_rep_with_a_draft();
    let other_tab = one_tab.clone().answers(pick(Choice::ToldTo));
    let rep = one_tab.device(|device| *device = other_tab.stored().clone()).answers(pick(Choice::OwnIdea));
    let (id, revision) = (rep.taking().id.clone(), rep.taking().revision);
    rep.sees(SaveState::Failed(StorageFault::Conflict))
        .does(Event::Committed(id.clone(), revision - 1))
        .does(Event::SaveFailed(id, StorageFault::Full))
        .does(Event::KeepingChosen(Keeping::Nothing))
        .does(Event::KeepingChosen(Keeping::OnDevice))
        .sees(SaveState::Failed(StorageFault::Conflict));
}
