//! Days as the reader's language writes them.

use js_sys::{Array, Date as JsDate, Intl, Object, Reflect};
use own_reasons::date::Date;
use own_reasons::wording::language;
use wasm_bindgen::JsValue;

/// Such as "23 November 2026".
pub fn long(date: Date) -> String {
    format(date, &[("day", "numeric"), ("month", "long"), ("year", "numeric")])
}

/// Such as "November 2026".
pub fn month(date: Date) -> String {
    format(date, &[("month", "long"), ("year", "numeric")])
}

fn format(date: Date, parts: &[(&str, &str)]) -> String {
    let options = Object::new();
    for (name, value) in parts.iter().chain(&[("timeZone", "UTC")]) {
        // Setting a member of a plain object has no way to fail.
        let _ = Reflect::set(&options, &JsValue::from_str(name), &JsValue::from_str(value));
    }
    let formatter = Intl::DateTimeFormat::new(&Array::of1(&language().locale().into()), &options);
    let day = JsDate::new(&JsValue::from_str(&date.to_string()));
    let text = formatter.format().call1(&JsValue::UNDEFINED, &day).ok().and_then(|text| text.as_string());
    text.unwrap_or_else(|| date.to_string())
}
