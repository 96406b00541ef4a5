//! Is it the same 20%?

use super::Top;

/// Who is at the top by one column, by another, and by both; people by their place in the columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlap {
    /// At the top by both.
    pub both: Vec<usize>,
    /// By the first only.
    pub first_only: Vec<usize>,
    /// By the second only.
    pub second_only: Vec<usize>,
}

impl Overlap {
    /// Compares two tops of the same people.
    pub fn of(first: &Top, second: &Top) -> Overlap {
        let marked = |top: &Top| {
            let mut is_in = vec![false; top.order.len()];
            top.people().iter().for_each(|person| is_in[*person] = true);
            is_in
        };
        let (in_first, in_second) = (marked(first), marked(second));
        let is_in = |marked: &[bool], person: usize| marked.get(person).is_some_and(|is_in| *is_in);
        let part = |of: &Top, keep: &dyn Fn(usize) -> bool| -> Vec<usize> {
            let mut people: Vec<usize> = of.people().iter().copied().filter(|person| keep(*person)).collect();
            people.sort_unstable();
            people
        };
        Overlap {
            both: part(first, &|person| is_in(&in_second, person)),
            first_only: part(first, &|person| !is_in(&in_second, person)),
            second_only: part(second, &|person| !is_in(&in_first, person)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_sells_most_and_who_gets_most_are_named_apart() {
        let sales = Top::of(&[9.0, 8.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]).unwrap();
        let hours = Top::of(&[5.0, 1.0, 1.0, 9.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]).unwrap();
        let overlap = Overlap::of(&sales, &hours);
        assert_eq!((overlap.both, overlap.first_only, overlap.second_only), (vec![0], vec![1], vec![3]));
    }
}
