//! Lines over time from 0 to 100, with a mark where a version changed: points on either side of it are not the same measure.

use crate::paper::drawing::{Anchor, Drawing, Ink, Lettering, WIDTH};
use crate::paper::value::{Said, Value};
use crate::paper::voice::Voice;

const LEFT: f32 = 30.0;
const RIGHT: f32 = WIDTH - 24.0;
const PLOT: f32 = 130.0;
/// More moments than this and not each is named.
const NAMED: usize = 12;
/// More points than this and their figures stand in the table only.
const LABELLED: usize = 8;

/// A line.
#[derive(Clone, Debug)]
pub struct Line {
    /// What it follows.
    pub label: Said,
    /// One value for each moment, from 0 to 1000; none where it is not known.
    pub tenths: Vec<Option<i64>>,
}

/// Lines over the same moments. `marks` names moments, by number, at which a version began.
pub fn trend(
    voice: &Voice,
    alt: Said,
    moments: &[String],
    lines: &[Line],
    marks: &[(usize, String)],
) -> Drawing {
    let head = 16.0 * lines.len() as f32 + 22.0;
    let mut drawing = Drawing::new(alt, head + PLOT + 24.0);
    grid(voice, &mut drawing, head);
    let at = |index: usize| match moments.len() {
        0 | 1 => (LEFT + RIGHT) / 2.0,
        count => LEFT + 14.0 + (RIGHT - LEFT - 28.0) * index as f32 / (count - 1) as f32,
    };
    for (index, text) in marks {
        let x = at(*index) - 7.0;
        dashed(&mut drawing, (x, head - 6.0), (x, head + PLOT), Ink::Gold);
        drawing.text(text.clone(), (x + 2.0, head - 8.0), Lettering::SMALL.inked(Ink::Gold).within(120.0));
    }
    let every = moments.len().div_ceil(NAMED).max(1);
    for (index, moment) in moments.iter().enumerate().step_by(every) {
        let style = Lettering::SMALL.at(Anchor::Middle).within(60.0);
        drawing.text(moment.clone(), (at(index), head + PLOT + 15.0), style);
    }
    for (number, line) in lines.iter().enumerate() {
        let y = 16.0 * number as f32;
        stroke(&mut drawing, number, &[(0.0, y + 6.0), (24.0, y + 6.0)]);
        dot(&mut drawing, number, (12.0, y + 6.0));
        drawing.text(
            line.label.line(&voice.languages),
            (30.0, y + 9.0),
            Lettering::SMALL.within(WIDTH - 34.0),
        );
        points(voice, &mut drawing, (number, line), head, at);
    }
    drawing
}

fn grid(voice: &Voice, drawing: &mut Drawing, head: f32) {
    for step in 0..=4 {
        let y = head + PLOT * step as f32 / 4.0;
        drawing.line(vec![(LEFT, y), (RIGHT, y)], Ink::Rule, 0.6);
        let style = Lettering { size: 7.5, ..Lettering::SMALL.at(Anchor::End).inked(Ink::Muted) };
        drawing.text(voice.number(100 - 25 * step), (LEFT - 5.0, y + 2.5), style);
    }
}

fn points(
    voice: &Voice,
    drawing: &mut Drawing,
    (number, line): (usize, &Line),
    head: f32,
    at: impl Fn(usize) -> f32,
) {
    let place = |(index, tenths): (usize, i64)| {
        (at(index), head + PLOT * (1.0 - tenths.clamp(0, 1000) as f32 / 1000.0))
    };
    let known: Vec<(usize, i64)> =
        line.tenths.iter().enumerate().filter_map(|(index, tenths)| Some((index, (*tenths)?))).collect();
    let places: Vec<(f32, f32)> = known.iter().copied().map(place).collect();
    stroke(drawing, number, &places);
    for ((_, tenths), (x, y)) in known.iter().zip(&places) {
        dot(drawing, number, (*x, *y));
        if known.len() <= LABELLED {
            let above = if number == 0 { *y - 6.0 } else { *y + 12.0 };
            let style = Lettering { size: 7.5, ..Lettering::SMALL.at(Anchor::Middle) };
            drawing.text(voice.shown(&Value::Score { tenths: *tenths }), (*x, above), style);
        }
    }
}

/// The first line is whole, every other one dashed.
fn stroke(drawing: &mut Drawing, number: usize, places: &[(f32, f32)]) {
    for pair in places.windows(2) {
        match (pair, number) {
            ([from, to], 0) => drawing.line(vec![*from, *to], Ink::Good, 1.6),
            ([from, to], _) => dashed(drawing, *from, *to, Ink::Strong),
            _ => {}
        }
    }
}

/// A box for the first line, a triangle for every other one.
fn dot(drawing: &mut Drawing, number: usize, (x, y): (f32, f32)) {
    match number {
        0 => drawing.box_of([x - 3.0, y - 3.0, 6.0, 6.0], Ink::Good, None),
        _ => drawing.area(vec![(x, y - 4.0), (x + 4.0, y + 3.5), (x - 4.0, y + 3.5)], Ink::Strong),
    }
}

fn dashed(drawing: &mut Drawing, from: (f32, f32), to: (f32, f32), ink: Ink) {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.hypot(dy);
    if length == 0.0 {
        return;
    }
    let on = |along: f32| (from.0 + dx * along / length, from.1 + dy * along / length);
    let mut along = 0.0;
    while along < length {
        drawing.line(vec![on(along), on((along + 4.0).min(length))], ink, 1.2);
        along += 7.0;
    }
}
