/// What a person has before them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// A laptop.
    Laptop,
    /// A laptop on a line that holds a part of the page back, so that the person does not wait for the whole of it.
    HeldLaptop,
    /// A phone.
    Phone,
}

impl Device {
    /// Width and height of the page, in CSS pixels.
    pub fn size(self) -> (u32, u32) {
        match self {
            Device::Laptop | Device::HeldLaptop => (1280, 900),
            Device::Phone => (360, 740),
        }
    }

    /// How much of a page has to be there before the person does anything, as WebDriver calls it.
    pub(crate) fn waits_for(self) -> &'static str {
        if self == Device::HeldLaptop { "none" } else { "normal" }
    }
}
