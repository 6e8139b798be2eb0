//! An invented office with something to say in every section, and with names that would hurt a careless writer.

use chrono::{DateTime, NaiveDate, Utc};
use sala_domain::office::Names;
use sala_domain::office::assessment::{
    Area, Basis, Evidence, Exhibit, Facts, Gate, Instrument, InstrumentWords, Opinion, Question,
    QuestionWords, Round, Sheet, UseProfile, Verdict, score,
};
use sala_domain::office::board::{self, Board};
use sala_domain::office::case::{CaseFigures, Cases, use_of_ai};
use sala_domain::office::plan::{self, Plan};
use sala_domain::office::report::{KeyFigures, ReportNote};
use sala_domain::office::settings::{Settings, Unit};
use sala_domain::person::Language;
use serde_json::json;
use std::collections::BTreeMap;

use crate::ChainStatement;
use crate::paper::figures::{
    Assessed, Attestation, ChangeKind, Changed, Coverage, Group, Late, LateStep, Month, OfficeFigures,
    Quality, Signed, Standings, Weakest,
};

/// Names that must be text everywhere.
pub const EVIL: [&str; 4] =
    ["=HYPERLINK(\"http://x\")", "<script>alert('x')</script>", "O'Neil \"Quote\" & Sons", "សុខ ស្រីពៅ ប៊ុនធឿន"];

const UNITS: [(&str, &str); 6] = [
    ("Department of Planning", "នាយកដ្ឋានផែនការ"),
    ("Department of Finance and State Property", "នាយកដ្ឋានហិរញ្ញវត្ថុ និងទ្រព្យសម្បត្តិរដ្ឋ"),
    ("Department of Human Resources", "នាយកដ្ឋានធនធានមនុស្ស"),
    ("Department of Information Technology", "នាយកដ្ឋានបច្ចេកវិទ្យាព័ត៌មាន"),
    ("Cabinet", "ខុទ្ទកាល័យ"),
    ("Internal Audit", "សវនកម្មផ្ទៃក្នុង"),
];

const AREAS: [(&str, &str); 12] = [
    ("AI expertise (people and literacy)", "ជំនាញ AI (មនុស្ស និងចំណេះដឹង)"),
    ("Data platforms and integration", "ប្រព័ន្ធទិន្នន័យ និងការតភ្ជាប់"),
    ("Software development", "ការអភិវឌ្ឍកម្មវិធី"),
    ("Legal expertise", "ជំនាញច្បាប់"),
    ("Ethical expertise", "ជំនាញសីលធម៌"),
    ("Definition phase", "ដំណាក់កំណត់"),
    ("Data for AI", "ទិន្នន័យសម្រាប់ AI"),
    ("Training and evaluation of models", "ការបង្វឹក និងវាយតម្លៃម៉ូដែល"),
    ("Deployment and monitoring", "ការដាក់ឱ្យប្រើ និងតាមដាន"),
    ("Security", "សុវត្ថិភាព"),
    ("Generative-AI use", "ការប្រើ AI បង្កើតមាតិកា"),
    ("Governance and oversight (PDCA)", "អភិបាលកិច្ច និងការត្រួតពិនិត្យ"),
];

const GATES: [(&str, &str, &str, &str); 10] = [
    ("G1", "R12.1", "Accountable owner", "អ្នកទទួលខុសត្រូវ"),
    ("G2", "R11.1", "Rules in force", "វិធានជាធរមាន"),
    ("G3", "R11.2", "Tool list and data grid", "បញ្ជីឧបករណ៍ និងតារាងទិន្នន័យ"),
    ("G4", "R11.4", "Incident channel", "ច្រករាយការណ៍ឧប្បត្តិហេតុ"),
    ("G5", "R1.1", "Core training", "ការបណ្តុះបណ្តាលមូលដ្ឋាន"),
    ("G6", "R4.1", "Law register", "បញ្ជីច្បាប់"),
    ("G7", "R6.2", "Assessment before operational use", "ការវាយតម្លៃមុនប្រើក្នុងប្រតិបត្តិការ"),
    ("G8", "R9.2", "Human stop and fallback", "ការបញ្ឈប់ដោយមនុស្ស"),
    ("G9", "R10.1", "Access control and incident plan", "ការគ្រប់គ្រងសិទ្ធិ និងផែនការឆ្លើយតប"),
    ("G10", "R7.2", "Personal-data handling", "ការដោះស្រាយទិន្នន័យផ្ទាល់ខ្លួន"),
];

pub fn named((english, khmer): (&str, &str)) -> Names {
    BTreeMap::from([(Language::En, english.to_owned()), (Language::Km, khmer.to_owned())])
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn noon() -> DateTime<Utc> {
    "2026-11-21T05:00:00Z".parse().unwrap()
}

fn instrument() -> Instrument {
    let weights = [12, 5, 2, 10, 7, 8, 9, 0, 5, 10, 18, 14];
    let id = |index: usize| format!("R{}", index + 1);
    let gate_of =
        |id: &str| GATES.iter().find(|(_, question, ..)| *question == id).map(|(gate, ..)| (*gate).into());
    let ids =
        || (0..12).flat_map(move |area| (1..=5).map(move |number| (area, format!("R{}.{number}", area + 1))));
    let words = |language: Language| {
        let pick = |(english, khmer): (&str, &str)| match language {
            Language::En => english.to_owned(),
            Language::Km => khmer.to_owned(),
        };
        let question = |id: &str| QuestionWords {
            text: pick((
                &format!("What {id} asks is written down, known to those concerned, and looked at again"),
                &format!("អ្វីដែល {id} សួរ ត្រូវបានសរសេរ អ្នកពាក់ព័ន្ធដឹង និងពិនិត្យឡើងវិញ"),
            )),
            anchors: Default::default(),
            evidence: String::new(),
        };
        InstrumentWords {
            reviewed: language == Language::En,
            areas: AREAS.iter().enumerate().map(|(index, area)| (id(index).into(), pick(*area))).collect(),
            gates: GATES.iter().map(|(gate, _, en, km)| ((*gate).into(), pick((en, km)))).collect(),
            questions: ids().map(|(_, id)| (id.as_str().into(), question(&id))).collect(),
        }
    };
    Instrument {
        version: "1.0".into(),
        areas: (0..12)
            .map(|index| Area {
                id: id(index).into(),
                weights: UseProfile::ALL.into_iter().map(|profile| (profile, weights[index])).collect(),
                basis: Vec::new(),
            })
            .collect(),
        gates: GATES
            .iter()
            .map(|(gate, ..)| Gate { id: (*gate).into(), high_use_only: *gate == "G8", managed: None })
            .collect(),
        questions: ids()
            .map(|(area, question)| Question {
                gate: gate_of(&question),
                area: id(area).into(),
                id: question.into(),
                computed: None,
                track: None,
                optional: Default::default(),
            })
            .collect(),
        words: Language::ALL.into_iter().map(|language| (language, words(language))).collect(),
    }
}

/// Answers that depend on a seed; every third has no evidence.
fn round(instrument: &Instrument, seed: usize) -> Round {
    let opinion = |level: usize| {
        Some(Opinion { verdict: Verdict::Level((level % 5) as u8), reason: EVIL[0].into(), at: noon() })
    };
    let paper = |number: usize| Evidence {
        exhibit: match number % 2 {
            0 => Exhibit::Text { text: EVIL[number % 4].into() },
            _ => Exhibit::File { name: "minutes.pdf".into(), sha256: "ab".repeat(32), bytes: 12 },
        },
        on: day("2026-09-01"),
    };
    let sheet = |number: usize| Sheet {
        first: opinion(number * 7 + seed),
        second: opinion(number * 7 + seed + number % 2),
        agreed: opinion(number * 7 + seed + 1),
        note: String::new(),
        evidence: match number % 3 {
            0 => BTreeMap::new(),
            _ => BTreeMap::from([(format!("e{number}").as_str().into(), paper(number))]),
        },
    };
    let weights = instrument.weights(UseProfile::U);
    Round {
        begun: Some(noon()),
        basis: Basis { instrument: "1.0".into(), profile: UseProfile::U, weights },
        assessors: vec![EVIL[3].into(), EVIL[2].into()],
        sheets: instrument
            .questions
            .iter()
            .enumerate()
            .map(|(number, of)| (of.id.clone(), sheet(number)))
            .collect(),
        ..Round::default()
    }
}

fn plan() -> Plan {
    let brief = |number: usize| {
        json!({
            "title": {"en": format!("Name the owner of rule {number} and tell everybody"), "km": format!("ដាក់ឈ្មោះអ្នកទទួលខុសត្រូវវិធាន {number} ហើយប្រាប់គ្រប់គ្នា")},
            "aim": {}, "measure": {"en": "A letter is signed", "km": "លិខិតត្រូវបានចុះហត្ថលេខា"},
            "source": (["gate", "gap", "incident", "audit", "other"][number % 5]), "reference": "G4",
            "owner": (EVIL[number % 4]), "resource": "2 days", "due": format!("2026-{:02}-15", 8 + number % 5),
        })
    };
    let action = |number: usize| {
        json!({"brief": brief(number), "stage": (["plan", "do", "check", "act"][number % 4]), "round": 1, "tasks": [],
            "result": null, "reached": null, "end": null, "history": []})
    };
    let actions: serde_json::Map<_, _> =
        (0..7).map(|number| (format!("a{number}"), action(number))).collect();
    serde_json::from_value(json!({"start": {"on": "2026-06-01", "specialists": 12}, "actions": actions}))
        .unwrap()
}

fn cases() -> CaseFigures {
    let incidents =
        json!({"all": 5, "open": 1, "severities": [0, 1, 2, 2], "in_time": 4, "median_minutes": 95});
    serde_json::from_value(json!({
        "tools": [{"id": "c1", "tool": (EVIL[1]), "class": "t2", "data": "d1", "until": "2027-05-01", "conditions": ""}],
        "requests": {"all": 6, "open": 2, "late": 1, "refused": 1},
        "exceptions": [
            {"id": "c2", "rule": "GR-12", "for": {"whom": "person", "name": (EVIL[2])}, "from": "2026-10-01", "until": "2026-12-01", "state": "ending"},
            {"id": "c3", "rule": "GR-20", "for": {"whom": "unit", "unit": "u1"}, "from": "2026-10-01", "until": "2027-03-01", "state": "active"},
        ],
        "exceptions_ended": 3,
        "incidents": incidents,
        "quarters": [
            {"year": 2026, "quarter": 3, "incidents": {"all": 2, "open": 0, "severities": [0, 0, 1, 1], "in_time": 1, "median_minutes": 180}},
            {"year": 2026, "quarter": 4, "incidents": {"all": 3, "open": 1, "severities": [0, 1, 1, 1], "in_time": 3, "median_minutes": 40}},
        ],
        "levels": [
            {"level": "strategic", "ideas": 1, "trials": 0, "in_use": 0, "stopped": 0},
            {"level": "tactical", "ideas": 0, "trials": 1, "in_use": 1, "stopped": 0},
            {"level": "operational", "ideas": 0, "trials": 0, "in_use": 1, "stopped": 1},
        ],
        "reviews": {"assessments": 2, "missing": 1, "due": 1, "overdue": 1},
        "operational_or_personal": true,
    }))
    .unwrap()
}

fn case_list() -> Cases {
    let mut cases = Cases::default();
    for (number, level) in use_of_ai::Level::ALL.into_iter().enumerate() {
        let noted = json!({
            "purpose": "Draft answers to letters", "unit": "u1", "tool": (EVIL[number]), "level": level, "data": "d3plus",
            "people": true, "owner": (EVIL[3]), "status": "in-use", "review": format!("2026-1{number}-15"),
        });
        let noted = serde_json::from_value(noted).unwrap();
        let one = use_of_ai::Use { noted: Some(noted), history: Vec::new() };
        cases.uses.insert(format!("c{number}").as_str().into(), one);
    }
    cases
}

/// What an invented office of so many people is made from.
pub struct Bureau {
    settings: Settings,
    instrument: Instrument,
    rounds: Vec<Round>,
    case_list: Cases,
    people: usize,
}

fn standings(people: usize) -> Standings {
    let assigned = people * 2;
    let [waiting, begun, overdue, expired, exempt] =
        [assigned / 10, assigned / 9, assigned / 12, assigned / 25, people / 20];
    let [within_30, within_60, within_90] = [assigned / 20, assigned / 15, assigned / 30];
    let used = waiting + begun + overdue + expired + within_30 + within_60 + within_90;
    let valid = assigned - used;
    let certified = valid + within_30 + within_60 + within_90;
    Standings {
        people,
        assigned,
        certified,
        valid,
        within_30,
        within_60,
        within_90,
        begun,
        waiting,
        expired,
        overdue,
        exempt,
    }
}

impl Bureau {
    pub fn of(people: usize) -> Self {
        let unit = |(index, names): (usize, &(&str, &str))| {
            (format!("u{index}").as_str().into(), Unit { names: named(*names), parent: None, closed: false })
        };
        let instrument = instrument();
        let settings = Settings {
            names: named(("Ministry of Rivers and Harbours", "ក្រសួងទន្លេ និងកំពង់ផែ")),
            units: UNITS.iter().enumerate().map(unit).collect(),
            ..Settings::default()
        };
        let rounds = (0..3).map(|seed| round(&instrument, seed)).collect();
        Self { settings, instrument, rounds, case_list: case_list(), people }
    }

    fn share(&self, index: usize) -> usize {
        match index {
            5 => self.people.min(3),
            index => self.people.saturating_sub(3) * [30, 25, 20, 15, 10][index] / 100,
        }
    }

    fn assessed(&self) -> Vec<Assessed<'_>> {
        let of = |(index, round)| {
            let on = day(["2025-11-20", "2026-05-20", "2026-11-20"][index]);
            Assessed { round, score: score(&self.instrument, round, &Facts::default(), on), on, closed: true }
        };
        self.rounds.iter().enumerate().map(of).collect()
    }

    fn coverage(&self) -> Coverage {
        let unit = |index: usize| Group {
            names: Some(named(UNITS[index])),
            standings: standings(self.share(index)),
        };
        let all = standings(self.people);
        let group = |names| Group { names: Some(named(names)), standings: all };
        Coverage {
            all,
            core: Standings { certified: self.people * 7 / 10, ..all },
            units: (0..6).map(unit).collect(),
            roles: vec![group(("Staff", "បុគ្គលិក"))],
            tracks: vec![group(("Safe use of AI", "ការប្រើ AI ដោយសុវត្ថិភាព"))],
            languages: vec![(Some(Language::Km), all), (None, standings(0))],
            starters: self.people / 30,
        }
    }

    fn quality(&self) -> Quality {
        Quality {
            people: self.people,
            first_sittings: self.people,
            first_passed: self.people * 7 / 10,
            median_percent: 83,
            sittings: self.people * 13 / 10,
            median_minutes: 17,
            weakest: vec![Weakest {
                id: "A3.2".into(),
                names: named(("Spot what may not be pasted", "ស្គាល់អ្វីដែលមិនត្រូវបិទភ្ជាប់")),
                right: self.people / 2,
                answers: self.people,
            }],
        }
    }

    fn late(&self) -> Vec<Late> {
        let late = |number: usize| Late {
            person: format!("p{number}").as_str().into(),
            names: named((EVIL[number % 4], EVIL[3])),
            unit: Some(named(UNITS[number % 6])),
            track: named(("Safe use of AI", "ការប្រើ AI ដោយសុវត្ថិភាព")),
            due: day("2026-10-01"),
            days: 51,
            step: [LateStep::Withdraw, LateStep::Manager, LateStep::Reminded][number % 3],
        };
        (0..self.coverage().all.overdue.min(400)).map(late).collect()
    }

    fn attestation(&self) -> Attestation {
        let signed = |people: usize| Signed { people, current: people * 8 / 10, stale: people / 10 };
        Attestation {
            version: "2.1".into(),
            effective: Some(day("2026-07-01")),
            all: signed(self.people),
            units: (0..6).map(|index| (Some(named(UNITS[index])), signed(self.share(index)))).collect(),
        }
    }

    fn months(&self) -> Vec<Month> {
        let month = |number: usize| Month {
            month: format!("2026-{:02}", number + 3),
            people: self.people,
            assigned: self.people * 2,
            certified: self.people * 2 * (number + 1) / 10,
            overdue: self.people / 10,
            signed: self.people * (number + 2) / 12,
            rules: if number < 4 { "1.0".into() } else { "2.1".into() },
        };
        (0..9).map(month).collect()
    }

    /// Everything, as it would be gathered; an office of nobody has nothing but its name.
    pub fn figures(&self) -> OfficeFigures<'_> {
        let some = self.people > 0;
        let plan = if some { plan() } else { Plan::default() };
        let note = ReportNote {
            number: "2026-001".into(),
            version: "management".into(),
            code: "AAAA-BBBB-CCCC-DDDD-EEEE".into(),
            figures: KeyFigures {
                people: 8,
                valid: 3,
                overdue: 4,
                overall_tenths: Some(388),
                open_gates: Some(5),
                ..KeyFigures::default()
            },
            ..ReportNote::default()
        };
        let empty: CaseFigures = sala_domain::office::case::figures(
            &Cases::default(),
            noon().with_timezone(&chrono::FixedOffset::east_opt(7 * 3600).unwrap()),
        );
        OfficeFigures {
            at: noon(),
            today: day("2026-11-21"),
            number: "2026-002".into(),
            prepared_by: EVIL[0].into(),
            content: "0.1.0".into(),
            settings: &self.settings,
            people: EVIL.map(str::to_owned).to_vec(),
            chain: ChainStatement { head: "cd".repeat(32), events: 48_213, verified: some },
            instrument: &self.instrument,
            assessed: self.assessed().pop().filter(|_| some),
            rounds: if some { self.assessed() } else { Vec::new() },
            coverage: if some { self.coverage() } else { Coverage::default() },
            quality: (self.people >= 5).then(|| self.quality()),
            quality_by_track: vec![(
                named(("Safe use of AI", "ការប្រើ AI ដោយសុវត្ថិភាព")),
                (self.people >= 5).then(|| self.quality()),
            )],
            attestation: if some { self.attestation() } else { Attestation::default() },
            cases: if some { cases() } else { empty },
            case_list: if some { &self.case_list } else { EMPTY.get_or_init(Cases::default) },
            plan: plan::figures(&plan, day("2026-11-21"), 3),
            board: board::figures(&Board::default()),
            late: self.late(),
            months: if some { self.months() } else { Vec::new() },
            reports: if some { vec![(day("2026-05-21"), note)] } else { Vec::new() },
            changes: if some {
                vec![Changed { kind: ChangeKind::Staff, count: 12, last: day("2026-11-01") }]
            } else {
                Vec::new()
            },
        }
    }
}

static EMPTY: std::sync::OnceLock<Cases> = std::sync::OnceLock::new();
