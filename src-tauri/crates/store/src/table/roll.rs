//! Table `roll` of a register: of each learner what figures need, and of each member of staff since when they had which role. A view,
//! small enough to be read whole when a register with 100,000 people is opened. A laptop's database has no such table.

use rusqlite::{Connection, OptionalExtension, Row};
use sala_domain::PersonId;
use sala_domain::event::Happening;
use sala_domain::office::learned::Learned;
use sala_domain::office::roster::Member;
use sala_domain::office::tenure::Tenure;
use sala_domain::person::Profile;
use sala_domain::progress::Learner;
use serde::de::DeserializeOwned;
use std::collections::HashMap;

use super::member;
use crate::error::StoreError;

/// One member of staff as the roll needs them.
#[derive(Clone, Debug, PartialEq)]
pub struct OnRoll {
    /// Who.
    pub person: PersonId,
    /// What the office knows of them.
    pub member: Member,
    /// The roles they had.
    pub tenure: Tenure,
    /// What all learners linked to them learned.
    pub learned: Learned,
}

/// Keeps what a list of learners and figures need of one; nothing in a laptop's database.
pub(crate) fn set_learned(
    connection: &Connection,
    person: &PersonId,
    learner: &Learner,
) -> Result<(), StoreError> {
    if !here(connection)? {
        return Ok(());
    }
    let sql = "INSERT INTO roll (person, learned, profile) VALUES (?1, ?2, ?3)
               ON CONFLICT (person) DO UPDATE SET learned = excluded.learned, profile = excluded.profile";
    let profile = learner.profile.as_ref().map(|latest| serde_json::to_string(&latest.value)).transpose()?;
    let learned = serde_json::to_string(&Learned::of(learner))?;
    connection.prepare_cached(sql)?.execute((person.as_str(), learned, profile))?;
    Ok(())
}

/// What everyone last said of themselves, in the order of their ids; none in a laptop's database.
pub(crate) fn profiles(connection: &Connection) -> Result<Option<Vec<(PersonId, Profile)>>, StoreError> {
    if !here(connection)? {
        return Ok(None);
    }
    let sql = "SELECT person, profile FROM roll WHERE profile IS NOT NULL ORDER BY person";
    let mut query = connection.prepare(sql)?;
    let mut rows = query.query([])?;
    let mut profiles = Vec::new();
    while let Some(row) = rows.next()? {
        let profile = serde_json::from_str(row.get_ref(1)?.as_str().unwrap_or_default())?;
        profiles.push((PersonId(row.get(0)?), profile));
    }
    Ok(Some(profiles))
}

/// Keeps the roles of a member of staff, from all their events.
pub(crate) fn set_tenure(
    connection: &Connection,
    person: &PersonId,
    events: &[Happening],
) -> Result<(), StoreError> {
    let sql = "INSERT INTO roll (person, tenure) VALUES (?1, ?2)
               ON CONFLICT (person) DO UPDATE SET tenure = excluded.tenure";
    let tenure = serde_json::to_string(&Tenure::rebuild(events))?;
    connection.prepare_cached(sql)?.execute([person.as_str(), &tenure])?;
    Ok(())
}

/// Forgets everything, before all views are made again.
pub(crate) fn clear(connection: &Connection) -> Result<(), StoreError> {
    if here(connection)? {
        connection.execute("DELETE FROM roll", [])?;
    }
    Ok(())
}

/// One member of staff; none if no event of the office names them.
pub(crate) fn get(connection: &Connection, person: &PersonId) -> Result<Option<OnRoll>, StoreError> {
    let Some(member) = member::get(connection, person)? else { return Ok(None) };
    let tenure = column(connection, "SELECT tenure FROM roll WHERE person = ?1", person)?.unwrap_or_default();
    let mut learned = Learned::default();
    for learner in &member.learners {
        let sql = "SELECT learned FROM roll WHERE person = ?1";
        learned.join(column(connection, sql, learner)?.unwrap_or_default());
    }
    Ok(Some(OnRoll { person: person.clone(), member, tenure, learned }))
}

fn column<T: DeserializeOwned>(
    connection: &Connection,
    sql: &str,
    person: &PersonId,
) -> Result<Option<T>, StoreError> {
    let mut query = connection.prepare_cached(sql)?;
    let text: Option<Option<String>> = query.query_row([person.as_str()], |row| row.get(0)).optional()?;
    Ok(text.flatten().map(|text| serde_json::from_str(&text)).transpose()?)
}

/// Shows every member of staff, in no order. What they learned is read in one pass over the table, row by row, and never held for all.
pub(crate) fn each(connection: &Connection, mut show: impl FnMut(OnRoll)) -> Result<(), StoreError> {
    let mut waiting = Waiting::of(connection)?;
    let mut query = connection.prepare("SELECT person, learned FROM roll WHERE learned IS NOT NULL")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let Some(place) = waiting.owners.get(row.get_ref(0)?.as_str().unwrap_or_default()).copied() else {
            continue;
        };
        let learned: Learned = serde_json::from_str(row.get_ref(1)?.as_str().unwrap_or_default())?;
        if let Some(whole) = waiting.learned(place, learned) {
            show(whole);
        }
    }
    waiting.people.into_iter().flatten().for_each(show);
    Ok(())
}

/// Members of staff whose learners were not all read yet.
struct Waiting {
    people: Vec<Option<OnRoll>>,
    /// The member each learner is.
    owners: HashMap<String, usize>,
    /// Learners read, of members that are several.
    read: HashMap<usize, usize>,
}

impl Waiting {
    fn of(connection: &Connection) -> Result<Self, StoreError> {
        let sql = "SELECT member.person, member.view, roll.tenure FROM member LEFT JOIN roll USING (person)";
        let mut waiting = Self { people: Vec::new(), owners: HashMap::new(), read: HashMap::new() };
        let mut query = connection.prepare(sql)?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let member: Member = serde_json::from_str(row.get_ref(1)?.as_str().unwrap_or_default())?;
            let tenure: Option<String> = row.get(2)?;
            let tenure = tenure.map(|text| serde_json::from_str(&text)).transpose()?.unwrap_or_default();
            let place = waiting.people.len();
            waiting.owners.extend(member.learners.iter().map(|learner| (learner.0.clone(), place)));
            let person = PersonId(row.get(0)?);
            waiting.people.push(Some(OnRoll { person, member, tenure, learned: Learned::default() }));
        }
        Ok(waiting)
    }

    /// Adds what one learner learned; gives the member back once nothing more can come.
    fn learned(&mut self, place: usize, learned: Learned) -> Option<OnRoll> {
        let read = self.read.entry(place).or_default();
        *read += 1;
        let waiting = self.people.get_mut(place)?;
        let person = waiting.as_mut()?;
        person.learned.join(learned);
        if *read < person.member.learners.len() { None } else { waiting.take() }
    }
}

/// Whether what is kept for figures is what a learner's view says; yes in a laptop's database.
pub(crate) fn fits_learned(
    connection: &Connection,
    person: &PersonId,
    learner: &Learner,
) -> Result<bool, StoreError> {
    if !here(connection)? {
        return Ok(true);
    }
    let learned = column(connection, "SELECT learned FROM roll WHERE person = ?1", person)?;
    let profile: Option<Profile> = column(connection, "SELECT profile FROM roll WHERE person = ?1", person)?;
    Ok(learned == Some(Learned::of(learner))
        && profile.as_ref() == learner.profile.as_ref().map(|latest| &latest.value))
}

/// Whether the roles kept of a member of staff are what all their events say.
pub(crate) fn fits_tenure(
    connection: &Connection,
    person: &PersonId,
    events: &[Happening],
) -> Result<bool, StoreError> {
    let sql = "SELECT tenure FROM roll WHERE person = ?1";
    Ok(column(connection, sql, person)? == Some(Tenure::rebuild(events)))
}

/// Of how many learners and of how many members of staff something is kept; none in a laptop's database.
pub(crate) fn counts(connection: &Connection) -> Result<Option<(usize, usize)>, StoreError> {
    if !here(connection)? {
        return Ok(None);
    }
    let sql = "SELECT count(learned), count(tenure) FROM roll";
    let counts =
        |row: &Row<'_>| Ok((row.get::<_, isize>(0)?.unsigned_abs(), row.get::<_, isize>(1)?.unsigned_abs()));
    Ok(Some(connection.query_row(sql, [], counts)?))
}

fn here(connection: &Connection) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'roll'";
    Ok(connection.prepare_cached(sql)?.exists([])?)
}
