//! Tool requests, exceptions, incidents, uses of AI and impact assessments. Steps cross the border as the domain has them; ids of
//! classes, rules, units and roles are put into words by the page, which asks once for what may be chosen.

use chrono::{DateTime, NaiveDate, Utc};
use sala_domain::office::case::exception::{self, Granted};
use sala_domain::office::case::impact::{self, Conclusion, Sheet};
use sala_domain::office::case::incident::{self, Correction, Party, Reported, Severity};
use sala_domain::office::case::request::{self, Asked, Decision, Said, Voice};
use sala_domain::office::case::use_of_ai::{self, Noted, Review};
use sala_domain::office::case::{CaseFigures, Gap, Told};
use sala_domain::{CaseId, RuleId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// Something that may be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CaseChoice {
    /// Its id.
    pub id: String,
    /// Its short code, such as `D3+`; empty where it has none.
    pub code: String,
    /// Its name.
    pub name: String,
    /// May be chosen no longer, and is only named where it was.
    pub closed: bool,
}

/// What may be chosen in forms, in the language of the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CaseChoices {
    /// Data classes, most open first.
    pub data_classes: Vec<CaseChoice>,
    /// Tool classes, least trusted first.
    pub tool_classes: Vec<CaseChoice>,
    /// Rules in force.
    pub rules: Vec<CaseChoice>,
    /// Units.
    pub units: Vec<CaseChoice>,
    /// Roles.
    pub roles: Vec<CaseChoice>,
    /// Uses of AI, by purpose.
    pub uses: Vec<CaseChoice>,
    /// Today, where the office is.
    pub today: NaiveDate,
}

/// The start of the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CasesReply {
    /// Figures of all.
    pub figures: CaseFigures,
    /// What may be chosen.
    pub choices: CaseChoices,
}

/// Which of a kind are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CaseShow {
    /// All.
    All,
    /// Those that still want something: open, running, not ended.
    Open,
    /// The others.
    Past,
}

/// Asks for a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ListCases {
    /// Which.
    pub show: CaseShow,
    /// Words that must be in it; empty for any.
    pub text: String,
}

/// Names a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfCase {
    /// Which.
    pub id: CaseId,
}

macro_rules! kind {
    ($what:literal, $card:ident, $list:ident, $reply:ident, $note:ident, $step:ty) => {
        #[doc = concat!("A list of ", $what, ".")]
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
        pub struct $list {
            /// How many there are, whatever is shown.
            pub all: usize,
            /// Those asked for, what wants something first.
            pub cards: Vec<$card>,
        }

        #[doc = concat!("One of the ", $what, ".")]
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
        pub struct $reply {
            /// What is known.
            pub card: $card,
            /// Who noted what when, oldest first.
            pub history: Vec<Told<$step>>,
        }

        #[doc = concat!("Notes a step of one of the ", $what, ".")]
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
        pub struct $note {
            /// Which; none for a new one.
            pub id: Option<CaseId>,
            /// The step.
            pub step: $step,
        }
    };
}

kind!("requests", RequestCard, RequestList, RequestReply, NoteRequest, request::Step);
kind!("exceptions", ExceptionCard, ExceptionList, ExceptionReply, NoteException, exception::Step);
kind!("incidents", IncidentCard, IncidentList, IncidentReply, NoteIncident, incident::Step);
kind!("uses of AI", UseCard, UseList, UseReply, NoteUse, use_of_ai::Step);
kind!("impact assessments", ImpactCard, ImpactList, ImpactReply, NoteImpact, impact::Step);

/// A request for a tool.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequestCard {
    /// Which.
    pub id: CaseId,
    /// What was asked.
    pub asked: Asked,
    /// Where it stands.
    pub state: request::State,
    /// The last day for a decision.
    pub due: NaiveDate,
    /// Whose word is needed.
    pub needed: Vec<Voice>,
    /// What each said last.
    pub voices: BTreeMap<Voice, Said>,
    /// Somebody whose word is needed said no.
    pub opposed: bool,
    /// The decision, where there is one that counts.
    pub decision: Option<Decision>,
}

/// An exception.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExceptionCard {
    /// Which.
    pub id: CaseId,
    /// What was granted.
    pub granted: Granted,
    /// Where it stands.
    pub state: exception::State,
    /// The last day it holds, earlier than granted where it was ended.
    pub last_day: NaiveDate,
    /// Days left, negative once it is over.
    pub left: i32,
}

/// An incident.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IncidentCard {
    /// Which.
    pub id: CaseId,
    /// The number people call it by.
    pub number: String,
    /// What is known of it.
    pub reported: Reported,
    /// How bad it is.
    pub severity: Severity,
    /// Minutes from noticing to reporting.
    pub minutes: u32,
    /// Reported within 24 hours.
    pub in_time: bool,
    /// Where it stands: what comes next.
    pub state: incident::State,
    /// The correction is due and the incident open.
    pub overdue: bool,
    /// Who was told when.
    pub notified: BTreeMap<Party, NaiveDate>,
    /// The root cause; empty until it is known.
    pub cause: String,
    /// The rules it is about.
    pub rules: BTreeSet<RuleId>,
    /// What is done about it.
    pub correction: Option<Correction>,
    /// When it was closed.
    pub closed: Option<DateTime<Utc>>,
    /// What people should learn from it; empty until it was closed.
    pub lesson: String,
    /// Actions of the plan that came from it.
    pub actions: Vec<CaseChoice>,
}

/// A use of AI.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UseCard {
    /// Which.
    pub id: CaseId,
    /// What is known of it.
    pub noted: Noted,
    /// How near its review is; none once it was stopped.
    pub review: Option<Review>,
    /// It needs an impact assessment before it runs.
    pub needs_assessment: bool,
    /// What it lacks.
    pub gap: Option<Gap>,
    /// Its concluded assessments, oldest first.
    pub assessments: Vec<CaseChoice>,
}

/// An impact assessment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImpactCard {
    /// Which.
    pub id: CaseId,
    /// What is known.
    pub sheet: Sheet,
    /// Questions without an answer.
    pub unanswered: usize,
    /// Where it stands.
    pub state: impact::State,
    /// How it was concluded; its review day is the newest.
    pub concluded: Option<Conclusion>,
    /// How near its review is.
    pub review: Option<Review>,
}
