//! The pictures of the result, each with a table beside it, and what moved since last time.

use crate::app::component::bar::picture;
use crate::app::component::date;
use crate::app::text::result as words;
use crate::app::{store::Store, text};
use leptos::prelude::*;
use own_reasons::comparison::movements;
use own_reasons::instrument::Instrument;
use own_reasons::picture::{own_reasons_and_pressure, scale_bar};
use own_reasons::scoring::{Scale, Standing};
use own_reasons::session::Session;
use own_reasons::summary::ProfileLine;

pub fn view(standing: &Standing) -> Option<AnyView> {
    let scores = &standing.scores;
    let present: Vec<Scale> = Scale::ALL.iter().copied().filter(|scale| scores.score(*scale).is_some()).collect();
    if present.is_empty() {
        return None;
    }
    let instrument = Instrument::current();
    let square =
        match (scores.score(Scale::A).zip(scores.span(Scale::A)), scores.score(Scale::X).zip(scores.span(Scale::X))) {
            (Some(own), Some(pressure)) => Some(view! {
                <figure class="square">
                    <figcaption>{words::SQUARE_TITLE}</figcaption>
                    {picture(own_reasons_and_pressure(own, pressure))}
                    <p class="axis-x" aria-hidden="true">{words::SQUARE_X}</p>
                    <p class="axis-y" aria-hidden="true">{words::SQUARE_Y}</p>
                </figure>
            }),
            _ => None,
        };
    let rows = present
        .iter()
        .filter_map(|scale| {
            let band = scores.band(*scale)?;
            let line = ProfileLine { scale: *scale, band, span: scores.span(*scale).filter(|_| scale.sem().is_some()) };
            let words = instrument.scale(*scale);
            Some(view! {
                <tr>
                    <th scope="row">{words.name.clone()}<small>{words.meaning.clone()}</small></th>
                    <td>{instrument.band(*scale, band).to_owned()}</td>
                    <td>{picture(scale_bar(&line, scores.score(*scale)))}</td>
                </tr>
            })
        })
        .collect_view();
    let absent: Vec<&str> = Scale::ALL
        .iter()
        .filter(|scale| standing.path == own_reasons::administration::Path::Full && scores.score(**scale).is_none())
        .map(|scale| instrument.scale(*scale).name.as_str())
        .collect();
    let absent = (!absent.is_empty()).then(|| view! { <p class="hint">{words::ABSENT}" "{absent.join(", ")}"."</p> });
    Some(
        view! {
            <section>
                <h2>{words::PICTURE}</h2>
                <p class="hint">{words::PICTURE_LEAD}</p>
                {square}
                <table class="scales">
                    <thead><tr><th scope="col">{words::SCALE}</th><th scope="col">{words::BAND}</th><th scope="col">{words::BAR}</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
                {absent}
            </section>
        }
        .into_any(),
    )
}

/// Earlier takings: what moved, honest about measurement error.
pub fn moved(store: Store, standing: &Standing) -> Option<AnyView> {
    let earlier = store.now(|session: &Session| session.earlier().cloned())?;
    let before = Standing::of(&earlier.administration);
    let instrument = Instrument::current();
    let rows: Vec<AnyView> = movements(&before.scores, &standing.scores)
        .into_iter()
        .map(|(scale, movement)| {
            let name = instrument.scale(scale).name.clone();
            view! { <tr><th scope="row">{name}</th><td>{text::movement(movement)}</td></tr> }.into_any()
        })
        .collect();
    let when = earlier.administration.completed_at.as_ref().unwrap_or(&earlier.administration.started_at).date();
    let leaned = instrument.verdict(before.verdict).short.clone();
    Some(
        view! {
            <section>
                <h2>{words::MOVED}</h2>
                <p class="hint">{words::moved_since(&date::long(when))}</p>
                <p class="leaned"><span class="label">{date::long(when)}</span>{leaned}</p>
                <table>{rows}</table>
            </section>
        }
        .into_any(),
    )
}
