//! What nobody needs to answer the first question.
//!
//! In the built app (feature `split`) these are modules of their own, so that a first visit is short: the
//! rest of the rep's pages is loaded once the first page is drawn, the coach's side when somebody goes
//! there. It is the same program with the same memory: only the code comes later.

use super::page;
use super::store::Store;
use crate::browser::{task, vault};
use leptos::prelude::*;
use own_reasons::export::Document;
use own_reasons::lock::Passphrase;
use own_reasons::route::Route;
use own_reasons::session::{Effect, FileEvent, Moment, Session};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// A part of the program that comes later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The rest of the rep's side.
    Rest,
    /// The coach's side.
    Coach,
}

/// How far a part of the program is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loading {
    /// It was not asked for yet.
    NotYet,
    /// It was asked for.
    UnderWay,
    /// It is here.
    Done,
    /// It did not come.
    Failed,
}

impl Part {
    /// The part that a page is in; `None` for what is there from the start.
    pub fn of(route: Route) -> Option<Part> {
        match route {
            Route::Start | Route::Begin | Route::Question(_) | Route::Change(_) => None,
            Route::Check | Route::Result | Route::Summary | Route::Data | Route::Asked => Some(Part::Rest),
            Route::Coach | Route::Case(_) | Route::Compare(..) => Some(Part::Coach),
        }
    }

    /// Has the part loaded; says whether it is here.
    pub async fn load(self) -> Loading {
        let loaded = match self {
            Part::Rest => split::load_rest().await.is_ok(),
            Part::Coach => split::load_coach().await.is_ok(),
        };
        if loaded { Loading::Done } else { Loading::Failed }
    }

    /// A page of this part, which has to be here.
    pub fn view(self, store: Store, route: Route) -> AnyView {
        let view = match self {
            Part::Rest => now(split::rest(store, route)),
            Part::Coach => now(split::coach(store, route)),
        };
        view.and_then(Result::ok).unwrap_or_else(|| ().into_any())
    }
}

/// [`Session::update_files`], once the rest of the program is here.
///
/// # Errors
/// Where it does not come.
pub async fn update_files(
    session: RwSignal<Session>,
    event: FileEvent,
    moment: Moment,
) -> Result<Vec<Effect>, Missing> {
    split::update_files(session, event, moment).await
}

/// Locks a document and tells the session, once the rest of the program is here.
///
/// # Errors
/// Where it does not come.
pub async fn lock(store: Store, document: Document, passphrase: Passphrase) -> Result<(), Missing> {
    split::lock(store, document, passphrase).await
}

/// The rest of the program could not be loaded.
#[derive(Debug)]
pub struct Missing;

// What is loaded already answers at the first asking.
fn now<T>(work: impl Future<Output = T>) -> Option<T> {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

fn update_files_here(session: RwSignal<Session>, event: FileEvent, moment: &Moment) -> Vec<Effect> {
    session.try_update(|session| session.update_files(event, moment)).unwrap_or_default()
}

fn lock_here(store: Store, document: Document, passphrase: Passphrase) {
    task::spawn(async move {
        let locked = vault::lock(passphrase.as_str(), &document.content).await;
        store.dispatch_file(locked.map_or_else(FileEvent::LockFailed, FileEvent::Locked));
    });
}

#[cfg(feature = "split")]
// To the compiler a split point is a function from outside.
#[allow(unsafe_code)]
mod split {
    use super::*;
    use leptos::wasm_split::{SplitLoaderError, wasm_split};

    impl From<SplitLoaderError> for Missing {
        fn from(_: SplitLoaderError) -> Missing {
            Missing
        }
    }

    #[wasm_split(rest, wasm_split_path = leptos::wasm_split, preload(load_rest), fallible)]
    pub fn rest(store: Store, route: Route) -> Result<AnyView, Missing> {
        Ok(page::rest(store, route))
    }

    #[wasm_split(coach, wasm_split_path = leptos::wasm_split, preload(load_coach), fallible)]
    pub fn coach(store: Store, route: Route) -> Result<AnyView, Missing> {
        Ok(page::of_coaches(store, route))
    }

    #[wasm_split(rest, wasm_split_path = leptos::wasm_split, fallible)]
    pub fn update_files(session: RwSignal<Session>, event: FileEvent, moment: Moment) -> Result<Vec<Effect>, Missing> {
        Ok(update_files_here(session, event, &moment))
    }

    #[wasm_split(rest, wasm_split_path = leptos::wasm_split, fallible)]
    pub fn lock(store: Store, document: Document, passphrase: Passphrase) -> Result<(), Missing> {
        lock_here(store, document, passphrase);
        Ok(())
    }
}

#[cfg(not(feature = "split"))]
mod split {
    use super::*;

    pub async fn load_rest() -> Result<(), Missing> {
        Ok(())
    }

    pub async fn load_coach() -> Result<(), Missing> {
        Ok(())
    }

    pub async fn rest(store: Store, route: Route) -> Result<AnyView, Missing> {
        Ok(page::rest(store, route))
    }

    pub async fn coach(store: Store, route: Route) -> Result<AnyView, Missing> {
        Ok(page::of_coaches(store, route))
    }

    pub async fn update_files(
        session: RwSignal<Session>,
        event: FileEvent,
        moment: Moment,
    ) -> Result<Vec<Effect>, Missing> {
        Ok(update_files_here(session, event, &moment))
    }

    pub async fn lock(store: Store, document: Document, passphrase: Passphrase) -> Result<(), Missing> {
        lock_here(store, document, passphrase);
        Ok(())
    }
}
