//! A finished layout as the bytes of a file.

use printpdf::{PdfDocument, PdfSaveOptions};

use super::canvas::Shape;
use super::codes::Codes;
use super::embed::embed;
use super::finish::{Finish, finish};
use super::page_ops;
use super::sheet::Sheet;
use crate::ReportError;

/// Writes a layout as tagged PDF/A-2a and PDF/UA-1. The same layout gives the same bytes.
///
/// # Errors
/// Any [`ReportError`] of fonts and writing.
pub fn write(sheet: &Sheet) -> Result<Vec<u8>, ReportError> {
    let mut codes = Codes::default();
    let mut document = PdfDocument::new(&sheet.imprint.title);
    let mut marks = Vec::with_capacity(sheet.pages.len());
    for page in &sheet.pages {
        let written = page_ops::page(page, &sheet.tree, &mut codes)?;
        document.pages.push(written.page);
        marks.push(written.marks);
    }
    let shapes = sheet.pages.iter().flat_map(|page| &page.items).map(|item| &item.shape);
    for shape in shapes {
        if let Shape::Picture(picture, ..) = shape {
            document.resources.xobjects.map.insert(page_ops::picture_id(picture), picture.object());
        }
    }
    let glyphs = embed(&codes, &mut document)?;
    let options =
        PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let file = document.to_lopdf_document(&options, &mut Vec::new());
    finish(file, &Finish { sheet, glyphs: &glyphs, marks: &marks })
}
