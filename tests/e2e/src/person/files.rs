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

/// Counts the pages of a PDF, which may stand as they are or in compressed streams.
const COUNT_SHEETS: &str = r"
    const pdf = atob(printed);
    const unpacked = stream => {
        const bytes = Uint8Array.from(stream, letter => letter.charCodeAt(0));
        const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
        return new Response(inflated).text().catch(() => '');
    };
    const streams = pdf.split(/[^d]stream\r?\n/).slice(1).map(rest => rest.split(/\r?\nendstream/)[0]);
    return Promise.all(streams.map(unpacked)).then(unpacked =>
        [pdf, ...unpacked].join('\n').split(/\/Type\s*\/Page[^s]/).length - 1);";

impl Person {
    /// Presses a button that makes a file, and puts the file on the desk.
    #[track_caller]
    pub fn downloads(&self, button: &str) -> Download {
        self.lets_the_page_come_to_rest().presses(button);
        self.receives_a_file()
    }

    /// Waits until a file is there that was asked for, and puts it on the desk.
    #[track_caller]
    pub fn receives_a_file(&self) -> Download {
        let download = self.does("receive a file", eventually(|| self.takes_the_download()));
        // In whichever language.
        self.sees(&format!(": {}", download.name));
        download
    }

    fn takes_the_download(&self) -> Result<Download, String> {
        let folder = fs::read_dir(self.profile.downloads()).map_err(|_| "no file came".to_owned())?;
        let mut files = folder.flatten().map(|entry| entry.path());
        let file = files.find(|path| !is_coming(path)).ok_or("no file came")?;
        let name = file.file_name().and_then(|name| name.to_str()).ok_or("the file has no name")?.to_owned();
        let text = fs::read_to_string(&file).map_err(|error| error.to_string())?;
        // A browser may hold the place of a file that is still to come.
        if text.is_empty() {
            return Err(format!("{name} is empty"));
        }
        let path = self.puts_on_the_desk(&name, &text)?;
        fs::remove_file(&file).map_err(|error| error.to_string())?;
        Ok(Download { name, path, text })
    }

    /// How many files came that were not taken yet.
    #[track_caller]
    pub fn counts_downloads(&self) -> usize {
        let files = fs::read_dir(self.profile.downloads()).into_iter().flatten().flatten();
        files.filter(|file| !is_coming(&file.path())).count()
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
             document.querySelector('main').dispatchEvent(
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
        let paper = json!({ "page": { "width": 21.0, "height": 29.7 } });
        let printed = self.browser.posts("print", paper);
        let printed = self.does("print the page", printed);
        let script = format!("const printed = {printed}; {COUNT_SHEETS}");
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

    /// Puts a text that was copied elsewhere into a field, in place of what was there; the page hears of it first and may
    /// make something else of it.
    #[track_caller]
    pub fn pastes_into(&self, label: &str, text: &str) -> &Person {
        const PASTE: &str = "
            const [field, text] = arguments;
            field.focus();
            document.execCommand('selectAll');
            const clipboardData = new DataTransfer();
            clipboardData.setData('text/plain', text);
            // The first of these is the standard's, the other two are Firefox's.
            const carried = { clipboardData, dataType: 'text/plain', data: text };
            const paste = new ClipboardEvent('paste', { ...carried, bubbles: true, cancelable: true });
            if (field.dispatchEvent(paste)) document.execCommand('insertText', false, text);";
        let pasted = eventually(|| {
            let field = self.nth_visible(0, &visible::field(label))?;
            self.browser.script_with(PASTE, &field, text)
        });
        self.does(&format!("paste into \"{label}\""), pasted);
        self
    }

    /// Reads what was copied last.
    #[track_caller]
    pub fn pastes(&self) -> String {
        const FIELD: &str =
            "const field = document.createElement('textarea'); document.body.append(field); return field";
        const PASTE: &str = "\u{e009}v";
        let pasted = self.browser.element(FIELD).and_then(|field| {
            self.browser.with(&field, async |field| field.send_keys(PASTE).await)?;
            self.browser.script_on(&field, "arguments[0].remove(); return arguments[0].value")
        });
        self.does("paste", pasted).as_str().unwrap_or_default().to_owned()
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

/// While a file comes it is hidden, or has an ending of the browser's own, or has nothing in it yet.
fn is_coming(path: &Path) -> bool {
    let hidden = path.file_name().and_then(|name| name.to_str()).is_none_or(|name| name.starts_with('.'));
    let ending =
        path.extension().is_some_and(|ending| ["crdownload", "part", "wkdownload"].iter().any(|own| ending == *own));
    hidden || ending || fs::metadata(path).is_ok_and(|file| file.len() == 0)
}
