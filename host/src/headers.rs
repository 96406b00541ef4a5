//! Which headers a file is served with, in the form that several static hosts read.

/// The file that tells a host.
pub const FILE: &str = "_headers";

/// Rules, each a path and headers; a path may end in `*`, which stands for anything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headers {
    rules: Vec<Rule>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    path: String,
    headers: Vec<(String, String)>,
}

impl Headers {
    /// Reads rules as a `_headers` file has them: a line with a path, and lines with a header each, which are
    /// indented. What is neither is passed over, as hosts do.
    pub fn read(text: &str) -> Headers {
        let mut rules: Vec<Rule> = Vec::new();
        for line in text.lines().filter(|line| !line.trim_start().starts_with('#')) {
            let indented = line.starts_with([' ', '\t']);
            match (indented, line.split_once(':'), rules.last_mut()) {
                (true, Some((name, value)), Some(rule)) => {
                    rule.headers.push((name.trim().to_owned(), value.trim().to_owned()));
                }
                (false, _, _) if line.starts_with('/') => {
                    rules.push(Rule { path: line.trim().to_owned(), headers: Vec::new() });
                }
                _ => {}
            }
        }
        Headers { rules }
    }

    /// All headers of the file at `path`, which begins without a slash; the rules add up.
    pub fn of(&self, path: &str) -> Vec<(&str, &str)> {
        let rules = self.rules.iter().filter(|rule| rule.is_for(path));
        rules.flat_map(|rule| &rule.headers).map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }
}

impl Rule {
    fn is_for(&self, path: &str) -> bool {
        let pattern = self.path.trim_start_matches('/');
        match pattern.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => path == pattern,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Headers;

    const RULES: &str = "# for all\n/*\n  X-A: 1\n\n/app-1f/*\n\tCache-Control: public, immutable\n/worker.js\n  Content-Security-Policy: default-src 'none'; connect-src 'self'\n";

    #[test]
    fn a_file_has_the_headers_of_all_rules_for_it() {
        let headers = Headers::read(RULES);
        assert_eq!(headers.of("index.html"), [("X-A", "1")]);
        assert_eq!(headers.of("app-1f/a.js"), [("X-A", "1"), ("Cache-Control", "public, immutable")]);
        let policy = ("Content-Security-Policy", "default-src 'none'; connect-src 'self'");
        assert_eq!(headers.of("worker.js"), [("X-A", "1"), policy]);
    }

    #[test]
    fn a_path_without_a_star_is_that_path_alone() {
        let headers = Headers::read(RULES);
        assert_eq!(headers.of("worker.js.map"), [("X-A", "1")]);
        assert_eq!(headers.of("sub/worker.js"), [("X-A", "1")]);
    }

    #[test]
    fn what_is_no_rule_is_passed_over() {
        assert_eq!(Headers::read("  X-A: 1\nnonsense\n"), Headers::default());
    }
}
