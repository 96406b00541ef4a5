//! The app stays on the device: it works without a network, and a new version is offered and never forced.

use journeys::{Build, Host, Person, Profile};
use std::rc::Rc;

const READY: &str = "A new version of this app is ready.";
const WAITS: &str = "It waits, because your answers on this page are not kept";
const OLD: &str = "This app sends nothing. It is a way";

fn a_host() -> Host {
    Host::start(Build::shipped().site(), 0).expect("a port is free")
}

#[test]
fn the_app_works_without_a_network_from_the_second_visit_on() {
    // On such a host a page comes from another address than it was asked for at.
    let host = Host::start(Build::shipped().site().without_endings(), 0).expect("a port is free");
    let person = Person::opens_at(&host, &Rc::new(Profile::fresh()));
    person.waits_until_installed();
    host.stop();

    person.comes_again().starts().answers("start.mood", "I'm fine as I am").sees_that_it_is_saved();
    // Pages and workers that were never looked at before are there too, by their address.
    person.comes_again().goes_to("/coach").sees_the_heading("Summaries handed to you");
    person.goes_to("/q/change.importance").is_asked("change.importance").answers("change.importance", "1");
    person.goes_to("/check").presses("See where you stand").arrives().presses("Make my summary").arrives();
    person.writes("Passphrase", "something long");
    let locked = person.downloads("Web page with this passphrase");
    assert!(locked.text.starts_with("-----BEGIN AGE ENCRYPTED FILE-----"));
    person.forgives_errors_with("ERR_CONNECTION_REFUSED");
    person.turns_to_team_figures().sees_the_heading("What does your team sell, and what follows from it?");
}

#[test]
fn row_15_a_new_version_is_offered_and_never_mixed() {
    let (host, profile) = (a_host(), Rc::new(Profile::fresh()));
    let person = Person::opens_at(&host, &profile);
    person.waits_until_installed().comes_again();
    person.starts().answers("start.mood", "I'm curious").sees_that_it_is_saved();

    host.serve(Build::next().site());
    person.opens_a_second_tab(|second| {
        // Neither a new tab nor loading it again forces anything.
        second.sees(READY).sees(OLD).comes_again().sees(READY).sees(OLD).does_not_see(Build::NEXT);
        second.presses("Use it now").sees(Build::NEXT).does_not_see(READY);
        second.presses("Go on").arrives().sees_chosen("I'm curious").continues();
        second.answers("start.origin", "Mine").sees_that_it_is_saved();
    });

    // The first tab goes on as it was, with modules of its own build that are nowhere on the host any more.
    person.is_asked("start.mood").sees_chosen("I'm curious").sees(OLD).sees(READY);
    person.presses("For coaches").sees_the_heading("Summaries handed to you").sees(OLD);
    assert_eq!(person.counts_kept_builds(), 2);
    person.presses("Use it now").sees(Build::NEXT).sees_the_heading("Summaries handed to you");
    person.presses("Own Reasons").arrives().sees("2 of ").presses("Go on").arrives().sees_chosen("Mine");
}

#[test]
fn a_new_version_waits_while_answers_are_not_kept() {
    let (host, profile) = (a_host(), Rc::new(Profile::fresh()));
    let person = Person::opens_at(&host, &profile);
    person.waits_until_installed().comes_again();
    person.chooses("Keep nothing: gone when I close this page").starts();
    person.answers("start.mood", "I'm curious").sees("Nothing is kept");

    host.serve(Build::next().site());
    person.runs("return navigator.serviceWorker.getRegistration().then(found => found.update()).then(() => true)");
    person.sees(WAITS).does_not_see("Use it now").takes_pictures("new-version-waits");
    person.continues().answers("start.origin", "Mine").sees(WAITS);
    person.presses("Not now").does_not_see(WAITS).sees_chosen("Mine").sees(OLD);
}

#[test]
fn a_host_that_is_about_to_change_its_files_does_not_get_two_builds_mixed() {
    let between = Build::shipped().with_another("icon-512.png", "another file");
    let host = Host::start_with_record(between.site(), 0).expect("a port is free");
    let profile = Rc::new(Profile::fresh());
    let person = Person::opens_at(&host, &profile);
    person.waits_until_asked(&host, "/icon-512.png").forgives_errors_with("integrity");
    person.waits_for_script(
        "the browser has given up, and keeps nothing",
        "return navigator.serviceWorker.getRegistration().then(found =>
            caches.keys().then(kept => found === undefined && kept.length === 0))",
    );

    host.serve(Build::shipped().site());
    person.comes_again_until_installed().starts();
}

#[test]
fn the_app_is_kept_wherever_it_is_served() {
    let person = Person::opens();
    person.waits_until_installed().comes_again().starts();
    person.answers("start.mood", "I'm curious").sees_that_it_is_saved();
    person.comes_again().goes_to("/coach").sees_the_heading("Summaries handed to you");
    person.turns_to_team_figures().sees_the_heading("What does your team sell, and what follows from it?");
}
