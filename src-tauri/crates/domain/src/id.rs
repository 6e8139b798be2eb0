//! Newtyped ids: strings that may not be mixed up. What an id looks like is said here once.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    )+};
}

ids! {
    /// A learner: 16 random bytes in hex. It names no office and no laptop, because people move.
    PersonId,
    /// A track of the curriculum, such as `a`.
    TrackId,
    /// A module, such as `a3`.
    ModuleId,
    /// A lesson, unique inside its module, such as `hidden-identifiers`.
    LessonId,
    /// An exercise, unique inside its module, such as `spot-the-scholarship`.
    ExerciseId,
    /// A learning objective, such as `A3.2`.
    ObjectiveId,
    /// A question of a bank, such as `A3.2-04`.
    ItemId,
    /// A rule of the policy, such as `GR-06`.
    RuleId,
    /// A dated statement of `content/facts`, such as `no-ai-law`.
    FactId,
    /// A glossary entry, such as `personal-data`.
    TermId,
    /// The check of a track, such as `core`.
    CheckId,
    /// One sitting of a check, or one refresher card: the id of the event that started it, 64 hex digits.
    AttemptId,
    /// A certificate: a UUID in its usual text form.
    CertificateId,
    /// A panel of judges: 16 random bytes in hex.
    PanelId,
    /// A judge of a panel: 16 random bytes in hex.
    JudgeId,
    /// A data class of the policy, such as `d3plus`.
    DataClassId,
    /// A tool class of the policy, such as `t1`.
    ToolClassId,
    /// A unit of the office: 8 random bytes in hex.
    UnitId,
    /// A role of the office: 8 random bytes in hex, or one of the four roles every office starts with, such as `staff`.
    OfficeRoleId,
    /// The taking over of a list of staff: 8 random bytes in hex.
    ImportId,
    /// A tool request, exception, incident, use of AI or impact assessment: 8 random bytes in hex.
    CaseId,
    /// A tool on the office's list: 8 random bytes in hex.
    ToolId,
    /// A round of the readiness assessment: 8 random bytes in hex.
    RoundId,
    /// An area of the readiness instrument, such as `R1`.
    AreaId,
    /// A question of the readiness instrument, such as `R1.1`.
    QuestionId,
    /// A must-have of the readiness instrument, such as `G5`.
    GateId,
    /// A piece of evidence: 8 random bytes in hex.
    EvidenceId,
    /// An action of the plan: 8 random bytes in hex.
    ActionId,
    /// A task of an action: 8 random bytes in hex.
    ActionTaskId,
    /// Something put to the oversight board: 8 random bytes in hex.
    MotionId,
    /// A member of the oversight board: 8 random bytes in hex.
    BoardMemberId,
}
