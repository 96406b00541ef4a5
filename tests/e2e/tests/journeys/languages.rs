//! Another language: chosen on the page, said everywhere, and kept where something may be kept.

use crate::coach::{CHOOSE, fixture};
use crate::made_up::{self, asked_in_spanish, block_in_spanish, option_in_spanish, spanish};
use crate::takings::READY;
use crate::team::{ANSWERS, OPEN_FIGURES, PASTE, TWELVE};
use journeys::{Build, Host, Person, Profile};
use std::rc::Rc;

const SPANISH: &str = "Español";
const ENGLISH: &str = "English";
const KEY: &str = "own-reasons/1/language";
const KEEP_NOTHING: &str = "Keep nothing: gone when I close this page";
const TITLE: &str = "What do you want, and is it worth changing something for?";
const TEAM_TITLE: &str = "What does your team sell, and what follows from it?";
const NOT_TESTED: &str = "This translation was not tested with respondents.";

/// What a page shows that is not in the made-up language: texts, names for those who hear them, the title. What people
/// wrote themselves, what is marked as English, and pictures are left out, and so are days, which browsers write.
const OTHERS: &str = r#"
    const names = /Amara|Jonas|Mei|Tomasz|Lucía|Ravi|Ingrid|Omar|Chloe|Dmitri|Nia|Paul|Johnny/gu;
    const own = '[dir=auto], [lang=en], svg, script, style, noscript, .wordmark svg, textarea, .addresses';
    const isDay = text => /^(\d{1,2} (de )?)?[a-z]+( de)? \d{4}$/u.test(text);
    const isSaid = text => !/\p{L}/u.test(text) || text.replace(/^[\s\d.,:;×+−–-]+/u, '').startsWith('⟦') || isDay(text)
        || !/\p{L}/u.test(text.replaceAll(names, '')) || ['English', 'Own Reasons'].includes(text);
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const text = walker.currentNode.data.trim();
        const element = walker.currentNode.parentElement;
        // A text may go on in a node of its own, after what stands before it.
        if (element.closest(own) === null && element.checkVisibility() && !isSaid(text) && !isSaid(element.textContent.trim())) {
            found.push(text);
        }
    }
    for (const element of document.querySelectorAll('[aria-label]')) {
        if (!isSaid(element.getAttribute('aria-label'))) found.push(element.getAttribute('aria-label'));
    }
    if (!document.title.startsWith('⟦') && document.title !== 'Own Reasons') found.push(document.title);
    return found.length === 0 ? true : found;"#;

const NO_WORDS_LOADED: &str =
    "return !performance.getEntriesByType('resource').some(entry => entry.name.includes('.words.js'))";

fn a_host(direction: &str) -> Host {
    let build = Build::shipped().with_words(&made_up::words(direction));
    Host::start(build.site(), 0).expect("a port is free")
}

fn direction_is(person: &Person, direction: &str, language: &str) {
    person.waits_for_script(
        &format!("the page is in {language}, {direction}"),
        &format!(
            "const page = document.documentElement; return page.dir === '{direction}' && page.lang === '{language}'"
        ),
    );
}

/// Everything that is said on the page is in the made-up language, and nobody is shut out by it.
#[track_caller]
fn is_all_made_up(person: &Person, state: &str) {
    person.waits_for_script(&format!("all of {state} is in the made-up language"), OTHERS);
    if !cfg!(any(feature = "firefox", feature = "webkitgtk")) {
        person.finds_nobody_shut_out(state);
    }
}

#[test]
fn a_rep_answers_in_spanish_and_a_coach_reads_it_in_english() {
    let rep = Person::opens();
    rep.waits_for_script("no words were loaded", NO_WORDS_LOADED);
    rep.presses(SPANISH).sees_the_heading(&spanish(TITLE)).sees(&spanish(NOT_TESTED)).sees(ENGLISH);
    direction_is(&rep, "ltr", "es");
    rep.waits_for_script("the words were loaded", &NO_WORDS_LOADED.replace("return !", "return "));
    rep.presses(&spanish("Start")).arrives().sees_the_heading(&asked_in_spanish("start.mood"));
    rep.chooses(&option_in_spanish("start.mood", "fine")).presses(&spanish("Continue")).arrives();
    rep.goes_to("/q/change.importance").arrives().chooses("1").sees(&spanish("Saved"));

    // The choice is there again.
    rep.reloads().goes_to("/check").sees_the_heading(&spanish("Check your answers"));
    rep.presses(&spanish("See where you stand")).arrives().presses(&spanish("Make my summary")).arrives();
    rep.writes(&spanish("A name for it, if you want one"), "Johnny");
    rep.writes(&spanish("The first topic, if you want to set it"), "Los viernes libres");
    let page = rep.downloads(&spanish("Web page"));
    assert!(page.text.contains("<html lang=\"es\">") && page.text.contains("Los viernes libres"));
    assert!(page.text.contains(&block_in_spanish("leaned")));

    let coach = Person::opens();
    coach.presses("For coaches").arrives().picks_file(CHOOSE, &coach.has_a_file(&page.name, &page.text));
    coach.sees_the_heading("Before we talk: Johnny").sees_under("In brief", "Los viernes libres");
    coach.sees("What the answers leaned to").does_not_see(&block_in_spanish("leaned"));
}

#[test]
fn what_is_being_answered_stays_where_the_language_changes() {
    let person = Person::opens();
    person.chooses(KEEP_NOTHING).starts().answers("start.mood", "I'm curious");
    person.presses(SPANISH).sees_the_heading(&asked_in_spanish("start.mood"));
    person.sees_chosen(&option_in_spanish("start.mood", "curious")).sees(&spanish("Nothing is kept"));
    person.presses(ENGLISH).sees_the_heading("What brings you here today?").sees_chosen("I'm curious");
    person.does_not_see(&spanish(NOT_TESTED));
    direction_is(&person, "ltr", "en");
}

#[test]
fn who_keeps_nothing_is_not_remembered_by_their_language() {
    let person = Person::opens();
    person.chooses(KEEP_NOTHING).presses(SPANISH).sees_the_heading(&spanish(TITLE));
    assert_eq!(person.lists_kept_keys(), Vec::<String>::new());
    person.reloads().sees_the_heading(TITLE);

    // Whoever keeps nothing after all is forgotten by it too.
    person.presses(SPANISH).sees_the_heading(&spanish(TITLE));
    assert_eq!(person.lists_kept_keys(), [KEY]);
    person.chooses(&spanish(KEEP_NOTHING)).reloads().sees_the_heading(TITLE);
    assert_eq!(person.lists_kept_keys(), Vec::<String>::new());
}

#[test]
fn a_coach_who_keeps_nothing_is_not_remembered_by_their_language_either() {
    let coach = Person::opens();
    coach.presses("For coaches").arrives().chooses(KEEP_NOTHING).presses(SPANISH);
    coach.sees_the_heading(&spanish("Summaries handed to you"));
    assert_eq!(coach.lists_kept_keys(), Vec::<String>::new());
}

#[test]
fn the_language_is_forgotten_with_everything_else_and_with_english() {
    let person = Person::opens();
    person.presses(SPANISH).sees_the_heading(&spanish(TITLE)).presses(ENGLISH).sees_the_heading(TITLE);
    assert_eq!(person.lists_kept_keys(), Vec::<String>::new());
    person.presses(SPANISH).sees_the_heading(&spanish(TITLE)).presses(&spanish("Start")).arrives();
    person.chooses(&option_in_spanish("start.mood", "curious")).sees(&spanish("Saved"));
    person.presses(&spanish("My data")).arrives().presses(&spanish("Delete everything"));
    person.presses(&spanish("Delete everything for good")).sees(&spanish("Nothing is kept here."));
    assert_eq!(person.lists_kept_keys(), Vec::<String>::new());
}

#[test]
fn where_the_words_do_not_come_it_is_said_and_all_stays_as_it_is() {
    let person = Person::opens();
    person.runs("window.loadWords = () => Promise.reject(new Error('the line is down'))");
    person.starts().answers("start.mood", "I'm curious").presses(SPANISH);
    person.sees("This language could not be loaded. Check the connection and try again.");
    person.is_asked("start.mood").sees_chosen("I'm curious");
    direction_is(&person, "", "en");
}

#[test]
fn the_words_are_there_without_a_network() {
    let host = Host::start(Build::shipped().site(), 0).expect("a port is free");
    let person = Person::opens_at(&host, &Rc::new(Profile::fresh()));
    person.waits_until_installed();
    host.stop();
    person.comes_again().presses(SPANISH).sees_the_heading(&spanish(TITLE));
    person.comes_again().sees_the_heading(&spanish(TITLE));
    person.forgives_errors_with("ERR_CONNECTION_REFUSED");
    person.turns_to_team_figures().sees_the_heading(&spanish(TEAM_TITLE));
}

#[test]
fn the_single_files_have_the_words_inside() {
    let profile = Rc::new(Profile::fresh());
    let person = Person::opens_the_file(&profile);
    person.presses(SPANISH).sees_the_heading(&spanish(TITLE));
    assert_eq!(person.lists_kept_keys(), Vec::<String>::new());
    person.turns_to_team_figures().presses(SPANISH).sees_the_heading(&spanish(TEAM_TITLE));
}

#[test]
fn team_figures_are_in_spanish_and_stay_as_they_are() {
    let person = Person::opens_team_figures();
    person.presses(OPEN_FIGURES).arrives().pastes_into(PASTE, TWELVE).sees("12 people are here.");
    person.presses(SPANISH).sees_the_heading(&spanish("The figures")).sees_written("Amara");
    person.presses(&spanish(ANSWERS)).arrives().sees_the_heading(&spanish("What follows"));
    assert_eq!(person.lists_kept_keys(), Vec::<String>::new());
}

#[test]
fn a_longer_language_fits_everywhere_in_either_direction() {
    for direction in ["ltr", "rtl"] {
        let host = a_host(direction);
        goes_through_the_pages_of_a_rep(&host, direction);
        goes_through_the_pages_of_a_coach(&host, direction);
        goes_through_team_figures(&host, direction);
    }
}

fn goes_through_the_pages_of_a_rep(host: &Host, direction: &str) {
    let person = Person::opens_at(host, &Rc::new(Profile::fresh()));
    READY.is_restored_by(&person);
    READY.is_opened_by(&person);
    person.presses(SPANISH).sees("⟦").sees(ENGLISH);
    direction_is(&person, direction, "es");
    is_all_made_up(&person, &format!("a result, {direction}"));
    for page in ["/summary", "/data", "/asked", "/how", "/check", "/"] {
        person.goes_to(page).sees("⟦");
        is_all_made_up(&person, &format!("{page}, {direction}"));
    }
    for item in [
        "start.mood",
        "want.goals",
        "want.chosen",
        "direction.clear",
        "feedback.asked",
        "change.importance",
        "process.stalls_at",
        "change.why_not_lower",
        "next.if_then",
    ] {
        person.goes_to(&format!("/change/{item}")).sees("⟦");
        is_all_made_up(&person, &format!("{item}, {direction}"));
    }
    // It is kept, and comes before anything is drawn.
    person.reloads().sees("⟦");
    is_all_made_up(&person, &format!("a question after a reload, {direction}"));
}

fn goes_through_the_pages_of_a_coach(host: &Host, direction: &str) {
    let coach = Person::opens_at(host, &Rc::new(Profile::fresh()));
    coach.presses("For coaches").arrives().picks_file(CHOOSE, &fixture("johnny-in-november.json"));
    coach.sees("For the first talk").goes_to("/coach").picks_file(CHOOSE, &fixture("johnny-in-december.json"));
    let case = coach.sees("Compare with an earlier or later one").looks().address;
    coach.presses("Johnny").sees_the_heading("What moved between two summaries");
    let comparison = coach.looks().address;
    coach.presses(SPANISH).sees("⟦");
    is_all_made_up(&coach, &format!("a comparison, {direction}"));
    assert_ne!(case, comparison);
    for page in [case.as_str(), "/coach"] {
        coach.goes_to(page).sees("⟦");
        is_all_made_up(&coach, &format!("{page}, {direction}"));
    }
}

fn goes_through_team_figures(host: &Host, direction: &str) {
    let person = Person::opens_at(host, &Rc::new(Profile::fresh())).turns_to_team_figures();
    person.presses(SPANISH).sees("⟦");
    direction_is(&person, direction, "es");
    is_all_made_up(&person, &format!("the first screen of team figures, {direction}"));
    person.presses(&made_up::said(OPEN_FIGURES)).arrives().pastes_into(&made_up::said(PASTE), TWELVE);
    person.sees("⟦12 pëöplë àrë hërë.");
    is_all_made_up(&person, &format!("the table, {direction}"));
    person.presses(&made_up::said(ANSWERS)).arrives();
    person.runs("for (const passage of document.querySelectorAll('details')) passage.open = true;");
    is_all_made_up(&person, &format!("what follows, {direction}"));
}
