use crate::app::text::how as words;
use crate::app::text::how::source::told;
use crate::app::text::how::sources;
use own_reasons::html::Html;
use own_reasons::scoring::Source;

/// Each source, what we took from it, and how far it reaches.
pub fn all(page: &mut Html) {
    page.element("p", sources::lead());
    for source in Source::ALL {
        let told = told(*source);
        page.open("div class=\"gate\"").element("h3", told.authors).element("p lang=\"en\"", told.title);
        page.element("p class=\"label\"", sources::took()).element("p", told.took);
        page.element("p class=\"label\"", sources::reach()).element("p", told.reach).close("div");
    }
}

/// Where something comes from: ours, or in the words of `from`, which takes the names of the sources.
pub fn mark(sources: &[Source], from: fn(&str) -> String, page: &mut Html) {
    if sources.is_empty() {
        page.element("p class=\"note\"", words::own_proposal());
    } else {
        let names: Vec<&str> = sources.iter().map(|source| told(*source).short).collect();
        page.element("p class=\"note\"", &from(&names.join("; ")));
    }
}
