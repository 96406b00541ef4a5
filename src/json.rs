//! JSON as a value that keeps what a file says as it says it: the order of members, and numbers by their digits.
//!
//! Written by hand because it is on the way to the first question and a general library is twice its size;
//! a property test holds it against one. A file that says one thing twice is refused, not half believed.

mod read;
mod write;

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, by its digits.
    Number(String),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object, its members in the order of the file, each name once.
    Object(Vec<(String, Json)>),
}

/// Text that is not JSON: where reading stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotJson {
    /// Line, from 1.
    pub line: usize,
    /// Column in bytes, from 1.
    pub column: usize,
    /// What was wrong there.
    pub reason: &'static str,
    /// Whether the text ends there, so that what is wrong may be no more than that the rest is missing.
    pub breaks_off: bool,
}

impl Json {
    /// Reads one JSON value. Nesting deeper than 128 and objects of more than 1,000 members are refused.
    ///
    /// # Errors
    /// [`NotJson`] where the text is not JSON, has something after it, or names a member twice.
    pub fn parse(text: &str) -> Result<Json, NotJson> {
        read::read(text)
    }

    /// The text of this value on one line.
    pub fn to_line(&self) -> String {
        write::line(self)
    }

    /// The text of this object on one line without the member of this name.
    pub(crate) fn to_line_without(&self, name: &str) -> String {
        write::line_without(self, name)
    }

    /// The text of this value, indented for people.
    pub fn to_pretty(&self) -> String {
        write::pretty(self)
    }

    /// A string value.
    pub fn text(text: &str) -> Json {
        Json::Text(text.to_owned())
    }

    /// A whole number.
    pub fn whole(number: u64) -> Json {
        Json::Number(number.to_string())
    }

    /// A number of 0 or more with two decimals.
    pub fn hundredths(hundredths: u32) -> Json {
        Json::Number(format!("{}.{:02}", hundredths / 100, hundredths % 100))
    }

    /// A finite number in the shortest form that reads back as the same.
    pub fn float(number: f64) -> Json {
        Json::Number(number.to_string())
    }

    /// The member of this name, where this is an object that has one.
    pub fn member(&self, name: &str) -> Option<&Json> {
        let Json::Object(members) = self else {
            return None;
        };
        members.iter().find_map(|(key, value)| (key == name).then_some(value))
    }

    /// The string, where this is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The whole number, where this is one from 0 to 2^53, however it is written.
    pub fn as_whole(&self) -> Option<u64> {
        const LARGEST: u64 = 1 << 53;
        let Json::Number(digits) = self else {
            return None;
        };
        whole(digits).filter(|number| *number <= LARGEST)
    }
}

// `4`, `4.0`, `40e-1` and `0.4e1` are the same whole number.
fn whole(number: &str) -> Option<u64> {
    let (number, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let negative = whole.starts_with('-');
    let digits = format!("{}{fraction}", whole.trim_start_matches('-'));
    let exponent = exponent.trim_start_matches('+').parse::<i64>().ok()?.checked_sub(fraction.len() as i64)?;
    let significant = digits.trim_end_matches('0');
    if significant.is_empty() {
        return Some(0);
    }
    let zeros = exponent.checked_add((digits.len() - significant.len()) as i64)?;
    if negative || !(0..=16).contains(&zeros) {
        return None;
    }
    significant.parse::<u64>().ok()?.checked_mul(10u64.pow(zeros as u32))
}

/// The members of an object that is being made.
#[derive(Debug, Default)]
pub struct Members(Vec<(String, Json)>);

impl Members {
    /// No members yet.
    pub fn new() -> Members {
        Members::default()
    }

    /// Adds a member.
    pub fn add(&mut self, name: &str, value: Json) {
        self.0.push((name.to_owned(), value));
    }

    /// Adds a text member.
    pub fn text(&mut self, name: &str, value: &str) {
        self.add(name, Json::text(value));
    }

    /// Adds a list or an object, where there is something in it.
    pub fn add_filled(&mut self, name: &str, value: Json) {
        let is_empty = match &value {
            Json::List(list) => list.is_empty(),
            Json::Object(members) => members.is_empty(),
            _ => false,
        };
        if !is_empty {
            self.add(name, value);
        }
    }

    /// The object.
    pub fn object(self) -> Json {
        Json::Object(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_keep_their_order() {
        let text = r#"{"b":1,"a":[true,null,"x",2.50]}"#;
        assert_eq!(Json::parse(text).map(|json| json.to_line()).as_deref(), Ok(text));
    }

    #[test]
    fn a_member_named_twice_is_refused_with_its_place() {
        let error = Json::parse("{\"a\":1,\n\"b\":2,\n\"a\":3}").unwrap_err();
        assert_eq!((error.line, error.reason), (3, "a member stands there twice"));
    }

    #[test]
    fn a_text_that_breaks_off_is_told_from_one_that_is_wrong() {
        let text = r#"{"a":[true,-1.5e+2,"x\n\u00e9\ud83d\udca5y",null],"b":{"c":false}}"#;
        for (end, _) in text.char_indices() {
            assert!(Json::parse(&text[..end]).unwrap_err().breaks_off, "{}", &text[..end]);
        }
        for text in ["{\"a\" 1}", "[1,]", "[tru]", "[1 2", "{} x", "[01", "\"\\ud800\"", "\"\u{1}\"", "\"\\é"] {
            assert!(!Json::parse(text).unwrap_err().breaks_off, "{text}");
        }
    }

    #[test]
    fn deep_nesting_is_refused_without_a_crash() {
        assert!(Json::parse(&"[".repeat(100_000)).is_err());
        assert!(Json::parse(&format!("{}{}", "[".repeat(128), "]".repeat(128))).is_ok());
    }

    #[test]
    fn a_whole_number_may_be_written_in_many_ways() {
        for (text, number) in [
            ("4", Some(4)),
            ("4.0", Some(4)),
            ("40e-1", Some(4)),
            ("0.4E+1", Some(4)),
            ("0", Some(0)),
            ("-0.0", Some(0)),
            ("9007199254740992", Some(9_007_199_254_740_992)),
            ("9007199254740993", None),
            ("1e400", None),
            ("1e99999999999999999999", None),
            ("4.5", None),
            ("-1", None),
        ] {
            assert_eq!(Json::parse(text).unwrap().as_whole(), number, "{text}");
        }
    }

    #[test]
    fn strings_come_back_as_they_were() {
        for text in ["", "plain", "\"quoted\" \\ and / more", "line\nbreak\ttab\u{0}\u{1f}\u{7f}", "näher 💥 \u{2028}"]
        {
            assert_eq!(Json::parse(&Json::text(text).to_line()), Ok(Json::text(text)));
        }
        assert_eq!(Json::parse(r#""\u00e9\uD83D\uDCA5\/""#), Ok(Json::text("é💥/")));
    }

    #[test]
    fn what_the_grammar_does_not_know_is_refused() {
        for text in [
            "",
            " ",
            "nul",
            "truee",
            "01",
            "+1",
            "1.",
            ".5",
            "1e",
            "-",
            "NaN",
            "[1,]",
            "[1 2]",
            "{\"a\"}",
            "{\"a\":1,}",
            "{a:1}",
            "\"",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\ud800\"",
            "\"\\ud800\\u0041\"",
            "\"\\udc00\"",
            "\"\n\"",
            "1 2",
            "[",
            "{",
            "\u{feff}1",
        ] {
            assert!(Json::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_indented_form_says_the_same() {
        let json = Json::parse(r#"{"a":[],"b":{},"c":[1,{"d":"e"}]}"#).unwrap();
        assert_eq!(
            json.to_pretty(),
            "{\n  \"a\": [],\n  \"b\": {},\n  \"c\": [\n    1,\n    {\n      \"d\": \"e\"\n    }\n  ]\n}"
        );
        assert_eq!(Json::parse(&json.to_pretty()), Ok(json));
    }
}
