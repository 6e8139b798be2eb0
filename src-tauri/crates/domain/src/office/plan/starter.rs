//! The plan an office can start from: thirteen actions in four phases over twelve months. Their words are the screen's business.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// When the starter plan begins, and how many specialists it should train.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "PlanStart")]
pub struct Start {
    /// A day of the first month.
    pub on: NaiveDate,
    /// Staff who should hold a specialist certificate at the end.
    pub specialists: u32,
}

/// A phase of the plan. Phase 3 begins while phase 2 still runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "PlanPhase")]
pub enum Phase {
    /// Months 1 to 3: assess and plan.
    Assess,
    /// Months 4 to 9: rules, owner, registers, core training.
    RollOut,
    /// Months 6 to 11: train specialists.
    Specialists,
    /// Month 12: full operation and review.
    Review,
}

impl Phase {
    /// Every phase in order.
    pub const ALL: [Self; 4] = [Self::Assess, Self::RollOut, Self::Specialists, Self::Review];

    /// Its first and its last month, from 1.
    pub fn months(self) -> (u32, u32) {
        match self {
            Self::Assess => (1, 3),
            Self::RollOut => (4, 9),
            Self::Specialists => (6, 11),
            Self::Review => (12, 12),
        }
    }

    /// Its first and its last day.
    pub fn days(self, start: Start) -> (NaiveDate, NaiveDate) {
        let (first, last) = self.months();
        let before = month_end(start.on, first - 1).succ_opt().unwrap_or(start.on);
        (if first == 1 { start.on } else { before }, month_end(start.on, last))
    }
}

/// The last day of the `month`-th month of a plan; month 1 is the calendar month of its first day, month 0 the one before.
pub fn month_end(start: NaiveDate, month: u32) -> NaiveDate {
    let first = start.with_day(1).unwrap_or(start);
    first.checked_add_months(Months::new(month)).and_then(|next| next.pred_opt()).unwrap_or(NaiveDate::MAX)
}

macro_rules! items {
    ($($(#[$doc:meta])* $item:ident: $id:literal, $phase:ident, $month:literal;)+) => {
        /// An action of the starter plan.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum StarterItem {
            $($(#[$doc])* $item,)+
        }

        impl StarterItem {
            /// Every item, in the order they are due.
            pub const ALL: &'static [Self] = &[$(Self::$item),+];

            /// The reference its action carries.
            pub fn id(self) -> &'static str {
                match self { $(Self::$item => $id,)+ }
            }

            /// Its phase.
            pub fn phase(self) -> Phase {
                match self { $(Self::$item => Phase::$phase,)+ }
            }

            /// The month at whose end it is due, from 1.
            pub fn month(self) -> u32 {
                match self { $(Self::$item => $month,)+ }
            }
        }
    };
}

items! {
    /// Somebody answers for AI.
    Owner: "owner", Assess, 1;
    /// The first assessment.
    Assess: "assess", Assess, 2;
    /// The uses of AI are listed.
    Uses: "uses", Assess, 3;
    /// Targets and this plan are agreed.
    Agree: "agree", Assess, 3;
    /// The rules are in force.
    Rules: "rules", RollOut, 4;
    /// The incident channel is known.
    Incidents: "incidents", RollOut, 4;
    /// The tool list and the grid are known.
    Tools: "tools", RollOut, 5;
    /// Specialists are chosen.
    Choose: "choose", Specialists, 6;
    /// Everybody has the core training.
    Core: "core", RollOut, 9;
    /// Rules and exceptions are looked through.
    RulesReview: "rules-review", RollOut, 9;
    /// Specialists are trained; it has a target number.
    Specialists: "specialists", Specialists, 11;
    /// The second assessment.
    Reassess: "reassess", Review, 12;
    /// The head of office reviews the year.
    Review: "review", Review, 12;
}

impl StarterItem {
    /// The item of a reference.
    pub fn of(reference: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|item| item.id() == reference)
    }

    /// The day it is due.
    pub fn due(self, start: Start) -> NaiveDate {
        month_end(start.on, self.month())
    }

    /// Its target number, if it has one.
    pub fn target(self, start: Start) -> Option<u32> {
        (self == Self::Specialists).then_some(start.specialists)
    }
}
