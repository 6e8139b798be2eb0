//! `sala verify`: is this certificate genuine, unaltered and in date? It needs nothing but the file.
//!
//! The seal proves that the holder of the printed key signed these facts. Who holds that key is for the reader to know: compare the
//! fingerprint with the office's list. A PDF drawn again from its sealed facts must be the same, byte for byte.

use chrono::{DateTime, Utc};
use sala_credential::{Seal, fingerprint, open};
use sala_domain::certificate::{CertificateFacts, Grade};
use sala_i18n::Digits;
use sala_report::CertificateLanguage;
use sala_report::certificate::pdf_of_office;
use sala_report::pdf::Picture;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What to check.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The certificate: a PDF made by Sala, or a text file that begins with `SALA1:`.
    file: PathBuf,
}

/// How a check came out.
#[derive(Debug)]
struct Verdict {
    seal: Seal,
    /// The PDF drawn again from its facts is the same file; none for a text.
    same: Option<bool>,
}

/// Checks and says so in sentences; success only for a genuine, unaltered certificate that is in date.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> ExitCode {
    let checked = check(&arguments.file);
    let fine = match &checked {
        Ok(verdict) => tell(verdict, Utc::now(), out),
        Err(sentence) => writeln!(out, "NOT GENUINE: {sentence}").map(|()| false),
    };
    if fine.unwrap_or(false) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn check(file: &Path) -> Result<Verdict, String> {
    let bytes = std::fs::read(file).map_err(|error| format!("{} cannot be read: {error}", file.display()))?;
    if !bytes.starts_with(b"%PDF") {
        let text = String::from_utf8(bytes).map_err(|_| "this is neither a PDF nor a text".to_owned())?;
        let seal = open(text.trim()).map_err(|error| format!("the seal does not hold: {error}"))?;
        return Ok(Verdict { seal, same: None });
    }
    let read = sala_report::certificate::read_back(&bytes);
    let (qr, facts) = read.map_err(|error| format!("this PDF holds no Sala certificate: {error}"))?;
    let seal = open(&qr).map_err(|error| format!("the seal does not hold: {error}"))?;
    if !sala_credential::matches(&seal, &facts) {
        return Err("the facts written in this PDF are not the facts that were sealed".to_owned());
    }
    let logo = sala_report::certificate::logo_of(&bytes)
        .map_err(|error| format!("this PDF cannot be read: {error}"))?;
    let same = drawn_again(&facts, &qr, &bytes, logo.as_ref());
    Ok(Verdict { seal, same: Some(same) })
}

/// Whether one of the ways to draw these facts gives exactly this file. A logo comes out of the file itself: it is drawn only if it is
/// the one that the sealed facts name.
fn drawn_again(facts: &CertificateFacts, qr: &str, bytes: &[u8], logo: Option<&Picture>) -> bool {
    let Ok(catalog) = sala_api::embedded::catalog() else { return false };
    let Some(track) = catalog.track(&facts.track) else { return false };
    let titles = track.words.iter().map(|(language, words)| (*language, words.certificate.clone())).collect();
    let languages = [CertificateLanguage::En, CertificateLanguage::Km, CertificateLanguage::Both];
    let ways =
        languages.into_iter().flat_map(|language| [(language, Digits::Arabic), (language, Digits::Khmer)]);
    ways.into_iter().any(|(language, digits)| {
        pdf_of_office(facts, qr, &titles, language, digits, logo).is_ok_and(|drawn| drawn == bytes)
    })
}

fn tell(verdict: &Verdict, now: DateTime<Utc>, out: &mut dyn Write) -> std::io::Result<bool> {
    let seal = &verdict.seal;
    let in_date = now >= seal.issued && now < seal.expires;
    let names: Vec<&str> =
        [seal.name_khmer.as_str(), &seal.name_latin].into_iter().filter(|n| !n.is_empty()).collect();
    writeln!(out, "The seal holds: these facts were signed with the key below and not changed since.")?;
    writeln!(out, "  holder       {}", names.join(" / "))?;
    writeln!(out, "  number       {}", seal.number)?;
    writeln!(out, "  track        {}   content {}", seal.track, seal.content_version)?;
    writeln!(out, "  score        {}", seal.score)?;
    writeln!(out, "  issued       {}", seal.issued.format("%Y-%m-%d"))?;
    writeln!(
        out,
        "  valid until  {}{}",
        seal.expires.format("%Y-%m-%d"),
        if in_date { "" } else { "  NOT IN DATE" }
    )?;
    writeln!(out, "  key          {}", fingerprint(&seal.issuer))?;
    match seal.grade {
        Grade::SelfIssued => {
            writeln!(out, "Self-issued: the learner's laptop signed it. The office has not confirmed it.")?;
        }
        Grade::OfficeConfirmed => {
            writeln!(out, "Issued by an office: compare the key with the fingerprint the office publishes.")?;
        }
    }
    match verdict.same {
        Some(true) => {
            writeln!(out, "The PDF is unaltered: drawn again from these facts it is the same file.")?
        }
        Some(false) => writeln!(
            out,
            "ALTERED, or made by another version of Sala: drawn again it is another file. Trust only the facts above."
        )?,
        None => {}
    }
    Ok(in_date && verdict.same != Some(false))
}
