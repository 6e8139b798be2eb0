//! A list as CSV: RFC 4180 with CRLF and a byte order mark; text that a spreadsheet would run as a formula is guarded.

use crate::RosterError;
use crate::csv_file::RISKY;

/// Writes heads and rows.
///
/// # Errors
/// [`RosterError::Unreadable`] when a row has another length than the heads.
pub fn csv(head: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>, RosterError> {
    let mut bytes = "\u{FEFF}".as_bytes().to_vec();
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(&mut bytes);
    for row in std::iter::once(head).chain(rows.iter().map(Vec::as_slice)) {
        writer.write_record(row.iter().map(|text| guarded(text))).map_err(|_| RosterError::Unreadable)?;
    }
    writer.flush().map_err(|_| RosterError::Unreadable)?;
    drop(writer);
    Ok(bytes)
}

/// Also before an apostrophe that stands before a formula, so that reading takes away exactly what was put there.
fn guarded(text: &str) -> String {
    let bare = text.trim_start_matches('\'');
    if bare.starts_with(RISKY) { format!("'{text}") } else { text.to_owned() }
}
