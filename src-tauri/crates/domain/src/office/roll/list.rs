//! Lists of people, by id: who is overdue, whose certificate runs out, who is new. Names are put in where they are asked for.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Filter, Present, Roll, RollState, Row, Signed};
use crate::office::duty::Step;
use crate::{OfficeRoleId, PersonId, TrackId, UnitId};

/// One row of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Who.
    pub person: PersonId,
    /// Their unit.
    pub unit: UnitId,
    /// Their role.
    pub role: OfficeRoleId,
    /// The track.
    pub track: TrackId,
    /// Where they stand.
    pub state: RollState,
    /// The last valid day of their certificate.
    pub until: Option<NaiveDate>,
    /// The day by which the next certificate is due.
    pub due: Option<NaiveDate>,
    /// Days since the end of grace; 0 when not overdue.
    pub days_overdue: u32,
    /// How far reminding has come; none for who is exempt.
    pub step: Option<Step>,
    /// Whether they signed the rules in force.
    pub signed: Signed,
    /// The day they joined.
    pub joined: Option<NaiveDate>,
}

/// Which people a list is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "RollList")]
pub enum List {
    /// Everyone a filter fits.
    All,
    /// Who is overdue.
    Overdue,
    /// Whose valid certificate runs out within 90 days.
    Expiring,
    /// Who joined within the last 30 days.
    Starters,
}

/// Days ahead that a list of expiring certificates looks.
pub const EXPIRING_DAYS: i64 = 90;

impl Roll {
    /// Everything asked of the people who fit a filter, most pressing first.
    pub fn lines(&self, filter: &Filter) -> Vec<Line> {
        self.page(List::All, filter, 0, usize::MAX).1
    }

    /// Who is overdue, longest first.
    pub fn overdue_list(&self, filter: &Filter) -> Vec<Line> {
        self.page(List::Overdue, filter, 0, usize::MAX).1
    }

    /// Whose valid certificate runs out within 90 days, soonest first.
    pub fn expiring_list(&self, filter: &Filter) -> Vec<Line> {
        self.page(List::Expiring, filter, 0, usize::MAX).1
    }

    /// What is asked of people who joined within the last 30 days, most pressing first.
    pub fn starters_list(&self, filter: &Filter) -> Vec<Line> {
        self.page(List::Starters, filter, 0, usize::MAX).1
    }

    /// A part of a list, and how long the whole is.
    pub fn page(&self, list: List, filter: &Filter, from: usize, most: usize) -> (usize, Vec<Line>) {
        let mut rows: Vec<(&Present, &Row)> = Vec::new();
        for (person, fitting) in
            self.fitting(filter).filter(|(person, _)| list != List::Starters || self.new_starter(person))
        {
            rows.extend(fitting.filter(|row| self.is_on(list, row)).map(|row| (person, row)));
        }
        match list {
            List::Expiring => {
                rows.sort_by_key(|(person, row)| (row.until, self.person_id(person), row.track))
            }
            _ => rows.sort_by_key(|(person, row)| self.urgency(person, row)),
        }
        let lines = rows.iter().skip(from).take(most).map(|(person, row)| self.line(person, row));
        (rows.len(), lines.collect())
    }

    fn is_on(&self, list: List, row: &Row) -> bool {
        match list {
            List::All | List::Starters => true,
            List::Overdue => row.state == RollState::Overdue,
            List::Expiring => {
                let left = row.until.map(|until| (until - self.today).num_days());
                let soon = left.is_some_and(|left| left <= EXPIRING_DAYS);
                soon && row.certified && row.state != RollState::Exempt
            }
        }
    }

    /// Everything asked of one person, in the order of tracks; empty for who is not in the office.
    pub fn of_person(&self, person: &PersonId) -> Vec<Line> {
        let Some(found) = self.people.iter().find(|one| self.person_id(one) == person) else {
            return Vec::new();
        };
        self.rows_of(found).iter().map(|row| self.line(found, row)).collect()
    }

    /// Overdue first, longest first; then by the due day; what is done comes last.
    fn urgency(&self, person: &Present, row: &Row) -> (u8, NaiveDate, &PersonId, u8) {
        let place = match row.state {
            RollState::Overdue => 0,
            RollState::Expired => 1,
            RollState::NotStarted => 2,
            RollState::InProgress => 3,
            RollState::Expiring30 => 4,
            RollState::Expiring60 => 5,
            RollState::Expiring90 => 6,
            RollState::Valid => 7,
            RollState::Exempt => 8,
        };
        (place, row.outlook.grace.unwrap_or(NaiveDate::MAX), self.person_id(person), row.track)
    }

    fn line(&self, person: &Present, row: &Row) -> Line {
        let exempt = row.state == RollState::Exempt;
        Line {
            person: self.person_id(person).clone(),
            unit: self.staff.units()[usize::from(person.unit)].clone(),
            role: self.staff.roles()[usize::from(person.role)].clone(),
            track: self.staff.track(row.track).clone(),
            state: row.state,
            until: row.until,
            due: row.outlook.due.filter(|_| !exempt),
            days_overdue: if exempt { 0 } else { row.outlook.days_overdue(self.today) },
            step: row.outlook.step(self.today).filter(|_| !exempt),
            signed: person.signed,
            joined: person.joined,
        }
    }
}
