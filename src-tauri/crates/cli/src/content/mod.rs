//! `sala content`: what authors ask about the folder they write in. It prints; the content crate judges.

mod begin;
mod coverage;
mod lengths;
mod preview;

pub use begin::{What, run as begin};
pub use coverage::run as coverage;
pub use lengths::run as lengths;
pub use preview::run as preview;

use chrono::NaiveDate;
use sala_content::{Finding, Report};
use sala_domain::catalog::Catalog;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Checks a content folder and prints mistakes, advice and a last line that sums up; as JSON when asked.
pub fn check(folder: &Path, today: NaiveDate, json: bool) -> ExitCode {
    let report = sala_content::check(folder, today);
    if json {
        print_json(&report);
    } else {
        print_text(&report);
    }
    if report.findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Stamps the named translations, or all when none is named, and prints which files changed.
pub fn stamp(folder: &Path, only: &[PathBuf]) -> ExitCode {
    match sala_content::stamp(folder, only) {
        Ok(changed) => {
            changed.iter().for_each(|file| println!("{}", file.display()));
            println!("{} stamped", count(changed.len(), "file"));
            ExitCode::SUCCESS
        }
        Err(findings) => {
            findings.iter().for_each(|finding| eprintln!("{finding}"));
            ExitCode::FAILURE
        }
    }
}

fn print_text(report: &Report) {
    print_list("Mistakes, to be mended:", &report.findings);
    print_list("Worth a look:", &report.warnings);
    if let Some(catalog) = &report.catalog {
        println!("{}", summary(catalog));
    }
    let (mistakes, looks) = (count(report.findings.len(), "mistake"), report.warnings.len());
    println!("{mistakes}, {looks} worth a look");
}

fn print_list(title: &str, findings: &[Finding]) {
    if !findings.is_empty() {
        println!("{title}");
        findings.iter().for_each(|finding| println!("  {finding}"));
        println!();
    }
}

fn print_json(report: &Report) {
    let hash = report.catalog.as_ref().map(|catalog| catalog.hash.as_str());
    let json = serde_json::json!({ "findings": report.findings, "warnings": report.warnings, "hash": hash });
    println!("{json:#}");
}

fn summary(catalog: &Catalog) -> String {
    let sum =
        |size: fn(&sala_domain::catalog::Module) -> usize| catalog.modules.values().map(size).sum::<usize>();
    let parts = [
        count(catalog.modules.len(), "module"),
        count(sum(|module| module.lessons.len()), "lesson"),
        count(sum(|module| module.exercises.len()), "exercise"),
        count(sum(|module| module.items.len()), "question"),
        count(catalog.glossary.len(), "term"),
        count(catalog.facts.len(), "fact"),
    ];
    let hash: String = catalog.hash.chars().take(12).collect();
    format!("Content {} ({hash}): {}", catalog.version, parts.join(", "))
}

fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}
