use crate::app::component::save_status::save_status;
use crate::app::page::{locked_summary::locked_summary, way_to_the_start};
use crate::app::text::summary as words;
use crate::app::{store::Store, text};
use crate::browser::share;
use crate::component::choices::checks;
use crate::component::field::text_line;
use crate::component::{button, div, fieldset, fixed, live, section};
use leptos::prelude::*;
use own_reasons::export;
use own_reasons::html::Html;
use own_reasons::instrument::Instrument;
use own_reasons::response::Text;
use own_reasons::session::{Event, FileEvent, Session, ShareFormat};
use own_reasons::summary::{Block, Summary};

/// What the rep may hand over: ticks, preview, and the ways to take it along.
pub fn view(store: Store) -> AnyView {
    let has_begun = store.now(Session::has_begun);
    let lead = fixed(|page| {
        page.element("h1 tabindex=\"-1\"", words::title());
        page.element("p class=\"lead\"", if has_begun { words::lead() } else { text::result::nothing() });
        if !has_begun {
            way_to_the_start(page);
        }
    });
    if !has_begun {
        return lead;
    }
    let summary = store.read(summary);
    let preview = move || fixed(|page| summary.with(|summary| export::article(summary, Instrument::current(), page)));
    let heading = fixed(|page| {
        page.element("h2", words::preview());
    });
    // It scrolls by itself where there is room for it beside the ticks.
    let preview = view! {
        <div class="preview" role="region" aria-label=words::preview() tabindex="0">{heading}{live(preview)}</div>
    }
    .into_any();
    div(
        "",
        vec![
            lead,
            div("sharing", vec![div("ticks", vec![ticks(store), names(store)]), preview]),
            take(store),
            locked_summary(store),
        ],
    )
}

fn summary(session: &Session) -> Summary {
    Summary::of(session.taking(), &session.standing())
}

fn ticks(store: Store) -> AnyView {
    let blocks = store.now(|session| Block::offered(session.taking(), &session.standing()));
    let labels = blocks.iter().map(|block| (block.code(), Instrument::current().block(*block).to_owned())).collect();
    let blocks: [Option<Block>; Block::ALL.len()] = std::array::from_fn(|index| blocks.get(index).copied());
    let ticked = move |index: usize| {
        let ticks = store.with(|session| session.taking().sharing.ticks);
        (blocks[index].is_some_and(|block| ticks.contains(block)), false)
    };
    let toggled = move |index: usize, on: bool| {
        if let Some(block) = blocks[index] {
            store.dispatch(Event::BlockTicked(block, on));
        }
    };
    let hint = fixed(|page| {
        page.element("p class=\"hint\"", words::own_words_note());
    });
    let boxes = div("choices compact", vec![checks(labels, ticked, toggled)]);
    let mut legend = Html::new();
    legend.element("h2", words::blocks());
    fieldset(legend, vec![hint, boxes])
}

fn names(store: Store) -> AnyView {
    let sharing = store.now(|session| session.taking().sharing.clone());
    let said = |text: Option<Text>| text.map_or_else(String::new, |text| text.as_str().to_owned());
    let topic = move |text| store.dispatch(Event::FirstTopicWritten(text));
    let alias = move |text| store.dispatch(Event::AliasWritten(text));
    vec![
        text_line("first-topic", words::topic(), words::topic_hint(), said(sharing.first_topic), topic),
        text_line("alias", words::alias(), words::alias_hint(), said(sharing.alias), alias),
        save_status(store),
    ]
    .into_any()
}

fn take(store: Store) -> AnyView {
    let give = |format: ShareFormat, label: &'static str, class: &'static str| {
        button(class, label, "", move || store.dispatch_file(FileEvent::Shared(format)))
    };
    // On a home screen what is downloaded is hard to find again.
    let is_at_home = share::is_on_home_screen();
    let sheet = share::is_offered("summary.html", "text/html").then(|| {
        let class = if is_at_home { "primary" } else { "secondary" };
        button(class, words::share(), "", move || store.dispatch_file(FileEvent::Shared(ShareFormat::Sheet)))
    });
    let sheet_hint = fixed(|page| {
        if sheet.is_some() {
            page.element("p class=\"hint\"", words::share_hint());
        }
    });
    let page = give(ShareFormat::WebPage, words::web_page(), if is_at_home { "secondary" } else { "primary" });
    let first = if is_at_home { [sheet, Some(page)] } else { [Some(page), sheet] };
    let mut forms: Vec<AnyView> = first.into_iter().flatten().collect();
    forms.extend([
        give(ShareFormat::Text, words::copy(), "secondary"),
        give(ShareFormat::Print, words::print(), "secondary"),
        give(ShareFormat::Markdown, words::markdown(), "secondary"),
        give(ShareFormat::Json, words::data(), "secondary"),
    ]);
    let calendar = fixed(|page| {
        page.element("h3", words::calendar()).element("p class=\"hint\"", words::calendar_hint());
    });
    let receipt = fixed(|page| {
        let day = store.now(summary).taken_on;
        page.element("h3", words::receipt()).element("p class=\"hint\"", words::receipt_hint());
        page.element("blockquote", &export::receipt(day, Instrument::current()));
    });
    let parts = vec![
        div("actions", forms),
        sheet_hint,
        calendar,
        give(ShareFormat::Calendar, words::calendar(), "secondary"),
        receipt,
        give(ShareFormat::Receipt, words::copy_receipt(), "secondary"),
    ];
    section("take", words::take(), "", parts)
}
