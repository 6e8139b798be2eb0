//! A run of glyphs as page operators: codes, pen corrections, and the real text around them.

use printpdf::{Codepoint, DictItem, FontId, Op, PdfFontHandle, Pt, TextItem, TextMatrix};

use super::codes::{Codes, spread};
use super::page_ops::{color, dictionary};
use super::shape::{Glyph, Run};
use crate::ReportError;

/// A glyph with its code.
struct Coded<'a> {
    glyph: &'a Glyph,
    code: u16,
    text: String,
    /// Width in 1/1000 em as the font dictionary will give it.
    width: f64,
}

/// The operators of one run with its baseline start in points.
pub(super) fn text_ops(
    codes: &mut Codes,
    run: &Run,
    size: f32,
    (x, y): (f32, f32),
    ops: &mut Vec<Op>,
) -> Result<(), ReportError> {
    let (glyphs, plain) = coded(codes, run)?;
    if glyphs.is_empty() {
        return Ok(());
    }
    ops.push(Op::StartTextSection);
    ops.push(Op::SetFont { font: PdfFontHandle::External(FontId(run.face.resource())), size: Pt(size) });
    ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, y]) });
    if !plain {
        ops.push(actual_text(run));
    }
    show(&glyphs, size, ops);
    if !plain {
        ops.push(Op::EndMarkedContent);
    }
    ops.push(Op::EndTextSection);
    Ok(())
}

/// Gives every glyph its code; `plain` if each cluster is one glyph, so that the codes alone say the text.
fn coded<'a>(codes: &mut Codes, run: &'a Run) -> Result<(Vec<Coded<'a>>, bool), ReportError> {
    let (mut out, mut plain) = (Vec::with_capacity(run.glyphs.len()), true);
    for group in run.glyphs.chunk_by(|a, b| a.cluster == b.cluster) {
        for (index, glyph) in group.iter().enumerate() {
            let cluster = run.text.get(glyph.cluster.clone()).unwrap_or_default();
            let text = spread(cluster, index, group.len());
            let (code, width) = codes.code(run.face, glyph.id, &text)?;
            plain &= group.len() == 1 && !glyph.hole && !run.khmer;
            out.push(Coded { glyph, code, text, width });
        }
    }
    Ok((out, plain))
}

fn actual_text(run: &Run) -> Op {
    let text = std::iter::once(0xFEFF).chain(run.text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    let lang = if run.khmer { "km" } else { "en" };
    let properties = dictionary([
        ("ActualText", DictItem::String { data: text, literal: false }),
        ("Lang", DictItem::String { data: lang.into(), literal: true }),
    ]);
    Op::BeginMarkedContentWithProperties { tag: "Span".into(), properties }
}

/// Shows glyphs. The pen of a viewer moves by the widths in the file; each glyph is preceded by the difference to where it belongs.
fn show(glyphs: &[Coded<'_>], size: f32, ops: &mut Vec<Op>) {
    let (mut pen, mut want, mut rise) = (0.0_f64, 0.0_f64, 0.0_f32);
    let mut items: Vec<TextItem> = Vec::new();
    for Coded { glyph, code, text, width } in glyphs {
        let lift = glyph.y * size;
        if (lift - rise).abs() > 0.001 {
            flush(&mut items, ops);
            ops.push(Op::SetLineOffset { multiplier: lift });
            rise = lift;
        }
        let back = ((pen - want - f64::from(glyph.x) * 1000.0) * 10.0).round() / 10.0;
        if back.abs() > 0.05 {
            items.push(TextItem::Offset(back as f32));
            pen -= back;
        }
        let point = Codepoint { gid: *code, offset: 0.0, cid: Some(text.clone()) };
        match items.last_mut() {
            Some(TextItem::GlyphIds(points)) => points.push(point),
            _ => items.push(TextItem::GlyphIds(vec![point])),
        }
        pen += width;
        want += f64::from(glyph.advance) * 1000.0;
    }
    flush(&mut items, ops);
    if rise != 0.0 {
        ops.push(Op::SetLineOffset { multiplier: 0.0 });
    }
}

fn flush(items: &mut Vec<TextItem>, ops: &mut Vec<Op>) {
    if !items.is_empty() {
        ops.push(Op::ShowText { items: std::mem::take(items) });
    }
}

/// The boxes drawn where the fonts lack a glyph.
pub(super) fn holes(run: &Run, size: f32, (x, y): (f32, f32)) -> Option<super::Path> {
    let mut path = super::Path::new();
    let mut pen = 0.0;
    for glyph in &run.glyphs {
        if glyph.hole {
            let (left, wide) = (x + (pen + 0.08) * size, (glyph.advance - 0.16) * size);
            path = path.and(super::Path::rect(left, y, wide, 0.68 * size));
        }
        pen += glyph.advance;
    }
    (!path.0.is_empty()).then_some(path)
}

/// The fill colour of text.
pub(super) fn fill(ink: super::Ink) -> Op {
    Op::SetFillColor { col: color(ink) }
}
