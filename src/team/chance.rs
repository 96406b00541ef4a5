//! Numbers that look random and are the same each time (SplitMix64, by Steele, Lea and Flood, 2014).

#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// A sequence of its own for each seed.
    pub fn from_seed(seed: u64) -> Chance {
        Chance(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A whole number below `limit`, each as likely as the other; 0 where that is 0.
    pub fn below(&mut self, limit: usize) -> usize {
        // The high half of the product; the bias is below one in 2^40 for any team.
        ((u128::from(self.next()) * limit as u128) >> 64) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::Chance;

    #[test]
    fn it_begins_as_its_authors_say() {
        let mut chance = Chance::from_seed(1_234_567);
        let first: Vec<u64> = (0..3).map(|_| chance.next()).collect();
        assert_eq!(first, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    #[test]
    fn every_number_below_the_limit_comes_about_as_often() {
        let mut chance = Chance::from_seed(1);
        let mut counts = [0usize; 7];
        for _ in 0..70_000 {
            counts[chance.below(7)] += 1;
        }
        assert!(counts.iter().all(|count| (9_500..10_500).contains(count)), "{counts:?}");
    }
}
