//! Shaping: text to positioned glyphs of one face, with HarfBuzz rules.
//!
//! A cluster that the face lacks becomes one box-shaped hole as wide as [`HOLE`], which still carries its text.

use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use harfrust::{Buffer, Direction, Language, Script, ShapeOptions, shape};

use super::face::{Face, Loaded};
use super::itemise::{Piece, itemise, printable};
use crate::ReportError;

/// Advance of a cluster the fonts lack, in em.
pub(super) const HOLE: f32 = 0.66;

/// A positioned glyph; lengths are in em.
#[derive(Clone, Debug)]
pub(super) struct Glyph {
    pub(super) id: u16,
    pub(super) advance: f32,
    pub(super) x: f32,
    pub(super) y: f32,
    /// The text it stands for, in bytes of its run.
    pub(super) cluster: Range<usize>,
    /// The face lacks this text: a box is drawn and an empty glyph carries the text.
    pub(super) hole: bool,
}

/// Glyphs of one face and one script, in logical order.
#[derive(Clone, Debug)]
pub struct Run {
    pub(super) face: Face,
    pub(super) khmer: bool,
    pub(super) text: String,
    pub(super) glyphs: Vec<Glyph>,
    /// Width in em.
    pub width: f32,
}

impl Run {
    /// Whether it is Khmer, which needs higher lines.
    pub fn is_khmer(&self) -> bool {
        self.khmer
    }
}

/// The width of runs set at a size, in the unit of the size.
pub fn width(runs: &[Run], size: f32) -> f32 {
    runs.iter().map(|run| run.width).sum::<f32>() * size
}

/// Shapes text and remembers what it shaped; one for each document.
#[derive(Default)]
pub struct Shaper {
    seen: HashMap<(Face, String), Rc<Vec<Run>>>,
}

impl Shaper {
    /// Shapes a text of any scripts in one style.
    ///
    /// # Errors
    /// [`ReportError::Font`] or [`ReportError::Shaping`].
    pub fn shape(&mut self, text: &str, face: Face) -> Result<Rc<Vec<Run>>, ReportError> {
        if let Some(runs) = self.seen.get(&(face, text.to_owned())) {
            return Ok(Rc::clone(runs));
        }
        let clean = printable(text);
        let runs = itemise(&clean).into_iter().map(|piece| shape_piece(&clean, &piece, face));
        let runs = Rc::new(runs.collect::<Result<Vec<_>, _>>()?);
        self.seen.insert((face, text.to_owned()), Rc::clone(&runs));
        Ok(runs)
    }
}

fn shape_piece(text: &str, piece: &Piece, face: Face) -> Result<Run, ReportError> {
    let (khmer, face) = (piece.khmer, face.for_script(piece.khmer));
    let loaded = face.loaded()?;
    let text = text.get(piece.range.clone()).unwrap_or_default().to_owned();
    let mut buffer = Buffer::new();
    buffer.push_str(&text);
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_script(Some(if khmer { Script::KHMER } else { Script::LATIN }));
    buffer.set_language(Language::new(if khmer { "km" } else { "en" }));
    shape(&loaded.shaper(), &mut buffer, ShapeOptions::new().plan(Some(loaded.plan(khmer))))
        .map_err(|error| ReportError::Shaping(format!("{error:?}")))?;
    let glyphs = collect(&buffer, text.len(), loaded);
    let width = glyphs.iter().map(|glyph| glyph.advance).sum();
    Ok(Run { face, khmer, text, glyphs, width })
}

fn collect(buffer: &Buffer, length: usize, loaded: &Loaded) -> Vec<Glyph> {
    let infos = buffer.glyph_infos();
    let mut starts: Vec<usize> = infos.iter().map(|info| info.cluster as usize).collect();
    starts.sort_unstable();
    starts.dedup();
    let em = |units: i32| units as f32 / loaded.upem;
    let glyphs = infos.iter().zip(buffer.glyph_positions()).map(|(info, position)| {
        let start = info.cluster as usize;
        let next = starts.partition_point(|other| *other <= start);
        Glyph {
            id: u16::try_from(info.glyph_id).unwrap_or(0),
            advance: em(position.x_advance),
            x: em(position.x_offset),
            y: em(position.y_offset),
            cluster: start..starts.get(next).copied().unwrap_or(length),
            hole: false,
        }
    });
    punch(glyphs.collect(), loaded.space)
}

/// Replaces every cluster with a missing glyph by one hole.
fn punch(glyphs: Vec<Glyph>, space: u16) -> Vec<Glyph> {
    if glyphs.iter().all(|glyph| glyph.id != 0) {
        return glyphs;
    }
    let mut out: Vec<Glyph> = Vec::with_capacity(glyphs.len());
    for group in glyphs.chunk_by(|a, b| a.cluster == b.cluster) {
        match group {
            [first, ..] if group.iter().any(|glyph| glyph.id == 0) => {
                let cluster = first.cluster.clone();
                out.push(Glyph { id: space, advance: HOLE, x: 0.0, y: 0.0, cluster, hole: true });
            }
            _ => out.extend_from_slice(group),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shaped(text: &str, face: Face) -> Rc<Vec<Run>> {
        Shaper::default().shape(text, face).unwrap()
    }

    #[test]
    fn clusters_cover_the_text_exactly() {
        for text in ["ស្ត្រី ប្រើប្រាស់ AI", "fi ffi é", "សុខ 👩‍🏫 ដារ៉ា"]
        {
            for run in shaped(text, Face::Regular).iter() {
                let mut end = 0;
                for group in run.glyphs.chunk_by(|a, b| a.cluster == b.cluster) {
                    assert_eq!(group[0].cluster.start, end, "{text}");
                    end = group[0].cluster.end;
                }
                assert_eq!(end, run.text.len(), "{text}");
            }
        }
    }

    #[test]
    fn what_the_fonts_lack_becomes_a_hole_that_keeps_its_text() {
        for text in ["🎓", "محمد", "漢字", "\u{E000}"] {
            let runs = shaped(text, Face::Bold);
            assert!(
                runs.iter().flat_map(|run| &run.glyphs).all(|glyph| glyph.hole && glyph.id != 0),
                "{text}"
            );
        }
    }

    #[test]
    fn latin_in_a_moul_title_is_set_in_the_latin_face() {
        let runs = shaped("វិញ្ញាបនបត្រ AI —", Face::Moul);
        assert_eq!(runs.iter().map(|run| run.face).collect::<Vec<_>>(), [Face::Moul, Face::SemiBold]);
        assert!(runs.iter().flat_map(|run| &run.glyphs).all(|glyph| !glyph.hole));
    }
}
