use super::{Worked, answered, as_table, how_sure};
use crate::component::number::{exact, percent, plain, whole_percent};
use crate::component::{div, fixed, live};
use crate::team_app::store::Store;
use crate::team_app::text::answers as words;
use leptos::prelude::*;
use own_reasons::html::Html;
use own_reasons::team::picture::{GapBars, GapLabels, LuckLabels, LuckScale};
use own_reasons::team::{EXAMPLE_DEALS, Gap, Office, OfficeEvent, Standing, Top};
use std::sync::Arc;

/// The fractions that the table has, in percent.
const FRACTIONS: [u32; 6] = [5, 10, 25, 50, 75, 100];

/// What if all sold like the top, with a slider for how much of that.
pub fn section(store: Store, standing: &Worked, all: RwSignal<bool>) -> AnyView {
    let Some((gap, top)) = standing.gap().zip(standing.top.as_ref().ok()).filter(|_| standing.has_top()) else {
        return answered(words::gap::title(), words::gap::no_gap(), vec![]);
    };
    // Told from the number as it is shown: 3.0 times is +200%.
    let shown = (gap.times() * 10.0).round() / 10.0;
    let answer = words::gap::answer(&exact(shown, 1), &growth(shown));
    let says = fixed(|page| {
        match gap.per_head() {
            Some(times) => page.element("p", &words::gap::per_head(&plain(times, 1))),
            None => page.element("p", words::gap::per_head_none()),
        };
        page.element("p", words::gap::nobody_closes_all());
    });
    let table = as_table(words::gap::columns().to_vec(), FRACTIONS.len(), move |row| {
        let fraction = f64::from(FRACTIONS[row]) / 100.0;
        vec![percent(fraction), times(gap.closing(fraction)), growth(gap.closing(fraction))]
    });
    let sure = {
        let standing = Arc::clone(standing);
        let fraction = store.read(Office::fraction);
        how_sure(all, move |page| doubts(&standing, gap, fraction.get(), page))
    };
    answered(words::gap::title(), &answer, vec![says, slider(store, gap, top.clone()), table, sure])
}

fn slider(store: Store, gap: Gap, top: Top) -> AnyView {
    let fraction = store.read(Office::fraction);
    let moved = move |event: web_sys::Event| {
        if let Ok(percent) = event_target_value(&event).parse::<f64>() {
            store.dispatch(OfficeEvent::FractionMoved(percent / 100.0));
        }
    };
    let percent_of = move || (fraction.get_untracked() * 100.0).round().to_string();
    let told = live(move || {
        let fraction = fraction.get();
        fixed(|page| {
            let then = gap.closing(fraction);
            page.element("p class=\"closing\"", &words::gap::closing(&percent(fraction), &times(then), &growth(then)));
            page.open("figure aria-hidden=\"true\"").picture(&picture(gap, &top, fraction)).close("figure");
        })
    });
    let field = view! {
        <div class="field slider">
            <label for="fraction">{words::gap::slider()}</label>
            <input type="range" id="fraction" min="0" max="100" step="5" prop:value=percent_of
                aria-valuetext=move || percent(fraction.get()) on:input=moved />
        </div>
    };
    let told = view! { <div aria-live="polite">{told}</div> }.into_any();
    div("closing-gap", vec![field.into_any(), told])
}

fn picture(gap: Gap, top: &Top, fraction: f64) -> String {
    let (then, others) = (gap.closing(fraction), top.order.len() - top.count);
    let top_is = words::gap::top(top.count, &percent(top.share));
    let rest = |share: f64| words::gap::rest(others, &percent(share));
    GapBars {
        share: top.share,
        times: then,
        most: gap.times(),
        labels: GapLabels {
            today: words::gap::today(),
            whole: &percent(1.0),
            then: &words::gap::then(&percent(fraction)),
            grown: &percent(then),
            top: &top_is,
            others: &rest(1.0 - top.share),
            others_then: &rest(then - top.share),
        },
    }
    .svg()
}

fn doubts(standing: &Standing, gap: Gap, fraction: f64, page: &mut Html) {
    let Ok(top) = &standing.top else {
        return;
    };
    let people = standing.counted.len();
    if let Some(by_luck) = standing.luck() {
        let luck = by_luck.luck;
        if by_luck.is_example {
            page.element("p", &words::gap::luck_of_example(EXAMPLE_DEALS));
        }
        let deals = plain(by_luck.deals as f64, 0);
        let range = (percent(luck.low), percent(luck.high));
        page.element("p", &words::gap::luck(&deals, top.count, people, &percent(luck.mean), &range.0, &range.1));
        // An example is no measure for these figures.
        if !by_luck.is_example {
            page.element("p", &words::gap::luck_verdict(&percent(top.share), top.share <= luck.high));
        }
        let svg = LuckScale {
            found: top.share,
            chance: luck.mean,
            low: luck.low,
            high: luck.high,
            labels: LuckLabels {
                found: &words::gap::yours(&percent(top.share)),
                chance: &words::gap::chance(&percent(luck.mean)),
                high: &words::gap::seldom_over(&percent(luck.high)),
                nothing: &percent(0.0),
                whole: &percent(1.0),
            },
        }
        .svg();
        page.open("figure aria-hidden=\"true\"").picture(&svg).close("figure");
        if !by_luck.is_example {
            page.element("p", words::gap::least());
        }
    }
    match standing.repeats() {
        (Some(r), people) if r > 0.0 => {
            page.element("p", &words::gap::repeats(people, &percent(r), &exact(r, 2)));
            let lasts = gap.closing_what_repeats(fraction, r);
            let says = words::gap::closing_what_lasts(&percent(fraction), &times(lasts), &growth(lasts));
            page.element("p", &says);
        }
        (Some(r), people) => {
            page.element("p", &words::gap::does_not_repeat(people, &exact(r, 2)));
        }
        (None, _) => {
            page.element("p", words::gap::no_last_year());
        }
    }
    page.element("p", words::gap::towards_the_middle()).element("p", words::gap::not_all_to_learn());
}

fn times(times: f64) -> String {
    exact(times, 2)
}

fn growth(times: f64) -> String {
    let growth = times - 1.0;
    let sign = if growth >= 0.0 { "+" } else { "" };
    format!("{sign}{}", whole_percent(growth))
}
