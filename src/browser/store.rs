//! Where answers live: IndexedDB, one record a taking or case, each write a transaction that checks the
//! revision.

use js_sys::{Array, Function, Object, Promise, Reflect};
use own_reasons::session::{StorageFault, StoredRecord};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, IdbDatabase, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction};

const VERSION: u32 = 1;
/// How long the browser may take to open the database before we go on without it.
const PATIENCE_MS: i32 = 4_000;
/// What is written for trial, under its own name and so many times, which is more than any one answer takes.
const TRIAL: &str = "trial";
const TRIAL_LENGTH: usize = 2_000;

/// What is kept apart from the rest, in a database of its own.
#[derive(Clone, Copy, Debug)]
pub struct Shelf {
    database: &'static str,
    records: &'static str,
}

/// A rep's own records.
pub const TAKINGS: Shelf = Shelf { database: "own-reasons", records: "takings" };
/// The summaries that a coach opened.
pub const CASES: Shelf = Shelf { database: "own-reasons-coach", records: "cases" };

/// A head of sales' figures.
pub const TEAM_FIGURES: Shelf = Shelf { database: "own-reasons-team", records: "figures" };

/// The open database.
#[derive(Clone, Debug)]
pub struct Store(IdbDatabase, Shelf);

/// A record to be written.
#[derive(Clone, Debug)]
pub struct Record {
    /// What it is kept under.
    pub key: String,
    /// Has to be above the stored one.
    pub revision: u64,
    /// What is kept.
    pub text: String,
    /// Whether it may be written where nothing is stored; else it was deleted meanwhile, and stays so.
    pub may_be_new: bool,
}

impl Store {
    /// Opens the database and reads every record in it.
    ///
    /// # Errors
    /// [`StorageFault::Blocked`] where the browser keeps nothing for this page.
    pub async fn open(shelf: Shelf) -> Result<(Store, Vec<StoredRecord>), StorageFault> {
        let opening = Promise::race(&Array::of2(open_request(shelf)?.as_ref(), timeout().as_ref()));
        let database = JsFuture::from(opening).await.map_err(|_| StorageFault::Blocked)?;
        let store = Store(database.dyn_into().map_err(|_| StorageFault::Blocked)?, shelf);
        let records = store.records().await?;
        Ok((store, records))
    }

    /// Finds out whether something can be written: writes a record, reads it back, and takes it away again, all
    /// before anybody could see it.
    ///
    /// # Errors
    /// As with [`Store::save`].
    pub async fn try_out(&self) -> Result<(), StorageFault> {
        let (transaction, records) = self.begin("readwrite").map_err(fault)?;
        let done = finished(&transaction);
        let (key, written) = (JsValue::from_str(TRIAL), JsValue::from_str(&TRIAL.repeat(TRIAL_LENGTH)));
        records.put_with_key(&written, &key).map_err(fault)?;
        let stored = read(records.get(&key)).await.map_err(fault)?;
        records.delete(&key).map_err(fault)?;
        done.await.map_err(fault)?;
        if stored == written { Ok(()) } else { Err(StorageFault::Failed) }
    }

    /// Writes records where their revisions are above the stored ones; resolves after the commit, with the
    /// keys of those that were not written because something later is stored, or nothing any more.
    ///
    /// # Errors
    /// [`StorageFault::Full`] where there is no room, [`StorageFault::Failed`] else. Nothing was written then.
    pub async fn save(&self, records: &[Record]) -> Result<Vec<String>, StorageFault> {
        let (transaction, shelf) = self.begin("readwrite").map_err(fault)?;
        let done = finished(&transaction);
        let (mut refused, mut written) = (Vec::new(), Vec::new());
        for record in records {
            let key = JsValue::from_str(&record.key);
            let stored = read(shelf.get(&key)).await.map_err(fault)?;
            let stored = stored.dyn_ref::<Array>();
            let revision = record.revision as f64;
            let is_in_order = match stored.and_then(|stored| stored.get(0).as_f64()) {
                Some(stored) => stored < revision,
                None => record.may_be_new,
            };
            if is_in_order {
                let entry = Array::of2(&JsValue::from_f64(revision), &JsValue::from_str(&record.text));
                shelf.put_with_key(&entry, &key).map_err(fault)?;
                written.push(record);
            } else if stored.and_then(|stored| stored.get(1).as_string()).as_ref() != Some(&record.text) {
                refused.push(record.key.clone());
            }
        }
        done.await.map_err(fault)?;
        self.is_written(&written).await.map_err(fault)?.then_some(refused).ok_or(StorageFault::Failed)
    }

    // Another tab may have written something later by now.
    async fn is_written(&self, records: &[&Record]) -> Result<bool, JsValue> {
        let (_, shelf) = self.begin("readonly")?;
        for record in records {
            let stored = read(shelf.get(&JsValue::from_str(&record.key))).await?;
            let Some(stored) = stored.dyn_ref::<Array>() else {
                return Ok(false);
            };
            let is_later = stored.get(0).as_f64().is_some_and(|stored| stored > record.revision as f64);
            if !is_later && stored.get(1).as_string().as_ref() != Some(&record.text) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Deletes the record under this key, or all of them.
    ///
    /// # Errors
    /// [`StorageFault::Failed`] where something is still there.
    pub async fn delete(&self, key: Option<&str>) -> Result<(), StorageFault> {
        let (transaction, records) = self.begin("readwrite").map_err(fault)?;
        let done = finished(&transaction);
        match key {
            Some(key) => records.delete(&JsValue::from_str(key)),
            None => records.clear(),
        }
        .map_err(fault)?;
        done.await.map_err(fault)?;
        Ok(())
    }

    /// Reads every record.
    ///
    /// # Errors
    /// [`StorageFault::Failed`] where the browser does not.
    pub async fn records(&self) -> Result<Vec<StoredRecord>, StorageFault> {
        self.all().await.map_err(fault)
    }

    async fn all(&self) -> Result<Vec<StoredRecord>, JsValue> {
        let (_, records) = self.begin("readonly")?;
        let keys = read(records.get_all_keys());
        let values = read(records.get_all());
        let (keys, values) = (Array::from(&keys.await?), Array::from(&values.await?));
        let record = |(key, value): (JsValue, JsValue)| {
            let entry = value.dyn_ref::<Array>();
            StoredRecord {
                key: key.as_string().unwrap_or_default(),
                revision: entry.and_then(|entry| entry.get(0).as_f64()).unwrap_or_default() as u64,
                text: entry.and_then(|entry| entry.get(1).as_string()).unwrap_or_default(),
            }
        };
        Ok(keys.iter().zip(values.iter()).map(record).collect())
    }

    // "strict" has the browser flush to disk before it says that a write is done; web-sys has no
    // stable binding for it.
    fn begin(&self, mode: &str) -> Result<(IdbTransaction, IdbObjectStore), JsValue> {
        let options = Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
        let begin: Function = Reflect::get(&self.0, &"transaction".into())?.dyn_into()?;
        let transaction: IdbTransaction =
            begin.call3(&self.0, &self.1.records.into(), &mode.into(), &options)?.dyn_into()?;
        let records = transaction.object_store(self.1.records)?;
        Ok((transaction, records))
    }
}

fn open_request(shelf: Shelf) -> Result<Promise, StorageFault> {
    let factory = super::window().and_then(|window| window.indexed_db().ok().flatten()).ok_or(StorageFault::Blocked)?;
    let request: IdbOpenDbRequest =
        factory.open_with_u32(shelf.database, VERSION).map_err(|_| StorageFault::Blocked)?;
    let upgraded = request.clone();
    let upgrade = Closure::once_into_js(move || {
        if let Ok(database) = upgraded.result().and_then(|result| result.dyn_into::<IdbDatabase>()) {
            // A failure here fails the request, which is heard below.
            let _ = database.create_object_store(shelf.records);
        }
    });
    request.set_onupgradeneeded(Some(upgrade.unchecked_ref()));
    Ok(settled(&request))
}

fn timeout() -> Promise {
    Promise::new(&mut |_, reject| {
        if let Some(window) = super::window() {
            // Without a timer we wait as long as the browser takes.
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&reject, PATIENCE_MS);
        }
    })
}

fn settled(request: &IdbRequest) -> Promise {
    Promise::new(&mut |resolve, reject| {
        let succeeded = request.clone();
        let success = Closure::once_into_js(move || {
            let result = succeeded.result().unwrap_or(JsValue::UNDEFINED);
            let _ = resolve.call1(&JsValue::NULL, &result);
        });
        let failed = request.clone();
        let error = Closure::once_into_js(move || {
            let error = failed.error().ok().flatten().map_or(JsValue::UNDEFINED, JsValue::from);
            let _ = reject.call1(&JsValue::NULL, &error);
        });
        request.set_onsuccess(Some(success.unchecked_ref()));
        request.set_onerror(Some(error.unchecked_ref()));
    })
}

async fn read(request: Result<IdbRequest, JsValue>) -> Result<JsValue, JsValue> {
    JsFuture::from(settled(&request?)).await
}

// Listened to from the start, so that no failure goes unheard while something else is waited for.
fn finished(transaction: &IdbTransaction) -> JsFuture {
    JsFuture::from(Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        let aborted = transaction.clone();
        let abort = Closure::once_into_js(move || {
            let error = aborted.error().map_or(JsValue::UNDEFINED, JsValue::from);
            let _ = reject.call1(&JsValue::NULL, &error);
        });
        transaction.set_onabort(Some(abort.unchecked_ref()));
    }))
}

fn fault(error: JsValue) -> StorageFault {
    match error.dyn_ref::<DomException>() {
        Some(error) if error.name() == "QuotaExceededError" => StorageFault::Full,
        _ => StorageFault::Failed,
    }
}
