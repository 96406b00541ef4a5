//! Files locked with a passphrase: what we lock and unlock, and that other programs do the same.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use age::armor::{ArmoredReader, ArmoredWriter, Format};
use age::secrecy::SecretString;
use age::{Encryptor, Recipient, scrypt, x25519};
use own_reasons::lock::age::{lock, unlock};
use own_reasons::lock::{LARGEST_CONTENT, LARGEST_WORK_FACTOR, LockFault, WORK_FACTOR};
use std::fs;
use std::io::{Read, Write};
use std::iter;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const PASSPHRASE: &str = "lusab-babad-gutih-tugad-mudof";
const CONTENT: &[u8] = "<!doctype html>\n<p>Größer → 80 %</p>\n".as_bytes();

/// Locked for a recipient, in the binary form.
fn locked_for(recipient: &dyn Recipient, content: &[u8]) -> Vec<u8> {
    let mut writer = Encryptor::with_recipients(iter::once(recipient)).unwrap().wrap_output(Vec::new()).unwrap();
    writer.write_all(content).unwrap();
    writer.finish().unwrap()
}

/// Locked with little work, so that it can be tried often.
fn quickly_locked(content: &[u8]) -> Vec<u8> {
    let mut recipient = scrypt::Recipient::new(SecretString::from(PASSPHRASE));
    recipient.set_work_factor(1);
    locked_for(&recipient, content)
}

fn armored(binary: &[u8]) -> Vec<u8> {
    let mut writer = ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor).unwrap();
    writer.write_all(binary).unwrap();
    writer.finish().unwrap()
}

/// The bytes with the work factor in the header taken for another.
fn with_work_factor(binary: &[u8], log_n: &str) -> Vec<u8> {
    let header_end = binary.windows(5).position(|bytes| bytes == b"\n--- ").unwrap();
    let header = std::str::from_utf8(&binary[..header_end]).unwrap();
    let mut lines: Vec<String> = header.lines().map(str::to_owned).collect();
    let (stanza, _) = lines[1].rsplit_once(' ').unwrap();
    lines[1] = format!("{stanza} {log_n}");
    [lines.join("\n").as_bytes(), &binary[header_end..]].concat()
}

mod alone {
    use super::*;

    #[test]
    fn what_was_locked_is_unlocked_with_the_same_passphrase() {
        for (content, passphrase) in [(CONTENT, PASSPHRASE), (b"", " "), (&[0xff; 200_000], "pässwörd 🔑")] {
            let locked = lock(content, passphrase).unwrap();
            assert_eq!(unlock(locked.as_bytes(), passphrase).as_deref(), Ok(content));
        }
    }

    #[test]
    fn what_we_lock_is_text_for_a_mail_with_the_work_factor_that_we_say() {
        let locked = lock(CONTENT, PASSPHRASE).unwrap();
        assert!(locked.starts_with("-----BEGIN AGE ENCRYPTED FILE-----\n"), "{locked}");
        assert!(locked.ends_with("-----END AGE ENCRYPTED FILE-----\n"), "{locked}");
        assert!(locked.is_ascii() && locked.lines().all(|line| line.len() <= 64), "{locked}");
        let (header, again) = (header(&locked), header(&lock(CONTENT, PASSPHRASE).unwrap()));
        assert!(header.starts_with("age-encryption.org/v1\n-> scrypt "), "{header}");
        assert!(header.lines().nth(1).unwrap().ends_with(&format!(" {WORK_FACTOR}")), "{header}");
        assert_ne!(header, again, "the salt is the same twice");
    }

    fn header(locked: &str) -> String {
        let mut binary = Vec::new();
        ArmoredReader::new(locked.as_bytes()).read_to_end(&mut binary).unwrap();
        let end = binary.windows(5).position(|bytes| bytes == b"\n--- ").unwrap();
        String::from_utf8(binary[..end].to_vec()).unwrap()
    }

    #[test]
    fn an_empty_passphrase_locks_nothing() {
        assert_eq!(lock(CONTENT, ""), Err(LockFault::Unavailable));
    }

    #[test]
    fn another_passphrase_does_not_open_it() {
        let locked = quickly_locked(CONTENT);
        for passphrase in ["", "lusab-babad-gutih-tugad-mudog", "LUSAB-babad-gutih-tugad-mudof", "lusab"] {
            assert_eq!(unlock(&locked, passphrase), Err(LockFault::WrongPassphrase), "{passphrase}");
        }
        assert_eq!(unlock(&locked, &format!("{PASSPHRASE} ")), Err(LockFault::WrongPassphrase));
    }

    #[test]
    fn binary_and_text_are_opened_with_white_space_around_the_text() {
        let binary = quickly_locked(CONTENT);
        let text = String::from_utf8(armored(&binary)).unwrap();
        let pasted = format!("\n \r\n{}\r\n\r\n", text.replace('\n', "\r\n"));
        for locked in [&binary[..], text.as_bytes(), text.trim_end().as_bytes(), pasted.as_bytes()] {
            assert_eq!(unlock(locked, PASSPHRASE).as_deref(), Ok(CONTENT));
        }
    }

    #[test]
    fn row_17_no_changed_bit_of_a_locked_file_goes_unnoticed() {
        let locked = quickly_locked(CONTENT);
        for position in 0..locked.len() {
            let mut changed = locked.clone();
            changed[position] ^= 1 << (position % 8);
            let opened = unlock(&changed, PASSPHRASE);
            assert!(opened.is_err(), "byte {position}");
            assert_ne!(opened, Err(LockFault::Unavailable), "byte {position}");
        }
        let of_content = locked.len() - CONTENT.len() - 16;
        for position in of_content..locked.len() {
            let mut changed = locked.clone();
            changed[position] ^= 0x80;
            assert_eq!(unlock(&changed, PASSPHRASE), Err(LockFault::Damaged), "byte {position}");
        }
    }

    #[test]
    fn no_changed_letter_of_the_text_goes_unnoticed() {
        let locked = armored(&quickly_locked(CONTENT));
        for position in 0..locked.len() {
            let mut changed = locked.clone();
            changed[position] = if changed[position] == b'A' { b'B' } else { b'A' };
            let opened = unlock(&changed, PASSPHRASE);
            assert!(opened.is_err(), "letter {position} of {}", String::from_utf8_lossy(&locked));
        }
    }

    #[test]
    fn row_17_a_locked_file_that_was_cut_off_is_damaged() {
        // More than one piece of 64 KiB, which each have a seal of their own.
        let content = vec![b'x'; 150_000];
        let locked = quickly_locked(&content);
        let armor = armored(&locked);
        let pieces = [19, 30, 100, 160, 200, 65_800, 131_300, locked.len() - 1];
        for end in pieces {
            assert_eq!(unlock(&locked[..end], PASSPHRASE), Err(LockFault::Damaged), "{end} bytes");
        }
        for end in pieces.map(|end| end + 60) {
            assert_eq!(unlock(&armor[..end], PASSPHRASE), Err(LockFault::Damaged), "{end} characters");
        }
        let longer = [&locked[..], b"x"].concat();
        assert_eq!(unlock(&longer, PASSPHRASE), Err(LockFault::Damaged));
    }

    #[test]
    fn what_is_not_locked_is_said_to_be_so() {
        let bytes: [&[u8]; 6] =
            [b"", b"<!doctype html>", b"\xff\xfe", b"age", b"age-encryption.org/v9\n-> x y\n\n--- z\n", b"PK\x03\x04"];
        for bytes in bytes {
            let opened = unlock(bytes, PASSPHRASE);
            assert_eq!(opened, Err(LockFault::NotLocked), "{}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn a_file_locked_for_a_key_is_told_apart() {
        let key = x25519::Identity::generate();
        let locked = locked_for(&key.to_public(), CONTENT);
        assert_eq!(unlock(&locked, PASSPHRASE), Err(LockFault::LockedForKeys));
        assert_eq!(unlock(&armored(&locked), PASSPHRASE), Err(LockFault::LockedForKeys));
    }

    #[test]
    fn too_much_work_is_refused_before_any_of_it() {
        let locked = quickly_locked(CONTENT);
        assert_eq!(unlock(&with_work_factor(&locked, "1"), PASSPHRASE).as_deref(), Ok(CONTENT));
        for log_n in LARGEST_WORK_FACTOR + 1..=64 {
            let silly = with_work_factor(&locked, &log_n.to_string());
            let start = Instant::now();
            assert_eq!(unlock(&silly, PASSPHRASE), Err(LockFault::TooMuchWork), "{log_n}");
            assert_eq!(unlock(&armored(&silly), PASSPHRASE), Err(LockFault::TooMuchWork), "{log_n}");
            // The least of them would take many seconds.
            assert!(start.elapsed() < Duration::from_secs(1), "{log_n} took {:?}", start.elapsed());
        }
        for none in ["255", "256", "99999999999999999999", "-1", "0", "016", "x", ""] {
            let start = Instant::now();
            assert!(unlock(&with_work_factor(&locked, none), PASSPHRASE).is_err(), "{none}");
            assert!(start.elapsed() < Duration::from_secs(1), "{none} took {:?}", start.elapsed());
        }
    }

    #[test]
    fn more_than_we_open_is_not_opened() {
        let most = vec![b'x'; LARGEST_CONTENT];
        assert_eq!(unlock(&quickly_locked(&most), PASSPHRASE).map(|content| content.len()), Ok(LARGEST_CONTENT));
        let more = [&most[..], b"x"].concat();
        assert_eq!(unlock(&quickly_locked(&more), PASSPHRASE), Err(LockFault::TooLarge));
    }
}

/// What was handed over in the past opens for ever.
mod handed_over {
    use super::*;

    const PAGE: &[u8] = include_bytes!("fixtures/handed-over/locked-v1/fine.html");

    #[test]
    fn what_this_app_locked_opens() {
        let locked = include_bytes!("fixtures/handed-over/locked-v1/by-own-reasons-0.1.0.html.age");
        assert_eq!(unlock(locked, PASSPHRASE).as_deref(), Ok(PAGE));
        assert_eq!(unlock(locked, "lusab"), Err(LockFault::WrongPassphrase));
    }

    #[test]
    fn what_age_locked_opens() {
        let binary: &[u8] = include_bytes!("fixtures/handed-over/locked-v1/by-age-1.1.1.html.age");
        let text: &[u8] = include_bytes!("fixtures/handed-over/locked-v1/by-age-1.1.1-armored.html.age");
        for locked in [binary, text] {
            assert_eq!(unlock(locked, PASSPHRASE).as_deref(), Ok(PAGE));
        }
    }
}

/// Debian's age, which is another program in another language.
mod with_age {
    use super::*;

    /// A file of a test of its own.
    fn file(test: &str, name: &str) -> PathBuf {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(test);
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join(name);
        let _ = fs::remove_file(&file);
        file
    }

    // It asks for the passphrase at a terminal, which `script` gives it.
    fn run(arguments: &str, typed: &str) {
        let mut terminal = Command::new("script")
            .args(["-qec", &format!("age {arguments}"), "/dev/null"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("`script`, of util-linux, is not installed");
        terminal.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
        let output = terminal.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "`age {arguments}` failed; is age installed? It said: {said}");
    }

    #[test]
    fn it_opens_what_we_lock() {
        let (locked, opened) = (file("opens", "summary.html.age"), file("opens", "summary.html"));
        fs::write(&locked, lock(CONTENT, PASSPHRASE).unwrap()).unwrap();
        run(&format!("-d -o {} {}", opened.display(), locked.display()), &format!("{PASSPHRASE}\n"));
        assert_eq!(fs::read(&opened).unwrap(), CONTENT);
    }

    #[test]
    fn we_open_what_it_locks() {
        for (form, first_words) in [("", "age-encryption.org/v1\n"), ("-a", "-----BEGIN AGE ENCRYPTED FILE-----\n")] {
            let test = format!("locks{form}");
            let (content, locked) = (file(&test, "summary.html"), file(&test, "summary.html.age"));
            fs::write(&content, CONTENT).unwrap();
            let arguments = format!("-p {form} -o {} {}", locked.display(), content.display());
            run(&arguments, &format!("{PASSPHRASE}\n{PASSPHRASE}\n"));
            let locked = fs::read(&locked).unwrap();
            assert!(locked.starts_with(first_words.as_bytes()));
            assert_eq!(unlock(&locked, PASSPHRASE).as_deref(), Ok(CONTENT));
        }
    }
}
