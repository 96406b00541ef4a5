use crate::app::text;
use crate::app::text::asked as words;
use leptos::prelude::*;
use own_reasons::route::Route;

pub fn view() -> AnyView {
    let variant = |(name, says): (&'static str, &'static str)| view! { <h3>{name}</h3><blockquote>{says}</blockquote> };
    view! {
        <h1 tabindex="-1">{words::TITLE}</h1>
        <p class="lead">{words::LEAD}</p>
        <section>{words::VARIANTS.into_iter().map(variant).collect_view()}</section>
        <section>
            <h2>{words::RECEIPT}</h2>
            <p>{words::RECEIPT_LEAD}" "<a href=Route::Summary.hash()>{text::titles::SUMMARY}</a>"."</p>
        </section>
        <section><h2>{words::TOLD}</h2><p>{words::TOLD_TEXT}</p></section>
        <section><h2>{words::LAW}</h2><p>{words::LAW_TEXT}</p></section>
    }
    .into_any()
}
