use super::Person;
use crate::questionnaire::{Format, Questionnaire};
use crate::screen::Screen;
use crate::visible;

const IN_YOUR_WORDS: &str = "In your own words";
const FIRST_GOAL: &str = "What I want";
const ANOTHER_GOAL: &str = "Another thing I want";
const MINE: &str = "How much is this goal your own?";

impl Person {
    /// Starts a taking from the first screen.
    #[track_caller]
    pub fn starts(&self) -> &Person {
        self.presses("Start").arrives().is_asked("start.mood")
    }

    /// Is at the question of this item.
    #[track_caller]
    pub fn is_asked(&self, item: &str) -> &Person {
        self.waits_until(&format!("{item} is asked"), |screen| is_asked(screen, item));
        self
    }

    /// Answers the question of this item, in the words that are on the screen.
    ///
    /// Several answers are parted by "; ". Goals are written "text: how much it is my own", and a small
    /// step is "when; what".
    #[track_caller]
    pub fn answers(&self, item: &str, answer: &str) -> &Person {
        self.is_asked(item);
        let questionnaire = Questionnaire::published();
        match questionnaire.format(item) {
            Format::One => self.chooses(answer),
            Format::Several => {
                answer.split("; ").for_each(|label| {
                    self.chooses(label);
                });
                self
            }
            Format::Text => self.writes(IN_YOUR_WORDS, answer),
            Format::IfThen => {
                let (when, what) = answer.split_once("; ").unwrap_or((answer, ""));
                let [on, then] = questionnaire.if_then_labels(item);
                self.writes(on, when).writes(then, what)
            }
            Format::Goals if answer == questionnaire.dont_know(item) => self.chooses(answer),
            Format::Goals => self.writes_goals(answer),
        }
    }

    #[track_caller]
    fn writes_goals(&self, goals: &str) -> &Person {
        for (index, goal) in goals.split("; ").enumerate() {
            let (text, mine) = goal.rsplit_once(": ").unwrap_or((goal, ""));
            match index {
                0 => self.writes(FIRST_GOAL, text),
                _ => self.presses("Add another one").writes_into_nth(index - 1, ANOTHER_GOAL, text),
            };
            if !mine.is_empty() {
                self.clicks_nth(index, &visible::choice_under(MINE, mine), mine);
            }
        }
        self
    }

    /// Goes on from a question.
    #[track_caller]
    pub fn continues(&self) -> &Person {
        self.presses("Continue").arrives()
    }

    /// Skips a question.
    #[track_caller]
    pub fn skips(&self) -> &Person {
        self.presses("Skip").arrives()
    }

    /// Goes back from a question, with the button of the page.
    #[track_caller]
    pub fn goes_back(&self) -> &Person {
        self.presses("Back").arrives()
    }

    /// Is through with the questions, and goes from the check of the answers to the result.
    #[track_caller]
    pub fn finishes(&self) -> &Person {
        const CHECK: &str = "Check your answers";
        self.sees_the_heading(CHECK).presses("See where you stand");
        self.waits_until("the result is there", |screen| screen.address == "/result" && screen.heading != CHECK);
        self
    }

    /// Is on a new page: the focus is on its heading.
    #[track_caller]
    pub fn arrives(&self) -> &Person {
        self.waits_until("the focus is on the heading", |screen| screen.heading_has_focus);
        self
    }

    /// Answers these items as they come, skips all others, and ends where the answers are checked.
    ///
    /// Gives the items that were asked. No question may come with an answer already in it.
    #[track_caller]
    pub fn goes_through(&self, answers: &[(&str, &str)]) -> Vec<String> {
        let mut open = answers.iter().peekable();
        let mut asked = Vec::new();
        loop {
            let screen = self.waits_until("a question or the check is there", |screen| {
                screen.item().is_none_or(|item| is_asked(screen, item))
            });
            let Some(item) = screen.item().map(str::to_owned) else {
                break;
            };
            assert_eq!(screen.answers(), Vec::<String>::new(), "{item} is answered before anybody answers it");
            match open.next_if(|(next, _)| *next == item) {
                Some((_, answer)) => self.answers(&item, answer).continues(),
                None => self.skips(),
            };
            asked.push(item);
        }
        if let Some((never_asked, _)) = open.next() {
            panic!("{never_asked} was not asked, or not in this order: {}", asked.join(", "));
        }
        self.sees_the_heading("Check your answers");
        asked
    }
}

/// The answers on the page where they are checked: each question with what stands beside it.
const CHECKED: &str = r"
    const rows = [...document.querySelectorAll('main dl > div')];
    return rows.map(row => [row.querySelector('dt').innerText, row.querySelector('dd').innerText]);";

impl Person {
    /// Sees, where answers are checked, that these are given and all others skipped.
    #[track_caller]
    pub fn sees_checked(&self, answers: &[(&str, &str)]) -> &Person {
        self.sees_the_heading("Check your answers");
        let rows = self.does("read the answers", self.browser.script(CHECKED));
        let mut open = answers.iter().peekable();
        for row in rows.as_array().into_iter().flatten() {
            let (question, shown) = (row[0].as_str().unwrap_or_default(), row[1].as_str().unwrap_or_default());
            let questionnaire = Questionnaire::published();
            match open.next_if(|(item, _)| questionnaire.is_asked_by(item, question)) {
                Some((item, answer)) => {
                    for part in answer.split("; ") {
                        let text = part.rsplit_once(": ").map_or(part, |(text, _)| text);
                        assert!(shown.contains(text), "{item} was answered \"{part}\" and shows \"{shown}\"");
                    }
                }
                None => assert_eq!(shown, "Skipped", "\"{question}\" was not answered"),
            }
        }
        if let Some((missing, _)) = open.next() {
            panic!("{missing} is not among the answers to check");
        }
        self
    }
}

fn is_asked(screen: &Screen, item: &str) -> bool {
    screen.item() == Some(item) && Questionnaire::published().is_asked_by(item, &screen.heading)
}
