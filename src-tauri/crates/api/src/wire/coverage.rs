//! Coverage: who stands where. Names are in no reply but the one that is asked for names.

use chrono::NaiveDate;
use sala_domain::PersonId;
use sala_domain::office::duty::Step;
use sala_domain::office::roll::{Counts, Filter, List, RollState, Signed};
use sala_domain::office::snapshot::Trend;
use sala_domain::person::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AskCoverage {
    /// Which rows.
    pub filter: Filter,
    /// As it may be shared out: nothing about fewer than five people.
    pub share_out: bool,
}

/// A thing to choose, or that was chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CoverageChoice {
    /// Its id.
    pub id: String,
    /// Its name in the language of the screen.
    pub name: String,
    /// How deep it lies in the tree of units, from 0; 0 for anything else.
    pub depth: usize,
}

/// One group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CoverageGroup {
    /// Its id.
    pub id: String,
    /// Its name; empty for people whose language is not known.
    pub name: String,
    /// Its counts.
    pub counts: Counts,
}

/// The groups of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CoverageSlice {
    /// Each group.
    pub groups: Vec<CoverageGroup>,
    /// Groups too small to be shown alone, taken together.
    pub small: Option<Counts>,
}

/// An objective that was answered worst.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CoverageWeak {
    /// The objective's id.
    pub objective: String,
    /// In words.
    pub text: String,
    /// The language of the words: the source language while its module waits for its translation.
    pub lang: Language,
    /// Right answers in first sittings.
    pub right: usize,
    /// Of how many.
    pub of: usize,
}

/// How well people learn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CoverageQuality {
    /// People who sat a check.
    pub people: usize,
    /// First sittings.
    pub first_sittings: usize,
    /// Of them, passed.
    pub first_passed: usize,
    /// Median of right answers in first sittings, in percent.
    pub median_percent: usize,
    /// All sittings.
    pub sittings: usize,
    /// Median of minutes at the questions.
    pub median_minutes: usize,
    /// Weakest objectives, weakest first.
    pub weakest: Vec<CoverageWeak>,
}

/// The counts of a filter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CoverageFigures {
    /// Everyone.
    pub all: Counts,
    /// By unit.
    pub units: CoverageSlice,
    /// By role.
    pub roles: CoverageSlice,
    /// By track.
    pub tracks: CoverageSlice,
    /// By language.
    pub languages: CoverageSlice,
    /// Learning quality; none of fewer than five people.
    pub quality: Option<CoverageQuality>,
}

/// Coverage as a screen shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CoverageReply {
    /// The day.
    #[ts(type = "string")]
    pub today: NaiveDate,
    /// People in the office, whatever the filter.
    pub staff: usize,
    /// The counts; none when fewer than five people may not be shared out.
    pub figures: Option<CoverageFigures>,
    /// The unit filtered by, below the units it belongs to.
    pub path: Vec<CoverageChoice>,
    /// What a unit is called here; empty when it has no name of its own.
    pub unit_label: String,
    /// Every unit, each after the one it belongs to.
    pub units: Vec<CoverageChoice>,
    /// Every role.
    pub roles: Vec<CoverageChoice>,
    /// Every track.
    pub tracks: Vec<CoverageChoice>,
}

/// Asks for names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AskPeopleOf {
    /// Which rows.
    pub filter: Filter,
    /// Which list of them.
    pub list: List,
    /// How many lines come before, from 0.
    pub from: usize,
    /// All lines, to be printed, instead of a page of them.
    pub all: bool,
}

/// One person and one track.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PeopleOfLine {
    /// Who.
    pub person: PersonId,
    /// The name in the language of the screen.
    pub name: String,
    /// Number in the office; may be empty.
    pub staff_number: String,
    /// The unit.
    pub unit: String,
    /// The role.
    pub role: String,
    /// The track.
    pub track: String,
    /// Where they stand.
    pub state: RollState,
    /// The last valid day of their certificate.
    #[ts(type = "string | null")]
    pub until: Option<NaiveDate>,
    /// The day by which the next one is due.
    #[ts(type = "string | null")]
    pub due: Option<NaiveDate>,
    /// Days since the end of grace; 0 when not overdue.
    pub days_overdue: u32,
    /// How far reminding has come.
    pub step: Option<Step>,
    /// Whether they signed the rules in force.
    pub signed: Signed,
    /// The day they joined.
    #[ts(type = "string | null")]
    pub joined: Option<NaiveDate>,
}

/// A page of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PeopleOfReply {
    /// The day.
    #[ts(type = "string")]
    pub today: NaiveDate,
    /// How many lines the whole list has.
    pub total: usize,
    /// How many come before these.
    pub from: usize,
    /// How many a page has.
    pub page: usize,
    /// The lines.
    pub lines: Vec<PeopleOfLine>,
}

/// Monthly figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TrendReply {
    /// The figures and the marks between them.
    pub trend: Trend,
    /// Names of tracks.
    pub tracks: Vec<CoverageChoice>,
}
