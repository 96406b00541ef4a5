use crate::app::component::{file_button::file_button, save_status::save_status, self_check::self_check};
use crate::app::page::{take_along::take_along, unlock::unlock, way_to_the_start};
use crate::app::store::Store;
use crate::app::text::data as words;
use crate::browser::agent;
use crate::component::{button, date, div, fixed, live, live::nothing, sure::sure};
use leptos::prelude::*;
use own_reasons::instrument::Instrument;
use own_reasons::scoring::Standing;
use own_reasons::session::{Event, FileEvent, Keeping, Session, SetAside, deletes_what_is_unused};
use own_reasons::taking::Taking;

/// Everything kept on this device.
pub fn view(store: Store) -> AnyView {
    let lead = fixed(|page| {
        let not_kept = store.now(Session::keeping) == Keeping::Nothing;
        page.element("h1 tabindex=\"-1\"", words::title());
        page.element("p class=\"lead\"", if not_kept { words::not_kept() } else { words::lead() });
    });
    let backup = move || {
        let (age, is_due) = store.with(|session| {
            (session.last_backup().map(|day| session.today().days_since(day)), session.backup_is_due())
        });
        let age = age.map_or_else(|| words::no_backup().to_owned(), |days| words::last_backup(days, is_due));
        let unused = if deletes_what_is_unused(&agent::name()) { words::deletes_unused() } else { "" };
        prose(words::backup(), &[words::backup_lead(), &age, unused])
    };
    let has_something = store.read(|session| session.takings().next().is_some() || !session.set_aside().is_empty());
    let unread = store.read(|session| session.set_aside().to_vec());
    vec![
        lead,
        // It may have been chosen on another page.
        unlock(store),
        save_status(store),
        live(move || takings(store)),
        live(move || set_aside(store, &unread.get())),
        live(backup),
        button("primary", words::make_backup(), "", move || store.dispatch_file(FileEvent::BackupWanted)),
        prose(words::restore(), &[words::restore_lead()]),
        file_button(store, words::choose_file()),
        live(move || if has_something.get() { take_along(store) } else { nothing() }),
        prose(words::erase(), &[words::erase_lead()]),
        sure(words::erase(), words::erase_sure(), "", move || store.dispatch(Event::AllDeleted)),
        self_check(),
    ]
    .into_any()
}

fn prose(heading: &str, paragraphs: &[&str]) -> AnyView {
    fixed(|page| {
        page.open("section").element("h2", heading);
        for paragraph in paragraphs.iter().filter(|paragraph| !paragraph.is_empty()) {
            page.element("p", paragraph);
        }
        page.close("section");
    })
}

fn takings(store: Store) -> AnyView {
    let takings = store.with(|session| session.takings().cloned().collect::<Vec<_>>());
    if takings.is_empty() {
        return fixed(|page| {
            let keeps = store.now(Session::keeping) != Keeping::Nothing;
            page.open("section").element("p", if keeps { words::none() } else { words::none_and_none_kept() });
            way_to_the_start(page).close("section");
        });
    }
    let mut rows: Vec<AnyView> = Vec::new();
    let mut last = String::new();
    for taking in &takings {
        let month = date::month(taking.administration.started_at.date());
        if month != last {
            rows.push(prose(&month, &[]));
            last = month;
        }
        rows.push(row(store, taking));
    }
    rows.into_any()
}

fn row(store: Store, taking: &Taking) -> AnyView {
    let administration = &taking.administration;
    let day = date::long(administration.started_at.date());
    let what = match &administration.completed_at {
        Some(_) => Instrument::current().verdict(Standing::of(administration).verdict).short.clone(),
        None => words::in_progress(administration.answered(), administration.shown().len()),
    };
    let (opened, deleted) = (taking.id.clone(), taking.id.clone());
    let line = fixed(|page| {
        page.open("p").element("strong", &day).open("br").text(&what).close("p");
    });
    let actions = vec![
        button("secondary", words::open(), &day, move || store.dispatch(Event::TakingOpened(opened.clone()))),
        sure(words::delete(), words::delete_sure(), &day, move || {
            store.dispatch(Event::TakingDeleted(deleted.clone()))
        }),
    ];
    div("taking", vec![line, div("actions", actions)])
}

fn set_aside(store: Store, records: &[SetAside]) -> AnyView {
    let mut parts: Vec<AnyView> = Vec::new();
    if !records.is_empty() {
        parts.push(prose(words::set_aside(), &[words::set_aside_lead()]));
    }
    for record in records {
        let key = record.key.clone();
        parts.push(button("secondary", words::download(), &record.key, move || {
            store.dispatch_file(FileEvent::SetAsideWanted(key.clone()));
        }));
    }
    parts.into_any()
}
