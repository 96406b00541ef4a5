//! Developer commands: `cargo xtask <command>`.

mod app_build;
mod dist;
mod doors;
mod failure;
mod media_type;
mod modules;
mod process;
mod server;
mod setup;
mod step;
mod suite;
mod toolchain;
mod vault;
mod version;
mod workspace;

use std::env;
use std::process::ExitCode;

use failure::{Failure, Outcome};
use suite::Scope;

const USAGE: &str = "\
cargo xtask setup                    install what the other commands need
cargo xtask build                    build the app into dist/ and check its size
cargo xtask serve [--port N]         build the app and serve it on this machine
cargo xtask test                     check and test everything
cargo xtask test core                check and test what needs no browser
cargo xtask test journeys [filter]   build the app and test it in a browser

Each command sets up what it needs. Port 0 is any free port.";

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
enum Request {
    Setup,
    Build,
    Serve { port: u16 },
    Test(Scope),
}

impl Request {
    fn read(words: &[&str]) -> Option<Self> {
        match words {
            ["setup"] => Some(Self::Setup),
            ["build"] => Some(Self::Build),
            ["serve"] => Some(Self::Serve { port: server::PORT }),
            ["serve", "--port", port] => Some(Self::Serve { port: port.parse().ok()? }),
            ["test"] => Some(Self::Test(Scope::All)),
            ["test", "core"] => Some(Self::Test(Scope::Core)),
            ["test", "journeys"] => Some(Self::Test(Scope::Journeys { filter: None })),
            ["test", "journeys", filter] if !filter.starts_with('-') => {
                Some(Self::Test(Scope::Journeys { filter: Some((*filter).to_owned()) }))
            }
            _ => None,
        }
    }

    fn carry_out(&self) -> Outcome {
        match self {
            Self::Setup => setup::everything(),
            Self::Build => app_build::build()?.check_size(),
            Self::Serve { port } => serve(*port),
            Self::Test(scope) => suite::run(scope),
        }
    }
}

fn serve(port: u16) -> Outcome {
    let dist = app_build::build()?;
    if let Err(too_big) = dist.check_size() {
        eprintln!("{too_big}");
    }
    server::start(dist, port)?.wait();
    Err(Failure::new("the server has stopped"))
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
        let journeys = |filter: Option<&str>| Request::Test(Scope::Journeys { filter: filter.map(str::to_owned) });
        let cases: [(&[&str], Request); 7] = [
            (&["setup"], Request::Setup),
            (&["build"], Request::Build),
            (&["serve"], Request::Serve { port: 8080 }),
            (&["serve", "--port", "0"], Request::Serve { port: 0 }),
            (&["test"], Request::Test(Scope::All)),
            (&["test", "journeys"], journeys(None)),
            (&["test", "journeys", "first"], journeys(Some("first"))),
        ];
        for (words, request) in cases {
            assert_eq!(Request::read(words), Some(request), "{words:?}");
        }
    }

    #[test]
    fn anything_else_gets_the_usage() {
        let cases: [&[&str]; 6] = [
            &[],
            &["--help"],
            &["serve", "--port"],
            &["serve", "--port", "70000"],
            &["test", "journeys", "--ignored"],
            &["build", "fast"],
        ];
        for words in cases {
            assert_eq!(Request::read(words), None, "{words:?}");
        }
    }
}
