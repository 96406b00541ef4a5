use super::condition;
use super::sources::mark;
use crate::app::page::result;
use crate::app::text::how;
use own_reasons::administration::Path;
use own_reasons::comparison::CLEAR_IN_SEM;
use own_reasons::html::Html;
use own_reasons::instrument::{Instrument, QuestionId};
use own_reasons::scoring::{
    Band, Condition, FLAG_RULES, Flag, GOOD_FOR_DAYS, Gate, GateState, QUESTION_RULES, Rule, Scale, Source, TAG_RULES,
    VERDICT_RULES, Verdict,
};

/// Each condition with its rules.
pub fn gates(page: &mut Html) {
    use how::gates as words;
    page.element("p", words::lead());
    for gate in Gate::ALL {
        page.open("div class=\"gate\"").element("h3", &Instrument::current().gate(*gate).name);
        let asked = if gate.is_asked_on(Path::Fine) { words::always_asked() } else { words::full_only() };
        page.element("p", asked).open("ol class=\"rules\"");
        for rules in gate.rules().chunk_by(|one, next| one.then == next.then) {
            page.open("li");
            any_of(rules, page);
            state(rules[0].then, page);
            page.close("li");
        }
        page.open("li").element("span class=\"line\"", words::otherwise());
        state(Gate::OTHERWISE, page);
        page.close("li").close("ol");
        mark(gate.sources(), how::idea_from, page);
        page.close("div");
    }
}

fn state(state: GateState, page: &mut Html) {
    then(page);
    page.open(if state == GateState::Open { "span class=\"state open\"" } else { "span class=\"state\"" });
    page.text(Instrument::current().gate_state(state)).close("span");
}

/// When these rules hold, from all of which the same follows: all lines of one of them, or of another.
fn any_of<T>(rules: &[Rule<T>], page: &mut Html) {
    for (index, rule) in rules.iter().enumerate() {
        if index > 0 {
            page.element("span class=\"line or\"", how::condition::or());
        }
        for (line, told) in rule.when.iter().map(condition::told).enumerate() {
            page.element("span class=\"line\"", &if line == 0 { told } else { how::condition::and(&told) });
        }
    }
}

// For those who hear it, since it stands beneath what it follows from.
fn then(page: &mut Html) {
    page.element("span class=\"visually-hidden\"", how::condition::then()).text(" ");
}

/// The rules that lead to a result, and what each result says.
pub fn verdicts(page: &mut Html) {
    use how::verdicts as words;
    let instrument = Instrument::current();
    let leads_to = |verdict: Verdict, page: &mut Html| {
        then(page);
        page.element("strong class=\"line\"", &instrument.verdict(verdict).sentence);
    };
    page.element("p", words::lead()).open("ol class=\"rules\"");
    for rule in VERDICT_RULES {
        page.open("li");
        for rules in rule.chunk_by(|one, next| one.then == next.then) {
            any_of(rules, page);
            leads_to(rules[0].then, page);
        }
        page.close("li");
    }
    page.open("li").element("span class=\"line\"", how::gates::otherwise());
    leads_to(Verdict::OTHERWISE, page);
    page.close("li").close("ol");
    mark(&[], how::from, page);
    page.element("p", words::also()).element("h3", words::says());
    for verdict in Verdict::ALL {
        let told = instrument.verdict(*verdict);
        page.open("div class=\"gate\"").element("h4", &told.sentence).element("p", &told.meaning);
        let notes = instrument.notes();
        let comfortable = condition::told(&Condition::Is(Scale::P, Band::High));
        let also: &[(&str, &str)] = match verdict {
            Verdict::V0 => &[(words::hard_to_read(), &notes.flags), (words::both_ways(), &notes.pulls_both_ways)],
            Verdict::V2 => &[(&comfortable, &notes.comfortable)],
            _ => &[],
        };
        for (when, says) in also {
            page.element("p class=\"label\"", when).element("p", says);
        }
        let group = verdict.group().map_or(words::no_group(), words::group_name);
        page.element("p class=\"note\"", &words::group(group)).close("div");
    }
}

/// The test of steadiness.
pub fn steadiness(page: &mut Html) {
    use how::steadiness as words;
    page.element("p", words::how()).element("p", words::what_is_moved()).open("ul");
    for scale in Scale::ALL {
        if let Some(sem) = scale.sem() {
            let name = &Instrument::current().scale(*scale).name;
            page.element("li", &words::moved(name, &condition::plain(sem)));
        }
    }
    page.close("ul").element("p", words::stated()).element("p", words::not_sure());
    mark(&[Source::Emons2007], how::idea_from, page);
}

/// What makes answers hard to read.
pub fn flags(page: &mut Html) {
    use how::flags as words;
    page.element("p", words::lead());
    for rules in FLAG_RULES.chunk_by(|one, next| one.then == next.then) {
        let flag: Flag = rules[0].then;
        page.open("div class=\"gate\"").element("h3", crate::app::text::flag(flag));
        any_of(rules, page);
        mark(flag.sources(), how::sign_from, page);
        page.close("div");
    }
    page.element("p", words::times());
}

/// What is good to know, and the next questions.
pub fn questions(page: &mut Html) {
    use how::questions as words;
    let instrument = Instrument::current();
    page.element("h3", words::next()).element("p", &words::lead(result::SHOWN)).open("ol class=\"rules\"");
    for rules in QUESTION_RULES.chunk_by(|one, next| one.then == next.then) {
        let question: QuestionId = rules[0].then;
        page.open("li").element("strong class=\"line\"", instrument.question(question));
        any_of(rules, page);
        page.close("li");
    }
    page.close("ol");
    mark(&[], how::from, page);
    page.element("h3", words::tags()).element("p", words::tags_lead()).open("ul class=\"rules\"");
    for rule in TAG_RULES {
        page.open("li").element("strong class=\"line\"", instrument.tag(rule.then));
        any_of(&[rule], page);
        page.close("li");
    }
    page.close("ul");
    mark(&[], how::from, page);
}

/// What the rep decides, how long a result lasts, and what counts as moved.
pub fn yours(page: &mut Html) {
    use how::yours as words;
    page.element("p", words::decide()).element("p", &words::lasts(GOOD_FOR_DAYS));
    mark(&[Source::MacKie2015], how::idea_from, page);
    page.element("p", words::moved()).element("p", &words::times_sem(&condition::plain(CLEAR_IN_SEM)));
    mark(&[], how::from, page);
}
