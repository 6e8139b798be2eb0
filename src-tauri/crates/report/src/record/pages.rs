//! The record on paper.

use chrono::{DateTime, FixedOffset, Utc};
use sala_i18n::Words;

use super::RecordInput;
use crate::ReportError;
use crate::evidence::EvidenceModule;
use crate::pdf::flow::{Block, Cell, Column, Document, Mark, Row, Running, Table, Tone};
use crate::pdf::{self, Imprint, Shaper};

/// A record's words and facts.
struct Scene<'a> {
    input: &'a RecordInput,
    modules: &'a [EvidenceModule],
    words: Words,
}

/// Lays it out and writes it.
pub(super) fn pdf(input: &RecordInput, modules: &[EvidenceModule]) -> Result<Vec<u8>, ReportError> {
    let scene = Scene { input, modules, words: Words::new(input.language, input.digits) };
    let (words, name) = (scene.words, input.profile.name(input.language));
    let number = move |page: usize, pages: usize| {
        words.report_page(&words.digits(&page.to_string()), &words.digits(&pages.to_string()))
    };
    let running = Running {
        left: words.report_record_file_title(name),
        right: words.date(input.made.date_naive()),
        foot: words.report_record_limit(),
        number: Box::new(number),
    };
    let imprint = Imprint {
        title: words.report_record_file_title(name),
        subject: None,
        keywords: None,
        lang: input.language.code(),
        created: input.made.with_timezone(&Utc),
    };
    let parts = [
        scene.person(),
        scene.modules(),
        scene.checks(),
        scene.objectives(),
        scene.papers(),
        scene.history(),
    ];
    let blocks = parts.concat();
    let sheet = Document { imprint, running, blocks }.layout(&mut Shaper::default())?;
    pdf::write(&sheet)
}

fn table(columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Block {
    Block::Table(Table::long(columns, rows.into_iter().map(|cells| Row { cells, strong: false }).collect()))
}

impl Scene<'_> {
    fn when(&self, at: &DateTime<FixedOffset>) -> Cell {
        self.words.digits(&at.format("%Y-%m-%d %H:%M").to_string()).into()
    }

    fn count(&self, count: usize) -> String {
        self.words.digits(&count.to_string())
    }

    /// A heading, and a table or the sentence that says there is nothing.
    fn part(&self, heading: String, none: String, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Vec<Block> {
        let body = if rows.is_empty() { Block::Paragraph(none, Tone::Body) } else { table(columns, rows) };
        vec![Block::Heading(2, heading), body]
    }

    fn person(&self) -> Vec<Block> {
        let (words, profile) = (self.words, &self.input.profile);
        let due = self
            .input
            .due
            .map_or_else(|| words.report_record_due_none(), |day| words.report_record_due(&words.date(day)));
        let fields = [
            (words.report_name_khmer(), profile.name_khmer.clone()),
            (words.report_name_latin(), profile.name_latin.clone()),
            (words.report_staff_number(), profile.staff_number.clone()),
            (words.report_unit(), profile.unit.clone()),
            (words.report_record_status(), due),
        ];
        let rows = fields.into_iter().filter(|(_, value)| !value.is_empty());
        let rows = rows.map(|(label, value)| vec![label.into(), value.into()]).collect();
        let columns = vec![
            Column::words(words.report_record_person(), 32.0),
            Column::words(words.report_value(), 68.0),
        ];
        vec![
            Block::Paragraph(words.report_record_title(), Tone::Title),
            Block::Paragraph(self.input.track_title.clone(), Tone::Lead),
            table(columns, rows),
        ]
    }

    /// Modules begun; nothing where nobody asked for them.
    fn modules(&self) -> Vec<Block> {
        let words = self.words;
        let rows = self.modules.iter().map(|one| {
            let finished = one.finished.map(|day| words.date(day)).unwrap_or_default();
            let (done, of) = (self.count(one.done), self.count(one.of));
            vec![one.title.clone().into(), done.into(), of.into(), finished.into()]
        });
        let rows: Vec<Vec<Cell>> = rows.collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let columns = vec![
            Column::words(words.staff_pack_module(), 46.0),
            Column::number(words.staff_pack_lessons(), 17.0),
            Column::number(words.staff_pack_lessons_of(), 15.0),
            Column::words(words.staff_pack_finished(), 22.0),
        ];
        vec![Block::Heading(2, words.staff_pack_modules()), table(columns, rows)]
    }

    fn checks(&self) -> Vec<Block> {
        let words = self.words;
        let rows = self.input.attempts.iter().map(|attempt| {
            let score = words.report_record_score_of(&self.count(attempt.of), &self.count(attempt.score));
            let result = match attempt.passed {
                true => Cell::marked(Mark::Tick, words.report_record_passed()),
                false => Cell::marked(Mark::Cross, words.report_record_failed()),
            };
            vec![self.when(&attempt.at), attempt.check.clone().into(), result, score.into()]
        });
        let columns = vec![
            Column::words(words.report_record_when(), 28.0),
            Column::words(words.report_record_check(), 32.0),
            Column::words(words.report_record_result(), 24.0),
            Column::number(words.report_record_score(), 16.0),
        ];
        self.part(words.report_record_checks(), words.report_record_checks_none(), columns, rows.collect())
    }

    fn objectives(&self) -> Vec<Block> {
        let words = self.words;
        let rows = self.input.objectives.iter().map(|(name, right, of)| {
            vec![name.clone().into(), self.count(*right).into(), self.count(*of).into()]
        });
        let columns = vec![
            Column::words(words.report_objective(), 66.0),
            Column::number(words.report_right(), 17.0),
            Column::number(words.report_answers(), 17.0),
        ];
        self.part(
            words.report_record_objectives(),
            words.report_record_objectives_none(),
            columns,
            rows.collect(),
        )
    }

    fn papers(&self) -> Vec<Block> {
        let words = self.words;
        let signatures = self.input.signatures.iter();
        let signatures =
            signatures.map(|one| vec![self.when(&one.at), words.digits(&one.version).into()]).collect();
        let columns = vec![
            Column::words(words.report_record_when(), 34.0),
            Column::words(words.report_record_version(), 66.0),
        ];
        let mut blocks = self.part(
            words.report_record_signatures(),
            words.report_record_signatures_none(),
            columns,
            signatures,
        );
        let certificates = self.input.certificates.iter().map(|one| {
            let (title, number) = (one.title.clone(), one.number.clone());
            vec![self.when(&one.at), title.into(), number.into(), words.date(one.valid_until).into()]
        });
        let columns = vec![
            Column::words(words.report_record_when(), 24.0),
            Column::words(words.report_record_certificate(), 30.0),
            Column::words(words.report_record_number(), 24.0),
            Column::words(words.report_valid_until(), 22.0),
        ];
        let none = words.report_record_certificates_none();
        blocks.extend(self.part(words.report_record_certificates(), none, columns, certificates.collect()));
        blocks
    }

    fn history(&self) -> Vec<Block> {
        let words = self.words;
        let rows = self.input.lines.iter();
        let rows =
            rows.map(|line| vec![self.when(&line.at), line.what.clone().into(), line.detail.clone().into()]);
        let columns = vec![
            Column::words(words.report_record_when(), 24.0),
            Column::words(words.report_record_what(), 38.0),
            Column::words(words.report_record_detail(), 38.0),
        ];
        self.part(words.report_record_history(), words.report_record_history_none(), columns, rows.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn a_record_without_events_says_so_and_is_a_file() {
        let mut input = sample::record();
        (input.attempts, input.lines, input.objectives) = (vec![], vec![], vec![]);
        (input.signatures, input.certificates) = (vec![], vec![]);
        assert!(pdf(&input, &[]).unwrap().starts_with(b"%PDF-1.7"));
    }

    #[test]
    fn the_same_record_gives_the_same_bytes() {
        assert_eq!(pdf(&sample::record(), &[]).unwrap(), pdf(&sample::record(), &[]).unwrap());
    }
}
