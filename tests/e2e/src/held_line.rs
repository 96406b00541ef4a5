use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use url::Url;

/// A line to a server on which pages come at once, and scripts and modules only when they are let through.
#[derive(Debug)]
pub struct HeldLine {
    /// What is to be opened in place of the address of the server.
    pub address: String,
    gate: Arc<Gate>,
}

#[derive(Debug, Default)]
struct Gate {
    is_open: Mutex<bool>,
    opens: Condvar,
}

impl HeldLine {
    /// Opens a line to this server; it stays open until the journeys end.
    pub fn to(server: &str) -> Result<HeldLine, String> {
        let cannot = |error: io::Error| format!("there is no line to {server}: {error}");
        let mut url = Url::parse(server).map_err(|error| error.to_string())?;
        let far_ends = url.socket_addrs(|| None).map_err(cannot)?;
        let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(cannot)?;
        let port = listener.local_addr().map_err(cannot)?.port();
        url.set_port(Some(port)).map_err(|()| format!("{server} cannot have a port"))?;
        let gate = Arc::new(Gate::default());
        let at_the_line = Arc::clone(&gate);
        thread::spawn(move || {
            for near in listener.incoming().flatten() {
                if let Ok(far) = TcpStream::connect(&far_ends[..]) {
                    carries(near, far, Arc::clone(&at_the_line));
                }
            }
        });
        Ok(HeldLine { address: url.as_str().trim_end_matches('/').to_owned(), gate })
    }

    /// Lets everything through from now on.
    pub fn lets_all_through(&self) {
        *self.gate.is_open.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.gate.opens.notify_all();
    }
}

impl Gate {
    fn waits_for(&self, request: &[u8]) {
        let first_line = request.split(|byte| *byte == b'\r').next().unwrap_or_default();
        let first_line = String::from_utf8_lossy(first_line);
        if ![".js ", ".wasm "].iter().any(|ending| first_line.contains(ending)) {
            return;
        }
        let mut is_open = self.is_open.lock().unwrap_or_else(PoisonError::into_inner);
        while !*is_open {
            is_open = self.opens.wait(is_open).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

fn carries(near: TcpStream, far: TcpStream, gate: Arc<Gate>) {
    let (Ok(mut from_near), Ok(mut to_far)) = (near.try_clone(), far.try_clone()) else {
        return;
    };
    thread::spawn(move || {
        let mut request = [0; 16_384];
        while let Ok(length @ 1..) = from_near.read(&mut request) {
            gate.waits_for(&request[..length]);
            if to_far.write_all(&request[..length]).is_err() {
                break;
            }
        }
        // The browser asks for nothing more; that the other side has gone too is as good.
        let _ = to_far.shutdown(Shutdown::Write);
    });
    thread::spawn(move || {
        let (mut near, mut far) = (near, far);
        // A browser that does not want the rest is no failure.
        let _ = io::copy(&mut far, &mut near);
        let _ = near.shutdown(Shutdown::Both);
    });
}
