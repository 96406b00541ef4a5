//! The checksum inside a file: it tells damage, not forgery.

use super::read::{self, Read};
use super::{DecodeError, Fault};
use crate::json::{Json, Members};
use sha2::{Digest, Sha256};

/// The member that holds the checksum, always the last one.
pub const MEMBER: &str = "checksum";

/// The document with its checksum: SHA-256 over all other members on one line.
pub fn sealed(members: Members) -> Json {
    let mut document = members.object();
    let sum = sum(&document.to_line());
    if let Json::Object(members) = &mut document {
        members.push((MEMBER.to_owned(), Json::Text(sum)));
    }
    document
}

/// Checks that nothing changed since the document was sealed.
pub fn check(json: &Json) -> Read<()> {
    let stated = read::needed(json, MEMBER, read::string)?;
    if stated == sum(&json.to_line_without(MEMBER)) { Ok(()) } else { Err(DecodeError::new(MEMBER, Fault::Damaged)) }
}

fn sum(line: &str) -> String {
    let digest = Sha256::digest(line.as_bytes());
    digest.iter().fold("sha256:".to_owned(), |mut text, byte| {
        for nibble in [byte >> 4, byte & 15] {
            text.push(char::from_digit(nibble.into(), 16).unwrap_or('0'));
        }
        text
    })
}
