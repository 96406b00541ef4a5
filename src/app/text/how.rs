//! The wording of *How this works*. Names, answers, verdicts and next questions are in the words of the content file,
//! limits in the numbers of the scoring; here is what is said around them.

pub mod condition;
pub mod source;

words! {
    last_word = "The last word is yours: what you say about a result stands above it. The rules are here so that you can disagree with them.";
    not_validated = "What is not validated";
    translation = "The words are a translation from English, which was not tested with respondents.";
}

pub fn not_validated_points() -> [&'static str; 5] {
    [
        say!(
            "None of this was tried out with salespeople. Nobody knows how often a result fits, or whether coaching goes better with it."
        ),
        say!(
            "All limits, conditions, rules, stretches and the test of steadiness are our own proposals. They were thought out, not measured; how reliable the averages are, nobody has worked out."
        ),
        say!("What we took from studies is named in its place. Most of these studies were not about salespeople."),
        say!("All of it rests on what one person says about themselves on one day."),
        say!("It is a way to start a conversation: not a test, and not for selection, appraisal or ranking."),
    ]
}

words! {
    from_the_same = "What follows is printed from the tables that your answers are worked out with, so it cannot say anything else than what is done.";
}

pub fn version(version: &str) -> String {
    say!("Questions and rules: version {version}.", version)
}

/// What happens between answers and a result.
pub fn comes_about(conditions: usize, rules: usize) -> String {
    say!(
        "Your answers become numbers, and those that belong together are averaged. Fixed rules compare the averages with limits: first for each of {conditions} conditions, then come {rules} rules in order, of which the first that applies makes the result. All of this happens on your device, from your answers alone: nothing is sent, and the same answers always lead to the same result.",
        conditions,
        rules
    )
}

words! {
    own_proposal = "Our own proposal";
}

pub fn from(sources: &str) -> String {
    say!("From: {sources}", sources)
}

pub fn idea_from(sources: &str) -> String {
    say!("Idea from: {sources}. The rules are our own proposal.", sources)
}

pub fn sign_from(sources: &str) -> String {
    say!("The time is from: {sources}. How many answers it takes is our own proposal.", sources)
}

pub mod answers {
    words! {
        title = "From answers to numbers";
        ways = "Two answers decide what is asked. Whoever is fine as they are is asked about little more than the change. Whoever does not know yet what they want is asked what helps to find out. Everybody else is asked everything else. What a later change of these two hides is kept, and counts nowhere.";
        mean = "A scale is the plain average of its answers, without rounding. With fewer answers than a scale needs there is no average: nothing is filled in, and nothing counts as low for it.";
        no_number = "These answers are no numbers, and no average counts them:";
        bands = "Each average falls into one of three bands. The limits go by the words of the answers, not by what other people answered. Numbers closer than a billionth count as equal.";
        answers = "Answers";
        numbers = "Numbers";
        low_mid_high = "Bands";
        stretch = "Short sets of questions are never exact. Where we propose how far an average may be off (the standard error of measurement), the pictures show a stretch of that length to either side, cut at the ends of the range.";
    }

    pub fn range(lowest: &str, highest: &str) -> String {
        say!("{lowest} to {highest}, in this order", lowest, highest)
    }

    pub fn ruler(lowest: &str, highest: &str) -> String {
        say!("The numbers {lowest} to {highest} on a ruler", lowest, highest)
    }

    words! {
        as_marked = "as marked";
    }

    pub fn low(limit: &str) -> String {
        say!("low: {limit} or less", limit)
    }

    pub fn mid(low: &str, high: &str) -> String {
        say!("in the middle: more than {low}, less than {high}", low, high)
    }

    pub fn high(limit: &str) -> String {
        say!("high: {limit} or more", limit)
    }
}

pub mod scales {
    words! {
        title = "The scales and their questions";
        lead = "What we ask, which questions belong together, and what each scale is used for. The bands, the stretch and the number of answers needed are our own proposals throughout.";
        answers_needed = "Answers needed";
        in_words = "In words";
        stretch_heading = "Stretch";
        no_stretch = "none proposed";
        counts_as_moved = "Counts as moved";
        never_moved = "never, for want of a stretch";
        used_for = "Used for";
        next_questions = "next questions";
        good_to_know = "good to know";
        goals = "Your goals";
        goals_used_for = "Each goal is rated before you choose between them. The answers are used for one next question, and in no scale.";
    }

    pub fn rest(room: &str) -> String {
        say!(
            "The questions on time, timing, speaking freely and who learns what are no scale: each is used by itself, in the condition \"{room}\". All others are there to think with, and for a summary where you tick them. None of those counts towards a result, other than the ones that decide what is asked and whose idea it was.",
            room
        )
    }

    pub fn needed(needed: usize, of: usize) -> String {
        say!("{needed} of {of}", needed, of)
    }

    pub fn stretch(sem: &str) -> String {
        say!("{sem} to either side", sem)
    }

    pub fn moved(difference: &str) -> String {
        say!("from a difference of {difference} on", difference)
    }

    pub fn low(word: &str, limit: &str) -> String {
        say!("{word}: {limit} or less", word, limit)
    }

    pub fn mid(word: &str, low: &str, high: &str) -> String {
        say!("{word}: more than {low}, less than {high}", word, low, high)
    }

    pub fn high(word: &str, limit: &str) -> String {
        say!("{word}: {limit} or more", word, limit)
    }
}

pub mod gates {
    words! {
        title = "The conditions";
        lead = "What coaching needs, as we see it. In each list the first entry that applies decides. Lines joined by \"and\" have to apply together; \"or\" begins another way to the same.";
        always_asked = "Asked of everybody.";
        full_only = "Not asked of those who are fine as they are, or do not know yet what they want.";
        otherwise = "Otherwise";
    }
}

pub mod verdicts {
    use own_reasons::scoring::Group;

    words! {
        title = "From the conditions to a result";
        lead = "The first rule that applies makes the result, and those after it are not looked at. Nothing is added up.";
        says = "What each result says";
        also = "Under \"Settle first\" stand the conditions that are unclear or closed, other than the one that decided (where both in the fourth rule are closed, the first of them), and for the room what was answered low. Where the result is open because too little was answered, it names on what; where it is open because answers are hard to read, it names those signs instead.";
        hard_to_read = "Or, where answers are hard to read";
        both_ways = "Or, where somebody is fine as they are and the change is important";
        no_group = "in no group";
    }

    pub fn group_name(group: Group) -> &'static str {
        match group {
            Group::NotToday => say!("not today"),
            Group::TalkFirst => say!("a talk first"),
            Group::Ready => say!("ready"),
        }
    }

    pub fn group(group: &str) -> String {
        say!("Group: {group}", group)
    }
}

pub mod steadiness {
    words! {
        title = "Steady, or hanging on a few answers";
        how = "Each average that has a stretch is moved down and up by it, one at a time, and cut at the ends of its range. Each time the conditions and the rules are gone through again. If the result always stays in its group, it is called steady on these answers. If not, it names the scales that it hangs on. A result that the answers do not decide is in no group: to come to one counts as leaving, and from one nothing is moved.";
        what_is_moved = "What is moved, and how far:";
        stated = "Those who are fine as they are, or do not know yet what they want, said so outright. For them nothing is moved.";
        not_sure = "Steady is not the same as sure: more than one answer can be off at once, and the rules themselves are our proposal.";
    }

    pub fn moved(scale: &str, sem: &str) -> String {
        say!("{scale}: {sem}", scale, sem)
    }
}

pub mod flags {
    words! {
        title = "Answers that are hard to read";
        lead = "With one of these signs we offer to look at the answers again. Nothing is blocked. With more, the first rule leaves the result open.";
        times = "How long an answer took is kept with your own answers and in your own backup. It is in no summary.";
    }
}

pub mod questions {
    words! {
        title = "Next questions, and what is good to know";
        tags = "Good to know";
        tags_lead = "These stand in a summary where you tick them, for the first conversation. They change no result.";
        next = "Next questions";
    }

    pub fn lead(shown: usize) -> String {
        say!(
            "Each comes up where what stands beneath it applies, in this order. The first {shown} are shown at once, the others behind \"More questions\". They change no result.",
            shown
        )
    }
}

pub mod yours {
    words! {
        title = "What you decide, and how long it lasts";
        decide = "You are asked whether the result fits. If it does not, you pick what does or say it in your own words, and that is the headline. What the answers leaned to stands beneath it, and somebody else sees it only where you tick it.";
        moved = "Between two takings, a scale counts as moved only where the difference is larger than the two averages can be off by chance. Everything less is \"no clear change\", which does not mean that nothing changed. Each scale says above where that begins.";
    }

    pub fn lasts(days: u32) -> String {
        say!(
            "A result describes one day. We say that it is worth about {days} days, where you name no date of your own to look again.",
            days
        )
    }

    pub fn times_sem(factor: &str) -> String {
        say!(
            "A difference counts from {factor} times the stretch on. That is 1.65 times the square root of 2: chance alone goes beyond it in one case out of ten, if the stretch is right.",
            factor
        )
    }
}

pub mod sources {
    words! {
        title = "Sources";
        lead = "What we took from each, and how far it reaches. None of them tested this app, and none was about people who sell.";
        took = "What we took";
        reach = "How far it reaches";
    }
}
