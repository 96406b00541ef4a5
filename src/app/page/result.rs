use super::{result_picture, result_reasons};
use crate::app::component::choices::{Radio, radios};
use crate::app::component::date;
use crate::app::component::field::text_area;
use crate::app::text::result as words;
use crate::app::{store::Store, text};
use leptos::prelude::*;
use own_reasons::administration::Path;
use own_reasons::date::Date;
use own_reasons::instrument::{Instrument, QuestionId};
use own_reasons::response::{LONGEST_TEXT, Text};
use own_reasons::route::Route;
use own_reasons::scoring::{Scale, Standing, Verdict};
use own_reasons::session::{Event, Session};
use own_reasons::summary::Settle;
use own_reasons::taking::{Fit, OwnVerdict};

/// Where the rep stands, and what they say to it.
pub fn view(store: Store) -> AnyView {
    if !store.now(Session::has_begun) {
        return view! { <h1 tabindex="-1">{text::titles::RESULT}</h1><p>{words::NOTHING}</p> }.into_any();
    }
    let standing = store.now(Session::standing);
    view! {
        <div class="result">
            {headline(store, &standing)}
            {flags(&standing)}
            {missing(store, &standing)}
            {rest(store, &standing)}
            {fit(store, standing.verdict)}
            {settle(&standing)}
            {result_picture::view(&standing)}
            {questions(store, &standing)}
            {look_again(store, standing.verdict)}
            {result_reasons::view(store, &standing)}
            {result_picture::moved(store, &standing)}
            <section><h2>{words::LIMITS}</h2><p>{words::LIMITS_TEXT}</p></section>
            <div class="actions sticky">
                <a class="button primary" href=Route::Summary.hash()>{words::MAKE_SUMMARY}</a>
                <a class="button secondary" href=Route::Check.hash()>{words::CHECK_ANSWERS}</a>
            </div>
        </div>
    }
    .into_any()
}

fn headline(store: Store, standing: &Standing) -> AnyView {
    let instrument = Instrument::current();
    let verdict = standing.verdict;
    let own = store.read(move |session| session.taking().reflection.headline(verdict));
    let leaned = instrument.verdict(verdict);
    let sentence = match (verdict, standing.path) {
        (Verdict::V0, Path::Fine) if standing.scores.is_high(Scale::I) => instrument.notes().pulls_both_ways.clone(),
        _ if standing.flags.len() >= 2 => instrument.notes().flags.clone(),
        _ => leaned.meaning.clone(),
    };
    let comfortable =
        (verdict == Verdict::V2 && standing.scores.is_high(Scale::P)).then(|| instrument.notes().comfortable.clone());
    let steady = standing.steadiness.map(|steadiness| instrument.steadiness(steadiness, &standing.depends_on));
    let said = move || own.get().filter(|own| *own != OwnVerdict::Listed(verdict));
    let title = move || match said() {
        Some(OwnVerdict::Words(text)) => text.as_str().to_owned(),
        Some(OwnVerdict::Listed(own)) => Instrument::current().verdict(own).fits.clone(),
        None => leaned.sentence.clone(),
    };
    let beneath = move || {
        said().map(
            |_| view! { <p class="leaned"><span class="label">{words::LEANED}</span>{leaned.sentence.clone()}</p> },
        )
    };
    view! {
        <header class="verdict">
            <p class="caption">{move || if said().is_some() { words::YOU_SAY } else { text::titles::RESULT }}</p>
            <h1 tabindex="-1" dir="auto">{title}</h1>
            {beneath}
            <p class="lead">{comfortable.map(|note| format!("{note} "))}{sentence}</p>
            {steady.map(|steady| view! { <p class="steadiness">{steady}</p> })}
        </header>
    }
    .into_any()
}

fn flags(standing: &Standing) -> Option<AnyView> {
    (!standing.flags.is_empty()).then(|| {
        let list = standing.flags.iter().map(|flag| view! { <li>{text::flag(*flag)}</li> }).collect_view();
        view! {
            <section class="inset">
                <p>{words::FLAGS}</p><ul>{list}</ul>
                <p><a href=Route::Check.hash()>{words::CHECK_ANSWERS}</a></p>
            </section>
        }
        .into_any()
    })
}

fn missing(store: Store, standing: &Standing) -> Option<AnyView> {
    let named = standing.verdict == Verdict::V0 && !standing.missing.is_empty() && standing.flags.len() < 2;
    named.then(|| {
        let shown = store.now(|session| session.administration().shown());
        let gate = |gate: &own_reasons::scoring::Gate| {
            let name = Instrument::current().gate(*gate).name.clone();
            match gate.items().into_iter().find(|item| shown.contains(item)) {
                Some(item) => {
                    let change = move |_| store.dispatch(Event::ChangeWanted(item));
                    view! { <li><button type="button" class="quiet" on:click=change>{name}</button></li> }.into_any()
                }
                None => view! { <li>{name}</li> }.into_any(),
            }
        };
        let list = standing.missing.iter().map(gate).collect_view();
        view! { <section class="inset"><p>{words::MISSING}</p><ul>{list}</ul></section> }.into_any()
    })
}

fn rest(store: Store, standing: &Standing) -> Option<AnyView> {
    (standing.path == Path::Fine).then(|| {
        view! {
            <section class="inset">
                <p><button type="button" class="secondary" on:click=move |_| store.dispatch(Event::RestWanted)>{words::GO_ON_WITH_REST}</button></p>
                <p class="hint">{words::GO_ON_HINT}</p>
            </section>
        }
        .into_any()
    })
}

fn fit(store: Store, leaned: Verdict) -> AnyView {
    let (kept_fit, kept_own) = store.now(|session| {
        let reflection = &session.taking().reflection;
        (reflection.fit, reflection.own_verdict.clone())
    });
    let fit = store.read(|session| session.taking().reflection.fit);
    let options = Fit::ALL
        .map(|fit| Radio {
            value: fit.code().to_owned(),
            label: text::fit(fit).to_owned(),
            checked: kept_fit == Some(fit),
            apart: false,
        })
        .into();
    let said = move |index: usize| {
        let fit = Fit::ALL.get(index).copied();
        if fit == Some(Fit::Yes) {
            store.dispatch(Event::OwnVerdictSaid(None));
        }
        store.dispatch(Event::FitSaid(fit));
    };
    let listed: Vec<Verdict> = Verdict::ALL.iter().copied().filter(|verdict| !matches!(verdict, Verdict::V0)).collect();
    let other = move || {
        matches!(fit.get(), Some(Fit::Partly | Fit::No)).then(|| {
            let own = store.now(|session| session.taking().reflection.own_verdict.clone()).or_else(|| kept_own.clone());
            let listed = listed.clone();
            let verdicts = listed
                .iter()
                .map(|verdict| Radio {
                    value: verdict.code().to_owned(),
                    label: Instrument::current().verdict(*verdict).fits.clone(),
                    checked: own == Some(OwnVerdict::Listed(*verdict)),
                    apart: false,
                })
                .collect();
            let listed = StoredValue::new(listed);
            let picked = move |index: usize| {
                let verdict = listed.with_value(|listed| listed.get(index).copied());
                store.dispatch(Event::OwnVerdictSaid(verdict.map(OwnVerdict::Listed)));
            };
            let words_kept = match own {
                Some(OwnVerdict::Words(text)) => text.as_str().to_owned(),
                _ => String::new(),
            };
            let written = move |raw: String| {
                let words = Text::new(&raw, LONGEST_TEXT).ok().map(OwnVerdict::Words);
                store.dispatch(Event::OwnVerdictSaid(words));
            };
            view! {
                <fieldset>
                    <legend>{words::WHAT_FITS}</legend>
                    {radios("own-verdict".to_owned(), verdicts, false, "choices", picked)}
                    {text_area("own-words".to_owned(), words::OWN_WORDS, words_kept, 2, written)}
                </fieldset>
            }
        })
    };
    (leaned != Verdict::V0 || kept_fit.is_some())
        .then(|| {
            view! {
                <section class="fit">
                    <fieldset>
                        <legend><h2>{words::FIT}</h2></legend>
                        <p class="hint">{words::FIT_HINT}</p>
                        {radios("fit".to_owned(), options, false, "choices inline", said)}
                    </fieldset>
                    {other}
                </section>
            }
        })
        .into_any()
}

fn settle(standing: &Standing) -> Option<AnyView> {
    let settle = standing.settle();
    (!settle.is_empty()).then(|| {
        let instrument = Instrument::current();
        let line = |settle: Settle| view! { <li>{settle.sentence(instrument).to_owned()}</li> };
        let list = settle.into_iter().map(line).collect_view();
        view! { <section><h2>{words::SETTLE}</h2><ul class="settle">{list}</ul></section> }.into_any()
    })
}

/// How many next questions are shown at once.
const SHOWN: usize = 3;

fn questions(store: Store, standing: &Standing) -> Option<AnyView> {
    (!standing.questions.is_empty()).then(|| {
        let question = |question: &QuestionId| {
            let question = *question;
            let note = store.now(|session| session.taking().reflection.notes.get(&question).map(|note| note.as_str().to_owned()));
            let written = move |text: String| store.dispatch(Event::NoteWritten(question, text));
            let asks = Instrument::current().question(question).to_owned();
            view! { <li>{text_area(question.code().replace('.', "-"), asks, note.unwrap_or_default(), 2, written)}</li> }
        };
        let (first, more) = standing.questions.split_at(standing.questions.len().min(SHOWN));
        let first = first.iter().map(question).collect_view();
        let more = (!more.is_empty()).then(|| {
            let list = more.iter().map(question).collect_view();
            view! { <details><summary>{words::MORE}</summary><ul class="questions">{list}</ul></details> }
        });
        view! {
            <section>
                <h2>{words::NEXT}</h2>
                <p class="hint">{words::NEXT_LEAD}</p>
                <ul class="questions">{first}</ul>
                {more}
            </section>
        }
        .into_any()
    })
}

fn look_again(store: Store, verdict: Verdict) -> AnyView {
    let chosen = store.read(|session| session.taking().reflection.look_again);
    let today = store.now(Session::today);
    let hint = if verdict == Verdict::V2 { words::LOOK_AGAIN_OPEN } else { words::LOOK_AGAIN_HINT };
    let set = move |date: Option<Date>| store.dispatch(Event::LookAgainSet(date));
    view! {
        <section>
            <h2><label for="look-again">{words::LOOK_AGAIN}</label></h2>
            <p class="hint" id="look-again-hint">{hint}</p>
            <div class="date-row">
                <input type="date" id="look-again" aria-describedby="look-again-hint" min=today.to_string()
                    prop:value=move || chosen.get().map_or_else(String::new, |date| date.to_string())
                    on:change=move |event| set(Date::parse(&event_target_value(&event))) />
                <button type="button" class="secondary" on:click=move |_| set(Some(today.plus_days(30)))>{words::IN_30_DAYS}</button>
                {move || chosen.get().map(|_| view! {
                    <button type="button" class="quiet" on:click=move |_| set(None)>{words::NO_DATE}</button>
                })}
            </div>
            <p>{move || chosen.get().map(date::long)}</p>
        </section>
    }
    .into_any()
}
