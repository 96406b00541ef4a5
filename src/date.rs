//! Days and moments as the files write them (RFC 3339). There is no clock here: they come in.

use std::fmt;

/// A day of the Gregorian calendar, years 0 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day, or `None` where the calendar has no such day.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        let in_calendar = year <= 9999 && (1..=12).contains(&month) && day >= 1 && day <= days_in(year, month);
        in_calendar.then_some(Date { year, month, day })
    }

    /// Reads `2026-11-23`.
    pub fn parse(text: &str) -> Option<Date> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        Date::new(digits(&bytes[0..4])?, digits(&bytes[5..7])? as u8, digits(&bytes[8..10])? as u8)
    }

    /// The day this many days later, the last day of 9999 at most.
    pub fn plus_days(self, days: u32) -> Date {
        Date::from_day_number(self.day_number() + i64::from(days))
    }

    /// Days from `earlier` to this day; negative where this day comes first.
    pub fn days_since(self, earlier: Date) -> i64 {
        self.day_number() - earlier.day_number()
    }

    /// The year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.day
    }

    // Days since 1970-01-01, by the well-known civil calendar algorithm of Howard Hinnant.
    fn day_number(self) -> i64 {
        let year = i64::from(self.year) - i64::from(self.month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month = (i64::from(self.month) + 9) % 12;
        let day_of_year = (153 * month + 2) / 5 + i64::from(self.day) - 1;
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
    }

    fn from_day_number(number: i64) -> Date {
        let number = number + 719_468;
        let era = number.div_euclid(146_097);
        let day_of_era = number.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Date::new(u16::try_from(year).unwrap_or(u16::MAX), month as u8, day as u8).unwrap_or(Date {
            year: 9999,
            month: 12,
            day: 31,
        })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A moment as RFC 3339 writes it, kept as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timestamp {
    text: String,
    date: Date,
}

impl Timestamp {
    /// Reads `2026-11-23T09:00:00Z`, with any fraction and offset that RFC 3339 allows.
    pub fn parse(text: &str) -> Option<Timestamp> {
        let bytes = text.as_bytes();
        if bytes.len() < 20 || !text.is_ascii() || !matches!(bytes[10], b'T' | b't') {
            return None;
        }
        let date = Date::parse(&text[..10])?;
        let (hour, minute, second) = (digits(&bytes[11..13])?, digits(&bytes[14..16])?, digits(&bytes[17..19])?);
        // RFC 3339 allows a second 60, for leap seconds.
        if bytes[13] != b':' || bytes[16] != b':' || hour > 23 || minute > 59 || second > 60 {
            return None;
        }
        let mut rest = &bytes[19..];
        if let [b'.', fraction @ ..] = rest {
            let length = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
            if length == 0 {
                return None;
            }
            rest = &fraction[length..];
        }
        let offset_is_good = match rest {
            [b'Z' | b'z'] => true,
            [b'+' | b'-', h1, h2, b':', m1, m2] => digits(&[*h1, *h2])? <= 23 && digits(&[*m1, *m2])? <= 59,
            _ => false,
        };
        offset_is_good.then(|| Timestamp { text: text.to_owned(), date })
    }

    /// The day it names, in its own offset.
    pub fn date(&self) -> Date {
        self.date
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

fn digits(bytes: &[u8]) -> Option<u16> {
    bytes.iter().try_fold(0u16, |number, byte| byte.is_ascii_digit().then(|| number * 10 + u16::from(byte - b'0')))
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn thirty_days_later_crosses_months_and_years() {
        for (from, days, to) in [
            ("2026-11-23", 30, "2026-12-23"),
            ("2026-12-15", 30, "2027-01-14"),
            ("2024-02-28", 1, "2024-02-29"),
            ("2100-02-28", 1, "2100-03-01"),
            ("0000-01-01", 366, "0001-01-01"),
            ("9999-12-31", 1, "9999-12-31"),
        ] {
            assert_eq!(date(from).plus_days(days).to_string(), to);
        }
    }

    #[test]
    fn a_day_that_is_not_in_the_calendar_is_refused() {
        for text in ["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-01-01", "2026/01/01", ""] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn every_day_of_four_centuries_follows_the_one_before() {
        let mut day = date("1900-01-01");
        for _ in 0..146_097 {
            let next = day.plus_days(1);
            assert_eq!(next.days_since(day), 1);
            day = next;
        }
        assert_eq!(day.to_string(), "2300-01-01");
    }

    #[test]
    fn moments_are_read_as_rfc_3339_writes_them() {
        for good in [
            "2026-11-23T09:00:00Z",
            "2026-11-23t09:00:00.123456z",
            "2026-11-23T23:59:60+05:30",
            "2026-11-23T09:00:00-00:00",
        ] {
            assert_eq!(Timestamp::parse(good).as_ref().map(Timestamp::as_str), Some(good));
        }
        for bad in [
            "2026-11-23",
            "2026-11-23T09:00:00",
            "2026-11-23 09:00:00Z",
            "2026-11-23T24:00:00Z",
            "2026-11-23T09:60:00Z",
            "2026-11-23T09:00:00.Z",
            "2026-11-23T09:00:00+5:30",
            "2026-11-31T09:00:00Z",
            "２026-11-23T09:00:00Z",
        ] {
            assert_eq!(Timestamp::parse(bad), None, "{bad}");
        }
    }
}
