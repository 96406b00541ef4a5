//! A line as one types it: what it sets, what it runs, what it reads and where it writes.

/// A command line.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct CommandLine {
    /// The line as it stands.
    pub line: String,
    /// Variables that are set for it.
    pub variables: Vec<(String, String)>,
    /// The program and its arguments.
    pub words: Vec<String>,
    /// The file that it reads, after `<`.
    pub input: Option<String>,
    /// The file that it writes, after `>`.
    pub output: Option<String>,
}

impl CommandLine {
    /// Reads a line, which has no quotes in it.
    pub fn read(line: &str) -> Self {
        let mut told = Self { line: line.to_owned(), ..Self::default() };
        let mut rest = line.split_whitespace().map(str::to_owned);
        while let Some(word) = rest.next() {
            match (word.as_str(), word.split_once('=')) {
                ("<", _) => told.input = rest.next(),
                (">", _) => told.output = rest.next(),
                (_, Some((name, value))) if told.words.is_empty() => {
                    told.variables.push((name.to_owned(), value.to_owned()));
                }
                _ => told.words.push(word),
            }
        }
        told
    }

    /// Whether it is nothing but a program and its arguments.
    pub fn is_bare(&self) -> bool {
        self.variables.is_empty() && self.input.is_none() && self.output.is_none()
    }
}

/// A line without the words after `#`, and without blanks around it.
pub fn without_comment(line: &str) -> String {
    let is_comment = |(index, _): &(usize, _)| *index == 0 || line[..*index].ends_with(char::is_whitespace);
    let end = line.match_indices('#').find(is_comment).map_or(line.len(), |(index, _)| index);
    line[..end].trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_as_a_shell_reads_it() {
        let told = CommandLine::read("INPUTS=3 cargo run --example=score < in.jsonl > out.jsonl");
        assert_eq!(told.variables, [("INPUTS".to_owned(), "3".to_owned())]);
        assert_eq!(told.words, ["cargo", "run", "--example=score"]);
        assert_eq!((told.input.as_deref(), told.output.as_deref()), (Some("in.jsonl"), Some("out.jsonl")));
        assert!(!told.is_bare() && CommandLine::read("cargo test").is_bare());
    }

    #[test]
    fn a_comment_is_no_part_of_a_line() {
        assert_eq!(without_comment("  cargo test   # quick"), "cargo test");
        assert_eq!(without_comment("# nothing"), "");
        assert_eq!(without_comment("open index.html#/data"), "open index.html#/data");
    }
}
