//! Table `learner`: the view of each learner as JSON. Always rebuildable from `event`.

use rusqlite::{Connection, OptionalExtension};
use sala_domain::PersonId;
use sala_domain::person::Profile;
use sala_domain::progress::{Learner, Person};

use super::{event, roll};
use crate::error::StoreError;

/// A learner's view; none if no event names them. A view that cannot be read is made again from the events.
pub(crate) fn get(connection: &Connection, person: &PersonId) -> Result<Option<Learner>, StoreError> {
    let mut query = connection.prepare_cached("SELECT view FROM learner WHERE person = ?1")?;
    let text: Option<String> = query.query_row([person.as_str()], |row| row.get(0)).optional()?;
    text.map(|text| read(connection, person, &text)).transpose()
}

/// A learner's view, made from the events if it is not kept; empty if no event names them.
pub(crate) fn get_or_fold(connection: &Connection, person: &PersonId) -> Result<Learner, StoreError> {
    match get(connection, person)? {
        Some(learner) => Ok(learner),
        None => fold_one(connection, person),
    }
}

fn read(connection: &Connection, person: &PersonId, text: &str) -> Result<Learner, StoreError> {
    match serde_json::from_str(text) {
        Ok(learner) => Ok(learner),
        Err(_) => fold_one(connection, person),
    }
}

/// Everyone, in the order of their ids.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Person>, StoreError> {
    let mut query = connection.prepare_cached("SELECT person, view FROM learner ORDER BY person")?;
    let rows = query.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let mut people = Vec::new();
    for row in rows {
        let (id, text) = row?;
        let id = PersonId(id);
        people.push(Person { learner: read(connection, &id, &text)?, id });
    }
    Ok(people)
}

/// What everyone last said of themselves, without the rest of their views.
pub(crate) fn profiles(connection: &Connection) -> Result<Vec<(PersonId, Profile)>, StoreError> {
    if let Some(kept) = roll::profiles(connection)? {
        return Ok(kept);
    }
    let sql = "SELECT person, json_extract(view, '$.profile.value') FROM learner ORDER BY person";
    let mut query = connection.prepare_cached(sql)?;
    let rows = query.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?)))?;
    let mut profiles = Vec::new();
    for row in rows {
        let (person, text) = row?;
        let profile = text.and_then(|text| serde_json::from_str(&text).ok());
        profiles.extend(profile.map(|profile| (PersonId(person), profile)));
    }
    Ok(profiles)
}

/// Keeps a learner's view.
pub(crate) fn set(connection: &Connection, person: &PersonId, learner: &Learner) -> Result<(), StoreError> {
    let view = serde_json::to_string(learner)?;
    let sql = "INSERT OR REPLACE INTO learner (person, view) VALUES (?1, ?2)";
    connection.prepare_cached(sql)?.execute([person.as_str(), &view])?;
    roll::set_learned(connection, person, learner)
}

fn fold_one(connection: &Connection, person: &PersonId) -> Result<Learner, StoreError> {
    let mut events = event::of_person(connection, person)?;
    events.retain(|event| !event.body.of_register());
    Ok(Learner::rebuild(&events))
}

/// Makes one view again from the events.
pub(crate) fn renew(connection: &Connection, person: &PersonId) -> Result<(), StoreError> {
    set(connection, person, &fold_one(connection, person)?)
}

/// Whether the view of somebody, and what a register keeps of it for figures, is what the events say.
pub(crate) fn fits(connection: &Connection, person: &PersonId) -> Result<bool, StoreError> {
    let learner = fold_one(connection, person)?;
    Ok(get(connection, person)?.as_ref() == Some(&learner)
        && roll::fits_learned(connection, person, &learner)?)
}

/// How many views there are.
pub(crate) fn count(connection: &Connection) -> Result<usize, StoreError> {
    Ok(connection.query_row("SELECT count(*) FROM learner", [], |row| row.get::<_, isize>(0))?.unsigned_abs())
}

/// Makes every view again from the events.
pub(crate) fn rebuild(connection: &Connection) -> Result<(), StoreError> {
    connection.execute("DELETE FROM learner", [])?;
    event::learners(connection)?.iter().try_for_each(|person| renew(connection, person))
}
