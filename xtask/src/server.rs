//! A server of the built app on this machine.

use std::net::SocketAddr;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use tiny_http::{Header, Method, Request, Response, StatusCode};

use crate::dist::{Dist, INDEX};
use crate::failure::{Failure, Outcome};
use crate::media_type;

/// The port that is used when none is asked for.
pub const PORT: u16 = 8080;

const THREADS: usize = 4;

/// A running server. It answers until the program ends.
#[derive(Debug)]
pub struct Server {
    /// Where it listens.
    pub port: u16,
    threads: Vec<JoinHandle<()>>,
}

/// Starts to serve `dist` on `port`, or on any free port when that is 0, and says where.
pub fn start(dist: Dist, port: u16) -> Outcome<Server> {
    let server = tiny_http::Server::http(("127.0.0.1", port)).map_err(|cause| {
        Failure::new(format!("cannot listen on port {port}: {cause}; `cargo xtask serve --port 0` takes a free one"))
    })?;
    let port = server.server_addr().to_ip().map_or(port, |address: SocketAddr| address.port());
    println!("serving the app on http://localhost:{port}");
    let (server, dist) = (Arc::new(server), Arc::new(dist));
    let threads = (0..THREADS)
        .map(|_| {
            let (server, dist) = (Arc::clone(&server), Arc::clone(&dist));
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    respond(&dist, request);
                }
            })
        })
        .collect();
    Ok(Server { port, threads })
}

impl Server {
    /// Waits for as long as the server runs.
    pub fn wait(self) {
        for thread in self.threads {
            // A thread that has ended answers nothing more, however it ended.
            let _ = thread.join();
        }
    }
}

fn respond(dist: &Dist, request: Request) {
    let accepts = request
        .headers()
        .iter()
        .find(|header| header.field.equiv("Accept-Encoding"))
        .map_or("", |header| header.value.as_str());
    let readable = matches!(request.method(), Method::Get | Method::Head);
    let answer = if readable {
        Answer::to(dist, request.url(), accepts)
    } else {
        Answer::plain(405, "only GET and HEAD are answered here")
    };
    let response = answer
        .headers
        .iter()
        .filter_map(|(name, value)| Header::from_bytes(*name, *value).ok())
        .fold(Response::from_data(answer.body), Response::with_header)
        .with_status_code(StatusCode(answer.status))
        .with_chunked_threshold(usize::MAX);
    // The browser may have gone away, which is its own affair.
    let _ = request.respond(response);
}

#[derive(Debug, PartialEq, Eq)]
struct Answer<'a> {
    status: u16,
    headers: Vec<(&'static str, &'static str)>,
    body: &'a [u8],
}

impl<'a> Answer<'a> {
    fn to(dist: &'a Dist, url: &str, accepts: &str) -> Self {
        let path = url.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
        let path = if path.is_empty() { INDEX } else { path };
        let Some(artifact) = dist.artifact(path) else {
            return Self::plain(404, "there is no such file in the built app");
        };
        let mut headers =
            vec![("Content-Type", media_type::of(path)), ("Cache-Control", "no-cache"), ("Vary", "Accept-Encoding")];
        let smaller = artifact.brotli.len() < artifact.bytes.len();
        let body = if smaller && takes_brotli(accepts) {
            headers.push(("Content-Encoding", "br"));
            &artifact.brotli
        } else {
            &artifact.bytes
        };
        Self { status: 200, headers, body }
    }

    fn plain(status: u16, sentence: &'static str) -> Self {
        let headers = vec![("Content-Type", "text/plain; charset=utf-8"), ("Cache-Control", "no-cache")];
        Self { status, headers, body: sentence.as_bytes() }
    }
}

fn takes_brotli(accepts: &str) -> bool {
    accepts.split(',').any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        parts.next() == Some("br") && !parts.any(|part| matches!(part, "q=0" | "q=0.0"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dist::Artifact;

    fn dist() -> Dist {
        Dist::of(vec![
            Artifact::new("app.js", b"console.log(1);".repeat(100)),
            Artifact::new(INDEX, b"<!doctype html>".to_vec()),
        ])
    }

    fn header<'a>(answer: &Answer<'a>, name: &str) -> Option<&'static str> {
        answer.headers.iter().find(|(found, _)| *found == name).map(|(_, value)| *value)
    }

    #[test]
    fn the_root_is_the_page() {
        let dist = dist();
        let answer = Answer::to(&dist, "/?a=b", "");
        assert_eq!(answer.status, 200);
        assert_eq!(answer.body, b"<!doctype html>");
        assert_eq!(header(&answer, "Content-Type"), Some("text/html; charset=utf-8"));
        assert_eq!(header(&answer, "Cache-Control"), Some("no-cache"));
    }

    #[test]
    fn brotli_goes_only_to_who_takes_it() {
        let dist = dist();
        let packed = Answer::to(&dist, "/app.js", "gzip, deflate, br, zstd");
        assert_eq!(header(&packed, "Content-Encoding"), Some("br"));
        let plain = Answer::to(&dist, "/app.js", "gzip, br;q=0");
        assert_eq!(header(&plain, "Content-Encoding"), None);
        assert!(packed.body.len() < plain.body.len());
    }

    #[test]
    fn what_is_not_part_of_the_app_is_not_found() {
        let dist = dist();
        for url in ["/favicon.ico", "/../Cargo.toml", "//app.css", "/app.js/"] {
            assert_eq!(Answer::to(&dist, url, "").status, 404, "{url}");
        }
    }
}
