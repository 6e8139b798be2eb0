//! `sala demo`: an office of invented people who learn by the real rules. Events are signed and chained, checks are drawn and judged,
//! some people fail, some are late, some never begin. The same seed and day give the same files, byte for byte.

mod book;
mod career;
mod expect;
mod names;
mod office;
mod papers;
mod register;
mod slip;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use sala_domain::catalog::Catalog;
use sala_domain::seed::Draw;
use sala_report::CertificateLanguage;
use sala_store::{Place, RandomError, Store, StoreError, Surroundings};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What to make.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The folder to write into; it must be empty or not there yet.
    #[arg(long, required_unless_present = "register")]
    out: Option<PathBuf>,
    /// Make an office's register in this folder instead, with its people, units, roles and a year of histories.
    #[arg(long, conflicts_with = "out", requires = "passphrase_file")]
    register: Option<PathBuf>,
    /// The file whose first line is the passphrase of that register.
    #[arg(long)]
    passphrase_file: Option<PathBuf>,
    /// How many people.
    #[arg(long, default_value_t = 24, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    people: u32,
    /// The seed: the same seed gives the same people and answers.
    #[arg(long, default_value = "1")]
    seed: String,
    /// The day the report is made, YYYY-MM-DD; today when it is left out.
    #[arg(long)]
    today: Option<NaiveDate>,
    /// The language of the certificates: en, km or both.
    #[arg(long, default_value = "both", value_parser = language)]
    certificates: CertificateLanguage,
    /// The language of the readiness report: en or km.
    #[arg(long, default_value = "en", value_parser = ["en", "km"])]
    report: String,
    /// Also write expected.json: lines that must be found in each PDF, for tests.
    #[arg(long)]
    expect: bool,
}

fn language(text: &str) -> Result<CertificateLanguage, String> {
    match text {
        "en" => Ok(CertificateLanguage::En),
        "km" => Ok(CertificateLanguage::Km),
        "both" => Ok(CertificateLanguage::Both),
        _ => Err("en, km or both".to_owned()),
    }
}

/// Why a demonstration could not be made.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The folder holds something.
    #[error("{0} is not empty: name a new folder, so that nothing of yours is mixed up with invented people")]
    NotEmpty(PathBuf),
    /// A file could not be written.
    #[error("{0}: {1}")]
    File(PathBuf, #[source] std::io::Error),
    /// The store refused.
    #[error("the records could not be written: {0}")]
    Store(#[from] StoreError),
    /// The register's key file could not be made.
    #[error("the register could not be made: {0}")]
    Vault(#[from] sala_store::VaultError),
    /// An event could not be signed.
    #[error("an event could not be signed: {0}")]
    Ledger(#[from] sala_ledger::LedgerError),
    /// The embedded content is broken.
    #[error("the content of this program cannot be read: {0}")]
    Content(#[from] serde_json::Error),
    /// The content lacks something the demonstration needs.
    #[error("the content has {0}")]
    Lacking(String),
    /// A certificate could not be sealed.
    #[error("a certificate could not be sealed: {0}")]
    Seal(#[from] sala_credential::SealError),
    /// A document could not be made.
    #[error("a document could not be made: {0}")]
    Report(#[from] sala_report::ReportError),
}

/// Makes the demonstration and says what is where.
pub fn run(arguments: &Arguments) -> ExitCode {
    match make(arguments) {
        Ok(summary) => {
            println!("{summary}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("sala demo: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What a demonstration works with.
pub(crate) struct Office<'a> {
    catalog: &'a Catalog,
    store: Store,
    now: DateTime<Utc>,
}

fn make(arguments: &Arguments) -> Result<String, DemoError> {
    let catalog = sala_api::embedded::catalog()?;
    let today = arguments.today.unwrap_or_else(|| Utc::now().date_naive());
    let now = today.and_time(NaiveTime::MIN).and_utc() + chrono::Duration::hours(9);
    if let Some(folder) = &arguments.register {
        empty(folder)?;
        return register::make(&catalog, folder, arguments, now);
    }
    let Some(out) = &arguments.out else {
        return Err(DemoError::Lacking("no folder to write to".to_owned()));
    };
    empty(out)?;
    let store = open(out, now, &arguments.seed)?;
    let mut office = Office { catalog: &catalog, store, now };
    let mut book = book::Kept { store: &mut office.store, forms: book::Forms::new() };
    let longest = career::LONGEST;
    let mut school =
        career::School { catalog: &catalog, book: &mut book, now, longest, evenly: None, brief: false };
    for number in 0..arguments.people {
        career::play(&mut school, number, &arguments.seed)?;
    }
    let papers = papers::write(&office, out, arguments)?;
    if arguments.expect {
        expect::write(out, &papers)?;
    }
    Ok(format!(
        "{} people, {} events, {} certificates\n{}\n{}",
        arguments.people,
        office.store.count()?,
        papers.certificates.len(),
        out.join("readiness-report.pdf").display(),
        out.join("readiness-report.xlsx").display(),
    ))
}

fn empty(out: &Path) -> Result<(), DemoError> {
    std::fs::create_dir_all(out).map_err(|error| DemoError::File(out.to_owned(), error))?;
    let mut inside = std::fs::read_dir(out).map_err(|error| DemoError::File(out.to_owned(), error))?;
    if inside.next().is_some() { Err(DemoError::NotEmpty(out.to_owned())) } else { Ok(()) }
}

/// A store whose key and salts come from the seed: fit for invented people only.
fn open(out: &Path, now: DateTime<Utc>, seed: &str) -> Result<Store, DemoError> {
    let place = Place { database: out.join("records/sala.db"), keys: out.join("keys") };
    let mut draw = Draw::new(seed, "demo-random");
    let random = move |bytes: &mut [u8]| {
        bytes.iter_mut().for_each(|byte| *byte = draw.below(256) as u8);
        Ok::<(), RandomError>(())
    };
    let around = Surroundings {
        machine: "demonstration",
        app: env!("CARGO_PKG_VERSION"),
        now: now - chrono::Duration::days(career::LONGEST),
        random: Box::new(random),
    };
    Ok(Store::open(&place, around)?.store)
}
