use super::case::gone;
use super::coach::name;
use crate::app::component::{date, fixed, live};
use crate::app::desk_store::DeskStore;
use crate::app::text;
use crate::app::text::coach as words;
use leptos::prelude::*;
use own_reasons::caseload::{Case, CaseId};
use own_reasons::comparison::{Retold, SummaryComparison, compare_summaries};
use own_reasons::html::Html;
use own_reasons::instrument::Instrument;
use own_reasons::route::Route;
use own_reasons::scoring::{Band, Scale};
use own_reasons::summary::{Block, Settle};

/// Two summaries of one person, whichever way round they are named.
pub fn view(desk: DeskStore, one: CaseId, other: CaseId) -> AnyView {
    let here = desk.read(move |desk| desk.case(one).is_some() && desk.case(other).is_some());
    live(move || {
        let both = here.get().then(|| desk.now(|desk| desk.case(one).cloned().zip(desk.case(other).cloned())));
        match both.flatten() {
            Some((one, other)) if one.summary.taken_on <= other.summary.taken_on => page(&one, &other),
            Some((one, other)) => page(&other, &one),
            None => gone(),
        }
    })
}

fn page(earlier: &Case, later: &Case) -> AnyView {
    let comparison = compare_summaries(&earlier.summary, &later.summary);
    fixed(|page| {
        page.open("p class=\"no-print\"").link("back", &Route::Coach.hash(), words::BACK_TO_ALL).close("p");
        page.element("h1 tabindex=\"-1\"", words::COMPARE_TITLE).element("p class=\"hint\"", words::COMPARE_LEAD);
        if earlier.summary.alias != later.summary.alias {
            page.element("p class=\"inset\"", words::OTHER_PERSON);
        }
        page.open("dl class=\"two\"");
        for (label, case) in [(words::EARLIER, earlier), (words::LATER, later)] {
            page.element("dt", label).open("dd").link("", &Route::Case(case.id).hash(), &name(case));
            page.text(" ").text(&words::taken(&date::long(case.summary.taken_on))).close("dd");
        }
        page.close("dl");
        said(&comparison, page);
        scales(&comparison, page);
        settled(&comparison, page);
        only(words::ONLY_EARLIER, &comparison.only_earlier, page);
        only(words::ONLY_LATER, &comparison.only_later, page);
    })
}

fn said(comparison: &SummaryComparison, page: &mut Html) {
    let instrument = Instrument::current();
    let told = [
        (instrument.block(Block::OwnVerdict), comparison.own_verdict),
        (instrument.block(Block::Leaned), comparison.leaned),
        (instrument.block(Block::Goal), comparison.goal),
        (instrument.summary().first_topic.as_str(), comparison.first_topic),
    ];
    let told: Vec<_> = told.into_iter().filter(|(_, retold)| *retold != Retold::Neither).collect();
    if told.is_empty() {
        return;
    }
    page.open("section").element("h2", words::SAID).open("table class=\"moved\"").open("tbody");
    for (label, retold) in told {
        page.open("tr").element("th scope=\"row\"", label).element("td", words::retold(retold)).close("tr");
    }
    page.close("tbody").close("table").close("section");
}

fn scales(comparison: &SummaryComparison, page: &mut Html) {
    if comparison.scales.is_empty() {
        return;
    }
    let instrument = Instrument::current();
    page.open("section").element("h2", words::SCALES).open("table class=\"moved\"").open("thead").open("tr");
    for heading in [words::SCALE, words::IN_WORDS, words::MOVED] {
        page.element("th scope=\"col\"", heading);
    }
    page.close("tr").close("thead").open("tbody");
    let band = |scale: Scale, band: Option<Band>| band.map_or(words::NOT_SHARED, |band| instrument.band(scale, band));
    for line in &comparison.scales {
        page.open("tr").element("th scope=\"row\"", &instrument.scale(line.scale).name);
        let (earlier, later) = (band(line.scale, line.earlier), band(line.scale, line.later));
        page.element("td", &words::from_to(earlier, later));
        page.element("td", text::movement(line.movement)).close("tr");
    }
    page.close("tbody").close("table").close("section");
}

fn settled(comparison: &SummaryComparison, page: &mut Html) {
    let parts = [
        (words::SETTLE_GONE, &comparison.settled),
        (words::SETTLE_NEW, &comparison.newly_unsettled),
        (words::SETTLE_STILL, &comparison.still_unsettled),
    ];
    if parts.iter().all(|(_, points)| points.is_empty()) {
        return;
    }
    page.open("section").element("h2", words::SETTLED);
    for (heading, points) in parts {
        list(heading, points.iter().map(|point: &Settle| point.sentence(Instrument::current())), page);
    }
    page.close("section");
}

fn only(heading: &'static str, blocks: &[Block], page: &mut Html) {
    page.open("section");
    list(heading, blocks.iter().map(|block| Instrument::current().block(*block)), page);
    page.close("section");
}

fn list<'a>(heading: &str, lines: impl Iterator<Item = &'a str>, page: &mut Html) {
    let mut lines = lines.peekable();
    if lines.peek().is_none() {
        return;
    }
    page.element("h3", heading).open("ul");
    for line in lines {
        page.element("li", line);
    }
    page.close("ul");
}
