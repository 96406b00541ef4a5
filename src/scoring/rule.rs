use super::condition::Condition;
use super::findings::Findings;

/// What follows where all of some conditions hold.
///
/// Rules are data: the scoring goes by them, and the page that tells how a result comes about reads them out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rule<T: 'static> {
    /// What has to hold, all of it.
    pub when: &'static [Condition],
    /// What follows.
    pub then: T,
}

impl<T: Copy + PartialEq> Rule<T> {
    pub(super) const fn new(when: &'static [Condition], then: T) -> Rule<T> {
        Rule { when, then }
    }

    pub(super) fn holds(&self, found: &Findings) -> bool {
        self.when.iter().all(|condition| condition.holds(found))
    }

    /// What follows from each rule that holds, once each; rules from which the same follows stand together.
    pub(super) fn all_that_hold(rules: &[Rule<T>], found: &Findings) -> Vec<T> {
        let mut all = Vec::new();
        for rule in rules {
            if all.last() != Some(&rule.then) && rule.holds(found) {
                all.push(rule.then);
            }
        }
        all
    }
}
