//! Documents for an office: certificates on two threads. Its report is measured over a register.

use chrono::{DateTime, TimeZone, Utc};
use sala_domain::CertificateId;
use sala_domain::certificate::{CertificateFacts, Grade, number, valid_until};
use sala_domain::person::{Profile, Role};
use sala_i18n::Digits;
use sala_report::CertificateLanguage;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Instant;

use crate::ms;

fn now() -> DateTime<Utc> {
    Utc.timestamp_opt(1_795_132_800, 0).single().unwrap_or_default()
}

fn profile(index: usize) -> Profile {
    let khmer = ["សុខ ដារ៉ា", "ចាន់ សុភ័ក្ត្រា", "ស្រី មុំ", "កែវ ពិសី"][index % 4];
    Profile {
        name_latin: format!("Person {index}"),
        name_khmer: khmer.to_owned(),
        staff_number: format!("{index:05}"),
        unit: format!("Unit {}", index % 12),
        role: Role::Staff,
    }
}

fn facts(index: usize, issuer: &str) -> CertificateFacts {
    let profile = profile(index);
    let mut uuid = [7_u8; 16];
    uuid[8..].copy_from_slice(&(index as u64).to_be_bytes());
    CertificateFacts {
        id: CertificateId(format!("00000000-0000-4000-8000-{index:012}")),
        number: number(now(), uuid),
        grade: Grade::SelfIssued,
        name_latin: profile.name_latin,
        name_khmer: profile.name_khmer,
        staff_number: profile.staff_number,
        unit: profile.unit,
        track: "a".into(),
        content_version: "2026.1".to_owned(),
        content_hash: "0".repeat(64),
        score: 11,
        of: 12,
        pass: 10,
        rules_version: "1.0".to_owned(),
        issued: now(),
        valid_until: valid_until(now(), 12),
        issuer: issuer.to_owned(),
        office: None,
    }
}

/// Measures papers for so many people.
pub fn measure(count: usize) -> Result<Value, Box<dyn std::error::Error>> {
    let catalog = sala_api::embedded::catalog()?;
    let track = catalog.tracks.first().ok_or("no track")?;
    let key = sala_ledger::LaptopKey::from_seed(&[7; 32]);
    let issuer = hex::encode(key.public());
    let all: Vec<CertificateFacts> = (0..count).map(|index| facts(index, &issuer)).collect();
    let qr = sala_credential::seal(all.first().ok_or("nobody")?, key.signing_key())?;
    let titles: BTreeMap<_, _> =
        track.words.iter().map(|(l, words)| (*l, words.certificate.clone())).collect();

    let start = Instant::now();
    let draw = |part: &[CertificateFacts]| -> usize {
        let one = |facts| {
            sala_report::certificate::pdf(facts, &qr, &titles, CertificateLanguage::Both, Digits::Arabic)
        };
        part.iter().filter_map(|facts| one(facts).ok()).map(|bytes| bytes.len()).sum()
    };
    let bytes: usize = std::thread::scope(|scope| {
        let halves: Vec<_> =
            all.chunks(count.div_ceil(2)).map(|half| scope.spawn(move || draw(half))).collect();
        halves.into_iter().filter_map(|half| half.join().ok()).sum()
    });
    let certificates = start.elapsed();

    Ok(json!({
        "people": count,
        "certificates_ms": ms(certificates),
        "certificate_mean_bytes": bytes / count,
    }))
}
