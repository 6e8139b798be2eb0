//! A QR code as one outline: horizontal runs of dark squares, on white with the quiet zone the standard asks for.

use fast_qr::{ECL, QRBuilder};

use crate::ReportError;
use crate::pdf::{NodeId, Page, Paint, Path, ink};

/// Empty squares around the code.
const QUIET: usize = 4;

/// Draws a code whose side, quiet zone included, is so many points.
///
/// # Errors
/// [`ReportError::Qr`] if the text is too long.
pub(super) fn draw(
    page: &mut Page,
    tag: NodeId,
    text: &str,
    (x, y): (f32, f32),
    side: f32,
) -> Result<(), ReportError> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().map_err(|_| ReportError::Qr)?;
    let module = side / (code.size + 2 * QUIET) as f32;
    page.path(Some(tag), Path::rect(x, y, side, side), Paint::Fill(ink::WHITE));
    let mut dark = Path::new();
    for row in 0..code.size {
        let cells: Vec<bool> = (0..code.size).map(|column| code[row][column].value()).collect();
        let top = y + side - (QUIET + row) as f32 * module;
        let mut column = 0;
        for run in cells.chunk_by(|a, b| a == b) {
            if run.first() == Some(&true) {
                let left = x + (QUIET + column) as f32 * module;
                dark = dark.and(Path::rect(left, top - module, run.len() as f32 * module, module));
            }
            column += run.len();
        }
    }
    page.path(Some(tag), dark, Paint::Fill(ink::BLACK));
    Ok(())
}
