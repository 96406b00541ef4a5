use super::Summary;
use crate::instrument::{ItemId, codes};
use crate::scoring::Standing;
use crate::taking::Taking;

codes! {
    /// A part of the summary that is ticked or left out as a whole, in the order of the page.
    pub enum Block {
        OwnVerdict = "own_verdict",
        Goal = "goal",
        Leaned = "leaned",
        LookAgain = "look_again",
        OtherGoals = "other_goals",
        Values = "values",
        GladDay = "glad_day",
        EmptyDay = "empty_day",
        Outside = "outside",
        Drift = "drift",
        Experiment = "experiment",
        WhyNotLower = "why_not_lower",
        OnePointMore = "one_point_more",
        Teach = "teach",
        Circumstances = "circumstances",
        CircumstancesText = "circumstances_text",
        IfThen = "if_then",
        FirstTopic = "first_topic",
        Measure = "measure",
        Stop = "stop",
        Stages = "stages",
        ManagerSays = "manager_says",
        InTheWay = "in_the_way",
        WhoseGoal = "whose_goal",
        Profile = "profile",
        Settle = "settle",
        GoodToKnow = "good_to_know",
        Questions = "questions",
        Notes = "notes",
    }
}

/// The blocks that are ticked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ticks(u32);

impl Ticks {
    /// These blocks and no others.
    pub fn of(blocks: impl Iterator<Item = Block>) -> Ticks {
        Ticks(blocks.fold(0, |bits, block| bits | 1 << block as u32))
    }

    /// Whether a block is ticked.
    pub fn contains(self, block: Block) -> bool {
        self.0 & 1 << block as u32 != 0
    }

    /// Ticks or unticks a block.
    pub fn set(&mut self, block: Block, on: bool) {
        self.0 = self.0 & !(1 << block as u32) | u32::from(on) << block as u32;
    }

    /// The ticked blocks, in the order of the page.
    pub fn iter(self) -> impl Iterator<Item = Block> {
        Block::ALL.iter().copied().filter(move |block| self.contains(*block))
    }
}

impl Block {
    /// The items whose words or picks it holds.
    pub fn items(self) -> &'static [ItemId] {
        use ItemId::*;
        match self {
            Block::Values => &[FindingValues, FindingMost],
            Block::GladDay => &[FindingGladDay],
            Block::EmptyDay => &[FindingEmptyDay],
            Block::Outside => &[FindingOutside],
            Block::Drift => &[FindingDrift],
            Block::Experiment => &[FindingExperiment],
            Block::WhyNotLower => &[ChangeWhyNotLower],
            Block::OnePointMore => &[ChangeOnePointMore],
            Block::Teach => &[TeachText],
            Block::Circumstances => &[CircumstancesPicks],
            Block::CircumstancesText => &[CircumstancesText],
            Block::IfThen => &[NextIfThen],
            Block::FirstTopic => &[TermsFirstTopic],
            Block::Measure => &[TermsMeasure],
            Block::Stop => &[TermsStop],
            Block::Stages => &[ProcessStallsAt, ProcessWorkOn, ProcessBasis],
            Block::ManagerSays => &[ProcessManagerSays],
            Block::InTheWay => &[ProcessInTheWay],
            _ => &[],
        }
    }

    /// Whether it is ticked until the rep says otherwise: no own words, and nothing about others.
    pub fn ticked_at_first(self) -> bool {
        matches!(
            self,
            Block::OwnVerdict
                | Block::Leaned
                | Block::LookAgain
                | Block::Circumstances
                | Block::Stages
                | Block::WhoseGoal
                | Block::Profile
                | Block::Settle
                | Block::GoodToKnow
                | Block::Questions
        )
    }

    /// The blocks for which this taking has something to tell.
    pub fn offered(taking: &Taking, standing: &Standing) -> Vec<Block> {
        let has_content = |block: &Block| {
            let mut alone = taking.clone();
            alone.sharing.ticks = Ticks::of([*block].into_iter());
            Summary::of(&alone, standing).blocks().contains(block)
        };
        Block::ALL.iter().copied().filter(has_content).collect()
    }
}

impl Summary {
    /// The blocks that it has something of, in the order of the page.
    pub fn blocks(&self) -> Vec<Block> {
        Block::ALL.iter().copied().filter(|block| self.has(*block)).collect()
    }

    fn has(&self, block: Block) -> bool {
        match block {
            Block::OwnVerdict => self.own_verdict.is_some(),
            Block::Goal => self.goal.is_some(),
            Block::Leaned => self.leaned.is_some(),
            Block::LookAgain => self.look_again.is_some(),
            Block::OtherGoals => !self.other_goals.is_empty(),
            Block::WhoseGoal => !self.whose_goal.is_empty(),
            Block::Profile => !self.profile.is_empty(),
            Block::Settle => !self.settle.is_empty(),
            Block::GoodToKnow => !self.tags.is_empty(),
            Block::Questions => !self.questions.is_empty(),
            Block::Notes => !self.notes.is_empty(),
            block => {
                let (words, picks) = (self.words.iter().map(|(item, _)| item), self.picks.iter().map(|(item, _)| item));
                words.chain(picks).any(|item| block.items().contains(item))
            }
        }
    }
}
