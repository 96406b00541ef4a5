//! The words of other languages: a file for each, which a page loads when somebody chooses that language.

use std::fs;
use std::path::Path;

use own_reasons::instrument::Instrument;
use own_reasons::json::Json;
use own_reasons::wording::{Catalogue, Language};

use crate::failure::{Failure, Outcome};
use crate::workspace;

/// Writes the files of all languages but English into a folder, as modules that give a text.
pub fn write_into(folder: &Path) -> Outcome {
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        let name = file_name(language);
        fs::write(folder.join(&name), module(&words_of(language)?)).map_err(Failure::of(format!("write {name}")))?;
    }
    Ok(())
}

/// As the script of a page names it.
fn file_name(language: Language) -> String {
    format!("own-reasons-{}.words.js", language.code())
}

fn module(words: &str) -> String {
    format!("export default {};\n", Json::text(words).to_line())
}

fn words_of(language: Language) -> Outcome<String> {
    let code = language.code();
    let (catalogue, content) = (
        format!("src/wording/{code}.json"),
        format!("src/content/own-reasons-{}.{code}.json", Instrument::english().version()),
    );
    let read =
        |path: &str| fs::read_to_string(workspace::root().join(path)).map_err(Failure::of(format!("read {path}")));
    let of = |path: &str, fault: String| Failure::new(format!("{path}: {fault}"));
    let (sentences, instrument) = (read(&catalogue)?, read(&content)?);
    let sentences = Catalogue::parse(&sentences).map_err(|fault| of(&catalogue, fault))?;
    let fault =
        |fault: own_reasons::instrument::ContentFault| of(&content, format!("{}: {}", fault.place, fault.reason));
    Instrument::translated(&instrument).map_err(fault)?;
    let instrument = Json::parse(&instrument).map_err(|fault| of(&content, fault.reason.to_owned()))?;
    Ok(sentences.words_file(language, &instrument.to_line()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use own_reasons::wording::{Form, Translation, instrument_in};

    #[test]
    fn each_language_has_a_file_that_the_programs_read() {
        for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
            let words = words_of(language).map_err(|failure| failure.to_string()).unwrap_or_default();
            let read = Translation::read(&words).ok();
            assert_eq!(read.map(Translation::language), Some(language));
            assert!(read.and_then(|words| words.sentence("", "Back", Form::Other)).is_some());
            let instrument = instrument_in(&words).map(Instrument::translated).and_then(Result::ok);
            assert_eq!(instrument.map(Instrument::language), Some(language));
        }
    }

    #[test]
    fn a_file_is_a_module_that_gives_its_text() {
        assert_eq!(module("es ltr\n1f \"Sí\""), "export default \"es ltr\\n1f \\\"Sí\\\"\";\n");
    }
}
