use crate::head_of_sales::a_head_of_sales;
use own_reasons::session::{Keeping, SaveState, StorageFault};
use own_reasons::team::{Notation, OfficeEvent, OfficeNotice, Role, spreadsheet};

const KEEP: OfficeEvent = OfficeEvent::KeepingChosen(Keeping::OnDevice);

#[test]
fn nothing_is_kept_unless_somebody_asks_for_it() {
    let head = a_head_of_sales().pastes("Name\tSales\nMia\t8\n").save_state_is(SaveState::NotKept);
    assert_eq!(head.kept(), None);
    assert!(head.office().is_at_risk(), "the browser asks before the page is closed");
    let _ = head.comes_back().sees(0, &["", ""]);
}

#[test]
fn who_keeps_them_finds_them_tomorrow_as_they_were() {
    let head = a_head_of_sales().pastes("Name\tSales\nMia\t1.250\n").does(KEEP).save_state_is(SaveState::Saved);
    let head =
        head.does(OfficeEvent::RoleChosen(1, Role::Resource)).does(OfficeEvent::NotationChosen(1, Notation::Point));
    let head = head.writes(1, 0, "Ola").comes_back().sees(0, &["Mia", "1.250"]).sees(1, &["Ola"]);
    let head = head.columns_are(&[Role::Name, Role::Resource]).save_state_is(SaveState::Saved);
    assert_eq!(head.sheet().figure(0, 1), Some(1.25));
    assert_eq!(head.office().keeping(), Keeping::OnDevice);
    assert!(!head.office().is_at_risk());
}

#[test]
fn who_does_not_keep_them_any_more_leaves_nothing() {
    let head = a_head_of_sales().pastes("Name\tSales\nMia\t8\n").does(KEEP);
    let head = head.does(OfficeEvent::KeepingChosen(Keeping::Nothing)).hears(&OfficeNotice::Deleted);
    assert_eq!(head.kept(), None);
    let head = head.sees(0, &["Mia", "8"]).does(KEEP).save_state_is(SaveState::Saved).does(OfficeEvent::Emptied);
    assert_eq!(head.kept(), None);
    let _ = head.hears(&OfficeNotice::Emptied).save_state_is(SaveState::NotKept);
}

#[test]
fn the_three_answers_are_written_nowhere() {
    let head = a_head_of_sales().does(OfficeEvent::Answered(0, "Because my boss says so".to_owned())).does(KEEP);
    let head = head.pastes("Name\tSales\nMia\t8\n").does(OfficeEvent::ExportWanted);
    assert_eq!(head.office().own()[0], "Because my boss says so");
    assert!(!head.kept().unwrap_or_default().contains("my boss"));
    assert!(!head.downloads[0].content.contains("my boss"));
    assert_eq!(head.comes_back().office().own()[0], "");
}

#[test]
fn a_write_that_fails_is_said_and_the_next_one_is_tried() {
    let head = a_head_of_sales().does(KEEP).storage_says(StorageFault::Full).writes(0, 0, "Mia");
    let head = head.save_state_is(SaveState::Failed(StorageFault::Full)).sees(0, &["Mia"]);
    assert!(head.office().is_at_risk());
    let _ =
        head.storage_says(None).writes(0, 1, "8").save_state_is(SaveState::Saved).comes_back().sees(0, &["Mia", "8"]);
}

#[test]
fn what_another_tab_wrote_is_never_written_over() {
    let head = a_head_of_sales().pastes("Name\tSales\nMia\t8\n").does(KEEP).another_tab_writes(40);
    let mut head = head.writes(0, 1, "9").save_state_is(SaveState::Failed(StorageFault::Conflict));
    for _ in 0..50 {
        head = head.writes(0, 1, "10").writes(0, 1, "11");
    }
    assert_eq!(head.kept(), Some(""), "not even once its own count is higher");
    let _ = head.save_state_is(SaveState::Failed(StorageFault::Conflict)).sees(0, &["Mia", "11"]);
}

#[test]
fn what_cannot_be_read_is_left_alone_and_can_be_downloaded() {
    let head = a_head_of_sales().finds_kept("{\"format\":\"own-reasons/team-figures\",\"format_version\":9}");
    assert!(head.office().set_aside().is_some());
    let head = head.writes(0, 0, "Mia").save_state_is(SaveState::NotKept).does(OfficeEvent::SetAsideWanted);
    assert!(head.kept().is_some_and(|kept| kept.contains(":9")));
    assert!(head.downloads[0].content.contains(":9"));
    let head = head.does(OfficeEvent::Emptied).writes(0, 0, "Mia");
    assert!(head.kept().is_some_and(|kept| kept.contains(":9")), "emptying the table is not about it");
    let head = head.does(KEEP).save_state_is(SaveState::Saved).comes_back().sees(0, &["Mia"]);
    assert_eq!(head.office().set_aside(), None);
}

#[test]
fn the_exported_file_opens_here_with_the_same_columns_and_cells() {
    let table =
        "Name\tSales\tAsked for coaching\tWhat they told me they want\n=1+1\t-8,5\tyes\ta; b, \"c\"\nOla\t2\t\t\n";
    let head = a_head_of_sales().pastes(table).does(OfficeEvent::ExportWanted);
    let file = &head.downloads[0];
    assert_eq!((file.file_name.as_str(), file.media_type), ("team-figures-2026-12-01.csv", "text/csv"));
    assert!(file.content.contains("'=1+1"), "a spreadsheet takes it for text: {}", file.content);
    let rows = spreadsheet::read(file.content.as_bytes()).unwrap().rows;
    assert_eq!(rows, head.sheet().to_rows());
    let again = a_head_of_sales().opens(file.content.as_bytes());
    assert_eq!(again.sheet().to_rows(), head.sheet().to_rows());
    let _ = again.columns_are(&[Role::Name, Role::Sales, Role::Asked, Role::ToldWant]);
}
