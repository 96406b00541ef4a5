//! Team figures: a head of sales from a spreadsheet to a list of first conversations.

use journeys::{Person, Profile};
use std::path::Path;
use std::rc::Rc;

const TITLE: &str = "What does your team sell, and what follows from it?";
pub const PASTE: &str = "Paste from your spreadsheet";
pub const OPEN_FIGURES: &str = "On to the figures";
const OPEN: &str = "Open a CSV file";
pub const ANSWERS: &str = "See what follows";
const KEEP: &str = "Keep them on this device";
pub const TWELVE: &str = "Name\tSales\tSales last year\tDeals\tHours of coaching\tRating\tWhat I think they want\tWhat they told me they want\tAsked for coaching\n\
    Amara\t€ 612.000,50\t498.000\t41\t6\t5\tMore money\tA team of her own\tyes\n\
    Jonas\t€ 588.000,00\t530.000\t37\t8\t4\tA promotion\t\t\n\
    Mei\t€ 240.000,00\t310.000\t22\t10\t4\t\t\tnot asked\n\
    Tomasz\t€ 210.000,00\t150.000\t20\t30\t3\tMore money\tFridays with his daughter\tno\n\
    Lucía\t€ 180.000,00\t220.000\t18\t12\t3\t\t\t\n\
    Ravi\t€ 150.000,00\t95.000\t15\t15\t3\tMore money\tmore money\tyes\n\
    Ingrid\t€ 120.000,00\t190.000\t12\t20\t2\t\t\t\n\
    Omar\t€ 90.000,00\t110.000\t10\t18\t3\t\t\t\n\
    Chloe\t€ 80.000,00\t60.000\t9\t22\t3\t\t\t\n\
    Dmitri\t€ 60.000,00\t105.000\t7\t26\t2\t\t\t\n\
    Nia\t€ 45.000,00\t20.000\t5\t28\t4\t\t\t\n\
    Paul\t€ 30.000,00\t75.000\t4\t24\t2\t\t\t\n";

fn at_the_figures() -> Person {
    let person = Person::opens_team_figures();
    person.presses("On to the figures").arrives();
    person
}

#[test]
fn team_figures_take_over_from_their_static_screen() {
    let person = Person::opens_team_figures();
    person.sees_the_heading(TITLE).sees("This page sends nothing.").sees("Why do I want them coached?");
    person.takes_pictures("team-start");
}

#[test]
fn twelve_rows_from_a_spreadsheet_have_every_answer_with_its_doubts() {
    let person = at_the_figures();
    person.pastes_into(PASTE, TWELVE).sees("12 people are here.").takes_pictures("team-figures");
    person.presses(ANSWERS).arrives().sees_the_heading("What follows").sees("From the figures of 12 people.");
    person.sees_under("The top 20%", "2 of 12 (17%) have 50% of sales.");
    person.sees_under("What if all sold like them?", "Sales would be 3.0 times today's, which is +200%.");
    person.sees("If the others close 10% of the gap, sales are 1.20 times today's");
    person.sees_under("Where the resources go", "Hours of coaching: 6% goes to the 2 who sell most.");
    person.sees("Is it the same 20%? No: nobody is at the top of both.");
    person.sees_under("The top against the rest", "Rating: the top average 4.5, the rest 2.9.");
    person.sees("Ask first: of 10 below the top, 8 were not asked or not heard yet.");
    person
        .sees_under("What do they want?", "You can answer this for 3 of 12. The other 9 are your first conversations.");
    person.does_not_see("Suppose that chance alone").presses("How sure is this?");
    person.sees("Suppose that chance alone decided who got each of 200 deals. The top 2 of 12 would still have about");
    person.sees("Of the differences between people last year").takes_pictures("team-answers");
}

#[test]
fn figures_are_typed_and_cells_pasted_into_the_table() {
    let person = at_the_figures();
    person.writes("Name, row 1", "Mia").writes("Sales, row 1", "80").writes("Name, row 2", "Ola");
    person.pastes_into("Sales, row 2", "10\t3\n10\t4\n").sees_written("10");
    person.writes("Name, row 3", "Pia").chooses_from("What column 3 is for", "Number of deals");
    person.chooses_from("Add a column", "Asked for coaching: yes, no, not asked").presses("Add Add a column");
    person.writes("Asked for coaching, row 2", "yes").presses("See what follows").arrives();
    person.sees("1 of 3 (33%) has 80% of sales.").sees("That is Mia.").sees("They asked for it.");
}

#[test]
fn a_sample_at_exactly_80_20_is_four_times_and_plus_300_percent() {
    let person = at_the_figures();
    person.presses("Ten people at exactly 80/20").sees("10 people are here.").presses(ANSWERS).arrives();
    person.sees("2 of 10 (20%) have 80% of sales.").sees("Sales would be 4.0 times today's, which is +300%.");
    person.sees("Head for head, one of the top sells on average 16 times what one of the rest sells.");
    for (percent, told) in
        [(5, "5% of the gap, sales are 1.15 times today's: +15%."), (50, "sales are 2.50 times today's: +150%.")]
    {
        person.runs(&format!(
            "const slider = document.querySelector('#fraction');
             slider.value = {percent};
             slider.dispatchEvent(new Event('input', {{ bubbles: true }}));"
        ));
        person.sees(told);
    }
}

#[test]
fn a_reps_file_is_refused_with_the_reason_and_the_table_stays() {
    let person = at_the_figures();
    person.pastes_into(PASTE, "Name\tSales\nMia\t8\nOla\t2\n").sees("2 people are here.");
    let summary = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/johnny-in-december.html");
    person
        .picks_file(OPEN, &summary)
        .sees("This is somebody's own file from Own Reasons.")
        .sees("Nothing was changed.");
    person.sees_written("Mia").presses("× Close").does_not_see("somebody's own file");
    let summary = std::fs::read(summary).expect("the fixture is there");
    person.drops_file("johnny.html", &summary).sees("Their answers are theirs, so this page does not open it.");
    let workbook = person.has_a_file("figures.xlsx", "PK\u{3}\u{4}xl/workbook.xml");
    person.picks_file(OPEN, &workbook).sees("This is a whole workbook").sees_written("Mia");
}

#[test]
fn a_cell_that_is_no_figure_is_named_and_corrected_in_its_place() {
    let person = at_the_figures();
    person.pastes_into(PASTE, "Name\tSales\tUmsatz 2\nMia\t12k\t7\nOla\t20\t8\nPia\t30\t9\n");
    person.sees("Row 1 (Mia), Sales: \"12k\" is not a figure.");
    person.writes("Sales, row 1", "12").does_not_see("is not a figure");
    person.chooses_from("What column 3 is for", "Sales last year").presses(ANSWERS).arrives();
    person.sees("1 of 3 (33%) has 48% of sales.").sees("That is Pia.");
    person.sees("With fewer than five people this says next to nothing");
    person.presses("Back to the figures").arrives().sees_written("12");
}

#[test]
fn the_figures_go_out_as_a_file_that_opens_again() {
    let person = at_the_figures();
    person.pastes_into(PASTE, "Name\tSales\n=1+1\t-8,5\nOla\t2\n").sees("2 people are here.");
    let file = person.downloads("Download as CSV");
    assert!(file.name.starts_with("team-figures-") && file.name.ends_with(".csv"), "{}", file.name);
    assert!(file.text.contains("\"'=1+1\",\"-8,5\""), "no formula, and every figure as it was: {}", file.text);
    person.presses("Empty the table").presses("Yes, empty it").sees("The table is empty").presses("Undo");
    person.sees_written("=1+1").presses("Empty the table").presses("Yes, empty it").sees("The table is empty");
    person.picks_file(OPEN, &file.path).sees("2 people are here.").sees_written("=1+1").sees_written("-8,5");
}

#[test]
fn who_keeps_the_figures_finds_them_tomorrow_and_nobody_else_does() {
    let profile = Rc::new(Profile::fresh());
    let person = Person::opens_team_figures_with(&profile);
    person.writes("Why do I want them coached?", "Because my boss says so").presses("On to the figures").arrives();
    person.pastes_into(PASTE, "Name\tSales\nMia\t8\nOla\t2\n").sees("Nothing is kept");
    person.chooses(KEEP).sees("Saved on this device").writes("Sales, row 1", "9").sees("Saved on this device");
    person.keeps_nowhere("my boss");
    person.leaves();

    let person = Person::opens_team_figures_with(&profile);
    person.sees("See what follows").presses("On to the figures").arrives().sees_written("Mia").sees_written("9");
    person.sees_chosen(KEEP).chooses(KEEP).sees("Deleted from this device.");
    person.leaves();

    let person = Person::opens_team_figures_with(&profile);
    person.does_not_see("See what follows").presses("On to the figures").arrives().does_not_see("Saved");
    assert_eq!(person.looks().written, ["Name", "Sales"]);
}

#[test]
fn what_they_want_is_judged_by_who_asked_and_the_invitation_presses_nobody() {
    let person = at_the_figures();
    person.pastes_into(PASTE, TWELVE).sees("12 people are here.").presses(ANSWERS).arrives();
    person.sees("What you thought of their wants was what they said in 1 of 1. 2 more you have not judged yet.");
    person.chooses_under("Tomasz, wants", "No").sees("What you thought of their wants was what they said in 1 of 2.");
    person.sees("Leave alone today").presses("Copy the invitation").sees("Copied.");
    let invitation = person.pastes();
    assert!(invitation.contains("\"Not today\" is a good answer too."), "{invitation}");
    person.presses("Copy this list").sees("Copied.");
    assert!(person.pastes().starts_with("Jonas\nMei\nLucía"));
}

#[test]
#[cfg_attr(feature = "webkitgtk", ignore = "its driver cannot print")]
fn the_answers_are_printed_with_all_doubts() {
    let person = at_the_figures();
    person.presses("Twelve people, as in real life").sees("12 people are here.").presses(ANSWERS).arrives();
    person.runs("window.print = () => { window.printed = document.querySelectorAll('.how-sure[open] p').length; };");
    person.presses("Print, with all doubts");
    person.waits_for_script("it is printed", "return window.printed > 8");
    let sheets = person.counts_printed_sheets();
    assert!((3..=9).contains(&sheets), "{sheets} sheets");
}

#[test]
fn team_figures_open_from_a_disk_as_one_file() {
    let person = Person::opens_the_team_file(&Rc::new(Profile::fresh()));
    person.sees_the_heading(TITLE).presses("On to the figures").arrives();
    person.sees("every other page opened from this computer's disk can read");
    person.presses("Twelve people, as in real life").sees("12 people are here.").presses(ANSWERS).arrives();
    person.sees("2 of 12 (17%) have 50% of sales.");
}

#[test]
fn on_a_phone_nothing_is_wider_than_the_page() {
    let person = Person::opens_team_figures_on_a_phone();
    person.presses("On to the figures").arrives().presses("Twelve people, as in real life");
    person.sees("12 people are here.").takes_pictures("team-phone");
    let fits = "return document.documentElement.scrollWidth <= innerWidth";
    person.waits_for_script("the table fits", fits).presses(ANSWERS).arrives();
    person.waits_for_script("the answers fit", fits);
}
