//! A picture from the core, put into the page.

use leptos::prelude::*;

/// Inline SVG made by the core, which holds no text of anybody's.
pub fn picture(svg: String) -> impl IntoView {
    view! { <div class="picture-frame" inner_html=svg></div> }
}
