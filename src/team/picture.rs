//! The pictures of the head of sales' page: inline SVG, made of figures and of words that come in.
//!
//! They are hidden from screen readers, since the page has a table beside each, and say the same to those who see
//! them: every mark has its label next to it. Widths are parts of the page's width and heights go with the lettering,
//! so that a picture fills a phone and a wide screen alike and its text is never scaled. Colours and sizes come from
//! `style/components/team-picture.css`. No label runs out of a phone's page: one that would is cut.

mod dots;
mod drawing;
mod gap_bars;
mod lettering;
mod luck_scale;
mod names;
mod overlap_row;
mod pareto;
mod room;
mod tally;

pub use dots::{Dots, DotsLabels};
pub use gap_bars::{GapBars, GapLabels};
pub use luck_scale::{LuckLabels, LuckScale};
pub use overlap_row::{OverlapLabels, OverlapRow};
pub use pareto::{Pareto, ParetoLabels, bar_figures};
pub use tally::{Tally, TallyKind};
