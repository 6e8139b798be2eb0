//! What an event that judges was judged by: content and pass rule.

use serde::{Deserialize, Serialize};

use crate::PanelId;

/// The content something was judged by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContentStamp {
    /// Version for people.
    pub version: String,
    /// SHA-256 in hex over all content files.
    pub hash: String,
}

/// The rule a check is judged by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassRule {
    /// Right answers needed.
    pub pass: usize,
    /// Of how many.
    pub of: usize,
    /// Critical items, all of which must be right.
    pub critical: usize,
    /// What the number rests on.
    #[serde(default)]
    pub basis: Basis,
}

/// What a pass mark rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The number the check's plan names, until a panel of judges has set one.
    #[default]
    Provisional,
    /// The values a panel of judges gave the questions of this form.
    Panel {
        /// The panel.
        id: PanelId,
    },
}
