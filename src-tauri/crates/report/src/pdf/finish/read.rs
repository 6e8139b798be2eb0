//! Reads back what [`Imprint`](crate::pdf::Imprint) put into a file.

use lopdf::{Document, Object, decode_text_string};

use crate::ReportError;

/// The machine-readable words of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Embedded {
    /// `Subject`.
    pub subject: String,
    /// `Keywords`.
    pub keywords: String,
}

/// The machine-readable words of a PDF; `None` if it has none.
///
/// # Errors
/// [`ReportError::Pdf`] if the bytes are not a PDF.
pub fn embedded(pdf: &[u8]) -> Result<Option<Embedded>, ReportError> {
    let file = Document::load_mem(pdf)?;
    let info = file.trailer.get(b"Info").ok().and_then(|info| file.dereference(info).ok());
    let Some((_, Object::Dictionary(info))) = info else { return Ok(None) };
    let word = |key: &[u8]| info.get(key).ok().and_then(|value| decode_text_string(value).ok());
    Ok(word(b"Subject").zip(word(b"Keywords")).map(|(subject, keywords)| Embedded { subject, keywords }))
}
