//! The frame: two lines, a frieze of lotus petals and a palmette in each corner, in the manner of Khmer *kbach* line ornament.
//!
//! All of it is drawn for Sala and is decoration to a reader's software.

use std::f32::consts::FRAC_1_SQRT_2;

use super::palette::Palette;
use super::{HEIGHT, WIDTH};
use crate::pdf::{Page, Paint, Path, ink};

const OUTER: f32 = 20.0;
const BAND: f32 = 25.5;
const INNER: f32 = 41.0;
/// Side of the square that each corner keeps free of petals.
const CORNER: f32 = 46.0;
/// From petal to petal.
const STEP: f32 = 17.0;

/// Draws the paper and the frame.
pub(super) fn draw(page: &mut Page, palette: Palette) {
    page.path(None, Path::rect(0.0, 0.0, WIDTH, HEIGHT), Paint::Fill(ink::PAPER));
    frame(page, OUTER, Paint::Stroke(palette.ink, 2.4));
    frame(page, BAND, Paint::Stroke(palette.accent, 0.7));
    frame(page, INNER, Paint::Stroke(palette.accent, 0.7));
    frieze(page, palette);
    for (x, y, right, up) in [
        (BAND, BAND, 1.0, 1.0),
        (WIDTH - BAND, BAND, -1.0, 1.0),
        (BAND, HEIGHT - BAND, 1.0, -1.0),
        (WIDTH - BAND, HEIGHT - BAND, -1.0, -1.0),
    ] {
        corner(page, palette, |a, b| (x + right * a, y + up * b));
    }
}

fn frame(page: &mut Page, inset: f32, paint: Paint) {
    page.path(None, Path::rect(inset, inset, WIDTH - 2.0 * inset, HEIGHT - 2.0 * inset), paint);
}

/// A lotus petal standing on (0, 0) with its tip at (0, 1), half as wide as high.
fn petal(wide: f32) -> Path {
    let w = wide;
    Path::new()
        .start(-w * 0.55, 0.0)
        .curve([-w, 0.28, -w * 0.9, 0.55, -w * 0.42, 0.74])
        .curve([-w * 0.2, 0.83, -w * 0.06, 0.9, 0.0, 1.0])
        .curve([w * 0.06, 0.9, w * 0.2, 0.83, w * 0.42, 0.74])
        .curve([w * 0.9, 0.55, w, 0.28, w * 0.55, 0.0])
        .close()
}

/// Petals along all four sides between the two gold lines, pointing inwards.
fn frieze(page: &mut Page, palette: Palette) {
    let high = INNER - BAND;
    let row = |length: f32| {
        let count = ((length - 2.0 * (CORNER - BAND + 12.0)) / STEP).floor();
        let first = (length - (count - 1.0) * STEP) / 2.0;
        (0..count as usize).map(move |i| first + i as f32 * STEP)
    };
    let mut lines = Path::new();
    let mut hearts = Path::new();
    let tenth = |(x, y): (f32, f32)| ((x * 10.0).round() / 10.0, (y * 10.0).round() / 10.0);
    let mut add = |place: &dyn Fn(f32, f32) -> (f32, f32)| {
        lines.add(petal(0.44).map(|x, y| tenth(place(x * high, y * high * 0.86))));
        hearts.add(petal(0.17).map(|x, y| tenth(place(x * high, high * 0.12 + y * high * 0.42))));
    };
    for at in row(WIDTH) {
        add(&|x, y| (at + x, BAND + y));
        add(&|x, y| (at + x, HEIGHT - BAND - y));
    }
    for at in row(HEIGHT) {
        add(&|x, y| (BAND + y, at + x));
        add(&|x, y| (WIDTH - BAND - y, at + x));
    }
    page.path(None, lines, Paint::Stroke(palette.pale, 0.8));
    page.path(None, hearts, Paint::Fill(palette.pale));
}

/// A palmette of five flames that grows from the corner, with a curl on each side.
fn corner(page: &mut Page, palette: Palette, place: impl Fn(f32, f32) -> (f32, f32) + Copy) {
    let plate = Path::rect(0.0, 0.0, CORNER, CORNER).map(place);
    page.path(None, plate, Paint::Fill(ink::PAPER));
    let edge = Path::new().start(0.0, CORNER).line(0.0, 0.0).line(CORNER, 0.0);
    page.path(None, edge.map(place), Paint::Stroke(palette.accent, 0.7));
    // (cosine, sine) of the direction from the upright, reach, width
    for (cos, sin, reach, wide) in [
        (0.997_6, 0.069_8, 41.0, 0.15),
        (0.069_8, 0.997_6, 41.0, 0.15),
        (0.894_9, 0.446_2, 40.0, 0.16),
        (0.446_2, 0.894_9, 40.0, 0.16),
        (FRAC_1_SQRT_2, FRAC_1_SQRT_2, 52.0, 0.17),
    ] {
        let turn = move |x: f32, y: f32| (x * cos + y * sin + 5.0, -x * sin + y * cos + 5.0);
        let leaf = petal(wide).map(|x, y| turn(x * reach, y * reach)).map(place);
        let vein = petal(wide * 0.45).map(|x, y| turn(x * reach, 4.0 + y * reach * 0.62)).map(place);
        page.path(None, leaf.clone(), Paint::Fill(ink::PAPER));
        page.path(None, leaf, Paint::Stroke(palette.accent, 0.9));
        page.path(None, vein, Paint::Fill(palette.pale));
    }
    let heart = place(8.0, 8.0);
    page.path(None, Path::circle(heart.0, heart.1, 5.0), Paint::Fill(palette.accent));
    page.path(None, Path::circle(heart.0, heart.1, 2.0), Paint::Fill(ink::PAPER));
}

/// The roof of a hall: three tiers with raised eaves, over four columns. `(x, y)` is the middle of its foot.
pub(super) fn hall(page: &mut Page, palette: Palette, (x, y): (f32, f32), size: f32) {
    let at = |a: f32, b: f32| (x + a * size, y + b * size);
    let tier = |half: f32, foot: f32, high: f32| {
        Path::new()
            .start(-half * 1.16, foot + 0.07)
            .curve([-half * 0.9, foot + 0.02, -half * 0.2, foot + high * 0.42, 0.0, foot + high])
            .curve([half * 0.2, foot + high * 0.42, half * 0.9, foot + 0.02, half * 1.16, foot + 0.07])
            .curve([half * 0.9, foot - 0.04, half * 0.5, foot - 0.03, 0.0, foot - 0.03])
            .curve([-half * 0.5, foot - 0.03, -half * 0.9, foot - 0.04, -half * 1.16, foot + 0.07])
            .close()
    };
    let mut gold = Path::new();
    for (half, foot, high) in [(0.8, 0.42, 0.22), (0.6, 0.52, 0.3), (0.36, 0.66, 0.74)] {
        gold = gold.and(tier(half, foot, high));
    }
    for column in [-0.54, -0.2, 0.12, 0.46] {
        gold = gold.and(Path::rect(column, 0.09, 0.08, 0.27));
    }
    gold = gold.and(Path::rect(-0.78, 0.0, 1.56, 0.06));
    page.path(None, gold.map(at), Paint::Fill(palette.accent));
}
