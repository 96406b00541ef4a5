//! Where on a page a thing is that a person would find by the words on it, as XPath.

/// Something to press: a button, or a link that may look like one, or what opens and closes a passage.
pub fn pressable(name: &str) -> String {
    let name = quoted(name);
    format!("(//button | //a[@href] | //summary)[normalize-space() = {name}]")
}

/// An option to choose or a box to tick, by the first line of its label.
pub fn choice(label: &str) -> String {
    let label = quoted(label);
    format!("//label[input[@type='radio' or @type='checkbox']][normalize-space(span/text()[1]) = {label}]")
}

/// An option of the choices under this question.
pub fn choice_under(question: &str, label: &str) -> String {
    format!("//fieldset[normalize-space(legend) = {}]{}", quoted(question), choice(label))
}

/// A field to write in, by its label.
pub fn field(label: &str) -> String {
    let label = quoted(label);
    format!("(//textarea | //input)[@id = //label[normalize-space() = {label}]/@for or @aria-label = {label}]")
}

/// A list to choose from that opens, by its label.
pub fn list(label: &str) -> String {
    let label = quoted(label);
    format!("//select[@id = //label[normalize-space() = {label}]/@for or @aria-label = {label}]")
}

/// What one presses to pick a file.
pub fn file_picker(label: &str) -> String {
    format!("//label[normalize-space() = {}][input[@type='file']]", quoted(label))
}

/// A passage with this text.
pub fn text(text: &str) -> String {
    format!("//*[self::p or self::h2 or self::blockquote][contains(., {})]", quoted(text))
}

/// A heading within a page.
pub fn heading(text: &str) -> String {
    let text = quoted(text);
    // The state of a gate stands in its heading, after the name.
    format!("(//h2 | //h3)[normalize-space() = {text} or normalize-space(text()[1]) = {text}]")
}

/// A row of a table, by the first line of its heading.
pub fn row(name: &str) -> String {
    format!("//tr[normalize-space(th[@scope='row']/text()[1]) = {}]", quoted(name))
}

/// The text as XPath writes it, which knows no escapes.
fn quoted(text: &str) -> String {
    if text.contains('"') {
        let parts: Vec<String> = text.split('"').map(|part| format!("\"{part}\"")).collect();
        format!("concat({})", parts.join(", '\"', "))
    } else {
        format!("\"{text}\"")
    }
}
