//! One to three goals, each rated before one is chosen; or "I don't know yet".

use crate::app::component::fitting::fitting;
use crate::app::{store::Store, text};
use crate::component::choices::{Radio, checks, radios};
use crate::component::field::{Fault, checked_area};
use crate::component::{button, fieldset, live, live::nothing};
use leptos::prelude::*;
use own_reasons::html::Html;
use own_reasons::instrument::{Instrument, ItemId};
use own_reasons::response::{Goal, LONGEST_GOAL, Level, MOST_GOALS, Response, Unfit};
use own_reasons::session::Event;

/// What stands in the cards, which may not be goals yet.
#[derive(Clone)]
struct Cards {
    texts: [String; MOST_GOALS],
    mine: [Option<Level>; MOST_GOALS],
    open: usize,
    knows_not: bool,
}

impl Cards {
    fn of(kept: Option<Response>) -> Cards {
        let mut cards = Cards {
            texts: Default::default(),
            mine: [None; MOST_GOALS],
            open: 1,
            knows_not: kept == Some(Response::DontKnow),
        };
        if let Some(Response::Goals(goals)) = kept {
            cards.open = goals.len();
            for (index, goal) in goals.into_iter().enumerate() {
                cards.texts[index] = goal.text.as_str().to_owned();
                cards.mine[index] = goal.mine;
            }
        }
        cards
    }

    /// What was said, unless something in a card does not fit.
    fn event(&self, faults: &[Fault; MOST_GOALS]) -> Option<Event> {
        let mut goals = Vec::new();
        let mut fits = true;
        for ((text, mine), fault) in self.texts.iter().zip(self.mine).zip(faults) {
            match fitting(text, LONGEST_GOAL, *fault) {
                Ok(text) => goals.push(Goal { text, mine }),
                Err(unfit) => fits &= unfit == Unfit::Empty,
            }
        }
        if self.knows_not {
            return Some(Event::Answered(ItemId::WantGoals, Response::DontKnow));
        }
        if !fits {
            return None;
        }
        Some(if goals.is_empty() {
            Event::Cleared(ItemId::WantGoals)
        } else {
            Event::Answered(ItemId::WantGoals, Response::Goals(goals))
        })
    }
}

/// The cards and "I don't know yet".
pub fn goals(store: Store, mine: &'static str, dont_know: &'static str) -> AnyView {
    let kept = store.now(|session| session.administration().responses().response(ItemId::WantGoals).cloned());
    let cards = RwSignal::new(Cards::of(kept));
    let faults = [(); MOST_GOALS].map(|()| Fault::new(String::new()));
    let tell = move || {
        if let Some(event) = cards.with_untracked(|cards| cards.event(&faults)) {
            store.dispatch(event);
        }
    };
    let more = move || match cards.with(|cards| cards.open) {
        MOST_GOALS => nothing(),
        _ => button("quiet", text::question::add_goal(), "", move || cards.update(|cards| cards.open += 1)),
    };
    let find_out = move || match store.with(|session| session.administration().goals().is_empty()) {
        true => nothing(),
        false => button("quiet", text::question::find_out(), "", move || store.dispatch(Event::FindingWanted)),
    };
    let knows_not = move |_| (cards.with(|cards| cards.knows_not), false);
    let toggled = move |_, on: bool| {
        cards.update(|cards| cards.knows_not = on);
        tell();
    };
    let class = move || if cards.with(|cards| cards.knows_not) { "goals dimmed" } else { "goals" };
    let all: Vec<AnyView> = (0..MOST_GOALS).map(|index| card(cards, index, faults[index], mine, tell)).collect();
    view! {
        <div class=class>{all}</div>
        <p>{live(more)}</p>
        {checks(vec![("dont_know", dont_know.to_owned())], knows_not, toggled)}
        <p>{live(find_out)}</p>
    }
    .into_any()
}

fn card(
    cards: RwSignal<Cards>,
    index: usize,
    fault: Fault,
    mine: &'static str,
    tell: impl Fn() + Copy + 'static,
) -> AnyView {
    let (value, level) = cards.with_untracked(|cards| (cards.texts[index].clone(), cards.mine[index]));
    let label = if index == 0 { text::question::first_goal() } else { text::question::another_goal() };
    let written = move |text: String| {
        cards.update(|cards| {
            cards.texts[index] = text;
            cards.knows_not = false;
        });
        tell();
    };
    let rated = move |level: usize| {
        cards.update(|cards| cards.mine[index] = Level::ALL.get(level).copied());
        tell();
    };
    let levels = Instrument::current().amounts().iter().zip(Level::ALL);
    let options = levels.map(|(label, of)| Radio::new(&of.number().to_string(), label, level == Some(of))).collect();
    let (id, name) = (format!("goal-{}", index + 1), format!("goal-{}-mine", index + 1));
    let is_closed = move || cards.with(|cards| cards.open <= index);
    let mut legend = Html::new();
    legend.text(mine);
    view! {
        <div class="goal-card" prop:hidden=is_closed>
            {checked_area(&id, label, &value, "2", fault, written)}
            {fieldset(legend, vec![radios(&name, options, true, "choices inline", rated)])}
        </div>
    }
    .into_any()
}
