//! The rules of the office: editing the draft, signing a loosening off, putting an edition in force, comparing editions.

use sala_domain::ToolId;
use sala_domain::event::EventBody;
use sala_domain::office::rulebook::{
    Adoption, Block, Change, Edition, Fault, Rulebook, Terms, Version, differences,
};
use sala_domain::person::Language;

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::register::OpenRegister;
use crate::wire::Nothing;
use crate::wire::rulebook::{
    CompareEditions, Compared, EditRulebook, PutInForce, RulebookEdit, RulebookReply, SignOffDraft,
};

use super::rulebook_view;

/// The draft, what it changes and what stands in its way, and every edition.
pub fn rulebook(app: &App, register: &OpenRegister, _: Nothing) -> Result<RulebookReply, ApiError> {
    rulebook_view::reply(app, &register.office())
}

/// The name by which a reason stands in the closed lists of the domain.
fn code<T: serde::Serialize>(reason: &T) -> String {
    let text = serde_json::to_value(reason).ok();
    text.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
}

fn refused(fault: Fault) -> ApiError {
    ApiError::with(ErrorCode::RulebookRefused, "fault", code(&fault))
}

fn blocked(blocks: &[Block]) -> ApiError {
    ApiError::with(ErrorCode::RulebookBlocked, "block", blocks.first().map(code).unwrap_or_default())
}

fn record(app: &App, register: &OpenRegister, change: Change) -> Result<RulebookReply, ApiError> {
    let office = register.office();
    let change = change.checked(&app.catalog.policy, &office.rulebook, app.today()).map_err(refused)?;
    let by = register.manager(app)?;
    register.record(app, vec![EventBody::RulebookChanged { by, change }])?;
    rulebook_view::reply(app, &register.office())
}

/// Edits the draft.
pub fn edit(app: &App, register: &OpenRegister, request: EditRulebook) -> Result<RulebookReply, ApiError> {
    let change = match request.edit {
        RulebookEdit::Switch { rule, on } => Change::RuleSwitched { rule, on },
        RulebookEdit::Word { rule, wording } => Change::RuleWorded { rule, wording },
        RulebookEdit::Own { id, rule } => {
            let id = id.unwrap_or_else(|| register.office().rulebook.next_own());
            Change::Own { id, rule }
        }
        RulebookEdit::Tool { id, tool } => {
            let new = || Ok::<_, ApiError>(ToolId(hex::encode(app.random::<8>()?)));
            Change::Tool { id: id.map_or_else(new, Ok)?, tool }
        }
        RulebookEdit::Cell { data, tool, cell } => Change::Cell { data, tool, cell },
        RulebookEdit::Reset => Change::DraftReset,
    };
    record(app, register, change)
}

/// Refuses what was decided about another state of the draft than the one there is.
fn same_draft(book: &Rulebook, shown: &str) -> Result<(), ApiError> {
    let same = book.draft.terms.fingerprint() == shown;
    if same { Ok(()) } else { Err(ErrorCode::RulebookStale.into()) }
}

/// Notes that somebody agreed to what the draft loosens.
pub fn sign_off(
    app: &App,
    register: &OpenRegister,
    request: SignOffDraft,
) -> Result<RulebookReply, ApiError> {
    same_draft(&register.office().rulebook, &request.draft)?;
    let SignOffDraft { signer, sign_off, draft } = request;
    record(app, register, Change::SignedOff { signer, sign_off, draft })
}

/// Puts the draft in force: an event of the register, and from its first day the rules on this laptop.
pub fn put_in_force(
    app: &App,
    register: &OpenRegister,
    request: PutInForce,
) -> Result<RulebookReply, ApiError> {
    let office = register.office();
    same_draft(&office.rulebook, &request.draft)?;
    let PutInForce { size, effective, changelog, .. } = request;
    let adoption = Adoption { size, effective, changelog, by: register.manager(app)? };
    let edition = office.rulebook.adopt(&app.catalog.policy, adoption, app.today());
    let edition = edition.map_err(|blocks| blocked(&blocks))?;
    let reply = record(app, register, Change::InForce { edition: edition.clone() })?;
    app.keep_edition(Some(&edition))?;
    Ok(reply)
}

/// What differs between two versions.
pub fn compare(app: &App, register: &OpenRegister, request: CompareEditions) -> Result<Compared, ApiError> {
    let office = register.office();
    let from = terms(app, &office.rulebook, &request.from)?;
    let to = terms(app, &office.rulebook, &request.to)?;
    let of = |language| (language, differences(&app.catalog.policy, &from, &to, language));
    Ok(Compared { differences: Language::ALL.map(of).into() })
}

fn terms(app: &App, book: &Rulebook, version: &str) -> Result<Terms, ApiError> {
    let asked = Version::read(version);
    let edition = book.editions.iter().find(|edition: &&Edition| Some(edition.version) == asked);
    match edition {
        Some(edition) => Ok(edition.terms.clone()),
        None if version == app.catalog.policy.version => Ok(Terms::default()),
        None => Err(ErrorCode::OfficeUnknown.into()),
    }
}
