//! Key figures of each month, and the reports that were made: what trends and "since last time" are drawn from.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::assessment::{Closing, Round};
pub use super::report::{KeyFigures, ReportNote};
use super::roll::{Counts, Coverage, RollState};
use crate::event::Happening;
use crate::readiness::Band;
use crate::{RoundId, TrackId};

/// Figures of one track.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TrackFigures {
    /// People it was asked of, exemptions left out.
    pub assigned: usize,
    /// Of them, holding a valid certificate.
    pub certified: usize,
    /// Of them, overdue.
    pub overdue: usize,
}

impl From<&Counts> for TrackFigures {
    fn from(counts: &Counts) -> Self {
        let overdue = counts.of(RollState::Overdue);
        Self { assigned: counts.assigned, certified: counts.certified, overdue }
    }
}

/// What the newest finished round of the readiness assessment said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadinessFigure {
    /// The round.
    pub round: RoundId,
    /// Overall, in tenths of a point: 464 is 46.4.
    pub overall: u32,
    /// The band.
    pub band: Band,
    /// Version of the instrument.
    pub instrument: String,
}

impl ReadinessFigure {
    /// What a trend keeps of a closed round; nothing of one without a score.
    pub fn of((id, round, closing): (&RoundId, &Round, &Closing)) -> Option<Self> {
        let overall = closing.score.overall?;
        Some(Self {
            round: id.clone(),
            overall: (overall * 10.0).round() as u32,
            band: closing.score.band,
            instrument: round.basis.instrument.clone(),
        })
    }
}

/// Key figures of the office on one day. The first of a month counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Snapshot {
    /// The month by the office's own calendar: `2026-11`.
    pub month: String,
    /// Staff who had not left.
    pub people: usize,
    /// Of them, joined within 30 days.
    pub starters: usize,
    /// All tracks together.
    pub all: TrackFigures,
    /// Certificates that run out within 90 days.
    pub expiring: usize,
    /// Exemptions.
    pub exempt: usize,
    /// People who signed the rules in force.
    pub signed: usize,
    /// People who signed an older major version only.
    pub stale: usize,
    /// Track by track.
    pub tracks: BTreeMap<TrackId, TrackFigures>,
    /// Readiness; none before a round was finished.
    pub readiness: Option<ReadinessFigure>,
    /// Version of the rules in force.
    pub rules: String,
    /// Version of the content.
    pub content: String,
}

/// The month of a day, as snapshots name it.
pub fn month(day: NaiveDate) -> String {
    day.format("%Y-%m").to_string()
}

impl Snapshot {
    /// The figures of an office, counted without a filter; what is not counted there is put in by the caller.
    pub fn of(coverage: &Coverage) -> Self {
        let all = &coverage.all;
        let track =
            |group: &super::roll::Group| (TrackId(group.id.clone()), TrackFigures::from(&group.counts));
        Self {
            month: month(coverage.today),
            people: all.people,
            starters: all.starters,
            all: TrackFigures::from(all),
            expiring: all.expiring(),
            exempt: all.of(RollState::Exempt),
            signed: all.signed,
            stale: all.stale,
            tracks: coverage.tracks.groups.iter().map(track).collect(),
            ..Self::default()
        }
    }
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

/// What a mark on a trend says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "TrendMarkKind")]
pub enum MarkKind {
    /// Other rules were in force: signatures before and after are of different texts.
    Rules,
    /// Another instrument: readiness before and after may not be compared.
    Instrument,
    /// Other content: checks before and after were of other questions.
    Content,
}

/// A place on a trend where figures before and after are not quite of the same thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "TrendMark")]
pub struct Mark {
    /// The first month after the change, as its place in [`Trend::months`].
    pub at: usize,
    /// What changed.
    pub kind: MarkKind,
    /// The new version.
    pub version: String,
}

/// Monthly figures in the order of months, with the marks of versions between them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MonthlyTrend")]
pub struct Trend {
    /// One for each month that has one.
    pub months: Vec<Snapshot>,
    /// Where versions changed.
    pub marks: Vec<Mark>,
}

/// The trend of all months, or of the last ones.
pub fn trend(snapshots: &Snapshots, most: usize) -> Trend {
    let mut months: Vec<Snapshot> = snapshots.months.iter().map(|(_, snapshot)| snapshot.clone()).collect();
    months.sort_by(|a, b| a.month.cmp(&b.month));
    let months = months.split_off(months.len().saturating_sub(most));
    let changes = months.windows(2).zip(1..).flat_map(|(pair, at)| marks(&pair[0], &pair[1], at));
    Trend { marks: changes.collect(), months }
}

fn marks(before: &Snapshot, after: &Snapshot, at: usize) -> Vec<Mark> {
    let instrument =
        |snapshot: &Snapshot| snapshot.readiness.as_ref().map(|figure| figure.instrument.clone());
    let instruments = instrument(before).zip(instrument(after));
    let mark = |kind, from: &str, to: &str| {
        (from != to && !to.is_empty()).then(|| Mark { at, kind, version: to.to_owned() })
    };
    let rules = mark(MarkKind::Rules, &before.rules, &after.rules);
    let content = mark(MarkKind::Content, &before.content, &after.content);
    let instrument = instruments.and_then(|(from, to)| mark(MarkKind::Instrument, &from, &to));
    rules.into_iter().chain(instrument).chain(content).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{EventBody, Order};

    fn taken(snapshots: &mut Snapshots, snapshot: Snapshot) {
        let order = Order { at: 0, seq: 1, id: String::new() };
        let at = DateTime::<Utc>::UNIX_EPOCH;
        let body = EventBody::SnapshotTaken { snapshot: snapshot.clone() };
        snapshots.take(&Happening { id: String::new(), order, who: None, at, body }, &snapshot);
    }

    fn figures(month: &str, rules: &str, instrument: &str) -> Snapshot {
        let readiness = ReadinessFigure {
            round: "r".into(),
            overall: 464,
            band: Band::Developing,
            instrument: instrument.into(),
        };
        let readiness = (!instrument.is_empty()).then_some(readiness);
        Snapshot { month: month.into(), rules: rules.into(), readiness, ..Snapshot::default() }
    }

    #[test]
    fn a_trend_is_in_order_and_marks_where_versions_changed() {
        let mut snapshots = Snapshots::default();
        for (month, rules, instrument) in [
            ("2026-11", "1.0", ""),
            ("2027-01", "2.0", "2026.1"),
            ("2026-12", "1.0", "2026.1"),
            ("2027-02", "2.0", "2027.1"),
        ] {
            taken(&mut snapshots, figures(month, rules, instrument));
        }
        let trend = trend(&snapshots, 24);
        let months: Vec<_> = trend.months.iter().map(|month| month.month.as_str()).collect();
        assert_eq!(months, ["2026-11", "2026-12", "2027-01", "2027-02"]);
        let marks: Vec<_> =
            trend.marks.iter().map(|mark| (mark.at, mark.kind, mark.version.as_str())).collect();
        assert_eq!(marks, [(2, MarkKind::Rules, "2.0"), (3, MarkKind::Instrument, "2027.1")]);
        assert_eq!(super::trend(&snapshots, 1).months.len(), 1);
    }

    #[test]
    fn a_month_has_one_snapshot_and_an_older_one_is_read() {
        let mut snapshots = Snapshots::default();
        taken(&mut snapshots, Snapshot { people: 3, ..figures("2026-11", "1.0", "") });
        taken(&mut snapshots, Snapshot { people: 4, ..figures("2026-11", "1.0", "") });
        assert_eq!(snapshots.months.len(), 1);
        let old: Snapshot = serde_json::from_str(r#"{"month":"2026-11","people":3}"#).unwrap();
        assert_eq!(old.people, 3);
    }
}
