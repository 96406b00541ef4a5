use super::{Worked, answered, as_table, names};
use crate::component::fixed;
use crate::component::number::{figure, percent};
use crate::team_app::text::answers as words;
use leptos::prelude::*;
use own_reasons::team::picture::{Pareto, ParetoLabels, bar_figures};
use own_reasons::team::{Caution, Top};
use std::sync::Arc;

/// So many of the top are named.
const NAMED: usize = 12;

/// The top 20%, answer first, with a Pareto chart.
pub fn section(standing: &Worked) -> AnyView {
    let top = match &standing.top {
        Ok(top) if top.cautions.contains(&Caution::AllEqual) => {
            return answered(words::top::title(), words::top::all_equal(), vec![]);
        }
        Ok(top) => top,
        Err(trouble) => return answered(words::top::title(), words::top::trouble(*trouble), vec![]),
    };
    let people = top.order.len();
    let cumulative = top.cumulative(&standing.sales);
    let needed = cumulative.iter().position(|share| *share >= 0.8 - 1e-9).map_or(people, |place| place + 1);
    let says = fixed(|page| {
        page.element("p", &words::top::who(&words::names(&names(standing, &standing.at_the_top()), NAMED), top.count));
        page.element("p", &words::top::for_eighty(needed, people, &percent(needed as f64 / people as f64)));
        for caution in &top.cautions {
            page.element("p class=\"caution\"", &words::top::caution(*caution));
        }
    });
    let answer = words::top::answer(top.count, people, &percent(top.part()), &percent(top.share));
    answered(words::top::title(), &answer, vec![says, chart(standing, top), table(standing, cumulative)])
}

fn chart(standing: &Worked, top: &Top) -> AnyView {
    let figures: Vec<f64> = top.order.iter().map(|place| standing.sales[*place]).collect();
    let in_order: Vec<usize> = top.order.iter().map(|place| standing.counted[*place]).collect();
    let amounts: Vec<String> = bar_figures(&figures, top.count).into_iter().map(figure).collect();
    let people = figures.len();
    let svg = Pareto {
        figures: &figures,
        top: top.count,
        names: &names(standing, &in_order),
        amounts: &amounts,
        labels: ParetoLabels {
            line: words::top::line(),
            bars: words::top::bars(),
            top: &words::top::label(top.count, people, &percent(top.share)),
            nothing: &percent(0.0),
            eighty: &percent(0.8),
            whole: &percent(1.0),
        },
    }
    .svg();
    fixed(|page| {
        page.open("figure aria-hidden=\"true\"").picture(&svg).close("figure");
    })
}

fn table(standing: &Worked, cumulative: Vec<f64>) -> AnyView {
    let standing = Arc::clone(standing);
    let whole: f64 = standing.sales.iter().sum();
    let order = standing.top.as_ref().map_or_else(|_| Vec::new(), |top| top.order.clone());
    as_table(words::top::columns().to_vec(), order.len(), move |row| {
        let place = order[row];
        let sold = standing.sales[place];
        let name = super::name(&standing.team.people[standing.counted[place]]);
        vec![(row + 1).to_string(), name, figure(sold), percent(sold / whole), percent(cumulative[row])]
    })
}
