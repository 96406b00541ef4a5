use crate::app::page::way_to_the_start;
use crate::app::text::check as words;
use crate::app::{store::Store, text};
use crate::component::{button, div, fixed};
use leptos::prelude::*;
use own_reasons::administration::Administration;
use own_reasons::html::Html;
use own_reasons::instrument::{Instrument, ItemId, ResponseFormat};
use own_reasons::response::Response;
use own_reasons::route::Route;
use own_reasons::session::{Event, Session};

/// Every shown answer by part, each with a way to change it.
pub fn view(store: Store) -> AnyView {
    if !store.now(Session::has_begun) {
        return fixed(|page| {
            page.element("h1 tabindex=\"-1\"", words::title()).element("p class=\"lead\"", words::nothing());
            way_to_the_start(page);
        });
    }
    let answers = fixed(|page| {
        page.element("h1 tabindex=\"-1\"", words::title()).element("p class=\"lead\"", words::lead());
        store.now(|session| parts(session.administration(), page));
    });
    let done = button("primary", words::done(), "", move || store.dispatch(Event::Completed));
    div("", vec![answers, div("actions", vec![done])])
}

fn parts(administration: &Administration, page: &mut Html) {
    let instrument = Instrument::current();
    let mut last = None;
    for item in administration.shown() {
        let part = instrument.item(item).part;
        if last != Some(part) {
            if last.is_some() {
                page.close("dl").close("section");
            }
            page.open("section class=\"answers\"").element("h2", &instrument.part(part).title).open("dl");
            last = Some(part);
        }
        row(administration, item, page);
    }
    page.close("dl").close("section");
}

fn row(administration: &Administration, item: ItemId, page: &mut Html) {
    let question = question(administration, item);
    page.open("div class=\"row\"").element("dt", &question);
    match administration.counted(item) {
        Some(response) => {
            page.open("dd dir=\"auto\"");
            for line in answer(administration, item, response) {
                page.element("span class=\"line\"", &line);
            }
            page.close("dd");
        }
        None => {
            page.element("dd class=\"skipped\"", text::skipped());
        }
    }
    page.open("dd class=\"change\"");
    page.link_about("quiet", &Route::Change(item).hash(), text::change(), &question).close("dd").close("div");
}

/// A question with the time it is about.
pub fn question(administration: &Administration, item: ItemId) -> String {
    let instrument = Instrument::current();
    let ask = instrument.ask(item, administration);
    match &instrument.item(item).frame {
        Some(frame) => format!("{frame}: {ask}"),
        None => ask,
    }
}

/// A response in the words it was given in, line by line.
pub fn answer(administration: &Administration, item: ItemId, response: &Response) -> Vec<String> {
    let instrument = Instrument::current();
    let format = &instrument.item(item).format;
    match response {
        Response::Level(level) => {
            let labels = match format {
                ResponseFormat::Frequency { .. } => instrument.frequencies(),
                _ => instrument.amounts(),
            };
            vec![labels[usize::from(level.number()) - 1].clone()]
        }
        Response::Mark(mark) => vec![mark.to_string()],
        Response::NotApplicable(choice) | Response::Pick(choice) => vec![instrument.label(item, *choice).to_owned()],
        Response::Picks(picks) => picks.iter().map(|choice| instrument.label(item, *choice).to_owned()).collect(),
        Response::Text(text) => vec![text.as_str().to_owned()],
        Response::DontKnow => match format {
            ResponseFormat::Goals { dont_know, .. } => vec![dont_know.clone()],
            _ => Vec::new(),
        },
        Response::Goals(goals) => goals.iter().map(text::goal).collect(),
        Response::Chosen(index) => {
            administration.goals().get(*index).map(|goal| goal.text.as_str().to_owned()).into_iter().collect()
        }
        Response::IfThen { cue, step } => match format {
            ResponseFormat::IfThen { labels: [on, then] } => {
                vec![format!("{on} {}", cue.as_str()), format!("{then} {}", step.as_str())]
            }
            _ => Vec::new(),
        },
    }
}
