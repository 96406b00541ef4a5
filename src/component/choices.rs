//! Native radios and checkboxes, stacked and labelled in words.

use leptos::prelude::*;
use web_sys::{HtmlInputElement, KeyboardEvent};

/// One option of a group of radios.
pub struct Radio {
    /// Its value, as the code in files.
    pub value: String,
    /// What the person reads.
    pub label: String,
    /// Whether it is chosen at first.
    pub checked: bool,
    /// What it is parted from the others with, such as "or".
    pub apart: Option<&'static str>,
}

impl Radio {
    /// A plain option.
    pub fn new(value: &str, label: &str, checked: bool) -> Radio {
        Radio { value: value.to_owned(), label: label.to_owned(), checked, apart: None }
    }
}

/// Radios of one name; `chosen` hears the index. Digits choose while the group has the focus.
pub fn radios(
    name: &str,
    radios: Vec<Radio>,
    digits: bool,
    class: &'static str,
    chosen: impl Fn(usize) + 'static,
) -> AnyView {
    boxed_radios(name.to_owned(), radios, digits, class, Box::new(chosen))
}

fn boxed_radios(
    name: String,
    radios: Vec<Radio>,
    digits: bool,
    class: &'static str,
    chosen: Box<dyn Fn(usize)>,
) -> AnyView {
    let count = radios.len();
    let chosen = StoredValue::new_local(chosen);
    let choose = move |index: usize| chosen.with_value(|chosen| chosen(index));
    let group: NodeRef<leptos::html::Div> = NodeRef::new();
    let typed = move |event: KeyboardEvent| {
        let Some(digit) = event.key().parse::<usize>().ok().filter(|digit| digits && (1..=count).contains(digit))
        else {
            return;
        };
        let input = group.get_untracked().and_then(|group| {
            use wasm_bindgen::JsCast;
            group.query_selector_all("input").ok()?.get(digit as u32 - 1)?.dyn_into::<HtmlInputElement>().ok()
        });
        if let Some(input) = input {
            input.set_checked(true);
            // The focus follows, as it does with the arrow keys.
            let _ = input.focus();
            choose(digit - 1);
        }
    };
    let mut options: Vec<AnyView> = Vec::new();
    for (index, radio) in radios.into_iter().enumerate() {
        if let Some(or) = radio.apart {
            options.push(view! { <p class="or" aria-hidden="true">{or}</p> }.into_any());
        }
        let name = name.clone();
        options.push(
            view! {
                <label class="choice">
                    <input type="radio" name=name value=radio.value prop:checked=radio.checked on:change=move |_| choose(index) />
                    <span>{radio.label}</span>
                </label>
            }
            .into_any(),
        );
    }
    view! { <div class=class node_ref=group on:keydown=typed>{options}</div> }.into_any()
}

/// Checkboxes under these codes and labels; `state` says which are on and which cannot be chosen now,
/// `toggled` hears the index and the new state.
pub fn checks(
    checks: Vec<(&'static str, String)>,
    state: impl Fn(usize) -> (bool, bool) + Send + Sync + 'static,
    toggled: impl Fn(usize, bool) + 'static,
) -> AnyView {
    boxed_checks(checks, Box::new(state), Box::new(toggled))
}

type State = Box<dyn Fn(usize) -> (bool, bool) + Send + Sync>;

fn boxed_checks(checks: Vec<(&'static str, String)>, state: State, toggled: Box<dyn Fn(usize, bool)>) -> AnyView {
    let state = StoredValue::new(state);
    let toggled = StoredValue::new_local(toggled);
    let mut boxes: Vec<AnyView> = Vec::new();
    for (index, (value, label)) in checks.into_iter().enumerate() {
        let on = move || state.with_value(|state| state(index).0);
        let blocked = move || state.with_value(|state| state(index).1);
        boxes.push(
            view! {
                <label class="choice">
                    <input type="checkbox" value=value prop:checked=on prop:disabled=blocked
                        on:change=move |event| toggled.with_value(|toggled| toggled(index, event_target_checked(&event))) />
                    <span>{label}</span>
                </label>
            }
            .into_any(),
        );
    }
    boxes.into_any()
}
