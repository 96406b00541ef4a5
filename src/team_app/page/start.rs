use crate::component::field::text_area;
use crate::component::{div, fixed, live, section};
use crate::team_app::store::Store;
use crate::team_app::text::start as words;
use leptos::prelude::*;
use own_reasons::team::{OfficeEvent, TeamRoute};

/// What this is for, and three questions for the head of sales.
pub fn view(store: Store) -> AnyView {
    let lead = fixed(|page| {
        page.element("h1 tabindex=\"-1\"", words::title())
            .element("p class=\"lead\"", words::lead())
            .element("p", words::apart());
    });
    let questions = words::questions_for_you().into_iter().enumerate().map(|(place, question)| {
        let answer = store.now(|office| office.own()[place].clone());
        text_area(&format!("own-{place}"), question, &answer, "2", move |text| {
            store.dispatch(OfficeEvent::Answered(place, text));
        })
    });
    let has_figures = store.read(|office| !office.sheet().is_empty());
    let links = live(move || {
        let has_figures = has_figures.get();
        fixed(|page| {
            let class = if has_figures { "button secondary" } else { "button primary" };
            page.open("p class=\"actions\"").link(class, TeamRoute::Figures.hash(), words::go_on());
            if has_figures {
                page.link("button primary", TeamRoute::Answers.hash(), words::what_follows());
            }
            page.close("p");
        })
    });
    let questions = section("own", words::questions(), words::kept_nowhere(), questions.collect());
    div("start", vec![lead, questions, links])
}
