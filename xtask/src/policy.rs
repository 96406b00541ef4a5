//! What a browser is told to stop: the Content Security Policies of the pages and workers, and the headers of a host.
//!
//! A page has its policy in itself, with the digests of its own script and styles, so that it holds wherever the
//! page lies. A worker that comes from a host has only what the host sends along with it.

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// For the worker that keeps the app on the device.
const SERVICE_WORKER: &str = "default-src 'none'; connect-src 'self'";
/// For the worker that locks and unlocks.
const WORKER: &str = "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'";

/// Which page a policy is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// On a host, with its modules beside it.
    Host,
    /// A file that has everything inside, a worker that starts from there included, if it has one.
    File {
        /// Whether it has one.
        has_worker: bool,
    },
}

/// The policy of a page with this content.
pub fn of_page(page: &str, place: Place) -> String {
    let (scripts, styles) = (sources(&digests(page, "script")), sources(&digests(page, "style")));
    let rest = match place {
        Place::Host => "img-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; frame-src 'none'",
        Place::File { has_worker: true } => "img-src data:; connect-src 'none'; worker-src blob:",
        Place::File { has_worker: false } => "img-src data:; connect-src 'none'; worker-src 'none'",
    };
    // Not every browser knows a rule for manifests, so on a host they come under what holds for the rest.
    let (rest_of_all, own) = match place {
        Place::Host => ("'self'", " 'self'"),
        Place::File { .. } => ("'none'", ""),
    };
    format!(
        "default-src {rest_of_all}; script-src{own}{scripts} 'wasm-unsafe-eval'; style-src{styles}; {rest}; \
         form-action 'none'; base-uri 'none'"
    )
}

/// The headers that a host is to send, as a `_headers` file, for modules in `folder`.
pub fn headers(folder: &str, worker: &str, service_worker: &str) -> String {
    format!(
        "# For hosts that read this file. Others have to be told; docs/hosting.md says how.
/*
  Content-Security-Policy: frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
/{folder}/*
  Cache-Control: public, max-age=31536000, immutable
/{folder}/{worker}
  Content-Security-Policy: {WORKER}
/{service_worker}
  Content-Security-Policy: {SERVICE_WORKER}
"
    )
}

fn sources(digests: &[String]) -> String {
    digests.iter().fold(String::new(), |mut sources, digest| {
        // Writing to a string does not fail.
        let _ = write!(sources, " '{digest}'");
        sources
    })
}

/// The digests of what stands inside the elements of this name, as policies write them.
fn digests(page: &str, element: &str) -> Vec<String> {
    let (begin, end) = (format!("<{element}"), format!("</{element}>"));
    let parts = page.split(begin.as_str()).skip(1);
    let inside = parts.filter_map(|part| part.split_once('>')?.1.split(end.as_str()).next());
    inside.filter(|inside| !inside.is_empty()).map(|inside| digest(inside.as_bytes())).collect()
}

/// `sha256-` and the digest of some bytes in base64.
pub fn digest(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: Place = Place::File { has_worker: true };
    const PAGE: &str = "<style>a{color:red}</style><p>b</p><script type=module>go()</script>";

    #[test]
    fn a_page_runs_its_own_script_and_nothing_else() {
        let policy = of_page(PAGE, FILE);
        let scripts = policy.split("; ").find(|rule| rule.starts_with("script-src ")).unwrap_or_default();
        let digest = digest(b"go()");
        assert_eq!(scripts, format!("script-src '{digest}' 'wasm-unsafe-eval'"));
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
    }

    #[test]
    fn a_file_connects_to_nobody_and_a_page_on_a_host_to_its_host() {
        assert!(of_page(PAGE, FILE).contains("; connect-src 'none';"));
        assert!(of_page(PAGE, Place::Host).contains("; connect-src 'self';"));
    }

    #[test]
    fn a_file_without_a_worker_starts_none() {
        assert!(of_page(PAGE, FILE).contains("; worker-src blob:;"));
        assert!(of_page(PAGE, Place::File { has_worker: false }).contains("; worker-src 'none';"));
    }

    #[test]
    fn a_changed_style_is_not_the_one_that_the_policy_names() {
        let policy = of_page(PAGE, Place::Host);
        assert!(policy.contains(&digest(b"a{color:red}")));
        assert!(!of_page(&PAGE.replace("red", "blue"), Place::Host).contains(&digest(b"a{color:red}")));
    }
}
