//! Assessment as CSV for people with a spreadsheet: figures of the questions out, ratings of a panel out and in.
//!
//! Column names are English and fixed: files travel between offices. Nobody who learned is named in any of them.

mod items;
mod ratings;

pub use items::items_csv;
pub use ratings::{BadRow, Rating, RowFault, Rows, ratings_csv, read_ratings};

use csv::{Terminator, Writer, WriterBuilder};

use crate::ReportError;

const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// Writes a head and rows with a byte order mark and CRLF, as spreadsheets want it.
fn sheet(
    head: &[&str],
    fill: impl FnOnce(&mut Writer<&mut Vec<u8>>) -> Result<(), ReportError>,
) -> Result<Vec<u8>, ReportError> {
    let mut bytes = BYTE_ORDER_MARK.as_bytes().to_vec();
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(&mut bytes);
    writer.write_record(head)?;
    fill(&mut writer)?;
    writer.flush()?;
    drop(writer);
    Ok(bytes)
}
