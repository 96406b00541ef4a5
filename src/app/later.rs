//! What nobody needs to answer the first question.
//!
//! In the built app (feature `split`) this is a module of its own, loaded once the first page is drawn, so
//! that a first visit is short. It is the same program with the same memory: only the code comes later.

use super::page;
use super::store::Store;
use leptos::prelude::*;
use own_reasons::route::Route;
use own_reasons::session::{Effect, FileEvent, Moment, Session};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Whether the rest of the program is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loading {
    /// It was asked for.
    UnderWay,
    /// It is here.
    Done,
    /// It did not come.
    Failed,
}

/// Has the rest of the program loaded; says whether it is here.
pub async fn load() -> Loading {
    match split::load().await {
        Ok(()) => Loading::Done,
        Err(_) => Loading::Failed,
    }
}

/// A page of the rest of the program, which has to be here.
pub fn view(store: Store, route: Route) -> AnyView {
    now(split::view(store, route)).and_then(Result::ok).unwrap_or_else(|| ().into_any())
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

fn view_here(store: Store, route: Route) -> AnyView {
    page::later_view(store, route)
}

fn update_files_here(session: RwSignal<Session>, event: FileEvent, moment: &Moment) -> Vec<Effect> {
    session.try_update(|session| session.update_files(event, moment)).unwrap_or_default()
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

    #[wasm_split(later, wasm_split_path = leptos::wasm_split, preload(load), fallible)]
    pub fn view(store: Store, route: Route) -> Result<AnyView, Missing> {
        Ok(view_here(store, route))
    }

    #[wasm_split(later, wasm_split_path = leptos::wasm_split, fallible)]
    pub fn update_files(session: RwSignal<Session>, event: FileEvent, moment: Moment) -> Result<Vec<Effect>, Missing> {
        Ok(update_files_here(session, event, &moment))
    }
}

#[cfg(not(feature = "split"))]
mod split {
    use super::*;

    pub async fn load() -> Result<(), Missing> {
        Ok(())
    }

    pub async fn view(store: Store, route: Route) -> Result<AnyView, Missing> {
        Ok(view_here(store, route))
    }

    pub async fn update_files(
        session: RwSignal<Session>,
        event: FileEvent,
        moment: Moment,
    ) -> Result<Vec<Effect>, Missing> {
        Ok(update_files_here(session, event, &moment))
    }
}
