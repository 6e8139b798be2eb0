//! What the register knows about the readiness assessment beside the answers, and the score of a round.

use sala_domain::office::assessment::{Facts, Round, Score, score};

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
        Ok(Facts::of(instrument, &app.catalog.policy, &office, &roll, app.now()))
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
