//! Charts as vectors: the bar of bands and the stacked bars of units. Every fill differs in pattern, so that a grey print still reads.

use sala_domain::readiness::{Band, Coverage, Standing};

use super::scene::Scene;
use crate::ReportError;
use crate::pdf::flow::MEASURE;
use crate::pdf::{Align, Face, Page, Paint, Path, Run, Shaper, Style, ink};

const SMALL: Style = Style::new(Face::Regular, 8.0, ink::TEXT);
const LABELS: f32 = 150.0;
const BAR: f32 = 13.0;
const STEP: f32 = 25.0;

/// Five boxes, the ceiling filled and named, the bands above it crossed out with a hatch.
pub(super) fn bands(scene: &Scene<'_>, shaper: &mut Shaper) -> Result<Page, ReportError> {
    let mut page = Page::new(MEASURE, 52.0);
    let wide = (MEASURE - 4.0 * 5.0) / 5.0;
    let ceiling = scene.readiness().band;
    for (index, band) in Band::ALL.into_iter().enumerate() {
        let left = index as f32 * (wide + 5.0);
        let frame = Path::rounded(left, 0.0, wide, 30.0, 4.0);
        let (fill, style) = match band.cmp(&ceiling) {
            std::cmp::Ordering::Less => (ink::SHADE, SMALL),
            std::cmp::Ordering::Equal => (ink::NAVY, Style::new(Face::SemiBold, 8.5, ink::WHITE)),
            std::cmp::Ordering::Greater => (ink::WHITE, SMALL.inked(ink::MUTED)),
        };
        page.path(None, frame.clone(), Paint::Fill(fill));
        page.path(None, frame, Paint::Stroke(if band > ceiling { ink::RULE } else { fill }, 0.8));
        let (lines, style) = fitted(shaper, &scene.band(band), style, wide - 8.0, 1)?;
        centred(&mut page, &lines, style, left + wide / 2.0, 15.0);
        if band == ceiling {
            let x = left + wide / 2.0;
            let arrow = Path::new().start(x - 4.5, 38.0).line(x + 4.5, 38.0).line(x, 32.5).close();
            page.path(None, arrow, Paint::Fill(ink::GOLD));
            let style = Style::new(Face::SemiBold, 8.0, ink::GOLD);
            page.text(shaper, None, &scene.words.report_band_ceiling(), style, (x, Align::Centre), 42.0)?;
        }
    }
    Ok(page)
}

/// One stacked bar for all and one for each of some units, with a legend above.
pub(super) fn coverage(
    scene: &Scene<'_>,
    units: &[(String, &Coverage)],
    shaper: &mut Shaper,
) -> Result<Page, ReportError> {
    let mut page = Page::new(MEASURE, 46.0 + STEP * (units.len() + 1) as f32);
    legend(scene, &mut page, STEP * (units.len() + 1) as f32 + 28.0, shaper)?;
    let all = (scene.words.report_all(), &scene.readiness().all);
    let mut y = STEP * units.len() as f32 + 4.0;
    for (index, (unit, counts)) in std::iter::once(&all).chain(units).enumerate() {
        let style = if index == 0 { Style { face: Face::SemiBold, ..SMALL } } else { SMALL };
        let (lines, style) = fitted(shaper, unit, style, LABELS - 10.0, 2)?;
        for (line, runs) in lines.iter().enumerate() {
            let shift = (lines.len() as f32 - 1.0) / 2.0 - line as f32;
            let baseline = y + BAR / 2.0 - style.size * 0.32 + shift * style.size * 1.45;
            page.line(None, runs, style, (0.0, Align::Left), baseline);
        }
        bar(scene, &mut page, shaper, counts, y)?;
        y -= STEP;
    }
    Ok(page)
}

fn legend(scene: &Scene<'_>, page: &mut Page, top: f32, shaper: &mut Shaper) -> Result<(), ReportError> {
    for (index, standing) in Standing::ALL.into_iter().enumerate() {
        let (column, row) = ((index % 3) as f32, (index / 3) as f32);
        let (x, y) = (column * MEASURE / 3.0, top - row * 16.0);
        fill(page, standing, [x, y, x + 16.0, y + 9.0]);
        page.text(shaper, None, &scene.standing(standing), SMALL, (x + 22.0, Align::Left), y + 1.5)?;
    }
    Ok(())
}

fn bar(
    scene: &Scene<'_>,
    page: &mut Page,
    shaper: &mut Shaper,
    counts: &Coverage,
    y: f32,
) -> Result<(), ReportError> {
    let full = MEASURE - LABELS - 40.0;
    let mut x = LABELS;
    for (standing, count) in Standing::ALL.into_iter().zip(counts.standings) {
        if count == 0 || counts.people == 0 {
            continue;
        }
        let wide = full * count as f32 / counts.people as f32;
        fill(page, standing, [x, y, x + wide, y + BAR]);
        let text = scene.count(count);
        let style = Style::new(Face::SemiBold, 7.5, ink::TEXT);
        let runs = shaper.shape(&text, style.face)?;
        let room = crate::pdf::width(&runs, style.size) + 5.0;
        if wide > room + 2.0 {
            let middle = x + wide / 2.0;
            let plate = Path::rounded(middle - room / 2.0, y + 2.0, room, BAR - 4.0, 2.0);
            page.path(None, plate, Paint::Fill(ink::WHITE));
            page.line(None, &runs, style, (middle, Align::Centre), y + BAR / 2.0 - 2.6);
        }
        x += wide;
    }
    let text = scene.count(counts.people);
    page.text(shaper, None, &text, SMALL, (MEASURE, Align::Right), y + BAR / 2.0 - 2.6)
}

/// Fills a box (left, bottom, right, top) with the pattern of a standing.
fn fill(page: &mut Page, standing: Standing, area: [f32; 4]) {
    let [left, bottom, right, top] = area;
    let frame = Path::rect(left, bottom, right - left, top - bottom);
    let (ground, edge) = match standing {
        Standing::Valid => (ink::TEAL, ink::TEAL),
        Standing::Expiring => (ink::WHITE, ink::TEAL),
        Standing::InProgress => (ink::TEAL_PALE, ink::TEAL),
        Standing::NotStarted => (ink::WHITE, ink::MUTED),
        Standing::Overdue => (ink::RED, ink::RED),
        Standing::Expired => (ink::WHITE, ink::RED),
    };
    page.path(None, frame.clone(), Paint::Fill(ground));
    match standing {
        Standing::Expiring => page.path(None, hatch(area, 3.0, false), Paint::Stroke(ink::TEAL, 0.8)),
        Standing::Overdue => page.path(None, hatch(area, 4.0, true), Paint::Stroke(ink::WHITE, 0.7)),
        Standing::Expired => page.path(None, hatch(area, 3.0, true), Paint::Stroke(ink::RED, 0.8)),
        Standing::Valid | Standing::InProgress | Standing::NotStarted => {}
    }
    page.path(None, frame, Paint::Stroke(edge, 0.6));
}

/// Slanted lines inside a box, falling or rising.
fn hatch([left, bottom, right, top]: [f32; 4], step: f32, rising: bool) -> Path {
    let mut lines = Path::new();
    let mut sum = left + bottom + step / 2.0;
    while sum < right + top {
        let (x1, x2) = ((sum - top).max(left), (sum - bottom).min(right));
        let y = |x: f32| if rising { bottom + top - (sum - x) } else { sum - x };
        lines.add(Path::segment(x1, y(x1), x2, y(x2)));
        sum += step;
    }
    lines
}

/// The text in at most so many lines, smaller if it must be.
fn fitted(
    shaper: &mut Shaper,
    text: &str,
    style: Style,
    wide: f32,
    most: usize,
) -> Result<(Vec<Vec<Run>>, Style), ReportError> {
    let mut size = style.size;
    loop {
        let lines = shaper.lines(text, style.face, size, wide)?;
        if lines.len() <= most || size < 2.5 {
            return Ok((lines, style.sized(size)));
        }
        size *= 0.9;
    }
}

fn centred(page: &mut Page, lines: &[Vec<Run>], style: Style, x: f32, middle: f32) {
    for runs in lines {
        page.line(None, runs, style, (x, Align::Centre), middle - style.size * 0.32);
    }
}
