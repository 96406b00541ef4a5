use super::band::Band;
use super::scale::Scale;
use crate::administration::Administration;

/// What a step on the ruler of importance counts against the pull of today's way: the range of either comes to 100.
pub const WEIGHT_OF_IMPORTANCE: f64 = 10.0;
/// What a step up the pull of today's way counts against importance.
pub const WEIGHT_OF_PULL: f64 = 25.0;

/// The score of each scale, absent where too little of it was answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scores {
    by_scale: [Option<f64>; Scale::ALL.len()],
}

impl Scores {
    /// The mean of the answered items of each scale; nothing is imputed.
    pub fn of(administration: &Administration) -> Scores {
        let mut scores = Scores { by_scale: [None; Scale::ALL.len()] };
        for scale in Scale::ALL {
            let (mut sum, mut answered) = (0u32, 0usize);
            for number in scale.items().iter().filter_map(|item| administration.number(*item)) {
                sum += u32::from(number);
                answered += 1;
            }
            if answered >= scale.needed() {
                scores.by_scale[*scale as usize] = Some(f64::from(sum) / answered as f64);
            }
        }
        scores
    }

    /// The score of a scale: 1 to 5, rulers 0 to 10.
    pub fn score(&self, scale: Scale) -> Option<f64> {
        self.by_scale[scale as usize]
    }

    /// The band of a scale's score.
    pub fn band(&self, scale: Scale) -> Option<Band> {
        self.score(scale).map(|score| Band::of(scale, score))
    }

    /// Where the score may really lie, as [`Scale::span`] has it.
    pub fn span(&self, scale: Scale) -> Option<(f64, f64)> {
        self.score(scale).map(|score| scale.span(score))
    }

    /// Whether the score is there and low.
    pub fn is_low(&self, scale: Scale) -> bool {
        self.band(scale) == Some(Band::Low)
    }

    /// Whether the score is there and high.
    pub fn is_high(&self, scale: Scale) -> bool {
        self.band(scale) == Some(Band::High)
    }

    /// Own reasons less pressure (D), where both are there.
    pub fn own_lead(&self) -> Option<f64> {
        Some(self.score(Scale::A)? - self.score(Scale::X)?)
    }

    /// Importance against the pull of today's way (W), where both are there: above 0 where importance lies farther up
    /// its range than the pull does.
    pub fn weight(&self) -> Option<f64> {
        let (importance, pull) = (self.score(Scale::I)?, self.score(Scale::P)?);
        Some(WEIGHT_OF_IMPORTANCE * importance - WEIGHT_OF_PULL * (pull - 1.0))
    }

    pub(super) fn with(mut self, scale: Scale, score: f64) -> Scores {
        self.by_scale[scale as usize] = Some(score);
        self
    }
}
