//! The only door to the clock and to chance.

use own_reasons::date::Timestamp;
use own_reasons::session::Moment;

/// Now, with random bits.
pub fn moment() -> Moment {
    let text = String::from(js_sys::Date::new_0().to_iso_string());
    // `toISOString` writes RFC 3339 for every clock that shows a year up to 9999.
    let now = Timestamp::parse(&text).or_else(|| Timestamp::parse("1970-01-01T00:00:00Z"));
    let window = super::window();
    let ms = window.as_ref().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now());
    let mut bytes = [0u8; 16];
    if let Some(crypto) = window.and_then(|window| window.crypto().ok()) {
        // Fails only for requests beyond 65,536 bytes.
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    #[allow(clippy::expect_used)]
    let now = now.expect("the second one parses");
    Moment { now, ms: ms as u64, random: u128::from_le_bytes(bytes) }
}
