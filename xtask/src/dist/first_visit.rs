//! What a first visit fetches before it can show the page.

use super::Artifact;

/// The page at `entry`, and every style sheet, script, module and font that it names, or that one of those names.
///
/// A module counts only where a page names it: what scripts load besides comes after the start. What a page
/// names in a `meta` element is a word to its program, which may load it when somebody asks for it.
pub fn files<'a>(artifacts: &'a [Artifact], entry: &str) -> Vec<&'a Artifact> {
    let mut found: Vec<&Artifact> = artifacts.iter().filter(|artifact| artifact.path == entry).collect();
    let mut next = 0;
    while let Some(artifact) = found.get(next).copied() {
        next += 1;
        if ending_is_one_of(&artifact.path, &["wasm", "woff2"]) {
            continue;
        }
        let text = without_meta(&String::from_utf8_lossy(&artifact.bytes));
        let followed: &[&str] = match ending_is_one_of(&artifact.path, &["html"]) {
            true => &["css", "js", "mjs", "wasm", "woff2"],
            false => &["css", "js", "mjs", "woff2"],
        };
        for other in artifacts {
            let shown = ending_is_one_of(&other.path, followed);
            if shown && !found.contains(&other) && names(&text, beside(&artifact.path, &other.path)) {
                found.push(other);
            }
        }
    }
    found
}

fn without_meta(page: &str) -> String {
    let mut parts = page.split("<meta ");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |rest, part| rest + part.split_once('>').map_or("", |(_, after)| after))
}

/// `path` as a file at `from` writes it: without the folder that both lie in.
fn beside<'a>(from: &str, path: &'a str) -> &'a str {
    let folder = from.rsplit_once('/').map_or(0, |(folder, _)| folder.len() + 1);
    if path.starts_with(&from[..folder]) { &path[folder..] } else { path }
}

fn ending_is_one_of(path: &str, endings: &[&str]) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending))
}

/// Whether `path` stands in `text` as a whole, not as a part of a longer name.
fn names(text: &str, path: &str) -> bool {
    let of_a_name = |letter: char| letter.is_alphanumeric() || "-_.".contains(letter);
    text.match_indices(path).any(|(start, _)| {
        let before = text[..start].chars().next_back();
        let after = text[start + path.len()..].chars().next();
        !before.is_some_and(of_a_name) && !after.is_some_and(of_a_name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use host::INDEX;

    fn artifact(path: &str, text: &str) -> Artifact {
        let bytes = text.as_bytes().to_vec();
        Artifact { path: path.to_owned(), brotli: bytes.clone(), bytes }
    }

    fn paths(artifacts: &[Artifact]) -> Vec<&str> {
        let mut paths: Vec<&str> = files(artifacts, INDEX).iter().map(|artifact| artifact.path.as_str()).collect();
        paths.sort_unstable();
        paths
    }

    #[test]
    fn it_is_the_page_and_the_style_script_and_module_that_the_page_names() {
        let page = r#"<link rel="stylesheet" href="./main-1f.css">
            <script type="module">import init from './app-2a.js';
            init({ module_or_path: './app-2a_bg.wasm' });</script>
            <link rel="icon" href="./icon.svg">"#;
        let artifacts = [
            artifact(INDEX, page),
            artifact("app-2a.js", ""),
            artifact("app-2a_bg.wasm", ""),
            artifact("icon.svg", ""),
            artifact("main-1f.css", ""),
            artifact("vault_bg.wasm", ""),
        ];
        assert_eq!(paths(&artifacts), ["app-2a.js", "app-2a_bg.wasm", "index.html", "main-1f.css"]);
    }

    #[test]
    fn it_goes_on_to_what_scripts_and_styles_name() {
        let artifacts = [
            artifact(INDEX, "<script src=app.js></script><link href=\"main.css\">"),
            artifact("app.js", "import { a } from './snippets/a-1/inline0.js'"),
            artifact("main.css", "src: url(../fonts/sans.woff2)"),
            artifact("fonts/sans.woff2", "app.js"),
            artifact("snippets/a-1/inline0.js", "import '../../app.js'"),
        ];
        assert_eq!(paths(&artifacts).len(), artifacts.len());
    }

    #[test]
    fn a_module_that_only_a_script_names_comes_later() {
        let artifacts = [
            artifact(INDEX, "<link rel=preload href=./app-1f/app_bg.wasm><script>import('./app-1f/app.js')</script>"),
            artifact("app-1f/app.js", "fetch('./later.wasm'); import './more.js'"),
            artifact("app-1f/app_bg.wasm", ""),
            artifact("app-1f/later.wasm", ""),
            artifact("app-1f/more.js", ""),
        ];
        assert_eq!(paths(&artifacts), ["app-1f/app.js", "app-1f/app_bg.wasm", "app-1f/more.js", INDEX]);
    }

    #[test]
    fn what_a_page_names_to_its_program_comes_when_it_is_asked_for() {
        let page = "<meta name=own-reasons-vault content=./app-1f/vault.js><script src=./app-1f/app.js></script>";
        let artifacts =
            [artifact(INDEX, page), artifact("app-1f/app.js", ""), artifact("app-1f/vault.js", "'./vault_bg.wasm'")];
        assert_eq!(paths(&artifacts), ["app-1f/app.js", INDEX]);
    }

    #[test]
    fn a_part_of_a_longer_name_is_not_a_name() {
        assert!(names("href=\"./main.css\"", "main.css"));
        assert!(names("href=main.css?v=1", "main.css"));
        assert!(!names("href=\"./team-main.css\"", "main.css"));
        assert!(!names("href=\"./main.css.map\"", "main.css"));
    }

    #[test]
    fn without_a_page_there_is_nothing() {
        assert!(paths(&[artifact("app.js", "")]).is_empty());
    }
}
