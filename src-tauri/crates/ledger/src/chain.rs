//! What a set of events says about its chains, and the union of two sets. Faults are told, never mended.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;

use crate::line::Line;

/// What is wrong with an event's place in its chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChainFaultKind {
    /// The event before it is not in the set.
    Gap,
    /// Another event has the same number: a copied disk or a restored backup.
    Fork,
    /// The event before it is not the one it names.
    WrongPrev,
    /// Its time is before that of the event before it. A warning: clocks are set by people.
    ClockBackwards,
    /// The signature is not the laptop's.
    Unsigned,
}

/// A fault of one event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ChainFault {
    /// The laptop's public key.
    pub dev: [u8; 32],
    /// The event's number.
    pub seq: u64,
    /// The event's id.
    pub id: [u8; 32],
    /// What is wrong.
    pub kind: ChainFaultKind,
}

impl ChainFault {
    /// Worth telling, though nothing was altered.
    pub fn is_warning(&self) -> bool {
        self.kind == ChainFaultKind::ClockBackwards
    }
}

impl fmt::Display for ChainFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            ChainFaultKind::Gap => "the event before it is missing",
            ChainFaultKind::Fork => "another event has the same number",
            ChainFaultKind::WrongPrev => "the event before it is not the one it names",
            ChainFaultKind::ClockBackwards => "its time is before that of the event before it",
            ChainFaultKind::Unsigned => "the signature is not the laptop's",
        };
        let dev = hex::encode(&self.dev[..4]);
        write!(f, "event {} of laptop {dev}…: {what}", self.seq)
    }
}

/// Every fault of a set of events, of one laptop or many, in the order of laptop and number. The order of `lines` does not matter.
pub fn check_chain<'a>(lines: impl IntoIterator<Item = &'a Line>) -> Vec<ChainFault> {
    let sorted: BTreeMap<_, &Line> =
        lines.into_iter().map(|line| ((line.dev, line.seq, line.id), line)).collect();
    let (mut walk, mut faults) = (ChainWalk::default(), Vec::new());
    for line in sorted.into_values() {
        faults.extend(walk.step(line, line.signed()));
    }
    faults.extend(walk.end());
    faults
}

/// An event on the walk, and whether its signature is right.
type Step<L> = (L, bool);

/// Checks events that come laptop by laptop, number by number and id by id, each once. It holds those of two numbers only, so that the
/// chains of a whole office need no more memory than one.
#[derive(Debug)]
pub struct ChainWalk<L> {
    /// The events with the number before; empty before the first of a laptop and after a gap.
    before: Vec<Step<L>>,
    /// The events with this number: more than one are a fork.
    here: Vec<Step<L>>,
}

impl<L> Default for ChainWalk<L> {
    fn default() -> Self {
        Self { before: Vec::new(), here: Vec::new() }
    }
}

impl<L: Borrow<Line>> ChainWalk<L> {
    /// Takes the next event and gives the faults of those that came before it and are now settled.
    pub fn step(&mut self, line: L, signed: bool) -> Vec<ChainFault> {
        let place = |line: &Line| (line.dev, line.seq);
        let settled = match self.here.first().map(|(line, _)| place(line.borrow())) {
            Some(here) if here != place(line.borrow()) => self.settle(Some(line.borrow())),
            _ => Vec::new(),
        };
        self.here.push((line, signed));
        settled
    }

    /// Gives the faults of what is not settled yet.
    pub fn end(mut self) -> Vec<ChainFault> {
        self.settle(None)
    }

    fn settle(&mut self, next: Option<&Line>) -> Vec<ChainFault> {
        let here = std::mem::take(&mut self.here);
        let before = std::mem::take(&mut self.before);
        let mut faults = Vec::new();
        for (line, signed) in &here {
            let line = line.borrow();
            let kinds = faults_of(line, *signed, here.len() > 1, &before);
            faults.extend(kinds.map(|kind| ChainFault { dev: line.dev, seq: line.seq, id: line.id, kind }));
        }
        let follows = |(line, _): &Step<L>| {
            let line = line.borrow();
            next.is_some_and(|next| next.dev == line.dev && next.seq == line.seq + 1)
        };
        if here.first().is_some_and(follows) {
            self.before = here;
        }
        faults
    }
}

fn faults_of<L: Borrow<Line>>(
    line: &Line,
    signed: bool,
    forked: bool,
    before: &[Step<L>],
) -> impl Iterator<Item = ChainFaultKind> + use<L> {
    let named = before.iter().map(|(line, _)| line.borrow()).find(|before| before.id == line.prev);
    let (first, gap) = (line.seq == 1, before.is_empty());
    let wrong_prev = if first { line.prev != [0; 32] } else { !gap && named.is_none() };
    let found = [
        (!first && gap, ChainFaultKind::Gap),
        (forked, ChainFaultKind::Fork),
        (wrong_prev, ChainFaultKind::WrongPrev),
        (named.is_some_and(|named| line.t < named.t), ChainFaultKind::ClockBackwards),
        (!signed, ChainFaultKind::Unsigned),
    ];
    found.into_iter().filter(|(found, _)| *found).map(|(_, kind)| kind)
}

/// The union of two sets of events, each event once, by id.
///
/// Idempotent, commutative and associative. Of two copies of one event the one with its body is kept, so that an erased copy from
/// elsewhere takes nothing away.
pub fn merge(a: Vec<Line>, b: Vec<Line>) -> Vec<Line> {
    let mut union: BTreeMap<[u8; 32], Line> = BTreeMap::new();
    for line in a.into_iter().chain(b) {
        let rank = |line: &Line| (line.body.is_some(), line.signature);
        if union.get(&line.id).is_none_or(|kept| rank(kept) < rank(&line)) {
            union.insert(line.id, line);
        }
    }
    union.into_values().collect()
}
