//! Ratings of a panel as CSV, out and in. What comes in is refused whole when one row is wrong, and every wrong row is named.

use csv::{ReaderBuilder, StringRecord, Trim};
use sala_domain::standard::{Panel, STEP};
use sala_domain::{ItemId, JudgeId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

use super::{BYTE_ORDER_MARK, sheet};
use crate::ReportError;
use crate::record::csv_file::{guarded, unguarded};

const HEAD: [&str; 4] = ["judge", "round", "item", "value"];

/// One rating.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// The judge.
    pub judge: JudgeId,
    /// 1 or 2.
    pub round: u8,
    /// The question.
    pub item: ItemId,
    /// 0 to 100 in steps of 5.
    pub value: u8,
}

/// What is wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RowFault {
    /// More or fewer fields than the head.
    Fields,
    /// No judge of this panel has this name.
    Judge,
    /// The round is neither 1 nor 2.
    Round,
    /// The check has no such question.
    Item,
    /// Not a whole number from 0 to 100 in steps of 5.
    Value,
    /// The same judge rated the same question in the same round before.
    Twice,
}

/// A row that cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BadRow {
    /// Its line in the file, from 1.
    pub line: u32,
    /// What is wrong.
    pub fault: RowFault,
}

/// What a file holds: every rating, or every row that is wrong.
pub type Rows = Result<Vec<Rating>, Vec<BadRow>>;

/// Writes one row a rating, judges by name.
///
/// # Errors
/// When the bytes cannot be written.
pub fn ratings_csv(panel: &Panel) -> Result<Vec<u8>, ReportError> {
    sheet(&HEAD, |writer| {
        for (round, said) in [(1, &panel.first), (2, &panel.second)] {
            for (judge, items) in said {
                let name = panel.judges.get(judge).map_or_else(|| judge.as_str(), |judge| &judge.value.name);
                for (item, value) in items {
                    let fields =
                        [guarded(name), format!("{round}"), item.to_string(), value.value.to_string()];
                    writer.write_record(fields)?;
                }
            }
        }
        Ok(())
    })
}

/// Reads what [`ratings_csv`] writes; columns may stand in any order, and a semicolon may part them. None when the text has no such head or no
/// row at all.
pub fn read_ratings(text: &str, panel: &Panel, pool: &[ItemId]) -> Option<Rows> {
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let first = text.lines().next()?;
    let delimiter = if first.contains(',') { b',' } else { b';' };
    let mut reader =
        ReaderBuilder::new().delimiter(delimiter).flexible(true).trim(Trim::All).from_reader(text.as_bytes());
    let head = reader.headers().ok()?.clone();
    let place = |name: &str| head.iter().position(|field| field.eq_ignore_ascii_case(name));
    let columns = [place("judge")?, place("round")?, place("item")?, place("value")?];
    let judges = panel.judges.iter().map(|(id, judge)| (judge.value.name.as_str(), id)).collect();
    let known = Known { columns, width: head.len(), judges, pool: pool.iter().collect() };
    let (mut good, mut bad, mut seen) = (Vec::new(), Vec::new(), BTreeSet::new());
    for record in reader.records() {
        let record = record.ok()?;
        if record.iter().all(str::is_empty) {
            continue;
        }
        let line = record.position().map_or(0, csv::Position::line);
        match known.rating(&record, &mut seen) {
            Ok(rating) => good.push(rating),
            Err(fault) => bad.push(BadRow { line: u32::try_from(line).unwrap_or(u32::MAX), fault }),
        }
    }
    match (bad.is_empty(), good.is_empty()) {
        (true, true) => None,
        (true, false) => Some(Ok(good)),
        (false, _) => Some(Err(bad)),
    }
}

struct Known<'a> {
    columns: [usize; 4],
    width: usize,
    judges: BTreeMap<&'a str, &'a JudgeId>,
    pool: BTreeSet<&'a ItemId>,
}

impl Known<'_> {
    fn rating(
        &self,
        record: &StringRecord,
        seen: &mut BTreeSet<(JudgeId, u8, ItemId)>,
    ) -> Result<Rating, RowFault> {
        if record.len() != self.width {
            return Err(RowFault::Fields);
        }
        let [judge, round, item, value] = self.columns.map(|column| record.get(column).unwrap_or_default());
        let judge = *self.judges.get(unguarded(judge)).ok_or(RowFault::Judge)?;
        let round = round.parse().ok().filter(|round| (1..=2).contains(round)).ok_or(RowFault::Round)?;
        let item = *self.pool.get(&ItemId::from(item)).ok_or(RowFault::Item)?;
        let step = |value: &u8| *value <= 100 && value.is_multiple_of(STEP);
        let value = value.parse().ok().filter(step).ok_or(RowFault::Value)?;
        if !seen.insert((judge.clone(), round, item.clone())) {
            return Err(RowFault::Twice);
        }
        Ok(Rating { judge: judge.clone(), round, item: item.clone(), value })
    }
}

#[cfg(test)]
mod tests;
