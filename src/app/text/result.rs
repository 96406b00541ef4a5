words! {
    you_say = "In your own judgement";
    leaned = "What your answers leaned to";
    flag = "These answers are a little hard to read. Look at them again if you like; nothing is blocked.";
    flags = "These answers are hard to read in more than one way, so nothing is said from them. Look at them again, or say below what fits.";
    missing = "Too little was answered on these. Open one to go on there:";
    go_on_with_rest = "Go on with the rest";
    go_on_hint = "This changes your first answer to \"I'm curious\". Everything you answered stays.";
    fit = "Does that fit?";
    fit_of_none = "What fits?";
    fit_hint = "You know more about yourself than these answers do. What you say here becomes the headline.";
    what_fits = "What fits, then?";
    own_words = "In my own words";
    settle = "Settle first";
    picture = "The picture";
    picture_lead = "The words come from the answers you chose, not from a comparison with other people. The coloured stretch shows how far off it may be.";
    scale = "What you answered about";
    band = "In words";
    bar = "Picture";
    absent = "Too little was answered to say anything about:";
    next = "Next questions";
    next_lead = "What you write here stays out of your summary unless you put it in.";
    more = "More questions";
    look_again = "When do you want to look again?";
    look_again_open = "A date you choose, or none.";
    in_30_days = "In 30 days";
    no_date = "No date";
    how = "How this came about";
    how_lead = "Seven conditions, each with a fixed rule: open means met, closed means not met. The first closed one decides, unless something you said outright, or answers that are hard to read, came before it. Answers in words count from 1 to 5.";
    fed_by = "Your answers to this";
    moved = "Since last time";
    limits = "What this cannot know";
    limits_text = "It knows only what you answered, on one day. Short sets of questions can be off for one person, which is why you see bands and not numbers. Nothing here is validated for salespeople.";
    no_backup = "What you answered is in no backup that this app knows of. You can make one under My data.";
    make_summary = "Make my summary";
    check_answers = "Check your answers";
    nothing = "There is nothing to see yet. Answer a few questions first.";
}

pub fn moved_since(date: &str) -> String {
    say!("Compared with {date}. Differences that may be chance are not called a change.", date)
}
