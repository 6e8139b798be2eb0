//! Five bands in a row, the one reached filled and marked.

use crate::paper::drawing::{Anchor, Drawing, Ink, Lettering, WIDTH};
use crate::paper::value::Said;
use crate::paper::voice::Voice;

const GAP: f32 = 6.0;
const HEIGHT: f32 = 30.0;

/// The bands by name, lowest first, and which is reached.
pub fn bands(voice: &Voice, alt: Said, names: &[Said], reached: usize, mark: &Said) -> Drawing {
    let mut drawing = Drawing::new(alt, HEIGHT + 23.0);
    let count = names.len().max(1) as f32;
    let wide = (WIDTH - GAP * (count - 1.0)) / count;
    for (index, name) in names.iter().enumerate() {
        let left = index as f32 * (wide + GAP);
        let here = index == reached;
        let (ground, edge, ink) = match index.cmp(&reached) {
            std::cmp::Ordering::Less => (Ink::Shade, Ink::Shade, Ink::Text),
            std::cmp::Ordering::Equal => (Ink::Strong, Ink::Strong, Ink::Paper),
            std::cmp::Ordering::Greater => (Ink::Paper, Ink::Rule, Ink::Muted),
        };
        drawing.box_of([left, 0.0, wide, HEIGHT], ground, Some(edge));
        let style =
            Lettering { strong: here, ..Lettering::SMALL.at(Anchor::Middle).inked(ink).within(wide - 8.0) };
        let lines = name.lines(&voice.languages);
        for (line, text) in lines.iter().enumerate() {
            let middle = HEIGHT / 2.0 + (line as f32 - (lines.len() as f32 - 1.0) / 2.0) * 13.0;
            drawing.text((*text).to_owned(), (left + wide / 2.0, middle + 3.0), style);
        }
        if here {
            point(voice, &mut drawing, left + wide / 2.0, mark);
        }
    }
    drawing
}

fn point(voice: &Voice, drawing: &mut Drawing, x: f32, mark: &Said) {
    let top = HEIGHT + 3.0;
    drawing.area(vec![(x, top), (x - 4.5, top + 6.0), (x + 4.5, top + 6.0)], Ink::Gold);
    let text = mark.line(&voice.languages);
    let (anchor, x) = match x {
        x if x < 70.0 => (Anchor::Start, 0.0),
        x if x > WIDTH - 70.0 => (Anchor::End, WIDTH),
        x => (Anchor::Middle, x),
    };
    drawing.text(text, (x, top + 17.0), Lettering::SMALL.at(anchor).strong());
}
