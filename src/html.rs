//! Writing HTML: tags are ours and literal, everything else is text and cannot become markup.

/// A piece of a page under construction.
#[derive(Clone, Debug, Default)]
pub struct Html(String);

impl Html {
    /// An empty piece.
    pub fn new() -> Html {
        Html::default()
    }

    /// Opens an element; `tag` is its name with any attributes, such as `p class="lead"`.
    pub fn open(&mut self, tag: &'static str) -> &mut Html {
        self.0.push('<');
        self.0.push_str(tag);
        self.0.push('>');
        self
    }

    /// Closes an element.
    pub fn close(&mut self, name: &'static str) -> &mut Html {
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
        self
    }

    /// Text, whatever is in it.
    pub fn text(&mut self, text: &str) -> &mut Html {
        for c in text.chars() {
            match c {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                c if turns_text_around(c) => {}
                '\n' | '\t' => self.0.push(c),
                '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' => self.0.push('\u{fffd}'),
                c => self.0.push(c),
            }
        }
        self
    }

    /// An element with nothing but text in it.
    pub fn element(&mut self, tag: &'static str, text: &str) -> &mut Html {
        let name = tag.split_once(' ').map_or(tag, |(name, _)| name);
        self.open(tag).text(text).close(name)
    }

    /// A link to a page of ours.
    pub fn link(&mut self, class: &'static str, hash: &str, text: &str) -> &mut Html {
        self.link_about(class, hash, text, "")
    }

    /// A link to a page of ours, with what it is about added for those who hear it only.
    pub fn link_about(&mut self, class: &'static str, hash: &str, text: &str, about: &str) -> &mut Html {
        self.0.push_str("<a class=\"");
        self.0.push_str(class);
        self.0.push_str("\" href=\"");
        self.text(hash);
        self.0.push_str("\">");
        self.text(text);
        if !about.is_empty() {
            self.element("span class=\"visually-hidden\"", ": ").element("span class=\"visually-hidden\"", about);
        }
        self.close("a")
    }

    /// How far along something is.
    pub fn progress(&mut self, value: usize, max: usize) -> &mut Html {
        self.0.push_str(&format!("<progress aria-hidden=\"true\" value=\"{value}\" max=\"{max}\"></progress>"));
        self
    }

    /// A picture made by [`picture`](crate::picture).
    pub fn picture(&mut self, svg: &str) -> &mut Html {
        self.0.push_str(svg);
        self
    }

    /// A style sheet of ours.
    pub fn style(&mut self, css: &'static str) -> &mut Html {
        self.0.push_str(css);
        self
    }

    /// What was written.
    pub fn finish(self) -> String {
        self.0
    }
}

/// Whether a character would turn the text after it around; none has a place in what we hand out.
pub(crate) fn turns_text_around(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        let mut html = Html::new();
        html.element("p class=\"lead\"", "<b>\"it's\" & more</b>\u{202e}\0");
        assert_eq!(html.finish(), "<p class=\"lead\">&lt;b&gt;&quot;it&#39;s&quot; &amp; more&lt;/b&gt;\u{fffd}</p>");
    }

    #[test]
    fn a_link_leads_where_it_says() {
        let mut html = Html::new();
        html.link("quiet", "#/q/start.mood", "Change");
        assert_eq!(html.finish(), "<a class=\"quiet\" href=\"#/q/start.mood\">Change</a>");
    }
}
