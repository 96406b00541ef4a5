//! Locking and unlocking, by way of the age crate, which draws its own random bits.

use super::{LARGEST_CONTENT, LARGEST_WORK_FACTOR, LockFault, WORK_FACTOR};
use ::age::armor::{ArmoredReader, ArmoredWriter, Format};
use ::age::scrypt::{Identity, Recipient};
use ::age::secrecy::SecretString;
use ::age::{DecryptError, Decryptor, Encryptor};
use std::io::{self, Read, Write};
use std::iter;

const FIRST_WORDS: &[u8] = b"age-encryption.org/";
const ARMOR: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";

/// The content locked with a passphrase, as text that can be sent in a mail ("ASCII armor").
///
/// # Errors
/// [`LockFault::Unavailable`] where the age crate refuses, as with an empty passphrase.
pub fn lock(content: &[u8], passphrase: &str) -> Result<String, LockFault> {
    if passphrase.is_empty() {
        return Err(LockFault::Unavailable);
    }
    let mut recipient = Recipient::new(SecretString::from(passphrase));
    recipient.set_work_factor(WORK_FACTOR);
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as _)).map_err(|_| LockFault::Unavailable)?;
    let locked = written(encryptor, content).map_err(|_| LockFault::Unavailable)?;
    String::from_utf8(locked).map_err(|_| LockFault::Unavailable)
}

fn written(encryptor: Encryptor, content: &[u8]) -> io::Result<Vec<u8>> {
    let armor = ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor)?;
    let mut writer = encryptor.wrap_output(armor)?;
    writer.write_all(content)?;
    writer.finish()?.finish()
}

/// The content of a locked file, which is binary or text with any white space around it.
///
/// # Errors
/// Each fault but [`LockFault::Unavailable`]; nothing of the content is given then.
pub fn unlock(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, LockFault> {
    let text = bytes.trim_ascii();
    // Of a binary file, all bytes belong to it.
    let locked = if text.starts_with(ARMOR) { text } else { bytes };
    if !locked.starts_with(ARMOR) && !locked.starts_with(FIRST_WORDS) {
        return Err(LockFault::NotLocked);
    }
    let decryptor = Decryptor::new_buffered(ArmoredReader::new(locked)).map_err(fault)?;
    if !decryptor.is_scrypt() {
        return Err(LockFault::LockedForKeys);
    }
    let mut identity = Identity::new(SecretString::from(passphrase));
    identity.set_max_work_factor(LARGEST_WORK_FACTOR);
    let reader = decryptor.decrypt(iter::once(&identity as _)).map_err(fault)?;
    let mut content = Vec::new();
    reader.take(LARGEST_CONTENT as u64 + 1).read_to_end(&mut content).map_err(|_| LockFault::Damaged)?;
    if content.len() > LARGEST_CONTENT {
        return Err(LockFault::TooLarge);
    }
    Ok(content)
}

fn fault(error: DecryptError) -> LockFault {
    match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => LockFault::WrongPassphrase,
        DecryptError::ExcessiveWork { .. } => LockFault::TooMuchWork,
        DecryptError::NoMatchingKeys => LockFault::LockedForKeys,
        DecryptError::UnknownFormat => LockFault::NotLocked,
        // A header or a seal that does not fit, or too few bytes.
        _ => LockFault::Damaged,
    }
}
