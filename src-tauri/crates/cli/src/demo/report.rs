//! The report of the invented office, in every form: `readiness-report.{pdf,xlsx,csv,json,html}`.

use chrono::{DateTime, Utc};
use sala_api::report::{Source, figures, roll};
use sala_domain::catalog::Catalog;
use sala_domain::office::Office;
use sala_domain::person::Language;
use sala_i18n::Digits;
use sala_report::paper::{Copy, Format, Paper, Version, paper};
use sala_store::Register;
use std::path::Path;

use super::{DemoError, phnom_penh, put};

/// Writes the copy for managers and gives it.
pub fn write(
    register: &mut Register,
    catalog: &Catalog,
    folder: &Path,
    languages: &[Language],
    now: DateTime<Utc>,
) -> Result<Paper, DemoError> {
    let verified = register.store_mut().verify_new()?.faults.is_empty();
    let office = Office::rebuild(&register.decisions()?);
    let offset = phnom_penh();
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
    let copy = Copy { languages: languages.to_vec(), version: Version::Management, digits: Digits::Arabic };
    let paper = paper(&figures(&source)?, &copy)?;
    for format in Format::ALL {
        put(&folder.join(format!("readiness-report.{}", format.ending())), &format.write(&paper)?)?;
    }
    Ok(paper)
}
