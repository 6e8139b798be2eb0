//! People as a list that can be taken over again unchanged.

use sala_domain::office::roster::{Field, read::Lookup};
use sala_domain::person::Language;
use sala_i18n::Words;
use sala_report::roster::{Cell, xlsx};

use super::list::wanted;
use crate::app::App;
use crate::error::ApiError;
use crate::handler::record::{local, report_failed};
use crate::register::{Listed, OpenRegister};
use crate::wire::SavedFile;
use crate::wire::staff_list::{SaveStaffList, StaffFormat};

const FIELDS: [Field; 10] = [
    Field::StaffNumber,
    Field::NameKhmer,
    Field::NameLatin,
    Field::Unit,
    Field::Role,
    Field::Email,
    Field::Joined,
    Field::Language,
    Field::Left,
    Field::Person,
];

/// The head of a column; each is one that reading a list knows.
fn head(words: &Words, field: Field) -> String {
    match field {
        Field::StaffNumber => words.staff_field_staff_number(),
        Field::NameKhmer => words.staff_field_name_khmer(),
        Field::NameLatin => words.staff_field_name_latin(),
        Field::FamilyName => words.staff_field_family_name(),
        Field::GivenName => words.staff_field_given_name(),
        Field::Unit => words.staff_field_unit(),
        Field::Role => words.staff_field_role(),
        Field::Email => words.staff_field_email(),
        Field::Joined => words.staff_field_joined(),
        Field::Language => words.staff_field_language(),
        Field::Left => words.staff_field_left(),
        Field::Person => words.staff_field_person(),
    }
}

/// Saves the people who are wanted as CSV or XLSX.
pub fn save(app: &App, register: &OpenRegister, request: SaveStaffList) -> Result<SavedFile, ApiError> {
    let (office, language) = (register.office(), app.language());
    let lookup = Lookup::of(&office.settings);
    let row = |one: &&Listed| -> Vec<Cell> {
        FIELDS
            .map(|field| match field {
                Field::Unit => Cell::Text(lookup.unit_label(&office.settings, &one.entry.unit, language)),
                Field::Role => Cell::Text(lookup.role_label(&office.settings, &one.entry.role, language)),
                field => cell(one, field),
            })
            .to_vec()
    };
    let wanted = wanted(app, register, &request.ask);
    let rows: Vec<Vec<Cell>> = register.directory()?.find(&wanted, language).iter().map(row).collect();
    let heads = FIELDS.map(|field| head(&app.words(), field)).to_vec();
    let day = local(app, app.now()).format("%Y-%m-%d");
    let (bytes, ending) = match request.format {
        StaffFormat::Xlsx => {
            (xlsx(&app.words().staff_sheet(), &heads, &rows).map_err(|error| report_failed(&error))?, "xlsx")
        }
        StaffFormat::Csv => {
            let texts: Vec<Vec<String>> =
                rows.iter().map(|row| row.iter().map(Cell::text).collect()).collect();
            (sala_roster::csv(&heads, &texts)?, "csv")
        }
    };
    Ok(SavedFile { path: app.hand_out(&format!("sala-people-{day}.{ending}"), &bytes)? })
}

fn cell(one: &Listed, field: Field) -> Cell {
    let (entry, text) = (&one.entry, |text: &str| Cell::Text(text.to_owned()));
    match field {
        Field::StaffNumber => text(&entry.staff_number),
        Field::NameKhmer => text(&entry.name_khmer),
        Field::NameLatin => text(&entry.name_latin),
        Field::Email => text(&entry.email),
        Field::Joined => Cell::Day(entry.joined),
        Field::Language => text(entry.language.map_or("", Language::code)),
        Field::Left => Cell::Day(one.left),
        Field::Person => text(one.person.as_str()),
        Field::Unit | Field::Role | Field::FamilyName | Field::GivenName => text(""),
    }
}
