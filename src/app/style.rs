//! The style of the pages that come after the first question, which comes with them.

use crate::browser::style;
use std::cell::Cell;

/// In the order in which they hold; what is printed comes last, since it takes back what the others say.
const RULES: &str = concat!(
    include_str!("../../style/components/answers.css"),
    include_str!("../../style/components/result.css"),
    include_str!("../../style/components/details.css"),
    include_str!("../../style/components/picture.css"),
    include_str!("../../style/components/summary.css"),
    include_str!("../../style/components/coach.css"),
    include_str!("../../style/components/self-check.css"),
    include_str!("../../style/print.css"),
);

thread_local! {
    static IS_HERE: Cell<bool> = const { Cell::new(false) };
}

/// Has the page follow the rules from now on.
pub fn adopt() {
    if !IS_HERE.replace(true) {
        style::adopt(RULES);
    }
}
