//! What is left of a text on a disk, read past the browser and past whatever it thinks is deleted.

use std::fs;
use std::path::PathBuf;

/// The files in these folders that hold the text, as UTF-8 or UTF-16.
pub fn files_with(text: &str, mut folders: Vec<PathBuf>) -> Vec<PathBuf> {
    let utf_8 = text.as_bytes().to_vec();
    let utf_16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let (path, kind) = (entry.path(), entry.file_type());
            match kind {
                Ok(kind) if kind.is_dir() => folders.push(path),
                // A file that goes away meanwhile holds nothing any more.
                Ok(kind) if kind.is_file() => {
                    let content = fs::read(&path).unwrap_or_default();
                    if contains(&content, &utf_8) || contains(&content, &utf_16) {
                        found.push(path);
                    }
                }
                _ => {}
            }
        }
    }
    found
}

fn contains(content: &[u8], sought: &[u8]) -> bool {
    let Some(first) = sought.first() else {
        return true;
    };
    let mut rest = content;
    while let Some(at) = rest.iter().position(|byte| byte == first) {
        rest = &rest[at..];
        if rest.starts_with(sought) {
            return true;
        }
        rest = &rest[1..];
    }
    false
}
