//! The generative-AI rules of the office: rules, data classes, tool classes, and which may meet.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use ts_rs::TS;

use crate::person::Language;
use crate::{DataClassId, RuleId, ToolClassId};

/// Whether data of a class may go into a tool of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// Not allowed.
    No,
    /// Only after somebody has said so.
    Ask,
    /// Allowed.
    Yes,
}

impl Answer {
    /// Its name in content files.
    pub fn code(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Ask => "ask",
            Self::Yes => "yes",
        }
    }
}

/// One cell of the grid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Cell {
    /// The answer.
    pub answer: Answer,
    /// The id of the condition that goes with it.
    pub condition: Option<String>,
}

/// How a rule is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum RuleKind {
    /// Do.
    Do,
    /// Do not.
    Dont,
    /// Some of each.
    Both,
}

/// Who a rule speaks to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    /// Everyone.
    Staff,
    /// Those who run the office.
    Management,
}

/// A rule, without its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Its id.
    pub id: RuleId,
    /// The section it stands in.
    pub section: String,
    /// How it is put.
    pub kind: RuleKind,
    /// Whether training must test it.
    #[serde(default)]
    pub critical: bool,
    /// The version it came with.
    pub since: String,
    /// Who it speaks to.
    pub audience: Audience,
    /// Source topics.
    #[serde(default)]
    pub topics: Vec<String>,
}

/// Words of a rule.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RuleWords {
    /// The rule.
    pub text: String,
    /// Why it is there.
    pub why: String,
}

/// Words of a data class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DataClassWords {
    /// The short code, such as `D3+`.
    pub code: String,
    /// The name.
    pub name: String,
    /// What belongs to it.
    pub meaning: String,
    /// Examples from an office.
    pub examples: Vec<String>,
}

/// Words of a tool class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ToolClassWords {
    /// The short code, such as `T1`.
    pub code: String,
    /// The name.
    pub name: String,
    /// What belongs to it.
    pub meaning: String,
    /// A kind of tool.
    pub example: String,
}

/// What is signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttestationWords {
    /// The sentence signed, with `{version}` where the version goes.
    pub text: String,
    /// What signing means, in a few words.
    pub meaning: String,
}

/// A line that says AI was used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DisclosureWords {
    /// When to use it.
    pub name: String,
    /// The line.
    pub text: String,
}

/// The policy in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyWords {
    /// A native reader has read this translation (always so for the source language).
    #[serde(default)]
    pub reviewed: bool,
    /// The title.
    pub title: String,
    /// What it is for.
    pub intro: String,
    /// Section titles.
    pub sections: BTreeMap<String, String>,
    /// Rules.
    pub rules: BTreeMap<RuleId, RuleWords>,
    /// Data classes.
    pub data_classes: BTreeMap<DataClassId, DataClassWords>,
    /// Tool classes.
    pub tool_classes: BTreeMap<ToolClassId, ToolClassWords>,
    /// What to do with AI inside other software.
    pub embedded: String,
    /// Conditions of the grid.
    pub conditions: BTreeMap<String, String>,
    /// Short labels of the answers (`no`, `ask`, `yes`).
    pub answers: BTreeMap<String, String>,
    /// What is signed.
    pub attestation: AttestationWords,
    /// Lines that say AI was used.
    pub disclosure: BTreeMap<String, DisclosureWords>,
}

/// The policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// `major.minor`; a new major version asks for a new signature.
    pub version: String,
    /// In force since.
    pub effective: NaiveDate,
    /// Data classes, most open first.
    pub data_classes: Vec<DataClassId>,
    /// Tool classes, least trusted first.
    pub tool_classes: Vec<ToolClassId>,
    /// Ids of conditions.
    pub conditions: Vec<String>,
    /// Ids of sections, in order.
    pub sections: Vec<String>,
    /// Ids of disclosure lines, in order.
    pub disclosure: Vec<String>,
    /// One row a data class, one cell a tool class.
    pub grid: BTreeMap<DataClassId, Vec<Cell>>,
    /// Rules in order.
    pub rules: Vec<Rule>,
    /// Words per language.
    pub words: BTreeMap<Language, PolicyWords>,
}

impl Policy {
    /// The number before the point of the version; 0 when there is none.
    pub fn major(version: &str) -> u32 {
        version.split('.').next().and_then(|major| major.parse().ok()).unwrap_or(0)
    }

    /// What the grid says; `None` for classes it does not know.
    pub fn cell(&self, data: &DataClassId, tool: &ToolClassId) -> Option<&Cell> {
        let column = self.tool_classes.iter().position(|class| class == tool)?;
        self.grid.get(data)?.get(column)
    }

    /// The rules behind an answer for these classes, most telling first.
    pub fn grounds(&self, data: &DataClassId, tool: &ToolClassId) -> Vec<RuleId> {
        let (data, tool) = (data.as_str(), tool.as_str());
        let mut rules: Vec<&str> = Vec::new();
        if tool == "t0" {
            rules.push("GR-02");
        }
        if !matches!(data, "d0" | "d1") {
            if matches!(tool, "t0" | "t1") {
                rules.push("GR-06");
            }
            rules.push("GR-07");
        }
        rules.push(if rules.is_empty() { "GR-13" } else { "GR-09" });
        rules.into_iter().map(RuleId::from).collect()
    }

    /// The sentence a learner signs, with its version in place.
    pub fn attestation(&self, language: Language) -> Option<String> {
        let words = self.words.get(&language)?;
        Some(words.attestation.text.replace("{version}", &self.version))
    }

    /// SHA-256 in hex over version, grid and every rule and the attestation as worded in one language: what a signature is about.
    pub fn text_hash(&self, language: Language) -> Option<String> {
        let words = self.words.get(&language)?;
        let mut hash = Sha256::new();
        let mut add = |text: &str| {
            hash.update(crate::text::normalise(text).as_bytes());
            hash.update([0]);
        };
        add(&self.version);
        for rule in &self.rules {
            let text = words.rules.get(&rule.id)?;
            add(rule.id.as_str());
            add(&text.text);
        }
        for (data, cells) in &self.grid {
            add(data.as_str());
            for cell in cells {
                add(cell.answer.code());
                add(cell.condition.as_deref().unwrap_or(""));
            }
        }
        add(&words.attestation.text);
        Some(hex::encode(hash.finalize()))
    }
}
