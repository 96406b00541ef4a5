//! The table to type into: a page of its rows at a time, so that ten thousand are as quick as ten.

use crate::browser::{clipboard, focus};
use crate::component::{button, div, fixed, live, live::nothing};
use crate::team_app::store::Store;
use crate::team_app::text;
use crate::team_app::text::figures as words;
use leptos::prelude::*;
use own_reasons::team::{Column, Kind, Notation, Office, OfficeEvent, Role, Sheet};
use web_sys::Event;

/// What the table is called in the page.
pub const TABLE: &str = "table";
/// So many rows are shown at a time.
pub const AT_ONCE: usize = 50;

/// The table, from row `first` on.
pub fn table(store: Store, first: RwSignal<usize>) -> AnyView {
    let edition = store.read(Office::edition);
    let drawn = live(move || {
        edition.get();
        let first = first.get();
        store.now(|office| drawn(store, office.sheet(), first))
    });
    let pages = live(move || {
        edition.get();
        pages(store, first)
    });
    let add_row = button("secondary", words::add_row(), "", move || {
        let row = store.now(|office| office.sheet().rows());
        store.dispatch(OfficeEvent::RowAdded);
        show(first, row);
        focus::on_id(cell_id(row, 0));
    });
    let doubts = live(move || {
        edition.get();
        doubts(store)
    });
    vec![drawn, doubts, pages, div("actions", vec![add_row, add_column(store)])].into_any()
}

/// Turns to the rows among which this one is.
pub fn show(first: RwSignal<usize>, row: usize) {
    first.set(row / AT_ONCE * AT_ONCE);
}

/// What the field of a cell is called in the page.
pub fn cell_id(row: usize, column: usize) -> String {
    format!("cell-{row}-{column}")
}

/// What a column is called: by its heading, or by what it is for.
pub fn name(column: &Column) -> String {
    if column.heading.is_empty() { text::role(column.role).to_owned() } else { column.heading.clone() }
}

fn drawn(store: Store, sheet: &Sheet, first: usize) -> AnyView {
    let headings: Vec<AnyView> =
        sheet.columns().iter().enumerate().map(|(place, column)| heading(store, place, column)).collect();
    let last = (first + AT_ONCE).min(sheet.rows());
    let rows: Vec<AnyView> = (first..last).map(|row| drawn_row(store, sheet, row)).collect();
    let pasted = move |event: web_sys::ClipboardEvent| {
        let Some((place, text)) = place_of(&event).zip(clipboard::pasted(&event)) else {
            return;
        };
        // One cell is pasted as the browser does it.
        if text.trim_end_matches(['\r', '\n']).contains(['\t', '\n', '\r']) {
            event.prevent_default();
            store.dispatch(OfficeEvent::CellsPasted(place.0, place.1, text));
        }
    };
    view! {
        <div class="figures" id=TABLE role="region" aria-label=words::table() tabindex="0" on:paste=pasted>
            <table>
                <thead><tr><th scope="col">{words::row()}</th>{headings}<th></th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

// The row and column of the field that something happened in.
fn place_of(event: &Event) -> Option<(usize, usize)> {
    use wasm_bindgen::JsCast;
    let id = event.target()?.dyn_into::<web_sys::Element>().ok()?.id();
    let (row, column) = id.strip_prefix("cell-")?.split_once('-')?;
    row.parse().ok().zip(column.parse().ok())
}

fn heading(store: Store, place: usize, column: &Column) -> AnyView {
    let number = place + 1;
    let (heading_id, role_id) = (format!("heading-{place}"), format!("role-{place}"));
    let options: Vec<AnyView> = Role::ALL
        .into_iter()
        .map(|role| {
            let is_chosen = role == column.role;
            view! { <option value=role.code() prop:selected=is_chosen>{text::role(role)}</option> }.into_any()
        })
        .collect();
    let chosen = move |event: Event| {
        if let Some(role) = Role::from_code(&event_target_value(&event)) {
            store.dispatch(OfficeEvent::RoleChosen(place, role));
            focus::on_id(format!("role-{place}"));
        }
    };
    let named = move |event: Event| store.dispatch(OfficeEvent::HeadingWritten(place, event_target_value(&event)));
    let remove = button("quiet", "×", &words::remove_column(&name(column)), move || {
        store.dispatch(OfficeEvent::ColumnRemoved(place));
        focus::on_id(format!("heading-{}", place.saturating_sub(1)));
    });
    view! {
        <th scope="col">
            <div class="column-head">
                <input type="text" class="heading" id=heading_id aria-label=words::heading(number) dir="auto"
                    autocomplete="off" prop:value=column.heading.clone() on:input=named />
                {remove}
            </div>
            <select id=role_id aria-label=words::role(number) on:change=chosen>{options}</select>
        </th>
    }
    .into_any()
}

fn drawn_row(store: Store, sheet: &Sheet, row: usize) -> AnyView {
    let number = (row + 1).to_string();
    let cells: Vec<AnyView> = sheet
        .columns()
        .iter()
        .enumerate()
        .map(|(place, column)| cell(store, row, place, column, sheet.cell(row, place)))
        .collect();
    let remove = button("quiet", "×", &words::remove_row(row + 1), move || {
        store.dispatch(OfficeEvent::RowRemoved(row));
        let last = store.now(|office| office.sheet().rows()).saturating_sub(1);
        focus::on_id(cell_id(row.min(last), 0));
    });
    view! { <tr><th scope="row">{number}</th>{cells}<td>{remove}</td></tr> }.into_any()
}

fn cell(store: Store, row: usize, place: usize, column: &Column, written: &str) -> AnyView {
    let label = words::cell(&name(column), row + 1);
    let class = match column.role.kind() {
        Kind::Figures => "figure",
        Kind::Replies => "reply",
        Kind::Words => "words",
    };
    let changed = move |event: Event| store.dispatch(OfficeEvent::CellWritten(row, place, event_target_value(&event)));
    view! {
        <td><input type="text" class=class id=cell_id(row, place) aria-label=label dir="auto" autocomplete="off"
            prop:value=written.to_owned() on:input=changed /></td>
    }
    .into_any()
}

// Columns of which the cells do not tell how their figures are written.
fn doubts(store: Store) -> AnyView {
    let doubtful = store.now(|office| {
        let sheet = office.sheet();
        let columns = sheet.columns().iter().enumerate();
        let doubtful = columns.filter_map(|(place, column)| {
            Some((place, name(column), sheet.doubtful(place)?.to_owned(), column.notation))
        });
        doubtful.collect::<Vec<_>>()
    });
    let questions = doubtful.into_iter().map(|(place, name, example, notation)| {
        let says = fixed(|page| {
            page.element("p", &words::notation(&example, &name));
        });
        let readings = [Notation::Comma, Notation::Point].map(|reading| {
            let number = own_reasons::team::number(&example, reading).ok().flatten().unwrap_or_default();
            let class = if reading == notation { "secondary chosen" } else { "secondary" };
            // Ungrouped, since the point or comma is what it is about.
            let label = number.to_string();
            let chosen = move |_| {
                store.dispatch(OfficeEvent::NotationChosen(place, reading));
                focus::on_id(format!("role-{place}"));
            };
            view! { <button type="button" class=class on:click=chosen>{label}</button> }.into_any()
        });
        div("notice", vec![says, div("buttons", readings.into())])
    });
    let questions: Vec<AnyView> = questions.collect();
    if questions.is_empty() { nothing() } else { questions.into_any() }
}

fn pages(store: Store, first: RwSignal<usize>) -> AnyView {
    let rows = store.now(|office| office.sheet().rows());
    if rows <= AT_ONCE {
        return nothing();
    }
    let says = live(move || {
        let at = first.get();
        fixed(|page| {
            page.element("p", &words::rows(at + 1, (at + AT_ONCE).min(rows), rows));
        })
    });
    // Both stay where they are, so that pressing one again goes on.
    let earlier = view! {
        <button type="button" class="secondary" prop:disabled=move || first.get() == 0
            on:click=move |_| first.update(|at| *at = at.saturating_sub(AT_ONCE))>{words::earlier()}</button>
    };
    let later = view! {
        <button type="button" class="secondary" prop:disabled=move || rows <= first.get() + AT_ONCE
            on:click=move |_| first.update(|at| *at += AT_ONCE)>{words::later()}</button>
    };
    div("actions pages", vec![says, earlier.into_any(), later.into_any()])
}

fn add_column(store: Store) -> AnyView {
    let chosen = RwSignal::new(Role::Deals);
    let options: Vec<AnyView> = Role::ALL
        .into_iter()
        .filter(|role| !matches!(role, Role::Name | Role::Sales | Role::Unused))
        .map(|role| {
            let is_chosen = role == chosen.get_untracked();
            view! { <option value=role.code() prop:selected=is_chosen>{text::role(role)}</option> }.into_any()
        })
        .collect();
    let changed = move |event: Event| {
        if let Some(role) = Role::from_code(&event_target_value(&event)) {
            chosen.set(role);
        }
    };
    let add = button("secondary", words::add(), words::add_column(), move || {
        let place = store.now(|office| office.sheet().columns().len());
        store.dispatch(OfficeEvent::ColumnAdded(chosen.get_untracked()));
        focus::on_id(format!("heading-{place}"));
    });
    view! {
        <div class="add-column">
            <label for="add-column">{words::add_column()}</label>
            <select id="add-column" on:change=changed>{options}</select>
            {add}
        </div>
    }
    .into_any()
}
