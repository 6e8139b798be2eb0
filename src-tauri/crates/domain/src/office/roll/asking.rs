//! What is asked of whom on a day, and where that puts them: one row of the roll.

use chrono::{DateTime, NaiveDate, Utc};

use super::staff::{Record, Staff, TrackTerms, bit};
use super::{Major, RollState, Row, Signed};
use crate::office::Office;
use crate::office::duty::{Case, HeldDays, Terms, day};

/// What is asked of whom on a day.
pub(super) struct Asking<'a> {
    staff: &'a Staff,
    office: &'a Office,
    duties: Vec<Option<Terms>>,
    majors: Vec<NaiveDate>,
    /// The major version that signatures are judged by; none where there are no rules.
    major: Option<u32>,
    today: NaiveDate,
}

impl<'a> Asking<'a> {
    pub(super) fn new(staff: &'a Staff, office: &'a Office, majors: &[Major], today: NaiveDate) -> Self {
        let duty = |track: &TrackTerms| office.settings.duties.get(&track.id).map(Terms::from);
        Self {
            staff,
            office,
            duties: staff.tracks.iter().map(duty).collect(),
            majors: majors.iter().map(|major| major.from).collect(),
            major: in_force(majors, today),
            today,
        }
    }

    pub(super) fn signed(&self, record: &Record) -> Signed {
        match self.major {
            Some(major) if record.signed.contains(&major) => Signed::Current,
            _ if record.signed.is_empty() => Signed::Never,
            _ => Signed::Stale,
        }
    }

    pub(super) fn row(&self, record: &Record, track: u8) -> Option<Row> {
        let given = of_track(&record.assignments, track).next().copied();
        let role = self.role_start(record, track);
        let joined = record.joined.unwrap_or(NaiveDate::MIN);
        let start = [role, given.map(|given| given.on.max(joined))].into_iter().flatten().min()?;
        let exemption = of_track(&record.exemptions, track).next();
        let exempt = exemption.is_some_and(|until| until.is_none_or(|until| until >= self.today));
        let held: Vec<HeldDays> = of_track(&record.held, track).copied().collect();
        let own = self.staff.tracks[usize::from(track)].terms;
        let case = Case {
            terms: self.duties[usize::from(track)].unwrap_or(own),
            start,
            named: given.and_then(|given| given.due.map(|due| due.max(given.on))),
            excused: exemption.copied().flatten().filter(|_| !exempt),
            held: &held,
            majors: &self.majors,
        };
        let outlook = case.outlook();
        let until = held.iter().map(|held| held.until).max();
        let left = until.map(|until| (until - self.today).num_days()).filter(|days| *days >= 0);
        let state = match left {
            _ if exempt => RollState::Exempt,
            _ if outlook.overdue(self.today) => RollState::Overdue,
            Some(days) => RollState::of_days_left(days),
            None if until.is_some() => RollState::Expired,
            None if record.begun & bit(track) != 0 => RollState::InProgress,
            None => RollState::NotStarted,
        };
        Some(Row { track, state, certified: left.is_some(), until, outlook })
    }

    /// The day from which their role asks a track of them. Who joined shortly before the register knew them counts from joining; who
    /// was there long before has the full time from then on.
    fn role_start(&self, record: &Record, track: u8) -> Option<NaiveDate> {
        let terms = self.duties[usize::from(track)]?;
        let (duties, id) = (&self.office.duties, self.staff.track(track));
        let days = |at: DateTime<Utc>| day(at, &self.staff.place);
        let since = record.tenure.asked_since(duties, id)?;
        let Some(joined) = record.joined else { return Some(days(since)) };
        let newly = record.tenure.added() == Some(since)
            && (days(since) - joined).num_days() <= i64::from(terms.due_days)
            && joined < days(since);
        if newly {
            let asked = duties.since(id, &record.role).map(days);
            return Some(asked.map_or(joined, |asked| asked.max(joined)));
        }
        Some(joined.max(days(since)))
    }
}

fn of_track<T>(of: &[(u8, T)], track: u8) -> impl Iterator<Item = &T> {
    of.iter().filter(move |(one, _)| *one == track).map(|(_, value)| value)
}

/// The newest major version in force; before the first day of any, the first one, because it is the one people were given to sign.
fn in_force(majors: &[Major], today: NaiveDate) -> Option<u32> {
    let begun = majors.iter().filter(|major| major.from <= today).map(|major| major.number).max();
    begun.or_else(|| majors.iter().map(|major| major.number).min())
}
