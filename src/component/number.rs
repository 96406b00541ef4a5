//! Numbers as the reader's language writes them.

use js_sys::{Array, Intl, Object, Reflect};
use own_reasons::wording::language;
use wasm_bindgen::JsValue;

/// Such as "1,234.5", with at most so many digits after the point.
pub fn plain(number: f64, digits: u8) -> String {
    format(number, digits, 0)
}

/// With exactly so many digits after the point, such as "4.0".
pub fn exact(number: f64, digits: u8) -> String {
    format(number, digits, digits)
}

/// A figure as people read it: whole where it is large, and with up to two digits after the point where it is small.
pub fn figure(number: f64) -> String {
    plain(number, if number.abs() >= 100.0 { 0 } else { 2 })
}

/// A part of 1 in whole percent, such as "80%"; what is above zero and below one percent is told as that.
pub fn percent(part: f64) -> String {
    if part > 0.0 && part < 0.005 { say!("less than 1%").to_owned() } else { whole_percent(part) }
}

/// A part of 1 in whole percent, whatever it is.
pub fn whole_percent(part: f64) -> String {
    say!("{number}%", number = plain(part * 100.0, 0))
}

fn format(number: f64, most: u8, least: u8) -> String {
    let options = Object::new();
    for (name, digits) in [("maximumFractionDigits", most), ("minimumFractionDigits", least)] {
        // Setting a member of a plain object has no way to fail.
        let _ = Reflect::set(&options, &JsValue::from_str(name), &JsValue::from(digits));
    }
    let formatter = Intl::NumberFormat::new(&Array::of1(&language().locale().into()), &options);
    // Zero has no sign for people.
    let number = JsValue::from_f64(if number == 0.0 { 0.0 } else { number });
    let text = formatter.format().call1(&JsValue::UNDEFINED, &number).ok().and_then(|text| text.as_string());
    text.unwrap_or_default()
}
