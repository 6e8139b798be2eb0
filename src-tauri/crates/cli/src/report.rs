//! `sala report`: the office's report as files, from a register, without a window. The register is read and never written.
//!
//! The passphrase comes from a file, the environment or a prompt; never from an argument, which other programs on the laptop can see.

use chrono::{Local, Offset, Utc};
use sala_api::report::{Source, figures, roll};
use sala_domain::office::Office;
use sala_domain::person::Language;
use sala_i18n::Digits;
use sala_report::paper::{Copy, Format, Version, paper};
use sala_store::{Cipher, ReadRegister, Register, StoreError, Vault, VaultError};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use zeroize::Zeroizing;

/// The variable that may hold the passphrase.
const VARIABLE: &str = "SALA_PASSPHRASE";

/// Which report, of which register, to where.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The register: `register.db`. Its key file `register.key.json` must lie beside it.
    #[arg(long)]
    register: PathBuf,
    /// The language: en, km or both.
    #[arg(long, default_value = "en", value_parser = languages)]
    lang: Languages,
    /// Who it is for: management (with names) or share-out (no names, no groups of fewer than five).
    #[arg(long, default_value = "management", value_parser = version)]
    version: Version,
    /// The formats, separated by commas: pdf, xlsx, csv, json, html.
    #[arg(long, default_value = "pdf,xlsx,csv,json,html", value_delimiter = ',', value_parser = format)]
    format: Vec<Format>,
    /// The digits: arabic or khmer.
    #[arg(long, default_value = "arabic", value_parser = digits)]
    digits: Digits,
    /// The folder to write into; it is made if it is not there.
    #[arg(long)]
    out: PathBuf,
    /// A file whose first line is the passphrase. Without it: the variable SALA_PASSPHRASE, or a prompt.
    #[arg(long)]
    passphrase_file: Option<PathBuf>,
    /// Check every record of the register again, not only those that came since the last check.
    #[arg(long)]
    check_all: bool,
}

#[derive(Clone, Debug)]
struct Languages(Vec<Language>);

fn languages(text: &str) -> Result<Languages, String> {
    match text {
        "en" => Ok(Languages(vec![Language::En])),
        "km" => Ok(Languages(vec![Language::Km])),
        "both" => Ok(Languages(vec![Language::En, Language::Km])),
        _ => Err("en, km or both".to_owned()),
    }
}

fn version(text: &str) -> Result<Version, String> {
    let known = [Version::Management, Version::ShareOut];
    known
        .into_iter()
        .find(|version| version.code() == text)
        .ok_or_else(|| "management or share-out".to_owned())
}

fn format(text: &str) -> Result<Format, String> {
    let found = Format::ALL.into_iter().find(|format| format.ending() == text.trim());
    found.ok_or_else(|| "pdf, xlsx, csv, json or html".to_owned())
}

fn digits(text: &str) -> Result<Digits, String> {
    match text {
        "arabic" => Ok(Digits::Arabic),
        "khmer" => Ok(Digits::Khmer),
        _ => Err("arabic or khmer".to_owned()),
    }
}

/// Why there is no report. Each has a sentence and an exit code of its own.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("there is no register at {0}")]
    Missing(PathBuf),
    #[error("the key file {0} is missing: a register opens only with the key file that was made with it")]
    KeyMissing(PathBuf),
    #[error("the passphrase is wrong")]
    Wrong,
    #[error("the passphrase could not be read: {0}")]
    Unread(String),
    #[error("the register was made by a newer version of Sala: update Sala first")]
    Newer,
    #[error("{0} is no register, or it is damaged")]
    Damaged(PathBuf),
    #[error("the register could not be read: {0}")]
    Store(#[source] StoreError),
    #[error("{0} could not be written: {1}")]
    Write(PathBuf, #[source] std::io::Error),
    #[error("the report could not be made: {0}")]
    Report(#[from] sala_report::ReportError),
    #[error("the content of this program cannot be read: {0}")]
    Content(#[from] serde_json::Error),
}

impl Failure {
    fn code(&self) -> u8 {
        match self {
            Self::Report(_) | Self::Content(_) => 1,
            Self::Wrong | Self::Unread(_) => 3,
            Self::Missing(_) | Self::KeyMissing(_) | Self::Newer | Self::Damaged(_) | Self::Store(_) => 4,
            Self::Write(..) => 5,
        }
    }
}

/// Writes the report and says where.
pub fn run(arguments: &Arguments) -> ExitCode {
    match make(arguments) {
        Ok(paths) => {
            paths.iter().for_each(|path| println!("{}", path.display()));
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("sala report: {failure}");
            ExitCode::from(failure.code())
        }
    }
}

fn make(arguments: &Arguments) -> Result<Vec<PathBuf>, Failure> {
    let mut register = open(arguments)?;
    let catalog = sala_api::embedded::catalog()?;
    let store = Failure::Store;
    let checked = if arguments.check_all { register.store().verify() } else { register.verify_new() };
    let verified = checked.map_err(store)?.faults.is_empty();
    let office = Office::rebuild(&register.decisions().map_err(store)?);
    let (now, offset) = (Utc::now(), Local::now().offset().fix());
    let today = now.with_timezone(&offset).date_naive();
    let roll = roll(&catalog, &register, &office, today, offset).map_err(store)?;
    let source = Source {
        catalog: &catalog,
        office: &office,
        register: &register,
        roll: &roll,
        now,
        offset,
        prepared_by: String::new(),
        verified,
    };
    let copy =
        Copy { languages: arguments.lang.0.clone(), version: arguments.version, digits: arguments.digits };
    write(&paper(&figures(&source).map_err(store)?, &copy)?, &arguments.format, &arguments.out)
}

/// Writes each format as `readiness-report.<ending>`.
fn write(paper: &sala_report::paper::Paper, formats: &[Format], out: &Path) -> Result<Vec<PathBuf>, Failure> {
    std::fs::create_dir_all(out).map_err(|error| Failure::Write(out.to_owned(), error))?;
    let mut paths = Vec::with_capacity(formats.len());
    for format in formats {
        let path = out.join(format!("readiness-report.{}", format.ending()));
        let bytes = format.write(paper)?;
        sala_api::write_whole(&path, &bytes).map_err(|error| Failure::Write(path.clone(), error))?;
        paths.push(path);
    }
    Ok(paths)
}

fn open(arguments: &Arguments) -> Result<ReadRegister, Failure> {
    let database = &arguments.register;
    if !database.is_file() {
        return Err(Failure::Missing(database.clone()));
    }
    let vault = database.with_file_name("register.key.json");
    let vault = Vault::read(&vault).map_err(|error| of_vault(error, &vault))?;
    let passphrase = passphrase(arguments)?;
    let cipher = vault.open(&passphrase).map_err(|error| of_vault(error, database))?;
    read(database, &cipher)
}

fn read(database: &Path, cipher: &Cipher) -> Result<ReadRegister, Failure> {
    let random = sala_api::open::system_random();
    Register::read(database, cipher, &std::env::temp_dir(), random).map_err(|error| match error {
        StoreError::Newer { .. } => Failure::Newer,
        StoreError::Foreign | StoreError::Damaged(_) => Failure::Damaged(database.to_owned()),
        other => Failure::Store(other),
    })
}

fn of_vault(error: VaultError, path: &Path) -> Failure {
    match error {
        VaultError::Wrong => Failure::Wrong,
        VaultError::Missing => Failure::KeyMissing(path.to_owned()),
        VaultError::Newer => Failure::Newer,
        VaultError::Damaged => Failure::Damaged(path.to_owned()),
        VaultError::Store(error) => Failure::Store(error),
    }
}

/// From the file, the environment or the prompt, in this order; spelt as Sala spells it when a register is made.
fn passphrase(arguments: &Arguments) -> Result<Zeroizing<String>, Failure> {
    let given = match (&arguments.passphrase_file, std::env::var(VARIABLE)) {
        (Some(path), _) => {
            let read = std::fs::read_to_string(path).map(Zeroizing::new);
            let text = read.map_err(|error| Failure::Unread(format!("{}: {error}", path.display())))?;
            Zeroizing::new(text.lines().next().unwrap_or_default().to_owned())
        }
        (None, Ok(text)) => Zeroizing::new(text),
        (None, Err(_)) => {
            let read = rpassword::prompt_password("Passphrase of the register: ").map(Zeroizing::new);
            read.map_err(|error| Failure::Unread(error.to_string()))?
        }
    };
    Ok(Zeroizing::new(sala_domain::text::nfc(&given)))
}
