//! A report as data for other programs: the model itself, in the format `sala-report-1` of `docs/report-format.md`.

use super::model::Paper;
use crate::ReportError;

/// Writes it. The same report gives the same bytes.
///
/// # Errors
/// [`ReportError::Facts`].
pub fn write(paper: &Paper) -> Result<Vec<u8>, ReportError> {
    let mut bytes = serde_json::to_vec_pretty(paper)?;
    bytes.push(b'\n');
    Ok(bytes)
}
