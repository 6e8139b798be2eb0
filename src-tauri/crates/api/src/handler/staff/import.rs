//! Taking over a list of staff: read, taken over in one go, undone.

use sala_domain::event::EventBody;
use sala_domain::office::roster::import::Outcome;
use sala_domain::office::roster::{Change, Import, Imported, Member};
use sala_domain::office::settings;
use sala_domain::{ImportId, PersonId};
use sala_roster::{Grid, MOST_COLUMNS, MOST_MEGABYTES, MOST_ROWS, RosterError};

use super::change::new_person;
use super::plan::Planned;
use super::{Told, link_sure, role_choices, told, unit_choices};
use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::register::OpenRegister;
use crate::wire::Nothing;
use crate::wire::staff_list::{
    ReadStaffList, StaffList, StaffReading, StaffTaken, StaffUndone, UndoStaffList,
};

/// Rows that are shown of a list before it is looked through.
const SAMPLE: usize = 5;

/// The list that was handed in last.
pub struct Staged {
    name: String,
    bytes: Vec<u8>,
    pub(super) grid: Grid,
}

impl From<RosterError> for ApiError {
    fn from(error: RosterError) -> Self {
        let at = |code, line: u32| Self::with(code, "line", line as usize);
        match error {
            RosterError::TooLarge => Self::with(ErrorCode::FileTooLarge, "most", MOST_MEGABYTES),
            RosterError::TooManyRows => Self::with(ErrorCode::StaffRows, "most", MOST_ROWS),
            RosterError::TooManyColumns => Self::with(ErrorCode::StaffColumns, "most", MOST_COLUMNS),
            RosterError::Empty => ErrorCode::StaffEmpty.into(),
            RosterError::Encoding { line } => at(ErrorCode::StaffEncoding, line),
            RosterError::Quote { line } => at(ErrorCode::StaffQuote, line),
            RosterError::Merged { line } => at(ErrorCode::StaffMerged, line),
            RosterError::OldWorkbook => ErrorCode::StaffOldWorkbook.into(),
            RosterError::Unreadable => ErrorCode::StaffUnreadable.into(),
            RosterError::NoSheet => ErrorCode::StaffSheet.into(),
        }
    }
}

/// Reads a list. One that cannot be read leaves the one before.
pub fn read(app: &App, register: &OpenRegister, request: ReadStaffList) -> Result<StaffList, ApiError> {
    let mut staged = register.staged();
    let (name, bytes) = match request.file {
        Some(file) => (file.name.clone(), file.bytes(MOST_MEGABYTES)?),
        None => {
            let last = staged.as_ref().ok_or(ErrorCode::StaffListGone)?;
            (last.name.clone(), last.bytes.clone())
        }
    };
    let grid = sala_roster::read(&bytes, request.sheet.as_deref())?;
    let (office, language) = (register.office(), app.language());
    let reply = StaffList {
        name: name.clone(),
        sheet: grid.sheet.clone(),
        sheets: grid.sheets.clone(),
        head: grid.head.clone(),
        guess: sala_roster::guess(&grid.head),
        sample: grid.rows.iter().take(SAMPLE).map(|row| row.cells.clone()).collect(),
        rows: grid.rows.len(),
        units: unit_choices(&office, language),
        roles: role_choices(&office, language),
    };
    *staged = Some(Staged { name, bytes, grid });
    Ok(reply)
}

/// Takes over every good row of the list, with the units and roles it makes, in one transaction.
pub fn take(app: &App, register: &OpenRegister, request: StaffReading) -> Result<StaffTaken, ApiError> {
    let planned = Planned::of(app, register, &request)?;
    let by = register.manager(app)?;
    let (added, changed) = planned.counts();
    let of = added + changed;
    let left_out = planned.left_out();
    let id = ImportId(hex::encode(app.random::<8>()?));
    if of > 0 {
        let import = Import { id: id.clone(), of };
        let mut told: Vec<Told> = planned.made.iter().map(|change| made(&by, change)).collect();
        for (_, outcome) in planned.plan.rows {
            told.extend(noted(app, outcome, &import, &by)?);
        }
        register.record_of(app, told)?;
        *register.staged() = None;
    }
    let linked = link_sure(app, register, Nothing {})?.linked;
    Ok(StaffTaken { added, changed, left_out, linked, import: (of > 0).then_some(id) })
}

fn made(by: &str, change: &settings::Change) -> Told {
    (None, EventBody::OfficeChanged { by: by.to_owned(), change: change.clone() })
}

fn noted(app: &App, outcome: Outcome, import: &Import, by: &str) -> Result<Option<Told>, ApiError> {
    let import = import.clone();
    Ok(match outcome {
        Outcome::New { entry, left } => {
            let person = new_person(app)?;
            Some(told(&person, by, Change::Imported { import, entry, left, back: false }))
        }
        Outcome::Changed { person, entry, left, fields } => {
            let back = left.is_none() && fields.contains(&sala_domain::office::roster::Field::Left);
            Some(told(&person, by, Change::Imported { import, entry, left, back }))
        }
        _ => None,
    })
}

/// Undoes the last import: everybody is as before it. Units and roles it made stay.
pub fn undo(app: &App, register: &OpenRegister, request: UndoStaffList) -> Result<StaffUndone, ApiError> {
    let last = register.directory()?.last_import().cloned();
    let (imported, people) =
        last.filter(|(imported, _)| imported.import.id == request.import).ok_or(ErrorCode::StaffUndo)?;
    let by = register.manager(app)?;
    let mut events = Vec::with_capacity(people.len());
    for person in &people {
        let before = before(register, person, &imported)?;
        let import = imported.import.id.clone();
        events.push(told(person, &by, Change::SetBack { import, entry: before.entry, left: before.left }));
    }
    register.record_of(app, events)?;
    Ok(StaffUndone { people: people.len() })
}

/// Somebody as they were before an import.
fn before(register: &OpenRegister, person: &PersonId, imported: &Imported) -> Result<Member, ApiError> {
    let events = register.file().store().history(person)?;
    let by_import = |body: &EventBody| match body {
        EventBody::MemberChanged { change: Change::Imported { import, .. }, .. } => {
            import.id == imported.import.id
        }
        _ => false,
    };
    Ok(Member::rebuild(events.iter().filter(|event| !by_import(&event.body))))
}
