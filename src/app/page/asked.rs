use crate::app::text;
use crate::app::text::asked as words;
use crate::component::fixed;
use leptos::prelude::*;
use own_reasons::route::Route;

pub fn view() -> AnyView {
    fixed(|page| {
        page.element("h1 tabindex=\"-1\"", words::TITLE).element("p class=\"lead\"", words::LEAD).open("section");
        for (name, says) in words::VARIANTS {
            page.element("h2 class=\"variant\"", name).element("blockquote", says);
        }
        page.close("section")
            .open("section")
            .element("h2", words::RECEIPT)
            .open("p")
            .text(words::RECEIPT_LEAD)
            .text(" ");
        page.link("", &Route::Summary.hash(), text::titles::SUMMARY).text(".").close("p").close("section");
        page.open("section").element("h2", words::TOLD).element("p", words::TOLD_TEXT).close("section");
        page.open("section").element("h2", words::LAW).element("p", words::LAW_TEXT).close("section");
    })
}
