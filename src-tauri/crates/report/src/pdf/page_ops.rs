//! A page as printpdf operators: every item inside its tag, everything else marked as decoration.

use printpdf::{self as pp, DictItem, Op, Pt};

use super::canvas::{Item, Page, Paint, Shape};
use super::codes::Codes;
use super::ink::Ink;
use super::path::{Path, Step};
use super::picture::Picture;
use super::text_ops::{fill, holes, text_ops};
use super::tree::{NodeId, Tree};
use crate::ReportError;

/// A page's operators and the node of each marked content id.
pub(super) struct Written {
    pub(super) page: pp::PdfPage,
    pub(super) marks: Vec<NodeId>,
}

/// Writes one page.
///
/// # Errors
/// Those of [`Codes::code`].
pub(super) fn page(page: &Page, tree: &Tree, codes: &mut Codes) -> Result<Written, ReportError> {
    let (mut ops, mut marks) = (Vec::new(), Vec::new());
    for group in page.items.chunk_by(|a, b| a.tag == b.tag) {
        ops.push(begin(group.first().and_then(|item| item.tag), tree, &mut marks));
        for item in group {
            draw(item, codes, &mut ops)?;
        }
        ops.push(Op::EndMarkedContent);
    }
    let mut out = pp::PdfPage::new(pp::Mm(0.0), pp::Mm(0.0), ops);
    let frame = pp::Rect::from_wh(Pt(page.width), Pt(page.height));
    (out.media_box, out.trim_box, out.crop_box) = (frame.clone(), frame.clone(), frame);
    Ok(Written { page: out, marks })
}

fn begin(tag: Option<NodeId>, tree: &Tree, marks: &mut Vec<NodeId>) -> Op {
    match tag.and_then(|id| Some((id, tree.nodes.get(id.0)?))) {
        None => Op::BeginMarkedContent { tag: "Artifact".into() },
        Some((id, node)) => {
            let properties = dictionary([("MCID", DictItem::Int(marks.len() as i64))]);
            marks.push(id);
            Op::BeginMarkedContentWithProperties { tag: node.role.name().into(), properties }
        }
    }
}

fn draw(item: &Item, codes: &mut Codes, ops: &mut Vec<Op>) -> Result<(), ReportError> {
    match &item.shape {
        Shape::Path(path, paint) => path_ops(path, *paint, ops),
        Shape::Picture(picture, at, size) => ops.push(place(picture, *at, *size)),
        Shape::Text { run, size, x, y, ink } => {
            if let Some(boxes) = holes(run, *size, (*x, *y)) {
                path_ops(&boxes, Paint::Stroke(*ink, size / 18.0), ops);
            }
            ops.push(fill(*ink));
            text_ops(codes, run, *size, (*x, *y), ops)?;
        }
    }
    Ok(())
}

/// Puts a picture onto the page. Its name is its digest: the same picture is written once.
fn place(picture: &Picture, (x, y): (f32, f32), (wide, high): (f32, f32)) -> Op {
    let transform = pp::XObjectTransform {
        translate_x: Some(Pt(x)),
        translate_y: Some(Pt(y)),
        scale_x: Some(wide),
        scale_y: Some(high),
        no_auto_scale: true,
        ..pp::XObjectTransform::default()
    };
    Op::UseXobject { id: picture_id(picture), transform }
}

/// The name of a picture among the resources.
pub(super) fn picture_id(picture: &Picture) -> pp::XObjectId {
    pp::XObjectId(format!("P{}", picture.digest()))
}

/// A colour as printpdf takes it.
pub(super) fn color(Ink(r, g, b): Ink) -> pp::Color {
    pp::Color::Rgb(pp::Rgb { r, g, b, icc_profile: None })
}

/// A property list.
pub(super) fn dictionary<const N: usize>(entries: [(&str, DictItem); N]) -> DictItem {
    DictItem::Dict { map: entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect() }
}

fn path_ops(path: &Path, paint: Paint, ops: &mut Vec<Op>) {
    match paint {
        Paint::Fill(ink) => {
            ops.push(Op::SetFillColor { col: color(ink) });
            polygon(path, pp::PaintMode::Fill, ops);
        }
        Paint::Stroke(ink, pen) => {
            ops.push(Op::SetOutlineColor { col: color(ink) });
            ops.push(Op::SetOutlineThickness { pt: Pt(pen) });
            stroke(path, ops);
        }
    }
}

fn polygon(path: &Path, mode: pp::PaintMode, ops: &mut Vec<Op>) {
    let rings = rings(path).into_iter().map(|(points, _)| pp::PolygonRing { points }).collect();
    let winding_order = pp::WindingOrder::NonZero;
    ops.push(Op::DrawPolygon { polygon: pp::Polygon { rings, mode, winding_order } });
}

fn stroke(path: &Path, ops: &mut Vec<Op>) {
    for (points, is_closed) in rings(path) {
        ops.push(Op::DrawLine { line: pp::Line { points, is_closed } });
    }
}

/// The rings of an outline and whether each is closed.
fn rings(path: &Path) -> Vec<(Vec<pp::LinePoint>, bool)> {
    let hundredth = |v: f32| Pt((v * 100.0).round() / 100.0);
    let at =
        |x: f32, y: f32, bezier| pp::LinePoint { p: pp::Point { x: hundredth(x), y: hundredth(y) }, bezier };
    let mut rings: Vec<(Vec<pp::LinePoint>, bool)> = Vec::new();
    for step in &path.0 {
        match (*step, rings.last_mut()) {
            (Step::Move(x, y), _) => rings.push((vec![at(x, y, false)], false)),
            (Step::Line(x, y), Some((points, _))) => points.push(at(x, y, false)),
            (Step::Curve([a, b, c, d, x, y]), Some((points, _))) => {
                points.extend([at(a, b, true), at(c, d, true), at(x, y, false)]);
            }
            (Step::Close, Some((_, closed))) => *closed = true,
            (_, None) => {}
        }
    }
    rings
}
