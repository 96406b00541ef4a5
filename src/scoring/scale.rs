use crate::instrument::{ItemId, codes};

codes! {
    /// A score and the items it is made of (section 2 of the contract).
    pub enum Scale {
        C = "C",
        K = "K",
        A = "A",
        X = "X",
        N = "N",
        I = "I",
        F = "F",
        P = "P",
        S = "S",
        B = "B",
        R = "R",
        U = "U",
        L = "L",
    }
}

/// How the ends of a scale are labelled, which decides its range and its bands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Amount,
    Frequency,
    Ruler,
}

impl Scale {
    /// The items it is made of, in order.
    pub fn items(self) -> &'static [ItemId] {
        use ItemId::*;
        match self {
            Scale::C => &[DirectionClear, DirectionRecognise, DirectionWhy],
            Scale::K => &[CommitmentCommitted, CommitmentCare, CommitmentDedicated, CommitmentChosen],
            Scale::A => &[ReasonsInterest, ReasonsMatters],
            Scale::X => &[ReasonsOthers, ReasonsGuilt],
            Scale::N => &[ReasonsNone],
            Scale::I => &[ChangeImportance],
            Scale::F => &[ChangeConfidence],
            Scale::P => &[ComfortWorks, ComfortGiveUp, ComfortLeaveIt],
            Scale::S => &[StepsTried, StepsPractised, StepsLooked],
            Scale::B => &[FeedbackAsked, FeedbackHeard, FeedbackChanged, FeedbackTold],
            Scale::R => &[MyPartResult, MyPartLostDeal, MyPartNextQuarter],
            Scale::U => &[CustomerKnows, CustomerAboutThem],
            Scale::L => &[ChangeServesGoal],
        }
    }

    /// How many answers it takes: 2 of 3, 3 of 4, both of 2.
    pub fn needed(self) -> usize {
        match self.items().len() {
            4 => 3,
            3 => 2,
            length => length,
        }
    }

    /// The standard error of measurement, where we propose one.
    pub fn sem(self) -> Option<f64> {
        match self {
            Scale::A | Scale::X => Some(0.50),
            Scale::I => Some(1.0),
            Scale::C | Scale::K | Scale::P | Scale::S | Scale::B | Scale::R => Some(0.40),
            Scale::N | Scale::F | Scale::U | Scale::L => None,
        }
    }

    /// The lowest and the highest score.
    pub fn range(self) -> (f64, f64) {
        match self.kind() {
            Kind::Ruler => (0.0, 10.0),
            Kind::Amount | Kind::Frequency => (1.0, 5.0),
        }
    }

    /// Where a score of it may really lie: score ± SEM, clipped to the range; the score twice without a SEM.
    pub fn span(self, score: f64) -> (f64, f64) {
        let (sem, (lowest, highest)) = (self.sem().unwrap_or(0.0), self.range());
        ((score - sem).max(lowest), (score + sem).min(highest))
    }

    /// Every score that answers can lead to, some more than once.
    pub(crate) fn scores(self) -> impl Iterator<Item = f64> {
        let (lowest, highest) = self.range();
        (self.needed()..=self.items().len()).flat_map(move |answered| {
            let sums = lowest as usize * answered..=highest as usize * answered;
            sums.map(move |sum| sum as f64 / answered as f64)
        })
    }

    pub(crate) fn kind(self) -> Kind {
        match self {
            Scale::I | Scale::F => Kind::Ruler,
            Scale::S | Scale::B => Kind::Frequency,
            _ => Kind::Amount,
        }
    }
}
