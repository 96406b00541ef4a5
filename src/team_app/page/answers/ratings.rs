use super::{Worked, answered, how_sure};
use crate::component::fixed;
use crate::component::number::{exact, figure, percent};
use crate::team_app::text::answers as words;
use leptos::prelude::*;
use own_reasons::html::Html;
use own_reasons::team::picture::{Dots, DotsLabels};
use own_reasons::team::{Contrast, Rated, Role};

/// The top against the rest on each rating.
pub fn section(standing: &Worked, all: RwSignal<bool>) -> AnyView {
    let rated = standing.rated();
    if standing.team.ratings.is_empty() {
        return answered(words::ratings::title(), words::ratings::none(), vec![]);
    }
    if !standing.has_top() {
        return answered(words::ratings::title(), words::gap::no_gap(), vec![]);
    }
    let compared: Vec<(Rated, Option<Contrast>)> = rated
        .into_iter()
        .map(|rated| {
            let contrast = rated.contrast();
            (rated, contrast)
        })
        .collect();
    let mut parts: Vec<AnyView> = Vec::new();
    for (place, (rated, contrast)) in compared.iter().enumerate() {
        parts.push(fixed(|page| {
            // The first answer is the section's own.
            if place > 0 {
                page.element("p class=\"answer\"", &answer(rated, contrast.as_ref()));
            }
            if let Some(contrast) = contrast {
                picture(rated, contrast, page);
            }
        }));
    }
    let first = answer(&compared[0].0, compared[0].1.as_ref());
    parts.push(how_sure(all, move |page| doubts(&compared, page)));
    answered(words::ratings::title(), &first, parts)
}

fn answer(rated: &Rated, contrast: Option<&Contrast>) -> String {
    match contrast {
        Some(contrast) => words::ratings::answer(
            &super::heading(&rated.heading, Role::Rating),
            &exact(contrast.top_mean, 1),
            &exact(contrast.rest_mean, 1),
        ),
        None => words::ratings::nothing(&super::heading(&rated.heading, Role::Rating)),
    }
}

fn picture(rated: &Rated, contrast: &Contrast, page: &mut Html) {
    let all = || rated.top.iter().chain(&rated.rest).copied();
    let (low, high) = (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max));
    // Ratings of one to five and one to ten are shown on their whole scale.
    let ends = match (low, high) {
        (low, high) if low >= 1.0 && high <= 5.0 => (1.0, 5.0),
        (low, high) if low >= 0.0 && high <= 10.0 => (0.0, 10.0),
        ends => ends,
    };
    let (top, rest) = (rated.top.len(), rated.rest.len());
    let svg = Dots {
        top: &rated.top,
        rest: &rated.rest,
        top_mean: contrast.top_mean,
        rest_mean: contrast.rest_mean,
        ends,
        labels: DotsLabels {
            top: &words::gap::top(top, &exact(contrast.top_mean, 1)),
            rest: &words::gap::rest(rest, &exact(contrast.rest_mean, 1)),
            low: &figure(ends.0),
            high: &figure(ends.1),
        },
    }
    .svg();
    page.open("figure aria-hidden=\"true\"").picture(&svg).close("figure");
    page.open("table class=\"data\"").open("thead").open("tr");
    for head in words::ratings::columns() {
        page.element("th scope=\"col\"", head);
    }
    page.close("tr").close("thead").open("tbody");
    for (who, ratings, mean) in [
        (words::ratings::top(), &rated.top, contrast.top_mean),
        (words::ratings::rest(), &rated.rest, contrast.rest_mean),
    ] {
        let lowest = ratings.iter().copied().fold(f64::INFINITY, f64::min);
        let highest = ratings.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        page.open("tr").element("th scope=\"row\"", who).element("td", &ratings.len().to_string());
        page.element("td", &exact(mean, 1)).element("td", &words::ratings::range(&figure(lowest), &figure(highest)));
        page.close("tr");
    }
    page.close("tbody").close("table");
}

fn doubts(compared: &[(Rated, Option<Contrast>)], page: &mut Html) {
    let columns = compared.len();
    for (rated, contrast) in compared {
        let Some(contrast) = contrast else {
            continue;
        };
        page.element("h3 dir=\"auto\"", &super::heading(&rated.heading, Role::Rating));
        page.element("p", &words::ratings::verdict(contrast.verdict(columns), columns));
        page.element("p", &words::ratings::by_chance(&percent(contrast.by_chance)));
        page.element("p", &words::ratings::delta(&exact(contrast.delta, 2)));
    }
    if columns > 1 {
        page.element("p", &words::ratings::many(columns));
    }
    page.element("p", words::ratings::halo());
}
