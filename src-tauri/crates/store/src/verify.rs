//! Checking events again: each line, its row, its signature, its chain and the views made of it; all of them, or only those that came
//! since the last check. Lines are read heap by heap, so that a register of millions of events needs no more memory than a small one.

use sala_domain::PersonId;
use sala_ledger::{ChainFault, ChainWalk, Line, LineFault};
use std::collections::BTreeSet;
use std::thread;

use crate::error::StoreError;
use crate::open::Store;
use crate::table::event::{self, Entry};
use crate::table::{learner, member, meta, roll};

/// Rows that are read at once, and whose signatures are checked on all cores.
const HEAP: usize = 8_192;

/// What a check found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verification {
    /// Events checked.
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
        let mut check = Check::default();
        event::each(&self.connection, |entry, text| check.row(Row { entry, text, known: false }))?;
        let mut found = check.end();
        found.views(self.whole_view_fault());
        Ok(found)
    }

    /// Checks the events that came since the last check that found all right, and the views of the people they are about; then notes
    /// that they were checked. Rows are added, never changed, so what was right is.
    ///
    /// # Errors
    /// When the database cannot be read or the note not be written.
    pub fn verify_new(&mut self) -> Result<Verification, StoreError> {
        let (checked, rows) = (meta::checked(&self.connection)?, event::count(&self.connection)?);
        if checked == 0 || checked > rows {
            return self.noting(Self::verify(self)?, rows);
        }
        let mut check = Check::default();
        for (dev, first) in event::new_in_chains(&self.connection, checked)? {
            event::each_from(&self.connection, &dev, first, |entry, text| {
                let known = entry.seq < first;
                check.row(Row { entry, text, known });
            })?;
        }
        let mut found = check.end();
        found.views(self.new_view_fault(checked));
        self.noting(found, rows)
    }

    fn noting(&mut self, found: Verification, rows: u64) -> Result<Verification, StoreError> {
        if found.faults.is_empty() && meta::checked(&self.connection)? != rows {
            meta::set_checked(&self.connection, rows)?;
        }
        Ok(found)
    }

    fn whole_view_fault(&self) -> Result<bool, StoreError> {
        let connection = &self.connection;
        let (learners, members) = (event::learners(connection)?, event::members(connection)?);
        let counted = learner::count(connection)? == learners.len()
            && member::count(connection)?.is_none_or(|count| count == members.len())
            && roll::counts(connection)?.is_none_or(|counts| counts == (learners.len(), members.len()));
        Ok(!counted || self.view_fault(&learners, &members)?)
    }

    fn new_view_fault(&self, checked: u64) -> Result<bool, StoreError> {
        let (learners, members) = event::new_people(&self.connection, checked)?;
        self.view_fault(&learners, &members)
    }

    fn view_fault(&self, learners: &[PersonId], members: &[PersonId]) -> Result<bool, StoreError> {
        for person in learners {
            if !learner::fits(&self.connection, person)? {
                return Ok(true);
            }
        }
        for person in members {
            if !member::fits(&self.connection, person)? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

impl Verification {
    fn views(&mut self, fault: Result<bool, StoreError>) {
        match fault {
            Ok(false) => {}
            Ok(true) => self.faults.push("the views are not what the events say".to_owned()),
            Err(error) => self.faults.push(format!("the views cannot be checked: {error}")),
        }
    }

    fn chain(&mut self, faults: Vec<ChainFault>, known: &BTreeSet<[u8; 32]>) {
        for fault in faults.into_iter().filter(|fault| !known.contains(&fault.id)) {
            let list = if fault.is_warning() { &mut self.warnings } else { &mut self.faults };
            list.push(fault.to_string());
        }
    }
}

/// A row as it was read.
struct Row {
    entry: Entry,
    text: String,
    /// It was checked before, and is here for the sake of those that follow it.
    known: bool,
}

/// A check on its way through rows that come laptop by laptop and number by number.
#[derive(Default)]
struct Check {
    found: Verification,
    heap: Vec<Row>,
    walk: ChainWalk<Line>,
    before: Option<Entry>,
    known: BTreeSet<[u8; 32]>,
}

impl Check {
    fn row(&mut self, row: Row) {
        self.heap.push(row);
        if self.heap.len() >= HEAP {
            self.settle();
        }
    }

    fn end(mut self) -> Verification {
        self.settle();
        self.found.chain(self.walk.end(), &self.known);
        self.found
    }

    fn settle(&mut self) {
        let heap = std::mem::take(&mut self.heap);
        let lines = read(&heap);
        for (row, line) in heap.into_iter().zip(lines) {
            self.found.events += u64::from(!row.known);
            match line {
                Ok((line, signed)) => self.line(&row, line, signed),
                Err(fault) => {
                    self.found.faults.push(format!("event {}: {fault}", hex::encode(&row.entry.id)));
                }
            }
            self.before = Some(row.entry);
        }
    }

    fn line(&mut self, row: &Row, line: Line, signed: bool) {
        if row.known {
            self.known.insert(line.id);
        } else {
            self.found.faults.extend(row_fault(&line, &row.entry, self.before.as_ref()));
        }
        let faults = self.walk.step(line, signed);
        self.found.chain(faults, &self.known);
    }
}

type Read = Result<(Line, bool), LineFault>;

/// Reads lines and checks their signatures, on all cores.
fn read(rows: &[Row]) -> Vec<Read> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let one = |row: &Row| {
        let line = sala_ledger::parse(&row.text)?;
        let signed = row.known || line.signed();
        Ok((line, signed))
    };
    let part = |rows: &[Row]| -> Vec<Read> { rows.iter().map(one).collect() };
    if rows.len() < cores * 16 {
        return part(rows);
    }
    let part = &part;
    thread::scope(|scope| {
        let parts = rows.chunks(rows.len().div_ceil(cores));
        let parts: Vec<_> = parts.map(|rows| (rows, scope.spawn(move || part(rows)))).collect();
        let whole = parts.into_iter().flat_map(|(rows, done)| done.join().unwrap_or_else(|_| part(rows)));
        whole.collect()
    })
}

/// A row must say what its line says, and its `ord` must be the running maximum of its chain.
fn row_fault(line: &Line, entry: &Entry, before: Option<&Entry>) -> Option<String> {
    let before = before.filter(|before| before.dev == entry.dev);
    let at = line.t.timestamp_millis();
    let expected = Entry::of(line, before.map_or(at, |before| before.ord.max(at)));
    (expected != *entry).then(|| format!("event {}: its row says something else", hex::encode(line.id)))
}
