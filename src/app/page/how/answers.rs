use super::condition::{mine, plain, question};
use super::sources::mark;
use crate::app::text::how::{self, answers as words};
use crate::component::number;
use own_reasons::comparison::CLEAR_IN_SEM;
use own_reasons::html::Html;
use own_reasons::instrument::{Instrument, ItemId, ResponseFormat};
use own_reasons::scoring::{Band, Condition, Gate, Kind, QUESTION_RULES, Scale, Source, TAG_RULES};

/// How answers become numbers, and numbers bands.
pub fn numbers(page: &mut Html) {
    page.element("p", words::ways()).element("p", words::mean()).element("p", words::no_number()).open("ul");
    for label in no_numbers() {
        page.element("li", label);
    }
    page.close("ul").element("p", words::bands()).open("table class=\"scales\"").open("thead").open("tr");
    for heading in [words::answers(), words::numbers(), words::low_mid_high()] {
        page.element("th scope=\"col\"", heading);
    }
    page.close("tr").close("thead").open("tbody");
    for kind in Kind::ALL {
        let [[lowest, highest], [low, high]] = [kind.range(), kind.limits()].map(|(from, to)| [plain(from), plain(to)]);
        let (answers, numbers) = match kind {
            Kind::Amount => (Instrument::current().amounts().join(", "), words::range(&lowest, &highest)),
            Kind::Frequency => (Instrument::current().frequencies().join(", "), words::range(&lowest, &highest)),
            Kind::Ruler => (words::ruler(&lowest, &highest), words::as_marked().to_owned()),
        };
        page.open("tr").element("th scope=\"row\"", &answers).element("td", &numbers).open("td");
        for band in [words::low(&low), words::mid(&low, &high), words::high(&high)] {
            page.element("span class=\"line\"", &band);
        }
        page.close("td").close("tr");
    }
    page.close("tbody").close("table").element("p", words::stretch());
    mark(&[Source::Emons2007], how::idea_from, page);
}

/// The answers that stand in place of a number.
fn no_numbers() -> Vec<&'static str> {
    let mut labels: Vec<&str> = Vec::new();
    for item in ItemId::ALL {
        if let ResponseFormat::Amount { instead: Some(offer) } | ResponseFormat::Frequency { instead: Some(offer) } =
            &Instrument::current().item(*item).format
            && !labels.contains(&offer.label.as_str())
        {
            labels.push(&offer.label);
        }
    }
    labels
}

/// Each scale with its questions, what it needs, and what it is used for.
pub fn scales(page: &mut Html) {
    use crate::app::text::how::scales as words;
    page.element("p", words::lead());
    for scale in Scale::ALL {
        let told = Instrument::current().scale(*scale);
        page.open("div class=\"gate\"").element("h3", &told.name).element("p", &told.meaning).open("ul");
        for item in scale.items() {
            page.element("li", &question(*item));
        }
        page.close("ul").open("dl");
        let row = |label: &str, lines: &[&str], page: &mut Html| {
            page.open("div class=\"row\"").element("dt", label).open("dd");
            for line in lines {
                page.element("span class=\"line\"", line);
            }
            page.close("dd").close("div");
        };
        row(words::answers_needed(), &[&words::needed(scale.needed(), scale.items().len())], page);
        let (low, high) = Band::limits(*scale);
        let ([not, partly, clearly], low, high) = (&told.words, plain(low), plain(high));
        let bands = [words::low(not, &low), words::mid(partly, &low, &high), words::high(clearly, &high)];
        row(words::in_words(), &bands.each_ref().map(String::as_str), page);
        let sem = scale.sem();
        row(
            words::stretch_heading(),
            &[&sem.map_or(words::no_stretch().to_owned(), |sem| words::stretch(&plain(sem)))],
            page,
        );
        let moved =
            sem.map_or(words::never_moved().to_owned(), |sem| words::moved(&number::plain(CLEAR_IN_SEM * sem, 3)));
        row(words::counts_as_moved(), &[&moved], page);
        row(words::used_for(), &used_for(*scale), page);
        page.close("dl");
        mark(scale.sources(), how::from, page);
        page.close("div");
    }
    page.open("div class=\"gate\"").element("h3", words::goals()).open("ul").element("li", mine()).close("ul");
    page.element("p", words::goals_used_for());
    mark(&[Source::Sheldon2019], how::idea_from, page);
    page.close("div").element("p", &words::rest(&Instrument::current().gate(Gate::Room).name));
}

// The conditions first, then what else looks at it.
fn used_for(scale: Scale) -> Vec<&'static str> {
    use how::scales as words;
    let gates = Gate::ALL.iter().filter(|gate| gate.scales().contains(&scale));
    let mut names: Vec<&str> = gates.map(|gate| Instrument::current().gate(*gate).name.as_str()).collect();
    let looked_at = |condition: &Condition| condition.looks_at(scale);
    if QUESTION_RULES.iter().flat_map(|rule| rule.when).any(looked_at) {
        names.push(words::next_questions());
    }
    if TAG_RULES.iter().flat_map(|rule| rule.when).any(looked_at) {
        names.push(words::good_to_know());
    }
    names
}
