//! All checks and tests, in order, with one line of counts at the end.

mod tally;

use std::io::{self, BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::time::Instant;

use tally::Tally;

use crate::app_build;
use crate::building::Building;
use crate::dist::Dist;
use crate::doors;
use crate::engine::Engine;
use crate::failure::{Failure, Outcome};
use crate::hosting::Nginx;
use crate::manual;
use crate::process;
use crate::programs;
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
    /// The commands in the docs.
    Docs,
    /// The built app behind a real web server.
    Hosting,
    /// The built app in browsers.
    Journeys {
        /// What these show pages with.
        engines: Vec<Engine>,
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
        Scope::Docs => suite.manual(),
        Scope::Journeys { engines, filter } => {
            let (builder, browsers) = (suite.builder(), suite.browsers(engines));
            suite.what_journeys_need();
            let dist = builder.and_then(|builder| suite.build(&builder));
            suite.journeys(dist.as_ref(), &browsers, filter.as_deref());
        }
        Scope::Hosting => {
            let (builder, browsers) = (suite.builder(), suite.browsers(&[Engine::Chromium]));
            let dist = builder.and_then(|builder| suite.build(&builder));
            suite.hosting(dist.as_ref(), browsers.first());
        }
    }
    suite.conclude()
}

/// Tests that need no browser, run by one call of cargo.
#[derive(Debug)]
pub struct Tests {
    name: &'static str,
    arguments: &'static [&'static str],
}

const CORE: Tests = Tests { name: "tests of the core", arguments: &["test"] };

/// All of them.
pub const TESTS: [Tests; 3] = [
    CORE,
    Tests { name: "tests of locked files", arguments: &["test", "--features", "vault", "--test", "lock"] },
    Tests { name: "tests of the developer commands", arguments: &["test", "--package", "xtask", "--package", "host"] },
];

impl Tests {
    /// Whether somebody who gives cargo these arguments runs the same.
    pub fn is_told_by(&self, arguments: &[&str]) -> bool {
        self.arguments == arguments
    }
}

#[derive(Debug, Default)]
struct Suite {
    tally: Tally,
    failed: Vec<String>,
}

impl Suite {
    fn everything(&mut self) {
        let (builder, browsers) = (self.builder(), self.browsers(&Engine::ALL));
        self.what_journeys_need();
        let building = builder.as_ref().and_then(|_| self.stage("start of the build", |_| Building::start()));
        self.format();
        self.lint();
        if let Some(builder) = &builder {
            self.lint_app(builder.toolchain);
        }
        for tests in &TESTS {
            self.tests(tests);
        }
        self.manual();
        let dist = building.and_then(|building| self.stage("build of the app", |_| building.finish()));
        self.journeys(dist.as_ref(), &browsers, None);
        self.hosting(dist.as_ref(), browsers.iter().find(|browser| browser.engine == Engine::Chromium));
    }

    fn core(&mut self) {
        self.format();
        self.lint();
        self.tests(&CORE);
        self.manual();
    }

    fn builder(&mut self) -> Option<Builder> {
        self.stage("set-up of what builds the app", |_| Builder::ensure())
    }

    /// The browsers with these engines, as far as there are any.
    fn browsers(&mut self, engines: &[Engine]) -> Vec<Browser> {
        let mut browsers = Vec::new();
        for engine in engines {
            if engine.exists_here() {
                browsers.extend(self.stage(&format!("set-up of {engine}"), |_| Browser::ensure(*engine)));
            } else {
                println!("The journeys are not run in {engine}: it exists only on Linux.");
            }
        }
        browsers
    }

    fn what_journeys_need(&mut self) {
        self.stage("set-up of age", |_| setup::AGE.ensure());
        self.stage("set-up of axe-core", |_| setup::AXE.ensure());
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
            ("lint of the pages", "app"),
            // With what they are built with, the app in modules and the worker included.
            ("lint of all programs", programs::FEATURES),
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

    fn tests(&mut self, tests: &Tests) {
        self.stage(tests.name, |tally| {
            count(ran(process::command("cargo").args(tests.arguments).arg("--no-fail-fast"))?, tally)
        });
    }

    fn manual(&mut self) {
        self.stage("commands in the docs", |_| manual::check());
    }

    fn journeys(&mut self, dist: Option<&Dist>, browsers: &[Browser], filter: Option<&str>) {
        let Some(dist) = dist else {
            println!("The journeys are not run: there is no app to take them through.");
            return;
        };
        let Some(host) = self.stage("host of the app", |_| crate::start_host(dist, 0)) else {
            return;
        };
        for browser in browsers {
            let address = format!("http://127.0.0.1:{}", host.port);
            self.stage(&format!("journeys in {}", browser.engine), |tally| {
                count(ran_twice_if_need_be(browser, &address, filter)?, tally)
            });
        }
    }

    /// The files and headers behind nginx, and the app there, over https and in a sub-folder.
    fn hosting(&mut self, dist: Option<&Dist>, browser: Option<&Browser>) {
        let (Some(dist), Some(browser)) = (dist, browser) else {
            println!("The hosting is not tested: there is no app, or no browser.");
            return;
        };
        self.stage("behind nginx", |tally| {
            let nginx = Nginx::start()?;
            nginx.check(dist, &dist.site())?;
            count(ran(&mut journeys(browser, &nginx.address, &["wherever_it_is_served"])?)?, tally)
        });
    }

    /// Does one stage; when it fails, says why and remembers it.
    fn stage<T>(&mut self, name: &str, work: impl FnOnce(&mut Tally) -> Outcome<T>) -> Option<T> {
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
                self.failed.push(name.to_owned());
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

/// So many failures are no accident.
const ACCIDENTS: usize = 4;

/// Runs the journeys; those few that fail are run once more, alone, since a browser on a busy machine can be late.
/// What passes only then is told by name.
fn ran_twice_if_need_be(browser: &Browser, address: &str, filter: Option<&str>) -> Outcome<Run> {
    let mut run = ran(&mut journeys(browser, address, filter.as_slice())?)?;
    if run.tally.failures().is_empty() || run.tally.failures().len() > ACCIDENTS {
        return Ok(run);
    }
    println!("\nWhat failed is run once more, alone.");
    let names: Vec<&str> = ["--exact"].into_iter().chain(run.tally.failures().iter().map(String::as_str)).collect();
    let again = ran(&mut journeys(browser, address, &names)?)?;
    for name in run.tally.mend(&again.tally) {
        println!("failed at first, and passed when it was run again: {name}");
    }
    run.is_good = again.is_good && run.tally.is_good();
    Ok(run)
}

fn journeys(browser: &Browser, address: &str, filter: &[&str]) -> Outcome<Command> {
    let mut journeys = process::command("cargo");
    journeys
        .args(["test", "--package", "journeys", "--no-fail-fast", "--features", browser.engine.word()])
        .args(["--", "--test-threads=2"])
        .args(filter)
        .env("OWN_REASONS_AXE", setup::AXE.place()?);
    browser.lend_to(&mut journeys, address);
    Ok(journeys)
}

fn passes(cargo: &[&str]) -> Outcome {
    succeeds(process::command("cargo").args(cargo))
}

fn succeeds(command: &mut Command) -> Outcome {
    if process::shown(command)? { Ok(()) } else { Err(Failure::told()) }
}

/// What one call of tests came to.
struct Run {
    tally: Tally,
    /// Whether the program that ran them says so too.
    is_good: bool,
}

/// Runs tests with all they print on the terminal.
fn ran(command: &mut Command) -> Outcome<Run> {
    let line = process::line(command);
    let failure = || Failure::of(format!("run `{line}`"));
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(failure())?;
    let mut tally = Tally::default();
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
    Ok(Run { tally, is_good: child.wait().map_err(failure())?.success() })
}

/// Adds the counts of a run to those of all.
fn count(run: Run, tally: &mut Tally) -> Outcome {
    tally.add(run.tally);
    if run.is_good { Ok(()) } else { Err(Failure::told()) }
}
