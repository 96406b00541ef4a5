use super::template::filled;
use super::{Form, in_force, language};
use std::fmt::Display;

/// Says a sentence in the language in force.
///
/// * `say!("Back")` is a `&'static str`.
/// * `say!("{answered} of {shown} answered", answered, shown)` is a `String`. The arguments are the places of the
///   sentence in the order of their first appearance, each a variable of that name or a `name = value`.
/// * `say!(count; one "1 summary", other "{count} summaries", count)` takes the form that goes with a count.
/// * `say!(about "a button"; "Show")` tells equal English apart that another language may say in two ways.
///
/// What does not fit together does not compile.
///
/// ```
/// use own_reasons::say;
/// assert_eq!(say!("Back"), "Back");
/// let (answered, shown) = (3, 48);
/// assert_eq!(say!("{answered} of {shown} answered", answered, shown), "3 of 48 answered");
/// assert_eq!(say!(answered; one "1 summary", other "{count} summaries", count = answered), "3 summaries");
/// ```
///
/// ```compile_fail
/// let (answered, shown) = (3, 48);
/// own_reasons::say!("{answered} of {shown} answered", shown, answered);
/// ```
#[macro_export]
macro_rules! say {
    (@value $name:ident) => { $name };
    (@value $name:ident = $value:expr) => { $value };
    (about $about:literal; $english:literal) => {{
        const { assert!($crate::wording::fits($english, &[]), "a place without a value") };
        $crate::wording::sentence_about($about, $english)
    }};
    ($english:literal) => {{
        const { assert!($crate::wording::fits($english, &[]), "a place without a value") };
        $crate::wording::sentence($english)
    }};
    ($english:literal, $($name:ident $(= $value:expr)?),+ $(,)?) => {{
        const {
            assert!($crate::wording::fits($english, &[$(stringify!($name)),+]), "not the places of the sentence")
        };
        $crate::wording::fill($english, &[$(&$crate::say!(@value $name $(= $value)?)),+])
    }};
    ($count:expr; one $one:literal, other $other:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {{
        const {
            assert!($crate::wording::fits($other, &[$(stringify!($name)),*]), "not the places of the sentence");
            assert!($crate::wording::within($one, &[$(stringify!($name)),*]), "a place without a value");
        };
        $crate::wording::plural($count, $one, $other, &[$(&$crate::say!(@value $name $(= $value)?)),*])
    }};
}

/// Names sentences without places: each becomes a function that [says](crate::say) it.
#[macro_export]
macro_rules! words {
    ($($(#[$about:meta])* $name:ident = $english:literal;)+) => {
        $($(#[$about])* pub fn $name() -> &'static str { $crate::say!($english) })+
    };
}

/// A sentence without places.
#[inline(never)]
pub fn sentence(english: &'static str) -> &'static str {
    sentence_about("", english)
}

/// A sentence without places, told apart from others of equal English by what it is about.
#[inline(never)]
pub fn sentence_about(about: &str, english: &'static str) -> &'static str {
    translated(about, english, Form::Other).unwrap_or(english)
}

/// A sentence with its places filled, in order.
#[inline(never)]
pub fn fill(english: &'static str, values: &[&dyn Display]) -> String {
    filled(sentence(english), english, values)
}

/// The form of a sentence that goes with a count, with its places filled, in the order of the other form.
#[inline(never)]
pub fn plural(count: usize, one: &'static str, other: &'static str, values: &[&dyn Display]) -> String {
    let form = language().form(count);
    let english = if form == Form::One { one } else { other };
    filled(translated("", other, form).unwrap_or(english), other, values)
}

fn translated(about: &str, english: &str, form: Form) -> Option<&'static str> {
    in_force().and_then(|translation| translation.sentence(about, english, form))
}
