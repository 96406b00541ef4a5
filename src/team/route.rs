//! The pages for a head of sales and their addresses.

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TeamRoute {
    /// What this is for, and three questions.
    Start,
    /// The figures.
    Figures,
    /// What follows from them.
    Answers,
}

impl TeamRoute {
    /// The page of a hash; what we do not know leads to the start.
    pub fn parse(hash: &str) -> TeamRoute {
        match hash.trim_start_matches('#').trim_matches('/') {
            "figures" => TeamRoute::Figures,
            "answers" => TeamRoute::Answers,
            _ => TeamRoute::Start,
        }
    }

    /// The hash of the page.
    pub fn hash(self) -> &'static str {
        match self {
            TeamRoute::Start => "#/",
            TeamRoute::Figures => "#/figures",
            TeamRoute::Answers => "#/answers",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_page_is_found_by_its_address_and_the_rest_is_the_start() {
        for route in [TeamRoute::Start, TeamRoute::Figures, TeamRoute::Answers] {
            assert_eq!(TeamRoute::parse(route.hash()), route);
        }
        assert_eq!(TeamRoute::parse(""), TeamRoute::Start);
        assert_eq!(TeamRoute::parse("#/q/start.mood"), TeamRoute::Start);
    }
}
