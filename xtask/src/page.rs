//! The page as Trunk leaves it, made ready to be handed out.

use crate::failure::{Failure, Outcome};
use crate::policy::{self, Place};

const CHARSET: &str = "<meta charset=utf-8>";
/// How the script that starts the program begins.
pub const SCRIPT: &str = "<script type=module>";

/// One style element for many, and the policy before everything that it is to hold for.
pub fn finish(page: &str, place: Place) -> Outcome<String> {
    let page = page.replace("</style><style>", "");
    let Some((before, after)) = page.split_once(CHARSET) else {
        return Err(Failure::new(format!("the page does not have {CHARSET}, which its policy is to follow")));
    };
    let policy = policy::of_page(&page, place);
    Ok(format!("{before}{CHARSET}<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">{after}"))
}

/// The page without its links of these kinds, such as `rel=icon`.
pub fn without_links(page: &str, kinds: &[&str]) -> String {
    let mut parts = page.split("<link ");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |rest, part| match part.split_once('>') {
        Some((link, after)) if link.split(' ').any(|attribute| kinds.contains(&attribute)) => rest + after,
        _ => rest + "<link " + part,
    })
}

/// What stands before, inside and after the one script of the page.
pub fn around_script(page: &str) -> Outcome<(&str, &str, &str)> {
    let parts = page.split_once(SCRIPT).and_then(|(before, rest)| {
        let (script, after) = rest.split_once("</script>")?;
        Some((before, script, after))
    });
    parts.ok_or_else(|| Failure::new(format!("the page has no {SCRIPT}, which starts the program")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_comes_before_styles_and_scripts_and_names_them_as_they_are_then() {
        let page = "<head><meta charset=utf-8><style>a{}</style><style>b{}</style>";
        let finished = finish(page, Place::Host).unwrap_or_default();
        let (head, style) = finished.split_once("<style>").unwrap_or_default();
        assert!(head.contains("Content-Security-Policy") && head.contains(&policy::digest(b"a{}b{}")), "{finished}");
        assert_eq!(style, "a{}b{}</style>");
    }

    #[test]
    fn a_page_that_is_not_as_expected_gets_no_policy_and_fails() {
        assert!(finish("<head>", Place::Host).is_err());
    }

    #[test]
    fn links_are_taken_out_by_their_kind() {
        let page = "<link href=x rel=a><title>t</title><link rel=b><link href=y rel=ab>";
        assert_eq!(without_links(page, &["rel=a", "rel=b"]), "<title>t</title><link href=y rel=ab>");
    }

    #[test]
    fn the_script_is_the_one_that_starts_the_program() {
        let page = "<p>a<script type=module>go()</script>b";
        assert_eq!(around_script(page).ok(), Some(("<p>a", "go()", "b")));
        assert!(around_script("<script src=a></script>").is_err());
    }
}
