//! The codes of the instrument: what items, choices and questions are called in files and rules.

/// Declares an enum whose variants each have one code, as written in files.
macro_rules! codes {
    ($(#[$meta:meta])* pub enum $name:ident { $($variant:ident = $code:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[doc = concat!("`", $code, "`")] $variant,)*
        }

        impl $name {
            /// All of them, in the order of the instrument.
            pub const ALL: &'static [$name] = &[$($name::$variant,)*];

            /// The code as written in files.
            pub const fn code(self) -> &'static str {
                match self { $($name::$variant => $code,)* }
            }

            /// The one with this code, or `None` where there is none.
            pub fn from_code(code: &str) -> Option<$name> {
                match code { $($code => Some($name::$variant),)* _ => None }
            }
        }
    };
}
pub(crate) use codes;

codes! {
    /// An item of the instrument, in the order in which items are shown.
    pub enum ItemId {
        StartMood = "start.mood",
        StartOrigin = "start.origin",
        StartWouldChoose = "start.would_choose",
        WantGoals = "want.goals",
        WantChosen = "want.chosen",
        FindingValues = "finding.values",
        FindingMost = "finding.most",
        FindingGladDay = "finding.glad_day",
        FindingEmptyDay = "finding.empty_day",
        FindingOutside = "finding.outside",
        FindingDrift = "finding.drift",
        FindingExperiment = "finding.experiment",
        DirectionClear = "direction.clear",
        DirectionRecognise = "direction.recognise",
        DirectionWhy = "direction.why",
        ReasonsInterest = "reasons.interest",
        ReasonsMatters = "reasons.matters",
        ReasonsOthers = "reasons.others",
        ReasonsGuilt = "reasons.guilt",
        ReasonsNone = "reasons.none",
        CommitmentCommitted = "commitment.committed",
        CommitmentCare = "commitment.care",
        CommitmentDedicated = "commitment.dedicated",
        CommitmentChosen = "commitment.chosen",
        ProcessStallsAt = "process.stalls_at",
        ProcessWorkOn = "process.work_on",
        ProcessManagerSays = "process.manager_says",
        ProcessBasis = "process.basis",
        ProcessInTheWay = "process.in_the_way",
        CustomerKnows = "customer.knows",
        CustomerAboutThem = "customer.about_them",
        ChangeServesGoal = "change.serves_goal",
        ChangeImportance = "change.importance",
        ChangeWhyNotLower = "change.why_not_lower",
        ChangeConfidence = "change.confidence",
        ChangeOnePointMore = "change.one_point_more",
        ComfortWorks = "comfort.works",
        ComfortGiveUp = "comfort.give_up",
        ComfortLeaveIt = "comfort.leave_it",
        TeachText = "teach.text",
        StepsTried = "steps.tried",
        StepsPractised = "steps.practised",
        StepsLooked = "steps.looked",
        FeedbackAsked = "feedback.asked",
        FeedbackHeard = "feedback.heard",
        FeedbackChanged = "feedback.changed",
        FeedbackTold = "feedback.told",
        MyPartResult = "my_part.result",
        MyPartLostDeal = "my_part.lost_deal",
        MyPartNextQuarter = "my_part.next_quarter",
        RoomTime = "room.time",
        RoomTiming = "room.timing",
        RoomSpeakFreely = "room.speak_freely",
        RoomWhoSees = "room.who_sees",
        CircumstancesPicks = "circumstances.picks",
        CircumstancesText = "circumstances.text",
        NextIfThen = "next.if_then",
        TermsFirstTopic = "terms.first_topic",
        TermsMeasure = "terms.measure",
        TermsStop = "terms.stop",
    }
}

codes! {
    /// An option that can be picked. Its label belongs to the item that offers it.
    pub enum Choice {
        Finding = "finding",
        Opening = "opening",
        Learning = "learning",
        Qualifying = "qualifying",
        Showing = "showing",
        Handling = "handling",
        Deciding = "deciding",
        Growing = "growing",
        WantChange = "want_change",
        Curious = "curious",
        Fine = "fine",
        OwnIdea = "own_idea",
        Suggested = "suggested",
        ToldTo = "told_to",
        Yes = "yes",
        NotSure = "not_sure",
        No = "no",
        Time = "time",
        Money = "money",
        Mastery = "mastery",
        Freedom = "freedom",
        Recognition = "recognition",
        Security = "security",
        Family = "family",
        Health = "health",
        Belonging = "belonging",
        Helping = "helping",
        Building = "building",
        Winning = "winning",
        Calm = "calm",
        Adventure = "adventure",
        Fairness = "fairness",
        NoDealsYet = "no_deals_yet",
        NoneOfThese = "none",
        DontKnow = "dont_know",
        Numbers = "numbers",
        LostDeals = "lost_deals",
        Gut = "gut",
        BeingLiked = "being_liked",
        HearingNo = "hearing_no",
        TalkingMoney = "talking_money",
        StayingCalm = "staying_calm",
        HardQuestions = "hard_questions",
        OwnBuying = "own_buying",
        KeepingAtIt = "keeping_at_it",
        NoChance = "no_chance",
        NoCoach = "no_coach",
        MyIdea = "my_idea",
        NearerGoal = "nearer_goal",
        SeenItWork = "seen_it_work",
        ResultsFall = "results_fall",
        TimeFreed = "time_freed",
        SafeToFail = "safe_to_fail",
        RightPerson = "right_person",
        SmallStep = "small_step",
        LifeChanges = "life_changes",
        AskedNotTold = "asked_not_told",
    }
}

codes! {
    /// A question the rep may take along, in the order in which they are shown.
    pub enum QuestionId {
        Safety = "q.safety",
        NotToday = "q.not_today",
        FirstFive = "q.first_five",
        Time = "q.time",
        DirectionLow = "q.direction_low",
        Holds = "q.holds",
        Pressure = "q.pressure",
        Both = "q.both",
        Neither = "q.neither",
        OtherGoal = "q.other_goal",
        ImportanceZero = "q.importance_zero",
        Comfortable = "q.comfortable",
        Confidence = "q.confidence",
        GiveUp = "q.give_up",
        FirstStep = "q.first_step",
        Moving = "q.moving",
        Link = "q.link",
        MyTenth = "q.my_tenth",
        WhoseFeedback = "q.whose_feedback",
        Evidence = "q.evidence",
        TwoViews = "q.two_views",
        Customer = "q.customer",
        DirectionMid = "q.direction_mid",
    }
}

codes! {
    /// A part of the instrument.
    pub enum PartId {
        Start = "start",
        Want = "want",
        Finding = "finding",
        Direction = "direction",
        Reasons = "reasons",
        Commitment = "commitment",
        Selling = "selling",
        Change = "change",
        Coaching = "coaching",
        Circumstances = "circumstances",
    }
}

impl ItemId {
    /// How many items there are.
    pub const COUNT: usize = ItemId::ALL.len();
}

impl Choice {
    /// The eight stages of a sale, in order.
    pub const STAGES: [Choice; 8] = [
        Choice::Finding,
        Choice::Opening,
        Choice::Learning,
        Choice::Qualifying,
        Choice::Showing,
        Choice::Handling,
        Choice::Deciding,
        Choice::Growing,
    ];

    /// Whether this is one of the eight stages.
    pub fn is_stage(self) -> bool {
        Choice::STAGES.contains(&self)
    }
}
