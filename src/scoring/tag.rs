use super::band::Band::{High, Low};
use super::condition::Condition::{Is, Said, WithoutChance};
use super::rule::Rule;
use super::scale::Scale;
use crate::instrument::{Choice, ItemId, codes};

codes! {
    /// Something good to know for a first conversation.
    pub enum Tag {
        AlreadyMoving = "already_moving",
        StartSmall = "start_small",
        NewToFeedback = "new_to_feedback",
        NoCoachYet = "no_coach_yet",
    }
}

/// When each tag is worn.
pub const TAG_RULES: [Rule<Tag>; 4] = [
    Rule::new(&[Is(Scale::S, High)], Tag::AlreadyMoving),
    Rule::new(&[Is(Scale::F, Low)], Tag::StartSmall),
    Rule::new(&[WithoutChance(2)], Tag::NewToFeedback),
    Rule::new(&[Said(ItemId::RoomSpeakFreely, Choice::NoCoach)], Tag::NoCoachYet),
];
