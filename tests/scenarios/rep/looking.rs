//! What a rep sees.

use super::Rep;
use crate::device::Device;
use own_reasons::administration::Administration;
use own_reasons::export::Document;
use own_reasons::instrument::ItemId;
use own_reasons::response::Response;
use own_reasons::route::Route;
use own_reasons::scoring::{Standing, Verdict};
use own_reasons::session::{Notice, Place, SaveState, Session};
use own_reasons::taking::Taking;

impl Rep {
    pub fn lands_on(self, route: Route) -> Rep {
        assert_eq!(self.session.route(), route);
        self
    }

    pub fn gets_asked(self, item: ItemId) -> Rep {
        assert_eq!(self.asked(), item);
        self
    }

    /// "Question 3 of 48"
    pub fn reads_question(self, number: usize, of: usize) -> Rep {
        assert_eq!(self.session.place(self.asked()), Place { number, of }, "at {:?}", self.asked());
        self
    }

    pub fn reads(self, notice: Notice) -> Rep {
        assert_eq!(self.session.notice(), Some(&notice));
        self
    }

    pub fn reads_no_notice(self) -> Rep {
        assert_eq!(self.session.notice(), None);
        self
    }

    /// What the page says about saving.
    pub fn sees(self, state: SaveState) -> Rep {
        assert_eq!(self.session.save_state(), state);
        self
    }

    /// Where the answers lean.
    pub fn stands_at(self, verdict: Verdict) -> Rep {
        assert_eq!(self.standing().verdict, verdict);
        self
    }

    pub fn has_answered(self, item: ItemId, response: Response) -> Rep {
        assert_eq!(self.administration().responses().response(item), Some(&response));
        self
    }

    pub fn has_not_answered(self, item: ItemId) -> Rep {
        assert_eq!(self.administration().responses().response(item), None);
        self
    }

    /// So many takings are kept.
    pub fn has_takings(self, count: usize) -> Rep {
        assert_eq!(self.session.takings().count(), count);
        self
    }

    /// The device keeps what the app shows, and nothing else.
    pub fn all_is_kept(self) -> Rep {
        let shown = self.session.takings().map(|taking| own_reasons::exchange::encode_taking(taking).to_line());
        let mut shown: Vec<String> = shown.collect();
        let mut kept: Vec<String> = self.device.kept().map(|(_, text)| text.to_owned()).collect();
        shown.sort();
        kept.sort();
        assert_eq!(kept, shown);
        self
    }

    pub fn nothing_is_kept(self) -> Rep {
        assert_eq!(self.device.kept().count(), 0);
        assert_eq!(self.device.pending, None);
        self
    }

    pub fn session(&self) -> &Session {
        &self.session
    }

    pub fn stored(&self) -> &Device {
        &self.device
    }

    pub fn taking(&self) -> &Taking {
        self.session.taking()
    }

    pub fn administration(&self) -> &Administration {
        self.session.administration()
    }

    pub fn standing(&self) -> Standing {
        self.session.standing()
    }

    /// The file made last.
    pub fn download(&self) -> &Document {
        self.downloads.last().expect("no file was made")
    }
}
