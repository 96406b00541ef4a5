use crate::app::text::check as words;
use crate::app::{store::Store, text};
use leptos::prelude::*;
use own_reasons::administration::Administration;
use own_reasons::instrument::{Instrument, ItemId, Part, ResponseFormat};
use own_reasons::response::Response;
use own_reasons::session::{Event, Session};

/// Every shown answer by part, each with a way to change it.
pub fn view(store: Store) -> AnyView {
    let administration = store.now(|session: &Session| session.administration().clone());
    let instrument = Instrument::current();
    let parts = instrument.parts().iter().filter_map(|part| part_view(store, &administration, part)).collect_view();
    view! {
        <h1 tabindex="-1">{words::TITLE}</h1>
        <p class="lead">{if store.now(Session::has_begun) { words::LEAD } else { words::NOTHING }}</p>
        {parts}
        <div class="actions sticky">
            <button type="button" class="primary" on:click=move |_| store.dispatch(Event::Completed)>{words::DONE}</button>
        </div>
    }
    .into_any()
}

fn part_view(store: Store, administration: &Administration, part: &Part) -> Option<AnyView> {
    let instrument = Instrument::current();
    let items = administration.shown().into_iter().filter(|item| instrument.item(*item).part == part.id);
    let rows: Vec<AnyView> = items.map(|item| row(store, administration, item)).collect();
    (!rows.is_empty())
        .then(|| view! { <section class="answers"><h2>{part.title.clone()}</h2><dl>{rows}</dl></section> }.into_any())
}

fn row(store: Store, administration: &Administration, item: ItemId) -> AnyView {
    let question = question(administration, item);
    let lines = administration.counted(item).map(|response| answer(administration, item, response));
    let skipped = lines.is_none();
    let lines = lines.unwrap_or_else(|| vec![text::SKIPPED.to_owned()]);
    let about = question.clone();
    view! {
        <div class="row">
            <dt>{question}</dt>
            <dd class:skipped=skipped dir="auto">{lines.into_iter().map(|line| view! { <span class="line">{line}</span> }).collect_view()}</dd>
            <dd class="change">
                <button type="button" class="quiet" on:click=move |_| store.dispatch(Event::ChangeWanted(item))>
                    {text::CHANGE}<span class="visually-hidden">": "{about}</span>
                </button>
            </dd>
        </div>
    }
    .into_any()
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
    match response {
        Response::Level(level) => {
            let labels = match instrument.item(item).format {
                ResponseFormat::Frequency { .. } => instrument.frequencies(),
                _ => instrument.amounts(),
            };
            vec![labels[usize::from(level.number()) - 1].clone()]
        }
        Response::Mark(mark) => vec![mark.to_string()],
        Response::NotApplicable(choice) | Response::Pick(choice) => vec![instrument.label(item, *choice).to_owned()],
        Response::Picks(picks) => picks.iter().map(|choice| instrument.label(item, *choice).to_owned()).collect(),
        Response::Text(text) => vec![text.as_str().to_owned()],
        Response::DontKnow => match &instrument.item(item).format {
            ResponseFormat::Goals { dont_know, .. } => vec![dont_know.clone()],
            _ => Vec::new(),
        },
        Response::Goals(goals) => goals
            .iter()
            .map(|goal| {
                let mine = goal.mine.map(|mine| instrument.amounts()[usize::from(mine.number()) - 1].to_lowercase());
                let mine = mine.map_or_else(String::new, |mine| {
                    format!(" ({}: {mine})", text::question::LEVEL_OF_GOAL.to_lowercase())
                });
                format!("{}{mine}", goal.text.as_str())
            })
            .collect(),
        Response::Chosen(index) => {
            administration.goals().get(*index).map(|goal| goal.text.as_str().to_owned()).into_iter().collect()
        }
        Response::IfThen { cue, step } => match &instrument.item(item).format {
            ResponseFormat::IfThen { labels: [on, then] } => {
                vec![format!("{on} {}", cue.as_str()), format!("{then} {}", step.as_str())]
            }
            _ => Vec::new(),
        },
    }
}
