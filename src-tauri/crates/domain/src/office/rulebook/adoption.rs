//! From a draft to an edition: what stands in the way, and the edition once nothing does.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::edition::{Earlier, Edition, SignOff, Signer};
use super::loosening::{loosens, size};
use super::version::{Size, Version};
use super::{Rulebook, fault, terms::Terms};
use crate::office::Names;
use crate::policy::Policy;
use crate::text::normalise;

/// What stands in the way of an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "EditionBlock")]
pub enum Block {
    /// The draft is like the rules in force.
    Unchanged,
    /// Something is looser, and the AI owner has not signed this draft off.
    Owner,
    /// Something is looser, and legal staff have not signed this draft off.
    Legal,
    /// One person cannot be both.
    OnePerson,
    /// Nobody is told what is new.
    Changelog,
    /// What is new is told too long.
    ChangelogLong,
    /// The first day lies in the past.
    Past,
    /// The first day lies before that of the edition in force.
    BeforeLast,
}

/// What a manager says when an edition is put in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adoption {
    /// Ask everyone again even where no duty changed.
    pub size: Size,
    /// The first day it holds.
    pub effective: NaiveDate,
    /// What is new.
    pub changelog: Names,
    /// The manager's name.
    pub by: String,
}

impl Rulebook {
    /// The changes that the newest edition makes; none without one.
    pub fn last_terms(&self) -> Terms {
        self.editions.last().map(|edition| edition.terms.clone()).unwrap_or_default()
    }

    /// Sign-offs of the draft as it is now; those of an earlier state of it have lapsed.
    pub fn sign_offs(&self) -> BTreeMap<Signer, SignOff> {
        let now = self.draft.terms.fingerprint();
        let standing = self.draft.sign_offs.iter().filter(|(_, signed)| signed.draft == now);
        standing.map(|(signer, signed)| (*signer, signed.sign_off.clone())).collect()
    }

    /// The number an edition of the draft would get.
    pub fn next_version(&self, base: &Policy, least: Size) -> Version {
        let last = self.editions.last().map(|edition| edition.version);
        let last = last.or_else(|| Version::read(&base.version)).unwrap_or_default();
        last.next(least.max(self.size(base)))
    }

    /// The least size of the step from the newest edition to the draft.
    pub fn size(&self, base: &Policy) -> Size {
        let before = self.last_terms();
        let loose = !loosens(base, &before, &self.draft.terms).is_empty();
        if loose { Size::Major } else { size(base, &before, &self.draft.terms) }
    }

    /// What stands in the way of the draft itself: it is unchanged, or it is looser and not signed off by two people.
    pub fn draft_blocks(&self, base: &Policy) -> Vec<Block> {
        let before = self.last_terms();
        if before == self.draft.terms {
            return vec![Block::Unchanged];
        }
        if loosens(base, &before, &self.draft.terms).is_empty() {
            return Vec::new();
        }
        let signed = self.sign_offs();
        let name = |signer| signed.get(&signer).map(|sign_off| normalise(&sign_off.name));
        match (name(Signer::Owner), name(Signer::Legal)) {
            (Some(owner), Some(legal)) if owner == legal => vec![Block::OnePerson],
            (owner, legal) => {
                let missing = [(owner, Block::Owner), (legal, Block::Legal)];
                missing.into_iter().filter(|(name, _)| name.is_none()).map(|(_, block)| block).collect()
            }
        }
    }

    /// The draft as the next edition.
    ///
    /// # Errors
    /// Everything that stands in the way, the draft's own first.
    pub fn adopt(&self, base: &Policy, adoption: Adoption, today: NaiveDate) -> Result<Edition, Vec<Block>> {
        let mut blocks = self.draft_blocks(base);
        let told = fault::texts(adoption.changelog);
        match &told {
            Ok(changelog) if changelog.is_empty() => blocks.push(Block::Changelog),
            Err(_) => blocks.push(Block::ChangelogLong),
            Ok(_) => {}
        }
        if adoption.effective < today {
            blocks.push(Block::Past);
        }
        if self.editions.last().is_some_and(|last| adoption.effective < last.effective) {
            blocks.push(Block::BeforeLast);
        }
        let loose = !loosens(base, &self.last_terms(), &self.draft.terms).is_empty();
        let changelog = told.ok().filter(|_| blocks.is_empty()).ok_or(blocks)?;
        Ok(Edition {
            version: self.next_version(base, adoption.size),
            base: base.version.clone(),
            effective: adoption.effective,
            terms: self.draft.terms.clone(),
            changelog,
            sign_offs: if loose { self.sign_offs() } else { BTreeMap::new() },
            by: adoption.by,
            earlier: self.earlier(),
        })
    }

    fn earlier(&self) -> Vec<Earlier> {
        let brief = |edition: &Edition| Earlier {
            version: edition.version,
            effective: edition.effective,
            terms: edition.terms.clone(),
        };
        self.editions.iter().map(brief).collect()
    }
}
