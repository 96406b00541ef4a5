use super::gate::feedback_without_chance;
use super::scale::Scale;
use super::score::Scores;
use crate::administration::Administration;
use crate::instrument::{Choice, ItemId, codes};
use crate::response::Response;

codes! {
    /// Something good to know for a first conversation.
    pub enum Tag {
        AlreadyMoving = "already_moving",
        StartSmall = "start_small",
        NewToFeedback = "new_to_feedback",
        NoCoachYet = "no_coach_yet",
    }
}

pub(super) fn worn(administration: &Administration, scores: &Scores) -> Vec<Tag> {
    let no_coach = administration.counted(ItemId::RoomSpeakFreely) == Some(&Response::NotApplicable(Choice::NoCoach));
    [
        (Tag::AlreadyMoving, scores.is_high(Scale::S)),
        (Tag::StartSmall, scores.is_low(Scale::F)),
        (Tag::NewToFeedback, feedback_without_chance(administration) >= 2),
        (Tag::NoCoachYet, no_coach),
    ]
    .into_iter()
    .filter_map(|(tag, worn)| worn.then_some(tag))
    .collect()
}
