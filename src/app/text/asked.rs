pub use super::titles::asked as title;

words! {
    lead = "Your answers are yours. This app sends them nowhere and makes no copy for anybody. Here are three ways to say no to a manager who asks, in your words or ours.";
}

pub fn variants() -> [(&'static str, &'static str); 3] {
    [
        (say!("Friendly"), say!("\"I did it. What I wrote is for me. I'm glad to tell you what I want to work on.\"")),
        (say!("Short"), say!("\"It only works if it stays with me. I can show you the receipt.\"")),
        (
            say!("Firm"),
            say!(
                "\"It says on every page that it is not for appraisal. I won't hand it over, and I'd like us to leave it there.\""
            ),
        ),
    ]
}

words! {
    receipt = "The receipt";
    receipt_lead = "One line that says that you answered, and that what you answered stays with you. It is at the end of";
    law = "What the law says";
    law_text = "That differs from place to place, and it is not ours to know. A works council, a union or a lawyer can tell you what an employer may ask for.";
    told = "If you were told to do this";
    told_text = "You can close this page now. This app tells nobody whether you answered, skipped, or never began.";
}
