//! One file a page.

mod answers;
mod figures;
mod start;
mod table;

use super::store::Store;
use super::text;
use crate::component::fixed;
use crate::component::unremembered::unremembered;
use leptos::prelude::*;
use own_reasons::team::{Office, TeamRoute};

/// What stands in the title bar.
pub fn title(route: TeamRoute) -> String {
    match route {
        TeamRoute::Start => text::name().to_owned(),
        TeamRoute::Figures => format!("{} – {}", text::titles::figures(), text::name()),
        TeamRoute::Answers => format!("{} – {}", text::titles::answers(), text::name()),
    }
}

/// The page of a route, as soon as it is known what is kept.
pub fn view(store: Store, route: TeamRoute) -> AnyView {
    if route == TeamRoute::Start {
        return unremembered(start::view(store));
    }
    if !store.read(Office::is_open).get() {
        return fixed(|page| {
            page.element("p", text::not_found_yet());
        });
    }
    match route {
        TeamRoute::Figures => unremembered(figures::view(store)),
        _ => unremembered(answers::view(store)),
    }
}
