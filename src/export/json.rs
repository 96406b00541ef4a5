use super::{Document, file_name};
use crate::exchange::encode_summary;
use crate::summary::Summary;

/// The summary as data.
pub fn data(summary: &Summary) -> Document {
    Document {
        file_name: file_name(summary.alias.as_ref(), summary.taken_on, "json"),
        media_type: "application/json",
        content: encode_summary(summary).to_pretty(),
    }
}
