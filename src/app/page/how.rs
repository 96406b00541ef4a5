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
use own_reasons::wording::{Language, language};

/// How a result comes about, told from the tables that the scoring goes by.
pub fn view() -> AnyView {
    fixed(|page| {
        page.element("h1 tabindex=\"-1\"", text::titles::how());
        // The last rule is that no other applies.
        page.element("p class=\"lead\"", &words::comes_about(Gate::ALL.len(), VERDICT_RULES.len() + 1));
        page.element("p", words::last_word());
        page.open("section class=\"inset\"").element("h2", words::not_validated()).open("ul");
        for point in words::not_validated_points() {
            page.element("li", point);
        }
        if language() != Language::English {
            page.element("li", words::translation());
        }
        page.close("ul").element("p", &words::version(Instrument::current().version())).close("section");
        page.open("div class=\"parts\"").element("p class=\"hint\"", words::from_the_same());
        for (title, tell) in PARTS {
            page.open("details").open("summary").element("h2", title()).close("summary");
            tell(page);
            page.close("details");
        }
        page.close("div");
    })
}

type Title = fn() -> &'static str;
type Tell = fn(&mut Html);

const PARTS: [(Title, Tell); 9] = [
    (words::answers::title, answers::numbers),
    (words::scales::title, answers::scales),
    (words::gates::title, rules::gates),
    (words::verdicts::title, rules::verdicts),
    (words::steadiness::title, rules::steadiness),
    (words::flags::title, rules::flags),
    (words::questions::title, rules::questions),
    (words::yours::title, rules::yours),
    (words::sources::title, sources::all),
];
