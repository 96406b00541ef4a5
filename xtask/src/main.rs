//! Developer commands: `cargo xtask <command>`.

mod app_build;
mod building;
mod dist;
mod doors;
mod engine;
mod failure;
mod hosting;
mod installed;
mod manual;
mod modules;
mod page;
mod pictures;
mod policy;
mod process;
mod programs;
mod setup;
mod single_file;
mod step;
mod suite;
mod team;
mod toolchain;
mod vault;
mod version;
mod words;
mod workspace;

use std::env;
use std::process::ExitCode;

use dist::Dist;
use engine::Engine;
use failure::{Failure, Outcome};
use host::Host;
use suite::Scope;

const USAGE: &str = "\
cargo xtask setup                  install what the other commands need
cargo xtask build                  build the app into dist/, check its size and what it can call
cargo xtask serve [--port N]       build the app and serve it on this machine
cargo xtask test                   check and test everything
cargo xtask test core              check and test what needs no browser
cargo xtask test docs              try out the commands in the docs
cargo xtask test journeys [--engine NAME] [filter]
                                   build the app and test it in browsers
cargo xtask test hosting           build the app and test it behind nginx
cargo xtask pictures               build the app and take the pictures in the docs

Each command sets up what it needs. Port 0 is any free port. The engines of browsers are chromium, firefox and
webkitgtk; without a name the app is tested in all three.";

/// The port that is served on when none is asked for.
const PORT: u16 = 8080;

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
enum Request {
    Setup,
    Build,
    Serve { port: u16 },
    Test(Scope),
    Pictures,
}

impl Request {
    fn read(words: &[&str]) -> Option<Self> {
        match words {
            ["setup"] => Some(Self::Setup),
            ["build"] => Some(Self::Build),
            ["serve"] => Some(Self::Serve { port: PORT }),
            ["serve", "--port", port] => Some(Self::Serve { port: port.parse().ok()? }),
            ["pictures"] => Some(Self::Pictures),
            ["test"] => Some(Self::Test(Scope::All)),
            ["test", "core"] => Some(Self::Test(Scope::Core)),
            ["test", "docs"] => Some(Self::Test(Scope::Docs)),
            ["test", "hosting"] => Some(Self::Test(Scope::Hosting)),
            ["test", "journeys", rest @ ..] => {
                let (engines, rest) = match rest {
                    ["--engine", name, rest @ ..] => (vec![Engine::read(name)?], rest),
                    _ => (Engine::ALL.to_vec(), rest),
                };
                let filter = match rest {
                    [] => None,
                    [filter] if !filter.starts_with('-') => Some((*filter).to_owned()),
                    _ => return None,
                };
                Some(Self::Test(Scope::Journeys { engines, filter }))
            }
            _ => None,
        }
    }

    fn carry_out(&self) -> Outcome {
        match self {
            Self::Setup => setup::everything(),
            Self::Build => {
                let dist = app_build::build()?;
                dist.check_size()?;
                doors::check(&dist)
            }
            Self::Serve { port } => serve(*port),
            Self::Test(scope) => suite::run(scope),
            Self::Pictures => pictures::take(),
        }
    }
}

fn serve(port: u16) -> Outcome {
    let dist = app_build::build()?;
    if let Err(too_big) = dist.check_size() {
        eprintln!("{too_big}");
    }
    start_host(&dist, port)?.wait();
    Err(Failure::new("the server has stopped"))
}

/// Starts to serve the app, and says where.
fn start_host(dist: &Dist, port: u16) -> Outcome<Host> {
    let host = Host::start(dist.site(), port).map_err(|cause| {
        Failure::new(format!("cannot listen on port {port}: {cause}; `cargo xtask serve --port 0` takes a free one"))
    })?;
    let address = format!("http://localhost:{}", host.port);
    println!("serving the app on {address}, and figures of a team on {address}/{}", team::PAGE);
    Ok(host)
}

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let Some(request) = Request::read(&words) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match request.carry_out() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.tell();
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_read_as_the_usage_has_them() {
        let journeys = |engines: &[Engine], filter: Option<&str>| {
            Request::Test(Scope::Journeys { engines: engines.to_vec(), filter: filter.map(str::to_owned) })
        };
        let cases: [(&[&str], Request); 12] = [
            (&["setup"], Request::Setup),
            (&["build"], Request::Build),
            (&["serve"], Request::Serve { port: 8080 }),
            (&["serve", "--port", "0"], Request::Serve { port: 0 }),
            (&["pictures"], Request::Pictures),
            (&["test"], Request::Test(Scope::All)),
            (&["test", "docs"], Request::Test(Scope::Docs)),
            (&["test", "hosting"], Request::Test(Scope::Hosting)),
            (&["test", "journeys"], journeys(&Engine::ALL, None)),
            (&["test", "journeys", "first"], journeys(&Engine::ALL, Some("first"))),
            (&["test", "journeys", "--engine", "firefox"], journeys(&[Engine::Firefox], None)),
            (&["test", "journeys", "--engine", "webkitgtk", "first"], journeys(&[Engine::WebKitGtk], Some("first"))),
        ];
        for (words, request) in cases {
            assert_eq!(Request::read(words), Some(request), "{words:?}");
        }
    }

    #[test]
    fn anything_else_gets_the_usage() {
        let cases: [&[&str]; 9] = [
            &[],
            &["--help"],
            &["serve", "--port"],
            &["serve", "--port", "70000"],
            &["test", "journeys", "--ignored"],
            &["test", "journeys", "--engine"],
            &["test", "journeys", "--engine", "lynx"],
            &["test", "journeys", "first", "second"],
            &["build", "fast"],
        ];
        for words in cases {
            assert_eq!(Request::read(words), None, "{words:?}");
        }
    }
}
