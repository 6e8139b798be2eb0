//! An invented office with something to say in every section, of any size, and with names that would hurt a careless writer.

use chrono::{DateTime, NaiveDate, Utc};
use sala_domain::catalog::Catalog;
use sala_domain::office::assessment::{
    Basis, Computed, Evidence, Exhibit, Facts, Measure, Opinion, Round, Sheet, UseProfile, Verdict, score,
};
use sala_domain::office::board::{self, Board};
use sala_domain::office::case::{self, Cases, exception, incident, request, use_of_ai};
use sala_domain::office::plan::{self, Brief, Plan, Source};
use sala_domain::office::report::{KeyFigures, ReportNote};
use sala_domain::office::settings::{Settings, Unit};
use sala_domain::office::{Names, Office};
use sala_domain::person::Language;
use sala_report::ChainStatement;
use sala_report::paper::figures::{
    Assessed, Attestation, ChangeKind, Changed, Coverage, Group, Late, LateStep, Month, OfficeFigures, Quality,
    Signed, Standings, Weakest,
};
use std::collections::BTreeMap;

/// Names that must be text everywhere.
pub const EVIL: [&str; 4] =
    ["=HYPERLINK(\"http://x\")", "<script>alert('x')</script>", "O'Neil \"Quote\" & Sons", "សុខ ស្រីពៅ ប៊ុនធឿន"];

pub fn named(english: &str, khmer: &str) -> Names {
    BTreeMap::from([(Language::En, english.to_owned()), (Language::Km, khmer.to_owned())])
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn noon() -> DateTime<Utc> {
    "2026-11-21T05:00:00Z".parse().unwrap()
}

/// What an invented office is made from.
pub struct Bureau {
    pub catalog: Catalog,
    pub settings: Settings,
    pub cases: Cases,
    pub round: Round,
    pub earlier: Round,
    pub plan: Plan,
    pub people: usize,
}
