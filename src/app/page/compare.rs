use super::case::gone;
use super::coach::{name, once_open};
use crate::app::desk_store::DeskStore;
use crate::app::text::coach as words;
use crate::component::{date, fixed, live};
use leptos::prelude::*;
use own_reasons::caseload::{Case, CaseId};
use own_reasons::comparison::{Retold, SummaryComparison, compare_summaries};
use own_reasons::date::Date;
use own_reasons::html::Html;
use own_reasons::instrument::Instrument;
use own_reasons::response::Text;
use own_reasons::route::Route;
use own_reasons::scoring::{Band, Scale, Steadiness};
use own_reasons::summary::{Block, Settle, Summary};
use own_reasons::taking::OwnVerdict;

/// Two summaries of one person, whichever way round they are named.
pub fn view(desk: DeskStore, one: CaseId, other: CaseId) -> AnyView {
    let here = desk.read(move |desk| desk.case(one).is_some() && desk.case(other).is_some());
    let pair = move || {
        let both = here.get().then(|| desk.now(|desk| desk.case(one).cloned().zip(desk.case(other).cloned())));
        match both.flatten() {
            Some((one, other)) if order(&one) <= order(&other) => page(&one, &other),
            Some((one, other)) => page(&other, &one),
            None => gone(),
        }
    };
    once_open(desk, move || live(pair))
}

// Of two taken on one day, the one opened first counts as the earlier.
fn order(case: &Case) -> (Date, Date, CaseId) {
    (case.summary.taken_on, case.opened_on, case.id)
}

fn page(earlier: &Case, later: &Case) -> AnyView {
    let comparison = compare_summaries(&earlier.summary, &later.summary);
    fixed(|page| {
        page.open("p class=\"no-print\"").link("back", &Route::Coach.hash(), words::back_to_all()).close("p");
        page.element("h1 tabindex=\"-1\"", words::compare_title()).element("p class=\"hint\"", words::compare_lead());
        if let Some(doubt) = words::doubt(earlier.summary.alias.as_ref(), later.summary.alias.as_ref()) {
            page.element("p class=\"inset\"", doubt);
        }
        page.open("dl class=\"two\"");
        for (label, case) in [(words::earlier(), earlier), (words::later(), later)] {
            page.element("dt", label).open("dd").link("", &Route::Case(case.id).hash(), &name(case));
            page.text(" ").text(&words::taken(&date::long(case.summary.taken_on))).close("dd");
        }
        page.close("dl");
        said(&comparison, [&earlier.summary, &later.summary], page);
        scales(&comparison, page);
        settled(&comparison, page);
        only(words::only_earlier(), &comparison.only_earlier, page);
        only(words::only_later(), &comparison.only_later, page);
    })
}

fn said(comparison: &SummaryComparison, both: [&Summary; 2], page: &mut Html) {
    let instrument = Instrument::current();
    let verdict = |summary: &Summary| {
        summary.own_verdict.as_ref().map(|own| match own {
            OwnVerdict::Listed(verdict) => instrument.verdict(*verdict).fits.clone(),
            OwnVerdict::Words(words) => words.as_str().to_owned(),
        })
    };
    let leaned =
        |summary: &Summary| summary.leaned.as_ref().map(|leaned| instrument.verdict(leaned.verdict).short.clone());
    let text = |text: &Option<Text>| text.as_ref().map(|text| text.as_str().to_owned());
    let told: [(&str, Retold, [Option<String>; 2]); 4] = [
        (instrument.block(Block::OwnVerdict), comparison.own_verdict, both.map(verdict)),
        (instrument.block(Block::Leaned), comparison.leaned, both.map(leaned)),
        (instrument.block(Block::Goal), comparison.goal, both.map(|summary| text(&summary.goal))),
        (&instrument.summary().first_topic, comparison.first_topic, both.map(|summary| text(&summary.first_topic))),
    ];
    let told: Vec<_> = told.into_iter().filter(|(_, retold, _)| *retold != Retold::Neither).collect();
    if told.is_empty() {
        return;
    }
    let hangs = |summary: &Summary| {
        summary.leaned.as_ref().is_some_and(|leaned| leaned.steadiness == Some(Steadiness::Depends))
    };
    page.open("section").element("h2", words::said());
    for (label, retold, [earlier, later]) in told {
        page.open("p class=\"label\"").text(label).text(": ").text(words::retold(retold)).close("p");
        if retold == Retold::Unchanged {
            page.element("blockquote dir=\"auto\"", later.as_deref().unwrap_or_default());
            continue;
        }
        for (when, said) in [(words::earlier(), earlier), (words::later(), later)] {
            if let Some(said) = said {
                page.open("blockquote dir=\"auto\"").element("small", when).text(&said).close("blockquote");
            }
        }
        if label == instrument.block(Block::Leaned) && both.into_iter().any(hangs) {
            page.element("p class=\"hint\"", words::may_be_chance());
        }
    }
    page.close("section");
}

fn scales(comparison: &SummaryComparison, page: &mut Html) {
    if comparison.scales.is_empty() {
        return;
    }
    let instrument = Instrument::current();
    page.open("section").element("h2", words::scales()).open("table class=\"moved\"").open("thead").open("tr");
    for heading in [words::scale(), words::in_words(), words::moved()] {
        page.element("th scope=\"col\"", heading);
    }
    page.close("tr").close("thead").open("tbody");
    let band = |scale: Scale, band: Option<Band>| band.map_or(words::not_shared(), |band| instrument.band(scale, band));
    for line in &comparison.scales {
        page.open("tr").element("th scope=\"row\"", &instrument.scale(line.scale).name);
        let (earlier, later) = (band(line.scale, line.earlier), band(line.scale, line.later));
        page.element("td", &words::from_to(earlier, later));
        page.element("td", words::movement(line.movement)).close("tr");
    }
    page.close("tbody").close("table").close("section");
}

fn settled(comparison: &SummaryComparison, page: &mut Html) {
    let parts = [
        (words::settle_gone(), &comparison.settled),
        (words::settle_new(), &comparison.newly_unsettled),
        (words::settle_still(), &comparison.still_unsettled),
    ];
    if parts.iter().all(|(_, points)| points.is_empty()) {
        return;
    }
    page.open("section").element("h2", words::settled()).element("p class=\"hint\"", words::settled_hint());
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
