//! The wording of what follows from the figures. Numbers come in as they are to be read.

use own_reasons::team::{Caution, ContrastVerdict, Guesses, Outcome, Trouble};

pub use super::titles::ANSWERS as TITLE;
pub const NOTHING_YET: &str = "There are no figures yet. Bring some in, and this page says what follows from them.";
pub const TO_FIGURES: &str = "Back to the figures";
pub const PRINT: &str = "Print, with all doubts";
pub const HOW_SURE: &str = "How sure is this?";
pub const SHOW_TABLE: &str = "The same as a table";
pub const SHOW_ALL: &str = "Show all";
pub const YES: &str = "Yes";
pub const NO: &str = "No";
pub const NOT_YET: &str = "I don't know";
pub const NO_NAME: &str = "Row";

/// Such as "Mia, Ola and 3 more".
pub fn names(names: &[String], at_most: usize) -> String {
    let shown = names.len().min(at_most);
    match (names.len() - shown, &names[..shown]) {
        (0, [first @ .., last]) if !first.is_empty() => format!("{} and {last}", first.join(", ")),
        (0, all) => all.join(", "),
        (more, some) => format!("{} and {more} more", some.join(", ")),
    }
}

pub fn counted(people: usize, with_sales: usize) -> String {
    let from = match with_sales {
        0 => "Nobody has a sales figure yet.".to_owned(),
        1 => "From the figures of one person.".to_owned(),
        people => format!("From the figures of {people} people."),
    };
    match people - with_sales {
        0 => from,
        _ if with_sales == 0 => from,
        1 => format!("{from} One more has no sales figure and stands in no share."),
        more => format!("{from} {more} more have no sales figure and stand in no share."),
    }
}

pub mod top {
    use super::{Caution, Trouble};

    pub const TITLE: &str = "The top 20%";
    pub const ALL_EQUAL: &str = "Everybody sold the same, so there is no top 20%.";
    pub const LINE: &str = "Share of all sales, added up";
    pub const BARS: &str = "Sales by person";
    pub const COLUMNS: [&str; 5] = ["", "Name", "Sales", "Share", "Together"];

    pub fn answer(top: usize, people: usize, part: &str, share: &str) -> String {
        let have = if top == 1 { "has" } else { "have" };
        format!("{top} of {people} ({part}) {have} {share} of sales.")
    }

    pub fn who(names: &str, top: usize) -> String {
        if top == 1 { format!("That is {names}.") } else { format!("They are {names}.") }
    }

    /// How many people it takes to get to 80%.
    pub fn for_eighty(needed: usize, people: usize, part: &str) -> String {
        format!("80/20 would be 80%. Here it takes {needed} of {people} people ({part}) to get to 80% of sales.")
    }

    pub fn label(top: usize, people: usize, share: &str) -> String {
        format!("top {top} of {people}: {share}")
    }

    pub fn caution(caution: Caution) -> String {
        let text = match caution {
            Caution::TooFew => {
                "With fewer than five people this says next to nothing: one more or less changes everything."
            }
            Caution::Few => "With fewer than ten people, one more or less changes these shares a lot.",
            Caution::Tied(1) => {
                "One other sold the same as the last of the top. Who counts as top is only the order of your table."
            }
            Caution::Tied(others) => {
                return format!(
                    "{others} others sold the same as the last of the top. Who counts as top is only the order of your table."
                );
            }
            Caution::AllEqual => "Nobody is ahead of anybody.",
            Caution::Negative => "Some figures are below zero, so the others' shares add up to more than 100%.",
            Caution::OneGiant => "One person alone has more than half. Most of what follows is about that one person.",
        };
        text.to_owned()
    }

    pub fn trouble(trouble: Trouble) -> &'static str {
        match trouble {
            Trouble::Nobody => "Nobody has a sales figure yet. Say on the page before which column it is.",
            Trouble::NotANumber => "One of the sales figures is too large to count with. Look at them again.",
            Trouble::NoWhole => {
                "All sales together are zero or below, and nothing has a share of that. Look at the figures again."
            }
        }
    }
}

pub mod gap {
    pub const TITLE: &str = "What if all sold like them?";
    pub const NO_GAP: &str = "There is no top here to compare the others with.";
    pub const SLIDER: &str = "How much of the gap the others close";
    pub const TODAY: &str = "Today";
    pub const TOP: &str = "the top";
    pub const REST: &str = "the rest";
    pub const NOBODY_CLOSES_ALL: &str = "Nobody closes the whole gap. Move the slider to what you hold possible.";
    pub const TOWARDS_THE_MIDDLE: &str =
        "Whoever is at the top this year will on average be nearer to the middle next year, with coaching or without.";
    pub const NOT_ALL_TO_LEARN: &str = "A gap between people is not something that all of them could learn. Territories, products and accounts are in it too.";
    pub const NO_LAST_YEAR: &str =
        "With last year's figures of five people or more, this page would say how much of the gap comes back.";
    pub const COLUMNS: [&str; 3] = ["", "Times today", "Growth"];

    pub fn then(fraction: &str) -> String {
        format!("If others close {fraction} of the gap")
    }

    pub fn yours(share: &str) -> String {
        format!("your top: {share}")
    }

    pub fn chance(share: &str) -> String {
        format!("chance alone: about {share}")
    }

    pub fn seldom_over(share: &str) -> String {
        format!("seldom over {share}")
    }

    pub fn answer(times: &str, growth: &str) -> String {
        format!("Sales would be {times} times today's, which is {growth}.")
    }

    pub fn per_head(times: &str) -> String {
        format!("Head for head, one of the top sells on average {times} times what one of the rest sells.")
    }

    pub fn per_head_none() -> &'static str {
        "The rest together sell nothing, or less, so head for head there is no number for it."
    }

    pub fn closing(fraction: &str, times: &str, growth: &str) -> String {
        format!("If the others close {fraction} of the gap, sales are {times} times today's: {growth}.")
    }

    pub fn luck(deals: &str, top: usize, people: usize, mean: &str, low: &str, high: &str) -> String {
        format!(
            "If all were equally good and {deals} deals fell to them by chance alone, the top {top} of {people} would still have about {mean} (mostly between {low} and {high})."
        )
    }

    pub fn luck_of_example(deals_each: usize) -> String {
        format!(
            "You did not give everybody's number of deals, so this takes {deals_each} for each person as an example."
        )
    }

    pub fn luck_verdict(share: &str, is_within: bool) -> String {
        if is_within {
            format!("Yours is {share}: luck alone could do that.")
        } else {
            format!("Yours is {share}: luck alone seldom does that, though some luck will be in it.")
        }
    }

    pub const LEAST: &str = "Real deals differ in size, which makes luck larger. This is the least that it does.";

    pub fn repeats(people: usize, percent: &str, r: &str) -> String {
        format!(
            "Of the differences between people last year, about {percent} came back this year (r = {r}, from {people} people). The rest did not last."
        )
    }

    pub fn does_not_repeat(people: usize, r: &str) -> String {
        format!(
            "Who sold more last year did not sell more this year (r = {r}, from {people} people). Two years show nothing here that lasts."
        )
    }

    pub fn closing_what_lasts(fraction: &str, times: &str, growth: &str) -> String {
        format!("Counting only what lasts, closing {fraction} of the gap gives {times} times today's sales: {growth}.")
    }
}

pub mod resources {
    use super::Caution;

    pub const TITLE: &str = "Where the resources go";
    pub const NONE: &str = "You gave no column for what goes to each person. Hours, money or leads would show whether they go where the sales are.";
    pub const ALL_EQUAL: &str = "Everybody gets the same, so nobody is at the top of this.";
    pub const TOO_MANY_NAMES: usize = 6;
    pub const SALES: &str = "sales";
    pub const BOTH: &str = "At the top of both";
    pub const ONLY_SALES: &str = "Of sales only";
    pub const NOBODY: &str = "nobody";
    pub const DOUBT: &str =
        "What goes to somebody may be why they sell, or come because they sell. These shares don't say which.";

    pub fn answer(heading: &str, share: &str, top: usize) -> String {
        match top {
            1 => format!("{heading}: {share} goes to the one who sells most."),
            top => format!("{heading}: {share} goes to the {top} who sell most."),
        }
    }

    pub fn no_share(heading: &str) -> String {
        format!("{heading}: there is no share to tell. Nothing goes to anybody, or nobody has both figures.")
    }

    pub fn only_those(heading: &str) -> String {
        format!("Of {heading} only")
    }

    pub fn top_by(top: usize, what: &str) -> String {
        format!("Top {top} by {what}")
    }

    pub fn in_both(both: usize) -> String {
        format!("in both: {both}")
    }

    pub fn caution(caution: Caution) -> Option<String> {
        match caution {
            Caution::Tied(1) => Some(
                "One other gets the same as the last of the top. Who counts as top is only the order of your table."
                    .to_owned(),
            ),
            Caution::Tied(others) => Some(format!(
                "{others} others get the same as the last of the top. Who counts as top is only the order of your table."
            )),
            Caution::Negative => Some("Some of these figures are below zero.".to_owned()),
            _ => None,
        }
    }

    pub fn same(both: usize, top: usize, names: &str) -> String {
        match both {
            0 => "Is it the same 20%? No: nobody is at the top of both.".to_owned(),
            both if both == top => format!("Is it the same 20%? Yes: {names}."),
            both => format!("Is it the same 20%? In part: {both} of {top} ({names})."),
        }
    }

    pub fn left_out(people: usize) -> String {
        match people {
            1 => "One person has no figure here and is left out.".to_owned(),
            people => format!("{people} people have no figure here and are left out."),
        }
    }
}

pub mod ratings {
    use super::ContrastVerdict;

    pub const TITLE: &str = "The top against the rest";
    pub const NONE: &str = "You gave no ratings. If you hold evaluations already, a column for each shows where the top and the rest differ.";
    pub const NOTHING: &str = "one of the two has no rating, so there is nothing to compare";
    pub const HALO: &str = "Whoever rated them mostly knew what they sell, and ratings lean towards that.";
    pub const TOP: &str = "Top";
    pub const REST: &str = "Rest";
    pub const COLUMNS: [&str; 4] = ["", "People", "Average", "Lowest to highest"];

    pub fn range(lowest: &str, highest: &str) -> String {
        format!("{lowest} to {highest}")
    }

    pub fn answer(heading: &str, top: &str, rest: &str) -> String {
        format!("{heading}: the top average {top}, the rest {rest}.")
    }

    pub fn verdict(verdict: ContrastVerdict, columns: usize) -> String {
        match verdict {
            ContrastVerdict::CouldEasilyBeChance => "This could easily be chance.".to_owned(),
            ContrastVerdict::CouldBeChanceAmongSoMany => {
                format!(
                    "Chance alone seldom does this on one column, but you compare {columns}: it could still be chance."
                )
            }
            ContrastVerdict::SeldomChance => "Chance alone seldom does this.".to_owned(),
        }
    }

    pub fn by_chance(percent: &str) -> String {
        format!(
            "Put into two groups of these sizes by chance, the same people differ at least this much {percent} of the time."
        )
    }

    pub fn delta(delta: &str) -> String {
        format!(
            "Each of the top compared with each of the rest: Cliff's delta {delta}. It is 1 where all of the top are above all of the rest, 0 where as many pairs go either way, and -1 where all of the top are below."
        )
    }

    pub fn many(columns: usize) -> String {
        format!("You compare {columns} columns. Of twenty that mean nothing, one looks as if it did, by chance alone.")
    }
}

pub mod outcomes {
    use super::Outcome;

    pub const TITLE: &str = "Fix or replace?";
    pub const FIRST: &str =
        "First: do they know it, and did they ask? Until somebody has asked them, nobody here is a case.";
    pub const EVERYBODY: &str =
        "First: do they know it, and did they ask? There is no top here, so this is about everybody.";
    pub const NOBODY: &str = "There is nobody below the top.";
    pub const DOUBT: &str = "Sales decide only who stands here. What comes next follows from what you wrote down of what they said. They may see it differently. Ask them.";
    pub const ORDER: &str = "It is a list of conversations, and no more. What comes of each is for the two of you. The names under it are only on your screen: they are not printed.";
    pub const HERE_LEAD: &str = "You wrote down what these people want. As you see it, can they have it in this job?";

    pub fn name(outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::CoachNow => "Coach now",
            Outcome::AskFirst => "Ask first",
            Outcome::LeaveToday => "Leave alone today",
            Outcome::TalkAboutTheJob => "Talk about whether this job is what they want",
        }
    }

    /// The same in a picture, where there is little room.
    pub fn short(outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::TalkAboutTheJob => "Talk about the job",
            other => name(other),
        }
    }

    pub fn why(outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::CoachNow => "They asked for it. Begin with what they want.",
            Outcome::AskFirst => {
                "They were not asked yet, or nobody has heard what they want. These are first conversations."
            }
            Outcome::LeaveToday => {
                "They were asked, said what they want or need, and want no coaching today. That is an answer."
            }
            Outcome::TalkAboutTheJob => "As you see it, they can't have what they want here. They may see a way: ask.",
        }
    }

    pub fn answer(people: usize, ask_first: usize, has_top: bool) -> String {
        let whom = if has_top { " below the top" } else { "" };
        match (people, ask_first) {
            (1, 1) => format!("Ask first: the one{whom} was not asked or not heard yet."),
            (1, 0) => format!("The one{whom} was asked and heard."),
            (people, 0) => format!("All {people}{whom} were asked."),
            (people, ask) if people == ask => format!("Ask first: none of the {people}{whom} was asked and heard yet."),
            (people, 1) => format!("Ask first: of {people}{whom}, one was not asked or not heard yet."),
            (people, ask) => format!("Ask first: of {people}{whom}, {ask} were not asked or not heard yet."),
        }
    }

    pub fn more(others: usize) -> String {
        format!("And about {others} more, whom you can judge in the table.")
    }
}

pub mod wants {
    use super::Guesses;

    pub const TITLE: &str = "What do they want?";
    pub const TOLD_YOU: &str = "They told you";
    pub const FIRST_CONVERSATIONS: &str = "Your first conversations";
    pub const COPY_LIST: &str = "Copy this list";
    pub const SIDE_BY_SIDE: &str = "What you thought, and what they said";
    pub const SIDE_BY_SIDE_LEAD: &str = "The same words count as the same. Where the words differ, you say.";
    pub const SAME: &str = "Is it the same?";
    pub const THOUGHT: &str = "You thought:";
    pub const TOLD: &str = "They said:";
    pub const WANTS: &str = "wants";
    pub const NEEDS: &str = "needs";
    pub const INVITATION: &str = "An invitation to hand out";
    pub const INVITATION_LEAD: &str = "Your own words are better. It asks for nothing back, and neither should you.";
    pub const INVITATION_TEXT: &str = "I would like to know what you want from your work, if you care to tell me. There is a page with questions for yourself, called Own Reasons. It takes between two and fifteen minutes, and your answers stay in the browser you use. I don't get to see them, and I won't ask for them. Whether you do it, and whether you tell anybody what came of it, is up to you. \"Not today\" is a good answer too.";
    pub const COPY_INVITATION: &str = "Copy the invitation";
    pub const MIRROR: &str = "What you wrote before the figures";

    pub fn answer(heard: usize, people: usize) -> String {
        match (heard, people - heard) {
            (1, 0) => "You can fill it in: they told you.".to_owned(),
            (_, 0) => format!("You can fill in all {people}: each of them told you."),
            (0, 1) => "You cannot fill it in yet. That is your first conversation.".to_owned(),
            (0, _) => format!("You can fill in none of {people}. All of them are your first conversations."),
            (heard, 1) => format!("You can fill in {heard} of {people}. The other one is your first conversation."),
            (heard, others) => {
                format!("You can fill in {heard} of {people}. The other {others} are your first conversations.")
            }
        }
    }

    pub fn more(others: usize) -> String {
        format!("And {others} more.")
    }

    pub fn more_pairs(others: usize) -> String {
        format!("And {others} more, which you can judge in the table.")
    }

    pub fn guesses(what: &str, guesses: Guesses) -> String {
        let Guesses { both, same, open } = guesses;
        let told = format!("What you thought of their {what} was what they said in {same} of {}.", both - open);
        match open {
            0 => told,
            open if open == both => {
                format!("Is what you thought of their {what} what they said? Judge below: {open} in all.")
            }
            1 => format!("{told} One more you have not judged yet."),
            open => format!("{told} {open} more you have not judged yet."),
        }
    }

    pub fn about(name: &str, what: &str) -> String {
        format!("{name}, {what}")
    }
}
