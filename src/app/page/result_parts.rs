//! The parts of the result that only tell: flags, what is missing, settle first, pictures, how it came
//! about, what moved.

use super::check::{answer, question};
use crate::app::text;
use crate::app::text::result as words;
use crate::component::date;
use own_reasons::administration::{Administration, Path};
use own_reasons::comparison::movements;
use own_reasons::html::Html;
use own_reasons::instrument::Instrument;
use own_reasons::picture::{OwnReasons, scale_bar};
use own_reasons::route::Route;
use own_reasons::scoring::{Gate, GateState, Scale, Standing, Verdict};
use own_reasons::summary::ProfileLine;
use own_reasons::taking::Taking;

pub fn flags(standing: &Standing, page: &mut Html) {
    if standing.flags.is_empty() {
        return;
    }
    let says = if standing.flags.len() == 1 { words::flag() } else { words::flags() };
    page.open("section class=\"inset\"").element("p", says).open("ul");
    for flag in &standing.flags {
        page.element("li", text::flag(*flag));
    }
    page.close("ul").link("", &Route::Check.hash(), words::check_answers()).close("section");
}

pub fn missing(standing: &Standing, administration: &Administration, page: &mut Html) {
    if standing.verdict != Verdict::V0 || standing.missing.is_empty() || standing.flags.len() >= 2 {
        return;
    }
    page.open("section class=\"inset\"").element("p", words::missing()).open("ul");
    for gate in &standing.missing {
        let name = &Instrument::current().gate(*gate).name;
        page.open("li");
        match gate.items().into_iter().find(|item| administration.shows(*item)) {
            Some(item) => page.link("apart", &Route::Question(item).hash(), name),
            None => page.text(name),
        };
        page.close("li");
    }
    page.close("ul").close("section");
}

pub fn settle(standing: &Standing, page: &mut Html) {
    let settle = standing.settle();
    if settle.is_empty() {
        return;
    }
    page.open("section").element("h2", words::settle()).open("ul class=\"settle\"");
    for settle in settle {
        page.element("li", settle.sentence(Instrument::current()));
    }
    page.close("ul").close("section");
}

pub fn picture(standing: &Standing, page: &mut Html) {
    let (instrument, scores) = (Instrument::current(), &standing.scores);
    if Scale::ALL.iter().all(|scale| scores.score(*scale).is_none()) {
        return;
    }
    page.open("section").element("h2", words::picture()).element("p class=\"hint\"", words::picture_lead());
    let point = |scale| scores.score(scale).zip(scores.span(scale));
    if let (Some((own_score, own)), Some((pressure_score, pressure))) = (point(Scale::A), point(Scale::X)) {
        OwnReasons { own, pressure, scores: Some((own_score, pressure_score)) }.figure(instrument, page);
    }
    page.open("table class=\"scales\"").open("thead").open("tr");
    for heading in [words::scale(), words::band(), words::bar()] {
        page.element("th scope=\"col\"", heading);
    }
    page.close("tr").close("thead").open("tbody");
    let mut absent = String::new();
    for scale in Scale::ALL.iter().copied() {
        let scale_words = instrument.scale(scale);
        let Some(band) = scores.band(scale) else {
            absent.push_str(if absent.is_empty() { " " } else { ", " });
            absent.push_str(&scale_words.name);
            continue;
        };
        let line = ProfileLine { scale, band, span: scores.span(scale).filter(|_| scale.sem().is_some()) };
        page.open("tr")
            .open("th scope=\"row\"")
            .text(&scale_words.name)
            .element("small", &scale_words.meaning)
            .close("th");
        page.element("td", instrument.band(scale, band)).open("td");
        page.picture(&scale_bar(&line, scores.score(scale))).close("td").close("tr");
    }
    page.close("tbody").close("table");
    if standing.path == Path::Full && !absent.is_empty() {
        page.open("p class=\"hint\"").text(words::absent()).text(&absent).text(".").close("p");
    }
    page.close("section");
}

/// Each gate, its rule, and the answers that fed it.
pub fn reasons(standing: &Standing, administration: &Administration, page: &mut Html) {
    let instrument = Instrument::current();
    page.open("section").open("details class=\"how\"").open("summary").element("h2", words::how()).close("summary");
    page.element("p class=\"hint\"", words::how_lead());
    for gate in Gate::ALL.iter().copied() {
        let (gate_words, state) = (instrument.gate(gate), standing.gates.state(gate));
        page.open("div class=\"gate\"").open("h3").text(&gate_words.name);
        page.open(if state == GateState::Open { "span class=\"state open\"" } else { "span class=\"state\"" });
        page.text(instrument.gate_state(state)).close("span").close("h3").element("p", &gate_words.rule);
        if state != GateState::NotAsked {
            page.element("p class=\"label\"", words::fed_by()).open("dl");
            for item in gate.items() {
                if administration.shows(item) {
                    let given =
                        administration.counted(item).map(|response| answer(administration, item, response).join(", "));
                    page.open("div class=\"row\"").element("dt", &question(administration, item));
                    page.element("dd", given.as_deref().unwrap_or(text::skipped())).close("div");
                }
            }
            page.close("dl");
        }
        page.close("div");
    }
    page.open("p").link("apart", &Route::How.hash(), text::titles::how()).close("p").close("details").close("section");
}

/// What moved since an earlier taking, honest about measurement error.
pub fn moved(standing: &Standing, earlier: &Taking, page: &mut Html) {
    let instrument = Instrument::current();
    let before = Standing::of(&earlier.administration);
    let when = earlier.administration.completed_at.as_ref().unwrap_or(&earlier.administration.started_at).date();
    let when = date::long(when);
    page.open("section").element("h2", words::moved()).element("p class=\"hint\"", &words::moved_since(&when));
    page.open("p class=\"leaned\"").element("span class=\"label\"", &when);
    page.text(&instrument.verdict(before.verdict).short).close("p").open("table");
    for (scale, movement) in movements(&before.scores, &standing.scores) {
        page.open("tr").element("th scope=\"row\"", &instrument.scale(scale).name);
        page.element("td", text::movement(movement)).close("tr");
    }
    page.close("table").close("section");
}
