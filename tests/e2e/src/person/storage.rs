use super::Person;
use crate::patience::eventually;
use serde_json::Value;

/// What a browser keeps for the app: a rep's takings, and a coach's cases apart from them.
const KEPT: &str = r"
    const keys = Object.keys(localStorage);
    const records = (name, store) => indexedDB.databases().then(all => all.some(one => one.name === name) ? new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
            const reading = opening.result.transaction(store).objectStore(store).getAll();
            reading.onerror = () => reject(reading.error);
            reading.onsuccess = () => { opening.result.close(); resolve(reading.result); };
        };
    }) : []);
    return records('own-reasons', 'takings').then(takings =>
        records('own-reasons-coach', 'cases').then(cases => ({ keys, takings, cases })));";

impl Person {
    /// How many takings the browser keeps in its database, read past the app.
    #[track_caller]
    pub fn counts_kept_takings(&self) -> usize {
        self.reads_storage()["takings"].as_array().map_or(0, Vec::len)
    }

    /// How many summaries the browser keeps for a coach, read past the app.
    #[track_caller]
    pub fn counts_kept_summaries(&self) -> usize {
        self.reads_storage()["cases"].as_array().map_or(0, Vec::len)
    }

    /// Waits until what the browser keeps has this in it.
    #[track_caller]
    pub fn waits_until_kept(&self, text: &str) -> &Person {
        let kept = eventually(|| match self.browser.script(KEPT)?.to_string().contains(text) {
            true => Ok(()),
            false => Err("it is not kept".to_owned()),
        });
        self.does(&format!("find \"{text}\" in what is kept"), kept);
        self
    }

    /// The keys that the browser keeps in its local storage for the app.
    #[track_caller]
    pub fn lists_kept_keys(&self) -> Vec<String> {
        let kept = self.reads_storage();
        let keys = kept["keys"].as_array().into_iter().flatten();
        keys.filter_map(|key| Some(key.as_str()?.to_owned())).collect()
    }

    /// Finds this text in nothing that the browser keeps.
    #[track_caller]
    pub fn keeps_nowhere(&self, text: &str) -> &Person {
        const ALL: &str = "return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])";
        let others = self.does("read what the browser keeps", self.browser.script(ALL));
        let kept = format!("{}{others}", self.reads_storage());
        assert!(!kept.contains(text), "\"{text}\" is kept: {kept}");
        self
    }

    #[track_caller]
    fn reads_storage(&self) -> Value {
        self.does("read what the browser keeps", self.browser.script(KEPT))
    }
}
