//! Tables as spreadsheets save and copy them: CSV and its relatives to rows, and rows to CSV.

mod delimiter;
mod encoding;
mod formula;
mod kind;

pub use delimiter::Delimiter;

use csv::{QuoteStyle, ReaderBuilder, StringRecord, Terminator, WriterBuilder};
use formula::{guarded, trimmed, unguarded};

/// The most rows that are read.
pub const MOST_ROWS: usize = 20_000;
/// The most columns that are read.
pub const MOST_COLUMNS: usize = 100;

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spreadsheet {
    /// What stands between its cells.
    pub delimiter: Delimiter,
    /// Rows of cells as they stood, without white space around them; the first has the headings where there are any.
    /// Not all need be of one length. Lines with nothing on them are left out, and rows of empty cells at the end.
    pub rows: Vec<Vec<String>>,
}

/// Why no table was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is nothing in it, or nothing but empty cells.
    Empty,
    /// It was made in the rep's app, and is not for this page; nothing of it was read.
    RepsFile,
    /// It is locked with a passphrase or a key.
    Locked,
    /// It is a workbook of a spreadsheet program rather than a table saved from one.
    Workbook,
    /// It is not text: a PDF, a picture, or damaged.
    NotText,
    /// It is text of another kind: a web page, JSON, a calendar, a word processor's.
    NotATable,
    /// It has so many rows, more than [`MOST_ROWS`].
    TooManyRows(usize),
    /// One of its rows has so many cells, more than [`MOST_COLUMNS`].
    TooManyColumns(usize),
}

/// The table in a file, or in what was pasted.
///
/// Text is UTF-8, UTF-16 with a byte order mark, or else Windows-1252. The delimiter is found from the content, unless a
/// first line `sep=;` names it, as Excel does. A quote that is never closed is part of its cell.
///
/// # Errors
/// [`Refusal`]: what it is instead of a table, or how much too large.
pub fn read(bytes: &[u8]) -> Result<Spreadsheet, Refusal> {
    kind::check_bytes(bytes)?;
    let text = encoding::text(bytes).ok_or(Refusal::NotText)?;
    kind::check(&text)?;
    let (delimiter, table) = match delimiter::named(&text) {
        Some((delimiter, rest)) => (delimiter, rest),
        None => (Delimiter::found_in(&text), &*text),
    };
    let mut rows = Rows::default();
    rows.read(table, delimiter, true);
    Ok(Spreadsheet { delimiter, rows: rows.finish()? })
}

/// The table as CSV for Excel and others, with a byte order mark.
///
/// [`read`] gives the same rows again, but for white space around cells and rows of empty cells at the end. No cell can
/// run as a formula. A null character becomes U+FFFD.
pub fn write(rows: &[Vec<String>], delimiter: Delimiter) -> String {
    let mut writer = WriterBuilder::new()
        .delimiter(delimiter.byte())
        // So that whichever delimiter may be in a cell, it can be told from the one between cells.
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .flexible(true)
        .from_writer(Vec::from("\u{feff}"));
    let written = rows.iter().try_for_each(|row| writer.write_record(row.iter().map(|cell| guarded(cell))));
    debug_assert!(written.is_ok(), "memory takes all that is written");
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// The rows read so far, and how far the table goes.
#[derive(Default)]
struct Rows {
    /// At most [`MOST_ROWS`] of at most [`MOST_COLUMNS`] cells: nothing beyond is kept, however large the table.
    kept: Vec<Vec<String>>,
    read: usize,
    /// Up to the last row with something in it.
    filled: usize,
    /// Up to the last cell with something in it, in the row where that is farthest.
    width: usize,
}

impl Rows {
    fn read(&mut self, text: &str, delimiter: Delimiter, quoting: bool) {
        let mut reader = ReaderBuilder::new()
            .delimiter(delimiter.byte())
            .has_headers(false)
            .flexible(true)
            .quoting(quoting)
            .from_reader(text.as_bytes());
        let mut record = StringRecord::new();
        // Text in memory with rows of any length is read without error.
        while reader.read_record(&mut record).unwrap_or(false) {
            let start = record.position().and_then(|position| usize::try_from(position.byte()).ok());
            let is_last = reader.position().byte() >= text.len() as u64;
            match start.and_then(|start| text.get(start..)).filter(|rest| quoting && is_last && has_open_quote(rest)) {
                // All that follows the quote would be one cell.
                Some(rest) => return self.read(rest, delimiter, false),
                None => self.push(&record),
            }
        }
    }

    fn push(&mut self, record: &StringRecord) {
        self.read += 1;
        let filled = record.iter().enumerate().filter(|(_, cell)| !trimmed(cell).is_empty());
        if let Some((last, _)) = filled.last() {
            self.filled = self.read;
            self.width = self.width.max(last + 1);
        }
        if self.read <= MOST_ROWS {
            self.kept.push(record.iter().take(MOST_COLUMNS).map(|cell| unguarded(cell).into_owned()).collect());
        }
    }

    fn finish(mut self) -> Result<Vec<Vec<String>>, Refusal> {
        self.kept.truncate(self.filled);
        match self {
            Rows { filled: 0, .. } => Err(Refusal::Empty),
            Rows { filled, .. } if filled > MOST_ROWS => Err(Refusal::TooManyRows(filled)),
            Rows { width, .. } if width > MOST_COLUMNS => Err(Refusal::TooManyColumns(width)),
            Rows { kept, .. } => Ok(kept),
        }
    }
}

fn has_open_quote(rows: &str) -> bool {
    let quotes = rows.bytes().filter(|byte| *byte == b'"').count();
    quotes % 2 == 1 && rows.trim_end().contains(['\n', '\r'])
}
