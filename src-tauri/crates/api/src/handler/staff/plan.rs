//! What taking over the list that was handed in would do, in figures and rows.

use sala_domain::office::Names;
use sala_domain::office::roster::import::{self, Conflict, ImportPlan, Known, Outcome, Reading};
use sala_domain::office::roster::{Fault, Field, FieldFault, Row, read::Lookup};
use sala_domain::office::settings::{Change, OfficeRole, Settings, Unit};
use sala_domain::person::{LONGEST_FIELD, Language, Role};
use sala_domain::text::{normalise, tidy};
use sala_domain::{OfficeRoleId, UnitId};
use std::collections::{BTreeMap, HashMap};

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::register::OpenRegister;
use crate::wire::staff_list::{
    StaffNameMeans, StaffPlan, StaffReading, StaffRow, StaffRowDoes, StaffUnknown,
};

/// A plan with all it was made from.
pub(super) struct Planned {
    pub(super) plan: ImportPlan,
    /// Units and roles to be made first.
    pub(super) made: Vec<Change>,
    rows: Vec<Row>,
    known: Vec<Known>,
}

/// The settings as they will be, and what the list calls things.
struct Naming {
    settings: Settings,
    lookup: Lookup,
    made: Vec<Change>,
}

impl Naming {
    fn of(app: &App, settings: &Settings, reading: &StaffReading) -> Result<Self, ApiError> {
        let (mut settings, lookup) = (settings.clone(), Lookup::of(settings));
        let mut naming = Self { made: Vec::new(), lookup, settings: settings.clone() };
        for (name, means) in &reading.units {
            let id = match means {
                StaffNameMeans::Known { id } => UnitId(id.clone()),
                StaffNameMeans::New => {
                    let id = UnitId(hex::encode(app.random::<8>()?));
                    let unit = Unit { names: names(name)?, parent: None, closed: false };
                    settings.units.insert(id.clone(), unit.clone());
                    naming.made.push(Change::Unit { id: id.clone(), unit });
                    id
                }
            };
            naming.lookup.name_unit(name, id);
        }
        for (name, means) in &reading.roles {
            let id = match means {
                StaffNameMeans::Known { id } => OfficeRoleId(id.clone()),
                StaffNameMeans::New => {
                    let id = OfficeRoleId(hex::encode(app.random::<8>()?));
                    let role = OfficeRole { names: names(name)?, nearest: Role::Staff, closed: false };
                    settings.roles.insert(id.clone(), role.clone());
                    naming.made.push(Change::Role { id: id.clone(), role });
                    id
                }
            };
            naming.lookup.name_role(name, id);
        }
        naming.settings = settings;
        Ok(naming)
    }
}

/// A name under the language it is written in.
fn names(name: &str) -> Result<Names, ApiError> {
    let name = tidy(name);
    if name.is_empty() || name.chars().count() > LONGEST_FIELD {
        return Err(ApiError::with(ErrorCode::TextTooLong, "most", LONGEST_FIELD));
    }
    let khmer = name.chars().any(|letter| ('\u{1780}'..='\u{17FF}').contains(&letter));
    Ok(BTreeMap::from([(if khmer { Language::Km } else { Language::En }, name)]))
}

impl Planned {
    pub(super) fn of(app: &App, register: &OpenRegister, reading: &StaffReading) -> Result<Self, ApiError> {
        let rows = {
            let staged = register.staged();
            let staged = staged.as_ref().ok_or(ErrorCode::StaffListGone)?;
            sala_roster::rows(&staged.grid, &reading.mapping)
        };
        let office = register.office();
        let Naming { settings, lookup, made } = Naming::of(app, &office.settings, reading)?;
        let known = register.directory()?.known();
        let plan = import::plan(
            &rows,
            &known,
            &Reading {
                settings: &settings,
                lookup,
                unit: reading.unit.clone(),
                role: reading.role.clone(),
                renamed: reading.renamed.clone(),
            },
        );
        Ok(Self { plan, made, rows, known })
    }

    fn count(&self, of: impl Fn(&Outcome) -> bool) -> usize {
        self.plan.rows.iter().filter(|(_, outcome)| of(outcome)).count()
    }

    /// How many people are added and changed.
    pub(super) fn counts(&self) -> (usize, usize) {
        (
            self.count(|outcome| matches!(outcome, Outcome::New { .. })),
            self.count(|outcome| matches!(outcome, Outcome::Changed { .. })),
        )
    }

    /// How many rows do nothing because something is not right with them.
    pub(super) fn left_out(&self) -> usize {
        let out = |outcome: &Outcome| {
            matches!(outcome, Outcome::Duplicate { .. } | Outcome::Conflict(_) | Outcome::Faulty { .. })
        };
        self.count(out)
    }

    fn unknown(&self, field: Field) -> Vec<StaffUnknown> {
        let wanted = FieldFault { field, fault: Fault::Unknown };
        let mut found: HashMap<String, StaffUnknown> = HashMap::new();
        for (row, (_, outcome)) in self.rows.iter().zip(&self.plan.rows) {
            let faulty = matches!(outcome, Outcome::Faulty { faults } if faults.contains(&wanted));
            if let Some(text) = row.cells.get(&field).filter(|_| faulty) {
                let name = tidy(text);
                let one = found.entry(normalise(&name)).or_insert(StaffUnknown { name, rows: 0 });
                one.rows += 1;
            }
        }
        let mut found: Vec<_> = found.into_values().collect();
        found.sort_by(|a, b| b.rows.cmp(&a.rows).then_with(|| a.name.cmp(&b.name)));
        found.truncate(StaffPlan::SHOWN);
        found
    }

    /// The rows to look at: what is left out first, each kind up to a number.
    fn shown(&self, language: Language) -> Vec<StaffRow> {
        let names: HashMap<_, _> = self.known.iter().map(|one| (&one.person, &one.entry)).collect();
        let name_of = |conflict: &Conflict| match conflict {
            Conflict::OtherName { person } | Conflict::NumberTaken { person } => {
                names.get(person).map_or("", |entry| entry.name(language)).to_owned()
            }
            Conflict::NumberTwice { .. } | Conflict::Several => String::new(),
        };
        let mut kinds: BTreeMap<u8, Vec<StaffRow>> = BTreeMap::new();
        for (row, (line, outcome)) in self.rows.iter().zip(&self.plan.rows) {
            let (kind, does, fields) = does(outcome, &name_of);
            let rows = kinds.entry(kind).or_default();
            if rows.len() < StaffPlan::SHOWN {
                let written =
                    fields.into_iter().filter_map(|field| Some((field, row.cells.get(&field)?.clone())));
                rows.push(StaffRow {
                    line: *line,
                    name: name(row, language),
                    written: written.collect(),
                    does,
                });
            }
        }
        kinds.into_values().flatten().collect()
    }
}

/// How a row is called: by its name, else by its number.
fn name(row: &Row, language: Language) -> String {
    let cell = |field| row.cells.get(&field).map(|text| tidy(text)).filter(|text| !text.is_empty());
    let parts = || {
        let parts: Vec<_> = [cell(Field::FamilyName), cell(Field::GivenName)].into_iter().flatten().collect();
        Some(parts.join(" ")).filter(|name| !name.is_empty())
    };
    let (khmer, latin) = (cell(Field::NameKhmer), cell(Field::NameLatin).or_else(parts));
    let named = match language {
        Language::Km => khmer.or(latin),
        Language::En => latin.or(khmer),
    };
    named.or_else(|| cell(Field::StaffNumber)).unwrap_or_default()
}

/// The kind of a row in the order of showing, what it does, and the fields to show of it.
fn does(outcome: &Outcome, name_of: &impl Fn(&Conflict) -> String) -> (u8, StaffRowDoes, Vec<Field>) {
    match outcome {
        Outcome::Faulty { faults } => {
            let fields = faults.iter().map(|fault| fault.field).collect();
            (0, StaffRowDoes::Faulty { faults: faults.clone() }, fields)
        }
        Outcome::Conflict(conflict) => {
            let does = StaffRowDoes::Conflict { conflict: conflict.clone(), name: name_of(conflict) };
            (1, does, vec![Field::StaffNumber])
        }
        Outcome::Duplicate { of } => (2, StaffRowDoes::Duplicate { of: *of }, Vec::new()),
        Outcome::Changed { fields, .. } => {
            (3, StaffRowDoes::Change { fields: fields.clone() }, fields.iter().copied().collect())
        }
        Outcome::New { .. } => (4, StaffRowDoes::Add, vec![Field::StaffNumber, Field::Unit, Field::Role]),
        Outcome::Unchanged { .. } => (5, StaffRowDoes::Nothing, Vec::new()),
    }
}

/// Looks through the list that was handed in. Nothing is changed.
pub fn plan(app: &App, register: &OpenRegister, request: StaffReading) -> Result<StaffPlan, ApiError> {
    let planned = Planned::of(app, register, &request)?;
    let (add, change) = planned.counts();
    Ok(StaffPlan {
        add,
        change,
        nothing: planned.count(|outcome| matches!(outcome, Outcome::Unchanged { .. })),
        duplicate: planned.count(|outcome| matches!(outcome, Outcome::Duplicate { .. })),
        conflict: planned.count(|outcome| matches!(outcome, Outcome::Conflict(_))),
        faulty: planned.count(|outcome| matches!(outcome, Outcome::Faulty { .. })),
        rows: planned.shown(app.language()),
        unknown_units: planned.unknown(Field::Unit),
        unknown_roles: planned.unknown(Field::Role),
    })
}
