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
            say!("You can't answer this yet for any of the {people}. All of them are your first conversations.", people)
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
