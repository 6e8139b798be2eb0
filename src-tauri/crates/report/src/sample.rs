//! Sample facts for the tests.

use std::collections::BTreeMap;

use chrono::{FixedOffset, TimeZone, Utc};
use sala_domain::certificate::{CertificateFacts, Grade, valid_until};
use sala_domain::person::{Language, Profile, Role};
use sala_i18n::Digits;

use crate::RecordInput;
use crate::record::{RecordAttempt, RecordCertificate, RecordLine, RecordSignature};

/// The text of a code, as long as a real one.
pub const QR: &str = "SALA1:6BFOXN*TS0BI$ZD.P9UOL97O4-2HH77HRM3DSPTM*96+6SCJHHQ1G8P3*HVD7YLC5QUMEWFXQMK2VRN1IGDNCE:0LP.PHR5IWNJGDP5.9JYG2HXNFMM4VVUJ6K0IV3J7RL0QHDH9T6EKE4.YEW$R:*2H0NUCG0I7FTTFWBSSLYV+2QKH8HR9L3EWFT.DOKY8ZJN%8UT6:AN%EXFI.+GQFQ9C0L6RMGU9%4BX*D2M3TDGY2PUZBV0I5AJD8F+FPQ5ET2V8CQPH3$T0KBWK24G2U7G7YV";

/// Facts of a certificate.
pub fn facts() -> CertificateFacts {
    let issued = Utc.with_ymd_and_hms(2026, 11, 20, 3, 14, 15).unwrap();
    CertificateFacts {
        id: "0190f5c2-7c1e-7a3b-8d2e-1f2a3b4c5d6e".into(),
        number: "SALA-2026-7F3K-91QD".into(),
        grade: Grade::SelfIssued,
        name_latin: "SOK Dara".into(),
        name_khmer: "សុខ ដារ៉ា".into(),
        staff_number: "00123".into(),
        unit: "នាយកដ្ឋានបុគ្គលិក".into(),
        track: "a".into(),
        content_version: "1.0.0".into(),
        content_hash: "ab".repeat(32),
        score: 11,
        of: 12,
        pass: 10,
        rules_version: "1.0".into(),
        issued,
        valid_until: valid_until(issued, 12),
        issuer: "c5".repeat(32),
        office: None,
    }
}

/// The titles of the track.
pub fn titles() -> BTreeMap<Language, String> {
    [
        (Language::En, "AI literacy and generative-AI rules (core)".to_owned()),
        (Language::Km, "អក្ខរកម្មបញ្ញាសិប្បនិម្មិត (AI) និងវិធានប្រើ AI បង្កើតមាតិកា (មូលដ្ឋាន)".to_owned()),
    ]
    .into()
}

/// Names that have broken other programs.
pub fn strange_names() -> Vec<String> {
    [
        "សុខ".repeat(66),
        "Wolfeschlegelsteinhausenbergerdorff ".repeat(6).chars().take(200).collect(),
        "W".repeat(200),
        "Dara 🎓👩🏽‍🏫 Sok".to_owned(),
        "محمد عبد الله 漢字".to_owned(),
        "<script>alert('x')</script> & <b>Sok</b>".to_owned(),
        "ស្រ្តី ក្ម្ុ ា្ក ំុក ្".to_owned(),
        "a\u{0}b\u{FEFF}c\u{202E}d\u{E000}\u{FFFF}".to_owned(),
        "=HYPERLINK(\"http://x\") \\( unbalanced".to_owned(),
    ]
    .into()
}

/// A training record.
pub fn record() -> RecordInput {
    let offset = FixedOffset::east_opt(7 * 3600).unwrap();
    let at = |day| offset.with_ymd_and_hms(2026, 11, day, 9, 30, 0).unwrap();
    let line =
        |day, what: &str, detail: &str| RecordLine { at: at(day), what: what.into(), detail: detail.into() };
    RecordInput {
        profile: Profile {
            name_latin: "SOK Dara".into(),
            name_khmer: "សុខ ដារ៉ា".into(),
            staff_number: "00123".into(),
            unit: "អគ្គនាយកដ្ឋានរដ្ឋបាល និងហិរញ្ញវត្ថុ ការិយាល័យទទួលពាក្យបណ្តឹងសាធារណៈ".into(),
            role: Role::Staff,
        },
        language: Language::Km,
        digits: Digits::Khmer,
        track_title: titles().remove(&Language::Km).unwrap(),
        made: at(20),
        due: Some(at(30).date_naive()),
        attempts: vec![
            RecordAttempt { at: at(18), check: "Core check".into(), score: 8, of: 12, passed: false },
            RecordAttempt { at: at(19), check: "Core check".into(), score: 11, of: 12, passed: true },
        ],
        objectives: vec![("A3.2 ស្គាល់ទិន្នន័យផ្ទាល់ខ្លួន មុនវាយបញ្ចូល".into(), 5, 8)],
        signatures: vec![RecordSignature { at: at(19), version: "1.0".into() }],
        certificates: vec![RecordCertificate {
            at: at(19),
            title: "AI literacy and generative-AI rules (core)".into(),
            number: "SALA-2026-7F3K-91QD".into(),
            valid_until: at(20).date_naive(),
        }],
        lines: vec![
            line(17, "បានបញ្ចប់មេរៀន", "A1, \"quoted\", comma"),
            line(18, "=SUM(A1)", "+855 12 345 678"),
            line(19, "Finished a lesson", "two\nlines"),
        ],
    }
}
