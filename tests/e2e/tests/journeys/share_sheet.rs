//! The sheet on which a device asks which app is to have a file.

use journeys::Person;

const SHARE: &str = "Share …";
/// A device with such a sheet, which notes what it is given.
const HAS_A_SHEET: &str = "navigator.canShare = ({ files }) => files.every(file => file.type === 'text/html');
    navigator.share = async ({ files }) => {
        const given = [...document.querySelectorAll('.take button')].map(button => button.innerText);
        window.handedOver = { name: files[0].name, text: await files[0].text(), buttons: given };
    };";

fn somebody_at_the_summary(script: &str) -> Person {
    let person = Person::opens_where(script);
    person.starts().goes_through(&[("start.mood", "I'm fine as I am"), ("change.importance", "1")]);
    person.finishes().presses("Make my summary").arrives();
    person
}

#[test]
fn row_16_the_page_is_handed_to_the_devices_sheet_and_only_on_a_press() {
    let person = somebody_at_the_summary(HAS_A_SHEET);
    person.sees("hands the web page to your device, which asks you where it is to go.").takes_pictures("share");
    assert!(person.notes_of_the_browser("handedOver").is_null());
    let page = person.downloads("Web page");
    assert!(person.notes_of_the_browser("handedOver").is_null());

    person.presses(SHARE).waits_until_noted("handedOver");
    let handed = person.notes_of_the_browser("handedOver");
    assert_eq!((handed["name"].as_str(), handed["text"].as_str()), (Some(&*page.name), Some(&*page.text)));
    assert_eq!(handed["buttons"][0], "Web page");
    assert_eq!(person.counts_downloads(), 0);
}

#[test]
fn row_16_on_a_home_screen_the_sheet_comes_before_downloads() {
    let at_home = "const asked = window.matchMedia;
        window.matchMedia = query => query.includes('standalone') ? { matches: true } : asked.call(window, query);";
    let person = somebody_at_the_summary(&format!("{HAS_A_SHEET}{at_home}"));
    person.presses(SHARE).waits_until_noted("handedOver");
    assert_eq!(person.notes_of_the_browser("handedOver")["buttons"][0], SHARE);
}

#[test]
fn row_16_what_the_device_does_not_take_is_said_and_going_back_is_no_fault() {
    const FAILED: &str = "This device did not take the file.";
    let refuses = |name: &str| {
        format!(
            "{HAS_A_SHEET}navigator.share = async () => {{ window.asked = true; throw new DOMException('no', '{name}'); }};"
        )
    };
    let person = somebody_at_the_summary(&refuses("NotAllowedError"));
    person.presses(SHARE).sees(FAILED);
    let person = somebody_at_the_summary(&refuses("AbortError"));
    person.presses(SHARE).waits_until_noted("asked").does_not_see(FAILED);
}

#[test]
fn row_16_a_device_without_a_sheet_offers_none() {
    let person = somebody_at_the_summary("delete Navigator.prototype.canShare; delete Navigator.prototype.share;");
    person.sees("Web page").does_not_see(SHARE);
}
