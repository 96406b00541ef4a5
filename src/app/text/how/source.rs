//! What is said of each source.

use own_reasons::scoring::Source;

/// What is said of a source.
pub struct Told {
    /// How a rule names it.
    pub short: &'static str,
    pub authors: &'static str,
    pub title: &'static str,
    pub took: &'static str,
    pub reach: &'static str,
}

pub fn told(source: Source) -> Told {
    match source {
        Source::Klein2014 => Told {
            short: say!("Klein et al. 2014"),
            authors: say!("Klein, Cooper, Molloy and Swanson (2014)"),
            title: say!("The assessment of commitment: Advantages of a unidimensional, target-free approach"),
            took: say!(
                "The four questions on commitment and the five answers to them, which their authors gave to the public."
            ),
            reach: say!("They were made for commitment to anything. The limits we set on their average are ours."),
        },
        Source::RyanConnell1989 => Told {
            short: say!("Ryan & Connell 1989"),
            authors: say!("Ryan and Connell (1989)"),
            title: say!(
                "Perceived locus of causality and internalization: Examining reasons for acting in two domains"
            ),
            took: say!("Telling reasons of one's own from pressure."),
            reach: say!("About schoolchildren. The wording of the questions is ours."),
        },
        Source::SheldonElliot1999 => Told {
            short: say!("Sheldon & Elliot 1999"),
            authors: say!("Sheldon and Elliot (1999)"),
            title: say!("Goal striving, need satisfaction, and longitudinal well-being: The self-concordance model"),
            took: say!(
                "Asking of a goal how far enjoyment, meaning, others and guilt stand behind it. Goals with reasons of one's own were worked on longer there, and reached more often."
            ),
            reach: say!("About the personal goals of students. The wording of the questions is ours."),
        },
        Source::Sheldon2019 => Told {
            short: say!("Sheldon et al. 2019"),
            authors: say!("Sheldon, Prentice and Osin (2019)"),
            title: say!(
                "Rightly crossing the Rubicon: Evaluating goal self-concordance prior to selection helps people choose more intrinsic goals"
            ),
            took: say!("Rating each goal before choosing one."),
            reach: say!("There people chose from goals that were laid before them. Here they are your own."),
        },
        Source::Rollnick1999 => Told {
            short: say!("Rollnick et al. 1999"),
            authors: say!("Rollnick, Mason and Butler (1999)"),
            title: say!("Health Behavior Change: A Guide for Practitioners"),
            took: say!("The two rulers, for importance and for confidence, and the question \"why not lower?\"."),
            reach: say!("A guide to talks about health, such as smoking and drinking."),
        },
        Source::Bertholet2012 => Told {
            short: say!("Bertholet et al. 2012"),
            authors: say!("Bertholet, Gaume, Faouzi, Gmel and Daeppen (2012)"),
            title: say!(
                "Predictive value of readiness, importance, and confidence in ability to change drinking and smoking"
            ),
            took: say!(
                "Asking for importance and confidence, not for readiness. High importance and high confidence went with less risky drinking half a year later there; a ruler of readiness did not."
            ),
            reach: say!("About drinking and smoking, with young men in Switzerland."),
        },
        Source::Bertholet2009 => Told {
            short: say!("Bertholet et al. 2009"),
            authors: say!("Bertholet and others (2009)"),
            title: say!(
                "Does readiness to change predict subsequent alcohol consumption in medical inpatients with unhealthy alcohol use?"
            ),
            took: say!(
                "Asking for steps taken. Taking action went with less drinking three months later there; seeing a problem did not, it went with more."
            ),
            reach: say!(
                "About drinking, with 267 hospital patients. A ruler of readiness did predict something there, so the two studies do not agree on that."
            ),
        },
        Source::Kretzschmar2010 => Told {
            short: say!("Kretzschmar 2010"),
            authors: say!("Kretzschmar (2010)"),
            title: say!("Exploring clients' readiness for coaching"),
            took: say!(
                "What keeps people from being coached: among other things no time, not feeling safe, and not knowing what coaching is. So we ask about room."
            ),
            reach: say!("27 interviews with coaches, their clients, and people who asked about coaching."),
        },
        Source::MacKie2015 => Told {
            short: say!("MacKie 2015"),
            authors: say!("MacKie (2015)"),
            title: say!(
                "The effects of coachee readiness and core self-evaluations on leadership coaching outcomes: A controlled trial"
            ),
            took: say!(
                "Readiness fell while people waited for coaching. So a result does not last, and says how long it is worth something."
            ),
            reach: say!("About 30 executives and managers of one organisation. The number of days is ours."),
        },
        Source::Emons2007 => Told {
            short: say!("Emons et al. 2007"),
            authors: say!("Emons, Sijtsma and Meijer (2007)"),
            title: say!("On the consistency of individual classification using short scales"),
            took: say!(
                "Short sets of questions sort single people badly. So there are bands in words, stretches, and the test of steadiness."
            ),
            reach: say!(
                "Worked out for tests in clinical and health psychology with up to 15 questions. Our scales have one to four."
            ),
        },
        Source::Huang2012 => Told {
            short: say!("Huang et al. 2012"),
            authors: say!("Huang, Curran, Keeney, Poposki and DeShon (2012)"),
            title: say!("Detecting and deterring insufficient effort responding to surveys"),
            took: say!("Less than two seconds a question as a sign that it was hardly read."),
            reach: say!(
                "About long surveys, by the time that a whole page took. Here each question has a page of its own."
            ),
        },
        Source::OngWeiss2000 => Told {
            short: say!("Ong & Weiss 2000"),
            authors: say!("Ong and Weiss (2000)"),
            title: say!("The impact of anonymity on responses to sensitive questions"),
            took: say!(
                "Honest answers need real privacy. Of students who had cheated, 25% said so where they were promised silence, and 74% where nobody could know who they were. So this app sends nothing."
            ),
            reach: say!("About 79 students and one sensitive question."),
        },
    }
}
