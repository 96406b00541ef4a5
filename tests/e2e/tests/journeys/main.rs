//! Journeys through the app, each told as a story.

#![allow(clippy::expect_used, reason = "what is not as it should be ends a journey")]

mod access;
mod answers;
mod coach;
mod durability;
mod exports;
mod finding_path;
mod fine_path;
mod full_path;
mod how_it_works;
mod installed;
mod keeping_nothing;
mod keyboard;
mod languages;
mod made_up;
mod my_data;
mod nothing_sent;
mod on_disk;
mod opening;
mod own_verdict;
mod passphrase;
mod saved;
mod share_sheet;
mod single_file;
mod take_along;
mod takings;
mod team;
mod trees;
mod trouble;
mod two_tabs;
