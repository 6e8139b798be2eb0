//! Headings, paragraphs and lists.

use super::{Flow, MARGIN, MEASURE, Tone};
use crate::ReportError;
use crate::pdf::{Align, Bookmark, Face, NodeId, Paint, Path, Role, Run, Style, Tree, ink};

/// Where lines of text stand.
pub(super) struct Column {
    pub(super) x: f32,
    pub(super) leading: f32,
}

fn heading_style(level: u8) -> (Style, f32) {
    match level {
        1 => (Style::new(Face::SemiBold, 17.0, ink::NAVY), 16.0),
        2 => (Style::new(Face::SemiBold, 12.5, ink::NAVY), 11.0),
        _ => (Style::new(Face::SemiBold, 10.5, ink::NAVY), 8.0),
    }
}

fn tone_style(tone: Tone) -> Style {
    match tone {
        Tone::Title => Style::new(Face::SemiBold, 25.0, ink::NAVY),
        Tone::Lead => Style::new(Face::Regular, 12.5, ink::MUTED),
        Tone::Body => Style::new(Face::Regular, 10.0, ink::TEXT),
        Tone::Small => Style::new(Face::Regular, 8.5, ink::MUTED),
    }
}

impl Flow<'_> {
    /// A heading with room for what follows.
    pub(super) fn heading(&mut self, level: u8, text: &str, next: f32) -> Result<(), ReportError> {
        let (style, above) = heading_style(level);
        let lines = self.shaper.lines(text, style.face, style.size, MEASURE)?;
        let leading = style.size * (self.leading - 0.1);
        self.need(above + leading * lines.len() as f32 + 6.0 + next);
        if self.y < super::TOP {
            self.y -= above;
        }
        if level < 3 {
            self.bookmarks.push(Bookmark {
                title: text.replace('\n', " · "),
                page: self.done.len(),
                top: self.y + 4.0,
            });
        }
        let tag = self.tree.add(Role::Heading(level), Tree::ROOT);
        self.lines(tag, &lines, style, &Column { x: MARGIN, leading });
        if level == 1 {
            let line = Path::rect(MARGIN, self.y - 1.0, 36.0, 2.0);
            self.page.path(None, line, Paint::Fill(ink::GOLD));
            self.y -= 6.0;
        }
        self.y -= 4.0;
        Ok(())
    }

    /// A paragraph.
    pub(super) fn paragraph(&mut self, text: &str, tone: Tone) -> Result<(), ReportError> {
        let style = tone_style(tone);
        let lines = self.shaper.lines(text, style.face, style.size, MEASURE)?;
        let tag = match tone {
            Tone::Title => self.tree.add(Role::Heading(1), Tree::ROOT),
            _ => self.tree.add(Role::Paragraph, Tree::ROOT),
        };
        let leading = style.size * self.leading;
        self.lines(tag, &lines, style, &Column { x: MARGIN, leading });
        self.y -= style.size * 0.5;
        Ok(())
    }

    /// A list with dots.
    pub(super) fn list(&mut self, items: &[String]) -> Result<(), ReportError> {
        let style = tone_style(Tone::Body);
        let leading = style.size * self.leading;
        let list = self.tree.add(Role::List, Tree::ROOT);
        for item in items {
            let lines = self.shaper.lines(item, style.face, style.size, MEASURE - 14.0)?;
            self.need(leading * lines.len().min(3) as f32);
            let entry = self.tree.add(Role::Item, list);
            let dot = Path::circle(MARGIN + 3.5, self.y - leading * 0.5, 1.7);
            self.page.path(None, dot, Paint::Fill(ink::GOLD));
            let body = self.tree.add(Role::Body, entry);
            self.lines(body, &lines, style, &Column { x: MARGIN + 14.0, leading });
            self.y -= 2.0;
        }
        self.y -= 4.0;
        Ok(())
    }

    /// Lines down the page, turning it where needed; the baseline stands so that marks above and below have room.
    pub(super) fn lines(&mut self, tag: NodeId, lines: &[Vec<Run>], style: Style, column: &Column) {
        for line in lines {
            self.need(column.leading);
            let baseline = self.y - column.leading * 0.5 - style.size * 0.32;
            self.page.line(Some(tag), line, style, (column.x, Align::Left), baseline);
            self.y -= column.leading;
        }
    }
}
