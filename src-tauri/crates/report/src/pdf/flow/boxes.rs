//! Boxes: a callout with a coloured edge, and large figures side by side.

use super::prose::Column;
use super::{Callout, Flow, MARGIN, MEASURE};
use crate::ReportError;
use crate::pdf::{Align, Face, Paint, Path, Role, Style, Tree, ink};

const GAP: f32 = 10.0;

impl Flow<'_> {
    /// A box with a title and a text; it is never split.
    pub(super) fn callout(&mut self, callout: &Callout) -> Result<(), ReportError> {
        let title = Style::new(Face::SemiBold, 10.5, ink::NAVY);
        let body = Style::new(Face::Regular, 9.5, ink::TEXT);
        let measure = MEASURE - 34.0;
        let titles = self.shaper.lines(&callout.title, title.face, title.size, measure)?;
        let lines = self.shaper.lines(&callout.text, body.face, body.size, measure)?;
        let (high, low) = (title.size * self.leading, body.size * self.leading);
        let height = high * titles.len() as f32 + low * lines.len() as f32 + 20.0;
        self.need(height);
        let bottom = self.y - height;
        self.page.path(None, Path::rounded(MARGIN, bottom, MEASURE, height, 4.0), Paint::Fill(ink::SHADE));
        self.page.path(None, Path::rounded(MARGIN, bottom, 5.0, height, 2.5), Paint::Fill(callout.ink));
        self.y -= 10.0;
        let column = |leading| Column { x: MARGIN + 18.0, leading };
        let tag = self.tree.add(Role::Paragraph, Tree::ROOT);
        self.lines(tag, &titles, title, &column(high));
        let tag = self.tree.add(Role::Paragraph, Tree::ROOT);
        self.lines(tag, &lines, body, &column(low));
        self.y = bottom - 12.0;
        Ok(())
    }

    /// Large figures side by side, each with its label.
    pub(super) fn figures(&mut self, figures: &[(String, String)]) -> Result<(), ReportError> {
        let count = figures.len().max(1) as f32;
        let wide = (MEASURE - GAP * (count - 1.0)) / count;
        let value = Style::new(Face::SemiBold, 21.0, ink::NAVY);
        let label = Style::new(Face::Regular, 8.5, ink::MUTED);
        let mut cards = Vec::with_capacity(figures.len());
        for (figure, name) in figures {
            let name = self.shaper.lines(name, label.face, label.size, wide - 20.0)?;
            cards.push((self.shaper.shape(figure, value.face)?, name));
        }
        let most = cards.iter().map(|(_, name)| name.len()).max().unwrap_or(1) as f32;
        let leading = label.size * self.leading;
        let height = 46.0 + leading * most;
        self.need(height + 8.0);
        for (index, (figure, name)) in cards.iter().enumerate() {
            let left = MARGIN + index as f32 * (wide + GAP);
            let frame = Path::rounded(left, self.y - height, wide, height, 5.0);
            self.page.path(None, frame, Paint::Stroke(ink::RULE, 1.0));
            let tag = Some(self.tree.add(Role::Paragraph, Tree::ROOT));
            self.page.line(tag, figure, value, (left + 12.0, Align::Left), self.y - 31.0);
            for (line, runs) in name.iter().enumerate() {
                let y = self.y - 50.0 - line as f32 * leading;
                self.page.line(tag, runs, label, (left + 12.0, Align::Left), y);
            }
        }
        self.y -= height + 10.0;
        Ok(())
    }
}
