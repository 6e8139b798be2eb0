//! A drawing painted on a page; y turns around.

use crate::ReportError;
use crate::paper::drawing::{Anchor, Drawing, Ink, Shape, WIDTH};
use crate::pdf::{Align, Face, Page, Paint, Path, Shaper, Style, ink, width};

/// Words are never set smaller than this.
const SMALLEST: f32 = 5.0;

/// Paints it.
pub(super) fn page(drawing: &Drawing, shaper: &mut Shaper) -> Result<Page, ReportError> {
    let mut page = Page::new(WIDTH, drawing.height);
    for shape in &drawing.shapes {
        paint(&mut page, drawing.height, shape, shaper)?;
    }
    Ok(page)
}

fn colour(ink: Ink) -> crate::pdf::Ink {
    match ink {
        Ink::Text => ink::TEXT,
        Ink::Muted => ink::MUTED,
        Ink::Rule => ink::RULE,
        Ink::Shade => ink::SHADE,
        Ink::Paper => ink::WHITE,
        Ink::Strong => ink::NAVY,
        Ink::Good => ink::TEAL,
        Ink::Pale => ink::TEAL_PALE,
        Ink::Bad => ink::RED,
        Ink::Gold => ink::GOLD,
    }
}

fn outline(points: &[(f32, f32)], height: f32) -> Path {
    let mut points = points.iter();
    let first = points.next().map_or((0.0, 0.0), |point| *point);
    points.fold(Path::new().start(first.0, height - first.1), |path, (x, y)| path.line(*x, height - y))
}

fn paint(page: &mut Page, height: f32, shape: &Shape, shaper: &mut Shaper) -> Result<(), ReportError> {
    match shape {
        Shape::Box { x, y, width, height: high, fill, edge } => {
            let frame = Path::rect(*x, height - y - high, *width, *high);
            page.path(None, frame.clone(), Paint::Fill(colour(*fill)));
            if let Some(edge) = edge {
                page.path(None, frame, Paint::Stroke(colour(*edge), 0.7));
            }
        }
        Shape::Line { points, ink, pen } => {
            page.path(None, outline(points, height), Paint::Stroke(colour(*ink), *pen));
        }
        Shape::Area { points, fill } => {
            page.path(None, outline(points, height).close(), Paint::Fill(colour(*fill)));
        }
        Shape::Text { x, y, anchor, text, size, ink, strong, room } => {
            let face = if *strong { Face::SemiBold } else { Face::Regular };
            let runs = shaper.shape(text, face)?;
            let wide = width(&runs, *size);
            let size = if wide > *room { (size * room / wide).max(SMALLEST) } else { *size };
            let align = match anchor {
                Anchor::Start => Align::Left,
                Anchor::Middle => Align::Centre,
                Anchor::End => Align::Right,
            };
            page.line(None, &runs, Style::new(face, size, colour(*ink)), (*x, align), height - y);
        }
    }
    Ok(())
}
