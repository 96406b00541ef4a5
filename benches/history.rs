//! Whether anything grows slower with history: five years of takings, thousands of summaries on a coach's desk, ten
//! thousand people in a head of sales' table: `cargo bench --bench history`.
//!
//! Each line is one thing that a person does. The first figure is how long it takes with the least that there can be, the
//! others how many times as long with more. What shows or reads everything takes longer the more there is; what is about one
//! answer, one note or one cell is not to.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use own_reasons::caseload::{Case, CaseId};
use own_reasons::comparison::movements;
use own_reasons::date::{Date, Timestamp};
use own_reasons::desk::{Desk, DeskEvent, GivenFile};
use own_reasons::exchange::{decode_administration, encode_case, encode_taking};
use own_reasons::export;
use own_reasons::instrument::{Instrument, ItemId};
use own_reasons::response::{Level, Response, Text};
use own_reasons::route::Route;
use own_reasons::scoring::Standing;
use own_reasons::session::{Effect, Event, Moment, Session, StoredRecord, TabEvent};
use own_reasons::summary::{Block, Summary, Ticks};
use own_reasons::taking::{Taking, TakingId};
use own_reasons::team::{Office, OfficeEvent, Role, Standing as TeamStanding, Team};
use std::env;
use std::hint::black_box;
use std::time::{Duration, Instant};

const FULL: &str = include_str!("../tests/fixtures/administration-full.json");
/// How often each thing is done with each size, in turn.
const ROUNDS: usize = 201;
/// Nothing yet, five years by the month, five years by the week.
const TAKINGS: [usize; 3] = [0, 60, 260];
const SUMMARIES: [usize; 4] = [0, 200, 2_000, 5_000];
const PEOPLE: [usize; 2] = [100, 10_000];

fn main() {
    takings();
    summaries();
    people();
}

fn takings() {
    let in_hand = |kept| {
        let mut session = rep(kept);
        answer(&mut session, 4);
        session
    };
    heading("A rep with so many earlier takings", &TAKINGS);
    measure("one answer", &TAKINGS, in_hand, |session| answer(session, 5), |session, _| answer(session, 4));
    measure("an answer is on disk", &TAKINGS, in_hand, commit, |_, _| {});
    measure(
        "whether it is saved",
        &TAKINGS,
        in_hand,
        |session| (session.save_state(), session.can_be_left()),
        |_, _| {},
    );
    measure(
        "the next question",
        &TAKINGS,
        in_hand,
        |session| go(session, ItemId::DirectionWhy),
        |session, _| go(session, ItemId::DirectionClear),
    );
    measure("page: start", &TAKINGS, in_hand, |session| start_page(session), |_, _| {});
    measure("page: a question", &TAKINGS, in_hand, |session| session.place(ItemId::DirectionWhy), |_, _| {});
    measure("page: check", &TAKINGS, in_hand, |session| session.administration().shown(), |_, _| {});
    measure("page: result, with what moved", &TAKINGS, completed, |session| result_page(session), |_, _| {});
    measure("page: my data, everything in a list", &TAKINGS, in_hand, |session| data_page(session), |_, _| {});
    measure("start-up: everything is read", &TAKINGS, records, |records| opened(records), |_, _| {});
    measure("back from another tab", &TAKINGS, and_stored, |(session, stored)| come_back(session, stored), |_, _| {});
}

fn summaries() {
    heading("A coach with so many summaries", &SUMMARIES);
    let new = file(SUMMARIES[3]);
    measure("one more is opened", &SUMMARIES, coach, |desk| open(desk, &new), |desk, ()| remove(desk, &new));
    let first = |kept: usize| coach(kept.max(1));
    let (id, letter, before) = (id(0), "Likes mornings", "Likes morning");
    measure("one letter in a note", &SUMMARIES, first, |desk| note(desk, id, letter), |desk, _| note(desk, id, before));
    measure("whether it is saved", &SUMMARIES, first, |desk| (desk.save_state(), desk.is_at_risk()), |_, _| {});
    measure("page: one summary", &SUMMARIES, first, |desk| desk.case(id).is_some(), |_, _| {});
    measure("page: all by date", &SUMMARIES, first, |desk| desk.found().0.len(), |_, _| {});
    measure("one letter in the search", &SUMMARIES, first, |desk| search(desk, "rep 1"), |_, _| {});
    measure("start-up: everything is read", &SUMMARIES, cases, |records| desk_with(records).count(), |_, _| {});
}

fn people() {
    heading("A table of so many people", &PEOPLE);
    measure("one letter in a cell", &PEOPLE, office, |office| write(office, "7"), |office, _| write(office, "71"));
    measure("cells that are no figures", &PEOPLE, office, |office| office.sheet().bad_cells().len(), |_, _| {});
    measure("counting everybody", &PEOPLE, office, |office| TeamStanding::of(Team::of(office.sheet())), |_, _| {});
    measure("keeping the table, in a pause", &PEOPLE, office, |office| office.record().1.len(), |_, _| {});
}

fn heading(what: &str, sizes: &[usize]) {
    let sizes: Vec<String> = sizes.iter().map(|size| format!("{size:>10}")).collect();
    println!("\n{what:<40}{}", sizes.join(""));
}

/// Does `act` with each size in turn, undoes it, and prints the median time of the first size and the others as its
/// multiples. Once, with the first size and without figures, where this is only tried.
fn measure<S, T>(
    what: &str,
    sizes: &[usize],
    set_up: impl Fn(usize) -> S,
    act: impl Fn(&mut S) -> T,
    undo: impl Fn(&mut S, T),
) {
    let is_measured = env::args().any(|argument| argument == "--bench");
    let (rounds, sizes) = if is_measured { (ROUNDS, sizes) } else { (1, &sizes[..1]) };
    let mut states: Vec<(S, Vec<Duration>)> = sizes.iter().map(|size| (set_up(*size), Vec::new())).collect();
    for _ in 0..rounds {
        for (state, times) in &mut states {
            let start = Instant::now();
            let outcome = black_box(act(black_box(state)));
            times.push(start.elapsed());
            undo(state, outcome);
        }
    }
    let medians: Vec<f64> = states.into_iter().map(|(_, times)| median(times)).collect();
    let shown = |(index, median): (usize, &f64)| match index {
        0 => format!("{median:>7.2} µs"),
        _ => format!("{:>10}", format!("× {:.2}", median / medians[0])),
    };
    let shown: Vec<String> = medians.iter().enumerate().map(shown).collect();
    println!("{what:<40}{}", if is_measured { shown.join("") } else { "tried".to_owned() });
}

/// In microseconds.
fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1e6
}

fn moment() -> Moment {
    Moment { now: Timestamp::parse("2026-12-01T09:00:00Z").unwrap(), ms: 0, random: 7 }
}

/// A taking of its own, so many weeks before the one in hand.
fn taking(weeks: usize) -> Taking {
    let day = Date::new(2020, 1, 6).unwrap().plus_days(u32::try_from(weeks).unwrap() * 7 % 2_400);
    let mut taking = Taking::begin(TakingId::from_random(weeks as u128 + 1_000), decode_administration(FULL).unwrap());
    taking.revision = 60;
    taking.administration.started_at = Timestamp::parse(&format!("{day}T09:00:00Z")).unwrap();
    taking.administration.completed_at = Timestamp::parse(&format!("{day}T09:13:20Z"));
    taking
}

fn records(kept: usize) -> Vec<StoredRecord> {
    (0..kept).map(|weeks| record(&taking(weeks))).collect()
}

fn record(taking: &Taking) -> StoredRecord {
    let text = encode_taking(taking).to_line();
    StoredRecord { key: taking.id.as_str().to_owned(), revision: taking.revision, text }
}

fn opened(records: &[StoredRecord]) -> Session {
    let mut session = Session::new(Route::Begin, &moment());
    let records = records.to_vec();
    session.update(Event::StorageOpened { records, pending: None, last_backup: None }, &moment());
    session
}

/// A rep at a question of a new taking, which has some answers.
fn rep(kept: usize) -> Session {
    let mut session = opened(&records(kept));
    session.update(Event::RouteChanged(Route::Begin), &moment());
    let responses = decode_administration(FULL).unwrap();
    for (item, response) in responses.responses().iter() {
        session.update(Event::Answered(item, response.clone()), &moment());
    }
    session
}

fn completed(kept: usize) -> Session {
    let mut session = rep(kept);
    session.update(Event::Completed, &moment());
    session
}

/// A rep, and everything as it is on the disk.
fn and_stored(kept: usize) -> (Session, Vec<StoredRecord>) {
    let mut session = rep(kept);
    commit(&mut session);
    let mut stored = records(kept);
    stored.push(record(session.taking()));
    (session, stored)
}

fn come_back(session: &mut Session, stored: &[StoredRecord]) -> Vec<Effect> {
    match session.update(Event::CameBack, &moment()).as_slice() {
        [Effect::Read(reading)] => session.update_tabs(TabEvent::StoredAgain(*reading, stored.to_vec()), &moment()),
        other => panic!("{other:?}"),
    }
}

fn answer(session: &mut Session, level: u64) {
    let level = Level::new(level).unwrap();
    let effects = session.update(Event::Answered(ItemId::DirectionClear, Response::Level(level)), &moment());
    assert!(matches!(black_box(effects).as_slice(), [Effect::Save { .. }]));
}

fn commit(session: &mut Session) -> Vec<Effect> {
    let (id, revision) = (session.taking().id.clone(), session.taking().revision);
    session.update(Event::Committed(id, revision), &moment())
}

fn go(session: &mut Session, item: ItemId) {
    session.update(Event::RouteChanged(Route::Question(item)), &moment());
}

fn start_page(session: &Session) -> (Option<usize>, Route, bool) {
    let answered = session.draft().map(|draft| draft.administration.answered());
    (answered, session.resume(), session.storage_fault().is_none())
}

fn result_page(session: &Session) -> (Standing, usize, bool) {
    let standing = session.standing();
    let earlier = session.earlier().map(|earlier| Standing::of(&earlier.administration));
    let moved = earlier.map_or(0, |earlier| movements(&earlier.scores, &standing.scores).len());
    (standing, moved, session.backup_is_due())
}

fn data_page(session: &Session) -> usize {
    session
        .takings()
        .map(|taking| Instrument::current().verdict(Standing::of(&taking.administration).verdict).short.len())
        .sum()
}

fn summary(number: usize) -> Summary {
    let mut taking = taking(number);
    taking.sharing.ticks = Ticks::of(Block::ALL.iter().copied());
    taking.sharing.alias = Text::new(&format!("Rep {number}"), 60).ok();
    Summary::of(&taking, &Standing::of(&taking.administration))
}

fn id(number: usize) -> CaseId {
    CaseId::of(&summary(number))
}

fn cases(kept: usize) -> Vec<StoredRecord> {
    let record = |number| {
        let case = Case::opened(summary(number), moment().now.date());
        StoredRecord { key: case.id.to_string(), revision: case.revision, text: encode_case(&case).to_line() }
    };
    (0..kept).map(record).collect()
}

fn desk_with(records: &[StoredRecord]) -> Desk {
    let mut desk = Desk::new(&moment());
    desk.update(DeskEvent::StorageOpened(records.to_vec(), None), &moment());
    desk
}

fn coach(kept: usize) -> Desk {
    desk_with(&cases(kept))
}

fn file(number: usize) -> (CaseId, GivenFile) {
    let document = export::data(&summary(number));
    (id(number), GivenFile { name: document.file_name, content: Ok(document.content.into_bytes()) })
}

fn open(desk: &mut Desk, (id, file): &(CaseId, GivenFile)) {
    desk.update(DeskEvent::FilesGiven(1), &moment());
    desk.update(DeskEvent::FilesRead(vec![file.clone()]), &moment());
    assert!(desk.case(*id).is_some());
}

fn remove(desk: &mut Desk, (id, _): &(CaseId, GivenFile)) {
    desk.update(DeskEvent::Removed(*id), &moment());
}

fn note(desk: &mut Desk, id: CaseId, text: &str) {
    assert!(!desk.update(DeskEvent::NotesWritten(id, text.to_owned()), &moment()).is_empty());
}

fn search(desk: &mut Desk, query: &str) -> usize {
    desk.update(DeskEvent::Searched(query.to_owned()), &moment());
    desk.found().0.len()
}

fn office(people: usize) -> Office {
    let mut office = Office::new(Role::code, &moment());
    let rows = (0..people).map(|place| format!("Person {place}\t{}\t{}\n", place * 7_919 % 900, place * 31 % 40));
    office.update(OfficeEvent::TableGiven(format!("Name\tSales\tDeals\n{}", rows.collect::<String>())), &moment());
    assert_eq!(office.sheet().rows(), people);
    office
}

fn write(office: &mut Office, text: &str) {
    office.update(OfficeEvent::CellWritten(50, 1, text.to_owned()), &moment());
}
