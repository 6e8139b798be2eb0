//! What the register keeps by itself: the key figures of each month's first day, and what it notes of a report.

use chrono::{DateTime, Datelike, Duration, Months, NaiveTime, Utc};
use sala_api::report::{Source, figures, note};
use sala_domain::event::EventBody;
use sala_domain::office::learned::Learned;
use sala_domain::office::roll::{Filter, Roll, Staff, majors};
use sala_domain::office::snapshot::{ReadinessFigure, Snapshot};
use sala_domain::person::Language;
use sala_i18n::Digits;
use sala_report::paper::{Copy, Format, Version, paper};
use std::sync::Arc;

use super::{BY, Clock, Deed, Desk, day};
use crate::demo::{DemoError, phnom_penh};

/// Months of which key figures are kept.
const MONTHS: u32 = 12;
/// Days before the report of the story on which an earlier one was made.
const EARLIER: i64 = 48;

/// The first days of the last months, and one report.
pub fn deeds(clock: Clock) -> Vec<(DateTime<Utc>, Deed)> {
    let today = day(clock.now());
    let firsts = (0..MONTHS).rev().filter_map(|ago| today.with_day(1)?.checked_sub_months(Months::new(ago)));
    let moment = |first: chrono::NaiveDate| first.and_time(NaiveTime::MIN).and_utc() + Duration::hours(1);
    let kept = firsts.map(moment).filter(|at| *at < clock.now()).map(|at| (at, Deed::Month));
    kept.chain([(clock.ago(EARLIER), Deed::Report)]).collect()
}

impl Desk<'_> {
    /// Where everybody stood at a moment. Laptops were carried over further than that: what they know of later days is left out.
    pub(super) fn roll(&self, at: DateTime<Utc>) -> Result<Roll, DemoError> {
        let mut staff = Staff::new(&self.catalog.tracks, phnom_penh());
        self.register.each_on_roll(|one| {
            staff.put(&one.person, &one.member, one.tenure, &known(one.learned, at));
        })?;
        let majors = majors(&self.catalog.policy, &self.office.rulebook.editions);
        Ok(Arc::new(staff).roll(&self.office, &majors, day(at)))
    }

    pub(super) fn keep_month(&mut self, at: DateTime<Utc>) -> Result<(), DemoError> {
        let edition = self.office.rulebook.on(day(at)).map(|edition| edition.version.to_string());
        let roll = self.roll(at)?;
        if roll.is_empty() {
            return Ok(());
        }
        let snapshot = Snapshot {
            readiness: self.office.assessment.latest().and_then(ReadinessFigure::of),
            rules: edition.unwrap_or_else(|| self.catalog.policy.version.clone()),
            content: self.catalog.version.clone(),
            ..Snapshot::of(&roll.coverage(&Filter::default()))
        };
        self.note(at, EventBody::SnapshotTaken { snapshot })
    }

    /// Makes a report and notes it; its files are not kept.
    pub(super) fn note_report(&mut self, at: DateTime<Utc>) -> Result<(), DemoError> {
        let roll = self.roll(at)?;
        let source = Source {
            catalog: self.catalog,
            office: &self.office,
            register: &self.register,
            roll: &roll,
            now: at,
            offset: phnom_penh(),
            prepared_by: BY.to_owned(),
            verified: true,
        };
        let (languages, version) = (vec![Language::Km, Language::En], Version::Management);
        let figures = figures(&source)?;
        let paper = paper(&figures, &Copy { languages, version, digits: Digits::Arabic })?;
        let report = note(&paper, &figures, &[Format::Pdf, Format::Xlsx].into())?;
        self.note(at, EventBody::ReportMade { by: BY.to_owned(), report })
    }
}

/// What had been learned by then.
fn known(mut learned: Learned, at: DateTime<Utc>) -> Learned {
    learned.held.values_mut().for_each(|held| held.retain(|held| held.issued <= at));
    learned.held.retain(|_, held| !held.is_empty());
    learned.signed.retain(|_, signed| *signed <= at);
    learned
}
