//! Answers stay on this device, or nothing is kept.

use crate::app::{store::Store, text};
use crate::browser::location;
use crate::component::choices::checks;
use crate::component::live::nothing;
use crate::component::{div, fieldset, fixed, live};
use leptos::prelude::*;
use own_reasons::html::Html;
use own_reasons::route::Route;
use own_reasons::session::{Event, Keeping, Session};

/// The choice, as it also stands on the static first screen.
pub fn choice(store: Store) -> AnyView {
    let mut legend = Html::new();
    legend.text(text::start::keeping());
    let hint = fixed(|page| {
        let from_disk = location::is_from_disk();
        page.element("p class=\"hint\"", if from_disk { text::start::keep_from_disk() } else { text::start::keep() });
    });
    let state = move |_| (store.with(Session::keeping) == Keeping::Nothing, false);
    let toggled = move |_, nothing: bool| {
        store.dispatch(Event::KeepingChosen(if nothing { Keeping::Nothing } else { Keeping::OnDevice }));
    };
    let boxes = checks(vec![("nothing", text::start::nothing().to_owned())], state, toggled);
    div("keeping", vec![fieldset(legend, vec![hint, boxes])])
}

/// Says on pages that have no place for it otherwise that nothing can be kept on this device.
pub fn warning(store: Store) -> AnyView {
    let fault = store.read(|session| {
        session.storage_fault().filter(|_| matches!(session.route(), Route::Start | Route::Check | Route::Result))
    });
    live(move || match fault.get() {
        Some(fault) => fixed(|page| {
            page.element("p class=\"notice error\" role=\"alert\"", &text::cannot_keep(fault));
        }),
        None => nothing(),
    })
}
