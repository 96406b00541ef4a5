use std::convert::Infallible;
use std::io;
use std::net::TcpListener;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::thread::{self, JoinHandle};

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::runtime::Builder;
use tokio::sync::watch;

use crate::media_type;
use crate::site::{INDEX, Site};

/// A running host. It answers until it is stopped or goes out of scope.
///
/// It can also stand between a browser and the network as its proxy: then it answers for itself, and anybody
/// else cannot be reached.
#[derive(Debug)]
pub struct Host {
    /// Where it listens, on this machine.
    pub port: u16,
    shared: Arc<Shared>,
    stop: watch::Sender<bool>,
    thread: Option<JoinHandle<()>>,
}

/// What was asked of a host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// `GET`, for one.
    pub method: String,
    /// The path with its slash, such as `/index.html`; of others, which are asked for through it, the whole address.
    pub address: String,
    /// The status it was answered with.
    pub status: u16,
    /// The bytes sent along with the question.
    pub body: usize,
}

#[derive(Debug)]
struct Shared {
    port: u16,
    site: RwLock<Site>,
    asked: Mutex<Vec<Asked>>,
    keeps_record: bool,
}

impl Host {
    /// Starts to serve `site` on `port`, or on any free port when that is 0.
    ///
    /// # Errors
    /// Where the port cannot be had.
    pub fn start(site: Site, port: u16) -> io::Result<Host> {
        Host::start_with(site, port, false)
    }

    /// The same with a record of what is asked of it.
    ///
    /// # Errors
    /// Where the port cannot be had.
    pub fn start_with_record(site: Site, port: u16) -> io::Result<Host> {
        Host::start_with(site, port, true)
    }

    fn start_with(site: Site, port: u16, keeps_record: bool) -> io::Result<Host> {
        let listener = TcpListener::bind(("127.0.0.1", port))?;
        listener.set_nonblocking(true)?;
        let port = listener.local_addr()?.port();
        let shared = Arc::new(Shared { port, site: RwLock::new(site), asked: Mutex::default(), keeps_record });
        let (stop, stopped) = watch::channel(false);
        let runtime = Builder::new_current_thread().enable_io().build()?;
        let answering = Arc::clone(&shared);
        // What is still open when it is to stop ends with the runtime.
        let thread = thread::spawn(move || runtime.block_on(listen(listener, answering, stopped)));
        Ok(Host { port, shared, stop, thread: Some(thread) })
    }

    /// Serves another site from now on.
    pub fn serve(&self, site: Site) {
        *self.shared.site.write().unwrap_or_else(PoisonError::into_inner) = site;
    }

    /// What was asked of it since this was last called.
    pub fn asked(&self) -> Vec<Asked> {
        std::mem::take(&mut self.shared.asked.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Waits for as long as it runs.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            // A thread that has ended answers nothing more, however it ended.
            let _ = thread.join();
        }
    }

    /// Answers nobody any more.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        // Whoever does not listen any more has stopped already.
        let _ = self.stop.send(true);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

async fn listen(listener: TcpListener, shared: Arc<Shared>, mut stopped: watch::Receiver<bool>) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
        return;
    };
    loop {
        let stream = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stopped.changed() => return,
        };
        let Ok((stream, _)) = stream else {
            continue;
        };
        let shared = Arc::clone(&shared);
        tokio::spawn(async move {
            let answer = service_fn(|request| {
                let shared = Arc::clone(&shared);
                async move { Ok::<_, Infallible>(shared.respond(request).await) }
            });
            // The browser may go away, which is its own affair.
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), answer).await;
        });
    }
}

impl Shared {
    async fn respond(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        let address = own_part(&request.uri().to_string(), self.port).to_owned();
        let method = request.method().clone();
        let accepts = request.headers().get("Accept-Encoding").and_then(|value| value.to_str().ok());
        let accepts = accepts.unwrap_or_default().to_owned();
        let body = request.into_body().collect().await.map_or(0, |body| body.to_bytes().len());
        let site = self.site.read().unwrap_or_else(PoisonError::into_inner);
        let answer = if !address.starts_with('/') {
            Answer::plain(502, "nobody else can be reached here")
        } else if matches!(method, Method::GET | Method::HEAD) {
            Answer::to(&site, &address, &accepts)
        } else {
            Answer::plain(405, "only GET and HEAD are answered here")
        };
        if self.keeps_record {
            let asked = Asked { method: method.to_string(), address: address.clone(), status: answer.status, body };
            self.asked.lock().unwrap_or_else(PoisonError::into_inner).push(asked);
        }
        answer.into_response()
    }
}

/// The path, where the address is one of ours; a browser that goes through a proxy asks for the whole address.
fn own_part(address: &str, port: u16) -> &str {
    let own = [format!("http://127.0.0.1:{port}"), format!("http://localhost:{port}")];
    own.iter().find_map(|own| address.strip_prefix(own.as_str())).unwrap_or(address)
}

#[derive(Debug, PartialEq, Eq)]
struct Answer<'a> {
    status: u16,
    headers: Vec<(&'a str, &'a str)>,
    body: &'a [u8],
}

impl<'a> Answer<'a> {
    fn to(site: &'a Site, url: &'a str, accepts: &str) -> Self {
        let path = url.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
        if let Some(name) = site.elsewhere(path) {
            return Self { status: 308, headers: vec![("Location", name), ("Cache-Control", "no-cache")], body: &[] };
        }
        let path = if path.is_empty() { INDEX } else { path };
        let Some(file) = site.file(path) else {
            return Self::plain(404, "there is no such file in the built app");
        };
        let mut headers = vec![("Content-Type", media_type::of(&file.path)), ("Vary", "Accept-Encoding")];
        headers.extend(site.headers(&file.path));
        if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("Cache-Control")) {
            headers.push(("Cache-Control", "no-cache"));
        }
        let smaller = file.brotli.as_ref().filter(|brotli| brotli.len() < file.bytes.len() && takes_brotli(accepts));
        let body = match smaller {
            Some(brotli) => {
                headers.push(("Content-Encoding", "br"));
                brotli
            }
            None => &file.bytes,
        };
        Self { status: 200, headers, body }
    }

    fn into_response(self) -> Response<Full<Bytes>> {
        let mut response = Response::builder().status(self.status);
        for (name, value) in self.headers {
            response = response.header(name, value);
        }
        // A `_headers` file may ask for what is no header.
        response.body(Full::new(Bytes::copy_from_slice(self.body))).unwrap_or_else(|_| {
            let mut refused = Response::default();
            *refused.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            refused
        })
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
    use crate::site::File;

    fn site() -> Site {
        let file = |path: &str, bytes: &[u8], brotli: Option<&[u8]>| File {
            path: path.to_owned(),
            bytes: bytes.to_vec(),
            brotli: brotli.map(<[u8]>::to_vec),
        };
        Site::of(vec![
            file("app.js", b"console.log(1);", Some(b"br")),
            file(INDEX, b"<!doctype html>", None),
            file("_headers", b"/*\n  X-A: 1\n/app*\n  Cache-Control: immutable\n", None),
        ])
    }

    fn header<'a>(answer: &Answer<'a>, name: &str) -> Option<&'a str> {
        answer.headers.iter().find(|(found, _)| *found == name).map(|(_, value)| *value)
    }

    #[test]
    fn the_root_is_the_page() {
        let site = site();
        let answer = Answer::to(&site, "/?a=b", "");
        assert_eq!(answer.status, 200);
        assert_eq!(answer.body, b"<!doctype html>");
        assert_eq!(header(&answer, "Content-Type"), Some("text/html; charset=utf-8"));
        assert_eq!(header(&answer, "Cache-Control"), Some("no-cache"));
    }

    #[test]
    fn the_headers_are_those_of_the_app() {
        let site = site();
        assert_eq!(header(&Answer::to(&site, "/", ""), "X-A"), Some("1"));
        assert_eq!(header(&Answer::to(&site, "/app.js", ""), "Cache-Control"), Some("immutable"));
    }

    #[test]
    fn a_host_may_leave_out_the_endings_of_pages() {
        let site = site().without_endings();
        let sent = Answer::to(&site, "/a/index.html", "");
        assert_eq!((sent.status, header(&sent, "Location")), (308, Some("index")));
        let page = Answer::to(&site, "/index", "");
        assert_eq!((page.status, header(&page, "Content-Type")), (200, Some("text/html; charset=utf-8")));
        assert_eq!(Answer::to(&site, "/", "").body, page.body);
        assert_eq!(Answer::to(&site, "/app.js", "").status, 200);
        assert_eq!(Answer::to(&self::site(), "/index", "").status, 404);
    }

    #[test]
    fn brotli_goes_only_to_who_takes_it() {
        let site = site();
        let packed = Answer::to(&site, "/app.js", "gzip, deflate, br, zstd");
        assert_eq!(header(&packed, "Content-Encoding"), Some("br"));
        let plain = Answer::to(&site, "/app.js", "gzip, br;q=0");
        assert_eq!(header(&plain, "Content-Encoding"), None);
        assert!(packed.body.len() < plain.body.len());
    }

    #[test]
    fn what_is_not_part_of_the_app_is_not_found() {
        let site = site();
        for url in ["/favicon.ico", "/../Cargo.toml", "//app.css", "/app.js/", "/_headers"] {
            assert_eq!(Answer::to(&site, url, "").status, 404, "{url}");
        }
    }

    #[test]
    fn a_proxy_s_own_address_is_its_own_however_it_is_asked_for() {
        assert_eq!(own_part("/a.js", 80), "/a.js");
        assert_eq!(own_part("http://localhost:80/a.js", 80), "/a.js");
        assert_eq!(own_part("http://example.org/a.js", 80), "http://example.org/a.js");
        assert_eq!(own_part("example.org:443", 80), "example.org:443");
    }
}
