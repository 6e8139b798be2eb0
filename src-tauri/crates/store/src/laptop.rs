//! Which key this laptop signs with, and whether it must be a new one.
//!
//! A copied disk and a restored backup are normal life. A key whose chain may go on elsewhere is never used again: a new one takes
//! over, and its first event names the event it follows.

use rusqlite::Connection;
use sala_domain::event::{EventBody, KeyReason, Parent};
use sala_ledger::{Head, LaptopKey};
use std::path::Path;

use crate::append::record;
use crate::error::StoreError;
use crate::keys::Kept;
use crate::place::Surroundings;
use crate::table::{event, meta};
use crate::{anchor, keys};

/// The key to sign with and, if it is new, why.
pub(crate) struct Settled {
    pub(crate) key: LaptopKey,
    pub(crate) fresh: Option<(KeyReason, Option<Parent>)>,
}

/// What the database and the folder of keys say before anything is decided.
struct Evidence {
    /// The key file.
    kept: Option<Kept>,
    /// The head noted outside the database.
    anchor: Option<Head>,
    /// Whether the database holds that event.
    anchor_held: bool,
    /// The head of the chain the database was last written with.
    head: Option<Head>,
}

/// Decides on the key; a new one is made, kept and given its first event. Runs inside one transaction.
pub(crate) fn settle(
    connection: &Connection,
    folder: &Path,
    around: &mut Surroundings<'_>,
) -> Result<Settled, StoreError> {
    let evidence = gather(connection, folder)?;
    match (reason(&evidence, around.machine), evidence.kept) {
        (None, Some(kept)) => Ok(Settled { key: kept.key, fresh: None }),
        (reason, _) => {
            let reason = reason.unwrap_or(KeyReason::KeyMissing);
            let parent = evidence.head.or(evidence.anchor).map(|head| parent(&head));
            begin(connection, folder, around, reason, parent)
        }
    }
}

fn gather(connection: &Connection, folder: &Path) -> Result<Evidence, StoreError> {
    let anchor = anchor::read(folder)?;
    let anchor_held = anchor.map_or(Ok(false), |anchor| event::holds(connection, &anchor))?;
    let tip = meta::laptop(connection)?.map_or(Ok(None), |dev| event::tip(connection, &dev))?;
    Ok(Evidence { kept: keys::read(folder)?, anchor, anchor_held, head: tip.map(|tip| tip.head) })
}

fn reason(evidence: &Evidence, machine: &str) -> Option<KeyReason> {
    let nothing = evidence.head.is_none() && evidence.anchor.is_none();
    let Some(kept) = &evidence.kept else {
        return Some(if nothing { KeyReason::FirstStart } else { KeyReason::KeyMissing });
    };
    let own = |head: &Head| head.dev == kept.key.public();
    if kept.machine != machine {
        Some(KeyReason::OtherMachine)
    } else if evidence.anchor.is_some_and(|anchor| own(&anchor)) && !evidence.anchor_held {
        Some(KeyReason::Rollback)
    } else if evidence.head.is_some_and(|head| own(&head)) {
        None
    } else if nothing {
        // The key was made and the power went before its first event.
        Some(KeyReason::FirstStart)
    } else {
        Some(KeyReason::KeyMissing)
    }
}

fn begin(
    connection: &Connection,
    folder: &Path,
    around: &mut Surroundings<'_>,
    reason: KeyReason,
    parent: Option<Parent>,
) -> Result<Settled, StoreError> {
    let mut seed = [0; 32];
    (around.random)(&mut seed)?;
    let key = LaptopKey::from_seed(&seed);
    keys::write(folder, &key, around.machine)?;
    let started = EventBody::LaptopStarted { app: around.app.to_owned(), reason, parent: parent.clone() };
    record(connection, &key, &mut around.random, vec![(None, started, around.now)])?;
    meta::set_laptop(connection, &key.public())?;
    Ok(Settled { key, fresh: Some((reason, parent)) })
}

fn parent(head: &Head) -> Parent {
    Parent { dev: hex::encode(head.dev), seq: head.seq, id: hex::encode(head.id) }
}
