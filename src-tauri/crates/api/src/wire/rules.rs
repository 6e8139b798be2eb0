//! The rules: reading, signing, and "may I paste this?".

use chrono::{DateTime, NaiveDate, Utc};
use sala_domain::office::rulebook::Difference;
use sala_domain::paste::Finding;
use sala_domain::person::Language;
use sala_domain::policy::{
    Answer, Audience, Cell, DataClassWords, DisclosureWords, RuleKind, ToolClassWords,
};
use sala_domain::{CertificateId, DataClassId, RuleId, ToolClassId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A rule as shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RuleCard {
    /// Its id.
    pub id: RuleId,
    /// How it is put.
    pub kind: RuleKind,
    /// Must be known by heart.
    pub critical: bool,
    /// Who it speaks to.
    pub audience: Audience,
    /// The rule.
    pub text: String,
    /// Why it is there.
    pub why: String,
}

/// A section as shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SectionCard {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its rules.
    pub rules: Vec<RuleCard>,
    /// It was read to the end in this version.
    pub read: bool,
}

/// A data class as shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DataClassCard {
    /// Its id.
    pub id: DataClassId,
    /// Its words.
    pub words: DataClassWords,
    /// What the grid says, one cell a tool class.
    pub cells: Vec<Cell>,
}

/// A tool class as shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ToolClassCard {
    /// Its id.
    pub id: ToolClassId,
    /// Its words.
    pub words: ToolClassWords,
}

/// An id with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// Its words.
    pub text: String,
}

/// A signature as shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignatureCard {
    /// Version signed.
    pub version: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Language shown.
    pub lang: Language,
    /// Hash of the text shown.
    pub hash: String,
}

/// A tool of the office's list as shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ToolLine {
    /// Its name.
    pub name: String,
    /// The class it belongs to.
    pub class: ToolClassId,
    /// What to know about it; may be empty.
    pub note: String,
}

/// Changes that are read together: of one section, of the grid, or of the list of tools.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangedGroup {
    /// The section's id, or `grid`, or `tools`.
    pub id: String,
    /// The section's title; empty for the grid and the tools.
    pub title: String,
    /// The changes.
    pub differences: Vec<Difference>,
    /// They were read, or need not be: tools may come and go without a signature.
    pub read: bool,
}

/// What changed since somebody signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangedRules {
    /// The version they signed.
    pub since: String,
    /// What changed, in the order of the rules.
    pub groups: Vec<ChangedGroup>,
}

/// The rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RulesReply {
    /// Version in force.
    pub version: String,
    /// In force since.
    pub effective: NaiveDate,
    /// Hash of the text as shown here.
    pub hash: String,
    /// The title.
    pub title: String,
    /// What they are for.
    pub intro: String,
    /// Sections in order.
    pub sections: Vec<SectionCard>,
    /// Data classes, most open first, with their row of the grid.
    pub data_classes: Vec<DataClassCard>,
    /// Tool classes, least trusted first.
    pub tool_classes: Vec<ToolClassCard>,
    /// What to do with AI inside other software.
    pub embedded: String,
    /// Conditions of the grid.
    pub conditions: Vec<Named>,
    /// Short labels of the answers.
    pub answers: Vec<Named>,
    /// Lines that say AI was used.
    pub disclosure: Vec<DisclosureWords>,
    /// The sentence to sign.
    pub attestation: String,
    /// What signing means.
    pub meaning: String,
    /// The signature under this major version.
    pub signed: Option<SignatureCard>,
    /// The newest signature under an older major version, when there is none under this one.
    pub older: Option<SignatureCard>,
    /// What changed since they signed; none for those who are not asked, or must read all.
    pub changed: Option<ChangedRules>,
    /// The office's approved tools; none while it has no rules of its own.
    pub tools: Vec<ToolLine>,
    /// A native reader has read the translation.
    pub reviewed: bool,
}

/// Says that a section was read to the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadSection {
    /// The section; or `grid`, where it is among what changed.
    pub section: String,
}

/// Signs the rules as shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignRules {
    /// The version on screen.
    pub version: String,
    /// The hash on screen.
    pub hash: String,
}

/// The signature, and the certificate when it was the last thing missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignReply {
    /// The signature.
    pub signed: SignatureCard,
    /// The certificate.
    pub certificate: Option<CertificateId>,
}

/// May data of this class go into a tool of this class?
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AskPermission {
    /// The data class.
    pub data: DataClassId,
    /// The tool class.
    pub tool: ToolClassId,
}

/// The grid's answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Permission {
    /// The data class.
    pub data: DataClassId,
    /// The tool class.
    pub tool: ToolClassId,
    /// The answer.
    pub answer: Answer,
    /// The condition, in words; empty if there is none.
    pub condition: String,
    /// The rules behind it.
    pub rules: Vec<RuleCard>,
}

/// May this text go into a tool of this class? The text is looked at and forgotten.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckPaste {
    /// The text, at most 100,000 characters.
    pub text: String,
    /// The tool class.
    pub tool: ToolClassId,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PasteReply {
    /// What was found, in the order of the text.
    pub findings: Vec<Finding>,
    /// The answer for the text as it is.
    pub permission: Permission,
    /// The text with placeholders.
    pub replaced: String,
    /// The answer for the text with placeholders.
    pub replaced_permission: Permission,
}
