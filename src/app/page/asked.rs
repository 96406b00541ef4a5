use crate::app::text;
use crate::app::text::asked as words;
use crate::component::fixed;
use leptos::prelude::*;
use own_reasons::route::Route;

pub fn view() -> AnyView {
    fixed(|page| {
        page.element("h1 tabindex=\"-1\"", words::title()).element("p class=\"lead\"", words::lead()).open("section");
        for (name, says) in words::variants() {
            page.element("h2 class=\"variant\"", name).element("blockquote", says);
        }
        page.close("section")
            .open("section")
            .element("h2", words::receipt())
            .open("p")
            .text(words::receipt_lead())
            .text(" ");
        page.link("", &Route::Summary.hash(), text::titles::summary()).text(".").close("p").close("section");
        page.open("section").element("h2", words::told()).element("p", words::told_text()).close("section");
        page.open("section").element("h2", words::law()).element("p", words::law_text()).close("section");
    })
}
