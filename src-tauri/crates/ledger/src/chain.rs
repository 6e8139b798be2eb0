//! What a set of events says about its chains, and the union of two sets. Faults are told, never mended.

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

/// The events of one laptop with one number, by id: more than one is a fork.
type Branches<'a> = BTreeMap<[u8; 32], &'a Line>;

/// Every fault of a set of events, of one laptop or many, in the order of laptop and number. The order of `lines` does not matter.
pub fn check_chain<'a>(lines: impl IntoIterator<Item = &'a Line>) -> Vec<ChainFault> {
    let mut places: BTreeMap<([u8; 32], u64), Branches<'_>> = BTreeMap::new();
    for line in lines {
        places.entry((line.dev, line.seq)).or_default().insert(line.id, line);
    }
    let mut faults = Vec::new();
    for (&(dev, seq), here) in &places {
        let before = seq.checked_sub(1).and_then(|before| places.get(&(dev, before)));
        for line in here.values() {
            let kinds = faults_of(line, here.len() > 1, before);
            faults.extend(kinds.map(|kind| ChainFault { dev, seq, id: line.id, kind }));
        }
    }
    faults
}

fn faults_of(
    line: &Line,
    forked: bool,
    before: Option<&Branches<'_>>,
) -> impl Iterator<Item = ChainFaultKind> + use<> {
    let named = before.and_then(|before| before.get(&line.prev));
    let first = line.seq == 1;
    let wrong_prev = if first { line.prev != [0; 32] } else { before.is_some() && named.is_none() };
    let found = [
        (!first && before.is_none(), ChainFaultKind::Gap),
        (forked, ChainFaultKind::Fork),
        (wrong_prev, ChainFaultKind::WrongPrev),
        (named.is_some_and(|named| line.t < named.t), ChainFaultKind::ClockBackwards),
        (!line.signed(), ChainFaultKind::Unsigned),
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
