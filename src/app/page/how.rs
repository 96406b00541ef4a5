mod answers;
mod condition;
mod rules;
mod sources;

use crate::app::text;
use crate::app::text::how as words;
use crate::component::fixed;
use leptos::prelude::*;
use own_reasons::html::Html;
use own_reasons::instrument::Instrument;
use own_reasons::scoring::{Gate, VERDICT_RULES};

/// How a result comes about, told from the tables that the scoring goes by.
pub fn view() -> AnyView {
    fixed(|page| {
        page.element("h1 tabindex=\"-1\"", text::titles::HOW);
        // The last rule is that no other applies.
        page.element("p class=\"lead\"", &words::comes_about(Gate::ALL.len(), VERDICT_RULES.len() + 1));
        page.element("p", words::LAST_WORD);
        page.open("section class=\"inset\"").element("h2", words::NOT_VALIDATED).open("ul");
        for point in words::NOT_VALIDATED_POINTS {
            page.element("li", point);
        }
        page.close("ul").element("p", &words::version(Instrument::current().version())).close("section");
        page.open("div class=\"parts\"").element("p class=\"hint\"", words::FROM_THE_SAME);
        for (title, tell) in PARTS {
            page.open("details").open("summary").element("h2", title).close("summary");
            tell(page);
            page.close("details");
        }
        page.close("div");
    })
}

type Tell = fn(&mut Html);

const PARTS: [(&str, Tell); 9] = [
    (words::answers::TITLE, answers::numbers),
    (words::scales::TITLE, answers::scales),
    (words::gates::TITLE, rules::gates),
    (words::verdicts::TITLE, rules::verdicts),
    (words::steadiness::TITLE, rules::steadiness),
    (words::flags::TITLE, rules::flags),
    (words::questions::TITLE, rules::questions),
    (words::yours::TITLE, rules::yours),
    (words::sources::TITLE, sources::all),
];
