//! What the register keeps of a report that was made: enough to number the next one, to say what changed since, and to recognise its
//! file again. The report itself is not kept.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// A report that was made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReportNote {
    /// Its number, such as `2026-003`.
    pub number: String,
    /// SHA-256 of its data file, in hex; of the copy that was made.
    pub hash: String,
    /// Its check code, as printed on the cover.
    pub code: String,
    /// `management` or `share-out`.
    pub version: String,
    /// Languages, the leading one first: `en`, `km`.
    pub languages: Vec<String>,
    /// Formats that were saved: `pdf`, `xlsx`, `csv`, `json`, `html`.
    pub formats: BTreeSet<String>,
    /// What the next report compares itself with.
    pub figures: KeyFigures,
    /// Events in the register when it was made.
    pub events: u32,
}

/// The figures that a report compares with those of the one before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct KeyFigures {
    /// Members of staff.
    pub people: u32,
    /// Of them, with a valid core certificate.
    pub valid: u32,
    /// Assignments past their day.
    pub overdue: u32,
    /// People who signed the rules in force.
    pub signed: u32,
    /// Overall readiness in tenths: 464 is 46.4; none before the first round.
    pub overall_tenths: Option<u32>,
    /// Must-haves that are open; none before the first round.
    pub open_gates: Option<u32>,
    /// Actions past their day.
    pub actions_late: u32,
}

/// The number of the next report of a year: one more than the highest so far, so that no number is given twice by one register.
pub fn next_number<'a>(numbers: impl IntoIterator<Item = &'a str>, year: i32) -> String {
    let of_year = |number: &'a str| {
        let (other, count) = number.split_once('-')?;
        (other.parse() == Ok(year)).then(|| count.parse::<u32>().ok()).flatten()
    };
    let highest = numbers.into_iter().filter_map(of_year).max().unwrap_or(0);
    format!("{year:04}-{:03}", highest.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_go_up_and_begin_anew_each_year() {
        assert_eq!(next_number([], 2026), "2026-001");
        assert_eq!(next_number(["2026-001", "2026-009", "2025-044", "odd"], 2026), "2026-010");
        assert_eq!(next_number(["2026-009"], 2027), "2027-001");
        assert_eq!(next_number(["2026-999"], 2026), "2026-1000");
    }

    #[test]
    fn a_note_of_an_older_sala_is_read() {
        let note: ReportNote = serde_json::from_str(r#"{"number":"2026-003"}"#).unwrap();
        assert_eq!((note.number.as_str(), note.figures), ("2026-003", KeyFigures::default()));
    }
}
