use super::Person;
use crate::visible;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;
use std::path::Path;
use std::{env, fs};

/// The folder that pictures for the docs go to.
const FOLDER: &str = "OWN_REASONS_PICTURES";
/// Width and height of the phone in the pictures, in CSS pixels.
const PHONE: (u32, u32) = (390, 844);

/// What stood on the screen of a phone.
#[derive(Debug)]
pub struct View {
    /// As PNG, in Base64.
    picture: String,
}

/// Lays pictures side by side, and gives the width and height that they take.
const LAY_OUT: &str = r"
    const pictures = JSON.parse(arguments[0]);
    document.documentElement.style.background = '#e9e5da';
    Object.assign(document.body.style, { display: 'inline-flex', gap: '24px', margin: '0', padding: '24px' });
    const images = pictures.map(picture => {
        const image = new Image(390);
        image.src = `data:image/png;base64,${picture}`;
        Object.assign(image.style, { display: 'block', borderRadius: '12px' });
        return image;
    });
    document.body.append(...images);
    return Promise.all(images.map(image => image.decode()))
        .then(() => [document.body.offsetWidth, document.body.offsetHeight]);";

impl Person {
    /// Scrolls until a heading stands at the top of the screen.
    #[track_caller]
    pub fn scrolls_to(&self, heading: &str) -> &Person {
        const TO_THE_TOP: &str = "
            arguments[0].style.scrollMarginTop = '16px';
            arguments[0].scrollIntoView({ block: 'start', behavior: 'instant' });";
        let scrolled = self.nth_visible(0, &visible::heading(heading));
        let scrolled = scrolled.and_then(|heading| self.browser.script_on(&heading, TO_THE_TOP));
        self.does(&format!("scroll to \"{heading}\""), scrolled);
        self.lets_the_page_come_to_rest()
    }

    /// Keeps what is on the screen of the phone, in light colours.
    #[track_caller]
    pub fn keeps_the_view(&self) -> View {
        let media = json!([
            { "name": "prefers-color-scheme", "value": "light" },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        let picture = self.browser.devtools("Emulation.setEmulatedMedia", json!({ "features": media }));
        self.does("look at it in daylight", picture);
        let hidden = self.browser.devtools("Emulation.setScrollbarsHidden", json!({ "hidden": true }));
        self.does("hide the scroll bar, as phones do", hidden);
        self.lets_the_page_come_to_rest();
        View { picture: self.does("keep the view", self.captures(PHONE, "png", 2)) }
    }

    /// Lays views side by side and leaves them as one picture of this name, in the folder that is told for pictures.
    /// The page that was open is gone then.
    ///
    /// # Panics
    /// Where no folder is told.
    #[track_caller]
    pub fn leaves_a_strip(self, name: &str, views: &[View]) {
        let folder = env::var_os(FOLDER).unwrap_or_else(|| panic!("{FOLDER} is not set: run `cargo xtask pictures`"));
        let laid_out = self.strip(views, &Path::new(&folder).join(format!("{name}.webp")));
        self.does(&format!("leave the picture {name}"), laid_out);
    }

    fn strip(&self, views: &[View], file: &Path) -> Result<(), String> {
        self.browser.run(async |client| client.goto("about:blank").await)?;
        let pictures: Vec<&str> = views.iter().map(|view| view.picture.as_str()).collect();
        let arguments = vec![json!(json!(pictures).to_string())];
        let size = self.browser.run(async |client| client.execute(LAY_OUT, arguments).await)?;
        let side = |index: usize| size[index].as_u64().and_then(|side| u32::try_from(side).ok()).unwrap_or_default();
        let picture = self.captures((side(0), side(1)), "webp", 1)?;
        let picture = BASE64_STANDARD.decode(picture).map_err(|error| error.to_string())?;
        fs::write(file, picture).map_err(|error| error.to_string())
    }

    /// What a screen of this size shows, in Base64.
    fn captures(&self, (width, height): (u32, u32), format: &str, scale: u32) -> Result<String, String> {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": false });
        self.browser.devtools("Emulation.setDeviceMetricsOverride", metrics)?;
        let mut wanted = json!({ "format": format });
        if format == "webp" {
            wanted["quality"] = json!(85);
        }
        let captured = self.browser.devtools("Page.captureScreenshot", wanted)?;
        captured["data"].as_str().map(str::to_owned).ok_or_else(|| format!("the browser gave {captured}"))
    }
}
