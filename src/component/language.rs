//! The choice of another language, which changes everything that is said where it stands.

use super::{div, live, live::nothing};
use crate::browser::{task, words};
use leptos::prelude::*;
use own_reasons::wording::{self, Language, Translation};

/// What a program has to do with its language.
#[derive(Clone, Copy)]
pub struct Speaker {
    /// Counts how often the language changed; what reads it is drawn again.
    pub changes: RwSignal<u32>,
    /// What stands on the page around the program, by the places that it says there.
    pub frame: fn() -> Vec<(&'static str, &'static str)>,
    /// Puts into force what else a file of words has, without one what is in English; says whether that went well.
    pub rest: fn(Option<&str>) -> bool,
}

/// The words of a language could not be loaded, or are not those of this version.
#[derive(Debug)]
pub struct NoWords;

impl Speaker {
    /// One that speaks the language now in force.
    pub fn new(frame: fn() -> Vec<(&'static str, &'static str)>, rest: fn(Option<&str>) -> bool) -> Speaker {
        Speaker { changes: RwSignal::new(0), frame, rest }
    }

    /// Speaks the language that was chosen and kept; English where there is none, or its words do not come.
    pub async fn speak_as_before(self) {
        if let Some(language) = words::kept().and_then(|code| Language::from_code(&code)) {
            // Whoever wants it can choose it again, and then hears what is wrong.
            let _ = self.speak(language).await;
        }
    }

    /// Says everything in this language from now on.
    async fn speak(self, language: Language) -> Result<(), NoWords> {
        let translation = if language == Language::English {
            (self.rest)(None);
            None
        } else {
            let file = words::load(language.code()).await.map_err(|_| NoWords)?;
            let translation = Translation::read(&file).map_err(|_| NoWords)?;
            if !(self.rest)(Some(&file)) {
                return Err(NoWords);
            }
            Some(translation)
        };
        wording::put_in_force(translation);
        let direction = translation.map_or("ltr", Translation::direction);
        words::show(language.code(), direction, (self.frame)());
        self.changes.update(|changes| *changes += 1);
        Ok(())
    }

    /// Offers the other language; the choice is kept while `may_keep` says so.
    pub fn offer(self, may_keep: impl Fn() -> bool + Copy + Send + Sync + 'static) -> AnyView {
        let has_failed = RwSignal::new(false);
        Effect::new(move |before: Option<bool>| {
            let may = may_keep();
            if before.is_some_and(|before| before != may) {
                keep(may);
            }
            may
        });
        let other = move || {
            self.changes.track();
            other()
        };
        let choose = move |_| {
            task::spawn(async move {
                let spoken = self.speak(self::other()).await;
                has_failed.set(spoken.is_err());
                if spoken.is_ok() && untrack(may_keep) {
                    keep(true);
                }
            });
        };
        // One button that stays, so that whoever pressed it is still on it.
        let button = view! {
            <button type="button" class="quiet" lang=move || other().code() on:click=choose>{move || other().name()}</button>
        };
        let said = live(move || {
            self.changes.track();
            let sentence = match (has_failed.get(), wording::in_force()) {
                (true, _) => say!("This language could not be loaded. Check the connection and try again."),
                (false, Some(_)) => say!("This translation was not tested with respondents."),
                (false, None) => return nothing(),
            };
            view! { <span>{sentence}</span> }.into_any()
        });
        let said = view! { <span role="status">{said}</span> }.into_any();
        div("language", vec![button.into_any(), said])
    }
}

/// The language after the one in force.
fn other() -> Language {
    let next = Language::ALL.into_iter().skip_while(|language| *language != wording::language()).nth(1);
    next.unwrap_or(Language::English)
}

fn keep(may: bool) {
    match wording::language() {
        language if may && language != Language::English => words::keep(language.code()),
        _ => words::forget(),
    }
}
