//! The report of the invented office, in every form: `readiness-report.{pdf,xlsx,csv,json,html}` beside its register.

use chrono::{DateTime, FixedOffset, Utc};
use sala_api::report::{Source, figures, roll};
use sala_domain::catalog::Catalog;
use sala_domain::office::Office;
use sala_domain::person::Language;
use sala_i18n::Digits;
use sala_report::paper::{Copy, Format, Version, paper};
use sala_store::Register;
use std::path::Path;

use super::DemoError;

/// Writes the copy for managers.
pub fn write(
    register: &mut Register,
    catalog: &Catalog,
    folder: &Path,
    language: Language,
    (now, offset): (DateTime<Utc>, FixedOffset),
) -> Result<(), DemoError> {
    let verified = register.store_mut().verify_new()?.faults.is_empty();
    let office = Office::rebuild(&register.store().office_history()?);
    let today = now.with_timezone(&offset).date_naive();
    let roll = roll(catalog, register, &office, today, offset)?;
    let source = Source {
        catalog,
        office: &office,
        register,
        roll: &roll,
        now,
        offset,
        prepared_by: "sala demo".to_owned(),
        verified,
    };
    let copy = Copy { languages: vec![language], version: Version::Management, digits: Digits::Arabic };
    let paper = paper(&figures(&source)?, &copy)?;
    for format in Format::ALL {
        let path = folder.join(format!("readiness-report.{}", format.ending()));
        let written = sala_api::write_whole(&path, &format.write(&paper)?);
        written.map_err(|error| DemoError::File(path, error))?;
    }
    Ok(())
}
