//! An edition of the office's rules: complete, as it travels in the office file. It needs only the rules Sala comes with.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

use super::difference::{Difference, differences};
use super::loosening::{Loosening, loosens};
use super::terms::Terms;
use super::version::Version;
use crate::RuleId;
use crate::office::Names;
use crate::person::Language;
use crate::policy::Policy;

/// Who must agree to a loosening.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "RulesSigner")]
pub enum Signer {
    /// The AI owner of the office.
    Owner,
    /// Legal staff.
    Legal,
}

impl Signer {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Owner, Self::Legal];
}

/// Somebody's agreement to a loosening.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "RulesSignOff")]
pub struct SignOff {
    /// Their name.
    pub name: String,
    /// What they are in the office.
    pub role: String,
    /// The day they agreed.
    pub on: NaiveDate,
    /// Why it is right.
    pub reason: String,
}

/// An edition before this one: enough to say what changed since somebody signed it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Earlier {
    /// Its number.
    pub version: Version,
    /// In force since.
    pub effective: NaiveDate,
    /// What it changed about the shipped rules.
    pub terms: Terms,
}

/// A version of the office's rules, complete: what it changes about the rules Sala comes with. It travels in the office file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// `major.minor`.
    pub version: Version,
    /// The version of the shipped rules it was made from.
    pub base: String,
    /// The first day it holds.
    pub effective: NaiveDate,
    /// What it changes about the shipped rules.
    pub terms: Terms,
    /// What is new, in a sentence or two, in one language at least.
    pub changelog: Names,
    /// Who agreed, where something was loosened.
    #[serde(default)]
    pub sign_offs: BTreeMap<Signer, SignOff>,
    /// The name of the manager who put it in force.
    pub by: String,
    /// The editions before it, oldest first.
    #[serde(default)]
    pub earlier: Vec<Earlier>,
}

impl Edition {
    /// The office's rules in this edition.
    pub fn policy(&self, base: &Policy) -> Policy {
        self.terms.policy(base, self.version.to_string(), self.effective)
    }

    /// The office's rules on a day: of this edition, or of the one before while this one does not hold yet.
    pub fn policy_on(&self, base: &Policy, day: NaiveDate) -> Policy {
        match self.held(day) {
            Some((version, effective, terms)) => terms.policy(base, version.to_string(), effective),
            None => base.clone(),
        }
    }

    /// What the office changes about the shipped rules on a day; `None` before its first edition holds.
    pub fn terms_on(&self, day: NaiveDate) -> Option<&Terms> {
        self.held(day).map(|(_, _, terms)| terms)
    }

    fn held(&self, day: NaiveDate) -> Option<(Version, NaiveDate, &Terms)> {
        self.all().rfind(|(_, effective, _)| *effective <= day)
    }

    /// Every edition up to this one, oldest first.
    fn all(&self) -> impl DoubleEndedIterator<Item = (Version, NaiveDate, &Terms)> {
        let earlier = self.earlier.iter();
        let earlier = earlier.map(|earlier| (earlier.version, earlier.effective, &earlier.terms));
        earlier.chain([(self.version, self.effective, &self.terms)])
    }

    /// What the office changed in the version somebody signed: of the newest edition up to it, or nothing when it is as shipped.
    pub fn terms_of(&self, version: Version) -> Terms {
        let found = self.all().rfind(|(number, _, _)| *number <= version);
        found.map(|(_, _, terms)| terms.clone()).unwrap_or_default()
    }

    /// What changed between two versions, as somebody who reads one language sees it.
    pub fn changed(&self, base: &Policy, from: Version, to: Version, language: Language) -> Vec<Difference> {
        differences(base, &self.terms_of(from), &self.terms_of(to), language)
    }

    /// The newest version somebody signed from which they need only be told what changed until `now`; `None` when they must read all:
    /// they never signed, or signed words that this Sala does not know any more.
    pub fn signed_before<'a>(
        base: &Policy,
        signed: impl IntoIterator<Item = &'a str>,
        now: Version,
    ) -> Option<Version> {
        let oldest = Version::read(&base.version)?;
        let known = |version: &Version| *version >= oldest && version.major < now.major;
        signed.into_iter().filter_map(Version::read).filter(known).max()
    }

    /// Rules that were added, reworded or taken away between two versions.
    pub fn changed_rules(&self, base: &Policy, from: Version, to: Version) -> BTreeSet<RuleId> {
        let changed = self.changed(base, from, to, Language::ALL[0]);
        changed.into_iter().filter_map(|difference| difference.rule().cloned()).collect()
    }

    /// What it loosened, compared with the edition before it.
    pub fn loosens(&self, base: &Policy) -> Vec<Loosening> {
        let before = self.earlier.last().map(|earlier| earlier.terms.clone()).unwrap_or_default();
        loosens(base, &before, &self.terms)
    }
}
