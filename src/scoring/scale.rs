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

/// What the numbers of a scale stand for, which decides its range and its bands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// 1 not at all to 5 extremely.
    Amount,
    /// 1 never to 5 more often.
    Frequency,
    /// 0 to 10.
    Ruler,
}

impl Kind {
    /// All three.
    pub const ALL: [Kind; 3] = [Kind::Amount, Kind::Frequency, Kind::Ruler];

    /// The lowest and the highest score.
    pub fn range(self) -> (f64, f64) {
        match self {
            Kind::Ruler => (0.0, 10.0),
            Kind::Amount | Kind::Frequency => (1.0, 5.0),
        }
    }

    /// The highest low score and the lowest high score.
    pub fn limits(self) -> (f64, f64) {
        match self {
            Kind::Amount => (2.0, 3.5),
            Kind::Frequency => (1.5, 3.0),
            Kind::Ruler => (4.0, 8.0),
        }
    }
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
        self.kind().range()
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

    /// What its numbers stand for.
    pub fn kind(self) -> Kind {
        match self {
            Scale::I | Scale::F => Kind::Ruler,
            Scale::S | Scale::B => Kind::Frequency,
            _ => Kind::Amount,
        }
    }
}
