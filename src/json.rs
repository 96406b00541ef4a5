//! JSON as a value that keeps the order of members and refuses repeated ones.
//!
//! `serde_json` reads and writes; this type is what the rest of the library sees, so that a file
//! which says one thing twice is refused instead of half believed.

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::collections::HashSet;
use std::fmt;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// Any number; whole ones are exact up to 2^53.
    Number(f64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object, its members in the order of the file, each name once.
    Object(Vec<(String, Json)>),
}

/// Text that is not JSON: where reading stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotJson {
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
    /// What the reader met there.
    pub reason: String,
}

impl Json {
    /// Reads one JSON value. Nesting deeper than 128 is refused.
    ///
    /// # Errors
    /// [`NotJson`] where the text is not JSON, has something after it, or names a member twice.
    pub fn parse(text: &str) -> Result<Json, NotJson> {
        serde_json::from_str(text).map_err(|error| NotJson {
            line: error.line(),
            column: error.column(),
            reason: error.to_string(),
        })
    }

    /// An object from names and values, in this order.
    pub fn object<const N: usize>(members: [(&str, Json); N]) -> Json {
        Json::Object(members.map(|(name, value)| (name.to_owned(), value)).into())
    }

    /// A string value.
    pub fn text(text: impl Into<String>) -> Json {
        Json::Text(text.into())
    }

    /// The member of this name, where this is an object that has one.
    pub fn member(&self, name: &str) -> Option<&Json> {
        let Json::Object(members) = self else {
            return None;
        };
        members.iter().find_map(|(key, value)| (key == name).then_some(value))
    }

    /// The string, where this is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The whole number, where this is one that `u64` holds exactly.
    pub fn as_whole(&self) -> Option<u64> {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        match self {
            Json::Number(n) if n.fract() == 0.0 && (0.0..=EXACT).contains(n) => Some(*n as u64),
            _ => None,
        }
    }

    /// The text of this value on one line.
    pub fn to_line(&self) -> String {
        // Writing a value without foreign types into memory has no way to fail.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The text of this value, indented for people.
    pub fn to_pretty(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => to.serialize_unit(),
            Json::Bool(value) => to.serialize_bool(*value),
            Json::Number(n) if n.fract() == 0.0 && n.abs() < 9e15 => to.serialize_i64(*n as i64),
            Json::Number(n) => to.serialize_f64(*n),
            Json::Text(text) => to.serialize_str(text),
            Json::List(list) => list.serialize(to),
            Json::Object(members) => {
                let mut map = to.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Json, D::Error> {
        from.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_u64<E>(self, n: u64) -> Result<Json, E> {
        Ok(Json::Number(n as f64))
    }

    fn visit_i64<E>(self, n: i64) -> Result<Json, E> {
        Ok(Json::Number(n as f64))
    }

    fn visit_f64<E>(self, n: f64) -> Result<Json, E> {
        Ok(Json::Number(n))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Json, E> {
        Ok(Json::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = seq.next_element()? {
            list.push(value);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut members: Vec<(String, Json)> = Vec::new();
        while let Some(entry) = map.next_entry()? {
            members.push(entry);
        }
        let mut names = HashSet::with_capacity(members.len());
        for (name, _) in &members {
            if !names.insert(name.as_str()) {
                return Err(A::Error::custom(format_args!("member `{name}` stands there twice")));
            }
        }
        Ok(Json::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_keep_their_order() {
        let text = r#"{"b":1,"a":[true,null,"x",2.5]}"#;
        assert_eq!(Json::parse(text).map(|json| json.to_line()).as_deref(), Ok(text));
    }

    #[test]
    fn a_member_named_twice_is_refused() {
        let error = Json::parse(r#"{"a":1,"b":2,"a":3}"#).unwrap_err();
        assert!(error.reason.contains("member `a` stands there twice"), "{}", error.reason);
    }

    #[test]
    fn deep_nesting_is_refused_without_a_crash() {
        assert!(Json::parse(&"[".repeat(100_000)).is_err());
    }

    #[test]
    fn a_whole_number_may_be_written_with_a_point() {
        assert_eq!(Json::Number(4.0).as_whole(), Some(4));
        assert_eq!(Json::Number(4.5).as_whole(), None);
        assert_eq!(Json::Number(-1.0).as_whole(), None);
    }
}
