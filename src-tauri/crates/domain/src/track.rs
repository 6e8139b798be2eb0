//! Tracks of the curriculum: who they are for, what they require, and the checks that close them.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::person::{Language, Role};
use crate::{CheckId, ModuleId, TrackId};

/// One line of a check's blueprint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawPlan {
    /// The module drawn from.
    pub module: ModuleId,
    /// How many items.
    pub count: usize,
    /// How many of them critical; the others are not.
    #[serde(default)]
    pub critical: usize,
}

/// A check: of one module, or of a whole track.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckPlan {
    /// Its id, unique over all tracks.
    pub id: CheckId,
    /// The module it closes; none when it closes the whole track.
    #[serde(default)]
    pub module: Option<ModuleId>,
    /// Minutes it is meant to take; nothing is cut off.
    pub minutes: u32,
    /// Right answers needed.
    pub pass: usize,
    /// Tries before a wait.
    pub tries: u32,
    /// Hours of that wait.
    pub wait_hours: u32,
    /// What is drawn.
    #[serde(rename = "draw")]
    pub draws: Vec<DrawPlan>,
}

impl CheckPlan {
    /// How many items a form has.
    pub fn length(&self) -> usize {
        self.draws.iter().map(|draw| draw.count).sum()
    }

    /// How many of them are critical.
    pub fn critical(&self) -> usize {
        self.draws.iter().map(|draw| draw.critical).sum()
    }
}

/// A track's words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrackWords {
    /// Its title.
    pub title: String,
    /// The name on the certificate.
    pub certificate: String,
    /// Who it is for.
    pub audience: String,
    /// The name of its checks; a module's code stands before it where a check closes a module.
    pub check: String,
}

/// A track.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Track {
    /// Its id.
    pub id: TrackId,
    /// Modules in order.
    pub modules: Vec<ModuleId>,
    /// Tracks whose certificates must be held, and be valid, before this one's is issued.
    pub requires: Vec<TrackId>,
    /// Roles that must take it, with a due date; others may.
    pub roles: Vec<Role>,
    /// Months a certificate is valid.
    pub certificate_months: u32,
    /// Days from joining to the due date.
    pub due_days: u32,
    /// Its checks in order.
    pub checks: Vec<CheckPlan>,
    /// Words per language.
    pub words: BTreeMap<Language, TrackWords>,
}

impl Track {
    /// A check by id.
    pub fn check(&self, id: &CheckId) -> Option<&CheckPlan> {
        self.checks.iter().find(|check| check.id == *id)
    }

    /// The check that closes a module.
    pub fn check_of(&self, module: &ModuleId) -> Option<&CheckPlan> {
        self.checks.iter().find(|check| check.module.as_ref() == Some(module))
    }

    /// The name on its certificate, per language.
    pub fn certificate_names(&self) -> BTreeMap<Language, String> {
        self.words.iter().map(|(language, words)| (*language, words.certificate.clone())).collect()
    }

    /// Whether somebody in a role must take it.
    pub fn is_for(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}
