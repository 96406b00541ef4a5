//! The wording of *How this works*. Names, answers, verdicts and next questions are in the words of the content file,
//! limits in the numbers of the scoring; here is what is said around them.

pub mod condition;
pub mod source;

pub const LAST_WORD: &str = "The last word is yours: what you say about a result stands above it. The rules are here so that you can disagree with them.";

pub const NOT_VALIDATED: &str = "What nobody has shown";
pub const NOT_VALIDATED_POINTS: [&str; 5] = [
    "None of this was tried out with salespeople. Nobody knows how often a result fits, or whether coaching goes better with it.",
    "All limits, conditions, rules, stretches and the test of steadiness are our own proposals. They were thought out, not measured; how reliable the averages are, nobody has worked out.",
    "What we took from studies is named in its place. Most of these studies were not about salespeople.",
    "All of it rests on what one person says about themselves on one day.",
    "It is a way to start a conversation: not a test, and not for selection, appraisal or ranking.",
];
pub const FROM_THE_SAME: &str = "What follows is printed from the tables that your answers are worked out with, so it cannot say anything else than what is done.";

pub fn version(version: &str) -> String {
    format!("Questions and rules: version {version}.")
}

/// What happens between answers and a result.
pub fn comes_about(conditions: usize, rules: usize) -> String {
    format!(
        "Your answers become numbers, and those that belong together are averaged. Fixed rules compare the averages with limits: first for each of {conditions} conditions, then come {rules} rules in order, of which the first that applies makes the result. All of this happens on your device, from your answers alone: nothing is sent, and the same answers always lead to the same result."
    )
}

pub const OWN_PROPOSAL: &str = "Our own proposal";

pub fn from(sources: &str) -> String {
    format!("From: {sources}")
}

pub fn idea_from(sources: &str) -> String {
    format!("Idea from: {sources}. The rules are our own proposal.")
}

pub fn sign_from(sources: &str) -> String {
    format!("The time is from: {sources}. How many answers it takes is our own proposal.")
}

pub mod answers {
    pub const TITLE: &str = "From answers to numbers";
    pub const WAYS: &str = "Two answers decide what is asked. Whoever is fine as they are is asked about little more than the change. Whoever does not know yet what they want is asked what helps to find out. Everybody else is asked everything else. What a later change of these two hides is kept, and counts nowhere.";
    pub const MEAN: &str = "A scale is the plain average of its answers, without rounding. With fewer answers than a scale needs there is no average: nothing is filled in, and nothing counts as low for it.";
    pub const NO_NUMBER: &str = "These answers are no numbers, and no average counts them:";
    pub const BANDS: &str = "Each average falls into one of three bands. The limits go by the words of the answers, not by what other people answered. Numbers closer than a billionth count as equal.";
    pub const ANSWERS: &str = "Answers";
    pub const NUMBERS: &str = "Numbers";
    pub const LOW_MID_HIGH: &str = "Bands";
    pub const STRETCH: &str = "Short sets of questions are never exact. Where we propose how far an average may be off (the standard error of measurement), the pictures show a stretch of that length to either side, cut at the ends of the range.";

    pub fn range(lowest: &str, highest: &str) -> String {
        format!("{lowest} to {highest}, in this order")
    }

    pub fn ruler(lowest: &str, highest: &str) -> String {
        format!("The numbers {lowest} to {highest} on a ruler")
    }

    pub const AS_MARKED: &str = "as marked";

    pub fn low(limit: &str) -> String {
        format!("low: {limit} or less")
    }

    pub fn mid(low: &str, high: &str) -> String {
        format!("in the middle: more than {low}, less than {high}")
    }

    pub fn high(limit: &str) -> String {
        format!("high: {limit} or more")
    }
}

pub mod scales {
    pub const TITLE: &str = "The scales and their questions";
    pub const LEAD: &str = "What we ask, which questions belong together, and what each scale is used for. The bands, the stretch and the number of answers needed are our own proposals throughout.";
    pub const NEEDED: &str = "Answers needed";
    pub const IN_WORDS: &str = "In words";
    pub const STRETCH: &str = "Stretch";
    pub const NO_STRETCH: &str = "none proposed";
    pub const MOVED: &str = "Counts as moved";
    pub const NEVER_MOVED: &str = "never, for want of a stretch";
    pub const USED_FOR: &str = "Used for";
    pub const NEXT_QUESTIONS: &str = "next questions";
    pub const GOOD_TO_KNOW: &str = "good to know";
    pub const GOALS: &str = "Your goals";
    pub const GOALS_USED_FOR: &str = "Each goal is rated before you choose between them. The answers are used for one next question, and in no scale.";

    pub fn rest(room: &str) -> String {
        format!(
            "The questions on time, timing, speaking freely and who learns what are no scale: each is used by itself, in the condition \"{room}\". All others are there to think with, and for a summary where you tick them. None of those counts towards a result, other than the ones that decide what is asked and whose idea it was."
        )
    }

    pub fn needed(needed: usize, of: usize) -> String {
        format!("{needed} of {of}")
    }

    pub fn stretch(sem: &str) -> String {
        format!("{sem} to either side")
    }

    pub fn moved(difference: &str) -> String {
        format!("from a difference of {difference} on")
    }

    pub fn low(word: &str, limit: &str) -> String {
        format!("{word}: {limit} or less")
    }

    pub fn mid(word: &str, low: &str, high: &str) -> String {
        format!("{word}: more than {low}, less than {high}")
    }

    pub fn high(word: &str, limit: &str) -> String {
        format!("{word}: {limit} or more")
    }
}

pub mod gates {
    pub const TITLE: &str = "The conditions";
    pub const LEAD: &str = "What coaching needs, as we see it. In each list the first entry that applies decides. Lines joined by \"and\" have to apply together; \"or\" begins another way to the same.";
    pub const ALWAYS_ASKED: &str = "Asked of everybody.";
    pub const FULL_ONLY: &str = "Not asked of those who are fine as they are, or do not know yet what they want.";
    pub const OTHERWISE: &str = "Otherwise";
}

pub mod verdicts {
    use own_reasons::scoring::Group;

    pub const TITLE: &str = "From the conditions to a result";
    pub const LEAD: &str =
        "The first rule that applies makes the result, and those after it are not looked at. Nothing is added up.";
    pub const SAYS: &str = "What each result says";
    pub const ALSO: &str = "Under \"Settle first\" stand the conditions that are unclear or closed, other than the one that decided (where both in the fourth rule are closed, the first of them), and for the room what was answered low. Where the result is open because too little was answered, it names on what; where it is open because answers are hard to read, it names those signs instead.";
    pub const HARD_TO_READ: &str = "Or, where answers are hard to read";
    pub const BOTH_WAYS: &str = "Or, where somebody is fine as they are and the change is important";
    pub const NO_GROUP: &str = "in no group";

    pub fn group_name(group: Group) -> &'static str {
        match group {
            Group::NotToday => "not today",
            Group::TalkFirst => "a talk first",
            Group::Ready => "ready",
        }
    }

    pub fn group(group: &str) -> String {
        format!("Group: {group}")
    }
}

pub mod steadiness {
    pub const TITLE: &str = "Steady, or hanging on a few answers";
    pub const HOW: &str = "Each average that has a stretch is moved down and up by it, one at a time, and cut at the ends of its range. Each time the conditions and the rules are gone through again. If the result always stays in its group, it is called steady on these answers. If not, it names the scales that it hangs on. A result that the answers do not decide is in no group: to come to one counts as leaving, and from one nothing is moved.";
    pub const MOVED: &str = "What is moved, and how far:";
    pub const STATED: &str = "Those who are fine as they are, or do not know yet what they want, said so outright. For them nothing is moved.";
    pub const NOT_SURE: &str = "Steady is not the same as sure: more than one answer can be off at once, and the rules themselves are our proposal.";

    pub fn moved(scale: &str, sem: &str) -> String {
        format!("{scale}: {sem}")
    }
}

pub mod flags {
    pub const TITLE: &str = "Answers that are hard to read";
    pub const LEAD: &str = "With one of these signs we offer to look at the answers again. Nothing is blocked. With more, the first rule leaves the result open.";
    pub const TIMES: &str =
        "How long an answer took is kept with your own answers and in your own backup. It is in no summary.";
}

pub mod questions {
    pub const TITLE: &str = "Next questions, and what is good to know";
    pub const TAGS: &str = "Good to know";
    pub const TAGS_LEAD: &str =
        "These stand in a summary where you tick them, for the first conversation. They change no result.";
    pub const NEXT: &str = "Next questions";

    pub fn lead(shown: usize) -> String {
        format!(
            "Each comes up where what stands beneath it applies, in this order. The first {shown} are shown at once, the others behind \"More questions\". They change no result."
        )
    }
}

pub mod yours {
    pub const TITLE: &str = "What you decide, and how long it lasts";
    pub const DECIDE: &str = "You are asked whether the result fits. If it does not, you pick what does or say it in your own words, and that is the headline. What the answers leaned to stands beneath it, and somebody else sees it only where you tick it.";
    pub const MOVED: &str = "Between two takings, a scale counts as moved only where the difference is larger than the two averages can be off by chance. Everything less is \"no clear change\", which does not mean that nothing changed. Each scale says above where that begins.";

    pub fn lasts(days: u32) -> String {
        format!(
            "A result describes one day. We say that it is worth about {days} days, where you name no date of your own to look again."
        )
    }

    pub fn times_sem(factor: &str) -> String {
        format!(
            "A difference counts from {factor} times the stretch on. That is 1.65 times the square root of 2: chance alone goes beyond it in one case out of ten, if the stretch is right."
        )
    }
}

pub mod sources {
    pub const TITLE: &str = "Sources";
    pub const LEAD: &str = "What we took from each, and how far it reaches. None of them tested this app, and none was about people who sell.";
    pub const TOOK: &str = "What we took";
    pub const REACH: &str = "How far it reaches";
}
