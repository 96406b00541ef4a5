use super::restore::Unlocking;
use super::storage::read_record;
use super::{Effect, Event, Keeping, Locking, Moment, Notice, Session, SetAside, StorageFault, StoredRecord, started};
use crate::exchange::decode_taking;
use crate::instrument::{Choice, Instrument, ItemId, PartId};
use crate::response::{LONGEST_TEXT, Response, Text, Unfit};
use crate::route::Route;
use crate::taking::{LONGEST_ALIAS, LONGEST_TOPIC, Taking, TakingId};

impl Session {
    /// Takes in what happened and says what is wanted of the outside.
    pub fn update(&mut self, event: Event, moment: &Moment) -> Vec<Effect> {
        self.today = moment.now.date();
        match event {
            Event::StorageOpened { records, pending, last_backup } => {
                self.last_backup = last_backup;
                self.opened(records, pending, moment)
            }
            Event::StorageFailed(fault) => {
                self.saves.fault = Some(fault);
                Vec::new()
            }
            Event::CameBack => self.read_again(),
            Event::KeepingChosen(keeping) => self.keep(keeping),
            Event::RouteChanged(route) => self.moved(route, moment),
            Event::TakingOpened(id) => self.open(&id),
            Event::Answered(item, response) => self.answered(item, response, moment),
            Event::Cleared(item) => {
                self.in_hand().administration.clear(item);
                self.save()
            }
            Event::Continued(item) => self.go_on(item),
            Event::Skipped(item) => {
                let mut effects = Vec::new();
                if self.administration().responses().response(item).is_some() {
                    self.in_hand().administration.clear(item);
                    effects = self.save();
                }
                effects.extend(self.go_on(item));
                effects
            }
            Event::WentBack(item) => vec![Effect::Go(self.previous(item))],
            Event::FindingWanted => {
                self.finding_wanted = true;
                self.in_hand().administration.request_finding();
                let mut effects = self.save();
                effects.push(Effect::Go(Route::Question(ItemId::FindingValues)));
                effects
            }
            Event::RestWanted => {
                self.in_hand().administration.completed_at = None;
                let mut effects = self.answered(ItemId::StartMood, Response::Pick(Choice::Curious), moment);
                effects.push(Effect::Go(Route::Question(ItemId::WantGoals)));
                effects
            }
            Event::GoalFound => {
                self.finding_wanted = false;
                vec![Effect::Go(Route::Question(ItemId::WantGoals))]
            }
            Event::Completed => {
                self.in_hand().administration.completed_at.get_or_insert_with(|| moment.now.clone());
                let mut effects = self.save();
                effects.push(Effect::Go(Route::Result));
                effects
            }
            Event::FitSaid(fit) => {
                self.in_hand().reflection.fit = fit;
                self.save()
            }
            Event::OwnVerdictSaid(own) => {
                self.in_hand().reflection.own_verdict = own;
                self.save()
            }
            Event::NoteWritten(question, note) => match self.wrote(&note, LONGEST_TEXT) {
                Ok(Some(note)) => {
                    self.in_hand().reflection.notes.insert(question, note);
                    self.save()
                }
                Ok(None) => {
                    self.in_hand().reflection.notes.remove(&question);
                    self.save()
                }
                Err(effects) => effects,
            },
            Event::LookAgainSet(date) => {
                self.in_hand().reflection.look_again = date;
                self.save()
            }
            Event::BlockTicked(block, on) => {
                self.in_hand().sharing.ticks.set(block, on);
                self.save()
            }
            Event::AliasWritten(alias) => match self.wrote(&alias, LONGEST_ALIAS) {
                Ok(alias) => {
                    self.in_hand().sharing.alias = alias;
                    self.save()
                }
                Err(effects) => effects,
            },
            Event::FirstTopicWritten(topic) => match self.wrote(&topic, LONGEST_TOPIC) {
                Ok(topic) => {
                    self.in_hand().sharing.first_topic = topic;
                    self.save()
                }
                Err(effects) => effects,
            },
            Event::TakingDeleted(id) => self.delete(&id, moment),
            Event::AllDeleted => {
                self.takings.clear();
                self.set_aside.clear();
                self.saves.forget_all();
                self.pending = None;
                self.along = None;
                self.last_backup = None;
                self.reading += 1;
                self.started_blank(moment);
                self.notice = Some(Notice::Deleted);
                vec![Effect::DeleteAll]
            }
            Event::DeleteFailed => self.tell(Notice::NotDeleted),
            Event::Committed(id, revision) => {
                self.saves.fault = None;
                let was_pending = self.pending.as_ref() == Some(&id);
                self.tried(id, revision, None);
                if was_pending {
                    self.pending = None;
                    return vec![Effect::ForgetPending];
                }
                Vec::new()
            }
            Event::SaveFailed(id, fault) => {
                self.tried(id, 0, Some(fault));
                if fault == StorageFault::Conflict { self.read_again() } else { Vec::new() }
            }
            Event::Copied => self.tell(Notice::Copied),
            Event::CopyFailed => self.tell(Notice::CopyFailed),
            Event::DownloadFailed => {
                self.along = None;
                self.tell(Notice::DownloadFailed)
            }
            Event::ShareFailed => self.tell(Notice::ShareFailed),
            Event::NoticeRead => {
                self.notice = None;
                Vec::new()
            }
        }
    }

    fn opened(&mut self, records: Vec<StoredRecord>, pending: Option<String>, moment: &Moment) -> Vec<Effect> {
        // Who has something kept here said so before.
        if !records.is_empty() || pending.is_some() {
            self.keeping = Keeping::OnDevice;
        }
        for record in records {
            match read_record(record) {
                Ok(taking) => {
                    self.saves.took(taking.id.clone(), taking.revision);
                    self.keep_in_order(taking);
                }
                Err(unread) => self.set_aside.push(unread),
            }
        }
        let mut effects = pending.map_or_else(Vec::new, |text| self.take_up(text, moment));
        effects.push(Effect::TryOut);
        self.take_in_hand();
        match self.route {
            // Who came here without a taking has not said yet whether answers are to be kept.
            Route::Question(_) | Route::Change(_) if self.current.is_none() => {
                effects.push(Effect::GoInstead(Route::Start))
            }
            // Who pressed start before the program was there did not see that there is something to go on with.
            Route::Begin if self.draft().is_some() => effects.push(Effect::GoInstead(Route::Start)),
            _ => {}
        }
        effects
    }

    /// Takes the draft in hand, or else the latest taking.
    pub(super) fn take_in_hand(&mut self) {
        let draft = self.takings.iter().find(|taking| taking.administration.completed_at.is_none());
        self.current = draft.or(self.takings.first()).map(|taking| taking.id.clone());
    }

    // The last change before the page went away is forgotten only once it is on disk.
    fn take_up(&mut self, text: String, moment: &Moment) -> Vec<Effect> {
        let (id, revision) = match decode_taking(&text) {
            // Its record cannot be read, so it waits until it can.
            Ok(taking) if self.is_set_aside(&taking.id) => return Vec::new(),
            Ok(taking) => {
                let (id, revision) = (taking.id.clone(), taking.revision);
                match self.position(&id) {
                    Some(index) if self.takings[index].revision >= revision => return vec![Effect::ForgetPending],
                    Some(index) => self.takings[index] = taking,
                    None => {
                        self.keep_in_order(taking);
                    }
                }
                self.saves.said(id.clone(), revision);
                (id, revision)
            }
            // In a record of its own it outlives the next last change.
            Err(error) => {
                let id = TakingId::from_random(moment.random);
                self.set_aside.push(SetAside { key: id.as_str().to_owned(), text: text.clone(), error });
                (id, 1)
            }
        };
        self.pending = Some(id.clone());
        let is_new = self.saves.revision(&id) == 0;
        vec![Effect::Save { id, revision, text, is_new }]
    }

    fn tried(&mut self, id: TakingId, revision: u64, fault: Option<StorageFault>) {
        // It may have been deleted since.
        if self.position(&id).is_some() {
            self.saves.tried(id, revision, fault);
        }
    }

    fn keep(&mut self, keeping: Keeping) -> Vec<Effect> {
        let before = std::mem::replace(&mut self.keeping, keeping);
        self.reading += 1;
        match (before, keeping) {
            // What was begun in this sitting goes too; what was completed earlier stays until deleted.
            (Keeping::OnDevice, Keeping::Nothing) => match self.draft().map(|draft| draft.id.clone()) {
                Some(id) => {
                    let delete = Effect::Delete(id.as_str().to_owned());
                    self.saves.taken_off(id);
                    vec![delete, Effect::ForgetPending]
                }
                None => vec![Effect::ForgetPending],
            },
            (Keeping::Nothing, Keeping::OnDevice) => self.save_rest(),
            _ => Vec::new(),
        }
    }

    fn moved(&mut self, route: Route, moment: &Moment) -> Vec<Effect> {
        self.route = route;
        self.notice = None;
        if !matches!(self.locking, Locking::UnderWay(_)) {
            self.locking = Locking::Idle;
        }
        if route != Route::Data {
            self.unlocking = Unlocking::Idle;
        }
        match route {
            Route::Begin => {
                self.started_blank(moment);
                return vec![Effect::GoInstead(Route::Question(ItemId::StartMood))];
            }
            Route::Question(item) | Route::Change(item) => {
                if self.shown_at.get(&item).is_none() {
                    self.shown_at.insert(item, moment.ms);
                }
                if self.has_begun() && self.taking().position != Some(item) {
                    let index = self.touched();
                    self.takings[index].position = Some(item);
                    return self.save();
                }
            }
            _ => {}
        }
        Vec::new()
    }

    fn open(&mut self, id: &TakingId) -> Vec<Effect> {
        let Some(taking) = self.takings.iter().find(|taking| taking.id == *id) else {
            return Vec::new();
        };
        let completed = taking.administration.completed_at.is_some();
        self.current = Some(id.clone());
        self.shown_at.clear();
        vec![Effect::Go(if completed { Route::Result } else { self.resume() })]
    }

    fn answered(&mut self, item: ItemId, response: Response, moment: &Moment) -> Vec<Effect> {
        let took = self.shown_at.get(&item).map(|shown| moment.ms.saturating_sub(*shown));
        let mut trial = self.administration().clone();
        if let Err(unfit) = trial.answer(item, response) {
            return self.tell(Notice::Unfit(item, unfit));
        }
        if let Some(took) = took {
            trial.time_first_answer(item, took);
        }
        let taking = self.in_hand();
        taking.position = Some(item);
        taking.administration = trial;
        self.save()
    }

    fn go_on(&mut self, item: ItemId) -> Vec<Effect> {
        let next = self.next(item);
        if matches!(next, Route::Question(next) if Instrument::current().item(next).part != PartId::Finding) {
            self.finding_wanted = false;
        }
        vec![Effect::Go(next)]
    }

    /// The taking in hand, begun where there is none, on its way to a new revision.
    ///
    /// Each change is made through this, and followed by [`Session::save`].
    fn in_hand(&mut self) -> &mut Taking {
        self.notice = None;
        let index = self.touched();
        let taking = &mut self.takings[index];
        self.saves.said(taking.id.clone(), taking.revision);
        taking
    }

    // Where the taking in hand stands, with a new revision.
    fn touched(&mut self) -> usize {
        let index = self.current.as_ref().and_then(|id| self.position(id));
        let index = index.unwrap_or_else(|| {
            self.current = Some(self.blank.id.clone());
            self.keep_in_order(self.blank.clone())
        });
        self.takings[index].revision += 1;
        index
    }

    fn wrote(&mut self, raw: &str, longest: usize) -> Result<Option<Text>, Vec<Effect>> {
        match Text::new(raw, longest) {
            Ok(text) => Ok(Some(text)),
            Err(Unfit::Empty) => Ok(None),
            Err(unfit) => Err(self.tell(Notice::TooLong(unfit))),
        }
    }

    fn delete(&mut self, id: &TakingId, moment: &Moment) -> Vec<Effect> {
        self.takings.retain(|taking| taking.id != *id);
        self.saves.forget(id);
        self.reading += 1;
        if self.current.as_ref() == Some(id) {
            self.started_blank(moment);
            self.current = self.takings.first().map(|taking| taking.id.clone());
        }
        self.notice = Some(Notice::Deleted);
        vec![Effect::Delete(id.as_str().to_owned()), Effect::ForgetPending]
    }

    pub(super) fn tell(&mut self, notice: Notice) -> Vec<Effect> {
        self.notice = Some(notice);
        Vec::new()
    }

    pub(super) fn position(&self, id: &TakingId) -> Option<usize> {
        self.takings.iter().position(|taking| taking.id == *id)
    }

    pub(super) fn is_set_aside(&self, id: &TakingId) -> bool {
        self.set_aside.iter().any(|record| record.key == id.as_str())
    }

    // The latest first, a copy after what it is a copy of. Says where it now stands.
    pub(super) fn keep_in_order(&mut self, taking: Taking) -> usize {
        let index = self.takings.iter().position(|kept| started(kept) < started(&taking)).unwrap_or(self.takings.len());
        self.takings.insert(index, taking);
        index
    }
}
