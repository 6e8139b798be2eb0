//! Tables: head cells, rows that are never split, and the head repeated on every page.

use super::{Flow, MARGIN, MEASURE};
use crate::ReportError;
use crate::pdf::{Align, Face, Ink, NodeId, Page, Paint, Path, Role, Run, Shaper, Style, Tree, ink};

/// Room at the sides of a cell.
const PAD: f32 = 5.0;
const HEAD: Style = Style::new(Face::SemiBold, 8.5, ink::NAVY);
const BODY: Style = Style::new(Face::Regular, 9.0, ink::TEXT);
/// Rows whose words are measured before widths are given out: enough to know a long table by.
const MEASURED: usize = 200;
/// The most of the width that a single word may claim; a longer one, such as a fingerprint, is broken.
const CLAIM: f32 = 0.3;

/// How much air a table has.
#[derive(Clone, Copy, Debug)]
struct Air {
    /// Above and below the words of a cell.
    pad: f32,
    /// Line height in sizes: names may be Khmer in any report.
    leading: f32,
    /// Below the table.
    after: f32,
}

impl Air {
    const WIDE: Self = Self { pad: PAD, leading: 1.6, after: 10.0 };
    const CLOSE: Self = Self { pad: 1.6, leading: 1.4, after: 0.0 };
}

/// A sign before a cell's word, so that its meaning shows without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A tick.
    Tick,
    /// A cross.
    Cross,
    /// A half-filled circle.
    Half,
    /// An empty circle.
    Empty,
    /// A clock.
    Clock,
}

/// A column.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its head.
    pub title: String,
    /// Its share of the width, compared with the other columns.
    pub weight: f32,
    /// Numbers stand at the right.
    pub align: Align,
}

impl Column {
    /// A column of words.
    pub fn words(title: String, weight: f32) -> Self {
        Self { title, weight, align: Align::Left }
    }

    /// A column of numbers.
    pub fn number(title: String, weight: f32) -> Self {
        Self { title, weight, align: Align::Right }
    }
}

/// A cell.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// What it says.
    pub text: String,
    /// The sign before it.
    pub mark: Option<Mark>,
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { text, mark: None }
    }
}

impl Cell {
    /// A cell with a sign before its word.
    pub fn marked(mark: Mark, text: String) -> Self {
        Self { text, mark: Some(mark) }
    }
}

/// A row.
#[derive(Clone, Debug)]
pub struct Row {
    /// One cell for each column.
    pub cells: Vec<Cell>,
    /// A sum: set in semibold.
    pub strong: bool,
}

/// A table; the first cell of each row heads the row.
#[derive(Clone, Debug)]
pub struct Table {
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// A short table that stays on one page with its heading.
    pub whole: bool,
    /// With less air, for a page that must hold much.
    pub close: bool,
}

impl Table {
    /// A table that may run over many pages.
    pub fn long(columns: Vec<Column>, rows: Vec<Row>) -> Self {
        Self { columns, rows, whole: false, close: false }
    }
}

/// A row broken into lines.
struct Set {
    cells: Vec<(Vec<Vec<Run>>, Option<Mark>)>,
    style: Style,
    air: Air,
    height: f32,
}

impl Flow<'_> {
    /// A table.
    pub(super) fn table(&mut self, table: &Table) -> Result<(), ReportError> {
        let air = if table.close { Air::CLOSE } else { Air::WIDE };
        let spans = spans(&table.columns, &claims(self.shaper, table)?);
        let titles = table.columns.iter().map(|column| Cell::from(column.title.clone())).collect();
        let head = set(self.shaper, &Row { cells: titles, strong: false }, &spans, (HEAD, air))?;
        let node = self.tree.add(Role::Table, Tree::ROOT);
        self.need(head.height + 30.0);
        let row = self.tree.add(Role::Row, node);
        let tags =
            table.columns.iter().map(|_| Some(self.tree.add(Role::ColumnHead, row))).collect::<Vec<_>>();
        self.head(&head, table, &spans, &tags);
        for row in &table.rows {
            let style = if row.strong { Style { face: Face::SemiBold, ..BODY } } else { BODY };
            let set = set(self.shaper, row, &spans, (style, air))?;
            if self.need(set.height) {
                self.head(&head, table, &spans, &[]);
            }
            let tags = self.row_tags(node, set.cells.len());
            self.cells(&set, table, &spans, &tags);
            self.rule(None, self.y, Paint::Stroke(ink::RULE, 0.5));
        }
        self.y -= air.after;
        Ok(())
    }

    fn row_tags(&mut self, table: NodeId, count: usize) -> Vec<Option<NodeId>> {
        let row = self.tree.add(Role::Row, table);
        let role = |index| if index == 0 { Role::RowHead } else { Role::Cell };
        (0..count).map(|index| Some(self.tree.add(role(index), row))).collect()
    }

    fn head(&mut self, head: &Set, table: &Table, spans: &[(f32, f32)], tags: &[Option<NodeId>]) {
        let shade = Path::rect(MARGIN, self.y - head.height, MEASURE, head.height);
        self.page.path(None, shade, Paint::Fill(ink::SHADE));
        self.cells(head, table, spans, tags);
        self.rule(None, self.y, Paint::Stroke(ink::NAVY, 0.8));
    }

    fn cells(&mut self, set: &Set, table: &Table, spans: &[(f32, f32)], tags: &[Option<NodeId>]) {
        let (pad, leading) = (set.air.pad, set.style.size * set.air.leading);
        for (index, ((lines, mark), (left, wide))) in set.cells.iter().zip(spans).enumerate() {
            let tag = tags.get(index).copied().flatten();
            let align = table.columns.get(index).map_or(Align::Left, |column| column.align);
            let start = if align == Align::Right { left + wide - PAD } else { left + PAD };
            let indent = mark.map_or(0.0, |_| SIGN);
            if let Some(mark) = mark {
                sign(&mut self.page, *mark, start + 4.5, self.y - pad + 0.5 - leading * 0.5);
            }
            for (line, runs) in lines.iter().enumerate() {
                let y = self.y - pad + 1.0 - leading * (line as f32 + 0.5) - set.style.size * 0.32;
                self.page.line(tag, runs, set.style, (start + indent, align), y);
            }
        }
        self.y -= set.height;
    }
}

/// Room a sign needs before its word.
const SIGN: f32 = 13.0;

fn indent(cell: &Cell) -> f32 {
    cell.mark.map_or(0.0, |_| SIGN)
}

/// The width each column needs so that no word of it is broken.
fn claims(shaper: &mut Shaper, table: &Table) -> Result<Vec<f32>, ReportError> {
    let mut claims = Vec::with_capacity(table.columns.len());
    for (place, column) in table.columns.iter().enumerate() {
        let mut claim = shaper.widest_word(&column.title, HEAD.face, HEAD.size)?;
        for cell in table.rows.iter().take(MEASURED).filter_map(|row| row.cells.get(place)) {
            let word = shaper.widest_word(&cell.text, Face::SemiBold, BODY.size)? + indent(cell);
            claim = claim.max(if word > MEASURE * CLAIM { 0.0 } else { word });
        }
        claims.push(claim + 2.0 * PAD + 0.5);
    }
    Ok(claims)
}

/// Left end and width of each column: by weight, but none narrower than its longest word as long as others have room to give.
fn spans(columns: &[Column], claims: &[f32]) -> Vec<(f32, f32)> {
    let all: f32 = columns.iter().map(|column| column.weight).sum();
    let wanted: Vec<(f32, f32)> =
        columns.iter().zip(claims).map(|(column, claim)| (MEASURE * column.weight / all, *claim)).collect();
    let missing: f32 = wanted.iter().map(|(wide, claim)| (claim - wide).max(0.0)).sum();
    let spare: f32 = wanted.iter().map(|(wide, claim)| (wide - claim).max(0.0)).sum();
    let share = if missing > 0.0 { (spare / missing).min(1.0) } else { 0.0 };
    let mut left = MARGIN;
    let span = |(wide, claim): (f32, f32)| {
        let gets = (claim - wide).max(0.0) * share;
        let gives = if spare > 0.0 { (wide - claim).max(0.0) * missing.min(spare) / spare } else { 0.0 };
        let wide = wide + gets - gives;
        left += wide;
        (left - wide, wide)
    };
    wanted.into_iter().map(span).collect()
}

fn set(
    shaper: &mut Shaper,
    row: &Row,
    spans: &[(f32, f32)],
    (style, air): (Style, Air),
) -> Result<Set, ReportError> {
    let mut cells = Vec::with_capacity(row.cells.len());
    for (cell, (_, wide)) in row.cells.iter().zip(spans) {
        let measure = wide - 2.0 * PAD - indent(cell);
        cells.push((shaper.lines(&cell.text, style.face, style.size, measure)?, cell.mark));
    }
    let most = cells.iter().map(|(lines, _)| lines.len()).max().unwrap_or(1) as f32;
    Ok(Set { cells, style, air, height: most * style.size * air.leading + 2.0 * air.pad - 2.0 })
}

/// Draws a sign around its middle. The word beside it says the same, so it is decoration.
pub(super) fn sign(page: &mut Page, mark: Mark, x: f32, y: f32) {
    let ring = |ink: Ink| (Path::circle(x, y, 3.6), Paint::Stroke(ink, 0.9));
    let shapes = match mark {
        Mark::Tick => vec![
            ring(ink::GREEN),
            (
                Path::new().start(x - 1.8, y).line(x - 0.5, y - 1.5).line(x + 1.9, y + 1.6),
                Paint::Stroke(ink::GREEN, 1.0),
            ),
        ],
        Mark::Cross => vec![
            ring(ink::RED),
            (Path::segment(x - 1.5, y - 1.5, x + 1.5, y + 1.5), Paint::Stroke(ink::RED, 1.0)),
            (Path::segment(x - 1.5, y + 1.5, x + 1.5, y - 1.5), Paint::Stroke(ink::RED, 1.0)),
        ],
        Mark::Half => vec![
            ring(ink::TEAL),
            (
                Path::new().start(x, y - 3.6).curve([x - 4.8, y - 3.6, x - 4.8, y + 3.6, x, y + 3.6]).close(),
                Paint::Fill(ink::TEAL),
            ),
        ],
        Mark::Empty => vec![ring(ink::MUTED)],
        Mark::Clock => vec![
            ring(ink::AMBER),
            (Path::new().start(x, y + 2.2).line(x, y).line(x + 1.7, y - 0.9), Paint::Stroke(ink::AMBER, 0.9)),
        ],
    };
    for (path, paint) in shapes {
        page.path(None, path, paint);
    }
}
