//! People of the office. What a list may change and who is who, the domain says; here it is asked, written and put into words.

mod change;
mod export;
mod import;
mod list;
mod pack;
mod person;
mod plan;
mod told;

pub use change::{link_sure, note, save};
pub use export::save as save_list;
pub use import::{Staged, read, take, undo};
pub use list::people;
pub use pack::save as save_evidence;
pub use person::one;
pub use plan::plan;

use sala_domain::event::EventBody;
use sala_domain::office::{Office, named, roster};
use sala_domain::person::Language;
use sala_domain::{PersonId, TrackId};

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::register::{Listed, OpenRegister};
use crate::wire::staff::{StaffChoice, StaffLine};

use super::path;

/// Something to be noted of somebody.
type Told = (Option<PersonId>, EventBody);

fn told(person: &PersonId, by: &str, change: roster::Change) -> Told {
    (Some(person.clone()), EventBody::MemberChanged { by: by.to_owned(), change })
}

fn unit_choices(office: &Office, language: Language) -> Vec<StaffChoice> {
    let choice = |(depth, id): (usize, &sala_domain::UnitId)| {
        let unit = office.settings.units.get(id)?;
        let name = named(&unit.names, language).to_owned();
        Some(StaffChoice { id: id.0.clone(), name, depth, closed: unit.closed })
    };
    office.settings.tree(language).into_iter().filter_map(choice).collect()
}

fn role_choices(office: &Office, language: Language) -> Vec<StaffChoice> {
    let roles = office.settings.roles.iter();
    let choice =
        |(id, role): (&sala_domain::OfficeRoleId, &sala_domain::office::settings::OfficeRole)| StaffChoice {
            id: id.0.clone(),
            name: named(&role.names, language).to_owned(),
            depth: 0,
            closed: role.closed,
        };
    roles.map(choice).collect()
}

fn line(office: &Office, one: &Listed, language: Language) -> StaffLine {
    let (units, roles) = (&office.settings.units, &office.settings.roles);
    let unit = units.get(&one.entry.unit).map(|unit| named(&unit.names, language));
    let role = roles.get(&one.entry.role).map(|role| named(&role.names, language));
    StaffLine {
        person: one.person.clone(),
        staff_number: one.entry.staff_number.clone(),
        name_khmer: one.entry.name_khmer.clone(),
        name_latin: one.entry.name_latin.clone(),
        unit: unit.unwrap_or_default().to_owned(),
        role: role.unwrap_or_default().to_owned(),
        left: one.left,
        learners: one.learners.len(),
    }
}

/// Somebody of the office.
fn known(register: &OpenRegister, person: &PersonId) -> Result<Listed, ApiError> {
    register.directory()?.one(person).cloned().ok_or_else(|| ErrorCode::OfficeUnknown.into())
}

/// The title of a track, or its id when this version has no such track.
fn track_title(app: &App, id: &TrackId) -> String {
    app.catalog.track(id).map_or_else(|| id.0.clone(), |track| path::track_title(app, track))
}
