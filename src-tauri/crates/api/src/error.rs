//! The closed list of refusals a screen can get. The sentence is chosen by the screen, in its language, from `error-<code>`.
//!
//! The chain of causes behind an `internal` refusal goes to the log with a number that the screen shows; nothing about a learner is
//! ever written there.

use sala_domain::person::ProfileFault;
use sala_store::{StoreError, VaultError};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident,)+) => {
        /// What went wrong.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(rename_all = "kebab-case")]
        pub enum ErrorCode {
            $($(#[$doc])* $code,)+
        }

        impl ErrorCode {
            /// Every code, for checking that each has its sentence.
            pub const ALL: &'static [Self] = &[$(Self::$code),+];
        }
    };
}

codes! {
    /// The PIN is wrong. Field `left`: tries before a wait.
    PinWrong,
    /// Too many wrong PINs. Field `seconds`.
    PinWait,
    /// A PIN has 4 to 12 digits.
    PinShape,
    /// Neither name was given.
    ProfileNameMissing,
    /// The unit is missing.
    ProfileUnitMissing,
    /// A field is too long.
    ProfileFieldTooLong,
    /// Nobody by this id is known here.
    PersonUnknown,
    /// Nobody is there.
    NotSignedIn,
    /// No such module, lesson, exercise, item, track, section or class.
    ContentUnknown,
    /// The answer does not fit the question.
    AnswerInvalid,
    /// Lessons come first. Field `lessons`.
    CheckLocked,
    /// Certificates of other tracks come first. Field `tracks`.
    CheckRequires,
    /// Not before a moment. Field `when`: RFC 3339.
    CheckWait,
    /// This sitting was handed in before.
    CheckOver,
    /// No refresher card waits now.
    CardNotDue,
    /// The rules on screen are not the rules in force.
    RulesChanged,
    /// Sections are still to be read. Field `sections`.
    RulesUnread,
    /// No such certificate.
    CertificateUnknown,
    /// The database was written by a newer Sala.
    DatabaseNewer,
    /// The database cannot be read.
    DatabaseDamaged,
    /// The file is a database of another program.
    DatabaseForeign,
    /// The disk is full.
    DiskFull,
    /// The folder cannot be written.
    DiskReadOnly,
    /// Saving failed for another reason.
    StorageFailed,
    /// A file could not be saved. Field `path`.
    SaveFailed,
    /// A document could not be made.
    ReportFailed,
    /// A text is too long. Field `most`.
    TextTooLong,
    /// No such panel or judge.
    PanelUnknown,
    /// The panel was approved or closed before.
    PanelOver,
    /// The check has a panel that is not finished.
    PanelRunning,
    /// More judges must be through first. Field `left`.
    PanelJudges,
    /// The second round begins when enough judges are through with the first.
    PanelRound,
    /// A judge needs a name or a number.
    JudgeName,
    /// Another judge of the panel has this name.
    JudgeTaken,
    /// The panel has as many judges as it takes.
    JudgesFull,
    /// A file is not one of ratings.
    RatingsUnreadable,
    /// The register is not open.
    RegisterClosed,
    /// There is no register on this laptop.
    RegisterMissing,
    /// There is a register on this laptop already.
    RegisterThere,
    /// The passphrase is wrong.
    PassphraseWrong,
    /// The passphrase is too easy to guess. Field `score`: 0 to 2.
    PassphraseWeak,
    /// The recovery code is wrong.
    RecoveryWrong,
    /// The register or its key file is damaged.
    RegisterDamaged,
    /// The register was made by a newer Sala.
    RegisterNewer,
    /// A text that is needed is missing.
    TextMissing,
    /// A file is larger than is taken. Field `most`: megabytes.
    FileTooLarge,
    /// A file cannot be read as what it should be.
    FileUnreadable,
    /// Nothing by this id is in the register.
    OfficeUnknown,
    /// A field that is needed is empty. Field `field`, as in every refusal of a case.
    CaseMissing,
    /// A text is too long. Field `most`.
    CaseTextLong,
    /// There is no such class, rule, unit, role or use.
    CaseUnknown,
    /// The last day is before the first.
    CaseEndBeforeStart,
    /// The day is over already.
    CaseDayPassed,
    /// The last day is too far away. Field `months`.
    CaseTooFar,
    /// It lies in the future.
    CaseFuture,
    /// It lies before what it answers.
    CaseTooEarly,
    /// The step is not possible as the case stands.
    CaseNotNow,
    /// Not everybody agreed who must.
    CaseVoicesOpen,
    /// The time limit was over: silence was refusal.
    CaseLapsed,
    /// A question of an assessment has no answer.
    CaseUnanswered,
    /// Nothing is closed before its root cause is known.
    CaseCauseMissing,
    /// Nothing is closed before something is done about it.
    CaseCorrectionMissing,
    /// "Go" does not fit an answer that is not "yes".
    CaseOpenPoints,
    /// A fault in Sala itself. Field `incident`.
    Internal,
}

/// A value inside a refusal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Field {
    /// A number.
    Number(u32),
    /// Words that need no translation: a path, a date.
    Text(String),
}

impl From<usize> for Field {
    fn from(number: usize) -> Self {
        Self::Number(u32::try_from(number).unwrap_or(u32::MAX))
    }
}

impl From<String> for Field {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// A refusal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[error("{code:?} {fields:?}")]
pub struct ApiError {
    /// What went wrong.
    pub code: ErrorCode,
    /// Values for the sentence.
    pub fields: BTreeMap<String, Field>,
}

impl ApiError {
    /// A refusal with one value.
    pub fn with(code: ErrorCode, name: &str, value: impl Into<Field>) -> Self {
        Self { code, fields: BTreeMap::from([(name.to_owned(), value.into())]) }
    }

    /// A fault in Sala itself: its causes go to the log, its number to the screen.
    pub fn internal(cause: &dyn std::error::Error) -> Self {
        let incident = crate::log::incident(cause);
        Self::with(ErrorCode::Internal, "incident", incident)
    }
}

impl From<ErrorCode> for ApiError {
    fn from(code: ErrorCode) -> Self {
        Self { code, fields: BTreeMap::new() }
    }
}

impl From<ProfileFault> for ApiError {
    fn from(fault: ProfileFault) -> Self {
        match fault {
            ProfileFault::NameMissing => ErrorCode::ProfileNameMissing,
            ProfileFault::UnitMissing => ErrorCode::ProfileUnitMissing,
            ProfileFault::FieldTooLong => ErrorCode::ProfileFieldTooLong,
        }
        .into()
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        let code = match &error {
            StoreError::Newer { .. } => ErrorCode::DatabaseNewer,
            StoreError::Foreign => ErrorCode::DatabaseForeign,
            StoreError::Damaged(_) => ErrorCode::DatabaseDamaged,
            StoreError::Full(_) => ErrorCode::DiskFull,
            StoreError::ReadOnly(_) => ErrorCode::DiskReadOnly,
            _ => {
                crate::log::incident(&error);
                ErrorCode::StorageFailed
            }
        };
        code.into()
    }
}

impl From<VaultError> for ApiError {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::Wrong => ErrorCode::PassphraseWrong.into(),
            VaultError::Missing => ErrorCode::RegisterMissing.into(),
            VaultError::Damaged => ErrorCode::RegisterDamaged.into(),
            VaultError::Newer => ErrorCode::RegisterNewer.into(),
            VaultError::Store(error) => error.into(),
        }
    }
}
