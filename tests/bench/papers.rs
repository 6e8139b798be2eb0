//! Documents for an office: certificates on two threads, the readiness report as PDF and XLSX.

use chrono::{DateTime, Duration, TimeZone, Utc};
use sala_domain::certificate::{CertificateFacts, Grade, number, valid_until};
use sala_domain::event::{EventBody, Happening, Order};
use sala_domain::person::{Language, Profile, Role};
use sala_domain::progress::{Learner, Person};
use sala_domain::readiness::readiness;
use sala_domain::{CertificateId, PersonId};
use sala_i18n::Digits;
use sala_report::CertificateLanguage;
use sala_report::readiness::{ChainStatement, ReadinessInput};
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
    }
}

fn happening(seq: u64, index: usize, body: EventBody) -> Happening {
    let at = now() - Duration::days((index % 60) as i64);
    let id = format!("{index:032x}{seq:032x}");
    let order = Order { at: at.timestamp_millis(), seq, id: id.clone() };
    Happening { id, order, who: None, at, body }
}

fn person(index: usize, facts: CertificateFacts, qr: &str) -> Person {
    let mut learner = Learner::default();
    learner.apply(&happening(
        1,
        index,
        EventBody::PersonAdded { profile: profile(index), lang: Language::Km },
    ));
    if !index.is_multiple_of(4) {
        learner.apply(&happening(2, index, EventBody::CertificateIssued { facts, qr: qr.to_owned() }));
    }
    Person { id: PersonId(format!("{index:032x}")), learner }
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

    let people: Vec<Person> =
        all.into_iter().enumerate().map(|(index, facts)| person(index, facts, &qr)).collect();
    let start = Instant::now();
    let figures = readiness(&catalog, &catalog.policy.version, track, &people, now());
    let fold = start.elapsed();
    let profiles = people
        .iter()
        .filter_map(|p| Some((p.id.clone(), p.learner.profile.as_ref()?.value.clone())))
        .collect();
    let input = ReadinessInput {
        readiness: &figures,
        profiles: &profiles,
        track_title: &titles,
        objectives: &BTreeMap::new(),
        prepared_by: String::new(),
        chain: ChainStatement { head: "0".repeat(64), events: 0, verified: true },
        offset: chrono::FixedOffset::east_opt(0).ok_or("offset")?,
    };
    let start = Instant::now();
    let pdf = sala_report::readiness::pdf(&input, Language::Km, Digits::Arabic)?;
    let pdf_time = start.elapsed();
    let start = Instant::now();
    let xlsx = sala_report::readiness::xlsx(&input, Language::Km, Digits::Arabic)?;
    let xlsx_time = start.elapsed();
    Ok(json!({
        "people": count,
        "certificates_ms": ms(certificates),
        "certificate_mean_bytes": bytes / count,
        "readiness_figures_ms": ms(fold),
        "report_pdf_ms": ms(pdf_time),
        "report_pdf_bytes": pdf.len(),
        "report_xlsx_ms": ms(xlsx_time),
        "report_xlsx_bytes": xlsx.len(),
    }))
}
