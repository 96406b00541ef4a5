use super::band::Band::{High, Low, Mid};
use super::condition::Condition::{
    AboveLow, Absent, DifferentStages, Is, Leans, Number, On, OtherGoalMoreOwn, OwnLead, Said, Score, Stage,
};
use super::gate::LOW_ROOM;
use super::limit::Limit::{AtLeast, AtMost};
use super::rule::Rule;
use super::scale::Scale::{A, B, C, F, I, K, L, N, P, R, S, U, X};
use super::verdict::Verdict;
use crate::administration::Path;
use crate::instrument::{Choice, ItemId, QuestionId};

/// When each next question fires (section 5 of the contract), in the order in which they are shown. One fires where any
/// of its rules holds.
pub const QUESTION_RULES: [Rule<QuestionId>; 30] = [
    Rule::new(&[Number(ItemId::RoomSpeakFreely, LOW_ROOM)], QuestionId::Safety),
    Rule::new(&[Number(ItemId::RoomWhoSees, LOW_ROOM)], QuestionId::Safety),
    Rule::new(&[Leans(Verdict::V1)], QuestionId::NotToday),
    Rule::new(&[Leans(Verdict::V2)], QuestionId::NotToday),
    Rule::new(&[Leans(Verdict::V3)], QuestionId::NotToday),
    Rule::new(&[Leans(Verdict::V8)], QuestionId::FirstFive),
    Rule::new(&[Number(ItemId::RoomTime, LOW_ROOM)], QuestionId::Time),
    Rule::new(&[On(Path::Finding)], QuestionId::DirectionLow),
    Rule::new(&[Is(C, Low)], QuestionId::DirectionLow),
    Rule::new(&[Is(K, Low), AboveLow(C)], QuestionId::Holds),
    Rule::new(&[Is(K, Low), Absent(C)], QuestionId::Holds),
    Rule::new(&[OwnLead(AtMost(-1.0))], QuestionId::Pressure),
    Rule::new(&[Is(A, High), Is(X, High)], QuestionId::Both),
    Rule::new(&[Is(A, Low), Is(X, Low)], QuestionId::Neither),
    Rule::new(&[Score(N, AtLeast(4.0))], QuestionId::Neither),
    Rule::new(&[OtherGoalMoreOwn], QuestionId::OtherGoal),
    Rule::new(&[Score(I, AtMost(0.0))], QuestionId::ImportanceZero),
    Rule::new(&[On(Path::Fine)], QuestionId::Comfortable),
    Rule::new(&[Is(I, Low), Is(F, High)], QuestionId::Comfortable),
    Rule::new(&[Is(I, High), Is(F, Low)], QuestionId::Confidence),
    Rule::new(&[Is(P, High), AboveLow(I)], QuestionId::GiveUp),
    Rule::new(&[Is(S, Low), Is(I, High)], QuestionId::FirstStep),
    Rule::new(&[Is(S, High)], QuestionId::Moving),
    Rule::new(&[Score(L, AtMost(2.0))], QuestionId::Link),
    Rule::new(&[Is(R, Low)], QuestionId::MyTenth),
    Rule::new(&[Is(B, Low)], QuestionId::WhoseFeedback),
    Rule::new(&[Said(ItemId::ProcessBasis, Choice::Gut), Stage(ItemId::ProcessWorkOn)], QuestionId::Evidence),
    Rule::new(&[DifferentStages(ItemId::ProcessWorkOn, ItemId::ProcessManagerSays)], QuestionId::TwoViews),
    Rule::new(&[Is(U, Low)], QuestionId::Customer),
    Rule::new(&[Is(C, Mid)], QuestionId::DirectionMid),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_stand_in_the_order_of_the_questions_and_leave_none_out() {
        let mut questions: Vec<QuestionId> = QUESTION_RULES.iter().map(|rule| rule.then).collect();
        questions.dedup();
        assert_eq!(questions, QuestionId::ALL);
    }
}
