use crate::app::component::choices::{Check, Radio, checks, radios};
use crate::app::component::field::text_area;
use crate::app::component::goals::goals;
use crate::app::component::save_status::save_status;
use crate::app::text::question as words;
use crate::app::{store::Store, text};
use leptos::prelude::*;
use own_reasons::instrument::{Choice, Instrument, Item, ItemId, Offer, ResponseFormat};
use own_reasons::response::{LONGEST_TEXT, Level, Response, Text, Unfit};
use own_reasons::route::Route;
use own_reasons::session::{Event, Session};

/// One question a screen.
pub fn view(store: Store, id: ItemId) -> AnyView {
    let instrument = Instrument::current();
    let item = instrument.item(id);
    let ask = store.now(|session| instrument.ask(id, session.administration()));
    let place = store.read(move |session| session.place(id));
    let continued = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        store.dispatch(Event::Continued(id));
    };
    let heading = {
        let frame = item.frame.clone().map(|frame| view! { <span class="frame">{frame}</span> });
        view! { <h1 tabindex="-1">{frame}{ask}</h1> }
    };
    let hint = item.hint.clone().map(|hint| view! { <p class="hint" id="hint">{hint}</p> });
    let described = hint.is_some().then_some("hint");
    view! {
        <form class="question" novalidate on:submit=continued>
            <button type="button" class="back" on:click=move |_| store.dispatch(Event::WentBack(id))>{text::BACK}</button>
            <p class="caption">
                <span>{instrument.part(item.part).title.clone()}</span>
                <span class="place">{move || text::place(place.get())}</span>
            </p>
            <progress aria-hidden="true" max=move || place.get().of value=move || place.get().number></progress>
            {about_goal(store, item)}
            <fieldset aria-describedby=described>
                <legend>{heading}</legend>
                {hint}
                {answer(store, item)}
            </fieldset>
            {after(store, id)}
            <div class="actions">
                <button type="submit" class="primary" data-next="">{text::CONTINUE}</button>
                <button type="button" class="quiet" on:click=move |_| store.dispatch(Event::Skipped(id))>{text::SKIP}</button>
                {save_status(store)}
            </div>
        </form>
    }
    .into_any()
}

fn about_goal(store: Store, item: &Item) -> Option<AnyView> {
    item.about_goal.then(|| {
        let goal = store.now(|session| session.administration().goal().map(|goal| goal.text.as_str().to_owned()));
        match goal {
            Some(goal) => view! {
                <p class="about"><span class="label">{words::YOUR_GOAL}</span><q dir="auto">{goal}</q></p>
            }
            .into_any(),
            None => view! { <p class="about none">{words::NO_GOAL}</p> }.into_any(),
        }
    })
}

fn answer(store: Store, item: &'static Item) -> AnyView {
    let kept = store.now(|session| session.administration().responses().response(item.id).cloned());
    let instrument = Instrument::current();
    match &item.format {
        ResponseFormat::Amount { instead } => levels(store, item.id, instrument.amounts(), instead.as_ref(), kept),
        ResponseFormat::Frequency { instead } => {
            levels(store, item.id, instrument.frequencies(), instead.as_ref(), kept)
        }
        ResponseFormat::Ruler { ends } => ruler(store, item.id, ends, kept),
        ResponseFormat::Pick { options, options_of } => pick(store, item.id, options, *options_of, kept),
        ResponseFormat::Picks { options, at_most, alone } => picks(store, item.id, options, *at_most, *alone, kept),
        ResponseFormat::Text => text_answer(store, item.id, kept),
        ResponseFormat::Goals { mine, dont_know } => goals(store, mine, dont_know),
        ResponseFormat::Chosen => chosen(store, kept),
        ResponseFormat::IfThen { labels } => if_then(store, labels, kept),
    }
}

fn levels(
    store: Store,
    item: ItemId,
    labels: &[String; 5],
    instead: Option<&'static Offer>,
    kept: Option<Response>,
) -> AnyView {
    let mut responses: Vec<Response> = Level::ALL.into_iter().map(Response::Level).collect();
    let mut options: Vec<Radio> = labels
        .iter()
        .zip(Level::ALL)
        .map(|(label, level)| Radio {
            value: level.number().to_string(),
            label: label.clone(),
            checked: kept == Some(Response::Level(level)),
            apart: false,
        })
        .collect();
    if let Some(offer) = instead {
        let response = Response::NotApplicable(offer.choice);
        options.push(Radio {
            value: offer.choice.code().to_owned(),
            label: offer.label.clone(),
            checked: kept.as_ref() == Some(&response),
            apart: true,
        });
        responses.push(response);
    }
    answers(store, item, options, responses, true, "choices")
}

fn ruler(store: Store, item: ItemId, ends: &'static [String; 2], kept: Option<Response>) -> AnyView {
    let marks = 0..=10u8;
    let options = marks.clone().map(|mark| Radio {
        value: mark.to_string(),
        label: mark.to_string(),
        checked: kept == Some(Response::Mark(mark)),
        apart: false,
    });
    view! {
        <div class="ruler">
            {answers(store, item, options.collect(), marks.map(Response::Mark).collect(), false, "marks")}
            <p class="ends"><span>"0 "{ends[0].clone()}</span><span>"10 "{ends[1].clone()}</span></p>
        </div>
    }
    .into_any()
}

fn pick(store: Store, item: ItemId, options: &[Offer], options_of: Option<ItemId>, kept: Option<Response>) -> AnyView {
    let offered: Option<Vec<Choice>> = options_of.and_then(|of| {
        store.now(|session| match session.administration().counted(of) {
            Some(Response::Picks(picks)) => Some(picks.clone()),
            _ => None,
        })
    });
    let options: Vec<&Offer> =
        options.iter().filter(|offer| offered.as_ref().is_none_or(|offered| offered.contains(&offer.choice))).collect();
    let responses = options.iter().map(|offer| Response::Pick(offer.choice)).collect();
    let radios = options
        .iter()
        .map(|offer| Radio {
            value: offer.choice.code().to_owned(),
            label: offer.label.clone(),
            checked: kept == Some(Response::Pick(offer.choice)),
            apart: matches!(offer.choice, Choice::NoneOfThese | Choice::DontKnow),
        })
        .collect();
    answers(store, item, radios, responses, true, "choices")
}

fn chosen(store: Store, kept: Option<Response>) -> AnyView {
    let goals = store.now(|session| session.administration().goals().to_vec());
    let responses = (0..goals.len()).map(Response::Chosen).collect();
    let option = |(index, goal): (usize, own_reasons::response::Goal)| {
        let mine = goal.mine.map(|mine| &Instrument::current().amounts()[usize::from(mine.number()) - 1]);
        let mine =
            mine.map_or_else(String::new, |mine| format!(" ({}: {})", words::LEVEL_OF_GOAL, mine.to_lowercase()));
        Radio {
            value: index.to_string(),
            label: format!("{}{mine}", goal.text.as_str()),
            checked: kept == Some(Response::Chosen(index)),
            apart: false,
        }
    };
    let radios = goals.into_iter().enumerate().map(option).collect();
    answers(store, ItemId::WantChosen, radios, responses, true, "choices")
}

fn answers(
    store: Store,
    item: ItemId,
    options: Vec<Radio>,
    responses: Vec<Response>,
    digits: bool,
    class: &'static str,
) -> AnyView {
    let responses = StoredValue::new(responses);
    radios(item.code().to_owned(), options, digits, class, move |index| {
        if let Some(response) = responses.with_value(|responses| responses.get(index).cloned()) {
            store.dispatch(Event::Answered(item, response));
        }
    })
}

fn picks(
    store: Store,
    item: ItemId,
    options: &'static [Offer],
    at_most: usize,
    alone: Option<Choice>,
    kept: Option<Response>,
) -> AnyView {
    let kept = match kept {
        Some(Response::Picks(picks)) => picks,
        _ => Vec::new(),
    };
    let picked = RwSignal::new(kept);
    let ticked = move |index: usize| picked.with(|picked| picked.contains(&options[index].choice));
    let full = move || picked.with(|picked| picked.len() >= at_most);
    let blocked = move |index: usize| {
        let choice = options[index].choice;
        let excluded =
            picked.with(|picked| alone.is_some_and(|alone| picked.contains(&alone)) && Some(choice) != alone);
        !ticked(index) && (excluded || (full() && Some(choice) != alone))
    };
    let toggled = move |index: usize, on: bool| {
        let choice = options[index].choice;
        picked.update(|picked| {
            if Some(choice) == alone && on {
                picked.clear();
            }
            picked.retain(|other| *other != choice);
            if on {
                picked.push(choice);
            }
        });
        let picks = picked.get_untracked();
        store.dispatch(if picks.is_empty() {
            Event::Cleared(item)
        } else {
            Event::Answered(item, Response::Picks(picks))
        });
    };
    let boxes = options
        .iter()
        .map(|offer| Check { value: offer.choice.code().to_owned(), label: offer.label.clone() })
        .collect();
    view! {
        <div class="choices">{checks(boxes, ticked, blocked, toggled)}</div>
        <p class="hint" role="status">{move || full().then(|| words::chosen_enough(at_most))}</p>
    }
    .into_any()
}

fn text_answer(store: Store, item: ItemId, kept: Option<Response>) -> AnyView {
    let value = match kept {
        Some(Response::Text(text)) => text.as_str().to_owned(),
        _ => String::new(),
    };
    let fault = RwSignal::new(None::<Unfit>);
    let written = move |raw: String| match Text::new(&raw, LONGEST_TEXT) {
        Ok(text) => {
            fault.set(None);
            store.dispatch(Event::Answered(item, Response::Text(text)));
        }
        Err(Unfit::Empty) => {
            fault.set(None);
            store.dispatch(Event::Cleared(item));
        }
        Err(unfit) => fault.set(Some(unfit)),
    };
    let label = view! { <span class="visually-hidden">{move || store.now(|session| Instrument::current().ask(item, session.administration()))}</span> };
    view! {
        {text_area("answer".to_owned(), label, value, 5, written)}
        {move || fault.get().map(|unfit| view! { <p class="field-error" role="alert">{text::unfit(&unfit)}</p> })}
    }
    .into_any()
}

fn if_then(store: Store, labels: &'static [String; 2], kept: Option<Response>) -> AnyView {
    let (cue, step) = match kept {
        Some(Response::IfThen { cue, step }) => (cue.as_str().to_owned(), step.as_str().to_owned()),
        _ => Default::default(),
    };
    let raw = RwSignal::new([cue.clone(), step.clone()]);
    let fault = RwSignal::new(None::<Unfit>);
    let written = move |index: usize, text: String| {
        raw.update(|raw| raw[index] = text);
        let [cue, step] = raw.get_untracked();
        match (Text::new(&cue, LONGEST_TEXT), Text::new(&step, LONGEST_TEXT)) {
            (Ok(cue), Ok(step)) => {
                fault.set(None);
                store.dispatch(Event::Answered(ItemId::NextIfThen, Response::IfThen { cue, step }));
            }
            (Err(unfit @ Unfit::TooLong { .. }), _) | (_, Err(unfit @ Unfit::TooLong { .. })) => fault.set(Some(unfit)),
            // One half alone is no step yet; it stays in the field until the other comes.
            _ => {
                fault.set(None);
                store.dispatch(Event::Cleared(ItemId::NextIfThen));
            }
        }
    };
    view! {
        {text_area("if".to_owned(), labels[0].clone(), cue, 2, move |text| written(0, text))}
        {text_area("then".to_owned(), labels[1].clone(), step, 2, move |text| written(1, text))}
        {move || fault.get().map(|unfit| view! { <p class="field-error" role="alert">{text::unfit(&unfit)}</p> })}
    }
    .into_any()
}

// What some questions say once they are answered.
fn after(store: Store, item: ItemId) -> Option<AnyView> {
    match item {
        ItemId::StartOrigin => {
            let told = store.read(|session: &Session| session.administration().pick(ItemId::StartOrigin) == Some(Choice::ToldTo));
            Some(
                view! {
                    <div role="status">
                        {move || told.get().then(|| view! {
                            <p class="inset">{words::TOLD_TO}" "<a href=Route::Asked.hash()>{text::IF_SOMEBODY_ASKS}</a></p>
                        })}
                    </div>
                }
                .into_any(),
            )
        }
        ItemId::FindingExperiment => Some(
            view! {
                <div class="inset">
                    <p>{words::GOAL_FOUND}</p>
                    <p><button type="button" class="secondary" on:click=move |_| store.dispatch(Event::GoalFound)>{words::GOAL_FOUND_YES}</button></p>
                    <p>{words::STILL_LOOKING}</p>
                </div>
            }
            .into_any(),
        ),
        _ => None,
    }
}
