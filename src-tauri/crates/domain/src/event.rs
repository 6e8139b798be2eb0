//! What happens to a learner, as typed bodies of ledger events. The names and fields here are a format: they are read for years.
//!
//! A field may be added with a default; none may change its meaning. Unknown types are kept and ignored by the views.

mod judged;
mod laptop;
mod place;

pub use judged::{Basis, ContentStamp, PassRule};
pub use laptop::{KeyReason, Parent};
pub use place::{Happening, Order};

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::certificate::CertificateFacts;
use crate::check::Outcome;
use crate::exercise::Response;
use crate::office::{assessment, board, case, plan, roster, rulebook, settings, snapshot};
use crate::person::{Language, Profile};
use crate::{AttemptId, CheckId, ExerciseId, ItemId, JudgeId, LessonId, ModuleId, PanelId, TrackId};

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", content = "b")]
pub enum EventBody {
    /// A laptop key began to write.
    #[serde(rename = "laptop.started")]
    LaptopStarted {
        /// Version of the app.
        app: String,
        /// Why the key is new.
        reason: KeyReason,
        /// What came before.
        parent: Option<Parent>,
    },
    /// A person was added.
    #[serde(rename = "person.added")]
    PersonAdded {
        /// What they said of themselves.
        profile: Profile,
        /// The language they chose.
        lang: Language,
    },
    /// A person changed what is known of them.
    #[serde(rename = "person.changed")]
    PersonChanged {
        /// What they say now.
        profile: Profile,
    },
    /// A step of a lesson was finished.
    #[serde(rename = "step.done")]
    StepDone {
        /// The module.
        module: ModuleId,
        /// The lesson.
        lesson: LessonId,
        /// The step, from 0.
        step: usize,
        /// How many steps the lesson had.
        of: usize,
        /// Language shown.
        lang: Language,
        /// The content it came from.
        content: ContentStamp,
    },
    /// An answer to an exercise as it stands, not yet handed in.
    #[serde(rename = "exercise.saved")]
    ExerciseSaved {
        /// The module.
        module: ModuleId,
        /// The exercise.
        exercise: ExerciseId,
        /// The answer so far.
        response: Response,
    },
    /// An exercise was handed in.
    #[serde(rename = "exercise.submitted")]
    ExerciseSubmitted {
        /// The module.
        module: ModuleId,
        /// The exercise.
        exercise: ExerciseId,
        /// The answer.
        response: Response,
        /// 0 to 1, in thousandths.
        score: u32,
        /// Good enough to go on.
        passed: bool,
        /// Milliseconds on screen.
        ms: u64,
        /// Language shown.
        lang: Language,
        /// Seed of the order shown.
        seed: String,
        /// The content it came from.
        content: ContentStamp,
    },
    /// The closing question of a lesson was answered.
    #[serde(rename = "recall.answered")]
    RecallAnswered {
        /// The module.
        module: ModuleId,
        /// The lesson.
        lesson: LessonId,
        /// The question.
        item: ItemId,
        /// The letter chosen.
        option: String,
        /// Whether it was right.
        correct: bool,
        /// Language shown.
        lang: Language,
        /// The content it came from.
        content: ContentStamp,
    },
    /// A check was begun. The id of this event is the attempt's id.
    #[serde(rename = "check.started")]
    CheckStarted {
        /// The track.
        track: TrackId,
        /// The check.
        check: CheckId,
        /// Seed of the draw.
        seed: String,
        /// The items drawn, in order.
        items: Vec<ItemId>,
        /// The rule it will be judged by.
        rule: PassRule,
        /// Language shown.
        lang: Language,
        /// The content it came from.
        content: ContentStamp,
    },
    /// A question of a check was answered; a later answer replaces it until the check is handed in.
    #[serde(rename = "check.answered")]
    CheckAnswered {
        /// The attempt.
        attempt: AttemptId,
        /// The question.
        item: ItemId,
        /// The letter chosen.
        option: String,
    },
    /// A check was handed in and judged.
    #[serde(rename = "check.submitted")]
    CheckSubmitted {
        /// The attempt.
        attempt: AttemptId,
        /// The track.
        track: TrackId,
        /// How it came out.
        outcome: Outcome,
        /// The rule it was judged by.
        rule: PassRule,
        /// Language shown.
        lang: Language,
        /// The content it was judged by.
        content: ContentStamp,
    },
    /// A refresher card was begun. The id of this event is the card's id.
    #[serde(rename = "refresher.started")]
    RefresherStarted {
        /// The track.
        track: TrackId,
        /// Its day after the pass.
        day: u32,
        /// Seed of the draw.
        seed: String,
        /// The items drawn, in order.
        items: Vec<ItemId>,
        /// Language shown.
        lang: Language,
        /// The content it came from.
        content: ContentStamp,
    },
    /// A question of a refresher card was answered. The first answer counts.
    #[serde(rename = "refresher.answered")]
    RefresherAnswered {
        /// The card.
        card: AttemptId,
        /// The question.
        item: ItemId,
        /// The letter chosen.
        option: String,
        /// Whether it was right.
        correct: bool,
    },
    /// A section of the rules was read.
    #[serde(rename = "rules.read")]
    RulesRead {
        /// Version of the rules.
        version: String,
        /// The section.
        section: String,
        /// Language shown.
        lang: Language,
    },
    /// The rules were signed.
    #[serde(rename = "rules.signed")]
    RulesSigned {
        /// Version of the rules.
        version: String,
        /// SHA-256 in hex of the text as shown.
        hash: String,
        /// Language shown.
        lang: Language,
        /// What the signature means.
        meaning: String,
    },
    /// A certificate was issued.
    #[serde(rename = "certificate.issued")]
    CertificateIssued {
        /// What it says.
        facts: CertificateFacts,
        /// The signed facts as the QR code carries them.
        qr: String,
    },
    /// A panel of judges was called to set the pass mark of a check.
    #[serde(rename = "panel.opened")]
    PanelOpened {
        /// The panel.
        panel: PanelId,
        /// The check.
        check: CheckId,
        /// Whom the judges picture: somebody just competent.
        definition: String,
        /// The content they judge.
        content: ContentStamp,
    },
    /// A judge joined a panel, or what is known of them was changed.
    #[serde(rename = "panel.judge")]
    PanelJudge {
        /// The panel.
        panel: PanelId,
        /// The judge.
        judge: JudgeId,
        /// A name or a number, unique inside the panel.
        name: String,
        /// What they do, in their words.
        role: String,
        /// The language they read the questions in.
        lang: Language,
    },
    /// A judge said how many of a hundred just competent people answer a question right; a later value replaces it.
    #[serde(rename = "panel.rated")]
    PanelRated {
        /// The panel.
        panel: PanelId,
        /// The judge.
        judge: JudgeId,
        /// 1 or 2.
        round: u8,
        /// The question.
        item: ItemId,
        /// 0 to 100 in steps of 5.
        value: u8,
    },
    /// The result of a panel was put in force.
    #[serde(rename = "panel.approved")]
    PanelApproved {
        /// The panel.
        panel: PanelId,
        /// The check.
        check: CheckId,
        /// The share of the pool a just competent person answers right, in millionths.
        cut: u32,
        /// How many judges it rests on.
        judges: usize,
        /// Standard error of the cut, in millionths.
        se: u32,
        /// Share of just competent people who answer each question right, in millionths.
        values: BTreeMap<ItemId, u32>,
        /// Who approved it.
        by: String,
    },
    /// A panel was closed: its result is not, or no longer, in force.
    #[serde(rename = "panel.closed")]
    PanelClosed {
        /// The panel.
        panel: PanelId,
        /// Why.
        reason: String,
    },
    /// The laptop began to follow an office, or took a newer file of it.
    #[serde(rename = "laptop.office")]
    OfficeJoined {
        /// Fingerprint of the office's key.
        office: String,
        /// The number of its file.
        version: u32,
        /// SHA-256 of what the file says, in hex.
        hash: String,
        /// The office's logo as its certificates carry it: a PNG in base64; none without one.
        #[serde(default)]
        logo: Option<String>,
    },
    /// The office's name, look, units, roles or duties were set.
    #[serde(rename = "office.changed")]
    OfficeChanged {
        /// The name of the manager who did it.
        by: String,
        /// What.
        change: settings::Change,
    },
    /// The rules of this office were drafted, put in force or signed off.
    #[serde(rename = "office.rules")]
    RulebookChanged {
        /// The name of the manager who did it.
        by: String,
        /// What.
        change: rulebook::Change,
    },
    /// A tool request, exception, incident, use of AI or impact assessment was noted.
    #[serde(rename = "office.case")]
    CaseChanged {
        /// The name of the manager who did it.
        by: String,
        /// What.
        change: case::Change,
    },
    /// Something about a member of staff was noted; the event names them in `who`.
    #[serde(rename = "office.member")]
    MemberChanged {
        /// The name of the manager who did it.
        by: String,
        /// What.
        change: roster::Change,
    },
    /// Something of the readiness assessment was noted.
    #[serde(rename = "office.assessment")]
    AssessmentChanged {
        /// The name of the manager who did it.
        by: String,
        /// What.
        change: assessment::Change,
    },
    /// Something of the action plan was noted.
    #[serde(rename = "office.plan")]
    PlanChanged {
        /// The name of the manager who did it.
        by: String,
        /// What.
        change: plan::Change,
    },
    /// Something of the oversight board was noted.
    #[serde(rename = "office.board")]
    BoardChanged {
        /// The name of the manager who did it.
        by: String,
        /// What.
        change: board::Change,
    },
    /// The key figures of a month were kept.
    #[serde(rename = "office.snapshot")]
    SnapshotTaken {
        /// The figures.
        snapshot: snapshot::Snapshot,
    },
    /// A readiness report was made.
    #[serde(rename = "office.report")]
    ReportMade {
        /// The name of the manager who made it.
        by: String,
        /// What was made.
        report: snapshot::ReportNote,
    },
}

impl EventBody {
    /// The event's type as written in the ledger.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::LaptopStarted { .. } => "laptop.started",
            Self::PersonAdded { .. } => "person.added",
            Self::PersonChanged { .. } => "person.changed",
            Self::StepDone { .. } => "step.done",
            Self::ExerciseSaved { .. } => "exercise.saved",
            Self::ExerciseSubmitted { .. } => "exercise.submitted",
            Self::RecallAnswered { .. } => "recall.answered",
            Self::CheckStarted { .. } => "check.started",
            Self::CheckAnswered { .. } => "check.answered",
            Self::CheckSubmitted { .. } => "check.submitted",
            Self::RefresherStarted { .. } => "refresher.started",
            Self::RefresherAnswered { .. } => "refresher.answered",
            Self::RulesRead { .. } => "rules.read",
            Self::RulesSigned { .. } => "rules.signed",
            Self::CertificateIssued { .. } => "certificate.issued",
            Self::PanelOpened { .. } => "panel.opened",
            Self::PanelJudge { .. } => "panel.judge",
            Self::PanelRated { .. } => "panel.rated",
            Self::PanelApproved { .. } => "panel.approved",
            Self::PanelClosed { .. } => "panel.closed",
            Self::OfficeJoined { .. } => "laptop.office",
            Self::OfficeChanged { .. } => "office.changed",
            Self::RulebookChanged { .. } => "office.rules",
            Self::CaseChanged { .. } => "office.case",
            Self::MemberChanged { .. } => "office.member",
            Self::AssessmentChanged { .. } => "office.assessment",
            Self::PlanChanged { .. } => "office.plan",
            Self::BoardChanged { .. } => "office.board",
            Self::SnapshotTaken { .. } => "office.snapshot",
            Self::ReportMade { .. } => "office.report",
        }
    }

    /// Whether it is an event of the register: decided by the office, also where it names a person.
    pub fn of_register(&self) -> bool {
        self.kind().starts_with("office.")
    }
}
