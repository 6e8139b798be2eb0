//! Opening: look, upgrade, settle the laptop's key, put the views right.

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use sala_domain::event::{KeyReason, Parent};
use sala_ledger::LaptopKey;
use std::fmt;
use std::path::PathBuf;

use crate::connect::{connect, transact};
use crate::error::StoreError;
use crate::laptop::settle;
use crate::look::{Found, look};
use crate::place::{Place, Random, Surroundings};
use crate::schema::{self, Shape};
use crate::table::{event, meta};

/// The open database of a laptop. One program holds it; it may be sent between threads.
pub struct Store {
    pub(crate) connection: Connection,
    pub(crate) keys: PathBuf,
    pub(crate) key: LaptopKey,
    pub(crate) random: Random,
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store").field("key", &self.key).finish_non_exhaustive()
    }
}

/// Something worth knowing that happened while opening.
#[derive(Clone, Debug, PartialEq)]
pub enum OpenNotice {
    /// The laptop has a new key, also at its very first start.
    NewKey {
        /// Why.
        reason: KeyReason,
        /// The event it follows.
        parent: Option<Parent>,
    },
    /// The clock is before the newest event. Times are kept as the clock says; the order of events does not suffer.
    ClockBackwards {
        /// The time of the newest event.
        newest: DateTime<Utc>,
        /// The time now.
        now: DateTime<Utc>,
    },
    /// The database was brought up to date, and a copy of what it was is kept.
    Upgraded {
        /// The version before.
        from: i64,
        /// The version now.
        to: i64,
        /// Where the copy is.
        copy: PathBuf,
    },
    /// The views were of an older shape and were made again from the events.
    ViewsRebuilt,
}

/// An open store and what was noticed on the way.
#[derive(Debug)]
pub struct Opened {
    /// The store.
    pub store: Store,
    /// What was noticed, in order.
    pub notices: Vec<OpenNotice>,
}

impl Store {
    /// Opens the database, makes it at the first start and brings an older one up to date.
    ///
    /// # Errors
    /// [`StoreError::Newer`], [`StoreError::Foreign`] and [`StoreError::Damaged`] leave the file as it is.
    pub fn open(place: &Place, around: Surroundings<'_>) -> Result<Opened, StoreError> {
        open_with(place, around, &Shape::LAPTOP)
    }
}

/// Opens a database of a shape; tests make older and newer files with it.
pub(crate) fn open_with(
    place: &Place,
    mut around: Surroundings<'_>,
    shape: &Shape<'_>,
) -> Result<Opened, StoreError> {
    let found = look(&place.database, shape)?;
    let mut connection = connect(&place.database, shape.cipher)?;
    let mut notices = Vec::new();
    notices.extend(upgrade(&mut connection, place, found, shape)?);
    notices.extend(clock(&connection, around.now)?);
    let settled = transact(&mut connection, |transaction| settle(transaction, &place.keys, &mut around))?;
    notices.extend(settled.fresh.map(|(reason, parent)| OpenNotice::NewKey { reason, parent }));
    let keys = place.keys.clone();
    let mut store = Store { connection, keys, key: settled.key, random: around.random };
    notices.extend(store.mend_views()?.filter(|_| found != Found::Nothing));
    store.note_head();
    Ok(Opened { store, notices })
}

fn upgrade(
    connection: &mut Connection,
    place: &Place,
    found: Found,
    shape: &Shape<'_>,
) -> Result<Option<OpenNotice>, StoreError> {
    let to = shape.version();
    let notice = match found {
        Found::Sala { version } if version < to => {
            let copy = schema::keep_copy(connection, &place.database, to)?;
            Some(OpenNotice::Upgraded { from: version, to, copy })
        }
        _ => None,
    };
    schema::migrate(connection, shape.steps)?;
    Ok(notice)
}

fn clock(connection: &Connection, now: DateTime<Utc>) -> Result<Option<OpenNotice>, StoreError> {
    let newest = event::latest(connection)?.and_then(event::moment);
    Ok(newest.filter(|newest| now < *newest).map(|newest| OpenNotice::ClockBackwards { newest, now }))
}

impl Store {
    pub(crate) fn mend_views(&mut self) -> Result<Option<OpenNotice>, StoreError> {
        if meta::views_fit(&self.connection)? {
            return Ok(None);
        }
        self.rebuild_views()?;
        Ok(Some(OpenNotice::ViewsRebuilt))
    }
}
