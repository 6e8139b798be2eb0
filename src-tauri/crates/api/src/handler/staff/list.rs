//! The list of people, fifty at a time.

use super::{line, role_choices, unit_choices};
use crate::app::App;
use crate::error::ApiError;
use crate::register::{OpenRegister, Wanted};
use crate::wire::staff::{LastImport, StaffAsk, StaffReply, StaffStanding};

/// People on a page.
const PAGE: usize = 50;

/// Who is meant. Whoever leaves is there up to the last day, as in every count.
pub(super) fn wanted(app: &App, register: &OpenRegister, ask: &StaffAsk) -> Wanted {
    let office = register.office();
    Wanted {
        search: ask.search.clone(),
        units: ask.unit.as_ref().map(|unit| office.settings.below(unit)),
        role: ask.role.clone(),
        left: match ask.standing {
            StaffStanding::Here => Some((false, app.today())),
            StaffStanding::Left => Some((true, app.today())),
            StaffStanding::Everybody => None,
        },
    }
}

/// A page of people. A page beyond the end is the last one.
pub fn people(app: &App, register: &OpenRegister, ask: StaffAsk) -> Result<StaffReply, ApiError> {
    let (office, language) = (register.office(), app.language());
    let wanted = wanted(app, register, &ask);
    let mut directory = register.directory()?;
    let (everybody, sure_links) = (directory.everybody().len(), directory.sure_links().len());
    let last_import = directory.last_import().map(|(imported, _)| LastImport {
        id: imported.import.id.clone(),
        at: imported.at,
        of: imported.import.of,
    });
    let found = directory.find(&wanted, language);
    let pages = found.len().div_ceil(PAGE).max(1);
    let page = ask.page.min(pages - 1);
    let shown = found.iter().skip(page * PAGE).take(PAGE);
    Ok(StaffReply {
        people: shown.map(|one| line(&office, one, language)).collect(),
        total: found.len(),
        everybody,
        page,
        pages,
        units: unit_choices(&office, language),
        roles: role_choices(&office, language),
        sure_links,
        last_import,
    })
}
