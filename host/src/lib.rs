//! A web host for one's own machine: it serves a built app the way static hosts do, with the headers that the
//! app's own `_headers` file asks for. `cargo xtask serve` and the journeys use it.

mod headers;
mod host;
mod media_type;
mod site;

pub use headers::{FILE as HEADERS, Headers};
pub use host::{Asked, Host};
pub use media_type::of as media_type;
pub use site::{File, INDEX, Site, gather};
