//! Journeys through the app, each told as a story.

#![allow(clippy::expect_used, reason = "what is not as it should be ends a journey")]

mod answers;
mod coach;
mod durability;
mod exports;
mod finding_path;
mod fine_path;
mod full_path;
mod keeping_nothing;
mod keyboard;
mod my_data;
mod opening;
mod own_verdict;
mod passphrase;
mod saved;
mod two_tabs;
