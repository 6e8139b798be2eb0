//! Six fills that differ in pattern, not only in colour.

use crate::paper::drawing::{Drawing, Ink};

/// How many fills there are.
pub(super) const FILLS: usize = 6;

/// Fills a box with the pattern of a part; parts beyond the last pattern share the last one.
pub(super) fn fill(drawing: &mut Drawing, part: usize, area: [f32; 4]) {
    let (ground, edge) = match part.min(FILLS - 1) {
        0 => (Ink::Good, Ink::Good),
        1 => (Ink::Paper, Ink::Good),
        2 => (Ink::Pale, Ink::Good),
        3 => (Ink::Paper, Ink::Muted),
        4 => (Ink::Bad, Ink::Bad),
        _ => (Ink::Paper, Ink::Bad),
    };
    drawing.box_of(area, ground, None);
    match part.min(FILLS - 1) {
        1 => hatch(drawing, area, 4.0, false, (Ink::Good, 0.9)),
        4 => hatch(drawing, area, 5.0, true, (Ink::Paper, 0.8)),
        5 => hatch(drawing, area, 3.5, true, (Ink::Bad, 0.8)),
        _ => {}
    }
    let [x, y, width, height] = area;
    drawing.line(frame(x, y, width, height), edge, 0.7);
}

fn frame(x: f32, y: f32, width: f32, height: f32) -> Vec<(f32, f32)> {
    vec![(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
}

/// Slanted lines inside a box, rising or falling.
fn hatch(drawing: &mut Drawing, [x, y, width, height]: [f32; 4], step: f32, rising: bool, pen: (Ink, f32)) {
    let (right, bottom) = (x + width, y + height);
    let mut sum = x + y + step / 2.0;
    while sum < right + bottom {
        let (from, to) = ((sum - bottom).max(x), (sum - y).min(right));
        let height_at = |at: f32| if rising { sum - at } else { y + bottom - (sum - at) };
        drawing.line(vec![(from, height_at(from)), (to, height_at(to))], pen.0, pen.1);
        sum += step;
    }
}
