//! The pictures in the docs, each a row of views on a phone: `cargo xtask pictures`.

use journeys::{Person, Questionnaire};
use std::path::{Path, PathBuf};

fn main() {
    own_reasons();
    my_summary();
    for_coaches();
    team_figures();
}

/// A file among those that the tests have.
fn of_the_tests(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(|tests| tests.join(file)).unwrap_or_default()
}

/// Somebody who has answered everything, and took their time.
fn a_rep() -> Person {
    let rep = Person::opens_on_a_phone();
    rep.picks_file("Open my file", &of_the_tests("fixtures/administration-full.json")).sees("See where you stood");
    rep
}

fn own_reasons() {
    let rep = Person::opens_on_a_phone();
    let start = rep.keeps_the_view();
    rep.leaves();

    let rep = a_rep();
    rep.goes_to("/q/reasons.interest").is_asked("reasons.interest").sees_that_it_is_saved();
    let question = rep.keeps_the_view();
    rep.goes_to("/result").arrives();
    let result = rep.keeps_the_view();
    let picture = rep.scrolls_to("The picture").keeps_the_view();
    rep.leaves_a_strip("own-reasons", &[start, question, result, picture]);
}

fn my_summary() {
    let words = Questionnaire::published();
    let rep = a_rep();
    rep.goes_to("/check").arrives();
    let check = rep.keeps_the_view();
    rep.finishes().chooses("Yes").presses("In 30 days").presses("Make my summary").arrives();
    rep.writes("A name for it, if you want one", "Johnny").chooses(words.block("goal"));
    let ticks = rep.scrolls_to("What to show").keeps_the_view();
    let preview = rep.scrolls_to("This is what they see").keeps_the_view();
    let take = rep.scrolls_to("Take it with you").keeps_the_view();
    rep.leaves_a_strip("my-summary", &[check, ticks, preview, take]);
}

fn for_coaches() {
    let coach = Person::opens_on_a_phone();
    coach.goes_to("/coach").sees("There is nothing here yet.");
    for name in ["e2e/fixtures/johnny-in-november.json", "e2e/fixtures/johnny-in-december.json"] {
        coach.picks_file("Choose files", &of_the_tests(name)).sees("For the first talk").goes_to("/coach").arrives();
    }
    let caseload = coach.scrolls_to("Your caseload").keeps_the_view();
    coach.presses("Johnny").arrives();
    let brief = coach.keeps_the_view();
    let talk = coach.scrolls_to("For the first talk").keeps_the_view();
    let for_you = coach.scrolls_to("Three questions for yourself").keeps_the_view();
    coach.leaves_a_strip("for-coaches", &[caseload, brief, talk, for_you]);
}

fn team_figures() {
    let head_of_sales = Person::opens_team_figures_on_a_phone();
    head_of_sales.presses("On to the figures").arrives().presses("Twelve people, as in real life");
    head_of_sales.sees("12 people are here.").presses("× Close").scrolls_to("Your table");
    let table = head_of_sales.keeps_the_view();
    head_of_sales.presses("See what follows").arrives();
    let mut views = vec![table];
    for heading in ["The top 20%", "What if all sold like them?", "Fix or replace?"] {
        views.push(head_of_sales.scrolls_to(heading).keeps_the_view());
    }
    head_of_sales.leaves_a_strip("team-figures", &views);
}
