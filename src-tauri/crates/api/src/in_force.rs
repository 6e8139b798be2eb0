//! The rules in force on this laptop: those of the office's edition where the laptop has one, else the shipped ones.
//!
//! Everything that shows, asks or judges by the rules goes through [`App::policy`]. It is not the rulebook of the register: that one
//! also knows drafts. It may not grow: where an edition comes from is the business of whoever calls [`App::keep_edition`].

use chrono::NaiveDate;
use sala_domain::office::roll::{Major, majors};
use sala_domain::office::rulebook::Edition;
use sala_domain::policy::Policy;
use sala_store::Store;
use std::ops::Deref;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::app::App;
use crate::error::ApiError;
use crate::search::RuleEntries;

/// The laptop's copy of the office's edition.
const EDITION: &str = "rules-edition";

/// The rules in force.
#[derive(Debug)]
pub enum InForce<'a> {
    /// The office has none of its own, or they do not hold yet.
    Shipped(&'a Policy),
    /// The office's.
    Office(Arc<Policy>),
}

impl Deref for InForce<'_> {
    type Target = Policy;

    fn deref(&self) -> &Policy {
        match self {
            Self::Shipped(policy) => policy,
            Self::Office(policy) => policy,
        }
    }
}

/// What an edition makes of the shipped rules on a day.
#[derive(Clone)]
struct Made {
    day: NaiveDate,
    policy: Arc<Policy>,
    entries: Arc<RuleEntries>,
}

struct State {
    edition: Option<Arc<Edition>>,
    made: Option<Made>,
}

/// The edition this laptop has.
pub(crate) struct Kept(Mutex<State>);

impl Kept {
    /// What a laptop's store has. An edition that cannot be read is none: then the shipped rules are in force.
    pub(crate) fn from(store: &Store) -> Self {
        let edition: Option<Edition> = store.setting(EDITION).ok().flatten().flatten();
        Self(Mutex::new(State::of(edition)))
    }

    fn held(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn of(edition: Option<Edition>) -> Self {
        Self { edition: edition.map(Arc::new), made: None }
    }
}

impl App {
    /// The rules in force today.
    pub fn policy(&self) -> InForce<'_> {
        match self.of_office() {
            Some(made) => InForce::Office(made.policy),
            None => InForce::Shipped(&self.catalog.policy),
        }
    }

    /// The office's edition, if this laptop has one.
    pub fn edition(&self) -> Option<Arc<Edition>> {
        self.edition.held().edition.clone()
    }

    /// The major versions of the rules that this laptop knows, each from its first day.
    pub fn majors(&self) -> Vec<Major> {
        majors(&self.catalog.policy, self.edition().as_deref())
    }

    /// The rules as search finds them; none while the shipped ones are in force.
    pub(crate) fn rule_entries(&self) -> Option<Arc<RuleEntries>> {
        self.of_office().map(|made| made.entries)
    }

    /// Keeps the office's edition on this laptop: from now on its rules are in force here. Without one, the shipped rules are.
    ///
    /// # Errors
    /// What the store says; then the rules are as before.
    pub fn keep_edition(&self, edition: Option<&Edition>) -> Result<(), ApiError> {
        self.store().set_setting(EDITION, &edition)?;
        *self.edition.held() = State::of(edition.cloned());
        Ok(())
    }

    /// Takes over the rules of an office file. The manager's own laptop may be ahead of its file: of one office's editions the newer
    /// stays. Another office brings its own rules, or none.
    ///
    /// # Errors
    /// What the store says; then the rules are as before.
    pub fn follow_edition(&self, edition: Option<&Edition>, other_office: bool) -> Result<(), ApiError> {
        let here = self.edition();
        let newer = edition.map(|edition| edition.version) > here.map(|edition| edition.version);
        if newer || other_office { self.keep_edition(edition) } else { Ok(()) }
    }

    fn of_office(&self) -> Option<Made> {
        let (day, mut state) = (self.today(), self.edition.held());
        let edition = state.edition.as_ref()?;
        if let Some(made) = state.made.as_ref().filter(|made| made.day == day) {
            return Some(made.clone());
        }
        let policy = edition.policy_on(&self.catalog.policy, day);
        let entries = Arc::new(RuleEntries::new(&policy));
        let made = Made { day, policy: Arc::new(policy), entries };
        state.made = Some(made.clone());
        Some(made)
    }
}
