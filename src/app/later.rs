//! What nobody needs to answer the first question.
//!
//! In the built app (feature `split`) these are modules of their own, so that a first visit is short: the
//! rest of the rep's pages is loaded once the first page is drawn, the coach's side when somebody goes
//! there. It is the same program with the same memory: only the code comes later.

use super::page::{self, waiting};
use super::store::Store;
use crate::app::component::new_version::offer;
use crate::app::component::notice;
use crate::app::text;
use crate::browser::{service_worker, share, store as device, task, vault, words};
use crate::component::language::Speaker;
use crate::component::live::nothing;
use crate::component::place;
use leptos::prelude::*;
use own_reasons::instrument::Instrument;
use own_reasons::route::Route;
use own_reasons::session::{Effect, Event, FileEvent, Keeping, Moment, SaveState, Session, TabEvent};
use own_reasons::taking::TakingId;
use own_reasons::wording::instrument_in;
use std::future::Future;
use std::pin::{Pin, pin};
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
            Route::Check | Route::Result | Route::Summary | Route::Data | Route::Asked | Route::How => Some(Part::Rest),
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
            Part::Rest => now(split::rest(store, Shown::Page(route))),
            Part::Coach => now(split::coach(store, route)),
        };
        view.and_then(Result::ok).unwrap_or_else(nothing)
    }
}

/// What happened that the first question does not need.
#[derive(Debug)]
pub enum Later {
    /// To files.
    File(FileEvent),
    /// In other tabs.
    Tab(TabEvent),
}

/// [`Session::update_files`] and [`Session::update_tabs`], once the rest of the program is here.
///
/// # Errors
/// Where it does not come.
pub async fn update(session: RwSignal<Session>, event: Later, moment: Moment) -> Result<Vec<Effect>, Missing> {
    split::update(session, event, moment).await
}

/// Does what is wanted and tells the session what became of it, once the rest of the program is here.
///
/// # Errors
/// Where it does not come.
pub async fn run(store: Store, effect: Effect) -> Result<(), Missing> {
    split::run(store, effect).await
}

/// The offer of a new version, where there is one; only the rest of the program finds one.
pub fn new_version(store: Store) -> AnyView {
    if !store.has_new_version() {
        return nothing();
    }
    now(split::rest(store, Shown::NewVersion)).and_then(Result::ok).unwrap_or_else(nothing)
}

/// What just happened, where there is something to say.
pub fn notice(store: Store) -> AnyView {
    if store.with(|session| session.notice().is_none()) {
        return nothing();
    }
    match store.loading(Part::Rest) {
        Loading::Done => now(split::rest(store, Shown::Notice)).and_then(Result::ok).unwrap_or_else(nothing),
        Loading::Failed => waiting::failed_beside(store, Part::Rest),
        // What happened is said as soon as the words are there.
        Loading::NotYet | Loading::UnderWay => nothing(),
    }
}

/// Begins what waits for the rest of the program: the app is kept on the device, new versions are watched for, and
/// another language is offered.
pub fn begin_rest(store: Store) {
    task::spawn(async move {
        // Where it does not come, the app works without.
        let _ = split::begin_rest(store).await;
    });
}

/// Goes over to the language that was chosen and kept, where there is one.
pub async fn speak_as_before(store: Store) {
    if words::kept().is_some()
        && let Ok(spoken) = split::speak_as_before(store).await
    {
        spoken.await;
    }
}

/// The rest of the program could not be loaded.
#[derive(Debug)]
pub struct Missing;

/// What the rest of the program shows.
#[derive(Clone, Copy, Debug)]
pub enum Shown {
    /// A page.
    Page(Route),
    /// The offer of a new version.
    NewVersion,
    /// What just happened.
    Notice,
}

fn rest_here(store: Store, shown: Shown) -> AnyView {
    match shown {
        Shown::Page(route) => page::rest(store, route),
        Shown::NewVersion => offer(store),
        Shown::Notice => {
            store.with(|session| session.notice().cloned()).map_or_else(nothing, |said| notice::view(store, &said))
        }
    }
}

// What was preloaded answers at the first asking.
fn now<T>(work: impl Future<Output = T>) -> Option<T> {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

fn update_here(session: RwSignal<Session>, event: Later, moment: &Moment) -> Vec<Effect> {
    match event {
        Later::File(event) => session.try_update(|session| session.update_files(event, moment)).unwrap_or_default(),
        Later::Tab(event) => {
            let before = session.with_untracked(seen);
            let effects = session.try_update_untracked(|session| session.update_tabs(event, moment));
            // Mostly nothing happened, and somebody may be pressing a button that would be drawn anew.
            if session.with_untracked(seen) != before {
                session.notify();
            }
            effects.unwrap_or_default()
        }
    }
}

fn speaker(store: Store) -> Speaker {
    Speaker { changes: store.language_changes(), frame: text::frame::texts, rest: put_instrument_in_force }
}

/// The instrument of a file of words, or the one in English.
fn put_instrument_in_force(file: Option<&str>) -> bool {
    let instrument = match file {
        None => None,
        Some(file) => match instrument_in(file).map(Instrument::translated) {
            Some(Ok(instrument)) => Some(instrument),
            _ => return false,
        },
    };
    Instrument::put_in_force(instrument);
    true
}

fn speak_as_before_here(store: Store) -> Pin<Box<dyn Future<Output = ()>>> {
    Box::pin(speaker(store).speak_as_before())
}

fn begin_rest_here(store: Store) {
    place::fill("language", move || {
        let keeping = store.read(Session::keeping);
        speaker(store).offer(move || keeping.get() == Keeping::OnDevice && store.keeps_for_coach().get())
    });
    task::spawn(async move {
        // A browser that keeps no apps, or a page from a disk, works as it is.
        let _ = service_worker::watch(move |version| store.found_new_version(version)).await;
    });
}

/// What other tabs can change.
fn seen(session: &Session) -> (Vec<(TakingId, u64)>, usize, SaveState) {
    let takings = session.takings().map(|taking| (taking.id.clone(), taking.revision));
    (takings.collect(), session.set_aside().len(), session.save_state())
}

fn run_here(store: Store, effect: Effect) {
    match effect {
        // Who keeps nothing is to find nothing written either.
        Effect::TryOut if store.now(Session::keeping) == Keeping::Nothing => {}
        Effect::TryOut => with_device(store, async move |device| {
            if let Err(fault) = device.try_out().await {
                store.dispatch(Event::StorageFailed(fault));
            }
        }),
        Effect::Read(number) => with_device(store, async move |device| {
            // Where it cannot be read, the next change cannot be written, and says so.
            if let Ok(records) = device.records().await {
                store.dispatch_tab(TabEvent::StoredAgain(number, records));
            }
        }),
        Effect::Lock(document, passphrase) => task::spawn(async move {
            let locked = vault::lock(passphrase.as_str(), &document.content).await;
            store.dispatch_file(locked.map_or_else(FileEvent::LockFailed, FileEvent::Locked));
        }),
        Effect::Unlock(locked, passphrase) => task::spawn(async move {
            let content = vault::unlock(passphrase.as_str(), &locked).await;
            store.dispatch_file(FileEvent::Unlocked(content));
        }),
        Effect::Share(document) => share::share(&document, move || store.dispatch(Event::ShareFailed)),
        _ => {}
    }
}

fn with_device(store: Store, work: impl AsyncFnOnce(device::Store) + 'static) {
    if let Some(device) = store.device() {
        task::spawn(async move { work(device).await });
    }
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
    pub fn rest(store: Store, shown: Shown) -> Result<AnyView, Missing> {
        Ok(rest_here(store, shown))
    }

    #[wasm_split(coach, wasm_split_path = leptos::wasm_split, preload(load_coach), fallible)]
    pub fn coach(store: Store, route: Route) -> Result<AnyView, Missing> {
        Ok(page::of_coaches(store, route))
    }

    #[wasm_split(rest, wasm_split_path = leptos::wasm_split, fallible)]
    pub fn update(session: RwSignal<Session>, event: Later, moment: Moment) -> Result<Vec<Effect>, Missing> {
        Ok(update_here(session, event, &moment))
    }

    #[wasm_split(rest, wasm_split_path = leptos::wasm_split, fallible)]
    pub fn begin_rest(store: Store) -> Result<(), Missing> {
        begin_rest_here(store);
        Ok(())
    }

    #[wasm_split(rest, wasm_split_path = leptos::wasm_split, fallible)]
    pub fn speak_as_before(store: Store) -> Result<Pin<Box<dyn Future<Output = ()>>>, Missing> {
        Ok(speak_as_before_here(store))
    }

    #[wasm_split(rest, wasm_split_path = leptos::wasm_split, fallible)]
    pub fn run(store: Store, effect: Effect) -> Result<(), Missing> {
        run_here(store, effect);
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

    pub async fn rest(store: Store, shown: Shown) -> Result<AnyView, Missing> {
        Ok(rest_here(store, shown))
    }

    pub async fn coach(store: Store, route: Route) -> Result<AnyView, Missing> {
        Ok(page::of_coaches(store, route))
    }

    pub async fn update(session: RwSignal<Session>, event: Later, moment: Moment) -> Result<Vec<Effect>, Missing> {
        Ok(update_here(session, event, &moment))
    }

    pub async fn begin_rest(store: Store) -> Result<(), Missing> {
        begin_rest_here(store);
        Ok(())
    }

    pub async fn speak_as_before(store: Store) -> Result<Pin<Box<dyn Future<Output = ()>>>, Missing> {
        Ok(speak_as_before_here(store))
    }

    pub async fn run(store: Store, effect: Effect) -> Result<(), Missing> {
        run_here(store, effect);
        Ok(())
    }
}
