//! Media types of the files the app is made of.

/// The media type of a file, by the ending of its name.
pub fn of(path: &str) -> &'static str {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    match ending {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" | "md" => "text/plain; charset=utf-8",
        "xml" => "application/xml",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn a_module_has_the_type_that_lets_it_be_compiled_as_it_comes_in() {
        assert_eq!(of("own-reasons-0a1b_bg.wasm"), "application/wasm");
    }

    #[test]
    fn a_script_has_the_type_that_a_module_script_must_have() {
        assert_eq!(of("snippets/a/inline0.js"), "text/javascript; charset=utf-8");
    }

    #[test]
    fn an_unknown_ending_or_none_is_bytes() {
        assert_eq!(of("LICENSE"), "application/octet-stream");
        assert_eq!(of("a.tar.zst"), "application/octet-stream");
    }
}
