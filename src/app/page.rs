//! One file a page.

mod asked;
mod case;
mod check;
mod coach;
mod compare;
mod data;
mod how;
mod locked_summary;
mod question;
mod result;
mod result_parts;
mod start;
mod summary;
mod take_along;
mod unlock;
pub(super) mod waiting;

use super::desk_store;
use super::later::{Loading, Part};
use super::{store::Store, style, text};
use crate::component::live::nothing;
use crate::component::unremembered::unremembered;
use leptos::prelude::*;
use own_reasons::html::Html;
use own_reasons::instrument::Instrument;
use own_reasons::route::Route;

/// What stands in the title bar.
pub fn title(store: Store, route: Route) -> String {
    let question;
    let page = match route {
        Route::Start | Route::Begin => return text::NAME.to_owned(),
        Route::Question(item) | Route::Change(item) => {
            let part = &Instrument::current().part(Instrument::current().item(item).part).title;
            question = format!("{} – {part}", text::place(store.now(|session| session.place(item))));
            &question
        }
        Route::Check => text::titles::check(),
        Route::Result => text::titles::result(),
        Route::Summary => text::titles::summary(),
        Route::Data => text::titles::data(),
        Route::Asked => text::titles::asked(),
        Route::How => text::titles::how(),
        Route::Coach => text::titles::coach(),
        Route::Case(_) => text::titles::case(),
        Route::Compare(..) => text::titles::compare(),
    };
    format!("{page} – {}", text::NAME)
}

/// The page of a route, or word that it is on its way.
pub fn view(store: Store, route: Route) -> AnyView {
    match route {
        Route::Start | Route::Begin => return start::view(store),
        Route::Question(item) | Route::Change(item) => return question::view(store, item),
        _ => {}
    }
    let Some(part) = Part::of(route) else {
        return nothing();
    };
    match store.loading(part) {
        Loading::Done => part.view(store, route),
        Loading::UnderWay => waiting::view(),
        Loading::Failed => waiting::failed(store, part),
        Loading::NotYet => {
            store.load(part);
            waiting::view()
        }
    }
}

/// Whether the page of a route can be drawn now.
pub fn is_here(store: Store, route: Route) -> bool {
    Part::of(route).is_none_or(|part| store.loading(part) == Loading::Done)
}

/// The pages of a rep that are not needed at the start.
pub fn rest(store: Store, route: Route) -> AnyView {
    style::adopt();
    match route {
        Route::Check => check::view(store),
        Route::Result => unremembered(result::view(store)),
        Route::Summary => unremembered(summary::view(store)),
        Route::Data => data::view(store),
        Route::Asked => asked::view(),
        Route::How => how::view(),
        _ => nothing(),
    }
}

/// From a page that has nothing to show to the first screen.
fn way_to_the_start(page: &mut Html) -> &mut Html {
    let start = Route::Start.hash();
    page.open("div class=\"actions\"").link("button primary", &start, text::start::start()).close("div")
}

/// The pages of a coach.
pub fn of_coaches(store: Store, route: Route) -> AnyView {
    style::adopt();
    match route {
        Route::Coach => coach::view(desk_store::desk(store)),
        Route::Case(id) => unremembered(case::view(desk_store::desk(store), id)),
        Route::Compare(one, other) => compare::view(desk_store::desk(store), one, other),
        _ => nothing(),
    }
}
