//! Adding events: the line and its effect on the views, in one transaction.

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use sala_domain::PersonId;
use sala_domain::event::{EventBody, Happening};
use sala_domain::progress::Learner;
use sala_ledger::{LaptopKey, sign};
use std::collections::{BTreeMap, BTreeSet};

use crate::anchor;
use crate::connect::transact;
use crate::error::StoreError;
use crate::open::Store;
use crate::place::Random;
use crate::table::event::{self, Tip};
use crate::table::{learner, member};

/// The views before the events are added: learners, and members of staff that the events name.
struct Views {
    learners: BTreeMap<PersonId, Learner>,
    members: BTreeSet<PersonId>,
}

/// Something to be put into the ledger: who (none for the laptop itself), what and when.
pub type Told = (Option<PersonId>, EventBody, DateTime<Utc>);

impl Store {
    /// Adds an event. It is durable when this returns.
    ///
    /// # Errors
    /// Then nothing was added.
    pub fn append(
        &mut self,
        who: Option<&PersonId>,
        body: EventBody,
        now: DateTime<Utc>,
    ) -> Result<Happening, StoreError> {
        let mut added = self.append_all(vec![(who.cloned(), body, now)])?;
        added.pop().ok_or_else(|| StoreError::Fault("an event was added and not given back".into()))
    }

    /// Adds many events at once, all or none, in the order given. They are durable when this returns.
    ///
    /// # Errors
    /// Then nothing was added.
    pub fn append_all(&mut self, told: Vec<Told>) -> Result<Vec<Happening>, StoreError> {
        let (key, random) = (&self.key, &mut self.random);
        let added = transact(&mut self.connection, |transaction| {
            // Read before the events are added: a view made anew from the events must not count them twice.
            let views = views_of(transaction, &told)?;
            let added = record(transaction, key, random, told)?;
            update(transaction, views, &added)?;
            Ok(added)
        })?;
        self.note_head();
        Ok(added)
    }

    /// Notes the head outside the database. The events are safe by now, so a failure may not look like one: the note lags behind
    /// and is caught up by the next event or the next start.
    pub(crate) fn note_head(&self) {
        if let Ok(Some(tip)) = event::tip(&self.connection, &self.key.public()) {
            anchor::write(&self.keys, &tip.head).ok();
        }
    }
}

/// Signs and adds events at the end of a key's chain. The end is read anew inside the transaction, so two programs cannot fork it.
pub(crate) fn record(
    connection: &Connection,
    key: &LaptopKey,
    random: &mut Random,
    told: Vec<Told>,
) -> Result<Vec<Happening>, StoreError> {
    let mut tip = event::tip(connection, &key.public())?;
    let mut added = Vec::with_capacity(told.len());
    for (who, body, t) in told {
        let mut salt = [0; 16];
        random(&mut salt)?;
        let line = sign(key, tip.as_ref().map(|tip| &tip.head), t, who.as_ref(), &body, salt)?;
        let at = line.t.timestamp_millis();
        let ord = tip.map_or(at, |tip| tip.ord.max(at));
        event::insert(connection, &line, ord)?;
        tip = Some(Tip { head: line.head(), ord });
        added.push(event::happening(&line, ord, body));
    }
    Ok(added)
}

fn views_of(connection: &Connection, told: &[Told]) -> Result<Views, StoreError> {
    let of_register = |member: bool| {
        let told = told.iter().filter(move |(_, body, _)| body.of_register() == member);
        told.filter_map(|(who, ..)| who.clone()).collect::<BTreeSet<PersonId>>()
    };
    let view = |person: PersonId| Ok((person.clone(), learner::get_or_fold(connection, &person)?));
    let learners = of_register(false).into_iter().map(view).collect::<Result<_, StoreError>>()?;
    Ok(Views { learners, members: of_register(true) })
}

fn update(connection: &Connection, mut views: Views, added: &[Happening]) -> Result<(), StoreError> {
    for happening in added {
        let who = happening.who.as_ref().filter(|_| !happening.body.of_register());
        if let Some(view) = who.and_then(|who| views.learners.get_mut(who)) {
            view.apply(happening);
        }
    }
    views.learners.iter().try_for_each(|(person, view)| learner::set(connection, person, view))?;
    views.members.iter().try_for_each(|person| member::renew(connection, person))
}
