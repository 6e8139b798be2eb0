//! The closed list of refusals a screen can get. The sentence is chosen by the screen, in its language, from `error-<code>`.
//!
//! The chain of causes behind an `internal` refusal goes to the log with a number that the screen shows; nothing about a learner is
//! ever written there.

use sala_domain::office::settings;
use sala_domain::person::ProfileFault;
use sala_report::LogoFault;
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
    /// The action is done or dropped, or it runs already.
    PlanOver,
    /// Stages come one after the other.
    PlanStage,
    /// The action needs an owner first.
    PlanOwner,
    /// The action needs a measure first.
    PlanMeasure,
    /// The measure must be checked first.
    PlanResult,
    /// Only what met its measure is kept or spread.
    PlanNotMet,
    /// Another round needs a due day.
    PlanDue,
    /// A day outside 2020 to 2100, or one in the future where something was done.
    PlanDay,
    /// The office has its 12-month plan already.
    PlanStarted,
    /// Another member has this key.
    BoardKeyTaken,
    /// The board has as many members as it takes. Field `most`.
    BoardFull,
    /// The board has no members.
    BoardEmpty,
    /// A member's key file is missing.
    BoardKeyMissing,
    /// The file of the report that is put to the board is missing.
    BoardDocument,
    /// A signed file of another kind.
    BoardFileKind,
    /// A signed file of a newer Sala.
    BoardFileNewer,
    /// A signed file that was changed after it was signed.
    BoardFileAltered,
    /// Too many files at once. Field `most`.
    BoardFiles,
    /// A ballot for a motion that is not in this register.
    MotionUnknown,
    /// The motion takes no more ballots.
    MotionClosed,
    /// A ballot of somebody who is no member in this motion.
    BallotStranger,
    /// The person has no key for ballots on this laptop.
    BallotKeyMissing,
    /// The motion does not ask the person with this laptop's key.
    BallotNotAsked,
    /// They signed another choice on this motion before.
    BallotSigned,
    /// The rules of the office cannot be changed so. Field `fault`: one of the domain's.
    RulebookRefused,
    /// Something stands in the way of an edition. Field `block`: one of the domain's.
    RulebookBlocked,
    /// The draft on screen is not the draft there is.
    RulebookStale,
    /// A name in one language at least is needed.
    SetupNameMissing,
    /// A name is too long. Field `most`.
    SetupNameTooLong,
    /// Another unit at the same place, or another role, has the name.
    SetupNameTaken,
    /// The unit it should belong to is gone or closed.
    SetupParentUnknown,
    /// A unit cannot belong to itself or to a unit below it.
    SetupRing,
    /// Units lie too deep in each other. Field `most`.
    SetupTooDeep,
    /// Units below it are still in use.
    SetupUnitsBelow,
    /// As many units or roles as an office has.
    SetupFull,
    /// One role must stay in use.
    SetupLastRole,
    /// A duty names a role that is not known.
    SetupRoleUnknown,
    /// Due days are 1 to 365.
    SetupDueDays,
    /// Days of grace are 0 to 90.
    SetupGraceDays,
    /// Months are 1 to 120.
    SetupMonths,
    /// A month of the year is 1 to 12.
    SetupMonth,
    /// A colour is written `#rrggbb`.
    SetupColourShape,
    /// A colour is too faint to be read.
    SetupColourFaint,
    /// Records are kept 12 to 240 months.
    SetupRetention,
    /// A logo is neither PNG nor SVG.
    LogoKind,
    /// A logo has too many pixels.
    LogoPixels,
    /// A logo is damaged.
    LogoDamaged,
    /// A logo holds a script.
    LogoScript,
    /// A logo points to another file or address.
    LogoLink,
    /// A logo holds text, pictures or effects that are not drawn.
    LogoUndrawn,
    /// A logo has too many parts.
    LogoHeavy,
    /// Nothing can be seen in a logo.
    LogoEmpty,
    /// A file is no office file.
    OfficeFileKind,
    /// An office file is damaged or not whole.
    OfficeFileDamaged,
    /// An office file was changed after it was signed.
    OfficeFileAltered,
    /// An office file was made by a newer Sala.
    OfficeFileNewer,
    /// An office file is older than the one this laptop follows. Field `here`: the number of that one.
    OfficeFileOlder,
    /// An office file is of another office, and nobody said that it takes the place.
    OfficeFileOther,
    /// A list of staff has too many rows. Field `most`.
    StaffRows,
    /// A list of staff has too many columns. Field `most`.
    StaffColumns,
    /// A list of staff has no heads.
    StaffEmpty,
    /// A list of staff is in an encoding that is not read. Field `line`.
    StaffEncoding,
    /// A quotation mark in a list of staff is never closed. Field `line`.
    StaffQuote,
    /// A list of staff has merged cells. Field `line`.
    StaffMerged,
    /// A list of staff is a workbook of before 2007.
    StaffOldWorkbook,
    /// A file cannot be read as a list of staff.
    StaffUnreadable,
    /// A workbook has no such sheet.
    StaffSheet,
    /// The list that was handed in is not here any more.
    StaffListGone,
    /// An import cannot be undone: somebody in it was changed since.
    StaffUndo,
    /// A learner is somebody else already.
    StaffLinked,
    /// A file is no assessment that can be read.
    AssessmentFile,
    /// An assessment file is of another format or version.
    AssessmentFormat,
    /// An assessment answers another version of the instrument. Field `version`.
    AssessmentInstrument,
    /// A round needs one or two assessors.
    AssessmentAssessors,
    /// The round asks no such question or area. Field `question`.
    AssessmentUnknown,
    /// An answer is not 0 to 4. Field `question`.
    AssessmentRange,
    /// A target is not 0 to 100. Field `question`.
    AssessmentTarget,
    /// A reason is needed. Field `question`.
    AssessmentReason,
    /// A must-have always applies. Field `question`.
    AssessmentGate,
    /// The register answers the question. Field `question`.
    AssessmentComputed,
    /// There is no second assessor. Field `question`.
    AssessmentSeat,
    /// Evidence is dated after today. Field `question`.
    AssessmentDay,
    /// A text for a question is empty or too long. Field `question`.
    AssessmentText,
    /// The round was closed or given up before.
    AssessmentOver,
    /// Questions are still to be answered or agreed on. Field `left`.
    AssessmentIncomplete,
    /// A file of evidence is not in the register.
    EvidenceMissing,
    /// A file of evidence is no longer what was handed in.
    EvidenceChanged,
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

impl From<settings::Fault> for ApiError {
    fn from(fault: settings::Fault) -> Self {
        use settings::Fault;
        match fault {
            Fault::NameMissing => ErrorCode::SetupNameMissing,
            Fault::NameTooLong => {
                return Self::with(ErrorCode::SetupNameTooLong, "most", settings::LONGEST_NAME);
            }
            Fault::NameTaken => ErrorCode::SetupNameTaken,
            Fault::ParentUnknown => ErrorCode::SetupParentUnknown,
            Fault::Ring => ErrorCode::SetupRing,
            Fault::TooDeep => return Self::with(ErrorCode::SetupTooDeep, "most", settings::DEEPEST),
            Fault::UnitsBelow => ErrorCode::SetupUnitsBelow,
            Fault::Full => ErrorCode::SetupFull,
            Fault::LastRole => ErrorCode::SetupLastRole,
            Fault::TrackUnknown => ErrorCode::ContentUnknown,
            Fault::RoleUnknown => ErrorCode::SetupRoleUnknown,
            Fault::DueDays => ErrorCode::SetupDueDays,
            Fault::GraceDays => ErrorCode::SetupGraceDays,
            Fault::Months => ErrorCode::SetupMonths,
            Fault::Month => ErrorCode::SetupMonth,
            Fault::ColourShape => ErrorCode::SetupColourShape,
            Fault::ColourFaint => ErrorCode::SetupColourFaint,
            Fault::LogoTooLarge => ErrorCode::LogoPixels,
            Fault::Retention => ErrorCode::SetupRetention,
        }
        .into()
    }
}

impl From<LogoFault> for ApiError {
    fn from(fault: LogoFault) -> Self {
        match fault {
            LogoFault::TooLarge => {
                return Self::with(ErrorCode::FileTooLarge, "most", sala_report::logo::MEGABYTES);
            }
            LogoFault::Kind => ErrorCode::LogoKind,
            LogoFault::TooManyPixels => ErrorCode::LogoPixels,
            LogoFault::Damaged => ErrorCode::LogoDamaged,
            LogoFault::Script => ErrorCode::LogoScript,
            LogoFault::Link => ErrorCode::LogoLink,
            LogoFault::Parts => ErrorCode::LogoUndrawn,
            LogoFault::TooManyParts => ErrorCode::LogoHeavy,
            LogoFault::Empty => ErrorCode::LogoEmpty,
        }
        .into()
    }
}
