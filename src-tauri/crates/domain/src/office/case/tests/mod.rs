//! Claims about cases, told step by step as a register would hold them.

mod exceptions;
mod incidents;
mod merging;
mod requests;
mod uses;

use chrono::{DateTime, NaiveDate, Utc};
use std::collections::{BTreeMap, BTreeSet};

use super::{Cases, Change, Known};
use crate::event::{EventBody, Happening, Order};
use crate::office::settings::{Settings, Unit};
use crate::{CaseId, DataClassId, RuleId, ToolClassId, UnitId};

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(super) fn moment(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// What an office with one unit knows.
pub(super) struct Place {
    data: Vec<DataClassId>,
    tools: Vec<ToolClassId>,
    rules: BTreeSet<RuleId>,
    settings: Settings,
}

impl Place {
    pub(super) fn new() -> Self {
        let unit = Unit { names: BTreeMap::new(), parent: None, closed: false };
        let settings =
            Settings { units: BTreeMap::from([(UnitId::from("registry"), unit)]), ..Settings::default() };
        Self {
            data: ["d0", "d1", "d2", "d3", "d3plus", "d4"].map(DataClassId::from).to_vec(),
            tools: ["t0", "t1", "t2", "t3", "t4"].map(ToolClassId::from).to_vec(),
            rules: ["GR-02", "GR-06"].map(RuleId::from).into(),
            settings,
        }
    }

    /// The same on a day.
    pub(super) fn on(&self, today: &str) -> Known<'_> {
        let today = day(today);
        Known {
            data_classes: &self.data,
            tool_classes: &self.tools,
            rules: &self.rules,
            settings: &self.settings,
            now: today.and_hms_opt(5, 0, 0).unwrap().and_utc(),
            today,
        }
    }
}

/// A change as the event with this number.
pub(super) fn event(seq: u64, change: Change) -> Happening {
    let at = DateTime::from_timestamp_millis(1_790_000_000_000 + i64::try_from(seq).unwrap()).unwrap();
    Happening {
        id: format!("{seq:064x}"),
        order: Order { at: at.timestamp_millis(), seq, id: format!("{seq:064x}") },
        who: None,
        at,
        body: EventBody::CaseChanged { by: "Chan Sophea".to_owned(), change },
    }
}

/// The view of changes in this order.
pub(super) fn told(changes: impl IntoIterator<Item = Change>) -> Cases {
    let mut cases = Cases::default();
    for (seq, change) in (1..).zip(changes) {
        let event = event(seq, change.clone());
        cases.apply(&event, &change);
    }
    cases
}

pub(super) fn id(text: &str) -> CaseId {
    CaseId::from(text)
}
