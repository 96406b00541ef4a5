use crate::head_of_sales::a_head_of_sales;
use own_reasons::team::spreadsheet::Refusal;
use own_reasons::team::{Notation, OfficeEvent, OfficeNotice, Role, Sample};

const TWELVE: &str = "Name\tSales\tHours of coaching\n\
    Amara\t€ 612.000,50\t6\nJonas\t€ 588.000,00\t8\nMei\t€ 240.000,00\t10\nTomasz\t€ 210.000,00\t30\n\
    Lucía\t€ 180.000,00\t12\nRavi\t€ 150.000,00\t15\nIngrid\t€ 120.000,00\t20\nOmar\t€ 90.000,00\t18\n\
    Chloe\t€ 80.000,00\t22\nDmitri\t€ 60.000,00\t25\nNia\t(€ 40.000,00)\t28\nPaul\t\t26\n";

#[test]
fn twelve_rows_pasted_from_a_spreadsheet_are_twelve_people() {
    let head = a_head_of_sales().pastes(TWELVE).hears(&OfficeNotice::Opened(12));
    let head = head.columns_are(&[Role::Name, Role::Sales, Role::Resource]).sees(0, &["Amara", "€ 612.000,50", "6"]);
    let standing = head.standing();
    assert_eq!(standing.sales[0], 612_000.5);
    assert_eq!(standing.sales[10], -40_000.0);
    assert_eq!(standing.counted.len(), 11, "a blank is not a zero");
    assert!(standing.team.bad.is_empty());
}

#[test]
fn ten_thousand_people_come_in_and_twenty_thousand_do_not() {
    let table = |people: usize| {
        let rows = (0..people).map(|place| format!("Person {place}\t{},{:03}.50\n", 1 + place % 9, place % 1000));
        format!("Name\tSales\n{}", rows.collect::<String>())
    };
    let head = a_head_of_sales().pastes(&table(10_000)).hears(&OfficeNotice::Opened(10_000));
    assert_eq!(head.standing().top.map(|top| top.count), Ok(2_000));
    let _ = head.pastes(&table(20_000)).hears(&OfficeNotice::Refused(Refusal::TooManyRows(20_001)));
}

#[test]
fn a_cell_that_is_no_figure_is_named_and_nothing_else_is_lost() {
    let head = a_head_of_sales().pastes("Name\tSales\tDeals\nMia\t12k\t3\nOla\t20\tfour\nPia\t30\t5\n");
    let bad: Vec<_> = head.standing().team.bad.iter().map(|cell| (cell.row, cell.column, cell.text.clone())).collect();
    assert_eq!(bad, [(0, 1, "12k".to_owned()), (1, 2, "four".to_owned())]);
    let head = head.sees(0, &["Mia", "12k", "3"]).sees(1, &["Ola", "20", "four"]);
    let head = head.writes(0, 1, "12,000").writes(1, 2, "4");
    assert!(head.standing().team.bad.is_empty());
    assert_eq!(head.standing().sales, [12_000.0, 20.0, 30.0]);
}

#[test]
fn a_wrong_guess_about_a_column_can_be_corrected() {
    let head = a_head_of_sales().pastes("Who\tUmsatz\tVorjahr\nMia\t8\t7\nOla\t2\t3\n");
    let head = head.columns_are(&[Role::Name, Role::Sales, Role::Unused]);
    let head = head.does(OfficeEvent::RoleChosen(2, Role::LastYear));
    let head = head.columns_are(&[Role::Name, Role::Sales, Role::LastYear]);
    let head = head.does(OfficeEvent::RoleChosen(2, Role::Sales));
    let head = head.columns_are(&[Role::Name, Role::Unused, Role::Sales]);
    assert_eq!(head.standing().sales, [7.0, 3.0]);
}

#[test]
fn columns_of_years_are_this_year_and_last_year() {
    let head = a_head_of_sales().pastes("Name\t2024\t2025\nMia\t100\t80\nOla\t50\t20\n");
    let head = head.columns_are(&[Role::Name, Role::LastYear, Role::Sales]);
    assert_eq!(head.standing().sales, [80.0, 20.0]);
    let head = a_head_of_sales().pastes("Name\tSales 2024\tSales 2025\tStart year\nMia\t100\t80\t2019\n");
    let _ = head.columns_are(&[Role::Name, Role::LastYear, Role::Sales, Role::Unused]);
}

#[test]
fn a_table_without_headings_is_read_by_what_is_in_it() {
    let head = a_head_of_sales().pastes("Mia\t80\nOla\t20\n").columns_are(&[Role::Name, Role::Sales]);
    assert_eq!(head.standing().team.people.len(), 2);
}

#[test]
fn a_figure_that_can_be_read_in_two_ways_is_asked_about() {
    let head = a_head_of_sales().pastes("Name\tHours\tSales\nMia\t1.250\t8\nOla\t2.125\t2\n");
    assert_eq!(head.sheet().doubtful(1), Some("1.250"));
    assert_eq!(head.sheet().figure(0, 1), Some(1250.0));
    let head = head.does(OfficeEvent::NotationChosen(1, Notation::Point));
    assert_eq!(head.sheet().doubtful(1), None);
    assert_eq!(head.sheet().figure(0, 1), Some(1.25));
}

#[test]
fn round_thousands_and_figures_of_other_columns_tell_how_they_are_written() {
    let head = a_head_of_sales().pastes("Name\tSales\nMia\t1.250.000\nOla\t2.125\n");
    assert_eq!((head.sheet().doubtful(1), head.sheet().figure(1, 1)), (None, Some(2125.0)));
    let head = a_head_of_sales().pastes("Name\tSales\nMia\t12,000\nOla\t2,125\n");
    assert_eq!((head.sheet().doubtful(1), head.sheet().figure(1, 1)), (None, Some(2125.0)));
    let head = a_head_of_sales().pastes("Name\tSales\tHours\nMia\t1,125\t1.5\nOla\t2,125\t2.5\n");
    assert_eq!(head.sheet().figure(1, 1), Some(2125.0));
}

#[test]
fn cells_pasted_into_the_table_go_where_they_were_pasted() {
    let head = a_head_of_sales().pastes("Name\tSales\nMia\t8\nOla\t2\n");
    let head = head.does(OfficeEvent::CellsPasted(1, 1, "20\t5\n30\t6\n".to_owned()));
    let head = head.sees(0, &["Mia", "8", ""]).sees(1, &["Ola", "20", "5"]).sees(2, &["", "30", "6"]);
    let head = head.hears(&OfficeNotice::Changed).does(OfficeEvent::Undone).sees(1, &["Ola", "2", ""]);
    let head =
        head.hears(&OfficeNotice::Undone).does(OfficeEvent::CellsPasted(0, 1, "612,000\n\n588,000\n".to_owned()));
    let _ = head.sees(0, &["Mia", "612,000"]).sees(1, &["Ola", ""]).sees(2, &["", "588,000"]);
}

#[test]
fn a_block_pasted_into_the_empty_table_is_the_table() {
    let block = "Name\tSales\nMia\t8\nOla\t2\n".to_owned();
    let head = a_head_of_sales().does(OfficeEvent::CellsPasted(0, 0, block));
    let _ = head.sees(0, &["Mia", "8"]).hears(&OfficeNotice::Opened(2));
}

#[test]
fn a_file_of_another_kind_changes_nothing_and_is_said() {
    let head = a_head_of_sales().pastes("Name\tSales\nMia\t8\n");
    for (file, refusal) in [
        (&b"PK\x03\x04xl/workbook.xml"[..], Refusal::Workbook),
        (b"age-encryption.org/v1\n-> scrypt", Refusal::Locked),
        (b"", Refusal::Empty),
    ] {
        let head = head.clone().opens(file).hears(&OfficeNotice::Refused(refusal)).sees(0, &["Mia", "8"]);
        assert!(!head.office().can_undo());
    }
    let _ = head.does(OfficeEvent::FileRead(None)).hears(&OfficeNotice::Unreadable).sees(0, &["Mia", "8"]);
}

#[test]
fn what_is_replaced_or_taken_out_can_be_brought_back() {
    let typed = a_head_of_sales().writes(0, 0, "Mia").writes(0, 1, "8");
    let replaced = typed.clone().takes_the_sample(Sample::EightyTwenty);
    let _ = replaced.does(OfficeEvent::Undone).sees(0, &["Mia", "8"]);
    let without_row = typed.clone().does(OfficeEvent::RowRemoved(0)).sees(0, &["", ""]);
    let _ = without_row.does(OfficeEvent::Undone).sees(0, &["Mia", "8"]);
    let without_column = typed.clone().does(OfficeEvent::ColumnRemoved(0)).sees(0, &["8"]);
    let _ = without_column.does(OfficeEvent::Undone).sees(0, &["Mia", "8"]);
    let _ = typed.does(OfficeEvent::Emptied).sees(0, &["", ""]).does(OfficeEvent::Undone).sees(0, &["Mia", "8"]);
}
