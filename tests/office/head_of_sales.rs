//! A head of sales at their page.

use own_reasons::date::{Date, Timestamp};
use own_reasons::export::Document;
use own_reasons::session::{Moment, SaveState, StorageFault, StoredRecord};
use own_reasons::team::{
    KEY, Office, OfficeEffect, OfficeEvent, OfficeNotice, Outcome, Role, Sample, Sheet, Standing, Team,
};

/// A head of sales. A step takes them on and has to be followed by a look; a look may end the story.
#[derive(Clone, Debug)]
pub struct HeadOfSales {
    office: Office,
    /// What is on the disk, with its revision.
    kept: Option<(u64, String)>,
    fault: Option<StorageFault>,
    /// The files made.
    pub downloads: Vec<Document>,
}

/// A head of sales who opens the page for the first time.
pub fn a_head_of_sales() -> HeadOfSales {
    let head = HeadOfSales { office: office(), kept: None, fault: None, downloads: Vec::new() };
    head.comes_back()
}

fn office() -> Office {
    Office::new(Role::code, &moment())
}

fn moment() -> Moment {
    let day = Date::parse("2026-12-01").unwrap();
    Moment { now: Timestamp::parse(&format!("{day}T09:00:00Z")).unwrap(), ms: 0, random: 7 }
}

// What they do.
impl HeadOfSales {
    #[must_use]
    pub fn does(mut self, event: OfficeEvent) -> HeadOfSales {
        let mut events = vec![event];
        while !events.is_empty() {
            for effect in self.office.update(events.remove(0), &moment()) {
                match effect {
                    OfficeEffect::Save => events.push(OfficeEvent::Written(self.write())),
                    OfficeEffect::Delete => {
                        self.kept = None;
                        events.push(OfficeEvent::Deleted(Ok(())));
                    }
                    OfficeEffect::Download(document) => self.downloads.push(document),
                }
            }
        }
        self
    }

    fn write(&mut self) -> Result<u64, StorageFault> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let (revision, text, is_new) = self.office.record();
        let in_order = self.kept.as_ref().map_or(is_new, |(kept, _)| *kept < revision);
        if !in_order {
            return Err(StorageFault::Conflict);
        }
        self.kept = Some((revision, text));
        Ok(revision)
    }

    /// Closes the page and opens it another day.
    #[must_use]
    pub fn comes_back(self) -> HeadOfSales {
        let record = |(revision, text): &(u64, String)| StoredRecord {
            key: KEY.to_owned(),
            revision: *revision,
            text: text.clone(),
        };
        let records = self.kept.iter().map(record).collect();
        HeadOfSales { office: office(), ..self }.does(OfficeEvent::StorageOpened(records))
    }

    /// Pastes a text from a spreadsheet into the field for it.
    #[must_use]
    pub fn pastes(self, text: &str) -> HeadOfSales {
        self.does(OfficeEvent::TableGiven(text.to_owned()))
    }

    #[must_use]
    pub fn opens(self, file: &[u8]) -> HeadOfSales {
        self.does(OfficeEvent::FileRead(Some(file.to_vec())))
    }

    #[must_use]
    pub fn takes_the_sample(self, sample: Sample) -> HeadOfSales {
        self.does(OfficeEvent::SampleWanted(sample))
    }

    #[must_use]
    pub fn writes(self, row: usize, column: usize, text: &str) -> HeadOfSales {
        self.does(OfficeEvent::CellWritten(row, column, text.to_owned()))
    }

    #[must_use]
    pub fn storage_says(mut self, fault: impl Into<Option<StorageFault>>) -> HeadOfSales {
        self.fault = fault.into();
        self
    }

    /// Another tab writes this in the meantime.
    #[must_use]
    pub fn another_tab_writes(mut self, revision: u64) -> HeadOfSales {
        self.kept = Some((revision, String::new()));
        self
    }

    /// Something else was kept under the same name.
    #[must_use]
    pub fn finds_kept(mut self, text: &str) -> HeadOfSales {
        self.kept = Some((1, text.to_owned()));
        self.comes_back()
    }
}

// What they see.
impl HeadOfSales {
    pub fn sheet(&self) -> &Sheet {
        self.office.sheet()
    }

    pub fn office(&self) -> &Office {
        &self.office
    }

    pub fn standing(&self) -> Standing {
        Standing::of(Team::of(self.sheet()))
    }

    /// What is on the disk.
    pub fn kept(&self) -> Option<&str> {
        self.kept.as_ref().map(|(_, text)| text.as_str())
    }

    #[track_caller]
    pub fn hears(self, notice: &OfficeNotice) -> HeadOfSales {
        assert_eq!(self.office.notice(), Some(notice));
        self
    }

    #[track_caller]
    pub fn sees(self, row: usize, cells: &[&str]) -> HeadOfSales {
        let found: Vec<&str> = (0..cells.len()).map(|column| self.sheet().cell(row, column)).collect();
        assert_eq!(found, cells, "row {row}");
        self
    }

    #[track_caller]
    pub fn columns_are(self, roles: &[Role]) -> HeadOfSales {
        let found: Vec<Role> = self.sheet().columns().iter().map(|column| column.role).collect();
        assert_eq!(found, roles);
        self
    }

    #[track_caller]
    pub fn save_state_is(self, state: SaveState) -> HeadOfSales {
        assert_eq!(self.office.save_state(), state);
        self
    }

    /// The names of those whose next conversation is this one.
    pub fn names_of(&self, outcome: Outcome) -> Vec<String> {
        let standing = self.standing();
        let of_it = standing.outcomes().into_iter().filter(|(_, found)| *found == outcome);
        of_it.map(|(place, _)| standing.team.people[place].name.clone()).collect()
    }
}
