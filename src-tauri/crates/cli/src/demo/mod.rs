//! `sala demo`: an office of invented people who learn by the real rules, with the register of its manager. Events are signed and
//! chained, checks are drawn and judged, some people fail, some are late, some never begin; the manager sets rules, assesses, plans and
//! reports. The same seed and day give the same files, byte for byte.

mod book;
mod career;
mod certificates;
mod expect;
mod names;
mod office;
mod register;
mod report;
mod slip;
#[cfg(test)]
mod tests;

use chrono::{FixedOffset, NaiveDate, NaiveTime, Offset, Utc};
use sala_domain::person::Language;
use sala_report::CertificateLanguage;
use sala_store::StoreError;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The passphrase of a register for which none was given: it guards invented people only.
const PASSPHRASE: &str = "four quiet rivers meet the sea";

/// What to make.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// The folder to write into: certificates, the register and the report. It must be empty or not there yet.
    #[arg(long, required_unless_present = "register")]
    out: Option<PathBuf>,
    /// Write only the register and its report, into this folder.
    #[arg(long, conflicts_with = "out")]
    register: Option<PathBuf>,
    /// The file whose first line is the passphrase of the register. Without it: a known one, written down beside the register.
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
    /// The language of the certificates: en, km, both, or none for no certificates.
    #[arg(long, default_value = "both", value_parser = papers)]
    certificates: Papers,
    /// The language of the readiness report: en, km or both.
    #[arg(long, default_value = "en", value_parser = languages)]
    report: Languages,
    /// Also write expected.json: lines that must be found in each PDF, for tests.
    #[arg(long)]
    expect: bool,
}

/// Which certificates are written; none for none.
#[derive(Debug, Clone, Copy)]
struct Papers(Option<CertificateLanguage>);

/// The languages of the report, the leading one first.
#[derive(Debug, Clone)]
struct Languages(Vec<Language>);

fn papers(text: &str) -> Result<Papers, String> {
    Ok(Papers(Some(match text {
        "en" => CertificateLanguage::En,
        "km" => CertificateLanguage::Km,
        "both" => CertificateLanguage::Both,
        "none" => return Ok(Papers(None)),
        _ => return Err("en, km, both or none".to_owned()),
    })))
}

fn languages(text: &str) -> Result<Languages, String> {
    match text {
        "en" => Ok(Languages(vec![Language::En])),
        "km" => Ok(Languages(vec![Language::Km])),
        "both" => Ok(Languages(vec![Language::En, Language::Km])),
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
    /// The invented office did something that the rules of Sala do not allow.
    #[error("the story of the office breaks a rule: {0}")]
    Refused(String),
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

/// Where things are written.
struct Folders {
    /// The report, and what is expected of it.
    out: PathBuf,
    /// The register.
    register: PathBuf,
    /// Certificates; none where they are not wanted.
    certificates: Option<(PathBuf, CertificateLanguage)>,
}

impl Folders {
    fn of(arguments: &Arguments) -> Result<Self, DemoError> {
        match (&arguments.out, &arguments.register) {
            (Some(out), _) => {
                let named = |language| (out.join("certificates"), language);
                let certificates = arguments.certificates.0.map(named);
                Ok(Self { out: out.clone(), register: out.join("register"), certificates })
            }
            (None, Some(one)) => Ok(Self { out: one.clone(), register: one.clone(), certificates: None }),
            (None, None) => Err(DemoError::Lacking("no folder to write to".to_owned())),
        }
    }
}

fn make(arguments: &Arguments) -> Result<String, DemoError> {
    let catalog = sala_api::embedded::catalog()?;
    let today = arguments.today.unwrap_or_else(|| Utc::now().date_naive());
    let now = today.and_time(NaiveTime::MIN).and_utc() + chrono::Duration::hours(9);
    let folders = Folders::of(arguments)?;
    empty(&folders.out)?;
    make_folder(&folders.register)?;
    let (mut register, certificates) = register::make(&catalog, &folders, arguments, now)?;
    let paper = report::write(&mut register, &catalog, &folders.out, &arguments.report.0, now)?;
    if arguments.expect {
        expect::write(&folders.out, &certificates.expected, &paper)?;
    }
    let summary = format!(
        "{} people, {} events, {} certificates\n{}",
        arguments.people,
        register.store().count()?,
        certificates.written,
        folders.out.join("readiness-report.pdf").display(),
    );
    let database = folders.register.join("register.db");
    let opens = match &arguments.passphrase_file {
        Some(_) => String::new(),
        None => format!(" opens with the passphrase in {}", register::PASSPHRASE_FILE),
    };
    Ok(format!("{summary}\n{}{opens}", database.display()))
}

fn make_folder(folder: &Path) -> Result<(), DemoError> {
    std::fs::create_dir_all(folder).map_err(|error| DemoError::File(folder.to_owned(), error))
}

fn empty(out: &Path) -> Result<(), DemoError> {
    make_folder(out)?;
    let mut inside = std::fs::read_dir(out).map_err(|error| DemoError::File(out.to_owned(), error))?;
    if inside.next().is_some() { Err(DemoError::NotEmpty(out.to_owned())) } else { Ok(()) }
}

/// Where the invented office is.
fn phnom_penh() -> FixedOffset {
    FixedOffset::east_opt(7 * 3600).unwrap_or(Utc.fix())
}

/// Writes a file whole.
fn put(path: &Path, bytes: &[u8]) -> Result<(), DemoError> {
    sala_api::write_whole(path, bytes).map_err(|error| DemoError::File(path.to_owned(), error))
}

/// The moment of the report of a day.
#[cfg(test)]
fn moment(day: &str) -> chrono::DateTime<Utc> {
    format!("{day}T09:00:00Z").parse().unwrap_or_default()
}
