//! Opening the app, and its settings.

use crate::app::App;
use crate::error::ApiError;
use crate::wire::Nothing;
use crate::wire::start::{Settings, StartReply};

use super::person::card;

/// Everything the first screen needs.
pub fn start(app: &App, _: Nothing) -> Result<StartReply, ApiError> {
    let settings = app.settings();
    let mut people = app.store().people()?;
    people.sort_by_key(|person| std::cmp::Reverse(person.learner.last_seen));
    let laptop = sala_credential::fingerprint(&app.store().key().public());
    let cards = people.iter().filter_map(|person| card(app, person).transpose());
    Ok(StartReply {
        app_version: env!("CARGO_PKG_VERSION").to_owned(),
        content_version: app.catalog.version.clone(),
        settings,
        first_start: app.chosen_settings().is_none(),
        people: cards.collect::<Result<_, _>>()?,
        current: app.present(),
        notices: app.notices().to_vec(),
        laptop,
    })
}

/// Keeps settings; the text size is brought into 100 to 200 percent.
pub fn save_settings(app: &App, mut settings: Settings) -> Result<Settings, ApiError> {
    settings.text_percent = settings.text_percent.clamp(100, 200);
    app.keep_settings(&settings)?;
    Ok(settings)
}
