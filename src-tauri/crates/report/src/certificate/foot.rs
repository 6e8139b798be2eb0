//! The foot of the page: dates, number, unit, who vouches for it, and the QR code.

use sala_domain::certificate::Grade;
use sala_i18n::Words;

use super::{Draft, WIDTH, day, qr};
use crate::ReportError;
use crate::pdf::{Align, Face, Paint, Path, Role, Style, Tree, ink};

const LEFT: f32 = 78.0;
const TOP: f32 = 176.0;
/// 32 mm.
const QR_SIDE: f32 = 90.71;
const LABEL: Style = Style::new(Face::Regular, 8.0, ink::MUTED);
const VALUE: Style = Style::new(Face::SemiBold, 10.0, ink::NAVY);

/// Draws the foot.
pub(super) fn draw(draft: &mut Draft<'_>, code: &str) -> Result<(), ReportError> {
    let right = WIDTH - LEFT;
    let line = Path::segment(LEFT, TOP, right - QR_SIDE - 26.0, TOP);
    draft.page.path(None, line, Paint::Stroke(draft.palette.pale, 0.8));
    facts(draft)?;
    grade(draft)?;
    let alt = draft.both(|words| words.certificate_qr_alt(&draft.facts.number));
    let figure = draft.tree.figure(&alt, Tree::ROOT);
    let corner = (right - QR_SIDE, TOP - QR_SIDE);
    qr::draw(&mut draft.page, figure, code, corner, QR_SIDE)?;
    let frame = Path::rect(corner.0, corner.1, QR_SIDE, QR_SIDE);
    draft.page.path(None, frame, Paint::Stroke(draft.palette.pale, 0.8));
    caption(draft, corner)
}

fn caption(draft: &mut Draft<'_>, corner: (f32, f32)) -> Result<(), ReportError> {
    let node = draft.tree.add(Role::Paragraph, Tree::ROOT);
    let style = LABEL.sized(6.8);
    for (index, words) in draft.words.clone().iter().enumerate() {
        let y = corner.1 - 9.5 - 9.5 * index as f32;
        let at = (corner.0 + QR_SIDE / 2.0, Align::Centre);
        draft.page.text(&mut draft.shaper, Some(node), &words.certificate_qr_caption(), style, at, y)?;
    }
    Ok(())
}

/// Label and values side by side: issued, valid until, number, unit.
fn facts(draft: &mut Draft<'_>) -> Result<(), ReportError> {
    let facts = draft.facts;
    let value = VALUE.inked(draft.palette.ink);
    let date = |at| draft.words.iter().map(|words| (words.date_long(day(at)), value)).collect::<Vec<_>>();
    let mut number = vec![(facts.number.clone(), value)];
    if !facts.staff_number.is_empty() {
        let label = draft.both(Words::certificate_staff_number);
        number.push((format!("{label}: {}", facts.staff_number), LABEL));
    }
    let called = draft.called(|office| &office.unit_label);
    let unit = if called.is_empty() { draft.both(Words::certificate_unit) } else { called };
    let cells = [
        (draft.both(Words::certificate_issued), date(facts.issued), 142.0),
        (draft.both(Words::certificate_valid_until), date(facts.valid_until), 142.0),
        (draft.both(Words::certificate_number), number, 142.0),
        (unit, vec![(facts.unit.clone(), value)], 140.0),
    ];
    let mut x = LEFT;
    for (label, values, wide) in &cells {
        cell(draft, label, values, (x, wide - 12.0))?;
        x += wide;
    }
    Ok(())
}

fn cell(
    draft: &mut Draft<'_>,
    label: &str,
    values: &[(String, Style)],
    (x, wide): (f32, f32),
) -> Result<(), ReportError> {
    let node = draft.tree.add(Role::Paragraph, Tree::ROOT);
    let label = fitted(draft, label, LABEL, wide, 1)?;
    place(draft, node, &label, (x, TOP - 15.0));
    let most = if values.len() > 1 { 1 } else { 2 };
    let mut y = TOP - 31.0;
    for (value, style) in values {
        let set = fitted(draft, value, *style, wide, most)?;
        y = place(draft, node, &set, (x, y));
    }
    Ok(())
}

type Fitted = (Vec<Vec<crate::pdf::Run>>, Style);

/// The text in at most so many lines, smaller if it must be.
fn fitted(
    draft: &mut Draft<'_>,
    text: &str,
    style: Style,
    wide: f32,
    most: usize,
) -> Result<Fitted, ReportError> {
    let mut size = style.size;
    loop {
        let lines = draft.shaper.lines(text, style.face, size, wide)?;
        if lines.len() <= most.max((style.size / size * most as f32) as usize) || size < 3.5 {
            return Ok((lines, style.sized(size)));
        }
        size *= 0.92;
    }
}

fn place(
    draft: &mut Draft<'_>,
    node: crate::pdf::NodeId,
    (lines, style): &Fitted,
    (x, mut y): (f32, f32),
) -> f32 {
    for line in lines {
        draft.page.line(Some(node), line, *style, (x, Align::Left), y);
        y -= style.size * 1.6;
    }
    y
}

/// Who vouches for it, what it is not, and the key that signed it.
fn grade(draft: &mut Draft<'_>) -> Result<(), ReportError> {
    let own = draft.facts.grade == Grade::SelfIssued;
    let mut y = TOP - 69.0;
    let say =
        |words: &Words| if own { words.certificate_grade_self() } else { words.certificate_grade_office() };
    let style = Style::new(Face::SemiBold, 8.5, if own { ink::AMBER } else { ink::GREEN });
    for words in draft.words.clone() {
        y = sentence(draft, &words, &say(&words), style, y)?;
    }
    let node = draft.tree.add(Role::Paragraph, Tree::ROOT);
    let limit = draft.both(Words::certificate_limit);
    draft.page.text(&mut draft.shaper, Some(node), &limit, LABEL, (LEFT, Align::Left), y)?;
    let key = format!("{}: {}", draft.both(Words::certificate_key), fingerprint(&draft.facts.issuer));
    let node = draft.tree.add(Role::Paragraph, Tree::ROOT);
    draft.page.text(&mut draft.shaper, Some(node), &key, LABEL.sized(7.0), (LEFT, Align::Left), y - 12.5)
}

fn sentence(
    draft: &mut Draft<'_>,
    words: &Words,
    text: &str,
    style: Style,
    y: f32,
) -> Result<f32, ReportError> {
    let node = draft.tree.add(Role::Paragraph, Tree::ROOT);
    if words.language() != draft.main {
        draft.tree.speak(node, words.language().code());
    }
    draft.page.text(&mut draft.shaper, Some(node), text, style, (LEFT, Align::Left), y)?;
    Ok(y - style.size * 1.55)
}

/// The issuer's key as people compare it; a key that is none is shown as it stands.
fn fingerprint(issuer: &str) -> String {
    let mut key = [0; 32];
    match hex::decode_to_slice(issuer, &mut key) {
        Ok(()) => sala_credential::fingerprint(&key),
        Err(_) => issuer.to_owned(),
    }
}
