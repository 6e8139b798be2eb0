//! Since when something is asked of somebody: the days on which people got their roles and roles got their duties. Both are folds of
//! the same events as the roster and the settings; they are apart because only due days need them.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use super::{roster, settings};
use crate::event::{EventBody, Happening};
use crate::{OfficeRoleId, TrackId};

/// Since when each role has each duty it has now. A change of its days alone begins nothing anew.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duties {
    since: BTreeMap<TrackId, BTreeMap<OfficeRoleId, DateTime<Utc>>>,
}

impl Duties {
    /// Adds an event that comes after all others.
    pub fn apply(&mut self, event: &Happening, change: &settings::Change) {
        let settings::Change::Duty { track, duty } = change else { return };
        let roles = duty.as_ref().map(|duty| duty.roles.clone()).unwrap_or_default();
        let kept = self.since.entry(track.clone()).or_default();
        kept.retain(|role, _| roles.contains(role));
        for role in roles {
            kept.entry(role).or_insert(event.at);
        }
    }

    /// Since when a role has a duty; none when it has not.
    pub fn since(&self, track: &TrackId, role: &OfficeRoleId) -> Option<DateTime<Utc>> {
        self.since.get(track)?.get(role).copied()
    }
}

/// The roles somebody had, and since when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tenure {
    /// Oldest first.
    pub roles: Vec<(OfficeRoleId, DateTime<Utc>)>,
}

impl Tenure {
    /// The view of a person's events, in whatever order they come.
    pub fn rebuild<'a>(events: impl IntoIterator<Item = &'a Happening>) -> Self {
        let mut sorted: Vec<&Happening> = events.into_iter().collect();
        sorted.sort_by(|a, b| a.order.cmp(&b.order));
        let mut tenure = Self::default();
        sorted.into_iter().for_each(|event| tenure.apply(event));
        tenure
    }

    /// Adds an event that comes after all others; those of other kinds are ignored. Who comes back begins anew.
    pub fn apply(&mut self, event: &Happening) {
        let EventBody::MemberChanged { change, .. } = &event.body else { return };
        match change {
            roster::Change::Entry { entry } => self.hold(&entry.role, event.at),
            roster::Change::Imported { entry, back, .. } => {
                self.roles.retain(|_| !back);
                self.hold(&entry.role, event.at);
            }
            roster::Change::SetBack { entry: Some(entry), .. } => {
                self.roles.pop_if(|(role, _)| *role != entry.role);
                self.hold(&entry.role, event.at);
            }
            roster::Change::SetBack { entry: None, .. } => self.roles.clear(),
            roster::Change::Back => {
                if let Some((role, _)) = self.roles.pop() {
                    self.roles = vec![(role, event.at)];
                }
            }
            _ => {}
        }
    }

    fn hold(&mut self, role: &OfficeRoleId, since: DateTime<Utc>) {
        if self.roles.last().is_none_or(|(last, _)| last != role) {
            self.roles.push((role.clone(), since));
        }
    }

    /// Since when a duty is asked of them without a break: from the first of the newest roles in a row that have it. None when the role
    /// they have now has it not.
    pub fn asked_since(&self, duties: &Duties, track: &TrackId) -> Option<DateTime<Utc>> {
        let roles = self.roles.iter().rev();
        let asked = roles.map_while(|(role, since)| Some(duties.since(track, role)?.max(*since)));
        asked.min()
    }

    /// When the register first knew them, or knew them back.
    pub fn added(&self) -> Option<DateTime<Utc>> {
        self.roles.first().map(|(_, since)| *since)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PersonId;
    use crate::event::Order;
    use crate::office::settings::{Duty, Recurrence};

    fn at(body: EventBody, seconds: i64) -> Happening {
        let at = DateTime::from_timestamp(seconds, 0).unwrap();
        let order =
            Order { at: at.timestamp_millis(), seq: seconds.unsigned_abs(), id: format!("{seconds:064}") };
        Happening { id: order.id.clone(), order, who: Some(PersonId::from("p")), at, body }
    }

    fn became(role: &str, seconds: i64) -> Happening {
        let entry = roster::Entry {
            staff_number: String::new(),
            name_khmer: String::new(),
            name_latin: "Dara".into(),
            unit: "u".into(),
            role: role.into(),
            email: String::new(),
            joined: None,
            language: None,
        };
        at(EventBody::MemberChanged { by: String::new(), change: roster::Change::Entry { entry } }, seconds)
    }

    fn set(duties: &mut Duties, roles: &[&str], due_days: u32, seconds: i64) {
        let duty = Duty {
            roles: roles.iter().map(|role| OfficeRoleId::from(*role)).collect(),
            due_days,
            grace_days: 0,
            recurrence: Recurrence::Once,
            valid_months: 12,
        };
        let change = settings::Change::Duty { track: "a".into(), duty: Some(duty) };
        let event = at(EventBody::OfficeChanged { by: String::new(), change: change.clone() }, seconds);
        duties.apply(&event, &change);
    }

    fn seconds(at: Option<DateTime<Utc>>) -> Option<i64> {
        at.map(|at| at.timestamp())
    }

    #[test]
    fn a_duty_counts_from_the_later_of_role_and_duty_and_other_days_change_nothing() {
        let (mut duties, track) = (Duties::default(), TrackId::from("a"));
        set(&mut duties, &["staff"], 30, 50);
        set(&mut duties, &["staff", "builder"], 60, 70);
        let tenure = |role| Tenure::rebuild(&[became(role, 10)]);
        assert_eq!(seconds(tenure("staff").asked_since(&duties, &track)), Some(50));
        assert_eq!(seconds(tenure("builder").asked_since(&duties, &track)), Some(70));
        assert_eq!(tenure("decider").asked_since(&duties, &track), None);
        set(&mut duties, &["builder"], 60, 80);
        assert_eq!(tenure("staff").asked_since(&duties, &track), None, "taken back");
    }

    #[test]
    fn a_new_role_with_the_same_duty_gives_no_new_days() {
        let (mut duties, track) = (Duties::default(), TrackId::from("a"));
        set(&mut duties, &["staff", "builder"], 30, 5);
        let moved = Tenure::rebuild(&[became("builder", 40), became("staff", 10)]);
        assert_eq!(seconds(moved.asked_since(&duties, &track)), Some(10));
        let away = Tenure::rebuild(&[became("staff", 10), became("decider", 20), became("builder", 40)]);
        assert_eq!(seconds(away.asked_since(&duties, &track)), Some(40), "a role without it lay between");
    }
}
