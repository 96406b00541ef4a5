//! One to three goals, each rated before one is chosen; or "I don't know yet".

use super::choices::{Radio, radios};
use super::field::text_area;
use crate::app::{store::Store, text};
use leptos::prelude::*;
use own_reasons::instrument::{Instrument, ItemId};
use own_reasons::response::{Goal, LONGEST_GOAL, Level, MOST_GOALS, Response, Text, Unfit};
use own_reasons::session::Event;

/// What stands in a card, which may not be a goal yet.
#[derive(Clone, Default)]
struct Card {
    text: String,
    mine: Option<Level>,
}

/// The cards and "I don't know yet".
pub fn goals(store: Store, mine: &'static str, dont_know: &'static str) -> AnyView {
    let kept = store.now(|session| session.administration().responses().response(ItemId::WantGoals).cloned());
    let mut cards = vec![Card::default(); MOST_GOALS];
    if let Some(Response::Goals(goals)) = &kept {
        for (card, goal) in cards.iter_mut().zip(goals) {
            *card = Card { text: goal.text.as_str().to_owned(), mine: goal.mine };
        }
    }
    let open_cards = RwSignal::new(cards.iter().filter(|card| !card.text.is_empty()).count().max(1));
    let cards = RwSignal::new(cards);
    let knows_not = RwSignal::new(kept == Some(Response::DontKnow));
    let fault = RwSignal::new(None::<Unfit>);
    let tell = move || {
        fault.set(None);
        if knows_not.get_untracked() {
            return store.dispatch(Event::Answered(ItemId::WantGoals, Response::DontKnow));
        }
        let mut goals = Vec::new();
        for card in cards.get_untracked() {
            match Text::new(&card.text, LONGEST_GOAL) {
                Ok(text) => goals.push(Goal { text, mine: card.mine }),
                Err(Unfit::Empty) => {}
                Err(unfit) => return fault.set(Some(unfit)),
            }
        }
        store.dispatch(if goals.is_empty() {
            Event::Cleared(ItemId::WantGoals)
        } else {
            Event::Answered(ItemId::WantGoals, Response::Goals(goals))
        });
    };
    let card = move |index: usize| {
        let at_first = cards.with_untracked(|cards| cards[index].clone());
        let label = if index == 0 { text::question::FIRST_GOAL } else { text::question::ANOTHER_GOAL };
        let written = move |text: String| {
            cards.update(|cards| cards[index].text = text);
            knows_not.set(false);
            tell();
        };
        let is_closed = move || open_cards.get() <= index;
        let rated = move |level: usize| {
            cards.update(|cards| cards[index].mine = Level::ALL.get(level).copied());
            tell();
        };
        let levels = Instrument::current().amounts().iter().zip(Level::ALL);
        let options = levels
            .map(|(label, level)| Radio {
                value: level.number().to_string(),
                label: label.clone(),
                checked: at_first.mine == Some(level),
                apart: false,
            })
            .collect();
        view! {
            <div class="goal-card" hidden=is_closed>
                {text_area(format!("goal-{}", index + 1), label, at_first.text, 2, written)}
                <fieldset hidden=move || cards.with(|cards| cards[index].text.trim().is_empty())>
                    <legend>{mine}</legend>
                    {radios(format!("goal-{}-mine", index + 1), options, true, "choices inline", rated)}
                </fieldset>
            </div>
        }
    };
    let all_open = move || open_cards.get() == MOST_GOALS;
    let toggled = move |event| {
        knows_not.set(event_target_checked(&event));
        tell();
    };
    let looks = store.read(|session| session.administration().goals().is_empty());
    view! {
        <div class="goals" class:dimmed=move || knows_not.get()>{(0..MOST_GOALS).map(card).collect_view()}</div>
        {move || fault.get().map(|unfit| view! { <p class="field-error" role="alert">{text::unfit(&unfit)}</p> })}
        <p hidden=all_open>
            <button type="button" class="quiet" on:click=move |_| open_cards.update(|open| *open += 1)>{text::question::ADD_GOAL}</button>
        </p>
        <label class="choice">
            <input type="checkbox" value="dont_know" prop:checked=move || knows_not.get() on:change=toggled />
            <span>{dont_know}</span>
        </label>
        <p hidden=move || looks.get()>
            <button type="button" class="quiet" on:click=move |_| store.dispatch(Event::FindingWanted)>{text::question::FIND_OUT}</button>
        </p>
    }
    .into_any()
}
