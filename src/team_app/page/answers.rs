//! What follows from the figures: six sections, each with the answer first and the doubts behind a button.

mod gap;
mod outcomes;
mod ratings;
mod resources;
mod top;
mod wants;

use crate::browser::{focus, print};
use crate::component::{button, div, fixed, live, live::nothing};
use crate::team_app::store::Store;
use crate::team_app::text;
use crate::team_app::text::answers as words;
use leptos::prelude::*;
use own_reasons::html::Html;
use own_reasons::team::{Office, Person, Role, Standing, Team, TeamRoute};
use std::sync::Arc;

/// Where the team stands, worked out once for the page.
type Worked = Arc<Standing>;

/// The same with what was judged on the page since.
type Judged = Memo<Worked>;

/// So many rows of a table are shown at first.
const AT_FIRST: usize = 25;

/// The page; it is worked out anew when the figures change.
pub fn view(store: Store) -> AnyView {
    let edition = store.read(Office::edition);
    live(move || {
        edition.get();
        let standing = Arc::new(Standing::of(store.now(|office| Team::of(office.sheet()))));
        page(store, &standing)
    })
}

fn page(store: Store, standing: &Worked) -> AnyView {
    let people = standing.team.people.len();
    let back = |class: &'static str| {
        fixed(move |page| {
            page.open("p class=\"actions\"").link(class, TeamRoute::Figures.hash(), words::to_figures()).close("p");
        })
    };
    let lead = fixed(|page| {
        page.element("h1 tabindex=\"-1\"", words::title());
        match people {
            0 => page.element("p class=\"lead\"", words::nothing_yet()),
            _ => page.element("p class=\"lead\"", &words::counted(people, standing.counted.len())),
        };
    });
    if people == 0 {
        return div("team", vec![lead, back("button primary")]);
    }
    let all = RwSignal::new(false);
    let changes = store.read(Office::judged);
    let judged = Memo::new(move |_| {
        changes.get();
        Arc::new(Standing::of(store.now(|office| Team::of(office.sheet()))))
    });
    let print = button("secondary", words::print(), "", move || {
        all.set(true);
        focus::after_frames(print::print);
    });
    let parts = vec![
        lead,
        top::section(standing),
        gap::section(store, standing, all),
        resources::section(standing, all),
        ratings::section(standing, all),
        outcomes::section(store, standing, judged, all),
        wants::section(store, standing, judged),
        div("actions", vec![print]),
        back("button secondary"),
    ];
    div("team answers", parts)
}

/// What somebody is called: by name, or by row.
fn name(person: &Person) -> String {
    match person.name.as_str() {
        "" => words::row(person.row + 1),
        name => name.to_owned(),
    }
}

/// What a column is called, or what it is for where it has no heading.
fn heading(heading: &str, role: Role) -> String {
    if heading.is_empty() { text::heading(role).to_owned() } else { heading.to_owned() }
}

fn names(standing: &Standing, places: &[usize]) -> Vec<String> {
    places.iter().map(|place| name(&standing.team.people[*place])).collect()
}

/// The doubts, behind a button, worked out when somebody asks for them.
fn how_sure(all: RwSignal<bool>, write: impl Fn(&mut Html) + Send + Sync + 'static) -> AnyView {
    let asked = RwSignal::new(false);
    let doubts = live(move || match asked.get() || all.get() {
        true => fixed(&write),
        false => nothing(),
    });
    view! {
        <details class="how-sure" prop:open=move || all.get() on:toggle=move |_| asked.set(true)>
            <summary>{words::how_sure()}</summary>
            {doubts}
        </details>
    }
    .into_any()
}

/// A table of so many rows, behind a button, the rest of them behind another.
fn as_table(
    heads: Vec<&'static str>,
    rows: usize,
    row: impl Fn(usize) -> Vec<String> + Send + Sync + 'static,
) -> AnyView {
    let shown = RwSignal::new(AT_FIRST);
    let asked = RwSignal::new(false);
    let table = live(move || {
        if !asked.get() {
            return nothing();
        }
        let shown = shown.get().min(rows);
        fixed(|page| {
            page.open("div class=\"scroll\" tabindex=\"0\"").open("table class=\"data\"").open("thead").open("tr");
            for head in &heads {
                page.element("th scope=\"col\"", head);
            }
            page.close("tr").close("thead").open("tbody");
            for place in 0..shown {
                page.open("tr");
                for cell in row(place) {
                    page.element("td dir=\"auto\"", &cell);
                }
                page.close("tr");
            }
            page.close("tbody").close("table").close("div");
        })
    });
    let more = live(move || match asked.get() && shown.get() < rows {
        true => button("secondary", words::show_all(), &rows.to_string(), move || shown.set(rows)),
        false => nothing(),
    });
    view! {
        <details class="as-table" on:toggle=move |_| asked.set(true)>
            <summary>{words::show_table()}</summary>
            {table}{more}
        </details>
    }
    .into_any()
}

/// A section: its heading, the plain answer, and what belongs to it.
fn answered(heading: &'static str, answer: &str, parts: Vec<AnyView>) -> AnyView {
    let first = fixed(|page| {
        page.element("h2", heading).element("p class=\"answer\"", answer);
    });
    view! { <section>{first}{parts}</section> }.into_any()
}

fn paragraph(text: &str) -> AnyView {
    fixed(|page| {
        page.element("p", text);
    })
}
