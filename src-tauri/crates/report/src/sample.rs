//! Sample facts for the tests.

use std::collections::BTreeMap;

use chrono::{Duration, FixedOffset, TimeZone, Utc};
use sala_domain::certificate::{CertificateFacts, Grade, valid_until};
use sala_domain::person::{Language, Profile, Role};
use sala_domain::readiness::{
    Band, Coverage, Gate, GateId, PersonStanding, Quality, Readiness, Standing, ceiling, core_training,
    percent, rules_in_force,
};
use sala_domain::{ObjectiveId, PersonId};

use sala_i18n::Digits;

use crate::record::{RecordAttempt, RecordCertificate, RecordLine, RecordSignature};
use crate::{ChainStatement, ReadinessInput, RecordInput};

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

/// An office with its figures.
pub struct Office {
    readiness: Readiness,
    profiles: BTreeMap<PersonId, Profile>,
    titles: BTreeMap<Language, String>,
    objectives: BTreeMap<ObjectiveId, BTreeMap<Language, String>>,
}

const UNITS: [&str; 7] = [
    "នាយកដ្ឋានបុគ្គលិក",
    "Department of Finance",
    "នាយកដ្ឋានបច្ចេកវិទ្យាព័ត៌មាន",
    "Legal affairs",
    "អគ្គនាយកដ្ឋានរដ្ឋបាល និងហិរញ្ញវត្ថុ ការិយាល័យទទួលពាក្យបណ្តឹងសាធារណៈ",
    "Provincial office, Siem Reap",
    "",
];

impl Office {
    /// An office of so many people.
    pub fn of(people: usize) -> Self {
        let at = Utc.with_ymd_and_hms(2026, 11, 20, 3, 0, 0).unwrap();
        let strange = strange_names();
        let mut profiles = BTreeMap::new();
        let mut readiness = Readiness {
            at,
            rules_version: "1.0".into(),
            content_version: "1.0.0".into(),
            all: Coverage::default(),
            units: BTreeMap::new(),
            roles: BTreeMap::new(),
            gates: vec![],
            band: Band::Developing,
            quality: Quality {
                sat: people / 2,
                first_try: people / 3,
                median: (people > 0).then_some(9.5),
                weakest: vec![("A3.2".into(), people / 4, people), ("A1.1".into(), people / 3, people)],
            },
            people: vec![],
        };
        for index in 0..people {
            let id = PersonId(format!("{index:032x}"));
            let standing = Standing::ALL[(index * 7 + index / 5) % 6];
            let unit = UNITS[(index * index + index / 3) % 7];
            let person = PersonStanding {
                person: id.clone(),
                standing,
                due: at + Duration::days(index as i64 % 40 - 20),
                valid_until: (index % 3 == 0).then_some(at + Duration::days(20 + index as i64 % 300)),
                lessons: (index % 17, 16),
                signed: index % 4 > 0,
                stale_signature: index % 8 == 0,
                tries: index % 3,
            };
            readiness.all.add(&person);
            readiness.units.entry(unit.to_owned()).or_default().add(&person);
            readiness.people.push(person);
            let strange = strange.get(index.wrapping_sub(5)).cloned();
            let profile = Profile {
                name_latin: strange.clone().unwrap_or_else(|| format!("SOK Dara {index}")),
                name_khmer: strange.unwrap_or_else(|| {
                    if index % 5 == 0 {
                        String::new()
                    } else {
                        "ចាន់ សុភ័ក្រ្តា".into()
                    }
                }),
                staff_number: format!("{index:05}"),
                unit: unit.to_owned(),
                role: Role::Staff,
            };
            profiles.insert(id, profile);
        }
        let share = |part| percent(part, people).unwrap_or(0);
        let (signed, certified) = (share(readiness.all.signed), share(readiness.all.certified()));
        let gate = |id, value: u8, percent| Gate { id, value, percent, met: value >= 2 };
        readiness.gates = vec![
            gate(GateId::G2, rules_in_force(signed), signed),
            gate(GateId::G5, core_training(certified), certified),
        ];
        readiness.band = ceiling(&readiness.gates);
        let objective = [(Language::En, "Recognise personal data before typing it".to_owned())].into();
        Self { readiness, profiles, titles: titles(), objectives: [("A3.2".into(), objective)].into() }
    }

    /// The input of a report.
    pub fn input(&self) -> ReadinessInput<'_> {
        ReadinessInput {
            readiness: &self.readiness,
            profiles: &self.profiles,
            track_title: &self.titles,
            objectives: &self.objectives,
            prepared_by: "សុខ ដារ៉ា / SOK Dara".into(),
            chain: ChainStatement { head: "9f".repeat(32), events: 12_345, verified: true },
            offset: FixedOffset::east_opt(7 * 3600).unwrap(),
        }
    }
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
            unit: UNITS[4].into(),
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
