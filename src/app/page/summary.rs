use crate::app::component::choices::{Check, checks};
use crate::app::component::field::text_line;
use crate::app::component::save_status::save_status;
use crate::app::component::summary_view::summary_view;
use crate::app::text::summary as words;
use crate::app::{store::Store, text};
use leptos::prelude::*;
use own_reasons::export::receipt;
use own_reasons::instrument::Instrument;
use own_reasons::session::{Event, Session, ShareFormat};
use own_reasons::summary::{Block, Summary};

/// What the rep may hand over: ticks, preview, and the ways to take it along.
pub fn view(store: Store) -> AnyView {
    if !store.now(Session::has_begun) {
        return view! { <h1 tabindex="-1">{words::TITLE}</h1><p>{text::result::NOTHING}</p> }.into_any();
    }
    let summary = store.read(|session| Summary::of(session.taking(), &session.standing()));
    let preview = move || summary.with(summary_view);
    view! {
        <h1 tabindex="-1">{words::TITLE}</h1>
        <p class="lead">{words::LEAD}</p>
        <div class="sharing">
            <div class="ticks">
                {ticks(store)}
                {names(store)}
            </div>
            <div class="preview">
                <h2>{words::PREVIEW}</h2>
                {preview}
            </div>
        </div>
        {take(store)}
    }
    .into_any()
}

fn ticks(store: Store) -> AnyView {
    let blocks = store.now(|session| Block::offered(session.taking(), &session.standing()));
    let labels = blocks
        .iter()
        .map(|block| Check { value: block.code().to_owned(), label: Instrument::current().block(*block).to_owned() })
        .collect();
    let on = store.read(|session| session.taking().sharing.ticks.clone());
    let blocks = StoredValue::new(blocks);
    let block = move |index: usize| blocks.with_value(|blocks| blocks.get(index).copied());
    let ticked = move |index: usize| block(index).is_some_and(|block| on.with(|on| on.contains(block)));
    let toggled = move |index: usize, to: bool| {
        if let Some(block) = block(index) {
            store.dispatch(Event::BlockTicked(block, to));
        }
    };
    view! {
        <fieldset>
            <legend><h2>{words::BLOCKS}</h2></legend>
            <p class="hint">{words::OWN_WORDS_NOTE}</p>
            <div class="choices compact">{checks(labels, ticked, |_| false, toggled)}</div>
        </fieldset>
    }
    .into_any()
}

fn names(store: Store) -> AnyView {
    let (alias, topic) = store.now(|session| {
        let sharing = &session.taking().sharing;
        let text = |text: &Option<own_reasons::response::Text>| {
            text.as_ref().map_or_else(String::new, |text| text.as_str().to_owned())
        };
        (text(&sharing.alias), text(&sharing.first_topic))
    });
    view! {
        {text_line("first-topic", words::TOPIC, "", topic, move |text| store.dispatch(Event::FirstTopicWritten(text)))}
        {text_line("alias", words::ALIAS, words::ALIAS_HINT, alias, move |text| store.dispatch(Event::AliasWritten(text)))}
        {save_status(store)}
    }
    .into_any()
}

fn take(store: Store) -> AnyView {
    let button = move |format: ShareFormat, label: &'static str, class: &'static str| {
        view! { <button type="button" class=class on:click=move |_| store.dispatch(Event::Shared(format))>{label}</button> }
    };
    let receipt_line = store.now(|session| {
        let day = Summary::of(session.taking(), &session.standing()).taken_on;
        receipt(day, Instrument::current())
    });
    view! {
        <section class="take">
            <h2>{words::TAKE}</h2>
            <div class="actions">
                {button(ShareFormat::WebPage, words::WEB_PAGE, "primary")}
                {button(ShareFormat::Text, words::COPY, "secondary")}
                {button(ShareFormat::Print, words::PRINT, "secondary")}
                {button(ShareFormat::Markdown, words::MARKDOWN, "secondary")}
                {button(ShareFormat::Json, words::DATA, "secondary")}
            </div>
            <h3>{words::CALENDAR}</h3>
            <p class="hint">{words::CALENDAR_HINT}</p>
            <p>{button(ShareFormat::Calendar, words::CALENDAR, "secondary")}</p>
            <h3>{words::RECEIPT}</h3>
            <p class="hint">{words::RECEIPT_HINT}</p>
            <blockquote>{receipt_line}</blockquote>
            <p>{button(ShareFormat::Receipt, words::COPY_RECEIPT, "secondary")}</p>
        </section>
    }
    .into_any()
}
