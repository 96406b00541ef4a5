//! What went wrong, as a sentence for the person at the terminal.

use std::fmt;

/// A plain sentence that says what failed and, where there is something to do, what to do.
#[derive(Debug)]
pub struct Failure(String);

/// The result of anything a developer command does.
pub type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// A failure told in `sentence`.
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// For `map_err`: the sentence is "cannot `doing`: `cause`".
    pub fn of<E: fmt::Display>(doing: impl fmt::Display) -> impl FnOnce(E) -> Self {
        move |cause| Self(format!("cannot {doing}: {cause}"))
    }

    /// A failure that has been told already.
    pub fn told() -> Self {
        Self(String::new())
    }

    /// Prints the sentence, unless it has been told already.
    pub fn tell(&self) {
        if !self.0.is_empty() {
            eprintln!("{self}");
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
