//! Adding somebody, and noting what becomes of them.

use sala_domain::office::roster::{Change, Exemption, Fault, Field, FieldFault, Keys};
use sala_domain::text::tidy;
use sala_domain::{PersonId, TrackId};

use super::{Told, known, line, person, told};
use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::register::OpenRegister;
use crate::wire::Nothing;
use crate::wire::staff::{NoteStaff, OfStaff, SaveStaff, StaffLinked, StaffNote, StaffPerson, StaffSaved};

/// The longest reason, in characters.
const LONGEST_REASON: usize = 500;
/// People of the same name that are listed.
const ALIKE: usize = 10;

/// Adds somebody, or changes what is known of them.
pub fn save(app: &App, register: &OpenRegister, request: SaveStaff) -> Result<StaffSaved, ApiError> {
    let before = request.person.as_ref().map(|person| known(register, person)).transpose()?;
    let entry = request.entry.tidied();
    let (office, keys) = (register.office(), Keys::of(&entry));
    let mut faults = entry.faults(before.as_ref().map(|one| &one.entry), &office.settings);
    let directory = register.directory()?;
    let alike: Vec<_> = directory.alike(&keys, request.person.as_ref()).cloned().collect();
    drop(directory);
    if alike.iter().any(|one| !keys.number.is_empty() && one.keys.number == keys.number) {
        faults.push(FieldFault { field: Field::StaffNumber, fault: Fault::Taken });
    }
    if !faults.is_empty() {
        return Ok(StaffSaved::Faulty { faults });
    }
    let named_anew = before.as_ref().is_none_or(|one| !keys.same_name(&one.keys));
    if named_anew && !alike.is_empty() && !request.though_alike {
        let people = alike.iter().take(ALIKE).map(|one| line(&office, one, app.language())).collect();
        return Ok(StaffSaved::Alike { people });
    }
    let person = request.person.map_or_else(|| new_person(app), Ok)?;
    if before.is_none_or(|one| one.entry != entry) {
        let by = register.manager(app)?;
        register.record_of(app, vec![told(&person, &by, Change::Entry { entry })])?;
        link_sure(app, register, Nothing {})?;
    }
    Ok(StaffSaved::Saved { person })
}

/// A new id; like a learner's it names no office.
pub(super) fn new_person(app: &App) -> Result<PersonId, ApiError> {
    Ok(PersonId(hex::encode(app.random::<16>()?)))
}

/// Links every learner who has both number and name of somebody here.
pub fn link_sure(app: &App, register: &OpenRegister, _: Nothing) -> Result<StaffLinked, ApiError> {
    let sure = register.directory()?.sure_links().to_vec();
    let by = register.manager(app)?;
    let linked = sure.len();
    let link = |(person, learner)| told(&person, &by, Change::Linked { learner });
    let links: Vec<Told> = sure.into_iter().map(link).collect();
    if linked > 0 {
        register.record_of(app, links)?;
    }
    Ok(StaffLinked { linked })
}

/// Notes something about somebody. What is so already is not written again.
pub fn note(app: &App, register: &OpenRegister, request: NoteStaff) -> Result<StaffPerson, ApiError> {
    let person = request.person;
    known(register, &person)?;
    if let Some(change) = change(app, register, &person, request.note)? {
        let by = register.manager(app)?;
        register.record_of(app, vec![told(&person, &by, change)])?;
    }
    person::one(app, register, OfStaff { person })
}

fn change(
    app: &App,
    register: &OpenRegister,
    person: &PersonId,
    note: StaffNote,
) -> Result<Option<Change>, ApiError> {
    let member = register.file().member(person)?.unwrap_or_default();
    let today = app.today();
    Ok(match note {
        StaffNote::Left { on, reason } => Some(Change::Left { on, reason: words(&reason)? }),
        StaffNote::Back => member.left.map(|_| Change::Back),
        StaffNote::Link { learner } => link(register, person, learner)?,
        StaffNote::Unlink { learner } => {
            member.learners.contains(&learner).then_some(Change::Unlinked { learner })
        }
        StaffNote::Assign { track, due } => {
            let track = real(app, track)?;
            Some(Change::Assigned { track, on: today, due })
        }
        StaffNote::Unassign { track } => {
            member.assignments.contains_key(&track).then_some(Change::Unassigned { track })
        }
        StaffNote::Exempt { track, reason, until } => {
            let (track, reason) = (real(app, track)?, words(&reason)?);
            if reason.is_empty() {
                return Err(ErrorCode::TextMissing.into());
            }
            Some(Change::Exempted { track, exemption: Exemption { reason, until } })
        }
        StaffNote::Oblige { track } => {
            member.exemptions.contains_key(&track).then_some(Change::Obliged { track })
        }
    })
}

/// A learner is one person at most.
fn link(register: &OpenRegister, person: &PersonId, learner: PersonId) -> Result<Option<Change>, ApiError> {
    let directory = register.directory()?;
    if !directory.profiles().iter().any(|(one, ..)| *one == learner) {
        return Err(ErrorCode::PersonUnknown.into());
    }
    match directory.everybody().iter().find(|one| one.learners.contains(&learner)) {
        Some(one) if one.person == *person => Ok(None),
        Some(_) => Err(ErrorCode::StaffLinked.into()),
        None => Ok(Some(Change::Linked { learner })),
    }
}

fn real(app: &App, track: TrackId) -> Result<TrackId, ApiError> {
    app.track(&track).map(|_| track.clone())
}

fn words(text: &str) -> Result<String, ApiError> {
    let text = tidy(text);
    if text.chars().count() > LONGEST_REASON {
        return Err(ApiError::with(ErrorCode::TextTooLong, "most", LONGEST_REASON));
    }
    Ok(text)
}
