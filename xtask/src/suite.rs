//! All checks and tests, in order, with one line of counts at the end.

mod driver;
mod tally;

use std::io::{self, BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::time::Instant;

use driver::Driver;
use tally::Tally;

use crate::app_build;
use crate::dist::Dist;
use crate::doors;
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::server::{self, Server};
use crate::setup::{self, Browser, Builder};
use crate::step::spell;
use crate::toolchain::{Toolchain, WASM};

/// What is to be tested.
#[derive(Debug, PartialEq, Eq)]
pub enum Scope {
    /// Everything.
    All,
    /// What needs no browser and no WebAssembly.
    Core,
    /// The built app in a browser.
    Journeys {
        /// A part of the names of the journeys to run.
        filter: Option<String>,
    },
}

/// Runs the stages of `scope`, as many as can be run, and prints the counts as the last line.
pub fn run(scope: &Scope) -> Outcome {
    let mut suite = Suite::default();
    match scope {
        Scope::All => suite.everything(),
        Scope::Core => suite.core(),
        Scope::Journeys { filter } => {
            if let (Some(builder), Some(browser)) = (suite.builder(), suite.browser()) {
                suite.age();
                let dist = suite.build(&builder);
                suite.journeys(dist, &browser, filter.as_deref());
            }
        }
    }
    suite.conclude()
}

#[derive(Debug, Default)]
struct Suite {
    tally: Tally,
    failed: Vec<&'static str>,
}

impl Suite {
    fn everything(&mut self) {
        let (builder, browser) = (self.builder(), self.browser());
        self.age();
        self.format();
        self.lint();
        if let Some(builder) = &builder {
            self.lint_app(builder.toolchain);
        }
        self.tests("tests of the core", &["test", "--no-fail-fast"]);
        self.tests("tests of locked files", &["test", "--features", "vault", "--test", "lock"]);
        self.tests("tests of the developer commands", &["test", "--package", "xtask"]);
        if let (Some(builder), Some(browser)) = (builder, browser) {
            let dist = self.build(&builder);
            self.journeys(dist, &browser, None);
        }
    }

    fn core(&mut self) {
        self.format();
        self.lint();
        self.tests("tests of the core", &["test", "--no-fail-fast"]);
    }

    fn builder(&mut self) -> Option<Builder> {
        self.stage("set-up of what builds the app", |_| Builder::ensure())
    }

    fn browser(&mut self) -> Option<Browser> {
        self.stage("set-up of the browser", |_| Browser::ensure())
    }

    fn age(&mut self) {
        self.stage("set-up of age", |_| setup::ensure_age());
    }

    fn format(&mut self) {
        if !Toolchain::Default.has("fmt") {
            println!("The formatting is not checked: rustfmt is not installed.");
            return;
        }
        self.stage("formatting", |_| passes(&["fmt", "--all", "--check"]));
    }

    fn lint(&mut self) {
        if !Toolchain::Default.has("clippy") {
            println!("The code is not linted: clippy is not installed.");
            return;
        }
        let arguments =
            ["clippy", "--workspace", "--all-targets", "--features", "own-reasons/vault", "--", "-D", "warnings"];
        self.stage("lint", |_| passes(&arguments));
    }

    fn lint_app(&mut self, toolchain: Toolchain) {
        let for_wasm = setup::ensure_lint(toolchain);
        if !for_wasm && !Toolchain::Default.has("clippy") {
            return;
        }
        if !for_wasm {
            println!("The app is linted as a native program: no clippy builds for WebAssembly.");
        }
        let toolchain = if for_wasm { toolchain } else { Toolchain::Default };
        let programs = [
            ("lint of the app", "app"),
            ("lint of the app in modules", "split"),
            ("lint of the worker", "vault-worker"),
        ];
        for (name, features) in programs {
            let mut clippy = if for_wasm { toolchain.wasm_command("cargo", "") } else { toolchain.command("cargo") };
            clippy.args(["clippy", "--features", features, "--bins"]);
            if for_wasm {
                clippy.args(["--target", WASM]);
            }
            clippy.args(["--", "-D", "warnings"]);
            self.stage(name, |_| succeeds(&mut clippy));
        }
    }

    fn build(&mut self, builder: &Builder) -> Option<Dist> {
        let dist = self.stage("build of the app", |_| app_build::build_with(builder))?;
        self.stage("size of the app", |_| dist.check_size());
        self.stage("what the app can call", |_| doors::check(&dist));
        Some(dist)
    }

    fn tests(&mut self, name: &'static str, arguments: &[&str]) {
        self.stage(name, |tally| count(process::command("cargo").args(arguments), tally));
    }

    fn journeys(&mut self, dist: Option<Dist>, browser: &Browser, filter: Option<&str>) {
        let Some(dist) = dist else {
            println!("The journeys are not run: there is no app to take them through.");
            return;
        };
        self.stage("journeys", |tally| {
            let server: Server = server::start(dist, 0)?;
            let driver = Driver::start(&browser.driver)?;
            let mut journeys = process::command("cargo");
            journeys
                .args(["test", "--package", "journeys", "--no-fail-fast"])
                .args(filter)
                .args(["--", "--test-threads=2"])
                .env("OWN_REASONS_URL", format!("http://127.0.0.1:{}", server.port))
                .env("OWN_REASONS_WEBDRIVER", format!("http://127.0.0.1:{}", driver.port))
                .env("OWN_REASONS_BROWSER", &browser.program);
            count(&mut journeys, tally)
        });
    }

    /// Does one stage; when it fails, says why and remembers it.
    fn stage<T>(&mut self, name: &'static str, work: impl FnOnce(&mut Tally) -> Outcome<T>) -> Option<T> {
        println!("\n== {name}");
        let start = Instant::now();
        let outcome = work(&mut self.tally);
        let took = spell(start.elapsed());
        match outcome {
            Ok(result) => {
                println!("== {name}: good, {took}");
                Some(result)
            }
            Err(failure) => {
                failure.tell();
                println!("== {name}: FAILED, {took}");
                self.failed.push(name);
                None
            }
        }
    }

    fn conclude(self) -> Outcome {
        println!();
        if !self.failed.is_empty() {
            println!("failed: {}", self.failed.join(", "));
        }
        println!("{}", self.tally);
        if self.failed.is_empty() && self.tally.is_good() { Ok(()) } else { Err(Failure::told()) }
    }
}

fn passes(cargo: &[&str]) -> Outcome {
    succeeds(process::command("cargo").args(cargo))
}

fn succeeds(command: &mut Command) -> Outcome {
    if process::shown(command)? { Ok(()) } else { Err(Failure::told()) }
}

/// Runs tests with all they print on the terminal, and adds their counts to `tally`.
fn count(command: &mut Command, tally: &mut Tally) -> Outcome {
    let line = process::line(command);
    let failure = || Failure::of(format!("run `{line}`"));
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(failure())?;
    if let Some(stdout) = child.stdout.take() {
        let mut terminal = io::stdout();
        let mut lines = BufReader::new(stdout);
        let mut line = Vec::new();
        while lines.read_until(b'\n', &mut line).map_err(failure())? > 0 {
            // Counting goes on when nobody is listening.
            let _ = terminal.write_all(&line).and_then(|()| terminal.flush());
            tally.read(&String::from_utf8_lossy(&line));
            line.clear();
        }
    }
    if child.wait().map_err(failure())?.success() { Ok(()) } else { Err(Failure::told()) }
}
