//! Somebody who reads the rules and works a result out by hand.

use own_reasons::administration::Administration;
use own_reasons::instrument::{Choice, Instrument, ItemId, QuestionId, ResponseFormat};
use own_reasons::response::Response;
use own_reasons::scoring::{
    Band, Condition, FLAG_RULES, Flag, Gate, GateState, Limit, QUESTION_RULES, Rule, Scale, Standing, TAG_RULES, Tag,
    VERDICT_RULES, Verdict,
};

/// They know the answers and the averages, and take each step from the step before as it came out.
pub struct Reader<'a> {
    administration: &'a Administration,
    standing: &'a Standing,
}

impl<'a> Reader<'a> {
    pub fn of(administration: &'a Administration, standing: &'a Standing) -> Reader<'a> {
        Reader { administration, standing }
    }

    pub fn gate(&self, gate: Gate) -> GateState {
        if !gate.is_asked_on(self.standing.path) {
            return GateState::NotAsked;
        }
        self.first(gate.rules()).unwrap_or(Gate::OTHERWISE)
    }

    pub fn flags(&self) -> Vec<Flag> {
        self.all(&FLAG_RULES)
    }

    pub fn verdict(&self) -> Verdict {
        VERDICT_RULES.into_iter().find_map(|rule| self.first(rule)).unwrap_or(Verdict::OTHERWISE)
    }

    pub fn tags(&self) -> Vec<Tag> {
        self.all(&TAG_RULES)
    }

    pub fn questions(&self) -> Vec<QuestionId> {
        self.all(&QUESTION_RULES)
    }

    fn first<T: Copy>(&self, rules: &[Rule<T>]) -> Option<T> {
        rules.iter().find(|rule| self.applies(rule)).map(|rule| rule.then)
    }

    fn all<T: Copy + PartialEq>(&self, rules: &[Rule<T>]) -> Vec<T> {
        let mut all: Vec<T> = rules.iter().filter(|rule| self.applies(rule)).map(|rule| rule.then).collect();
        all.dedup();
        all
    }

    fn applies<T>(&self, rule: &Rule<T>) -> bool {
        rule.when.iter().all(|condition| self.finds(condition))
    }

    fn finds(&self, condition: &Condition) -> bool {
        let score = |scale| self.standing.scores.score(scale);
        let number = |item| self.administration.number(item);
        match *condition {
            Condition::Absent(scale) => score(scale).is_none(),
            Condition::Is(scale, band) => {
                let (low, high) = Band::limits(scale);
                score(scale).is_some_and(|score| match band {
                    Band::Low => keeps(score, Limit::AtMost(low)),
                    Band::Mid => !keeps(score, Limit::AtMost(low)) && keeps(score, Limit::Below(high)),
                    Band::High => keeps(score, Limit::AtLeast(high)),
                })
            }
            Condition::AboveLow(scale) => {
                score(scale).is_some_and(|score| !keeps(score, Limit::AtMost(Band::limits(scale).0)))
            }
            Condition::Score(scale, limit) => score(scale).is_some_and(|score| keeps(score, limit)),
            Condition::OwnLead(limit) => {
                score(Scale::A).zip(score(Scale::X)).is_some_and(|(own, pressure)| keeps(own - pressure, limit))
            }
            Condition::Weight(limit) => {
                let both = score(Scale::I).zip(score(Scale::P));
                both.is_some_and(|(importance, pull)| keeps(10.0 * importance - 25.0 * (pull - 1.0), limit))
            }
            Condition::Unanswered(item) => self.administration.counted(item).is_none(),
            Condition::Answered(item) => self.administration.counted(item).is_some(),
            Condition::Said(item, choice) => self.says(item, choice),
            Condition::Number(item, limit) => number(item).is_some_and(|number| keeps(f64::from(number), limit)),
            Condition::Apart(one, other, distance) => {
                number(one).zip(number(other)).is_some_and(|(one, other)| one.abs_diff(other) >= distance)
            }
            Condition::WithoutChance(count) => {
                let without = Scale::B.items().iter().filter(|item| self.says(**item, Choice::NoChance));
                without.count() >= count
            }
            Condition::Stage(item) => self.stage(item).is_some(),
            Condition::DifferentStages(one, other) => {
                self.stage(one).zip(self.stage(other)).is_some_and(|(one, other)| one != other)
            }
            Condition::OtherGoalMoreOwn => self.another_goal_was_rated_higher(),
            Condition::Fast { sooner_than, one_in } => {
                let times: Vec<Option<u64>> =
                    self.numbers(true).map(|(item, _)| self.administration.latencies().get(&item).copied()).collect();
                let fast = times.iter().filter(|time| time.is_some_and(|time| time < sooner_than)).count();
                fast > 0 && fast as f64 >= times.len() as f64 / one_in as f64
            }
            Condition::LongRun { one_in, enough } => {
                let answered = self.numbers(false).filter(|(_, number)| number.is_some()).count();
                let all: Vec<Option<u8>> = self.numbers_and_others().collect();
                let runs = all.chunk_by(|one, next| one == next).filter(|run| run[0].is_some());
                let longest = runs.map(<[_]>::len).max().unwrap_or(0);
                answered >= enough && longest as f64 >= answered as f64 / one_in as f64
            }
            Condition::On(path) => self.standing.path == path,
            Condition::Flags(count) => self.standing.flags.len() >= count,
            Condition::GateIs(gate, state) => self.standing.gates.state(gate) == state,
            Condition::NotOpen(gate) => self.standing.gates.state(gate) != GateState::Open,
            Condition::OfSix(count, state) => {
                let of_six = Gate::ALL.iter().filter(|gate| **gate != Gate::Room);
                of_six.filter(|gate| self.standing.gates.state(**gate) == state).count() >= count
            }
            Condition::Leans(verdict) => self.standing.verdict == verdict,
        }
    }

    fn says(&self, item: ItemId, choice: Choice) -> bool {
        let said = self.administration.counted(item);
        said == Some(&Response::Pick(choice)) || said == Some(&Response::NotApplicable(choice))
    }

    fn stage(&self, item: ItemId) -> Option<Choice> {
        self.administration.pick(item).filter(|choice| Choice::STAGES.contains(choice))
    }

    fn another_goal_was_rated_higher(&self) -> bool {
        let goals = self.administration.goals();
        match self.administration.counted(ItemId::WantChosen) {
            Some(Response::Chosen(index)) => {
                goals[*index].mine.is_some_and(|chosen| goals.iter().any(|goal| goal.mine > Some(chosen)))
            }
            _ => false,
        }
    }

    /// What was given as a number on questions with five answers, and on rulers where they count too.
    fn numbers(&self, with_rulers: bool) -> impl Iterator<Item = (ItemId, Option<u8>)> {
        let asked = ItemId::ALL.iter().copied().filter(move |item| has_five(*item) || with_rulers && is_ruler(*item));
        asked.map(|item| (item, self.administration.number(item))).filter(|(_, number)| number.is_some())
    }

    /// What was given on questions with five answers, in order, none where it is no number.
    fn numbers_and_others(&self) -> impl Iterator<Item = Option<u8>> {
        let asked = ItemId::ALL.iter().copied().filter(|item| has_five(*item));
        asked.filter_map(|item| self.administration.counted(item)).map(Response::number)
    }
}

/// No closer than a billionth is told apart.
fn keeps(x: f64, limit: Limit) -> bool {
    match limit {
        Limit::AtMost(most) => x - most < 1e-9,
        Limit::Below(less) => less - x > 1e-9,
        Limit::AtLeast(least) => least - x < 1e-9,
    }
}

fn has_five(item: ItemId) -> bool {
    let format = &Instrument::current().item(item).format;
    matches!(format, ResponseFormat::Amount { .. } | ResponseFormat::Frequency { .. })
}

fn is_ruler(item: ItemId) -> bool {
    matches!(Instrument::current().item(item).format, ResponseFormat::Ruler { .. })
}
