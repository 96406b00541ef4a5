//! One file a page.

mod asked;
mod check;
mod data;
mod question;
mod result;
mod result_parts;
mod start;
mod summary;
mod waiting;

use super::later::{self, Loading};
use super::{store::Store, text};
use leptos::prelude::*;
use own_reasons::instrument::Instrument;
use own_reasons::route::Route;

/// What stands in the title bar.
pub fn title(route: Route) -> String {
    let page = match route {
        Route::Start | Route::Begin => return text::NAME.to_owned(),
        Route::Question(item) | Route::Change(item) => {
            &Instrument::current().part(Instrument::current().item(item).part).title
        }
        Route::Check => text::titles::CHECK,
        Route::Result => text::titles::RESULT,
        Route::Summary => text::titles::SUMMARY,
        Route::Data => text::titles::DATA,
        Route::Asked => text::titles::ASKED,
    };
    format!("{page} – {}", text::NAME)
}

/// The page of a route, or word that it is on its way.
pub fn view(store: Store, route: Route) -> AnyView {
    match route {
        Route::Start | Route::Begin => start::view(store),
        Route::Question(item) | Route::Change(item) => question::view(store, item),
        _ => match store.later() {
            Loading::Done => later::view(store, route),
            Loading::UnderWay => waiting::view(),
            Loading::Failed => waiting::failed(store),
        },
    }
}

/// Whether the page of a route can be drawn now.
pub fn is_here(store: Store, route: Route) -> bool {
    matches!(route, Route::Start | Route::Begin | Route::Question(_) | Route::Change(_))
        || store.later() == Loading::Done
}

/// The page of a route that is not needed at the start.
pub fn later_view(store: Store, route: Route) -> AnyView {
    match route {
        Route::Check => check::view(store),
        Route::Result => result::view(store),
        Route::Summary => summary::view(store),
        Route::Data => data::view(store),
        Route::Asked => asked::view(),
        Route::Start | Route::Begin | Route::Question(_) | Route::Change(_) => view(store, route),
    }
}
