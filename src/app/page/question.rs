use crate::app::component::fitting::fitting;
use crate::app::component::goals::goals;
use crate::app::component::save_status::save_status;
use crate::app::text::question as words;
use crate::app::{store::Store, text};
use crate::component::choices::{Radio, checks, radios};
use crate::component::field::{Fault, checked_area};
use crate::component::live::{fixed_html, nothing};
use crate::component::{button, div, fieldset, fixed, live};
use leptos::prelude::*;
use own_reasons::html::Html;
use own_reasons::instrument::{Choice, Instrument, Item, ItemId, Offer, ResponseFormat};
use own_reasons::response::{LONGEST_TEXT, Level, Response, Unfit};
use own_reasons::route::Route;
use own_reasons::session::{Event, Session};

/// One question a screen.
pub fn view(store: Store, id: ItemId) -> AnyView {
    let instrument = Instrument::current();
    let item = instrument.item(id);
    let continued = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        store.dispatch(Event::Continued(id));
    };
    let place = store.read(move |session| place(session, item));
    let about = fixed(|page| {
        if item.about_goal {
            store.now(|session| about_goal(session, page));
        }
    });
    let mut heading = Html::new();
    heading.open("h1 tabindex=\"-1\"");
    if let Some(frame) = &item.frame {
        heading.element("span class=\"frame\"", frame);
    }
    heading.text(&store.now(|session| instrument.ask(id, session.administration()))).close("h1");
    let hint = fixed(|page| {
        page.element("p class=\"hint\"", item.hint.as_deref().unwrap_or_default());
    });
    let actions = vec![
        view! { <button type="submit" class="primary" data-next="">{text::go_on()}</button> }.into_any(),
        button("quiet", text::skip(), "", move || store.dispatch(Event::Skipped(id))),
        save_status(store),
    ];
    view! {
        <form class="question" autocomplete="off" novalidate on:submit=continued>
            {button("back", text::back(), "", move || store.dispatch(Event::WentBack(id)))}
            {live(move || fixed_html(place.get()))}
            {about}
            {fieldset(heading, vec![hint, answer(store, item)])}
            {after(store, id)}
            {div("actions", actions)}
        </form>
    }
    .into_any()
}

fn place(session: &Session, item: &Item) -> String {
    let place = session.place(item.id);
    let mut page = Html::new();
    page.open("p class=\"caption\"").element("span", &Instrument::current().part(item.part).title);
    page.element("span class=\"place\"", &text::place(place)).close("p");
    page.progress(place.number, place.of);
    page.finish()
}

fn about_goal(session: &Session, page: &mut Html) {
    match session.administration().goal() {
        Some(goal) => {
            page.open("p class=\"about\"").element("span class=\"label\"", words::your_goal());
            page.element("q dir=\"auto\"", goal.text.as_str()).close("p");
        }
        None => {
            let chooses = session.administration().shows(ItemId::WantChosen);
            let (item, way) = if chooses {
                (ItemId::WantChosen, words::choose_one())
            } else {
                (ItemId::WantGoals, words::write_one_down())
            };
            page.open("p class=\"about none\"").text(words::no_goal()).text(" ");
            page.link("", &Route::Question(item).hash(), way).close("p");
        }
    }
}

fn answer(store: Store, item: &'static Item) -> AnyView {
    let kept = store.now(|session| session.administration().responses().response(item.id).cloned());
    let instrument = Instrument::current();
    let mut options = Options::new(kept.clone());
    match &item.format {
        ResponseFormat::Amount { instead } => {
            options.add_levels(instrument.amounts(), instead.as_ref());
            options.view(store, item.id, "choices")
        }
        ResponseFormat::Frequency { instead } => {
            options.add_levels(instrument.frequencies(), instead.as_ref());
            options.view(store, item.id, "choices")
        }
        ResponseFormat::Ruler { ends } => ruler(store, item.id, ends, options),
        ResponseFormat::Pick { options: offers, options_of } => {
            let among = options_of.and_then(|of| store.now(|session| session.administration().counted(of).cloned()));
            for offer in offers {
                if !matches!(&among, Some(Response::Picks(picks)) if !picks.contains(&offer.choice)) {
                    options.add(offer.choice.code(), &offer.label, Response::Pick(offer.choice), offer.stands_apart());
                }
            }
            options.view(store, item.id, "choices")
        }
        ResponseFormat::Picks { options: offers, at_most, alone } => {
            picks(store, item.id, offers, *at_most, *alone, kept)
        }
        ResponseFormat::Text => text_answer(store, item.id, kept),
        ResponseFormat::Goals { mine, dont_know } => goals(store, mine, dont_know),
        ResponseFormat::Chosen => {
            for (index, goal) in store.now(|session| session.administration().goals().to_vec()).iter().enumerate() {
                options.add(&index.to_string(), &text::goal(goal), Response::Chosen(index), false);
            }
            options.view(store, item.id, "choices")
        }
        ResponseFormat::IfThen { labels } => if_then(store, labels, kept),
    }
}

/// What can be chosen one of, with what each choice means.
struct Options {
    kept: Option<Response>,
    radios: Vec<Radio>,
    responses: Vec<Response>,
}

impl Options {
    fn new(kept: Option<Response>) -> Options {
        Options { kept, radios: Vec::new(), responses: Vec::new() }
    }

    fn add(&mut self, value: &str, label: &str, response: Response, apart: bool) {
        let checked = self.kept.as_ref() == Some(&response);
        self.radios.push(Radio { apart: apart.then_some(text::or()), ..Radio::new(value, label, checked) });
        self.responses.push(response);
    }

    fn add_levels(&mut self, labels: &[String; 5], instead: Option<&Offer>) {
        for (label, level) in labels.iter().zip(Level::ALL) {
            self.add(&level.number().to_string(), label, Response::Level(level), false);
        }
        if let Some(offer) = instead {
            self.add(offer.choice.code(), &offer.label, Response::NotApplicable(offer.choice), true);
        }
    }

    fn view(self, store: Store, item: ItemId, class: &'static str) -> AnyView {
        let responses = self.responses;
        radios(item.code(), self.radios, class != "marks", class, move |index| {
            if let Some(response) = responses.get(index) {
                store.dispatch(Event::Answered(item, response.clone()));
            }
        })
    }
}

fn ruler(store: Store, item: ItemId, ends: &[String; 2], mut options: Options) -> AnyView {
    for mark in 0..=10u8 {
        let number = mark.to_string();
        options.add(&number, &number, Response::Mark(mark), false);
    }
    let ends = fixed(|page| {
        page.open("p class=\"ends\"").open("span").text("0 ").text(&ends[0]).close("span");
        page.open("span").text("10 ").text(&ends[1]).close("span").close("p");
    });
    div("ruler", vec![options.view(store, item, "marks"), ends])
}

fn picks(
    store: Store,
    item: ItemId,
    offers: &'static [Offer],
    at_most: usize,
    alone: Option<Choice>,
    kept: Option<Response>,
) -> AnyView {
    let picked = RwSignal::new(match kept {
        Some(Response::Picks(picks)) => picks,
        _ => Vec::new(),
    });
    let state = move |index: usize| {
        let choice = offers[index].choice;
        picked.with(|picked| {
            let on = picked.contains(&choice);
            let excluded = alone.is_some_and(|alone| picked.contains(&alone)) || picked.len() >= at_most;
            (on, !on && excluded && Some(choice) != alone)
        })
    };
    let toggled = move |index: usize, on: bool| {
        let choice = offers[index].choice;
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
    let full = move || match picked.with(|picked| picked.len() >= at_most) {
        true => view! { <p class="hint">{words::chosen_enough(at_most)}</p> }.into_any(),
        false => nothing(),
    };
    let boxes = offers.iter().map(|offer| (offer.choice.code(), offer.label.clone())).collect();
    let full = view! { <div role="status">{live(full)}</div> }.into_any();
    div("", vec![div("choices", vec![checks(boxes, state, toggled)]), full])
}

fn text_answer(store: Store, item: ItemId, kept: Option<Response>) -> AnyView {
    let value = match &kept {
        Some(Response::Text(text)) => text.as_str(),
        _ => "",
    };
    let fault = Fault::new(String::new());
    let written = move |raw: String| match fitting(&raw, LONGEST_TEXT, fault) {
        Ok(text) => store.dispatch(Event::Answered(item, Response::Text(text))),
        Err(Unfit::Empty) => store.dispatch(Event::Cleared(item)),
        Err(_) => {}
    };
    checked_area("answer", words::in_your_words(), value, "5", fault, written)
}

fn if_then(store: Store, labels: &[String; 2], kept: Option<Response>) -> AnyView {
    let at_first = match kept {
        Some(Response::IfThen { cue, step }) => [cue.as_str().to_owned(), step.as_str().to_owned()],
        _ => Default::default(),
    };
    let raw = RwSignal::new(at_first.clone());
    let faults = [Fault::new(String::new()), Fault::new(String::new())];
    let written = move |index: usize, text: String| {
        raw.update(|raw| raw[index] = text);
        let [cue, step] = raw.get_untracked();
        match (fitting(&cue, LONGEST_TEXT, faults[0]), fitting(&step, LONGEST_TEXT, faults[1])) {
            (Ok(cue), Ok(step)) => store.dispatch(Event::Answered(ItemId::NextIfThen, Response::IfThen { cue, step })),
            (Err(Unfit::TooLong { .. }), _) | (_, Err(Unfit::TooLong { .. })) => {}
            // One half alone is no step yet; it stays in the field until the other comes.
            _ => store.dispatch(Event::Cleared(ItemId::NextIfThen)),
        }
    };
    vec![
        checked_area("if", &labels[0], &at_first[0], "2", faults[0], move |text| written(0, text)),
        checked_area("then", &labels[1], &at_first[1], "2", faults[1], move |text| written(1, text)),
    ]
    .into_any()
}

// What some questions say once they are answered.
fn after(store: Store, item: ItemId) -> AnyView {
    match item {
        ItemId::StartOrigin => {
            let told = store.read(|session| session.administration().pick(ItemId::StartOrigin) == Some(Choice::ToldTo));
            let told = move || match told.get() {
                true => fixed(|page| {
                    page.open("p class=\"inset\"").text(words::told_to()).text(" ");
                    page.link("", &Route::Asked.hash(), text::titles::asked()).close("p");
                }),
                _ => nothing(),
            };
            view! { <div role="status">{live(told)}</div> }.into_any()
        }
        ItemId::FindingExperiment => {
            let found = button("secondary", words::goal_found_yes(), "", move || store.dispatch(Event::GoalFound));
            let asks = fixed(|page| {
                page.element("p", words::goal_found());
            });
            let else_try = fixed(|page| {
                page.element("p", words::still_looking());
            });
            div("inset", vec![asks, found, else_try])
        }
        _ => nothing(),
    }
}
