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
