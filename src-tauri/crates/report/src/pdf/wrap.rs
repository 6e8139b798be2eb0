//! Line breaking: where a line may end, and lines no wider than a measure.
//!
//! Khmer is written without spaces. A line may end where both the neural and the dictionary segmenter see a word end (together they made
//! no wrong break in our trial), and at an author's zero-width space. A word wider than the line is broken between clusters, never
//! inside one.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::OnceLock;

use icu_segmenter::LineSegmenter;
use icu_segmenter::LineSegmenterBorrowed;

use super::face::Face;
use super::itemise::{is_khmer, printable};
use super::shape::{Run, Shaper};
use crate::ReportError;

fn segmenters() -> &'static [LineSegmenterBorrowed<'static>; 2] {
    static BOTH: OnceLock<[LineSegmenterBorrowed<'static>; 2]> = OnceLock::new();
    BOTH.get_or_init(|| {
        [LineSegmenter::new_dictionary(Default::default()), LineSegmenter::new_auto(Default::default())]
    })
}

/// Byte positions at which a line may end, ascending, the end of the text among them.
pub(super) fn opportunities(text: &str) -> Vec<usize> {
    let [dictionary, neural] = segmenters();
    let words = dictionary.segment_str(text).filter(|at| *at > 0);
    if !text.chars().any(is_khmer) {
        return words.collect();
    }
    let agreed: BTreeSet<usize> = neural.segment_str(text).collect();
    words.filter(|at| agreed.contains(at)).collect()
}

/// Where each cluster of shaped text begins and the pen stands there, in em; the end of the text is the last stop.
fn stops(runs: &[Run]) -> Vec<(usize, f32)> {
    let (mut stops, mut base, mut pen) = (Vec::new(), 0, 0.0);
    for run in runs {
        for group in run.glyphs.chunk_by(|a, b| a.cluster == b.cluster) {
            stops.extend(group.first().map(|glyph| (base + glyph.cluster.start, pen)));
            pen += group.iter().map(|glyph| glyph.advance).sum::<f32>();
        }
        base += run.text.len();
    }
    stops.push((base, pen));
    stops
}

/// A text shaped as a whole, with all that is needed to cut it into lines.
struct Measured {
    text: String,
    stops: Vec<(usize, f32)>,
    breaks: Vec<usize>,
}

impl Measured {
    fn pen(&self, at: usize) -> f32 {
        let stop = self.stops.partition_point(|(stop, _)| *stop < at);
        self.stops.get(stop).map_or(0.0, |(_, pen)| *pen)
    }

    fn fits(&self, start: usize, end: usize, measure: f32) -> bool {
        let line = self.text.get(start..end).unwrap_or_default().trim_end();
        self.pen(start + line.len()) - self.pen(start) <= measure
    }

    /// The end of a line that begins at `start`: the last allowed break that fits. A word too wide for any line fills this one up to
    /// its last cluster; a line holds one cluster at least.
    fn end(&self, start: usize, measure: f32) -> usize {
        let is_stop = |at: &usize| self.stops.binary_search_by(|(stop, _)| stop.cmp(at)).is_ok();
        let mut breaks = self.breaks.iter().copied().filter(|at| *at > start && is_stop(at)).peekable();
        let mut end = None;
        while let Some(at) = breaks.next_if(|at| self.fits(start, *at, measure)) {
            end = Some(at);
        }
        let endless = breaks.peek().is_some_and(|next| !self.fits(end.unwrap_or(start), *next, measure));
        if let (Some(end), false) = (end, endless) {
            return end;
        }
        let clusters = || self.stops.iter().map(|(at, _)| *at).filter(|at| *at > start);
        let filled = clusters().take_while(|at| self.fits(start, *at, measure)).last();
        filled.or_else(|| clusters().next()).unwrap_or(self.text.len())
    }

    /// The bytes of each line, greedily filled; `measure` is in em.
    fn lines(&self, measure: f32) -> Vec<Range<usize>> {
        let (mut lines, mut start) = (Vec::new(), 0);
        while start < self.text.len() {
            let end = self.end(start, measure);
            lines.push(start..end);
            start = end;
        }
        lines
    }

    /// As few lines as fit, of about the same width.
    fn balanced(&self, measure: f32) -> Vec<Range<usize>> {
        let greedy = self.lines(measure);
        let (mut narrow, mut wide) = (0.0, measure);
        for _ in 0..7 {
            let middle = (narrow + wide) / 2.0;
            if self.lines(middle).len() > greedy.len() { narrow = middle } else { wide = middle }
        }
        self.lines(wide)
    }
}

impl Shaper {
    /// Breaks a text into lines no wider than a measure, each shaped on its own. A line feed ends a line. An empty text is one empty
    /// line.
    ///
    /// # Errors
    /// Those of [`Shaper::shape`].
    pub fn lines(
        &mut self,
        text: &str,
        face: Face,
        size: f32,
        measure: f32,
    ) -> Result<Vec<Vec<Run>>, ReportError> {
        self.broken(text, face, measure / size, Measured::lines)
    }

    /// Like [`Shaper::lines`], with lines of about the same width, for centred text.
    ///
    /// # Errors
    /// Those of [`Shaper::shape`].
    pub fn balanced(
        &mut self,
        text: &str,
        face: Face,
        size: f32,
        measure: f32,
    ) -> Result<Vec<Vec<Run>>, ReportError> {
        self.broken(text, face, measure / size, Measured::balanced)
    }

    /// The width of the widest part of a text that no line may end in.
    ///
    /// # Errors
    /// Those of [`Shaper::shape`].
    pub fn widest_word(&mut self, text: &str, face: Face, size: f32) -> Result<f32, ReportError> {
        let mut widest = 0.0_f32;
        for word in text.split([' ', '\n']) {
            let text = printable(word).into_owned();
            let whole = self.shape(&text, face)?;
            let measured = Measured { stops: stops(&whole), breaks: opportunities(&text), text };
            let mut start = 0.0;
            for at in &measured.breaks {
                let end = measured.pen(*at);
                widest = widest.max(end - start);
                start = end;
            }
        }
        Ok(widest * size)
    }

    fn broken(
        &mut self,
        text: &str,
        face: Face,
        measure: f32,
        cut: impl Fn(&Measured, f32) -> Vec<Range<usize>>,
    ) -> Result<Vec<Vec<Run>>, ReportError> {
        let mut lines = Vec::new();
        for paragraph in text.split('\n') {
            let text = printable(paragraph.trim_end()).into_owned();
            let whole = self.shape(&text, face)?;
            if super::width(&whole, 1.0) <= measure {
                lines.push(whole.to_vec());
                continue;
            }
            let measured = Measured { stops: stops(&whole), breaks: opportunities(&text), text };
            for range in cut(&measured, measure) {
                let line = measured.text.get(range).unwrap_or_default().trim_end();
                lines.push(self.shape(line, face)?.to_vec());
            }
        }
        Ok(lines)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PARAGRAPH: &str = "អ្នកចូលរួមទាំងអស់ត្រូវបំពេញការវាយតម្លៃចុងក្រោយមុនពេលទទួលបានវិញ្ញាបនបត្រដែលមានហត្ថលេខាឌីជីថល។";

    fn texts(text: &str, measure: f32) -> Vec<String> {
        let lines = Shaper::default().lines(text, Face::Regular, 10.0, measure).unwrap();
        lines.iter().map(|line| line.iter().map(|run| run.text.as_str()).collect()).collect()
    }

    #[test]
    fn lines_of_khmer_join_to_the_text_and_keep_the_measure() {
        let mut shaper = Shaper::default();
        let lines = shaper.lines(PARAGRAPH, Face::Regular, 10.0, 160.0).unwrap();
        assert!(lines.len() > 2);
        assert!(lines.iter().all(|line| super::super::width(line, 10.0) <= 160.5));
        assert_eq!(texts(PARAGRAPH, 160.0).concat(), PARAGRAPH);
    }

    #[test]
    fn a_word_without_breaks_is_cut_between_clusters() {
        let lines = texts(&"w".repeat(200), 100.0);
        assert!(lines.len() > 5);
        assert_eq!(lines.concat(), "w".repeat(200));
    }

    #[test]
    fn a_zero_width_space_is_a_place_to_break() {
        assert_eq!(texts("aaaaaaaaaa\u{200B}bbbbbbbbbb", 70.0).len(), 2);
    }

    proptest! {
        #[test]
        fn any_text_wraps_without_losing_a_visible_character(text in "[\u{1780}-\u{17DD} a-z🎓\u{627}\u{200B}]{0,60}", measure in 8.0_f32..120.0) {
            let strip = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(strip(&texts(&text, measure).concat()), strip(&text));
        }
    }
}
