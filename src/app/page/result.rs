use super::{result_parts as parts, way_to_the_start};
use crate::app::text::result as words;
use crate::app::{store::Store, text};
use crate::browser::agent;
use crate::component::choices::{Radio, radios};
use crate::component::field::text_area;
use crate::component::live::nothing;
use crate::component::{button, date, div, fieldset, fixed, live, section};
use leptos::prelude::*;
use own_reasons::administration::Path;
use own_reasons::date::Date;
use own_reasons::html::Html;
use own_reasons::instrument::{Instrument, QuestionId};
use own_reasons::response::{LONGEST_TEXT, Text};
use own_reasons::route::Route;
use own_reasons::scoring::{GOOD_FOR_DAYS, Scale, Standing, Verdict};
use own_reasons::session::{Event, Session, deletes_what_is_unused};
use own_reasons::taking::{Fit, OwnVerdict};

/// Where the rep stands, and what they say to it.
pub fn view(store: Store) -> AnyView {
    if !store.now(Session::has_begun) {
        return fixed(|page| {
            page.element("h1 tabindex=\"-1\"", text::titles::result()).element("p", words::nothing());
            way_to_the_start(page);
        });
    }
    let standing = store.now(Session::standing);
    let (taking, earlier) = store.now(|session| (session.taking().clone(), session.earlier().cloned()));
    let administration = &taking.administration;
    let before_fit = fixed(|page| {
        parts::flags(&standing, page);
        parts::missing(&standing, administration, page);
    });
    let after_fit = fixed(|page| {
        parts::settle(&standing, page);
        parts::picture(&standing, page);
    });
    let end = fixed(|page| {
        parts::reasons(&standing, administration, page);
        if let Some(earlier) = &earlier {
            parts::moved(&standing, earlier, page);
        }
        page.open("section").element("h2", words::limits()).element("p", words::limits_text()).close("section");
        if store.now(Session::backup_is_due) {
            let unused = if deletes_what_is_unused(&agent::name()) { text::data::deletes_unused() } else { "" };
            page.open("p class=\"hint\"").text(words::no_backup()).text(" ").text(unused).close("p");
        }
        page.open("div class=\"actions\"").link("button primary", &Route::Summary.hash(), words::make_summary());
        page.link("button secondary", &Route::Check.hash(), words::check_answers()).close("div");
    });
    vec![
        headline(store, &standing),
        before_fit,
        rest(store, &standing),
        fit(store, standing.verdict),
        after_fit,
        questions(store, &standing),
        look_again(store, standing.verdict),
        end,
    ]
    .into_any()
}

fn headline(store: Store, standing: &Standing) -> AnyView {
    let verdict = standing.verdict;
    let notes = Instrument::current().notes();
    let (comfortable, meaning) = (verdict == Verdict::V2 && standing.scores.is_high(Scale::P), {
        let pulls = verdict == Verdict::V0 && standing.path == Path::Fine && standing.scores.is_high(Scale::I);
        match standing.flags.len() {
            2.. => &notes.flags,
            _ if pulls => &notes.pulls_both_ways,
            _ => &Instrument::current().verdict(verdict).meaning,
        }
    });
    let steady =
        standing.steadiness.map(|steadiness| Instrument::current().steadiness(steadiness, &standing.depends_on));
    // Drawn again only when their word changes, since the focus may be on the heading.
    let own = store.read(move |session| {
        let own = session.taking().reflection.headline(verdict);
        own.filter(|own| *own != OwnVerdict::Listed(verdict))
    });
    live(move || {
        let own = own.get();
        fixed(|page| {
            page.open("div class=\"verdict\"");
            own_or_leaned(own.as_ref(), verdict, page);
            page.open("p class=\"lead\"");
            if comfortable {
                page.text(&notes.comfortable).text(" ");
            }
            page.text(meaning).close("p");
            if let Some(steady) = &steady {
                page.element("p class=\"steadiness\"", steady);
            }
            page.close("div");
        })
    })
}

// The rep's own verdict is the headline; what the answers leaned to stands beneath.
fn own_or_leaned(own: Option<&OwnVerdict>, leaned: Verdict, page: &mut Html) {
    let instrument = Instrument::current();
    let leaned = &instrument.verdict(leaned).sentence;
    let own = match own {
        None => {
            page.element("p class=\"caption\"", text::titles::result()).element("h1 tabindex=\"-1\"", leaned);
            return;
        }
        Some(OwnVerdict::Words(text)) => text.as_str(),
        Some(OwnVerdict::Listed(own)) => &instrument.verdict(*own).fits,
    };
    page.element("p class=\"caption\"", words::you_say()).element("h1 tabindex=\"-1\" dir=\"auto\"", own);
    page.open("p class=\"leaned\"").element("span class=\"label\"", words::leaned()).text(leaned).close("p");
}

fn rest(store: Store, standing: &Standing) -> AnyView {
    if standing.path != Path::Fine {
        return nothing();
    }
    let hint = fixed(|page| {
        page.element("p class=\"hint\"", words::go_on_hint());
    });
    let go_on = button("secondary", words::go_on_with_rest(), "", move || store.dispatch(Event::RestWanted));
    div("inset", vec![go_on, hint])
}

fn fit(store: Store, leaned: Verdict) -> AnyView {
    let kept = store.now(|session| session.taking().reflection.fit);
    let options = Fit::ALL.map(|fit| Radio::new(fit.code(), text::fit(fit), kept == Some(fit))).into();
    let said = move |index: usize| {
        let fit = Fit::ALL.get(index).copied();
        if fit == Some(Fit::Yes) {
            store.dispatch(Event::OwnVerdictSaid(None));
        }
        store.dispatch(Event::FitSaid(fit));
    };
    // Where the answers decide nothing there is nothing to fit, and the rep says what does.
    let asks = leaned == Verdict::V0;
    let other =
        store.read(move |session| asks || matches!(session.taking().reflection.fit, Some(Fit::Partly | Fit::No)));
    let fits = if asks {
        nothing()
    } else {
        let mut legend = Html::new();
        legend.element("span class=\"visually-hidden\"", words::fit());
        fieldset(legend, vec![radios("fit", options, false, "choices inline", said)])
    };
    let what_fits = live(move || if other.get() { what_fits(store) } else { nothing() });
    let heading = if asks { words::fit_of_none() } else { words::fit() };
    section("fit", heading, words::fit_hint(), vec![fits, what_fits])
}

fn what_fits(store: Store) -> AnyView {
    const LISTED: &[Verdict] = Verdict::ALL.split_at(1).1;
    let own = store.now(|session| session.taking().reflection.own_verdict.clone());
    let verdict = |verdict: &Verdict| {
        Radio::new(
            verdict.code(),
            &Instrument::current().verdict(*verdict).fits,
            own == Some(OwnVerdict::Listed(*verdict)),
        )
    };
    let picked = move |index: usize| {
        store.dispatch(Event::OwnVerdictSaid(LISTED.get(index).copied().map(OwnVerdict::Listed)));
    };
    let in_words = match &own {
        Some(OwnVerdict::Words(text)) => text.as_str(),
        _ => "",
    };
    let written = move |raw: String| {
        store.dispatch(Event::OwnVerdictSaid(Text::new(&raw, LONGEST_TEXT).ok().map(OwnVerdict::Words)));
    };
    let verdicts = radios("own-verdict", LISTED.iter().map(verdict).collect(), false, "choices", picked);
    let own_words = text_area("own-words", words::own_words(), in_words, "2", written);
    let mut legend = Html::new();
    legend.text(words::what_fits());
    fieldset(legend, vec![verdicts, own_words])
}

/// How many next questions are shown at once.
pub const SHOWN: usize = 3;

fn questions(store: Store, standing: &Standing) -> AnyView {
    if standing.questions.is_empty() {
        return nothing();
    }
    let mut first: Vec<AnyView> = standing.questions.iter().map(|asked| question(store, *asked)).collect();
    let more = first.split_off(first.len().min(SHOWN));
    if !more.is_empty() {
        first.push(view! { <details><summary>{words::more()}</summary>{more}</details> }.into_any());
    }
    section("", words::next(), words::next_lead(), first)
}

fn question(store: Store, question: QuestionId) -> AnyView {
    let note =
        store.now(|session| session.taking().reflection.notes.get(&question).map(|note| note.as_str().to_owned()));
    let written = move |text: String| store.dispatch(Event::NoteWritten(question, text));
    text_area(
        question.code(),
        Instrument::current().question(question),
        note.as_deref().unwrap_or_default(),
        "2",
        written,
    )
}

fn look_again(store: Store, verdict: Verdict) -> AnyView {
    let today = store.now(Session::today);
    let hint = if verdict == Verdict::V2 { words::look_again_open() } else { &Instrument::current().notes().lasts };
    let set = move |date: Option<Date>| store.dispatch(Event::LookAgainSet(date));
    let chosen = move || store.with(|session| session.taking().reflection.look_again);
    let said = move || match chosen() {
        Some(date) => {
            let words = date::long(date);
            vec![view! { <p>{words}</p> }.into_any(), button("quiet", words::no_date(), "", move || set(None))]
                .into_any()
        }
        None => nothing(),
    };
    let value = move || chosen().map_or_else(String::new, |date| date.to_string());
    let input = view! {
        <input type="date" aria-label=words::look_again() min=today.to_string() prop:value=value
            on:change=move |event| set(Date::parse(&event_target_value(&event))) />
    };
    let in_30_days = button("secondary", words::in_30_days(), "", move || set(Some(today.plus_days(GOOD_FOR_DAYS))));
    section("", words::look_again(), hint, vec![div("date-row", vec![input.into_any(), in_30_days, live(said)])])
}
