use super::{Worked, answered, how_sure, names, paragraph};
use crate::component::number::percent;
use crate::component::{div, fixed};
use crate::team_app::text::answers as words;
use leptos::prelude::*;
use own_reasons::team::picture::{OverlapLabels, OverlapRow};
use own_reasons::team::{Caution, Overlap, Role, Spent, Standing, Top};

/// Where the resources go: one part for each of them.
pub fn section(standing: &Worked, all: RwSignal<bool>) -> AnyView {
    if standing.team.resources.is_empty() {
        return answered(words::resources::title(), words::resources::none(), vec![]);
    }
    if !standing.has_top() {
        return answered(words::resources::title(), words::gap::no_gap(), vec![]);
    }
    let spent = standing.spent();
    let told: Vec<String> = spent.iter().map(answer).collect();
    let mut parts: Vec<AnyView> = Vec::new();
    for (place, (spent, told)) in spent.iter().zip(&told).enumerate() {
        // The first answer is the section's own.
        if place > 0 {
            parts.push(fixed(|page| {
                page.element("p class=\"answer\"", told);
            }));
        }
        parts.push(details(standing, spent));
    }
    parts.push(how_sure(all, |page| {
        page.element("p", words::resources::doubt());
    }));
    answered(words::resources::title(), &told[0], parts)
}

fn answer(spent: &Spent) -> String {
    let heading = super::heading(&spent.heading, Role::Resource);
    match (spent.to_the_top, &spent.own) {
        (Some(share), Ok((top, _))) => words::resources::answer(&heading, &percent(share), top.count),
        _ => words::resources::no_share(&heading),
    }
}

fn details(standing: &Standing, spent: &Spent) -> AnyView {
    let mut parts: Vec<AnyView> = Vec::new();
    match &spent.own {
        Ok((top, _)) if top.cautions.contains(&Caution::AllEqual) => {
            parts.push(paragraph(words::resources::all_equal()));
        }
        Ok((top, overlap)) => parts.push(same(standing, spent, top, overlap)),
        Err(_) => {}
    }
    let left_out = standing.counted.len() - spent.counted.len();
    if left_out > 0 {
        parts.push(paragraph(&words::resources::left_out(left_out)));
    }
    div("resource", parts)
}

fn same(standing: &Standing, spent: &Spent, top: &Top, overlap: &Overlap) -> AnyView {
    let of = |places: &[usize]| {
        let in_team: Vec<usize> = places.iter().map(|place| spent.counted[*place]).collect();
        names(standing, &in_team)
    };
    let (both, by_sales, by_resource) = (of(&overlap.both), of(&overlap.first_only), of(&overlap.second_only));
    let heading = super::heading(&spent.heading, Role::Resource);
    let listed = |names: &[String]| words::names(names, words::resources::TOO_MANY_NAMES);
    let svg = OverlapRow {
        first_only: &by_sales,
        both: &both,
        second_only: &by_resource,
        labels: OverlapLabels {
            first: &words::resources::top_by(top.count, words::resources::sales()),
            second: &words::resources::top_by(top.count, &heading),
            both: &words::resources::in_both(both.len()),
        },
    }
    .svg();
    fixed(|page| {
        page.element("p", &words::resources::same(both.len(), top.count, &listed(&both)));
        page.open("figure aria-hidden=\"true\"").picture(&svg).close("figure");
        page.open("table class=\"data\"").open("tbody");
        let rows = [
            (words::resources::both().to_owned(), &both),
            (words::resources::only_sales().to_owned(), &by_sales),
            (words::resources::only_those(&heading), &by_resource),
        ];
        for (what, who) in rows {
            page.open("tr").element("th scope=\"row\" dir=\"auto\"", &what);
            let who = if who.is_empty() { words::resources::nobody().to_owned() } else { listed(who) };
            page.element("td dir=\"auto\"", &who).close("tr");
        }
        page.close("tbody").close("table");
        for caution in &top.cautions {
            if let Some(says) = words::resources::caution(*caution) {
                page.element("p class=\"caution\"", &says);
            }
        }
    })
}
