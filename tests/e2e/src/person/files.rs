use super::Person;
use crate::patience::eventually;
use crate::visible;
use fantoccini::Locator;
use serde_json::json;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A file that was downloaded.
#[derive(Debug)]
pub struct Download {
    /// What it is called.
    pub name: String,
    /// Where it lies now.
    pub path: PathBuf,
    /// What is in it.
    pub text: String,
}

impl Person {
    /// Presses a button that makes a file, and puts the file on the desk.
    #[track_caller]
    pub fn downloads(&self, button: &str) -> Download {
        self.presses(button);
        let download = eventually(|| self.takes_the_download());
        let download = self.does(&format!("download \"{button}\""), download);
        self.sees(&format!("Downloaded: {}", download.name));
        download
    }

    fn takes_the_download(&self) -> Result<Download, String> {
        let folder = fs::read_dir(self.profile.downloads()).map_err(|_| "no file came".to_owned())?;
        let mut files = folder.flatten().map(|entry| entry.path());
        // While it comes, it is hidden or has an ending of the browser's own.
        let file = files.find(|path| !is_coming(path)).ok_or("no file came")?;
        let name = file.file_name().and_then(|name| name.to_str()).ok_or("the file has no name")?.to_owned();
        let text = fs::read_to_string(&file).map_err(|error| error.to_string())?;
        let path = self.puts_on_the_desk(&name, &text)?;
        fs::remove_file(&file).map_err(|error| error.to_string())?;
        Ok(Download { name, path, text })
    }

    /// How many files came that were not taken yet.
    #[track_caller]
    pub fn counts_downloads(&self) -> usize {
        fs::read_dir(self.profile.downloads()).into_iter().flatten().flatten().count()
    }

    /// Opens a locked file with the program age, which asks for the passphrase at a terminal, and reads it.
    #[track_caller]
    pub fn opens_with_age(&self, locked: &Path, passphrase: &str) -> String {
        self.does("open the file with age", opened_with_age(locked, passphrase))
    }

    /// Writes a file of their own.
    #[track_caller]
    pub fn has_a_file(&self, name: &str, text: &str) -> PathBuf {
        self.does("write a file", self.puts_on_the_desk(name, text))
    }

    fn puts_on_the_desk(&self, name: &str, text: &str) -> Result<PathBuf, String> {
        let desk = self.profile.desk();
        let path = desk.join(name);
        fs::create_dir_all(&desk).and_then(|()| fs::write(&path, text)).map_err(|error| error.to_string())?;
        Ok(path)
    }

    /// Picks a file in the app.
    #[track_caller]
    pub fn picks_file(&self, label: &str, file: &Path) -> &Person {
        let picked = eventually(|| {
            let label = self.nth_visible(0, &visible::file_picker(label))?;
            self.browser.with(&label, async |label| {
                label.find(Locator::Css("input")).await?.send_keys(&file.display().to_string()).await
            })
        });
        self.does(&format!("pick a file under \"{label}\""), picked);
        self
    }

    /// Drops a file onto the page, with whatever is in it.
    #[track_caller]
    pub fn drops_file(&self, name: &str, content: &[u8]) -> &Person {
        let bytes: Vec<String> = content.iter().map(u8::to_string).collect();
        let script = format!(
            "const transfer = new DataTransfer();
             transfer.items.add(new File([new Uint8Array([{}])], {}));
             document.querySelector('.desk').dispatchEvent(
                 new DragEvent('drop', {{ dataTransfer: transfer, bubbles: true, cancelable: true }}));",
            bytes.join(","),
            json!(name),
        );
        self.does(&format!("drop {name}"), self.browser.script(&script));
        self
    }

    /// Prints the page into a file and counts its sheets.
    #[track_caller]
    pub fn counts_printed_sheets(&self) -> usize {
        let printed = self.browser.devtools(
            "Page.printToPDF",
            json!({ "preferCSSPageSize": true, "paperWidth": 8.27, "paperHeight": 11.69 }),
        );
        let printed = self.does("print the page", printed);
        let data = printed["data"].as_str().unwrap_or_default().to_owned();
        let script = format!("return atob({}).split(/\\/Type\\s*\\/Page[^s]/).length - 1", json!(data));
        self.does("count the sheets", self.browser.script(&script)).as_u64().unwrap_or_default() as usize
    }

    /// Opens a file in a tab of its own, looks at it, and comes back to the app.
    #[track_caller]
    pub fn opens_in_a_tab<T>(&self, file: &Path, look: impl FnOnce(&Person) -> T) -> T {
        self.in_another_tab(|reader| {
            let address = format!("file://{}", file.display());
            reader.does("open the file", reader.browser.run(async |client| client.goto(&address).await));
            look(reader)
        })
    }

    /// How many scripts the page has.
    #[track_caller]
    pub fn counts_scripts(&self) -> u64 {
        let scripts = self.browser.script("return document.scripts.length");
        self.does("count the scripts", scripts).as_u64().unwrap_or_default()
    }

    /// Reads what was copied last.
    #[track_caller]
    pub fn pastes(&self) -> String {
        let permissions =
            json!({ "origin": self.setting.app, "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        self.does("be allowed to paste", self.browser.devtools("Browser.grantPermissions", permissions));
        let text = self.does("paste", self.browser.script("return navigator.clipboard.readText()"));
        text.as_str().unwrap_or_default().to_owned()
    }
}

fn opened_with_age(locked: &Path, passphrase: &str) -> Result<String, String> {
    let opened = locked.with_extension("opened");
    let command = format!("age -d -o '{}' '{}'", opened.display(), locked.display());
    let mut terminal = Command::new("script");
    terminal.args(["-qec", &command, "/dev/null"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let output = terminal.spawn().and_then(|mut terminal| {
        if let Some(mut keys) = terminal.stdin.take() {
            keys.write_all(format!("{passphrase}\n").as_bytes())?;
        }
        terminal.wait_with_output()
    });
    let output = output.map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(format!("`{command}` said: {}", String::from_utf8_lossy(&output.stdout)));
    }
    fs::read_to_string(&opened).map_err(|error| error.to_string())
}

fn is_coming(path: &Path) -> bool {
    let hidden = path.file_name().and_then(|name| name.to_str()).is_none_or(|name| name.starts_with('.'));
    hidden || path.extension().is_some_and(|ending| ending == "crdownload")
}
