use super::coach::{banner, name, once_open};
use crate::app::desk_store::DeskStore;
use crate::app::text;
use crate::app::text::coach as words;
use crate::browser::print;
use crate::component::field::text_area;
use crate::component::live::nothing;
use crate::component::{button, date, div, fixed, live, section, sure::sure};
use leptos::prelude::*;
use own_reasons::caseload::{Case, CaseId};
use own_reasons::desk::DeskEvent;
use own_reasons::export;
use own_reasons::html::Html;
use own_reasons::instrument::Instrument;
use own_reasons::response::Text;
use own_reasons::route::Route;
use own_reasons::summary::Summary;

/// One summary, to be read before a call.
pub fn view(desk: DeskStore, id: CaseId) -> AnyView {
    let here = desk.read(move |desk| desk.case(id).is_some());
    once_open(desk, move || live(move || if here.get() { page(desk, id) } else { gone() }))
}

/// A summary that is not here.
pub fn gone() -> AnyView {
    fixed(|page| {
        page.element("h1 tabindex=\"-1\"", words::gone()).element("p class=\"lead\"", words::gone_lead());
        page.open("p").link("", &Route::Coach.hash(), words::back_to_all()).close("p");
    })
}

fn page(desk: DeskStore, id: CaseId) -> AnyView {
    let Some(case) = desk.now(|desk| desk.case(id).cloned()) else {
        return nothing();
    };
    let today = desk.now(|desk| desk.today());
    let back = fixed(|page| {
        page.open("p class=\"no-print\"").link("back", &Route::Coach.hash(), words::back_to_all()).close("p");
    });
    let read = fixed(|page| {
        let expired = case.is_expired(today);
        let due = words::due(&date::long(case.due()), case.summary.look_again.is_some(), expired);
        if expired {
            page.open("p class=\"inset\"").text(&due).text(" ").text(words::ask_today()).close("p");
        } else {
            page.element("p class=\"due\"", &due);
        }
        export::before_a_call(&case.summary, Instrument::current(), page, guide);
    });
    let how = fixed(|page| {
        page.open("p class=\"no-print\"").link("apart", &Route::How.hash(), text::titles::how()).close("p");
    });
    let for_oneself = div("no-print", vec![own(desk, &case), notes(desk, &case), actions(desk, &case)]);
    vec![back, banner(desk), div("case", vec![read]), how, for_oneself].into_any()
}

/// The questions that came up, each with what the rep wrote and what a coach can do with it.
fn guide(summary: &Summary, page: &mut Html) {
    let instrument = Instrument::current();
    page.open("section class=\"guide\"").element("h2", words::guide_title());
    if summary.questions.is_empty() {
        page.open("ul");
        for line in words::guide_plain() {
            page.element("li", line);
        }
        page.close("ul");
    } else {
        page.element("p class=\"hint\"", words::guide_lead());
    }
    for question in &summary.questions {
        page.open("div class=\"guided\"").element("h3", instrument.question(*question));
        if let Some((_, note)) = summary.notes.iter().find(|(noted, _)| noted == question) {
            page.element("p class=\"label\"", words::they_wrote()).element("blockquote dir=\"auto\"", note.as_str());
        }
        page.element("p", words::guide(*question)).close("div");
    }
    page.close("section");
}

fn own(desk: DeskStore, case: &Case) -> AnyView {
    let id = case.id;
    let answers = words::own().into_iter().zip(&case.own).enumerate().map(|(index, (question, answer))| {
        text_area(&format!("own-{index}"), question, written(answer.as_ref()), "2", move |answer| {
            desk.dispatch(DeskEvent::OwnAnswered(id, index, answer));
        })
    });
    section("own", words::for_you(), words::for_you_lead(), answers.collect())
}

fn notes(desk: DeskStore, case: &Case) -> AnyView {
    let id = case.id;
    let area = text_area("notes", words::notes_label(), written(case.notes.as_ref()), "6", move |notes| {
        desk.dispatch(DeskEvent::NotesWritten(id, notes));
    });
    section("notes", words::notes(), "", vec![area])
}

fn written(text: Option<&Text>) -> &str {
    text.map_or("", Text::as_str)
}

fn actions(desk: DeskStore, case: &Case) -> AnyView {
    let id = case.id;
    let others = fixed(|page| {
        desk.now(|desk| {
            let (same, others) = desk.comparable(id);
            if !same.is_empty() {
                page.open("section").element("h2", words::compare());
                compared(id, &same, page);
                page.close("section");
            }
            if !others.is_empty() {
                page.open("details").element("summary", words::compare_others());
                compared(id, &others, page);
                page.close("details");
            }
        });
    });
    let buttons = vec![
        button("secondary", words::print(), "", print::print),
        sure(words::remove(), words::remove_sure(), "", move || desk.dispatch(DeskEvent::Removed(id))),
    ];
    vec![others, div("actions", buttons)].into_any()
}

fn compared(id: CaseId, others: &[&Case], page: &mut Html) {
    page.open("ul class=\"cases\"");
    for other in others {
        page.open("li").link("", &Route::Compare(id, other.id).hash(), &name(other));
        page.element("span class=\"due\"", &words::taken(&date::long(other.summary.taken_on))).close("li");
    }
    page.close("ul");
}
