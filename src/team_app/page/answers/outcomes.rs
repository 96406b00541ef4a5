use super::{Judged, Worked, how_sure, name};
use crate::component::choices::{Radio, radios};
use crate::component::{div, fieldset, fixed, live, live::nothing};
use crate::team_app::store::Store;
use crate::team_app::text::answers as words;
use leptos::prelude::*;
use own_reasons::html::Html;
use own_reasons::team::picture::{Tally, TallyKind};
use own_reasons::team::{OfficeEvent, Outcome, Person, Role, Standing};

/// About so many people it is asked at most.
const ASKED: usize = 50;

/// Fix or replace? First whether they know it and asked; then kinds of conversation, and never an order.
pub fn section(store: Store, standing: &Worked, judged: Judged, all: RwSignal<bool>) -> AnyView {
    let heading = fixed(|page| {
        page.element("h2", words::outcomes::title());
    });
    let told = live(move || {
        let standing = judged.get();
        fixed(|page| outcomes(&standing, page))
    });
    let below = standing.below_the_top();
    let heard = below.iter().map(|place| &standing.team.people[*place]).filter(|person| !person.wants.told.is_empty());
    let heard: Vec<&Person> = heard.collect();
    let more = heard.len().saturating_sub(ASKED);
    let questions: Vec<AnyView> = heard.into_iter().take(ASKED).map(|person| question(store, person)).collect();
    let questions = match questions.is_empty() {
        true => nothing(),
        false => {
            let lead = fixed(|page| {
                page.element("p", words::outcomes::here_lead());
            });
            let more = fixed(|page| {
                if more > 0 {
                    page.element("p", &words::outcomes::more(more));
                }
            });
            div("judgements", vec![lead, questions.into_any(), more])
        }
    };
    let sure = how_sure(all, |page| {
        page.element("p", words::outcomes::doubt());
    });
    view! { <section class="outcomes">{heading}{told}{questions}{sure}</section> }.into_any()
}

fn outcomes(standing: &Standing, page: &mut Html) {
    let outcomes = standing.outcomes();
    if outcomes.is_empty() {
        page.element("p class=\"answer\"", words::outcomes::nobody());
        return;
    }
    let of = |outcome: Outcome| -> Vec<usize> {
        outcomes.iter().filter(|(_, found)| *found == outcome).map(|(place, _)| *place).collect()
    };
    page.element(
        "p class=\"answer\"",
        &words::outcomes::answer(outcomes.len(), of(Outcome::AskFirst).len(), standing.has_top()),
    );
    page.element("p", if standing.has_top() { words::outcomes::first() } else { words::outcomes::everybody() });
    let kinds = Outcome::ALL.map(|outcome| TallyKind {
        name: words::outcomes::short(outcome),
        count: of(outcome).len(),
        is_first: outcome == Outcome::AskFirst,
    });
    page.open("figure aria-hidden=\"true\"").picture(&Tally { kinds: &kinds }.svg()).close("figure");
    page.open("dl class=\"outcomes\"");
    for outcome in Outcome::ALL {
        let people = of(outcome);
        let names: Vec<String> = people.iter().map(|place| name(&standing.team.people[*place])).collect();
        page.open("dt").element("strong", &people.len().to_string()).text(" ").text(words::outcomes::name(outcome));
        page.close("dt").open("dd").element("p class=\"hint\"", words::outcomes::why(outcome));
        if !names.is_empty() {
            page.element("p class=\"who\" dir=\"auto\"", &words::names(&names, 50));
        }
        page.close("dd");
    }
    page.close("dl").element("p", words::outcomes::order());
}

fn question(store: Store, person: &Person) -> AnyView {
    let row = person.row;
    let mut legend = Html::new();
    legend.element("strong dir=\"auto\"", &name(person)).text(": ").element("q dir=\"auto\"", &person.wants.told);
    let replies = [("yes", words::yes()), ("no", words::no()), ("", words::not_yet())];
    let chosen = match person.here {
        Some(true) => "yes",
        Some(false) => "no",
        None => "",
    };
    let options = replies.map(|(value, label)| Radio::new(value, label, value == chosen)).into();
    let choose = move |index: usize| store.dispatch(OfficeEvent::Judged(row, Role::Here, replies[index].0));
    fieldset(legend, vec![radios(&format!("here-{row}"), options, false, "choices inline", choose)])
}
