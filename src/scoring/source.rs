use super::flag::Flag;
use super::gate::Gate;
use super::scale::Scale;
use crate::instrument::codes;

codes! {
    /// Work of others that the instrument takes something from. What is not named here is our own proposal, all limits,
    /// standard errors and rules included.
    pub enum Source {
        Klein2014 = "klein_2014",
        RyanConnell1989 = "ryan_connell_1989",
        SheldonElliot1999 = "sheldon_elliot_1999",
        Sheldon2019 = "sheldon_2019",
        Rollnick1999 = "rollnick_1999",
        Bertholet2012 = "bertholet_2012",
        Bertholet2009 = "bertholet_2009",
        Kretzschmar2010 = "kretzschmar_2010",
        MacKie2015 = "mackie_2015",
        Emons2007 = "emons_2007",
        Huang2012 = "huang_2012",
        OngWeiss2000 = "ong_weiss_2000",
    }
}

impl Scale {
    /// Where its items, or the idea to ask them, come from; none where they are our own.
    pub fn sources(self) -> &'static [Source] {
        match self {
            Scale::K => &[Source::Klein2014],
            Scale::A | Scale::X => &[Source::RyanConnell1989, Source::SheldonElliot1999],
            Scale::I | Scale::F => &[Source::Rollnick1999, Source::Bertholet2012],
            Scale::S => &[Source::Bertholet2009],
            Scale::C | Scale::N | Scale::P | Scale::B | Scale::R | Scale::U | Scale::L => &[],
        }
    }
}

impl Gate {
    /// Where the idea to look at it comes from; none where it is our own. Its rules are our own in any case.
    pub fn sources(self) -> &'static [Source] {
        match self {
            Gate::Commitment => &[Source::Klein2014],
            Gate::Want => &[Source::Rollnick1999, Source::Bertholet2012, Source::Bertholet2009],
            Gate::Mine => &[Source::RyanConnell1989, Source::SheldonElliot1999],
            Gate::Room => &[Source::Kretzschmar2010],
            Gate::Free | Gate::Direction | Gate::Part => &[],
        }
    }
}

impl Flag {
    /// Where the idea of it comes from; none where it is our own.
    pub fn sources(self) -> &'static [Source] {
        match self {
            Flag::Fast => &[Source::Huang2012],
            Flag::LongRun | Flag::Pairs => &[],
        }
    }
}
