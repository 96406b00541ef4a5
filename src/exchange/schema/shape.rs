//! The few shapes that the schema is made of.

use crate::json::{Json, Members};

pub fn object(members: &[(&str, Json)]) -> Json {
    Json::Object(members.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
}

/// The keywords of both.
pub fn joined(first: Members, second: Json) -> Json {
    match (first.object(), second) {
        (Json::Object(mut members), Json::Object(more)) => {
            members.extend(more);
            Json::Object(members)
        }
        (_, second) => second,
    }
}

/// The same with one keyword more.
pub fn with(schema: Json, name: &str, value: Json) -> Json {
    match schema {
        Json::Object(mut members) => {
            members.push((name.to_owned(), value));
            Json::Object(members)
        }
        schema => schema,
    }
}

pub fn about(description: &str, schema: Json) -> Json {
    with(schema, "description", Json::text(description))
}

/// An object of these members and no others.
pub fn closed(properties: &[(&str, Json)], required: &[&str]) -> Json {
    let mut members = Members::new();
    members.text("type", "object");
    members.add("properties", object(properties));
    members.add_filled("required", Json::List(required.iter().map(|name| Json::text(name)).collect()));
    members.add("additionalProperties", Json::Bool(false));
    members.object()
}

/// The same object, and not empty.
pub fn filled(object: Json) -> Json {
    with(object, "minProperties", Json::whole(1))
}

/// One to so many of these.
pub fn list(entry: Json, at_most: usize) -> Json {
    object(&[
        ("type", Json::text("array")),
        ("items", entry),
        ("minItems", Json::whole(1)),
        ("maxItems", Json::whole(at_most as u64)),
    ])
}

/// A list of different codes.
pub fn set<'w, T: Copy>(all: &[T], described: impl Fn(T) -> (&'static str, &'w str)) -> Json {
    with(list(codes(all.iter(), described), all.len()), "uniqueItems", Json::Bool(true))
}

/// One of these codes, each with what it says in words.
pub fn codes<'w, 'a, T: Copy + 'a>(
    all: impl Iterator<Item = &'a T>,
    described: impl Fn(T) -> (&'static str, &'w str),
) -> Json {
    any_of(all.map(|one| described(*one)).map(|(code, title)| titled(code, title)).collect())
}

pub fn titled(code: &str, title: &str) -> Json {
    object(&[("const", Json::text(code)), ("title", Json::text(title))])
}

/// This code and no other.
pub fn one(code: &str) -> Json {
    object(&[("const", Json::text(code))])
}

pub fn enumerated(codes: impl Iterator<Item = &'static str>) -> Json {
    object(&[("enum", Json::List(codes.map(Json::text).collect()))])
}

pub fn any_of(schemas: Vec<Json>) -> Json {
    object(&[("anyOf", Json::List(schemas))])
}

pub fn text(longest: usize) -> Json {
    object(&[("type", Json::text("string")), ("minLength", Json::whole(1)), ("maxLength", Json::whole(longest as u64))])
}

pub fn date() -> Json {
    with(matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), "format", Json::text("date"))
}

pub fn matching(pattern: &str) -> Json {
    object(&[("type", Json::text("string")), ("pattern", Json::text(pattern))])
}
