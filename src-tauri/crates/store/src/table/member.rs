//! Table `member` of a register: the view of each member of staff as JSON. Always rebuildable from `event`. A laptop's database has
//! no such table.

use rusqlite::{Connection, OptionalExtension};
use sala_domain::PersonId;
use sala_domain::office::roster::Member;

use super::{event, roll};
use crate::error::StoreError;

/// A member's view; none if no event of the office names them.
pub(crate) fn get(connection: &Connection, person: &PersonId) -> Result<Option<Member>, StoreError> {
    let mut query = connection.prepare_cached("SELECT view FROM member WHERE person = ?1")?;
    let text: Option<String> = query.query_row([person.as_str()], |row| row.get(0)).optional()?;
    Ok(text.map(|text| serde_json::from_str(&text)).transpose()?)
}

/// Everyone, in the order of their ids.
pub(crate) fn all(connection: &Connection) -> Result<Vec<(PersonId, Member)>, StoreError> {
    let mut query = connection.prepare_cached("SELECT person, view FROM member ORDER BY person")?;
    let rows = query.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let mut members = Vec::new();
    for row in rows {
        let (person, text) = row?;
        members.push((PersonId(person), serde_json::from_str(&text)?));
    }
    Ok(members)
}

/// Makes a member's view again from the events.
pub(crate) fn renew(connection: &Connection, person: &PersonId) -> Result<(), StoreError> {
    let events = event::of_person(connection, person)?;
    let view = serde_json::to_string(&Member::rebuild(&events))?;
    let sql = "INSERT OR REPLACE INTO member (person, view) VALUES (?1, ?2)";
    connection.prepare_cached(sql)?.execute([person.as_str(), &view])?;
    roll::set_tenure(connection, person, &events)
}

/// Makes every view again from the events; nothing in a laptop's database.
pub(crate) fn rebuild(connection: &Connection) -> Result<(), StoreError> {
    if !here(connection)? {
        return Ok(());
    }
    connection.execute("DELETE FROM member", [])?;
    event::members(connection)?.iter().try_for_each(|person| renew(connection, person))
}

/// Whether the view of somebody, and the roles a register keeps of them, are what the events say; yes in a laptop's database.
pub(crate) fn fits(connection: &Connection, person: &PersonId) -> Result<bool, StoreError> {
    if !here(connection)? {
        return Ok(true);
    }
    let events = event::of_person(connection, person)?;
    Ok(get(connection, person)? == Some(Member::rebuild(&events))
        && roll::fits_tenure(connection, person, &events)?)
}

/// How many views there are; none in a laptop's database.
pub(crate) fn count(connection: &Connection) -> Result<Option<usize>, StoreError> {
    if !here(connection)? {
        return Ok(None);
    }
    Ok(Some(
        connection.query_row("SELECT count(*) FROM member", [], |row| row.get::<_, isize>(0))?.unsigned_abs(),
    ))
}

fn here(connection: &Connection) -> Result<bool, StoreError> {
    Ok(connection.table_exists(None, "member")?)
}
