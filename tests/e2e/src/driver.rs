use crate::engine::Engine;
use crate::patience::eventually;
use crate::process::Process;
use crate::profile::Profile;
use crate::setting::Setting;
use std::net::{TcpListener, TcpStream};

/// A running driver, which steers one browser. Both end when this goes out of scope.
///
/// Each browser has its own, since the drivers of Firefox and WebKitGTK steer one at a time.
#[derive(Debug)]
pub struct Driver {
    /// Where it listens.
    pub address: String,
    process: Process,
    _display: Option<Process>,
}

impl Driver {
    /// Starts the driver for a browser on this profile, and waits until it listens.
    pub fn start(setting: &Setting, profile: &Profile) -> Result<Driver, String> {
        let engine = Engine::running();
        let mut environment = profile.environment();
        let display = match engine {
            Engine::WebKitGtk => Some(display(profile)?),
            Engine::Chromium | Engine::Firefox => None,
        };
        if let Some((_, number)) = &display {
            environment.push(("DISPLAY", format!(":{number}").into()));
        }
        let port = free_port()?;
        let arguments = engine.driver_arguments(port);
        let process = Process::start(&setting.driver, &arguments, &environment, &profile.log("driver"))?;
        eventually(|| match TcpStream::connect(("127.0.0.1", port)) {
            Ok(_) => Ok(()),
            Err(error) => Err(format!("{} does not listen: {error}\n{}", setting.driver, process.output()?)),
        })?;
        Ok(Driver {
            address: format!("http://127.0.0.1:{port}"),
            process,
            _display: display.map(|(display, _)| display),
        })
    }

    /// What it and its browser wrote so far.
    pub fn output(&self) -> Result<String, String> {
        self.process.output()
    }

    /// It is killed, and its browser with all its processes, with no time to do anything.
    pub fn loses_power(&mut self) -> Result<(), String> {
        self.process.loses_power()
    }
}

/// A screen that nobody sees, with its number. One for each browser, since what is copied belongs to a screen.
fn display(profile: &Profile) -> Result<(Process, String), String> {
    let arguments = ["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "1400x1000x24"].map(str::to_owned);
    let display = Process::start("Xvfb", &arguments, &[], &profile.log("display"))?;
    let number = eventually(|| {
        let output = display.output()?;
        let number = output.lines().find(|line| !line.is_empty() && line.chars().all(|digit| digit.is_ascii_digit()));
        number.map(str::to_owned).ok_or_else(|| format!("Xvfb opens no screen: {output}"))
    })?;
    Ok((display, number))
}

fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr());
    listener.map(|address| address.port()).map_err(|error| format!("no port is free: {error}"))
}
