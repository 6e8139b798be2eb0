//! Table `event`: the ledger's lines with the columns they are found by. Rows are added, never changed.

use chrono::DateTime;
use rusqlite::{Connection, OptionalExtension, Params, Row};
use sala_domain::PersonId;
use sala_domain::event::{EventBody, Happening, Order};
use sala_ledger::{Head, Line};

use crate::error::StoreError;

/// The newest event of a chain, with the latest time of the chain in milliseconds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tip {
    pub(crate) head: Head,
    pub(crate) ord: i64,
}

/// A row as it stands, not yet believed.
#[derive(Debug, PartialEq)]
pub(crate) struct Entry {
    pub(crate) id: Vec<u8>,
    pub(crate) dev: Vec<u8>,
    pub(crate) seq: i64,
    pub(crate) prev: Vec<u8>,
    pub(crate) at: i64,
    pub(crate) ord: i64,
    pub(crate) who: Option<String>,
    pub(crate) kind: String,
}

impl Entry {
    /// The row a line should have.
    pub(crate) fn of(line: &Line, ord: i64) -> Self {
        Self {
            id: line.id.to_vec(),
            dev: line.dev.to_vec(),
            seq: line.seq as i64, // at most 2^53
            prev: line.prev.to_vec(),
            at: line.t.timestamp_millis(),
            ord,
            who: line.who.as_ref().map(|who| who.0.clone()),
            kind: line.kind.clone(),
        }
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<(Self, String)> {
        let entry = Self {
            id: row.get("id")?,
            dev: row.get("dev")?,
            seq: row.get("seq")?,
            prev: row.get("prev")?,
            at: row.get("at")?,
            ord: row.get("ord")?,
            who: row.get("who")?,
            kind: row.get("type")?,
        };
        Ok((entry, row.get("line")?))
    }
}

/// Adds a line.
pub(crate) fn insert(connection: &Connection, line: &Line, ord: i64) -> Result<(), StoreError> {
    let sql = "INSERT INTO event (id, dev, seq, prev, at, ord, who, type, line)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    let row = Entry::of(line, ord);
    let values = (row.id, row.dev, row.seq, row.prev, row.at, row.ord, row.who, row.kind, line.text());
    connection.prepare_cached(sql)?.execute(values)?;
    Ok(())
}

/// The newest event of a laptop.
pub(crate) fn tip(connection: &Connection, dev: &[u8; 32]) -> Result<Option<Tip>, StoreError> {
    let sql = "SELECT seq, id, ord FROM event WHERE dev = ?1 ORDER BY seq DESC LIMIT 1";
    let read = |row: &Row<'_>| {
        let seq = row.get::<_, i64>(0)?.unsigned_abs();
        Ok(Tip { head: Head { dev: *dev, seq, id: row.get(1)? }, ord: row.get(2)? })
    };
    Ok(connection.prepare_cached(sql)?.query_row([&dev[..]], read).optional()?)
}

/// Whether an event of a laptop is here.
pub(crate) fn holds(connection: &Connection, head: &Head) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM event WHERE id = ?1 AND dev = ?2";
    Ok(connection.prepare_cached(sql)?.exists([&head.id[..], &head.dev[..]])?)
}

/// Adds a line of another laptop unless it is here.
pub(crate) fn insert_new(connection: &Connection, line: &Line, ord: i64) -> Result<bool, StoreError> {
    if connection.prepare_cached("SELECT 1 FROM event WHERE id = ?1")?.exists([&line.id[..]])? {
        return Ok(false);
    }
    insert(connection, line, ord)?;
    Ok(true)
}

/// Every line with its `ord`, laptop by laptop, in the order of their numbers.
pub(crate) fn lines(connection: &Connection) -> Result<Vec<(i64, String)>, StoreError> {
    let mut query = connection.prepare("SELECT ord, line FROM event ORDER BY dev, seq, id")?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// How many events there are. Rows are added and never removed, so the last row's id says it without counting millions.
pub(crate) fn count(connection: &Connection) -> Result<u64, StoreError> {
    let sql = "SELECT coalesce(max(rowid), 0) FROM event";
    let count: i64 = connection.query_row(sql, [], |row| row.get(0))?;
    Ok(count.unsigned_abs())
}

/// How many events of each type there are since a moment in milliseconds since 1970, and when the last of them was.
pub(crate) fn kinds_since(
    connection: &Connection,
    since: i64,
) -> Result<Vec<(String, u64, i64)>, StoreError> {
    let sql = "SELECT type, count(*), max(at) FROM event WHERE at > ?1 GROUP BY type ORDER BY type";
    let mut query = connection.prepare_cached(sql)?;
    let rows = query
        .query_map([since], |row| Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs(), row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The latest time of any event, in milliseconds since 1970.
pub(crate) fn latest(connection: &Connection) -> Result<Option<i64>, StoreError> {
    Ok(connection.query_row("SELECT max(at) FROM event", [], |row| row.get(0))?)
}

/// Everyone named by an event of a laptop.
pub(crate) fn learners(connection: &Connection) -> Result<Vec<PersonId>, StoreError> {
    named(
        connection,
        "SELECT DISTINCT who FROM event WHERE who IS NOT NULL AND type NOT LIKE 'office.%' ORDER BY who",
    )
}

/// Everyone named by an event of a register.
pub(crate) fn members(connection: &Connection) -> Result<Vec<PersonId>, StoreError> {
    named(
        connection,
        "SELECT DISTINCT who FROM event WHERE who IS NOT NULL AND type LIKE 'office.%' ORDER BY who",
    )
}

fn named(connection: &Connection, sql: &str) -> Result<Vec<PersonId>, StoreError> {
    let mut query = connection.prepare(sql)?;
    let people = query.query_map([], |row| row.get(0).map(PersonId))?;
    Ok(people.collect::<Result<_, _>>()?)
}

/// A person's events in order. Types this version does not know and erased bodies are left out.
pub(crate) fn of_person(connection: &Connection, person: &PersonId) -> Result<Vec<Happening>, StoreError> {
    of(connection, Some(person))
}

/// Events of laptops and of the office, which name nobody, in order. The same are left out.
pub(crate) fn of_nobody(connection: &Connection) -> Result<Vec<Happening>, StoreError> {
    of(connection, None)
}

/// What the office decided, in order. The same are left out. Only a register has the index, and without being told the planner takes
/// another.
pub(crate) fn of_office(connection: &Connection) -> Result<Vec<Happening>, StoreError> {
    let sql = "SELECT line, ord, id FROM event INDEXED BY event_office
               WHERE who IS NULL AND type >= 'office.' AND type < 'office/' ORDER BY ord, seq, id";
    read(connection, sql, [], None)
}

fn of(connection: &Connection, who: Option<&PersonId>) -> Result<Vec<Happening>, StoreError> {
    let sql = "SELECT line, ord, id FROM event WHERE who IS ?1 ORDER BY ord, seq, id";
    read(connection, sql, [who.map(PersonId::as_str)], who)
}

fn read(
    connection: &Connection,
    sql: &str,
    given: impl Params,
    who: Option<&PersonId>,
) -> Result<Vec<Happening>, StoreError> {
    let mut query = connection.prepare_cached(sql)?;
    let rows = query.query_map(given, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let mut happenings = Vec::new();
    for row in rows {
        let (text, ord, id): (String, i64, [u8; 32]) = row?;
        let line = sala_ledger::parse(&text)?;
        if line.id != id || line.who.as_ref() != who {
            return Err(StoreError::damaged("an event is not the one its row names"));
        }
        happenings.extend(line.event().map(|body| happening(&line, ord, body)));
    }
    Ok(happenings)
}

/// A line as the views read it.
pub(crate) fn happening(line: &Line, ord: i64, body: EventBody) -> Happening {
    let id = hex::encode(line.id);
    let order = Order { at: ord, seq: line.seq, id: id.clone() };
    Happening { id, order, who: line.who.clone(), at: line.t, body }
}

/// Shows every row with its line, laptop by laptop, in the order of their numbers.
pub(crate) fn each(connection: &Connection, mut show: impl FnMut(Entry, String)) -> Result<(), StoreError> {
    let mut query = connection.prepare("SELECT * FROM event ORDER BY dev, seq, id")?;
    for row in query.query_map([], Entry::read)? {
        let (entry, text) = row?;
        show(entry, text);
    }
    Ok(())
}

/// The same for one laptop, from a number on and with the events right before it.
pub(crate) fn each_from(
    connection: &Connection,
    dev: &[u8],
    first: i64,
    mut show: impl FnMut(Entry, String),
) -> Result<(), StoreError> {
    let sql = "SELECT * FROM event
               WHERE dev = ?1 AND seq >= coalesce((SELECT max(seq) FROM event WHERE dev = ?1 AND seq < ?2), ?2)
               ORDER BY seq, id";
    let mut query = connection.prepare_cached(sql)?;
    for row in query.query_map((dev, first), Entry::read)? {
        let (entry, text) = row?;
        show(entry, text);
    }
    Ok(())
}

/// The laptops of the rows after so many, each with the lowest number among them. Rows are never removed, so their ids count them.
pub(crate) fn new_in_chains(connection: &Connection, rows: u64) -> Result<Vec<(Vec<u8>, i64)>, StoreError> {
    let mut query = connection.prepare("SELECT dev, min(seq) FROM event WHERE rowid > ?1 GROUP BY dev")?;
    let chains = query.query_map([rows.cast_signed()], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(chains.collect::<Result<_, _>>()?)
}

/// People named by the rows after so many: by events of laptops, and by events of a register.
pub(crate) fn new_people(
    connection: &Connection,
    rows: u64,
) -> Result<(Vec<PersonId>, Vec<PersonId>), StoreError> {
    let sql = "SELECT DISTINCT who, type LIKE 'office.%' FROM event WHERE rowid > ?1 AND who IS NOT NULL";
    let mut query = connection.prepare(sql)?;
    let (mut learners, mut members) = (Vec::new(), Vec::new());
    for row in query.query_map([rows.cast_signed()], |row| Ok((row.get(0).map(PersonId)?, row.get(1)?)))? {
        let (person, office) = row?;
        if office { members.push(person) } else { learners.push(person) }
    }
    Ok((learners, members))
}

/// A moment from milliseconds since 1970.
pub(crate) fn moment(millis: i64) -> Option<DateTime<chrono::Utc>> {
    DateTime::from_timestamp_millis(millis)
}
