//! Reading typed values out of [`Json`], with the place where it fails.

use super::{DecodeError, Fault};
use crate::date::Date;
use crate::json::Json;
use crate::response::{Text, Unfit};

pub type Read<T> = Result<T, Box<DecodeError>>;

/// The JSON value of a file's text.
pub fn document(text: &str) -> Read<Json> {
    if text.trim().is_empty() {
        return Err(DecodeError::new("", Fault::Blank));
    }
    Json::parse(text).map_err(|error| {
        let fault = if error.breaks_off { Fault::CutOff } else { Fault::NotJson(error) };
        DecodeError::new("", fault)
    })
}

/// Checks that a document is of this format in a version up to `newest`, and gives the version.
pub fn envelope(json: &Json, format: &str, newest: u64) -> Read<u64> {
    if json.member("format").and_then(Json::as_text) != Some(format) {
        return Err(DecodeError::new("format", Fault::OtherFormat));
    }
    let version = whole(required(json, "format_version")?).map_err(|error| error.within("format_version"))?;
    match version {
        0 => Err(DecodeError::new("format_version", Fault::Unknown)),
        version if version > newest => Err(DecodeError::new("format_version", Fault::NewerVersion)),
        version => Ok(version),
    }
}

/// The members of an object, each of them one of `known`.
pub fn members<'a>(json: &'a Json, known: &[&str]) -> Read<&'a [(String, Json)]> {
    let members = object(json)?;
    match members.iter().find(|(name, _)| !known.contains(&name.as_str())) {
        Some((name, _)) => Err(DecodeError::new(name, Fault::Unknown)),
        None => Ok(members),
    }
}

pub fn object(json: &Json) -> Read<&[(String, Json)]> {
    match json {
        Json::Object(members) => Ok(members),
        _ => Err(wrong("an object")),
    }
}

pub fn list(json: &Json) -> Read<&[Json]> {
    match json {
        Json::List(list) => Ok(list),
        _ => Err(wrong("a list")),
    }
}

pub fn required<'a>(json: &'a Json, name: &str) -> Read<&'a Json> {
    json.member(name).ok_or_else(|| DecodeError::new(name, Fault::Missing))
}

/// A member that may be left out; `null` is not leaving out.
pub fn optional<'a, T>(json: &'a Json, name: &str, read: impl FnOnce(&'a Json) -> Read<T>) -> Read<Option<T>> {
    json.member(name).map(|value| read(value).map_err(|error| error.within(name))).transpose()
}

/// A member that has to be there.
pub fn needed<'a, T>(json: &'a Json, name: &str, read: impl FnOnce(&'a Json) -> Read<T>) -> Read<T> {
    read(required(json, name)?).map_err(|error| error.within(name))
}

pub fn string(json: &Json) -> Read<&str> {
    json.as_text().ok_or_else(|| wrong("text"))
}

pub fn whole(json: &Json) -> Read<u64> {
    json.as_whole().ok_or_else(|| wrong("a whole number from 0"))
}

/// A day.
pub fn date(json: &Json) -> Read<Date> {
    Date::parse(string(json)?).ok_or_else(|| DecodeError::new("", Fault::NotATime))
}

pub fn text(json: &Json, longest: usize) -> Read<Text> {
    Text::new(string(json)?, longest).map_err(unfit)
}

/// A code of ours.
pub fn code<T>(json: &Json, from_code: impl Fn(&str) -> Option<T>) -> Read<T> {
    from_code(string(json)?).ok_or_else(|| DecodeError::new("", Fault::Unknown))
}

/// Each entry of a list, read; an error names its index.
pub fn each<T>(json: &Json, read: impl Fn(&Json) -> Read<T>) -> Read<Vec<T>> {
    list(json)?
        .iter()
        .enumerate()
        .map(|(index, entry)| read(entry).map_err(|error| error.within(&format!("[{index}]"))))
        .collect()
}

pub fn unfit(unfit: Unfit) -> Box<DecodeError> {
    DecodeError::new("", Fault::Unfit(unfit))
}

pub fn wrong(expected: &'static str) -> Box<DecodeError> {
    DecodeError::new("", Fault::WrongType { expected })
}
