use crate::app::component::{date, file_button::file_button, save_status::save_status};
use crate::app::text::data as words;
use crate::app::{store::Store, text};
use leptos::prelude::*;
use own_reasons::instrument::Instrument;
use own_reasons::scoring::Standing;
use own_reasons::session::{Event, Keeping, Session};
use own_reasons::taking::Taking;

/// Everything kept on this device.
pub fn view(store: Store) -> AnyView {
    let not_kept = store.read(|session| session.keeping() == Keeping::Nothing);
    view! {
        <h1 tabindex="-1">{words::TITLE}</h1>
        <p class="lead">{move || if not_kept.get() { words::NOT_KEPT } else { words::LEAD }}</p>
        {save_status(store)}
        {takings(store)}
        {set_aside(store)}
        <section>
            <h2>{words::BACKUP}</h2>
            <p>{words::BACKUP_LEAD}</p>
            <p class="hint">{backup_age(store)}</p>
            <button type="button" class="primary" on:click=move |_| store.dispatch(Event::BackupWanted)>{words::MAKE_BACKUP}</button>
        </section>
        <section>
            <h2>{words::RESTORE}</h2>
            <p>{words::RESTORE_LEAD}</p>
            {file_button(store, words::CHOOSE_FILE)}
        </section>
        <section>
            <h2>{words::ERASE}</h2>
            <p>{words::ERASE_LEAD}</p>
            {sure(words::ERASE, words::ERASE_SURE, String::new(), move || store.dispatch(Event::AllDeleted))}
        </section>
    }
    .into_any()
}

fn takings(store: Store) -> AnyView {
    let takings = store.read(|session: &Session| session.takings().cloned().collect::<Vec<_>>());
    let list = move || {
        let takings = takings.get();
        if takings.is_empty() {
            return view! { <p>{words::NONE}</p> }.into_any();
        }
        let mut sections: Vec<(String, Vec<AnyView>)> = Vec::new();
        for taking in takings {
            let month = date::month(taking.administration.started_at.date());
            let row = row(store, &taking);
            match sections.last_mut() {
                Some((last, rows)) if *last == month => rows.push(row),
                _ => sections.push((month, vec![row])),
            }
        }
        sections
            .into_iter()
            .map(|(month, rows)| view! { <h2>{month}</h2><ul class="takings">{rows}</ul> })
            .collect_view()
            .into_any()
    };
    view! { <section>{list}</section> }.into_any()
}

fn row(store: Store, taking: &Taking) -> AnyView {
    let administration = &taking.administration;
    let day = date::long(administration.started_at.date());
    let what = match &administration.completed_at {
        Some(_) => {
            let verdict = Standing::of(administration).verdict;
            Instrument::current().verdict(verdict).short.clone()
        }
        None => format!(
            "{}, {}",
            words::answered(administration.answered(), administration.shown().len()),
            words::IN_PROGRESS
        ),
    };
    let (opened, deleted) = (taking.id.clone(), taking.id.clone());
    let about = day.clone();
    view! {
        <li>
            <p><strong>{day.clone()}</strong><br />{what}</p>
            <div class="actions">
                <button type="button" class="secondary" on:click=move |_| store.dispatch(Event::TakingOpened(opened.clone()))>
                    {words::OPEN}<span class="visually-hidden">" "{about}</span>
                </button>
                {sure(words::DELETE, words::DELETE_SURE, day, move || store.dispatch(Event::TakingDeleted(deleted.clone())))}
            </div>
        </li>
    }
    .into_any()
}

fn set_aside(store: Store) -> AnyView {
    let records = store.now(|session| session.set_aside().to_vec());
    (!records.is_empty())
        .then(|| {
            let row = |record: own_reasons::session::SetAside| {
                let key = record.key.clone();
                let wanted = move |_| store.dispatch(Event::SetAsideWanted(key.clone()));
                view! { <li><code>{record.key}</code>" "<button type="button" class="secondary" on:click=wanted>{words::DOWNLOAD}</button></li> }
            };
            let list = records.into_iter().map(row).collect_view();
            view! { <section><h2>{words::SET_ASIDE}</h2><p>{words::SET_ASIDE_LEAD}</p><ul>{list}</ul></section> }
        })
        .into_any()
}

fn backup_age(store: Store) -> impl Fn() -> String {
    let age = store.read(|session| session.last_backup().map(|day| session.today().days_since(day)));
    move || age.get().map_or_else(|| words::NO_BACKUP.to_owned(), words::last_backup)
}

// What cannot be undone takes two presses, the second on a button that says so.
fn sure(label: &'static str, certain: &'static str, about: String, done: impl Fn() + Clone + 'static) -> AnyView {
    let asked = RwSignal::new(false);
    let about = StoredValue::new(about);
    let hidden = move || about.with_value(|about| view! { <span class="visually-hidden">" "{about.clone()}</span> });
    let done = StoredValue::new_local(done);
    view! {
        {move || if asked.get() {
            view! {
                <span class="sure">
                    <button type="button" class="danger" on:click=move |_| done.with_value(|done| done())>{certain}{hidden()}</button>
                    <button type="button" class="quiet" on:click=move |_| asked.set(false)>{text::BACK}</button>
                </span>
            }.into_any()
        } else {
            view! { <button type="button" class="quiet" on:click=move |_| asked.set(true)>{label}{hidden()}</button> }.into_any()
        }}
    }
    .into_any()
}
