//! Names under their marks.

use super::drawing::{Drawing, Side};
use super::lettering;
use super::room::Room;

/// The height of a line of text.
pub const ROW: f64 = 1.35;
/// Less than this says nothing of a name.
const LEAST: f64 = 2.9;

/// The height of all of them.
pub const HEIGHT: f64 = 2.0 * ROW;

/// Names of people who stand side by side, one under each mark, the first part of it on one line and the rest on the next.
#[derive(Debug)]
pub struct Names<'a> {
    names: Vec<[&'a str; 2]>,
    /// What each has.
    each: f64,
    /// Where the page is wide enough for all of them.
    pub room: &'static Room,
}

impl<'a> Names<'a> {
    /// Names beside a gutter that none uses; `None` where they would be cut to nothing even on a wide page.
    pub fn new(names: impl Iterator<Item = &'a String>, gutter: f64) -> Option<Names<'a>> {
        let names: Vec<[&str; 2]> = names.map(|name| in_two(name)).collect();
        let widest = names.iter().flatten().map(|part| lettering::width(part)).fold(0.0, f64::max);
        let room = Room::for_all(names.len(), widest, gutter).unwrap_or(Room::widest());
        let each = room.each(names.len(), gutter);
        (!names.is_empty() && Room::widest().each(names.len(), gutter) >= LEAST).then_some(Names { names, each, room })
    }

    /// Draws them, the first line standing here.
    pub fn draw(&self, drawing: &mut Drawing, y: f64) {
        let class = format!("name {}", self.room.from);
        for (place, name) in self.names.iter().enumerate() {
            let middle = (place as f64 + 0.5) / self.names.len() as f64;
            for (part, y) in name.iter().zip([y, y + ROW]).filter(|(part, _)| !part.is_empty()) {
                drawing.text(class.trim_end(), Side::Centre, (middle, y), &lettering::cut(part, self.each));
            }
        }
    }
}

fn in_two(name: &str) -> [&str; 2] {
    let name = name.trim();
    name.split_once(' ').map_or([name, ""], |(one, other)| [one, other.trim()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_on_two_lines() {
        let cases = [("Jana", ["Jana", ""]), (" Jana  Lind ", ["Jana", "Lind"]), ("", ["", ""])];
        for (name, parts) in cases {
            assert_eq!(in_two(name), parts);
        }
        assert_eq!(in_two("Anna Maria Lind"), ["Anna", "Maria Lind"]);
    }

    fn drawn(names: &[&str]) -> Option<String> {
        let names: Vec<String> = names.iter().map(|name| name.to_string()).collect();
        let mut drawing = Drawing::new("any", 1.0);
        Names::new(names.iter(), 3.0)?.draw(&mut drawing, 1.0);
        Some(drawing.finish())
    }

    #[test]
    fn short_names_show_on_a_phone_and_long_ones_are_cut_on_a_laptop() {
        assert!(drawn(&["Jana", "Marek", "Ole"]).unwrap().contains("<text class=\"name\""));
        let long = drawn(&["Konstantinopoulos-Montgomery"; 12]).unwrap();
        assert!(long.contains("<text class=\"name from-50\"") && long.contains("Kon…<"), "{long}");
    }

    #[test]
    fn a_dozen_names_can_stand_side_by_side_and_a_score_cannot() {
        for (count, can) in [(0, false), (1, true), (12, true), (20, false)] {
            assert_eq!(drawn(&vec!["Jana"; count]).is_some(), can, "{count}");
        }
    }
}
