//! Native radios and checkboxes, stacked and labelled in words.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

/// One option of a group of radios.
pub struct Radio {
    /// Its value, as the code in files.
    pub value: String,
    /// What the person reads.
    pub label: String,
    /// Whether it is chosen at first.
    pub checked: bool,
    /// Whether it stands apart, after "or".
    pub apart: bool,
}

/// Radios of one name; `chosen` hears the index. Digits choose while the group has the focus.
pub fn radios(
    name: String,
    radios: Vec<Radio>,
    digits: bool,
    class: &'static str,
    chosen: impl Fn(usize) + Copy + 'static,
) -> AnyView {
    let count = radios.len();
    let inputs: Vec<NodeRef<leptos::html::Input>> = (0..count).map(|_| NodeRef::new()).collect();
    let refs = StoredValue::new(inputs.clone());
    let typed = move |event: KeyboardEvent| {
        let Some(digit) = event.key().parse::<usize>().ok().filter(|digit| digits && (1..=count).contains(digit))
        else {
            return;
        };
        let input = refs.with_value(|refs| refs[digit - 1]).get_untracked();
        if let Some(input) = input {
            input.set_checked(true);
            // The focus follows, as it does with the arrow keys.
            let _ = input.focus();
            chosen(digit - 1);
        }
    };
    let options: Vec<AnyView> = radios
        .into_iter()
        .zip(inputs)
        .enumerate()
        .map(|(index, (radio, input))| {
            let Radio { value, label, checked, apart } = radio;
            view! {
                {apart.then(|| view! { <p class="or" aria-hidden="true">{crate::app::text::OR}</p> })}
                <label class="choice">
                    <input type="radio" name=name.clone() value=value node_ref=input prop:checked=checked on:change=move |_| chosen(index) />
                    <span>{label}</span>
                </label>
            }
            .into_any()
        })
        .collect();
    view! { <div class=class on:keydown=typed>{options}</div> }.into_any()
}

/// One option of a group of checkboxes.
pub struct Check {
    /// Its value, as the code in files.
    pub value: String,
    /// What the person reads.
    pub label: String,
}

/// Checkboxes; `ticked` says which are on now, `toggled` hears the index and the new state.
pub fn checks(
    checks: Vec<Check>,
    ticked: impl Fn(usize) -> bool + Copy + Send + Sync + 'static,
    blocked: impl Fn(usize) -> bool + Copy + Send + Sync + 'static,
    toggled: impl Fn(usize, bool) + Copy + 'static,
) -> AnyView {
    checks
        .into_iter()
        .enumerate()
        .map(|(index, Check { value, label })| {
            view! {
                <label class="choice">
                    <input type="checkbox" value=value prop:checked=move || ticked(index) disabled=move || blocked(index)
                        on:change=move |event| toggled(index, event_target_checked(&event)) />
                    <span>{label}</span>
                </label>
            }
            .into_any()
        })
        .collect_view()
        .into_any()
}
