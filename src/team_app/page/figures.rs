use super::table;
use crate::browser::{clipboard, focus, location};
use crate::component::choices::checks;
use crate::component::{button, div, fieldset, fixed, live, live::nothing, save_line::save_line, section, sure::sure};
use crate::team_app::store::Store;
use crate::team_app::text;
use crate::team_app::text::figures as words;
use leptos::prelude::*;
use own_reasons::html::Html;
use own_reasons::session::Keeping;
use own_reasons::team::{BadCell, Office, OfficeEvent, OfficeNotice, Role, Sample, TeamRoute};

/// So many cells are named at most.
const BAD_CELLS: usize = 100;
/// So many rows of sums are.
const TOTALS: usize = 20;

/// The figures: brought in, looked at, corrected.
pub fn view(store: Store) -> AnyView {
    let lead = fixed(|page| {
        page.element("h1 tabindex=\"-1\"", words::title()).element("p class=\"lead\"", words::lead());
    });
    let heading = fixed(|page| {
        page.element("h2", words::table());
    });
    let first = RwSignal::new(0);
    let state = store.read(Office::save_state);
    let saved = save_line(move || state.get(), |state| text::save_state(state).to_owned());
    let fault = store.read(|office| office.keeping() == Keeping::Nothing && office.fault().is_some());
    let cannot_read = live(move || match fault.get() {
        true => fixed(|page| {
            page.element("p class=\"notice error\"", words::cannot_read());
        }),
        false => nothing(),
    });
    let edition = store.read(Office::edition);
    // What came in from elsewhere is shown from its beginning.
    Effect::new(move |_| {
        edition.get();
        let rows = store.now(|office| office.sheet().rows());
        if first.get_untracked() >= rows.max(1) {
            first.set(0);
        }
    });
    // Whoever brought something in wants to see it.
    let opened =
        store.read(|office| matches!(office.notice(), Some(OfficeNotice::Opened(_))).then_some(office.edition()));
    Effect::new(move |before: Option<Option<u64>>| {
        let opened = opened.get();
        if opened.is_some() && before.is_some_and(|before| before != opened) {
            first.set(0);
            focus::on_id(table::TABLE.to_owned());
        }
        opened
    });
    let go_on = fixed(|page| {
        page.open("p class=\"actions\"")
            .link("button primary", TeamRoute::Answers.hash(), words::what_follows())
            .close("p");
    });
    let table = view! { <section class="wide">{heading}{table::table(store, first)}</section> }.into_any();
    let not_counted = live(move || not_counted(store, first));
    div(
        "team",
        vec![
            lead,
            saved,
            cannot_read,
            bring_in(store),
            table,
            not_counted,
            go_on,
            keeping(store),
            away(store),
            unread(store),
        ],
    )
}

fn bring_in(store: Store) -> AnyView {
    let pasted = move |event: web_sys::ClipboardEvent| {
        if let Some(text) = clipboard::pasted(&event) {
            event.prevent_default();
            store.dispatch(OfficeEvent::TableGiven(text));
        }
    };
    // Where a browser hands out nothing that is pasted, it stands in the field.
    let written = move |event: web_sys::Event| {
        let text = event_target_value(&event);
        if !text.trim().is_empty() {
            store.dispatch(OfficeEvent::TableGiven(text));
            event_target::<web_sys::HtmlTextAreaElement>(&event).set_value("");
        }
    };
    let paste = view! {
        <div class="field">
            <label for="paste">{words::paste()}</label>
            <p class="hint" id="paste-hint">{words::paste_hint()}</p>
            <textarea id="paste" rows="2" aria-describedby="paste-hint" on:paste=pasted on:change=written></textarea>
        </div>
    }
    .into_any();
    let choose = view! {
        <label class="button secondary file">
            {words::choose()}
            <input type="file" on:change=move |event| store.read_picked(event) />
        </label>
    }
    .into_any();
    let says = fixed(|page| {
        page.element("p class=\"hint\"", words::samples());
    });
    let sample = |label, which| button("quiet", label, "", move || store.dispatch(OfficeEvent::SampleWanted(which)));
    let samples = div(
        "samples",
        vec![says, sample(words::realistic(), Sample::Realistic), sample(words::eighty_twenty(), Sample::EightyTwenty)],
    );
    section("drop", words::bring_in(), words::drop_hint(), vec![paste, div("actions", vec![choose]), samples])
}

fn not_counted(store: Store, first: RwSignal<usize>) -> AnyView {
    let found = store.read(|office| {
        let sheet = office.sheet();
        let (totals, mut bad) = (sheet.totals(), sheet.bad_cells());
        bad.retain(|cell| totals.binary_search(&cell.row).is_err());
        let name = sheet.column_of(Role::Name);
        let told = |cell: &BadCell| {
            let who = name.map_or("", |column| sheet.cell(cell.row, column));
            let heading = sheet.columns().get(cell.column).map(table::name).unwrap_or_default();
            (cell.row, cell.column, text::bad_cell(cell.row, who, &heading, &cell.text, cell.wanted))
        };
        let shown: Vec<_> = bad.iter().take(BAD_CELLS).map(told).collect();
        (shown, bad.len(), totals.into_iter().take(TOTALS).collect::<Vec<_>>())
    });
    live(move || {
        let (bad, all, totals) = found.get();
        let totals_told = fixed(|page| {
            if !totals.is_empty() {
                page.element("p", &words::totals(&totals));
            }
        });
        if bad.is_empty() {
            return totals_told;
        }
        let more = all - bad.len();
        let mut lines: Vec<AnyView> = bad.into_iter().map(|cell| bad_cell(first, cell)).collect();
        lines.push(totals_told);
        if more > 0 {
            lines.push(fixed(|page| {
                page.element("p", &words::more_bad_cells(more));
            }));
        }
        section("bad-cells", words::not_counted(), words::not_counted_lead(), lines)
    })
}

fn bad_cell(first: RwSignal<usize>, (row, column, told): (usize, usize, String)) -> AnyView {
    let go = button("quiet", words::go_there(), &told, move || {
        table::show(first, row);
        focus::on_id(table::cell_id(row, column));
    });
    let told = fixed(|page| {
        page.element("p", &told);
    });
    div("bad-cell", vec![told, go])
}

fn keeping(store: Store) -> AnyView {
    let mut legend = Html::new();
    legend.text(words::keeping());
    let hint = fixed(|page| {
        let from_disk = location::is_from_disk();
        page.element("p class=\"hint\"", if from_disk { words::keep_from_disk() } else { words::keep_hint() });
    });
    let keeping = store.read(Office::keeping);
    let state = move |_| (keeping.get() == Keeping::OnDevice, false);
    let toggled = move |_, keep: bool| {
        store.dispatch(OfficeEvent::KeepingChosen(if keep { Keeping::OnDevice } else { Keeping::Nothing }));
    };
    let boxes = checks(vec![("keep", words::keep().to_owned())], state, toggled);
    div("keeping", vec![fieldset(legend, vec![hint, boxes])])
}

fn away(store: Store) -> AnyView {
    let export = button("secondary", words::download(), "", move || store.dispatch(OfficeEvent::ExportWanted));
    let empty = sure(words::empty(), words::empty_sure(), "", move || store.dispatch(OfficeEvent::Emptied));
    div("actions", vec![export, empty])
}

fn unread(store: Store) -> AnyView {
    let unread = store.read(|office| office.set_aside().is_some());
    live(move || match unread.get() {
        true => {
            let download = button("secondary", words::download_unread(), "", move || {
                store.dispatch(OfficeEvent::SetAsideWanted);
            });
            section("", words::unread(), words::unread_lead(), vec![download])
        }
        false => nothing(),
    })
}
