use crate::app::component::{file_button::file_button, keeping};
use crate::app::text::start as words;
use crate::app::{store::Store, text};
use crate::component::{date, div, fixed, live, live::nothing};
use leptos::prelude::*;
use own_reasons::route::Route;
use own_reasons::session::Session;

/// The same first screen as in `index.html`, with what is kept here.
pub fn view(store: Store) -> AnyView {
    let lead = fixed(|page| {
        page.element("h1 tabindex=\"-1\"", words::title()).element("p class=\"lead\"", words::yours());
        page.element("p", words::sends_nothing()).element("p", words::time());
    });
    let limits = fixed(|page| {
        page.open("p class=\"note\"").text(words::limits()).text(" ");
        page.link("", &Route::How.hash(), text::titles::how()).close("p");
    });
    let can_keep = store.read(|session| session.storage_fault().is_none());
    let parts = vec![
        lead,
        live(move || if can_keep.get() { keeping::choice(store) } else { nothing() }),
        div("actions", vec![live(move || actions(store))]),
        file_button(store, words::open_file()),
        limits,
    ];
    div("start", parts)
}

fn actions(store: Store) -> AnyView {
    let (line, route, label) = store.with(go_on);
    let start = view! { <a class="button primary" href=route.hash() data-start="">{label}</a> }.into_any();
    if line.is_empty() {
        return start;
    }
    let line = view! { <p class="progress-line">{line}</p> }.into_any();
    let anew = view! { <a class="button secondary" href=Route::Begin.hash()>{words::begin_anew()}</a> }.into_any();
    vec![line, start, anew].into_any()
}

/// What is said of what was begun here, and where the first button leads.
fn go_on(session: &Session) -> (String, Route, &'static str) {
    if let Some(draft) = session.draft() {
        let administration = &draft.administration;
        let started = administration.started_at.date();
        let (answered, shown) = (administration.answered(), administration.shown().len());
        let progress = words::progress(answered, shown, started, session.today(), &date::long(started));
        (progress, session.resume(), words::go_on())
    } else if session.has_begun() {
        let administration = session.administration();
        let completed = administration.completed_at.as_ref().unwrap_or(&administration.started_at);
        (words::completed(&date::long(completed.date())), Route::Result, words::last_result())
    } else {
        (String::new(), Route::Begin, words::start())
    }
}
