//! The wording of what follows from the figures. Numbers come in as they are to be read.

use own_reasons::team::{Caution, ContrastVerdict, Guesses, Outcome, Trouble};

pub use super::titles::answers as title;

words! {
    nothing_yet = "There are no figures yet. Bring some in, and this page says what follows from them.";
    to_figures = "Back to the figures";
    print = "Print, with all doubts";
    how_sure = "How sure is this?";
    show_table = "The same as a table";
    show_all = "Show all";
    yes = "Yes";
    no = "No";
    not_yet = "I don't know";
}

/// How somebody without a name is called.
pub fn row(row: usize) -> String {
    say!("Row {row}", row)
}

/// Such as "Mia, Ola and 3 more".
pub fn names(names: &[String], at_most: usize) -> String {
    let shown = names.len().min(at_most);
    let more = names.len() - shown;
    match &names[..shown] {
        [first @ .., last] if more == 0 && !first.is_empty() => {
            say!("{names} and {last}", names = first.join(", "), last)
        }
        all if more == 0 => all.join(", "),
        some => say!("{names} and {more} more", names = some.join(", "), more),
    }
}

pub fn counted(people: usize, with_sales: usize) -> String {
    if with_sales == 0 {
        return say!("Nobody has a sales figure yet.").to_owned();
    }
    let from = say!(with_sales;
        one "From the figures of one person.",
        other "From the figures of {people} people.",
        people = with_sales);
    match people - with_sales {
        0 => from,
        more => {
            let without = say!(more;
                one "One more has no sales figure and stands in no share.",
                other "{more} more have no sales figure and stand in no share.",
                more);
            format!("{from} {without}")
        }
    }
}

pub mod top {
    use super::{Caution, Trouble};

    words! {
        title = "The top 20%";
        all_equal = "Everybody sold the same, so there is no top 20%.";
        line = "Share of all sales, added up";
        bars = "Sales by person";
    }

    pub fn columns() -> [&'static str; 5] {
        ["", say!("Name"), say!("Sales"), say!("Share"), say!("Together")]
    }

    pub fn answer(top: usize, people: usize, part: &str, share: &str) -> String {
        say!(top;
            one "{top} of {people} ({part}) has {share} of sales.",
            other "{top} of {people} ({part}) have {share} of sales.",
            top, people, part, share)
    }

    pub fn who(names: &str, top: usize) -> String {
        say!(top; one "That is {names}.", other "They are {names}.", names)
    }

    /// How many people it takes to get to 80%.
    pub fn for_eighty(needed: usize, people: usize, part: &str) -> String {
        say!(
            "80/20 would be 80%. Here it takes {needed} of {people} people ({part}) to get to 80% of sales.",
            needed,
            people,
            part
        )
    }

    pub fn label(top: usize, people: usize, share: &str) -> String {
        say!(top; one "top {top} of {people}: {share}", other "top {top} of {people}: {share}", top, people, share)
    }

    pub fn caution(caution: Caution) -> String {
        let text = match caution {
            Caution::TooFew => {
                say!("With fewer than five people this says next to nothing: one more or less changes everything.")
            }
            Caution::Few => say!("With fewer than ten people, one more or less changes these shares a lot."),
            Caution::Tied(others) => {
                return say!(others;
                    one "One other sold the same as the last of the top. Only the order of your table decides which of the two counts as top.",
                    other "{others} others sold the same as the last of the top. Only the order of your table decides which of them count as top.",
                    others);
            }
            Caution::AllEqual => say!("Nobody is ahead of anybody."),
            Caution::Negative => say!("Some figures are below zero, so the others' shares add up to more than 100%."),
            Caution::OneGiant => {
                say!("One person alone has more than half. Most of what follows is about that one person.")
            }
        };
        text.to_owned()
    }

    pub fn trouble(trouble: Trouble) -> &'static str {
        match trouble {
            Trouble::Nobody => {
                say!("Nobody has a sales figure yet. Go back to the figures and choose which column holds the sales.")
            }
            Trouble::NotANumber => say!("One of the sales figures is too large to count with. Look at them again."),
            Trouble::NoWhole => {
                say!(
                    "All sales together are zero or below, and nothing has a share of that. Look at the figures again."
                )
            }
        }
    }
}

pub mod gap {
    words! {
        title = "What if all sold like them?";
        no_gap = "There is no top here to compare the others with.";
        slider = "How much of the gap the others close";
        today = "Today";
        nobody_closes_all = "Nobody closes the whole gap. Move the slider to what you hold possible.";
        towards_the_middle = "Whoever is at the top this year will on average be nearer to the middle next year, with coaching or without.";
        not_all_to_learn = "A gap between people is not something that all of them could learn. Territories, products and accounts are in it too.";
        no_last_year = "With last year's figures of five people or more, this page would say how much of the gap comes back.";
    }

    pub fn columns() -> [&'static str; 3] {
        ["", say!("Times today"), say!("Growth")]
    }

    pub fn top(people: usize, figure: &str) -> String {
        say!(people; one "the top {people}: {figure}", other "the top {people}: {figure}", people, figure)
    }

    pub fn rest(people: usize, figure: &str) -> String {
        say!(people; one "the rest {people}: {figure}", other "the rest {people}: {figure}", people, figure)
    }

    pub fn then(fraction: &str) -> String {
        say!("If others close {fraction} of the gap", fraction)
    }

    pub fn yours(share: &str) -> String {
        say!("your top: {share}", share)
    }

    pub fn chance(share: &str) -> String {
        say!("chance alone: about {share}", share)
    }

    pub fn seldom_over(share: &str) -> String {
        say!("seldom over {share}", share)
    }

    pub fn answer(times: &str, growth: &str) -> String {
        say!("Sales would be {times} times today's, which is {growth}.", times, growth)
    }

    pub fn per_head(times: &str) -> String {
        say!("Head for head, one of the top sells on average {times} times what one of the rest sells.", times)
    }

    pub fn per_head_none() -> &'static str {
        say!("The rest together sell nothing, or less, so head for head there is no number for it.")
    }

    pub fn closing(fraction: &str, times: &str, growth: &str) -> String {
        say!(
            "If the others close {fraction} of the gap, sales are {times} times today's: {growth}.",
            fraction,
            times,
            growth
        )
    }

    pub fn luck(deals: &str, top: usize, people: usize, mean: &str, low: &str, high: &str) -> String {
        say!(
            "Suppose that chance alone decided who got each of {deals} deals. The top {top} of {people} would still have about {mean} of sales (mostly between {low} and {high}).",
            deals,
            top,
            people,
            mean,
            low,
            high
        )
    }

    pub fn luck_of_example(deals_each: usize) -> String {
        say!(
            "Not everybody has a number of deals in the figures, so this takes {deals_each} for each person as an example.",
            deals_each
        )
    }

    pub fn luck_verdict(share: &str, is_within: bool) -> String {
        if is_within {
            say!("Yours is {share}: luck alone could do that.", share)
        } else {
            say!("Yours is {share}: luck alone seldom does that, though some luck will be in it.", share)
        }
    }

    words! {
        least = "Real deals differ in size, which makes luck larger. This is the least that it does.";
    }

    pub fn repeats(people: usize, percent: &str, r: &str) -> String {
        say!(
            "Of the differences between people last year, about {percent} came back this year (r = {r}, from {people} people). The rest did not last.",
            percent,
            r,
            people
        )
    }

    pub fn does_not_repeat(people: usize, r: &str) -> String {
        say!(
            "Who sold more last year did not sell more this year (r = {r}, from {people} people). Two years show nothing here that lasts.",
            r,
            people
        )
    }

    pub fn closing_what_lasts(fraction: &str, times: &str, growth: &str) -> String {
        say!(
            "Counting only what lasts, closing {fraction} of the gap gives {times} times today's sales: {growth}.",
            fraction,
            times,
            growth
        )
    }
}

pub mod resources {
    use super::Caution;

    words! {
        title = "Where the resources go";
        none = "The figures have no column for what goes to each person. Add one for hours, money or leads, to see whether they go where the sales are.";
        all_equal = "Everybody gets the same, so nobody is at the top of this.";
    }

    pub const TOO_MANY_NAMES: usize = 6;

    words! {
        sales = "sales";
        both = "At the top of both";
        only_sales = "Of sales only";
        nobody = "nobody";
        doubt = "What somebody gets may be why they sell, or they may get it because they sell. These shares don't say which.";
    }

    pub fn answer(heading: &str, share: &str, top: usize) -> String {
        say!(top;
            one "{heading}: {share} goes to the one who sells most.",
            other "{heading}: {share} goes to the {top} who sell most.",
            heading, share, top)
    }

    pub fn no_share(heading: &str) -> String {
        say!("{heading}: there is no share to tell. Nothing goes to anybody, or nobody has both figures.", heading)
    }

    pub fn only_those(heading: &str) -> String {
        say!("Of {heading} only", heading)
    }

    pub fn top_by(top: usize, what: &str) -> String {
        say!(top; one "Top {top} by {what}", other "Top {top} by {what}", top, what)
    }

    pub fn in_both(both: usize) -> String {
        say!("in both: {both}", both)
    }

    pub fn caution(caution: Caution) -> Option<String> {
        match caution {
            Caution::Tied(others) => Some(say!(others;
                one "One other gets the same as the last of the top. Only the order of your table decides which of the two counts as top.",
                other "{others} others get the same as the last of the top. Only the order of your table decides which of them count as top.",
                others)),
            Caution::Negative => Some(say!("Some of these figures are below zero.").to_owned()),
            _ => None,
        }
    }

    pub fn same(both: usize, top: usize, names: &str) -> String {
        match both {
            0 => say!("Is it the same 20%? No: nobody is at the top of both.").to_owned(),
            both if both == top => say!("Is it the same 20%? Yes: {names}.", names),
            both => say!("Is it the same 20%? In part: {both} of {top} ({names}).", both, top, names),
        }
    }

    pub fn left_out(people: usize) -> String {
        say!(people;
            one "One person has no figure here and is left out.",
            other "{people} people have no figure here and are left out.",
            people)
    }
}

pub mod ratings {
    use super::ContrastVerdict;

    words! {
        title = "The top against the rest";
        none = "You gave no ratings. If you hold evaluations already, a column for each shows where the top and the rest differ.";
        halo = "Whoever rated them mostly knew what they sell, and ratings lean towards that.";
        top = "Top";
        rest = "Rest";
    }

    pub fn columns() -> [&'static str; 4] {
        ["", say!("People"), say!("Average"), say!("Lowest to highest")]
    }

    pub fn nothing(heading: &str) -> String {
        say!("{heading}: one of the two has no rating, so there is nothing to compare.", heading)
    }

    pub fn range(lowest: &str, highest: &str) -> String {
        say!("{lowest} to {highest}", lowest, highest)
    }

    pub fn answer(heading: &str, top: &str, rest: &str) -> String {
        say!("{heading}: the top average {top}, the rest {rest}.", heading, top, rest)
    }

    pub fn verdict(verdict: ContrastVerdict, columns: usize) -> String {
        match verdict {
            ContrastVerdict::CouldEasilyBeChance => say!("This could easily be chance.").to_owned(),
            ContrastVerdict::CouldBeChanceAmongSoMany => {
                say!(
                    "Chance alone seldom does this on one column, but you compare {columns}: it could still be chance.",
                    columns
                )
            }
            ContrastVerdict::SeldomChance => say!("Chance alone seldom does this.").to_owned(),
        }
    }

    pub fn by_chance(percent: &str) -> String {
        say!(
            "If chance alone split these people into two such groups, the groups would differ this much or more {percent} of the time.",
            percent
        )
    }

    pub fn delta(delta: &str) -> String {
        say!(
            "Cliff's delta is {delta}. It compares each of the top with each of the rest. 1 means that all of the top are above all of the rest; -1, that all are below. 0 means that as many pairs go one way as the other.",
            delta
        )
    }

    pub fn many(columns: usize) -> String {
        say!(
            "You compare {columns} columns. Of twenty that mean nothing, one looks as if it did, by chance alone.",
            columns
        )
    }
}

pub mod outcomes {
    use super::Outcome;

    words! {
        title = "Fix or replace?";
        first = "First: do they see something to change, and did they ask for coaching? Until they were asked, there is nothing to decide.";
        everybody = "First: do they see something to change, and did they ask for coaching? There is no top here, so this is about everybody.";
        nobody = "There is nobody below the top.";
        doubt = "Sales decide only who stands here. What comes next follows from what you wrote down of what they said. They may see it differently. Ask them.";
        order = "It is a list of conversations, and no more. What comes of each is for the two of you. The names under it are only on your screen: they are not printed.";
        here_lead = "You wrote down what these people want. As you see it, can they have it in this job?";
    }

    pub fn name(outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::CoachNow => say!("Coach now"),
            Outcome::AskFirst => say!("Ask first"),
            Outcome::LeaveToday => say!("Leave alone today"),
            Outcome::TalkAboutTheJob => say!("Talk about whether this job is what they want"),
        }
    }

    /// The same in a picture, where there is little room.
    pub fn short(outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::TalkAboutTheJob => say!("Talk about the job"),
            other => name(other),
        }
    }

    pub fn why(outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::CoachNow => say!("They asked for it. Begin with what they want."),
            Outcome::AskFirst => {
                say!("They were not asked yet, or nobody has heard what they want. These are first conversations.")
            }
            Outcome::LeaveToday => {
                say!("They were asked, said what they want or need, and want no coaching today. That is an answer.")
            }
            Outcome::TalkAboutTheJob => {
                say!("As you see it, they can't have what they want here. They may see a way: ask.")
            }
        }
    }

    pub fn answer(people: usize, ask_first: usize, has_top: bool) -> String {
        let ask = ask_first;
        match (people, ask_first, has_top) {
            (1, 1, true) => say!("Ask first: the one below the top was not asked or not heard yet.").to_owned(),
            (1, 1, false) => say!("Ask first: the one was not asked or not heard yet.").to_owned(),
            (1, 0, true) => say!("The one below the top was asked, or said what they want.").to_owned(),
            (1, 0, false) => say!("The one person here was asked, or said what they want.").to_owned(),
            (_, 0, true) => say!("All {people} below the top were asked, or said what they want.", people),
            (_, 0, false) => say!("All {people} were asked, or said what they want.", people),
            (_, _, true) if people == ask => {
                say!("Ask first: none of the {people} below the top was asked and heard yet.", people)
            }
            (_, _, false) if people == ask => {
                say!("Ask first: none of the {people} was asked and heard yet.", people)
            }
            (_, _, true) => say!(ask;
                one "Ask first: of {people} below the top, one was not asked or not heard yet.",
                other "Ask first: of {people} below the top, {ask} were not asked or not heard yet.",
                people, ask),
            (_, _, false) => say!(ask;
                one "Ask first: of {people}, one was not asked or not heard yet.",
                other "Ask first: of {people}, {ask} were not asked or not heard yet.",
                people, ask),
        }
    }

    pub fn more(others: usize) -> String {
        say!("And {others} more: answer for them in your table.", others)
    }
}

pub mod wants {
    use super::Guesses;

    words! {
        title = "What do they want?";
        told_you = "They told you";
        first_conversations = "Your first conversations";
        copy_list = "Copy this list";
        side_by_side = "What you thought, and what they said";
        side_by_side_lead = "The same words count as the same. Where the words differ, you say.";
        same = "Is it the same?";
        thought = "You thought:";
        told = "They said:";
        wants = "wants";
        needs = "needs";
        invitation = "An invitation to hand out";
        invitation_lead = "Your own words are better. It asks for nothing back, and neither should you.";
        invitation_text = "I would like to know what you want from your work, if you care to tell me. There is a page with questions for yourself, called Own Reasons. It takes between two and fifteen minutes, and your answers stay in the browser you use. I don't get to see them, and I won't ask for them. Whether you do it, and whether you tell anybody what came of it, is up to you. \"Not today\" is a good answer too.";
        copy_invitation = "Copy the invitation";
        mirror = "What you wrote before the figures";
    }

    pub fn answer(heard: usize, people: usize) -> String {
        match (heard, people - heard) {
            (1, 0) => say!("You can answer this: they told you.").to_owned(),
            (_, 0) => say!("You can answer this for all {people}: each of them told you.", people),
            (0, 1) => say!("You can't answer this yet. This person is your first conversation.").to_owned(),
            (0, _) => {
                say!(
                    "You can't answer this yet for any of the {people}. All of them are your first conversations.",
                    people
                )
            }
            (heard, others) => say!(others;
                one "You can answer this for {heard} of {people}. The other one is your first conversation.",
                other "You can answer this for {heard} of {people}. The other {others} are your first conversations.",
                heard, people, others),
        }
    }

    pub fn more(others: usize) -> String {
        say!("And {others} more.", others)
    }

    pub fn more_pairs(others: usize) -> String {
        say!("And {others} more, which you can judge in the table.", others)
    }

    pub fn guesses(what: &str, guesses: Guesses) -> String {
        let Guesses { both, same, open } = guesses;
        if open == both && open > 0 {
            return say!("Is what you thought of their {what} what they said? Judge below: {open} in all.", what, open);
        }
        let told = say!(
            "What you thought of their {what} was what they said in {same} of {judged}.",
            what,
            same,
            judged = both - open
        );
        match open {
            0 => told,
            _ => {
                let more = say!(open;
                    one "One more you have not judged yet.",
                    other "{open} more you have not judged yet.",
                    open);
                format!("{told} {more}")
            }
        }
    }

    pub fn about(name: &str, what: &str) -> String {
        say!("{name}, {what}", name, what)
    }
}
