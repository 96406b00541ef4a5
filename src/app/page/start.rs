use crate::app::component::{date, file_button::file_button, keeping};
use crate::app::text::start as words;
use crate::app::{store::Store, text};
use leptos::prelude::*;
use own_reasons::instrument::ItemId;
use own_reasons::route::Route;
use own_reasons::session::{Event, Session};

/// What there is to go on with.
#[derive(Clone, PartialEq)]
enum Begun {
    Nothing,
    Draft { progress: String, resume: Route },
    Completed { when: String },
}

/// The same first screen as in `index.html`, with what is kept here.
pub fn view(store: Store) -> AnyView {
    let begun = store.read(begun);
    let begin = move |_| store.dispatch(Event::TakingBegun);
    let actions = move || match begun.get() {
        Begun::Nothing => view! {
            <a class="button primary" href=Route::Question(ItemId::StartMood).hash() data-start="">{words::START}</a>
        }
        .into_any(),
        Begun::Draft { progress, resume } => view! {
            <p class="progress-line">{progress}</p>
            <a class="button primary" href=resume.hash() data-start="">{words::GO_ON}</a>
            <button type="button" class="secondary" on:click=begin>{words::BEGIN_ANEW}</button>
        }
        .into_any(),
        Begun::Completed { when } => view! {
            <p class="progress-line">{words::completed(&when)}</p>
            <a class="button primary" href=Route::Result.hash()>{words::LAST_RESULT}</a>
            <button type="button" class="secondary" data-start="" on:click=begin>{words::BEGIN_ANEW}</button>
        }
        .into_any(),
    };
    view! {
        <div class="start">
            <h1 tabindex="-1">{words::TITLE}</h1>
            <p class="lead">{words::YOURS}</p>
            <p>{words::SENDS_NOTHING}</p>
            <p>{words::TIME}</p>
            {keeping::choice(store)}
            <div class="actions">{actions}</div>
            <p>{file_button(store, words::OPEN_FILE)}</p>
            <p class="note">{words::LIMITS}</p>
        </div>
    }
    .into_any()
}

fn begun(session: &Session) -> Begun {
    if let Some(draft) = session.draft() {
        let administration = &draft.administration;
        let started = administration.started_at.date();
        let when = text::days_ago(started, session.today(), &date::long(started));
        let progress = words::progress(administration.answered(), administration.shown().len(), &when);
        Begun::Draft { progress, resume: session.resume() }
    } else if session.has_begun() {
        let administration = session.administration();
        let completed = administration.completed_at.as_ref().unwrap_or(&administration.started_at);
        Begun::Completed { when: date::long(completed.date()) }
    } else {
        Begun::Nothing
    }
}
