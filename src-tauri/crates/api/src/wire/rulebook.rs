//! The rules of the office as their manager edits them: draft, what it changes, sign-offs, editions.

use chrono::NaiveDate;
use sala_domain::office::Names;
use sala_domain::office::rulebook::{
    Block, Difference, Loosening, OwnRule, Sense, SignOff, Signer, Size, Tool, Turn, Wording,
};
use sala_domain::person::Language;
use sala_domain::policy::{Audience, Cell, RuleKind, RuleWords};
use sala_domain::{DataClassId, RuleId, ToolClassId, ToolId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::rules::{Named, ToolClassCard};

/// A rule of the draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftRule {
    /// Its id.
    pub id: RuleId,
    /// The section it stands in.
    pub section: String,
    /// The office's own, not a shipped one.
    pub own: bool,
    /// It holds in the draft.
    pub on: bool,
    /// Must be known by heart. A shipped one of these cannot be switched off.
    pub critical: bool,
    /// How it is put.
    pub kind: RuleKind,
    /// Who it speaks to.
    pub audience: Audience,
    /// Its words in the draft.
    pub words: BTreeMap<Language, RuleWords>,
    /// The shipped words; empty for an own rule.
    pub shipped: BTreeMap<Language, RuleWords>,
    /// What its words are said to do to the duty; none where they are the shipped ones.
    pub sense: Option<Sense>,
    /// What became of it since the edition in force; none when nothing.
    pub turn: Option<Turn>,
}

/// A section of the draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftSection {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its rules, also those switched off.
    pub rules: Vec<DraftRule>,
}

/// A cell of the draft's grid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftCell {
    /// The tool class.
    pub tool: ToolClassId,
    /// What it says in the draft.
    pub cell: Cell,
    /// What it says in the rules in force.
    pub before: Cell,
    /// What is shipped.
    pub shipped: Cell,
    /// A critical rule keeps it shut.
    pub locked: bool,
    /// It is more open than in the rules in force.
    pub opened: bool,
}

/// A row of the draft's grid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftRow {
    /// The data class.
    pub data: DataClassId,
    /// Its short code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// One cell a tool class.
    pub cells: Vec<DraftCell>,
}

/// A tool of the draft's list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftTool {
    /// Its id.
    pub id: ToolId,
    /// What is known of it.
    pub tool: Tool,
}

/// A sign-off of the draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftSignOff {
    /// As who.
    pub signer: Signer,
    /// Name, role, day and reason.
    pub sign_off: SignOff,
    /// The draft was changed since, so it does not count any more.
    pub lapsed: bool,
}

/// What differs, as readers of each language see it.
pub type Differences = BTreeMap<Language, Vec<Difference>>;

/// An edition that was put in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditionCard {
    /// Its number.
    pub version: String,
    /// The first day it holds.
    pub effective: NaiveDate,
    /// What was new.
    pub changelog: Names,
    /// The manager who put it in force.
    pub by: String,
    /// Who agreed to what it loosened.
    pub sign_offs: BTreeMap<Signer, SignOff>,
    /// What it loosened.
    pub loosenings: Vec<Loosening>,
    /// It holds today.
    pub holds: bool,
}

/// The rules of the office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RulebookReply {
    /// Today by the laptop's clock.
    pub today: NaiveDate,
    /// The version of the shipped rules.
    pub shipped: String,
    /// The newest version: of the newest edition, or of the shipped rules.
    pub version: String,
    /// The first day of the newest version.
    pub effective: NaiveDate,
    /// Fingerprint of the draft: what a sign-off is about.
    pub draft: String,
    /// Sections with their rules.
    pub sections: Vec<DraftSection>,
    /// The grid.
    pub grid: Vec<DraftRow>,
    /// Tool classes, least trusted first.
    pub tool_classes: Vec<ToolClassCard>,
    /// Conditions of the grid.
    pub conditions: Vec<Named>,
    /// Short labels of the answers.
    pub answers: Vec<Named>,
    /// The approved tools.
    pub tools: Vec<DraftTool>,
    /// Tools that requests approved and the draft does not list.
    pub approved: Vec<Tool>,
    /// What the draft changes.
    pub differences: Differences,
    /// What of it is looser.
    pub loosenings: Vec<Loosening>,
    /// The least size of the next edition.
    pub size: Size,
    /// The number it gets as a minor one; none when it must be major.
    pub next_minor: Option<String>,
    /// The number it gets as a major one.
    pub next_major: String,
    /// What stands in the way of the draft.
    pub blocks: Vec<Block>,
    /// Sign-offs of the draft, lapsed ones too.
    pub sign_offs: Vec<DraftSignOff>,
    /// Editions, newest first.
    pub editions: Vec<EditionCard>,
    /// Editions another manager put in force under a number that was no longer free. They never held.
    pub set_aside: Vec<EditionCard>,
}

/// One edit of the draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "edit", rename_all = "kebab-case")]
pub enum RulebookEdit {
    /// Switches a shipped rule on or off.
    Switch {
        /// The rule.
        rule: RuleId,
        /// Whether it holds.
        on: bool,
    },
    /// Gives a shipped rule other words.
    Word {
        /// The rule.
        rule: RuleId,
        /// The words; none for the shipped ones.
        wording: Option<Wording>,
    },
    /// Adds, changes or takes out an own rule.
    Own {
        /// Which; none for a new one.
        id: Option<RuleId>,
        /// What it is; none to take it out.
        rule: Option<OwnRule>,
    },
    /// Adds, changes or takes out a tool.
    Tool {
        /// Which; none for a new one.
        id: Option<ToolId>,
        /// What it is; none to take it out.
        tool: Option<Tool>,
    },
    /// Sets a cell of the grid.
    Cell {
        /// The data class.
        data: DataClassId,
        /// The tool class.
        tool: ToolClassId,
        /// What it says; none for what is shipped.
        cell: Option<Cell>,
    },
    /// Begins the draft anew from the newest edition.
    Reset,
}

/// Edits the draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditRulebook {
    /// What to do.
    pub edit: RulebookEdit,
}

/// Notes that somebody agreed to what the draft loosens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignOffDraft {
    /// As who.
    pub signer: Signer,
    /// Name, role, day and reason.
    pub sign_off: SignOff,
    /// Fingerprint of the draft on screen.
    pub draft: String,
}

/// Puts the draft in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PutInForce {
    /// Major asks everyone again, even where no duty changed.
    pub size: Size,
    /// The first day it holds.
    pub effective: NaiveDate,
    /// What is new, in one language at least.
    pub changelog: Names,
    /// Fingerprint of the draft on screen.
    pub draft: String,
}

/// Asks what differs between two versions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CompareEditions {
    /// The older: an edition's number, or that of the shipped rules.
    pub from: String,
    /// The newer.
    pub to: String,
}

/// What differs between two versions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Compared {
    /// By language.
    pub differences: Differences,
}
