//! The roll of the open register: made from the register once, put right person by person, and made anew when the day or what the
//! office asks has changed.

use chrono::{FixedOffset, NaiveDate};
use sala_domain::PersonId;
use sala_domain::event::{EventBody, Happening};
use sala_domain::office::roll::{Filter, Roll, Staff, majors};
use sala_domain::office::snapshot::{ReadinessFigure, Snapshot, month};
use sala_store::OnRoll;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::{OpenRegister, held};
use crate::app::App;
use crate::error::ApiError;

/// What is kept of everyone.
#[derive(Default)]
pub(super) struct Kept {
    staff: Option<Arc<Staff>>,
    /// The roll of a day; none once something it rests on has changed.
    roll: Option<Arc<Roll>>,
}

impl Kept {
    fn fits(&self, today: NaiveDate, place: FixedOffset) -> Option<Arc<Roll>> {
        let staff = self.staff.as_ref().filter(|staff| staff.offset() == place);
        self.roll.as_ref().filter(|roll| staff.is_some() && roll.today == today).cloned()
    }

    /// Without a roll that shares it, the staff is changed in place.
    fn put(&mut self, people: Vec<OnRoll>) {
        self.roll = None;
        let Some(staff) = self.staff.as_mut() else { return };
        let staff = Arc::make_mut(staff);
        people.iter().for_each(|one| staff.put(&one.person, &one.member, one.tenure.clone(), &one.learned));
    }
}

impl OpenRegister {
    /// The roll of today.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn roll(&self, app: &App) -> Result<Arc<Roll>, ApiError> {
        let (today, place) = (app.today(), app.offset());
        let mut kept = held(&self.kept);
        if let Some(roll) = kept.fits(today, place) {
            return Ok(roll);
        }
        let staff = match kept.staff.take().filter(|staff| staff.offset() == place) {
            Some(staff) => staff,
            None => Arc::new(self.file().staff(&app.catalog.tracks, place)?),
        };
        let office = self.office();
        let roll =
            Arc::new(staff.roll(&office, &majors(&app.catalog.policy, &office.rulebook.editions), today));
        (kept.staff, kept.roll) = (Some(staff), Some(Arc::clone(&roll)));
        Ok(roll)
    }

    /// Puts the roll right after events were written.
    pub(super) fn put_right(&self, added: &[Happening]) -> Result<(), ApiError> {
        let counts = |event: &&Happening| {
            matches!(
                event.body,
                EventBody::OfficeChanged { .. }
                    | EventBody::RulebookChanged { .. }
                    | EventBody::MemberChanged { .. }
            )
        };
        let people: BTreeSet<&PersonId> =
            added.iter().filter(counts).filter_map(|event| event.who.as_ref()).collect();
        if !added.iter().any(|event| counts(&event)) {
            return Ok(());
        }
        let mut kept = held(&self.kept);
        let read = |person| self.file().on_roll(person);
        let people: Result<Vec<Option<OnRoll>>, _> = people.into_iter().map(read).collect();
        match people {
            Ok(people) => kept.put(people.into_iter().flatten().collect()),
            // What cannot be put right is read anew when it is asked for.
            Err(_) => *kept = Kept::default(),
        }
        Ok(())
    }

    /// Keeps the figures of this month, unless they are kept or there is nobody to count yet.
    pub(super) fn keep_month(&self, app: &App) -> Result<(), ApiError> {
        let (roll, office) = (self.roll(app)?, self.office());
        let this = month(app.today());
        let taken = office.snapshots.months.iter().any(|(_, kept)| kept.month == this);
        if taken || roll.is_empty() {
            return Ok(());
        }
        let edition = office.rulebook.on(app.today()).map(|edition| edition.version.to_string());
        let snapshot = Snapshot {
            readiness: office.assessment.latest().and_then(ReadinessFigure::of),
            rules: edition.unwrap_or_else(|| app.catalog.policy.version.clone()),
            content: app.catalog.version.clone(),
            ..Snapshot::of(&roll.coverage(&Filter::default()))
        };
        self.record(app, vec![EventBody::SnapshotTaken { snapshot }])?;
        Ok(())
    }
}
