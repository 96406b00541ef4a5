use super::Person;
use crate::look::Look;
use crate::setting::Setting;
use crate::tree;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;

/// What axe-core and we look for.
const BARRIERS: &str = include_str!("barriers.js");

impl Person {
    /// Finds nothing on the page that shuts anybody out, however they look at it.
    ///
    /// What is looked for: what axe-core finds with the rules of WCAG 2.2 A and AA; what cannot be seen without
    /// scrolling sideways; text that is cut off or lies over other text, also with the spacing of WCAG 1.4.12; and what
    /// is too small to press. Only Chromium has the tools for it.
    /// What is found is told when the person leaves, with that of all other pages.
    #[track_caller]
    pub fn finds_nobody_shut_out(&self, state: &str) -> &Person {
        let barriers = self.lists_barriers().into_iter().chain(self.finds_another_page_called_so());
        self.barriers.borrow_mut().extend(barriers.map(|barrier| format!("{state}: {barrier}")));
        self
    }

    /// Each page has a title of its own, by which one finds it again.
    #[track_caller]
    fn finds_another_page_called_so(&self) -> Option<String> {
        let called = self.does("read the title", self.browser.script("return [document.title, location.href]"));
        let [title, address] = [0, 1].map(|index| called[index].as_str().unwrap_or_default().to_owned());
        let other = self.titles.borrow_mut().insert(title, address.clone()).filter(|other| *other != address)?;
        Some(format!("it has the title of {other}"))
    }

    /// What shuts people out on the page, one sentence each, after how they look at it.
    #[track_caller]
    pub fn lists_barriers(&self) -> Vec<String> {
        let barriers = self.finds_barriers();
        self.does("look for barriers", barriers)
    }

    fn finds_barriers(&self) -> Result<Vec<String>, String> {
        let mut barriers: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        self.takes_axe_along()?;
        for look in Look::ALL {
            self.browser.devtools("Emulation.setDeviceMetricsOverride", look.metrics())?;
            self.browser.devtools("Emulation.setEmulatedMedia", look.media())?;
            let found = self.browser.script(&format!("const other = '{}'; {BARRIERS}", look.other.word()))?;
            for barrier in found.as_array().into_iter().flatten().filter_map(Value::as_str) {
                barriers.entry(barrier.to_owned()).or_default().push(look.name);
            }
        }
        self.browser.devtools("Emulation.setEmulatedMedia", json!({ "features": [] }))?;
        self.browser.devtools("Emulation.clearDeviceMetricsOverride", json!({}))?;
        let told = barriers.into_iter().map(|(barrier, looks)| format!("{}: {barrier}", looks.join(" and ")));
        Ok(told.collect())
    }

    // It stays in the page until another one is loaded.
    fn takes_axe_along(&self) -> Result<(), String> {
        if self.browser.script("return typeof axe === 'undefined'")? == true {
            let axe = fs::read_to_string(Setting::axe()).map_err(|error| error.to_string())?;
            self.browser.script(&axe)?;
        }
        Ok(())
    }

    /// The page as programs tell it that read it aloud: roles, names and states, one line each.
    #[track_caller]
    pub fn reads_the_tree(&self) -> String {
        let tree = self.browser.devtools("Accessibility.getFullAXTree", json!({}));
        tree::in_lines(&self.does("read the accessibility tree", tree))
    }
}
