//! Checking everything again: every line, its row, its signature, the chains and the views.

use sala_ledger::{Line, check_chain};

use crate::error::StoreError;
use crate::open::Store;
use crate::table::event::{self, Entry};
use crate::table::{learner, member, roll};

/// What a full check found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verification {
    /// Events read.
    pub events: u64,
    /// What is wrong, for the log and for support; empty when all is well.
    pub faults: Vec<String>,
    /// What is odd but breaks nothing: a clock that was set back.
    pub warnings: Vec<String>,
}

impl Store {
    /// Reads every event again and checks rows, signatures, chains and views. Changes nothing.
    ///
    /// # Errors
    /// When the database cannot be read at all; anything less is a fault in the [`Verification`].
    pub fn verify(&self) -> Result<Verification, StoreError> {
        let mut found = Verification::default();
        let mut lines: Vec<Line> = Vec::new();
        let mut before: Option<Entry> = None;
        event::each(&self.connection, |entry, text| {
            found.events += 1;
            match sala_ledger::parse(&text) {
                Ok(line) => {
                    found.faults.extend(row_fault(&line, &entry, before.as_ref()));
                    lines.push(line);
                }
                Err(fault) => found.faults.push(format!("event {}: {fault}", hex::encode(&entry.id))),
            }
            before = Some(entry);
        })?;
        for fault in check_chain(&lines) {
            let list = if fault.is_warning() { &mut found.warnings } else { &mut found.faults };
            list.push(fault.to_string());
        }
        match self.view_fault() {
            Err(StoreError::Damaged(why)) => found.faults.push(format!("the views cannot be checked: {why}")),
            fault => found.faults.extend(fault?),
        }
        Ok(found)
    }

    fn view_fault(&self) -> Result<Option<String>, StoreError> {
        let kept = learner::all(&self.connection)?;
        let same = kept == learner::fold(&self.connection)?
            && member::fits(&self.connection)?
            && roll::fits(&self.connection)?;
        Ok((!same).then(|| "the views are not what the events say".to_owned()))
    }
}

/// A row must say what its line says, and its `ord` must be the running maximum of its chain.
fn row_fault(line: &Line, entry: &Entry, before: Option<&Entry>) -> Option<String> {
    let before = before.filter(|before| before.dev == entry.dev);
    let at = line.t.timestamp_millis();
    let expected = Entry::of(line, before.map_or(at, |before| before.ord.max(at)));
    (expected != *entry).then(|| format!("event {}: its row says something else", hex::encode(line.id)))
}
