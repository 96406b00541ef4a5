use super::{KEY, Office, OfficeEffect, OfficeEvent, OfficeNotice, blank};
use crate::export::Document;
use crate::session::{Keeping, Moment, StorageFault, StoredRecord};
use crate::team::spreadsheet::{self, Delimiter, Refusal};
use crate::team::{Role, Sheet, Team, record, sample};

type Effects = Vec<OfficeEffect>;

impl Office {
    /// Takes in what happened and says what is wanted of the outside.
    pub fn update(&mut self, event: OfficeEvent, moment: &Moment) -> Effects {
        self.today = moment.now.date();
        match event {
            OfficeEvent::StorageOpened(records) => self.opened(records),
            OfficeEvent::StorageFailed(fault) => {
                self.is_open = true;
                self.fault = Some(fault);
                Vec::new()
            }
            OfficeEvent::Answered(place, answer) => {
                if let Some(own) = self.own.get_mut(place) {
                    *own = answer;
                }
                Vec::new()
            }
            OfficeEvent::FileRead(Some(bytes)) => self.give(&bytes),
            OfficeEvent::FileRead(None) => self.tell(OfficeNotice::Unreadable),
            OfficeEvent::TableGiven(text) => self.give(text.as_bytes()),
            OfficeEvent::CellsPasted(row, column, text) => self.paste(row, column, &text),
            OfficeEvent::SampleWanted(which) => self.replace(Sheet::of(sample(which))),
            OfficeEvent::CellWritten(row, column, text) => {
                self.sheet.write(row, column, &text);
                self.before = None;
                self.save()
            }
            OfficeEvent::RowAdded => self.change(|sheet| sheet.add_row()),
            OfficeEvent::RowRemoved(row) => self.change_back(OfficeNotice::TakenOut, |sheet| sheet.remove_row(row)),
            OfficeEvent::ColumnAdded(role) => {
                let heading = (self.headings)(role);
                self.change(|sheet| {
                    sheet.add_column(role, heading);
                })
            }
            OfficeEvent::ColumnRemoved(column) => {
                self.change_back(OfficeNotice::TakenOut, |sheet| sheet.remove_column(column))
            }
            OfficeEvent::RoleChosen(column, role) => self.change(|sheet| sheet.give(column, role)),
            OfficeEvent::HeadingWritten(column, heading) => {
                self.sheet.call(column, &heading);
                self.before = None;
                self.save()
            }
            OfficeEvent::NotationChosen(column, notation) => {
                self.change_back(OfficeNotice::Changed, |sheet| sheet.note(column, notation))
            }
            OfficeEvent::Judged(row, role, judgement) => self.judge(row, role, judgement),
            OfficeEvent::FractionMoved(fraction) => {
                self.fraction = fraction.clamp(0.0, 1.0);
                Vec::new()
            }
            OfficeEvent::KeepingChosen(keeping) => self.keep(keeping),
            OfficeEvent::ExportWanted => {
                let content = spreadsheet::write(&self.sheet.to_rows(), Delimiter::Comma);
                self.download("csv", "text/csv", content)
            }
            OfficeEvent::SetAsideWanted => match self.set_aside.clone() {
                Some(content) => self.download("unread.json", "application/json", content),
                None => Vec::new(),
            },
            OfficeEvent::Emptied => self.empty(),
            OfficeEvent::Undone => match self.before.take() {
                Some(before) => {
                    self.notice = Some(OfficeNotice::Undone);
                    self.change(|sheet| *sheet = before)
                }
                None => Vec::new(),
            },
            OfficeEvent::Written(Ok(revision)) => {
                self.on_disk = self.on_disk.max(revision);
                self.fault = None;
                Vec::new()
            }
            OfficeEvent::Written(Err(fault)) => {
                self.fault = Some(fault);
                Vec::new()
            }
            OfficeEvent::Deleted(Ok(())) => {
                (self.revision, self.on_disk, self.fault, self.set_aside) = (0, 0, None, None);
                if self.keeping == Keeping::OnDevice {
                    return self.save();
                }
                self.tell(if self.sheet.is_empty() { OfficeNotice::Emptied } else { OfficeNotice::Deleted })
            }
            // It is as it was before somebody wanted it deleted.
            OfficeEvent::Deleted(Err(_)) => {
                self.keeping = match self.set_aside {
                    Some(_) => Keeping::Nothing,
                    None => Keeping::OnDevice,
                };
                self.tell(OfficeNotice::NotDeleted)
            }
            OfficeEvent::Copied(done) => self.tell(if done { OfficeNotice::Copied } else { OfficeNotice::CopyFailed }),
            OfficeEvent::DownloadFailed => self.tell(OfficeNotice::DownloadFailed),
            OfficeEvent::NoticeRead => {
                self.notice = None;
                Vec::new()
            }
        }
    }

    fn opened(&mut self, records: Vec<StoredRecord>) -> Effects {
        self.is_open = true;
        let Some(kept) = records.into_iter().find(|record| record.key == KEY) else {
            return Vec::new();
        };
        match record::decode(&kept.text) {
            Ok((sheet, revision)) => {
                (self.revision, self.on_disk, self.keeping) = (revision, revision, Keeping::OnDevice);
                self.sheet = sheet;
                self.edition += 1;
            }
            Err(record::Unread) => self.set_aside = Some(kept.text),
        }
        Vec::new()
    }

    fn give(&mut self, bytes: &[u8]) -> Effects {
        match spreadsheet::read(bytes) {
            Ok(spreadsheet) => self.replace(Sheet::of(spreadsheet.rows)),
            Err(refusal) => self.tell(OfficeNotice::Refused(refusal)),
        }
    }

    fn replace(&mut self, sheet: Sheet) -> Effects {
        let people = Team::of(&sheet).people.len();
        let before = std::mem::replace(&mut self.sheet, sheet);
        self.before = (!before.is_empty()).then_some(before);
        self.notice = Some(OfficeNotice::Opened(people));
        self.edition += 1;
        self.save()
    }

    // A block that is pasted into an empty table is the table.
    fn paste(&mut self, row: usize, column: usize, text: &str) -> Effects {
        match cells(text) {
            Ok(cells) if self.sheet.is_empty() && cells.len() > 1 => self.replace(Sheet::of(cells)),
            Ok(cells) => self.change_back(OfficeNotice::Changed, |sheet| sheet.paste(row, column, &cells)),
            Err(Refusal::Empty) => Vec::new(),
            Err(refusal) => self.tell(OfficeNotice::Refused(refusal)),
        }
    }

    /// A change that can be taken back.
    fn change_back(&mut self, notice: OfficeNotice, change: impl FnOnce(&mut Sheet)) -> Effects {
        let before = self.sheet.clone();
        let effects = self.change(change);
        (self.before, self.notice) = (Some(before), Some(notice));
        effects
    }

    fn change(&mut self, change: impl FnOnce(&mut Sheet)) -> Effects {
        change(&mut self.sheet);
        self.before = None;
        self.edition += 1;
        self.save()
    }

    fn judge(&mut self, row: usize, role: Role, judgement: &str) -> Effects {
        let column = self.sheet.column_of(role);
        let column = column.unwrap_or_else(|| self.sheet.add_column(role, (self.headings)(role)));
        self.sheet.write(row, column, judgement);
        self.before = None;
        self.judged += 1;
        self.save()
    }

    fn empty(&mut self) -> Effects {
        let was_kept = self.keeping == Keeping::OnDevice;
        *self = Office {
            edition: self.edition + 1,
            own: std::mem::take(&mut self.own),
            before: (!self.sheet.is_empty()).then(|| self.sheet.clone()),
            sheet: blank(self.headings),
            keeping: Keeping::Nothing,
            ..self.clone()
        };
        if was_kept { vec![OfficeEffect::Delete] } else { self.tell(OfficeNotice::Emptied) }
    }

    fn keep(&mut self, keeping: Keeping) -> Effects {
        match (std::mem::replace(&mut self.keeping, keeping), keeping) {
            // What could not be read gives way once it is gone.
            (Keeping::Nothing, Keeping::OnDevice) if self.set_aside.is_some() => vec![OfficeEffect::Delete],
            (Keeping::Nothing, Keeping::OnDevice) => self.save(),
            (Keeping::OnDevice, Keeping::Nothing) => vec![OfficeEffect::Delete],
            _ => Vec::new(),
        }
    }

    // Another tab that is ahead is never written over: its fault stays.
    fn save(&mut self) -> Effects {
        if self.keeping == Keeping::Nothing {
            return Vec::new();
        }
        self.revision += 1;
        if self.fault == Some(StorageFault::Conflict) { Vec::new() } else { vec![OfficeEffect::Save] }
    }

    fn tell(&mut self, notice: OfficeNotice) -> Effects {
        self.notice = Some(notice);
        Vec::new()
    }

    fn download(&mut self, ending: &str, media_type: &'static str, content: String) -> Effects {
        let file_name = format!("team-figures-{}.{ending}", self.today);
        self.notice = Some(OfficeNotice::Downloaded(file_name.clone()));
        vec![OfficeEffect::Download(Document { file_name, media_type, content })]
    }
}

// As spreadsheets paste: tabs between cells, and a comma is part of a figure. One column alone may have blank cells in
// its midst, which are blank lines.
fn cells(text: &str) -> Result<Vec<Vec<String>>, Refusal> {
    match text.contains(['\t', '"']) {
        true => spreadsheet::read(format!("sep=\t\n{text}").as_bytes()).map(|spreadsheet| spreadsheet.rows),
        false => Ok(text.lines().map(|line| vec![line.trim().to_owned()]).collect()),
    }
}
