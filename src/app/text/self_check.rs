//! The wording of the self-check: what was loaded, and what no web page can promise.

pub const TITLE: &str = "Does it keep its promise?";
pub const LIST: &str = "What was loaded";
pub const OTHERS: &str = "Something was loaded from elsewhere, which this app never asks for. A browser extension or your employer's software may have put it into this page. Look at the list, and use another device if you do not know it.";
pub const BY_YOURSELF: &str = "You need not take our word for it. Cut the connection and go on answering: it works as before. Or open the developer tools of your browser (often F12), choose Network, and watch while you answer.";
pub const LIMITS: &str = "What no web page can promise";
pub const CANNOT_PROMISE: [&str; 5] = [
    "What other software on this computer, or your employer, sees of the screen, the keyboard and the disk.",
    "What browser extensions read or change on this page.",
    "That whoever runs the web address sends you the same app tomorrow. A single file on your own disk stays as it is.",
    "That a browser keeps what it was given. It may clear it to make room, or when somebody tells it to. A backup helps.",
    "That deleted bytes are gone from the disk at once. The browser and the disk decide that.",
];

pub fn loaded(count: usize, origin: &str, from_disk: bool) -> String {
    match (count, from_disk) {
        (0, true) => "This app came in one file. Since you opened it, your browser has recorded nothing that it loaded from anywhere, and nothing that it sent.".to_owned(),
        (_, true) => format!("This app came in one file. Your browser has recorded {count} parts that it took from inside it, and nothing that it sent."),
        _ => format!("Since you opened this page, your browser has recorded {count} files that were loaded for it from {origin}. They are parts of this app. It was told to refuse everybody else."),
    }
}
