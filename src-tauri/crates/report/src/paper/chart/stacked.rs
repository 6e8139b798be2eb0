//! Stacked bars with a legend: of each group, how many are in which standing.

use super::fill::fill;
use crate::paper::drawing::{Anchor, Drawing, Ink, Lettering, WIDTH};
use crate::paper::value::Said;
use crate::paper::voice::Voice;

const STEP: f32 = 29.0;
const THICK: f32 = 12.0;
const LEGEND: f32 = 15.0;

/// A bar of a group.
#[derive(Clone, Debug)]
pub struct Pile {
    /// The group.
    pub label: Said,
    /// How many in each part, in the order of the legend.
    pub parts: Vec<usize>,
}

/// The bars, each as wide as the sheet, so that parts compare and not sizes. The sum stands at the right.
pub fn stacked(voice: &Voice, alt: Said, legend: &[Said], piles: &[Pile]) -> Drawing {
    let columns = if voice.languages.len() > 1 { 2 } else { 3 };
    let head = LEGEND * legend.len().div_ceil(columns) as f32 + 6.0;
    let mut drawing = Drawing::new(alt, head + STEP * piles.len() as f32 + 2.0);
    let wide = WIDTH / columns as f32;
    for (part, words) in legend.iter().enumerate() {
        let (x, y) = ((part % columns) as f32 * wide, (part / columns) as f32 * LEGEND);
        fill(&mut drawing, part, [x, y + 2.0, 16.0, 9.0]);
        let style = Lettering::SMALL.within(wide - 28.0);
        drawing.text(words.line(&voice.languages), (x + 22.0, y + 9.5), style);
    }
    for (index, pile) in piles.iter().enumerate() {
        let top = head + STEP * index as f32;
        let sum: usize = pile.parts.iter().sum();
        drawing.text(
            pile.label.line(&voice.languages),
            (0.0, top + 9.0),
            Lettering::SMALL.within(WIDTH - 60.0),
        );
        drawing.text(voice.number(sum), (WIDTH, top + 9.0), Lettering::SMALL.at(Anchor::End).strong());
        bar(voice, &mut drawing, pile, sum, top + 13.0);
    }
    drawing
}

fn bar(voice: &Voice, drawing: &mut Drawing, pile: &Pile, sum: usize, y: f32) {
    if sum == 0 {
        drawing.box_of([0.0, y, WIDTH, THICK], Ink::Paper, Some(Ink::Rule));
        return;
    }
    let mut x = 0.0;
    for (part, count) in pile.parts.iter().enumerate().filter(|(_, count)| **count > 0) {
        let wide = WIDTH * *count as f32 / sum as f32;
        fill(drawing, part, [x, y, wide, THICK]);
        let text = voice.number(*count);
        let room = 6.0 * text.chars().count() as f32 + 6.0;
        if wide > room + 3.0 {
            let middle = x + wide / 2.0;
            drawing.box_of([middle - room / 2.0, y + 1.5, room, THICK - 3.0], Ink::Paper, None);
            let style = Lettering { size: 7.5, ..Lettering::SMALL.at(Anchor::Middle).strong() };
            drawing.text(text, (middle, y + 8.8), style);
        }
        x += wide;
    }
}
