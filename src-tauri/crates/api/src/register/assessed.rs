//! What the register knows about the readiness assessment beside the answers, and the score of a round.

use sala_domain::office::assessment::{Counts, Facts, Round, Score, computed, score};

use super::OpenRegister;
use crate::app::App;
use crate::error::ApiError;

impl OpenRegister {
    /// What is counted from the roll and the register of uses today.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn facts(&self, app: &App) -> Result<Facts, ApiError> {
        let (roll, office, instrument) = (self.roll(app)?, self.office(), &app.catalog.instrument);
        let today = app.today();
        let rules = office.rulebook.on(today).is_some() || app.catalog.policy.effective <= today;
        let counts = Counts::of(instrument, &roll, rules);
        let high_use = office.cases.uses.values().any(|one| one.running() && one.needs_assessment());
        Ok(Facts { computed: computed(instrument, &counts, app.now()), high_use })
    }

    /// The score of a round: as it was when it was closed, or as it is today.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn score(&self, app: &App, round: &Round) -> Result<Score, ApiError> {
        match &round.closed {
            Some(closing) => Ok(closing.score.clone()),
            None => Ok(score(&app.catalog.instrument, round, &self.facts(app)?, app.today())),
        }
    }
}
