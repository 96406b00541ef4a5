use super::{Json, NotJson};

const DEEPEST: usize = 128;
const MOST_MEMBERS: usize = 1_000;

const WORDS: [(&str, Json); 3] = [("null", Json::Null), ("true", Json::Bool(true)), ("false", Json::Bool(false))];

type Read<T> = Result<T, &'static str>;

pub fn read(text: &str) -> Result<Json, NotJson> {
    let mut reader = Reader { text, at: 0, depth: 0 };
    let whole = reader.value().and_then(|json| match reader.skip_space() {
        None => Ok(json),
        Some(_) => Err("something stands after the end"),
    });
    whole.map_err(|reason| {
        let (before, rest) = text.as_bytes().split_at(reader.at.min(text.len()));
        let line_start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        let breaks_off = WORDS.iter().any(|(word, _)| word.as_bytes().starts_with(rest.trim_ascii()));
        NotJson { line, column: before.len() - line_start + 1, reason, breaks_off }
    })
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl Reader<'_> {
    fn value(&mut self) -> Read<Json> {
        match self.skip_space() {
            None => Err("it ends too early"),
            Some(b'{') => self.nested(Reader::object),
            Some(b'[') => self.nested(Reader::list),
            Some(b'"') => Ok(Json::Text(self.string()?)),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(_) => {
                for (word, json) in WORDS {
                    if self.text[self.at..].starts_with(word) {
                        self.at += word.len();
                        return Ok(json);
                    }
                }
                Err("a value was expected")
            }
        }
    }

    fn nested(&mut self, read: fn(&mut Self) -> Read<Json>) -> Read<Json> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err("it is nested too deep");
        }
        self.at += 1;
        let json = read(self)?;
        self.depth -= 1;
        Ok(json)
    }

    fn list(&mut self) -> Read<Json> {
        let mut list = Vec::new();
        while self.another(b']', list.is_empty())? {
            list.push(self.value()?);
        }
        Ok(Json::List(list))
    }

    fn object(&mut self) -> Read<Json> {
        let mut members: Vec<(String, Json)> = Vec::new();
        // Indices in the order of the names: looking through all members for each would take squared time.
        let mut by_name: Vec<u16> = Vec::new();
        while self.another(b'}', members.is_empty())? {
            if self.skip_space() != Some(b'"') {
                return Err("the name of a member was expected");
            }
            let name = self.string()?;
            if members.len() == MOST_MEMBERS {
                return Err("there are too many members");
            }
            match by_name.binary_search_by(|index| members[usize::from(*index)].0.cmp(&name)) {
                Ok(_) => return Err("a member stands there twice"),
                Err(place) => by_name.insert(place, members.len() as u16),
            }
            if self.skip_space() != Some(b':') {
                return Err("a colon was expected");
            }
            self.at += 1;
            members.push((name, self.value()?));
        }
        Ok(Json::Object(members))
    }

    // Whether another entry follows; goes past the comma or the closing bracket.
    fn another(&mut self, close: u8, is_first: bool) -> Read<bool> {
        match self.skip_space() {
            Some(byte) if byte == close => {
                self.at += 1;
                Ok(false)
            }
            Some(_) if is_first => Ok(true),
            Some(b',') => {
                self.at += 1;
                if self.skip_space() == Some(close) { Err("an entry was expected") } else { Ok(true) }
            }
            _ => Err("a comma or a closing bracket was expected"),
        }
    }

    fn number(&mut self) -> Read<Json> {
        let start = self.at;
        self.step_over(b'-');
        if !self.step_over(b'0') {
            self.digits()?;
        }
        if self.step_over(b'.') {
            self.digits()?;
        }
        if self.step_over(b'e') || self.step_over(b'E') {
            if !self.step_over(b'+') {
                self.step_over(b'-');
            }
            self.digits()?;
        }
        match self.peek() {
            Some(b'0'..=b'9' | b'.' | b'a'..=b'z' | b'A'..=b'Z' | b'+' | b'-') => Err("a number is not written so"),
            _ => Ok(Json::Number(self.text[start..self.at].to_owned())),
        }
    }

    fn digits(&mut self) -> Read<()> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        if self.at > start { Ok(()) } else { Err("a digit was expected") }
    }

    fn string(&mut self) -> Read<String> {
        self.at += 1;
        let mut out = String::new();
        loop {
            let start = self.at;
            while !matches!(self.peek(), None | Some(b'"' | b'\\' | 0..=0x1f)) {
                self.at += 1;
            }
            out.push_str(&self.text[start..self.at]);
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(out);
                }
                Some(b'\\') => {
                    self.at += 1;
                    out.push(self.escape()?);
                }
                Some(_) => return Err("a control character stands in a text"),
                None => return Err("a text has no end"),
            }
        }
    }

    fn escape(&mut self) -> Read<char> {
        let escaped = self.peek();
        self.at += 1;
        Ok(match escaped {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                let mut code = self.hex()?;
                if (0xd800..0xdc00).contains(&code) && self.step_over(b'\\') && self.step_over(b'u') {
                    let low = self.hex()?;
                    if !(0xdc00..0xe000).contains(&low) {
                        return Err("half a character stands in a text");
                    }
                    code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                }
                char::from_u32(code).ok_or("half a character stands in a text")?
            }
            _ => return Err("a backslash stands in a text before something it cannot stand before"),
        })
    }

    fn hex(&mut self) -> Read<u32> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            code = code * 16 + digit.ok_or("four hexadecimal digits were expected")?;
            self.at += 1;
        }
        Ok(code)
    }

    // The next byte that is not white space, without going past it.
    fn skip_space(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
        self.peek()
    }

    fn step_over(&mut self, byte: u8) -> bool {
        let is_there = self.peek() == Some(byte);
        self.at += usize::from(is_there);
        is_there
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }
}
