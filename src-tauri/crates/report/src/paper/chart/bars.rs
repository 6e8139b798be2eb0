//! Bars from 0 to 100, each with its target.

use crate::paper::drawing::{Anchor, Drawing, Ink, Lettering, WIDTH};
use crate::paper::value::{Said, Value};
use crate::paper::voice::Voice;

const STEP: f32 = 28.0;
const THICK: f32 = 9.0;
const TRACK: f32 = WIDTH - 46.0;

/// A bar.
#[derive(Clone, Debug)]
pub struct Bar {
    /// What it is about.
    pub label: Said,
    /// More about it, such as the confidence; may be empty.
    pub remark: Said,
    /// From 0 to 1000; none when it does not apply.
    pub tenths: Option<i64>,
    /// The target, from 0 to 1000.
    pub target: Option<i64>,
}

/// Bars one under another. A bar without a value is an empty frame.
pub fn bars(voice: &Voice, alt: Said, bars: &[Bar]) -> Drawing {
    let mut drawing = Drawing::new(alt, STEP * bars.len() as f32 + 2.0);
    for (index, bar) in bars.iter().enumerate() {
        let top = STEP * index as f32;
        let (label, remark) = (bar.label.line(&voice.languages), bar.remark.line(&voice.languages));
        drawing.text(label, (0.0, top + 9.5), Lettering::SMALL.within(TRACK - 150.0));
        let style = Lettering::SMALL.at(Anchor::End).inked(Ink::Muted).within(140.0);
        drawing.text(remark, (TRACK, top + 9.5), style);
        track(&mut drawing, bar, top + 14.0);
        let value = bar.tenths.map_or("–".to_owned(), |tenths| voice.shown(&Value::Score { tenths }));
        drawing.text(
            value,
            (WIDTH, top + 22.0),
            Lettering { size: 9.5, ..Lettering::SMALL.at(Anchor::End).strong() },
        );
    }
    drawing
}

fn along(tenths: i64) -> f32 {
    TRACK * tenths.clamp(0, 1000) as f32 / 1000.0
}

fn track(drawing: &mut Drawing, bar: &Bar, y: f32) {
    drawing.box_of([0.0, y, TRACK, THICK], Ink::Shade, Some(Ink::Rule));
    if let Some(wide) = bar.tenths.map(along).filter(|wide| *wide > 0.0) {
        drawing.box_of([0.0, y, wide, THICK], Ink::Good, None);
    }
    if let Some(x) = bar.target.map(along) {
        // Its head hangs below, where no words stand.
        let end = y + THICK;
        drawing.line(vec![(x, y - 1.0), (x, end + 2.5)], Ink::Paper, 3.6);
        drawing.line(vec![(x, y - 1.0), (x, end + 2.5)], Ink::Gold, 1.8);
        drawing.area(vec![(x - 3.5, end + 5.0), (x + 3.5, end + 5.0), (x, end + 0.5)], Ink::Gold);
    }
}
