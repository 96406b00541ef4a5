use crate::answers::ready;
use journeys::{Person, Questionnaire};
use own_reasons::comparison::CLEAR_IN_SEM;
use own_reasons::scoring::{Band, Gate, Scale, Verdict};

const PAGE: &str = "How this works";
const SCALES: &str = "The scales and their questions";

/// A number as it is written here: without nought after the point.
fn plain(number: f64) -> String {
    ((number * 1000.0).round() / 1000.0).to_string()
}

#[test]
fn who_distrusts_tests_reads_how_it_works_before_answering_anything() {
    let person = Person::opens();
    person.presses(PAGE).arrives().sees_the_heading(PAGE);
    person.sees("None of this was tried out with salespeople.").sees("version 1.0.0");
    person.presses("Own Reasons").arrives().presses_second(PAGE).arrives().sees_the_heading(PAGE);
}

#[test]
fn the_limits_that_are_told_are_those_of_the_scoring() {
    let words = Questionnaire::published();
    let person = Person::opens();
    person.goes_to("/how").presses(SCALES);
    for scale in Scale::ALL {
        let name = words.scale(scale.code());
        let (low, high) = Band::limits(*scale);
        person.sees_under(name, &format!(": {} or less", plain(low)));
        person.sees_under(name, &format!(": {} or more", plain(high)));
        person.sees_under(name, &format!("{} of {}", scale.needed(), scale.items().len()));
        if let Some(sem) = scale.sem() {
            person.sees_under(name, &format!("{} to either side", plain(sem)));
            person.sees_under(name, &format!("from a difference of {} on", plain(CLEAR_IN_SEM * sem)));
        }
        for item in scale.items().iter().map(|item| item.code()).filter(|item| !item.starts_with("change.")) {
            person.sees_under(name, words.asks(item));
        }
    }
    person.sees_under(words.scale("K"), "From: Klein et al. 2014");
    person.sees_under(words.scale("U"), "Our own proposal");
}

#[test]
fn from_a_result_one_comes_to_the_rules_that_made_it() {
    let words = Questionnaire::published();
    let person = Person::opens();
    person.starts().goes_through(&ready());
    person.finishes().presses("How this came about").presses(PAGE).arrives().sees_the_heading(PAGE);

    person.presses("The conditions");
    for gate in Gate::ALL {
        person.sees_under(words.gate(gate.code()), "Otherwise");
    }
    let (low, high) = Band::limits(Scale::R);
    person.sees_under(words.gate("part"), &format!("{}: {} or less", words.scale("R"), plain(low)));
    person.sees_under(words.gate("part"), &format!("{}: {} or more", words.scale("R"), plain(high)));

    person.presses("From the conditions to a result");
    for verdict in Verdict::ALL {
        person.sees(words.verdict(verdict.code()));
    }
    person.presses("Sources").sees_under("Klein, Cooper, Molloy and Swanson (2014)", "What we took");
}

#[test]
fn all_of_it_fits_a_narrow_phone() {
    let person = Person::opens_on_a_phone();
    person.goes_to("/how");
    person.waits_for_script(
        "every part is open and nothing is wider than 320 pixels",
        "document.querySelectorAll('main details').forEach(part => { part.open = true; });
        document.body.style.width = '320px';
        return document.querySelectorAll('main details').length === 9 && document.body.scrollWidth <= 320;",
    );
}
