use crate::app::text::how::condition as words;
use crate::component::number;
use own_reasons::administration::Path;
use own_reasons::instrument::{Choice, Instrument, ItemId, ResponseFormat};
use own_reasons::scoring::{
    Band, Condition, Gate, GateState, Kind, Limit, Scale, WEIGHT_OF_IMPORTANCE, WEIGHT_OF_PULL,
};

/// A condition as a person reads it.
pub fn told(condition: &Condition) -> String {
    match *condition {
        Condition::Absent(scale) => words::absent(name(scale)),
        Condition::Is(scale, band) => {
            let (low, high) = Band::limits(scale);
            match band {
                Band::Low => limited(name(scale), Limit::AtMost(low)),
                Band::Mid => words::between(name(scale), &plain(low), &plain(high)),
                Band::High => limited(name(scale), Limit::AtLeast(high)),
            }
        }
        Condition::AboveLow(scale) => words::above(name(scale), &plain(Band::limits(scale).0)),
        Condition::Score(scale, limit) => limited(name(scale), limit),
        // Told from the side that leads, since few people read a number below zero with ease.
        Condition::OwnLead(Limit::AtMost(lead)) if lead < 0.0 => {
            words::at_least(&words::difference(name(Scale::X), name(Scale::A)), &plain(-lead))
        }
        Condition::OwnLead(limit) => limited(&words::difference(name(Scale::A), name(Scale::X)), limit),
        Condition::Weight(limit) => {
            let [times, by] = [WEIGHT_OF_IMPORTANCE, WEIGHT_OF_PULL].map(plain);
            let told = limited(&words::weight(name(Scale::I), &times, name(Scale::P), &by), limit);
            if limit == Limit::AtLeast(0.0) { words::weight_at_least_even(&told) } else { told }
        }
        Condition::Unanswered(item) => words::unanswered(&question(item)),
        Condition::Answered(item) => words::answered(&question(item)),
        Condition::Said(item, choice) => words::said(&question(item), label(item, choice)),
        Condition::Number(item, limit) => numbered(item, limit),
        Condition::Apart(one, other, distance) => words::apart(&question(one), &question(other), distance),
        Condition::WithoutChance(count) => {
            let no_chance = Scale::B.items().first().map_or("", |item| label(*item, Choice::NoChance));
            words::without_chance(name(Scale::B), count, no_chance)
        }
        Condition::Stage(item) => words::stage(&question(item)),
        Condition::DifferentStages(one, other) => words::different_stages(&question(one), &question(other)),
        Condition::OtherGoalMoreOwn => words::other_goal(mine()),
        Condition::Fast { sooner_than, one_in } => {
            let seconds = plain(sooner_than as f64 / 1000.0);
            words::fast(&number::percent(1.0 / one_in as f64), &seconds, rated(), rulers())
        }
        Condition::LongRun { one_in, enough } => {
            words::long_run(&number::percent(1.0 / one_in as f64), enough, rated())
        }
        Condition::On(path) => on(path),
        Condition::Flags(count) => words::flags(count),
        Condition::GateIs(gate, state) => words::gate(gate_name(gate), state_name(state)),
        Condition::NotOpen(gate) => words::not_open(gate_name(gate), state_name(GateState::Open)),
        Condition::OfSix(count, state) => {
            words::of_six(count, Gate::SIX.len(), gate_name(Gate::Room), state_name(state))
        }
        Condition::Leans(verdict) => words::leans(&Instrument::current().verdict(verdict).sentence),
    }
}

/// A number with as many digits as it has, up to two after the point.
pub fn plain(number: f64) -> String {
    number::plain(number, 2)
}

pub fn question(item: ItemId) -> String {
    Instrument::current().ask_of_anybody(item)
}

/// What is asked about each goal.
pub fn mine() -> &'static str {
    match &Instrument::current().item(ItemId::WantGoals).format {
        ResponseFormat::Goals { mine, .. } => mine,
        _ => "",
    }
}

fn name(scale: Scale) -> &'static str {
    &Instrument::current().scale(scale).name
}

fn gate_name(gate: Gate) -> &'static str {
    &Instrument::current().gate(gate).name
}

fn state_name(state: GateState) -> &'static str {
    Instrument::current().gate_state(state)
}

fn label(item: ItemId, choice: Choice) -> &'static str {
    Instrument::current().label(item, choice)
}

fn limited(what: &str, limit: Limit) -> String {
    let number = plain(limit.number());
    match limit {
        Limit::AtMost(_) => words::at_most(what, &number),
        Limit::Below(_) => words::below(what, &number),
        Limit::AtLeast(_) => words::at_least(what, &number),
    }
}

// An answer is told in the words of its level, where its limit is one of the levels.
fn numbered(item: ItemId, limit: Limit) -> String {
    let instrument = Instrument::current();
    let levels = match instrument.item(item).format {
        ResponseFormat::Frequency { .. } => instrument.frequencies(),
        _ => instrument.amounts(),
    };
    let level = (1u8..).zip(levels).find(|(number, _)| f64::from(*number) == limit.number());
    match (limit, level) {
        (Limit::AtMost(_), Some((_, level))) => words::answer_at_most(&question(item), level),
        (Limit::AtLeast(_), Some((_, level))) => words::answer_at_least(&question(item), level),
        _ => limited(&question(item), limit),
    }
}

fn on(path: Path) -> String {
    let fine = label(ItemId::StartMood, Choice::Fine);
    match (path, &Instrument::current().item(ItemId::WantGoals).format) {
        (Path::Finding, ResponseFormat::Goals { dont_know, .. }) => {
            words::finding(&question(ItemId::WantGoals), dont_know, fine)
        }
        _ => words::said(&question(ItemId::StartMood), fine),
    }
}

// How many items are answered with one of five levels and have an id of their own.
fn rated() -> usize {
    let is_rated = |item: &&ItemId| {
        let format = &Instrument::current().item(**item).format;
        matches!(format, ResponseFormat::Amount { .. } | ResponseFormat::Frequency { .. })
    };
    ItemId::ALL.iter().filter(is_rated).count()
}

fn rulers() -> usize {
    Scale::ALL.iter().filter(|scale| scale.kind() == Kind::Ruler).count()
}
