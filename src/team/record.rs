//! `own-reasons/team-figures`: the table as it is kept on the device, where somebody asked for that.

use super::number::Notation;
use super::role::Role;
use super::sheet::Sheet;
use crate::json::{Json, Members};

const FORMAT: &str = "own-reasons/team-figures";
const VERSION: u64 = 1;

/// A record that is not one of ours, or of a later version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unread;

/// The table as a record has it, in this revision: each change is one more.
pub fn encode(sheet: &Sheet, revision: u64) -> String {
    let column = |(place, column): (usize, &super::sheet::Column)| {
        let mut members = Members::new();
        members.text("heading", &column.heading);
        members.text("role", column.role.code());
        if let Some(notation) = sheet.chosen_notation(place) {
            members.text("notation", code(notation));
        }
        members.object()
    };
    let cells = |row: usize| {
        let filled = (0..sheet.columns().len()).map(|column| Json::text(sheet.cell(row, column)));
        Json::List(filled.collect())
    };
    let mut members = Members::new();
    members.text("format", FORMAT);
    members.add("format_version", Json::whole(VERSION));
    members.add("revision", Json::whole(revision));
    members.add("columns", Json::List(sheet.columns().iter().enumerate().map(column).collect()));
    members.add("rows", Json::List((0..sheet.rows()).map(cells).collect()));
    members.object().to_line()
}

/// Reads a table and its revision from the text of a record.
///
/// # Errors
/// Where it is not one; nothing of it is used then.
pub fn decode(text: &str) -> Result<(Sheet, u64), Unread> {
    let json = Json::parse(text).map_err(|_| Unread)?;
    let is_ours = json.member("format").and_then(Json::as_text) == Some(FORMAT)
        && json.member("format_version").and_then(Json::as_whole) == Some(VERSION);
    let (Some(Json::List(columns)), Some(Json::List(rows)), true) =
        (json.member("columns"), json.member("rows"), is_ours)
    else {
        return Err(Unread);
    };
    let columns: Vec<_> = columns.iter().map(column).collect::<Result<_, _>>()?;
    let rows = rows.iter().map(|row| cells(row).filter(|row| row.len() <= columns.len()).ok_or(Unread));
    let rows = rows.collect::<Result<_, _>>()?;
    let revision = json.member("revision").and_then(Json::as_whole).ok_or(Unread)?;
    Ok((Sheet::kept(columns, rows), revision))
}

fn column(json: &Json) -> Result<(String, Role, Option<Notation>), Unread> {
    let text = |name: &str| json.member(name).map(|json| json.as_text().ok_or(Unread)).transpose();
    let notation = text("notation")?.map(|text| notation(text).ok_or(Unread)).transpose()?;
    let role = text("role")?.and_then(Role::from_code).ok_or(Unread)?;
    Ok((text("heading")?.ok_or(Unread)?.to_owned(), role, notation))
}

fn cells(json: &Json) -> Option<Vec<String>> {
    let Json::List(cells) = json else {
        return None;
    };
    cells.iter().map(|cell| cell.as_text().map(str::to_owned)).collect()
}

fn code(notation: Notation) -> &'static str {
    match notation {
        Notation::Point => "point",
        Notation::Comma => "comma",
    }
}

fn notation(code: &str) -> Option<Notation> {
    [Notation::Point, Notation::Comma].into_iter().find(|notation| self::code(*notation) == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Sheet {
        let rows = [["Name", "Sales"], ["Mia \"M\"\n=1+1", "1.234"], ["", ""], ["Ola", "2"]];
        let mut sheet = Sheet::of(rows.map(|row| row.map(str::to_owned).to_vec()).to_vec());
        sheet.note(1, Notation::Point);
        sheet.add_column(Role::Rating, "Questioning");
        sheet
    }

    #[test]
    fn what_is_kept_comes_back_as_it_was() {
        let record = encode(&table(), 7);
        let kept = decode(&record);
        assert_eq!(kept.as_ref().map(|(sheet, _)| sheet.columns().to_vec()), Ok(table().columns().to_vec()));
        assert_eq!(kept.as_ref().map(|(sheet, _)| sheet.to_rows()), Ok(table().to_rows()));
        assert_eq!(kept.map(|(sheet, revision)| encode(&sheet, revision)), Ok(record));
    }

    #[test]
    fn what_is_not_ours_or_of_a_later_version_is_left_alone() {
        let record = encode(&table(), 7);
        for other in ["", "{}", "[1]", &record.replace("figures", "others"), &record.replace(":1,", ":2,")] {
            assert_eq!(decode(other), Err(Unread), "{other}");
        }
        for broken in [record.replace("\"sales\"", "\"sails\""), record.replace("[\"Ola\",", "[3,")] {
            assert_eq!(decode(&broken), Err(Unread), "{broken}");
        }
    }
}
