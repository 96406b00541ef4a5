//! The built app behind a real web server, with the recipe of the docs: over https, in a sub-folder.

use std::fs;
use std::io;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use host::{Site, media_type};

use crate::dist::Dist;
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::setup::{CURL, NGINX, OPENSSL};
use crate::workspace;

const RECIPE: &str = "docs/hosting/nginx.conf";
/// Where the recipe parts what goes outside of the site from what goes into it.
const MARK: &str = "# -- server block --";
/// Where the recipe has the app lie.
const PLACE: &str = "/srv/own-reasons/";
const PATIENCE: Duration = Duration::from_secs(10);

/// A running nginx with the app; it is stopped when this goes out of scope.
#[derive(Debug)]
pub struct Nginx {
    /// Where the app is, without a slash at the end.
    pub address: String,
    process: Child,
}

impl Nginx {
    /// Starts nginx with the recipe of the docs.
    pub fn start() -> Outcome<Self> {
        let (nginx, openssl) = (NGINX.ensure()?, OPENSSL.ensure()?);
        let folder = workspace::leavings().join("nginx");
        fs::create_dir_all(&folder).map_err(Failure::of("make a folder for nginx"))?;
        certify(&openssl, &folder)?;
        let port = free_port().map_err(Failure::of("find a free port"))?;
        let recipe =
            fs::read_to_string(workspace::root().join(RECIPE)).map_err(Failure::of(format!("read {RECIPE}")))?;
        let place = format!("{}/", workspace::dist().display());
        let settings = configuration(&recipe.replace(PLACE, &place), &folder, port)?;
        let file = folder.join("nginx.conf");
        fs::write(&file, settings).map_err(Failure::of("write the configuration of nginx"))?;
        let (log, path) = process::open_log("nginx")?;
        let mut command = process::command(nginx);
        command.arg("-c").arg(&file).arg("-e").arg(folder.join("error.log"));
        command.stdout(Stdio::null()).stderr(log);
        let process = command.spawn().map_err(Failure::of("start nginx"))?;
        let nginx = Self { address: format!("https://localhost:{port}/own-reasons"), process };
        let start = Instant::now();
        while fetch(&format!("{}/", nginx.address)).is_err() {
            if start.elapsed() > PATIENCE {
                return Err(Failure::new(format!("nginx does not answer; see {}", path.display())));
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(nginx)
    }

    /// Fails where a file does not come as it is, or without a header that the app wants to have.
    pub fn check(&self, dist: &Dist, site: &Site) -> Outcome {
        for artifact in dist.files().filter(|artifact| artifact.path != host::HEADERS) {
            let page = artifact.path == host::INDEX;
            let path = if page { "" } else { artifact.path.as_str() };
            let (headers, body) = fetch(&format!("{}/{path}", self.address))?;
            let wrong = |what: &str| Failure::new(format!("nginx, /{path}: {what}\n{headers}"));
            if body != artifact.bytes {
                return Err(wrong("this is not the file of the build"));
            }
            let kind = media_type(&artifact.path);
            let mut wanted = vec![("Content-Type", kind.split(';').next().unwrap_or(kind))];
            wanted.extend(site.headers(&artifact.path));
            for (index, (name, value)) in wanted.iter().enumerate() {
                // What is said of a file comes after what is said of all.
                let is_last = !wanted[index + 1..].iter().any(|(later, _)| later == name);
                if is_last && !has(&headers, name, value) {
                    return Err(wrong(&format!("`{name}: {value}` is missing")));
                }
            }
        }
        Ok(())
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Its workers go with it when it is asked to end, not when it is killed.
        let _ = process::command("kill").arg(self.process.id().to_string()).status();
        let _ = self.process.wait();
    }
}

fn certify(openssl: &Path, folder: &Path) -> Outcome {
    let mut command = process::command(openssl);
    command.args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]);
    command.args(["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]);
    command.arg("-keyout").arg(folder.join("key.pem")).arg("-out").arg(folder.join("certificate.pem"));
    process::logged(&mut command, "openssl")
}

fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// A whole configuration around the recipe.
fn configuration(recipe: &str, folder: &Path, port: u16) -> Outcome<String> {
    let (outside, inside) =
        recipe.split_once(MARK).ok_or_else(|| Failure::new(format!("{RECIPE} does not have its mark `{MARK}`")))?;
    let folder: PathBuf = folder.to_path_buf();
    let at = |name: &str| folder.join(name).display().to_string();
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .iter()
        .map(|kind| format!("{kind}_temp_path {};\n", at(kind)))
        .collect();
    // The files may lie where only their owner reads.
    let user = "user root;";
    Ok(format!(
        "daemon off;\n{user}\npid {};\nevents {{}}\nhttp {{\naccess_log off;\n{temporary}{outside}\nserver {{\n\
         listen 127.0.0.1:{port} ssl;\nssl_certificate {};\nssl_certificate_key {};\nroot {};\n{inside}\n}}\n}}\n",
        at("pid"),
        at("certificate.pem"),
        at("key.pem"),
        at("empty"),
    ))
}

/// Headers and body of what is at this address.
fn fetch(address: &str) -> Outcome<(String, Vec<u8>)> {
    let curl = CURL.ensure()?;
    let headers = workspace::leavings().join("nginx").join("headers");
    let mut command = process::command(curl);
    command.args(["--silent", "--insecure", "--fail", "--noproxy", "*", "--dump-header"]).arg(&headers).arg(address);
    let output = command.output().map_err(Failure::of("run curl"))?;
    if !output.status.success() {
        return Err(Failure::new(format!("{address} cannot be had")));
    }
    Ok((fs::read_to_string(&headers).map_err(Failure::of("read the headers"))?, output.stdout))
}

/// Whether a header has this value, or begins with it and goes on with parameters.
fn has(headers: &str, name: &str, value: &str) -> bool {
    headers.lines().filter_map(|line| line.split_once(':')).any(|(found, said)| {
        let said = said.trim();
        found.eq_ignore_ascii_case(name)
            && (said == value || said.strip_prefix(value).is_some_and(|rest| rest.starts_with(';')))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_found_by_name_and_whole_value() {
        let headers = "HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\nX-A: 1 2\r\n";
        assert!(has(headers, "Content-Type", "text/html"));
        assert!(has(headers, "x-a", "1 2"));
        assert!(!has(headers, "X-A", "1"));
        assert!(!has(headers, "X-B", "1"));
    }

    #[test]
    fn a_recipe_without_its_mark_is_refused() {
        assert!(configuration("location / {}", Path::new("/tmp"), 1).is_err());
    }
}
