//! "How this came about": each gate, its rule, and the answers that fed it.

use super::check::{answer, question};
use crate::app::text::result as words;
use crate::app::{store::Store, text};
use leptos::prelude::*;
use own_reasons::administration::Administration;
use own_reasons::instrument::{Instrument, ItemId};
use own_reasons::scoring::{Gate, GateState, Standing};

pub fn view(store: Store, standing: &Standing) -> AnyView {
    let administration = store.now(|session| session.administration().clone());
    let gates = Gate::ALL.iter().map(|gate| gate_view(&administration, standing, *gate)).collect_view();
    view! {
        <section>
            <details class="how">
                <summary><h2>{words::HOW}</h2></summary>
                <p class="hint">{words::HOW_LEAD}</p>
                {gates}
            </details>
        </section>
    }
    .into_any()
}

fn gate_view(administration: &Administration, standing: &Standing, gate: Gate) -> AnyView {
    let instrument = Instrument::current();
    let gate_words = instrument.gate(gate);
    let state = standing.gates.state(gate);
    let fed: Vec<AnyView> = gate
        .items()
        .into_iter()
        .filter(|item| state != GateState::NotAsked && administration.shows(*item))
        .map(|item| fed_by(administration, item))
        .collect();
    let fed = (!fed.is_empty()).then(|| view! { <p class="label">{words::FED_BY}</p><dl>{fed}</dl> });
    view! {
        <div class="gate">
            <h3>{gate_words.name.clone()}<span class="state" data-state=state.code()>{instrument.gate_state(state).to_owned()}</span></h3>
            <p>{gate_words.rule.clone()}</p>
            {fed}
        </div>
    }
    .into_any()
}

fn fed_by(administration: &Administration, item: ItemId) -> AnyView {
    let ask = question(administration, item);
    let given = administration.counted(item).map(|response| answer(administration, item, response).join(", "));
    view! { <div class="row"><dt>{ask}</dt><dd>{given.unwrap_or_else(|| text::SKIPPED.to_owned())}</dd></div> }
        .into_any()
}
