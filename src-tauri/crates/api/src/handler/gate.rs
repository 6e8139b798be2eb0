//! The door of the register. Passphrases are compared and forgotten; none is ever logged or kept.

use sala_domain::event::EventBody;
use sala_domain::office::{named, settings};
use sala_domain::person::Language;
use std::collections::BTreeMap;
use zeroize::Zeroizing;
use zxcvbn::feedback::Warning;

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::register::{IDLE_MINUTES, OpenRegister};
use crate::wire::gate::{
    ChangePassphrase, CreateRegister, JudgePassphrase, Passphrase, PassphraseJudged, Recover,
    RegisterCreated, RegisterState, Weakness,
};
use crate::wire::{Nothing, Saved};

/// The longest passphrase, in characters: judging takes the longer the longer it is.
const LONGEST: usize = 200;
/// The least score that is enough, of 0 to 4.
const ENOUGH: u8 = 3;

/// How the register stands. Asking is no use of it.
pub fn state(app: &App, _: Nothing) -> Result<RegisterState, ApiError> {
    let open = app.open_register();
    let office = open.as_ref().map(|register| register.office());
    let name = office.as_ref().map(|office| named(&office.settings.names, app.language()).to_owned());
    Ok(RegisterState {
        exists: app.has_register(),
        open: open.is_some(),
        idle_minutes: IDLE_MINUTES,
        office: name.unwrap_or_default(),
    })
}

/// A passphrase in its one spelling: the same keys give the same passphrase on every system.
fn spelt(passphrase: String) -> Result<Zeroizing<String>, ApiError> {
    let passphrase = Zeroizing::new(passphrase);
    if passphrase.chars().count() > LONGEST {
        return Err(ApiError::with(ErrorCode::TextTooLong, "most", LONGEST));
    }
    Ok(Zeroizing::new(sala_domain::text::nfc(&passphrase)))
}

fn judged(passphrase: &str) -> PassphraseJudged {
    let found = zxcvbn::zxcvbn(passphrase, &["sala", "office", "manager"]);
    let score = u8::from(found.score());
    let warning = found.feedback().and_then(|feedback| feedback.warning());
    let weakness = match warning {
        None => Weakness::Short,
        Some(
            Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
            | Warning::CommonNamesAndSurnamesAreEasyToGuess,
        ) => Weakness::Name,
        Some(
            Warning::ThisIsATop10Password
            | Warning::ThisIsATop100Password
            | Warning::ThisIsACommonPassword
            | Warning::ThisIsSimilarToACommonlyUsedPassword
            | Warning::AWordByItselfIsEasyToGuess,
        ) => Weakness::Common,
        Some(_) => Weakness::Pattern,
    };
    let enough = score >= ENOUGH;
    PassphraseJudged { score, enough, weakness: (!enough).then_some(weakness) }
}

fn strong(passphrase: String) -> Result<Zeroizing<String>, ApiError> {
    let passphrase = spelt(passphrase)?;
    let judged = judged(&passphrase);
    if judged.enough {
        Ok(passphrase)
    } else {
        Err(ApiError::with(ErrorCode::PassphraseWeak, "score", usize::from(judged.score)))
    }
}

/// How hard a passphrase is to guess.
pub fn judge(_: &App, request: JudgePassphrase) -> Result<PassphraseJudged, ApiError> {
    Ok(judged(&spelt(request.passphrase)?))
}

/// Makes the register and opens it.
pub fn create(app: &App, request: CreateRegister) -> Result<RegisterCreated, ApiError> {
    app.person()?;
    let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let written = [(Language::Km, tidy(&request.name_km)), (Language::En, tidy(&request.name_en))];
    let names: BTreeMap<Language, String> =
        written.into_iter().filter(|(_, name)| !name.is_empty()).collect();
    if names.is_empty() {
        return Err(ErrorCode::TextMissing.into());
    }
    let passphrase = strong(request.passphrase)?;
    let code = app.make_register(&passphrase)?;
    let register = app.register()?;
    let by = register.manager(app)?;
    let named = settings::Change::Named { names, unit_label: BTreeMap::new() };
    let changes = std::iter::once(named).chain(super::setup::beginning(&app.catalog));
    let told = changes.map(|change| EventBody::OfficeChanged { by: by.clone(), change });
    register.record(app, told.collect())?;
    Ok(RegisterCreated { recovery_code: code.text().to_string(), state: state(app, Nothing {})? })
}

/// Opens the register with its passphrase.
pub fn open(app: &App, request: Passphrase) -> Result<RegisterState, ApiError> {
    app.person()?;
    app.unlock_register(&spelt(request.passphrase)?)?;
    state(app, Nothing {})
}

/// Opens the register with its recovery code and gives it a new passphrase.
pub fn recover(app: &App, request: Recover) -> Result<RegisterState, ApiError> {
    app.person()?;
    let code = Zeroizing::new(request.code);
    app.recover_register(&code, &strong(request.passphrase)?)?;
    state(app, Nothing {})
}

/// Closes the register.
pub fn close(app: &App, _: Nothing) -> Result<RegisterState, ApiError> {
    app.close_register();
    state(app, Nothing {})
}

/// Changes the passphrase.
pub fn change(app: &App, _: &OpenRegister, request: ChangePassphrase) -> Result<Saved, ApiError> {
    app.change_passphrase(&spelt(request.old)?, &strong(request.passphrase)?)?;
    Ok(Saved::YES)
}
