//! Lists of people, by id: who is overdue, whose certificate runs out, who is new. Names are put in where they are asked for.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

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

impl Roll {
    /// Everything asked of the people who fit a filter, most pressing first.
    pub fn lines(&self, filter: &Filter) -> Vec<Line> {
        let fitting = self.fitting(filter);
        let rows = fitting.flat_map(|(person, rows)| rows.map(move |row| (person, row)));
        self.list(rows.collect())
    }

    /// Who is overdue, longest first.
    pub fn overdue_list(&self, filter: &Filter) -> Vec<Line> {
        self.lines(&Filter { state: Some(RollState::Overdue), ..filter.clone() })
    }

    /// Whose valid certificate runs out within so many days, soonest first.
    pub fn expiring_list(&self, filter: &Filter, days: i64) -> Vec<Line> {
        let soon = |row: &&Row| {
            let left = row.until.map(|until| (until - self.today).num_days());
            row.certified && row.state != RollState::Exempt && left.is_some_and(|left| left <= days)
        };
        let fitting = self.fitting(filter);
        let rows = fitting.flat_map(|(person, rows)| rows.filter(soon).map(move |row| (person, row)));
        let mut lines = self.list(rows.collect());
        lines.sort_by(|a, b| (a.until, &a.person).cmp(&(b.until, &b.person)));
        lines
    }

    /// What is asked of people who joined within the last 30 days, most pressing first.
    pub fn starters_list(&self, filter: &Filter) -> Vec<Line> {
        let fitting = self.fitting(filter).filter(|(person, _)| self.new_starter(person));
        let rows = fitting.flat_map(|(person, rows)| rows.map(move |row| (person, row)));
        self.list(rows.collect())
    }

    /// Everything asked of one person, in the order of tracks; empty for who is not in the office.
    pub fn of_person(&self, person: &PersonId) -> Vec<Line> {
        let Some(found) = self.people.iter().find(|one| self.person_id(one) == person) else {
            return Vec::new();
        };
        self.rows_of(found).iter().map(|row| self.line(found, row)).collect()
    }

    /// Overdue first, longest first; then by the due day; what is done comes last.
    fn list(&self, mut rows: Vec<(&Present, &Row)>) -> Vec<Line> {
        let urgency = |row: &Row| match row.state {
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
        let key = |person: &Present, row: &Row| {
            (urgency(row), row.outlook.grace.unwrap_or(NaiveDate::MAX), person.record, row.track)
        };
        rows.sort_by_key(|(person, row)| key(person, row));
        rows.into_iter().map(|(person, row)| self.line(person, row)).collect()
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
