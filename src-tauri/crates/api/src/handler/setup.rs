//! Setting an office up. Every change is checked by the domain against what is set now, then written as one event.

use sala_domain::TrackId;
use sala_domain::catalog::Catalog;
use sala_domain::event::EventBody;
use sala_domain::office::handed::Handed;
use sala_domain::office::settings::colour::{Colour, MARK_CONTRAST, PAPER, TEXT_CONTRAST, WHITE};
use sala_domain::office::settings::{Change, Duty, Look, RETENTION_MONTHS, Settings, begin};
use sala_domain::office::{Names, Office, named};
use sala_domain::person::{Language, Role};
use sala_i18n::{Digits, Words};
use sala_ledger::sealed::{seal, unseal};
use sala_report::Logo;

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::followed::OFFICE_FILE;
use crate::register::OpenRegister;
use crate::wire::setup::{
    ColourJudged, Colours, ColoursJudged, DutyLine, LookCard, NameOffice, RoleCard, SaveDuty, SaveLogo,
    SaveRetention, SaveRole, SaveUnit, SetupReply, UnitLine,
};
use crate::wire::{Nothing, SavedFile};

use super::path;

/// What a new register starts with: roles and duties, named in every language.
pub(super) fn beginning(catalog: &Catalog) -> Vec<Change> {
    let name = |words: &Words, role: Role| match role {
        Role::Staff => words.role_staff(),
        Role::Builder => words.role_builder(),
        Role::Decider => words.role_decider(),
        Role::Guardian => words.role_guardian(),
    };
    let words = |language: Language| Words::new(language, Digits::Arabic);
    let names = |role: Role| -> Names {
        Language::ALL.into_iter().map(|language| (language, name(&words(language), role))).collect()
    };
    begin(&catalog.tracks, names)
}

/// Writes a change down if it can stand.
fn change(app: &App, register: &OpenRegister, change: Change) -> Result<SetupReply, ApiError> {
    let tracks: Vec<TrackId> = app.catalog.tracks.iter().map(|track| track.id.clone()).collect();
    let change = register.office().settings.checked(change, &tracks)?;
    register.record(app, vec![EventBody::OfficeChanged { by: register.manager(app)?, change }])?;
    setup(app, register, Nothing {})
}

fn units(settings: &Settings, language: Language) -> Vec<UnitLine> {
    let line = |(depth, id): (usize, &sala_domain::UnitId)| {
        let unit = settings.units.get(id)?.clone();
        let name = named(&unit.names, language).to_owned();
        Some(UnitLine { id: id.clone(), unit, name, depth })
    };
    settings.tree(language).into_iter().filter_map(line).collect()
}

fn duties(app: &App, settings: &Settings) -> Vec<DutyLine> {
    let line = |track: &sala_domain::catalog::Track| DutyLine {
        track: track.id.clone(),
        title: path::track_title(app, track),
        duty: settings.duties.get(&track.id).cloned(),
        usual: Duty::of_track(track),
    };
    app.catalog.tracks.iter().map(line).collect()
}

/// Everything that is set.
pub fn setup(app: &App, register: &OpenRegister, _: Nothing) -> Result<SetupReply, ApiError> {
    let (office, language) = (register.office(), app.language());
    let settings = &office.settings;
    let roles = settings.roles.iter().map(|(id, role)| RoleCard {
        id: id.clone(),
        role: role.clone(),
        name: named(&role.names, language).to_owned(),
    });
    let Look { ink, accent, logo } = settings.look.clone();
    Ok(SetupReply {
        names: settings.names.clone(),
        unit_label: settings.unit_label.clone(),
        units: units(settings, language),
        roles: roles.collect(),
        duties: duties(app, settings),
        look: LookCard { ink, accent, logo },
        retention_months: settings.retention_months.unwrap_or(RETENTION_MONTHS),
        fingerprint: register.office_fingerprint()?,
        handed: settings.handed,
        changed: settings.changed,
    })
}

/// Names the office and its units.
pub fn name(app: &App, register: &OpenRegister, request: NameOffice) -> Result<SetupReply, ApiError> {
    change(app, register, Change::Named { names: request.names, unit_label: request.unit_label })
}

/// Adds or changes a unit.
pub fn save_unit(app: &App, register: &OpenRegister, request: SaveUnit) -> Result<SetupReply, ApiError> {
    let known = |id: &sala_domain::UnitId| register.office().settings.units.contains_key(id);
    let id = match request.id {
        Some(id) if known(&id) => id,
        Some(_) => return Err(ErrorCode::OfficeUnknown.into()),
        None => hex::encode(app.random::<8>()?).into(),
    };
    change(app, register, Change::Unit { id, unit: request.unit })
}

/// Adds or changes a role.
pub fn save_role(app: &App, register: &OpenRegister, request: SaveRole) -> Result<SetupReply, ApiError> {
    let known = |id: &sala_domain::OfficeRoleId| register.office().settings.roles.contains_key(id);
    let id = match request.id {
        Some(id) if known(&id) => id,
        Some(_) => return Err(ErrorCode::OfficeUnknown.into()),
        None => hex::encode(app.random::<8>()?).into(),
    };
    change(app, register, Change::Role { id, role: request.role })
}

/// Sets a duty.
pub fn save_duty(app: &App, register: &OpenRegister, request: SaveDuty) -> Result<SetupReply, ApiError> {
    change(app, register, Change::Duty { track: request.track, duty: request.duty })
}

/// A colour judged against the paper and a white label; Sala's own need no judging.
fn judged(text: Option<&String>, least: f64, enough: fn(Colour) -> bool) -> ColourJudged {
    let hundredths = |ratio: f64| (ratio * 100.0).floor() as u32;
    let of = |colour: Colour| ColourJudged {
        read: true,
        contrast: hundredths(colour.contrast(PAPER).min(colour.contrast(WHITE))),
        least: hundredths(least),
        enough: enough(colour),
    };
    let unread = ColourJudged { read: false, contrast: 0, least: hundredths(least), enough: false };
    match text {
        None => ColourJudged { read: true, enough: true, ..unread },
        Some(text) => Colour::read(text.trim()).map_or(unread, of),
    }
}

/// Judges colours before they are kept.
pub fn judge(_: &App, _: &OpenRegister, request: Colours) -> Result<ColoursJudged, ApiError> {
    Ok(ColoursJudged {
        ink: judged(request.ink.as_ref(), TEXT_CONTRAST, Colour::carries_text),
        accent: judged(request.accent.as_ref(), MARK_CONTRAST, Colour::carries_marks),
    })
}

/// Sets the colours; the logo stays.
pub fn save_colours(app: &App, register: &OpenRegister, request: Colours) -> Result<SetupReply, ApiError> {
    let logo = register.office().settings.look.logo.clone();
    change(app, register, Change::Look { look: Look { ink: request.ink, accent: request.accent, logo } })
}

/// Sets the logo or takes it away; the colours stay.
pub fn save_logo(app: &App, register: &OpenRegister, request: SaveLogo) -> Result<SetupReply, ApiError> {
    let logo = match &request.file {
        Some(file) => Some(Logo::read(&file.bytes(sala_report::logo::MEGABYTES)?)?.kept()?),
        None => None,
    };
    let look = Look { logo, ..register.office().settings.look.clone() };
    change(app, register, Change::Look { look })
}

/// Sets how long records of people who left are kept.
pub fn save_retention(
    app: &App,
    register: &OpenRegister,
    request: SaveRetention,
) -> Result<SetupReply, ApiError> {
    change(app, register, Change::Retention { months: request.months })
}

fn handed(app: &App, office: &Office) -> Handed {
    Handed {
        version: office.settings.handed + 1,
        made: app.now(),
        settings: office.settings.clone(),
        edition: office.rulebook.editions.last().cloned(),
    }
}

/// Makes the office file that laptops load. Only a file that was saved gets a number.
pub fn export(app: &App, register: &OpenRegister, _: Nothing) -> Result<SavedFile, ApiError> {
    let handed = handed(app, &register.office());
    let key = register.office_key()?;
    let text = seal(OFFICE_FILE, key.signing_key(), &handed).map_err(|error| ApiError::internal(&error))?;
    let path = app.hand_out(&format!("office-v{}.sala-office", handed.version), text.as_bytes())?;
    if path.is_some() {
        let read =
            unseal::<Handed>(OFFICE_FILE, text.as_bytes()).map_err(|fault| ApiError::internal(&fault))?;
        let hash = hex::encode(read.hash);
        let change = Change::Handed { version: handed.version, hash, key: hex::encode(key.public()) };
        register.record(app, vec![EventBody::OfficeChanged { by: register.manager(app)?, change }])?;
    }
    Ok(SavedFile { path })
}
