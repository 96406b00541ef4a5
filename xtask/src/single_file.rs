//! The app and the second page, each as one file that opens from a disk, with the same modules inside that a host
//! serves, and the words of all languages.

use std::fs;
use std::io::{self, Write};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::failure::{Failure, Outcome};
use crate::modules::{Form, Made, Programs};
use crate::page;
use crate::policy::Place;
use crate::process;
use crate::setup::Builder;
use crate::vault;
use crate::words;

/// What the app is called as one file.
pub const APP: &str = "own-reasons.html";
/// What the second page is called as one file.
pub const TEAM: &str = "team-figures.html";
/// All single files.
pub const NAMES: [&str; 2] = [APP, TEAM];

const INSIDE: &str = include_str!("single_file.js");
/// Names files that would lie beside the page.
const BESIDE: [&str; 5] = ["rel=modulepreload", "rel=preload", "rel=manifest", "rel=apple-touch-icon", "rel=icon"];

/// The app's file, of its page as Trunk left it, the modules of its program and those of its worker.
pub fn of_app(builder: &Builder, page: &str, icon: &[u8], programs: &Programs) -> Outcome<String> {
    let (app, worker) = (&programs.app, &programs.worker);
    let script = fs::read_to_string(&worker.script).map_err(Failure::of("read the script of the worker"))?;
    let script = inline(builder, Form::WORKER, worker, &script)?;
    fs::write(app.work.join("worker.txt"), script).map_err(Failure::of("write the worker of the single file"))?;
    let page = from_disk(&page::without_links(page, &BESIDE))?;
    let (before, start, after) = page::around_script(&page)?;
    // The worker starts from bytes in memory, and so is under the policy of the page.
    let start = format!(
        "import worker from './worker.txt';
        document.querySelector('meta[name={}]').content =
            URL.createObjectURL(new Blob([worker], {{ type: 'text/javascript' }}));
        {start}",
        vault::NAME
    );
    words::write_into(&app.work)?;
    let script = inline(builder, Form::MODULE, app, &start)?;
    page::finish(&with_inside(before, icon, &script, after), Place::File { has_worker: true })
}

/// The second page's file, of that page as Trunk left it and the modules of its program.
pub fn of_team(builder: &Builder, page: &str, icon: &[u8], programs: &Programs) -> Outcome<String> {
    let page = page::without_links(page, &BESIDE);
    let (before, start, after) = page::around_script(&page)?;
    words::write_into(&programs.team.work)?;
    let script = inline(builder, Form::MODULE, &programs.team, start)?;
    page::finish(&with_inside(before, icon, &script, after), Place::File { has_worker: false })
}

/// A page with an icon and a script inside.
fn with_inside(before: &str, icon: &[u8], script: &str, after: &str) -> String {
    let icon = format!("<link rel=icon href=\"data:image/svg+xml;base64,{}\">", STANDARD.encode(icon));
    format!("{before}{icon}{}{}</script>{after}", page::SCRIPT, script.trim_end())
}

/// The first screen says what holds for files, and keeps nothing.
fn from_disk(page: &str) -> Outcome<String> {
    let changes = [
        (" data-from=host>", " data-from=host hidden>"),
        (" data-from=disk hidden>", " data-from=disk>"),
        (" type=checkbox value=nothing>", " checked type=checkbox value=nothing>"),
    ];
    let mut page = page.to_owned();
    for (from, to) in changes {
        if page.matches(from).count() != 1 {
            return Err(Failure::new(format!(
                "the first screen does not have `{from}` once, as the single file needs"
            )));
        }
        page = page.replace(from, to);
    }
    Ok(page)
}

/// A script with all modules of its program inside it.
fn inline(builder: &Builder, form: Form, made: &Made, script: &str) -> Outcome<String> {
    let write = || Failure::of("write the script of the single file");
    let at = |name: &str| made.work.join(name);
    let (mut imports, mut names) = (String::new(), String::new());
    for (number, module) in made.modules.iter().enumerate() {
        let bytes = fs::read(made.folder.join(module)).map_err(Failure::of(format!("read {module}")))?;
        packed(&bytes).and_then(|packed| fs::write(at(&format!("{module}.gz")), packed)).map_err(write())?;
        imports += &format!("import module{number} from './{module}.gz';\n");
        names += &format!("'{module}': module{number}, ");
    }
    let (inside, own, bundle) = (at("inside.js"), at("single.js"), at("single-bundle.js"));
    fs::write(&inside, format!("{imports}const modules = {{ {names}}};\n{INSIDE}")).map_err(write())?;
    fs::write(&own, script).map_err(write())?;
    let mut esbuild = process::command(&builder.esbuild);
    esbuild.arg(&own).args(["--bundle", "--minify", "--log-level=warning"]);
    esbuild.args(["--loader:.gz=binary", "--loader:.txt=text", "--define:fetch=inside"]);
    esbuild.arg(format!("--inject:{}", inside.display())).arg(format!("--format={}", form.esbuild));
    esbuild.arg(format!("--outfile={}", bundle.display()));
    process::logged(&mut esbuild, "esbuild")?;
    fs::read_to_string(&bundle).map_err(Failure::of("read the script of the single file"))
}

// Without a name or a time, so that the same module is packed into the same bytes.
fn packed(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(bytes)?;
    packer.finish()
}
