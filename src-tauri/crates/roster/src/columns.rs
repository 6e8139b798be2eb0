//! Which column is which field: guessed from the heads in English, Khmer, and the names that OneRoster, SCIM and Moodle use.

use sala_domain::office::roster::{Field, Row};
use sala_domain::text::normalise;
use std::collections::BTreeMap;

use crate::Grid;

/// Which field each column is; none for those that are left out. As long as the heads.
pub type Mapping = Vec<Option<Field>>;

/// Heads by field, the likeliest first. Letters and digits alone count.
const HEADS: [(Field, &[&str]); 12] = [
    (Field::Person, &["sala id", "លេខ sala"]),
    (
        Field::StaffNumber,
        &[
            "staff number",
            "staff no",
            "staff id",
            "employee number",
            "employee no",
            "employee id",
            "number",
            "no",
            "id",
            "sourcedId",
            "externalId",
            "employeeNumber",
            "idnumber",
            "identifier",
            "លេខបុគ្គលិក",
            "អត្តលេខ",
            "អត្តលេខមន្ត្រី",
            "លេខមន្ត្រី",
        ],
    ),
    (
        Field::NameKhmer,
        &[
            "name in khmer",
            "khmer name",
            "name khmer",
            "name km",
            "displayName",
            "firstnamephonetic",
            "ឈ្មោះ",
            "ឈ្មោះជាភាសាខ្មែរ",
            "ឈ្មោះខ្មែរ",
            "គោត្តនាម និងនាម",
            "គោត្តនាមនិងនាម",
            "នាមត្រកូល និងនាមខ្លួន",
        ],
    ),
    (
        Field::NameLatin,
        &[
            "name in latin letters",
            "latin name",
            "name latin",
            "name in english",
            "english name",
            "name en",
            "full name",
            "name",
            "ឈ្មោះជាអក្សរឡាតាំង",
            "ឈ្មោះឡាតាំង",
            "អក្សរឡាតាំង",
            "ឈ្មោះជាភាសាអង់គ្លេស",
        ],
    ),
    (
        Field::FamilyName,
        &["family name", "last name", "surname", "familyName", "lastname", "name.familyName"],
    ),
    (Field::GivenName, &["given name", "first name", "givenName", "firstname", "name.givenName"]),
    (
        Field::Unit,
        &[
            "unit",
            "department",
            "office",
            "division",
            "section",
            "bureau",
            "orgSourcedIds",
            "cohort1",
            "អង្គភាព",
            "នាយកដ្ឋាន",
            "ការិយាល័យ",
            "ផ្នែក",
        ],
    ),
    (Field::Role, &["role", "roles", "position", "job title", "title", "តួនាទី", "មុខតំណែង", "មុខងារ"]),
    (
        Field::Email,
        &["e-mail", "email", "mail", "email address", "emails[0].value", "អ៊ីមែល", "អ៊ីម៉ែល", "សារអេឡិចត្រូនិច"],
    ),
    (
        Field::Joined,
        &[
            "joined",
            "joined on",
            "date joined",
            "start date",
            "hire date",
            "ថ្ងៃចូលបម្រើការងារ",
            "ថ្ងៃចូលធ្វើការ",
            "ថ្ងៃចូលការងារ",
            "ថ្ងៃចូល",
        ],
    ),
    (Field::Language, &["language", "lang", "preferredLanguage", "ភាសា"]),
    (Field::Left, &["left", "left on", "last day", "date left", "end date", "ថ្ងៃចាកចេញ", "ថ្ងៃចុងក្រោយ"]),
];

/// A head as it compares: letters and digits of its normal form.
fn bare(head: &str) -> String {
    normalise(head).chars().filter(|c| c.is_alphanumeric() || ('\u{17B6}'..='\u{17D3}').contains(c)).collect()
}

/// Guesses the field of each column. No field is guessed twice: of several likely columns the likeliest has it.
pub fn guess(head: &[String]) -> Mapping {
    let bare_heads: Vec<String> = head.iter().map(|head| bare(head)).collect();
    let mut mapping: Mapping = vec![None; head.len()];
    for (field, names) in HEADS {
        let place = names.iter().find_map(|name| {
            let wanted = bare(name);
            let free = |(place, _): &(usize, &String)| mapping.get(*place) == Some(&None);
            bare_heads
                .iter()
                .enumerate()
                .filter(free)
                .find(|(_, head)| **head == wanted)
                .map(|(place, _)| place)
        });
        if let Some(slot) = place.and_then(|place| mapping.get_mut(place)) {
            *slot = Some(field);
        }
    }
    mapping
}

/// The rows of a list under a mapping; of two columns with one field the first that is not blank counts.
pub fn rows(grid: &Grid, mapping: &[Option<Field>]) -> Vec<Row> {
    let one = |line: &crate::Line| {
        let mut cells = BTreeMap::new();
        for (field, text) in mapping.iter().zip(&line.cells) {
            if let Some(field) = field.filter(|_| !text.trim().is_empty()) {
                cells.entry(field).or_insert_with(|| text.clone());
            }
        }
        Row { line: line.line, cells }
    };
    grid.rows.iter().map(one).collect()
}
