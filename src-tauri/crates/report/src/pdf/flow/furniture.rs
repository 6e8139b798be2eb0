//! What runs over and under every page. It is decoration to a reader's software: the words stand in the document already.

use super::{MARGIN, MEASURE};
use crate::ReportError;
use crate::pdf::{Align, Face, Page, Paint, Path, Shaper, Style, ink};

/// What runs over and under every page.
pub struct Running {
    /// Over the page, at the left.
    pub left: String,
    /// Over the page, at the right.
    pub right: String,
    /// Under the page, at the left.
    pub foot: String,
    /// The page number of a page, from 1, of so many.
    pub number: Box<dyn Fn(usize, usize) -> String>,
}

/// Draws it on all pages; the first has a coloured edge in place of a head.
pub(super) fn draw(pages: &mut [Page], running: &Running, shaper: &mut Shaper) -> Result<(), ReportError> {
    let style = Style::new(Face::Regular, 8.0, ink::MUTED);
    let (count, right) = (pages.len(), MARGIN + MEASURE);
    for (index, page) in pages.iter_mut().enumerate() {
        let top = Page::A4.1 - 44.0;
        if index == 0 {
            let edge = Page::A4.1 - 11.0;
            page.path(None, Path::rect(0.0, edge, Page::A4.0, 11.0), Paint::Fill(ink::NAVY));
            page.path(None, Path::rect(0.0, edge - 2.5, Page::A4.0, 2.5), Paint::Fill(ink::GOLD));
        } else {
            page.text(shaper, None, &running.left, style, (MARGIN, Align::Left), top)?;
            page.text(shaper, None, &running.right, style, (right, Align::Right), top)?;
            page.path(
                None,
                Path::segment(MARGIN, top - 9.0, right, top - 9.0),
                Paint::Stroke(ink::RULE, 0.6),
            );
        }
        page.path(None, Path::segment(MARGIN, 46.0, right, 46.0), Paint::Stroke(ink::RULE, 0.6));
        page.text(shaper, None, &running.foot, style, (MARGIN, Align::Left), 31.0)?;
        page.text(shaper, None, &(running.number)(index + 1, count), style, (right, Align::Right), 31.0)?;
    }
    Ok(())
}
