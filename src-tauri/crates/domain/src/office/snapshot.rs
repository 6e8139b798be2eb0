//! Key figures of each month, and the reports that were made: what trends and "since last time" are drawn from.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

pub use super::report::{KeyFigures, ReportNote};
use crate::event::Happening;

/// Key figures of the office on one day. The first of a month counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    /// `2026-11`.
    pub month: String,
    /// Staff who had not left.
    pub people: usize,
}

/// All of them, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Snapshots {
    /// By month, one each.
    pub months: Vec<(DateTime<Utc>, Snapshot)>,
    /// Reports.
    pub reports: Vec<(DateTime<Utc>, ReportNote)>,
}

impl Snapshots {
    /// Keeps the figures of a month; the first taken counts.
    pub fn take(&mut self, event: &Happening, snapshot: &Snapshot) {
        if self.months.iter().all(|(_, kept)| kept.month != snapshot.month) {
            self.months.push((event.at, snapshot.clone()));
        }
    }

    /// Keeps what is known of a report.
    pub fn note(&mut self, event: &Happening, report: &ReportNote) {
        self.reports.push((event.at, report.clone()));
    }
}
