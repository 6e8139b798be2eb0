//! Where the events of invented people go: signed in memory, then carried to the register in heaps.

use sala_domain::event::Happening;
use sala_domain::progress::Learner;
use sala_domain::seed::Draw;
use sala_domain::{ItemId, PersonId};
use sala_ledger::{Head, LaptopKey, Line, sign};
use sala_store::Told;
use std::collections::BTreeMap;

use super::DemoError;

/// Drawn forms by seed and language.
pub type Forms = BTreeMap<String, Vec<ItemId>>;

/// A laptop that is never written to a disk: it signs and chains as any other, and what it signed is carried away.
pub struct Pen {
    key: LaptopKey,
    head: Option<(Head, i64)>,
    draw: Draw,
    forms: Forms,
    /// Lines that were not carried away yet, each with its place in time.
    pub lines: Vec<(Line, i64)>,
    /// Learners of those lines.
    pub learners: BTreeMap<PersonId, Learner>,
}

impl Pen {
    /// A laptop whose key comes from a seed: fit for invented people only.
    pub fn new(seed: &str, number: u32, forms: Forms) -> Self {
        let mut draw = Draw::new(seed, &format!("laptop-{number}"));
        let key = LaptopKey::from_seed(&bytes(&mut draw));
        Self { key, head: None, draw, forms, lines: Vec::new(), learners: BTreeMap::new() }
    }

    /// The forms, for the next laptop.
    pub fn into_forms(self) -> Forms {
        self.forms
    }

    /// Signs events and gives the id of the last.
    pub fn write(&mut self, told: Vec<Told>) -> Result<Option<String>, DemoError> {
        let mut last = None;
        for (who, body, at) in told {
            let salt = bytes(&mut self.draw);
            let line =
                sign(&self.key, self.head.as_ref().map(|(head, _)| head), at, who.as_ref(), &body, salt)?;
            let millis = line.t.timestamp_millis();
            let ord = self.head.as_ref().map_or(millis, |(_, ord)| millis.max(*ord));
            self.head = Some((line.head(), ord));
            let id = hex::encode(line.id);
            if let Some(who) = who {
                let order = sala_domain::event::Order { at: ord, seq: line.seq, id: id.clone() };
                let event = Happening { id: id.clone(), order, who: Some(who.clone()), at: line.t, body };
                self.learners.entry(who).or_default().apply(&event);
            }
            self.lines.push((line, ord));
            last = Some(id);
        }
        Ok(last)
    }

    /// What is known of a learner.
    pub fn learner(&self, person: &PersonId) -> Learner {
        self.learners.get(person).cloned().unwrap_or_default()
    }

    /// The key that signs.
    pub fn key(&self) -> &LaptopKey {
        &self.key
    }

    /// Forms that were drawn.
    pub fn forms(&mut self) -> &mut Forms {
        &mut self.forms
    }
}

fn bytes<const N: usize>(draw: &mut Draw) -> [u8; N] {
    std::array::from_fn(|_| draw.below(256) as u8)
}
