//! The wording of the self-check: what was loaded, and what no web page can promise.

words! {
    title = "Does it keep its promise?";
    list = "What was loaded";
    others = "Something was loaded from elsewhere, which this app never asks for. A browser extension or your employer's software may have put it into this page. Look at the list, and use another device if you do not know it.";
    by_yourself = "You need not take our word for it. Cut the connection and go on answering: it works as before. Or open the developer tools of your browser (often F12), choose Network, and watch while you answer.";
    limits = "What no web page can promise";
}

pub fn cannot_promise() -> [&'static str; 5] {
    [
        say!("What other software on this computer, or your employer, sees of the screen, the keyboard and the disk."),
        say!("What browser extensions read or change on this page."),
        say!(
            "That whoever runs the web address sends you the same app tomorrow. A single file on your own disk stays as it is."
        ),
        say!(
            "That a browser keeps what it was given. It may clear it to make room, or when somebody tells it to. A backup helps."
        ),
        say!("That deleted bytes are gone from the disk at once. The browser and the disk decide that."),
    ]
}

pub fn loaded(count: usize, origin: &str, from_disk: bool) -> String {
    match (count, from_disk) {
        (0, true) => say!("This app came in one file. Since you opened it, your browser has recorded nothing that it loaded from anywhere, and nothing that it sent.").to_owned(),
        (_, true) => say!(count;
            one "This app came in one file. Your browser has recorded one part that it took from inside it, and nothing that it sent.",
            other "This app came in one file. Your browser has recorded {count} parts that it took from inside it, and nothing that it sent.",
            count),
        (_, false) => say!(count;
            one "Since you opened this page, your browser has recorded one file that was loaded for it from {origin}. It is part of this app. It was told to refuse everybody else.",
            other "Since you opened this page, your browser has recorded {count} files that were loaded for it from {origin}. They are parts of this app. It was told to refuse everybody else.",
            count, origin),
    }
}
