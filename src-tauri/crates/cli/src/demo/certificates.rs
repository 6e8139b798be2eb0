//! The certificates of invented people as PDFs, drawn heap by heap on as many threads as there are cores.

use sala_domain::catalog::{Catalog, Track};
use sala_domain::progress::{Issued, Learner};
use sala_i18n::Digits;
use sala_report::CertificateLanguage;
use std::path::{Path, PathBuf};

use super::DemoError;

/// A certificate as a test finds it again.
pub struct Expected {
    /// Its path under the folder.
    pub file: PathBuf,
    /// The names that stand on it.
    pub lines: Vec<String>,
    /// The text of its QR code.
    pub qr: String,
}

/// What was written so far.
#[derive(Default)]
pub struct Certificates {
    /// How many.
    pub written: usize,
    /// What tests look for; empty where nothing is expected.
    pub expected: Vec<Expected>,
}

impl Certificates {
    /// Draws those of some learners.
    pub fn add<'a>(
        &mut self,
        catalog: &Catalog,
        learners: impl Iterator<Item = &'a Learner>,
        (folder, language): (&Path, CertificateLanguage),
        expect: bool,
    ) -> Result<(), DemoError> {
        let issued: Vec<&Issued> = learners.flat_map(|learner| learner.certificates.values()).collect();
        draw(catalog, &issued, folder, language)?;
        self.written += issued.len();
        if expect {
            self.expected.extend(issued.into_iter().map(expected));
        }
        Ok(())
    }
}

fn expected(issued: &Issued) -> Expected {
    let facts = &issued.facts;
    let names = [&facts.name_khmer, &facts.name_latin].into_iter().filter(|name| !name.is_empty());
    Expected {
        file: PathBuf::from("certificates").join(format!("{}.pdf", facts.number)),
        lines: names.cloned().collect(),
        qr: issued.qr.clone(),
    }
}

fn draw(
    catalog: &Catalog,
    issued: &[&Issued],
    folder: &Path,
    language: CertificateLanguage,
) -> Result<(), DemoError> {
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let share = issued.len().div_ceil(threads).max(1);
    let draw = |part: &[&Issued]| -> Result<(), DemoError> {
        for issued in part {
            let names = catalog.track(&issued.facts.track).map(Track::certificate_names).unwrap_or_default();
            let bytes =
                sala_report::certificate::pdf(&issued.facts, &issued.qr, &names, language, Digits::Arabic)?;
            let path = folder.join(format!("{}.pdf", issued.facts.number));
            std::fs::write(&path, bytes).map_err(|error| DemoError::File(path.clone(), error))?;
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let parts: Vec<_> = issued.chunks(share).map(|part| scope.spawn(move || draw(part))).collect();
        parts.into_iter().try_for_each(|part| {
            part.join()
                .unwrap_or_else(|_| Err(DemoError::Lacking("a certificate that cannot be drawn".to_owned())))
        })
    })
}
