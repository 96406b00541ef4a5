use super::Document;
use crate::date::{Date, Timestamp};
use crate::instrument::{Instrument, ItemId};
use crate::response::Response;
use crate::taking::Taking;

/// The look-again date and the next small step as a calendar file (RFC 5545), or `None` where there is neither.
///
/// The step has no day of its own, so it stands on the day after `now`, to be moved in the calendar.
pub fn calendar(taking: &Taking, now: &Timestamp, instrument: &Instrument) -> Option<Document> {
    let words = instrument.summary();
    let mut events = Vec::new();
    if let Some(date) = taking.reflection.look_again {
        events.push(("look-again", date, words.look_again_event.clone(), None));
    }
    if let Some(Response::IfThen { cue, step }) = taking.administration.counted(ItemId::NextIfThen) {
        let summary = words.step_event.replace("{then}", step.as_str());
        events.push(("step", now.date().plus_days(1), summary, Some(cue.as_str())));
    }
    if events.is_empty() {
        return None;
    }
    let mut out = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Own Reasons//Own Reasons//EN", "CALSCALE:GREGORIAN"] {
        push_line(&mut out, line);
    }
    for (kind, date, summary, description) in events {
        push_line(&mut out, "BEGIN:VEVENT");
        push_line(&mut out, &format!("UID:{}-{kind}@own-reasons.invalid", taking.id.as_str()));
        push_line(&mut out, &format!("DTSTAMP:{}", utc(now)));
        push_line(&mut out, &format!("DTSTART;VALUE=DATE:{}", basic(date)));
        push_line(&mut out, &format!("DTEND;VALUE=DATE:{}", basic(date.plus_days(1))));
        push_line(&mut out, &format!("SUMMARY:{}", escaped(&summary)));
        if let Some(description) = description {
            push_line(&mut out, &format!("DESCRIPTION:{}", escaped(description)));
        }
        push_line(&mut out, "TRANSP:TRANSPARENT");
        push_line(&mut out, "END:VEVENT");
    }
    push_line(&mut out, "END:VCALENDAR");
    Some(Document { file_name: "own-reasons.ics".to_owned(), media_type: "text/calendar", content: out })
}

fn basic(date: Date) -> String {
    date.to_string().replace('-', "")
}

// The day in UTC is what a stamp needs; the door to the clock gives UTC.
fn utc(now: &Timestamp) -> String {
    let digits: String = now.as_str().chars().take(19).filter(|c| c.is_ascii_digit()).collect();
    format!("{}T{}Z", &digits[..8], &digits[8..])
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, c) in text.char_indices() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' if text[index..].starts_with("\r\n") => {}
            '\t' | '\r' => out.push(' '),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

// Lines of more than 75 octets go on in the next line after a space, never inside a character.
fn push_line(out: &mut String, line: &str) {
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > 75 {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length += c.len_utf8();
    }
    out.push_str("\r\n");
}
