use super::{Judged, Worked, answered, name, names, paragraph};
use crate::component::choices::{Radio, radios};
use crate::component::{button, div, fieldset, fixed, live};
use crate::team_app::store::Store;
use crate::team_app::text::answers as words;
use leptos::prelude::*;
use own_reasons::html::Html;
use own_reasons::team::picture::{Tally, TallyKind};
use own_reasons::team::{Matter, OfficeEvent, Person, Role};

/// So many pairs are put side by side.
const PAIRS: usize = 50;
/// So many first conversations are listed by name.
const LISTED: usize = 200;

/// What do they want? The blanks are first conversations.
pub fn section(store: Store, standing: &Worked, judged: Judged) -> AnyView {
    let (people, unheard) = (standing.team.people.len(), names(standing, &standing.unheard()));
    let answer = words::wants::answer(standing.heard().len(), people);
    let kinds = [
        TallyKind { name: words::wants::told_you(), count: people - unheard.len(), is_first: false },
        TallyKind { name: words::wants::first_conversations(), count: unheard.len(), is_first: true },
    ];
    let picture = fixed(|page| {
        page.open("figure aria-hidden=\"true\"").picture(&Tally { kinds: &kinds }.svg()).close("figure");
    });
    let mut parts = vec![picture];
    if !unheard.is_empty() {
        parts.push(first_conversations(store, unheard));
    }
    parts.push(side_by_side(store, standing, judged));
    parts.push(invitation(store));
    parts.push(mirror(store));
    answered(words::wants::title(), &answer, parts)
}

fn first_conversations(store: Store, unheard: Vec<String>) -> AnyView {
    let list = fixed(|page| {
        page.element("h3", words::wants::first_conversations()).open("ul class=\"first-conversations\"");
        for name in unheard.iter().take(LISTED) {
            page.element("li dir=\"auto\"", name);
        }
        page.close("ul");
        if unheard.len() > LISTED {
            page.element("p", &words::wants::more(unheard.len() - LISTED));
        }
    });
    let copy = button("secondary", words::wants::copy_list(), "", move || store.copy(unheard.join("\n")));
    div("", vec![list, copy])
}

/// What was thought of somebody beside what they said, with its place for a judgement.
fn side_by_side(store: Store, standing: &Worked, judged: Judged) -> AnyView {
    let of = |what: &'static str, role: Role, matter: fn(&Person) -> &Matter| {
        let people = standing.team.people.iter().filter(move |person| matter(person).has_both());
        people.map(move |person| (person, what, role, matter(person)))
    };
    let wants = of(words::wants::wants(), Role::SameWant, |person| &person.wants);
    let needs = of(words::wants::needs(), Role::SameNeed, |person| &person.needs);
    let all: Vec<_> = wants.chain(needs).collect();
    let more = all.len().saturating_sub(PAIRS);
    let pairs: Vec<AnyView> = all
        .into_iter()
        .take(PAIRS)
        .map(|(person, what, role, matter)| pair(store, person, what, role, matter))
        .collect();
    if pairs.is_empty() {
        return paragraph("");
    }
    let told = live(move || {
        let standing = judged.get();
        fixed(|page| {
            for (what, guesses) in [
                (words::wants::wants(), standing.guesses_of_wants()),
                (words::wants::needs(), standing.guesses_of_needs()),
            ] {
                if guesses.both > 0 {
                    page.element("p", &words::wants::guesses(what, guesses));
                }
            }
        })
    });
    let heading = fixed(|page| {
        page.element("h3", words::wants::side_by_side());
    });
    let more = fixed(|page| {
        if more > 0 {
            page.element("p", &words::wants::more_pairs(more));
        }
    });
    div("judgements", vec![heading, told, paragraph(words::wants::side_by_side_lead()), pairs.into_any(), more])
}

fn pair(store: Store, person: &Person, what: &'static str, role: Role, matter: &Matter) -> AnyView {
    let row = person.row;
    let mut legend = Html::new();
    legend.element("strong dir=\"auto\"", &words::wants::about(&name(person), what));
    let both = fixed(|page| {
        page.open("p")
            .element("span class=\"label\"", words::wants::thought())
            .element("q dir=\"auto\"", &matter.thought);
        page.close("p").open("p").element("span class=\"label\"", words::wants::told());
        page.element("q dir=\"auto\"", &matter.told).close("p");
        page.element("p class=\"label\"", words::wants::same());
    });
    let replies = [("yes", words::yes()), ("no", words::no())];
    let options = replies
        .map(|(value, label)| Radio::new(value, label, matter.same.is_some_and(|same| same == (value == "yes"))))
        .into();
    let choose = move |index: usize| store.dispatch(OfficeEvent::Judged(row, role, replies[index].0));
    let name = format!("{}-{row}", role.code());
    fieldset(legend, vec![both, radios(&name, options, false, "choices inline", choose)])
}

fn invitation(store: Store) -> AnyView {
    let text = fixed(|page| {
        page.element("h3", words::wants::invitation()).element("p class=\"hint\"", words::wants::invitation_lead());
        page.element("blockquote", words::wants::invitation_text());
    });
    let copy = button("secondary", words::wants::copy_invitation(), "", move || {
        store.copy(words::wants::invitation_text().to_owned());
    });
    div("invitation", vec![text, copy])
}

/// Their own answers, before they go and talk.
fn mirror(store: Store) -> AnyView {
    let own = store.now(|office| office.own().clone());
    fixed(|page| {
        let questions = crate::team_app::text::start::questions_for_you().into_iter().zip(&own);
        let answered: Vec<_> = questions.filter(|(_, answer)| !answer.trim().is_empty()).collect();
        if answered.is_empty() {
            return;
        }
        page.element("h3 class=\"mirror-head\"", words::wants::mirror()).open("dl class=\"mirror\"");
        for (question, answer) in answered {
            page.element("dt", question).element("dd dir=\"auto\"", answer);
        }
        page.close("dl");
    })
}
