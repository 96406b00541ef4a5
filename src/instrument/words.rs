//! The words that a result and a summary are told in.

/// The words for a scale.
#[derive(Debug)]
pub struct ScaleText {
    /// Its name.
    pub name: String,
    /// What it stands for.
    pub meaning: String,
    /// Its bands in words: low, mid, high.
    pub words: [String; 3],
}

/// The words for a gate.
#[derive(Debug)]
pub struct GateText {
    /// Its name.
    pub name: String,
    /// The rule, for "how this came about".
    pub rule: String,
    /// What there is to settle where it is not open.
    pub settle: String,
}

/// The words for a verdict.
#[derive(Debug)]
pub struct VerdictText {
    /// What the answers leaned to, spoken to anybody.
    pub short: String,
    /// The sentence, spoken to the rep.
    pub sentence: String,
    /// What it means.
    pub meaning: String,
    /// The same in the rep's own mouth, for "what fits".
    pub fits: String,
}

/// What is added to a verdict in some cases.
#[derive(Debug)]
pub struct VerdictNotes {
    /// Fine as they are, and the change matters a lot.
    pub pulls_both_ways: String,
    /// The answers are hard to read.
    pub flags: String,
    /// Today's way works.
    pub comfortable: String,
    /// How long a result holds.
    pub lasts: String,
}

/// The words that a summary adds to the rep's.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct SummaryText {
    pub date: String,
    pub title: String,
    pub title_with_alias: String,
    pub taken_on: String,
    pub brief: String,
    pub first_topic: String,
    pub in_their_words: String,
    pub selling: String,
    pub stalls_at: String,
    pub work_on: String,
    pub basis: String,
    pub values_most: String,
    pub whose_goal: String,
    pub profile: String,
    pub profile_note: String,
    pub not_asked: String,
    pub not_a_ten: String,
    pub not_committed: String,
    pub footer: String,
    pub receipt: String,
    pub if_then: String,
    pub look_again_event: String,
    pub step_event: String,
}
