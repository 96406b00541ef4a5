use super::Person;
use crate::device::Device;
use crate::profile::Profile;
use crate::setting::Setting;
use std::rc::Rc;

impl Person {
    /// Opens the page with figures of a team on a laptop, for the first time.
    #[track_caller]
    pub fn opens_team_figures() -> Person {
        Person::opens_team_figures_with(&Rc::new(Profile::fresh()))
    }

    /// The same, and does not click once.
    #[track_caller]
    pub fn opens_team_figures_without_a_mouse() -> Person {
        let mut person = Person::opens_team_figures();
        person.has_a_mouse = false;
        person
    }

    /// The same, with what the browser keeps in this profile.
    #[track_caller]
    pub fn opens_team_figures_with(profile: &Rc<Profile>) -> Person {
        comes_to_it(Setting::from_environment(), profile, Device::Laptop)
    }

    /// The same on a phone, for the first time.
    #[track_caller]
    pub fn opens_team_figures_on_a_phone() -> Person {
        comes_to_it(Setting::from_environment(), &Rc::new(Profile::fresh()), Device::Phone)
    }

    /// Opens the single file with figures of a team from the disk.
    #[track_caller]
    pub fn opens_the_team_file(profile: &Rc<Profile>) -> Person {
        comes_to_it(Setting::from_disk(), profile, Device::Laptop)
    }

    /// Goes from the app to the page with figures of a team: from a disk to its file there, else where the app is served.
    #[track_caller]
    pub fn turns_to_team_figures(mut self) -> Person {
        self.setting = self.setting.clone().with_team_figures();
        self.comes_to_the_app()
    }
}

#[track_caller]
fn comes_to_it(setting: Setting, profile: &Rc<Profile>, device: Device) -> Person {
    Person::sits_down_at(setting.with_team_figures(), profile, device).comes_to_the_app()
}
