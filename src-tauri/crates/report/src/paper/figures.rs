//! All that a report says, as the domain counted it. Nothing is counted here; who gathers it is the app or the command line.

use chrono::{DateTime, NaiveDate, Utc};
use sala_domain::PersonId;
use sala_domain::office::Names;
use sala_domain::office::assessment::{Instrument, Round, Score};
use sala_domain::office::board::BoardFigures;
use sala_domain::office::case::{CaseFigures, Cases};
use sala_domain::office::plan::PlanFigures;
use sala_domain::office::report::{KeyFigures, ReportNote};
use sala_domain::office::settings::Settings;
use sala_domain::person::Language;

/// What is known of the records behind a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainStatement {
    /// Id of the newest record, in hex.
    pub head: String,
    /// How many records there are.
    pub events: u64,
    /// Whether every signature and link was checked and is right.
    pub verified: bool,
}

/// A round of the assessment with its score.
#[derive(Clone, Debug)]
pub struct Assessed<'a> {
    /// The round.
    pub round: &'a Round,
    /// Its score.
    pub score: Score,
    /// The day it was closed, or the day of the report while it is open.
    pub on: NaiveDate,
    /// Closed: the score stands.
    pub closed: bool,
}

/// How many stand how in a group. Each assignment (one person, one track) counts once, under the first standing that fits: exempt,
/// overdue, valid, expired, begun, not begun.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standings {
    /// People.
    pub people: usize,
    /// Assignments, exempted ones left out.
    pub assigned: usize,
    /// Of these, resting on a certificate that is valid today, overdue ones among them.
    pub certified: usize,
    /// Valid for more than 90 days.
    pub valid: usize,
    /// Valid, and at an end within 30 days.
    pub within_30: usize,
    /// Valid, and at an end in 31 to 60 days.
    pub within_60: usize,
    /// Valid, and at an end in 61 to 90 days.
    pub within_90: usize,
    /// Begun, with time left.
    pub begun: usize,
    /// Not begun, with time left.
    pub waiting: usize,
    /// Expired, with time left.
    pub expired: usize,
    /// Past the due date and the days of grace.
    pub overdue: usize,
    /// Exempted.
    pub exempt: usize,
}

/// A group of people and how it stands.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its name; none for people of whom it is not known.
    pub names: Option<Names>,
    /// How it stands.
    pub standings: Standings,
}

/// Training coverage of the office.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// Everybody.
    pub all: Standings,
    /// The core track alone.
    pub core: Standings,
    /// By unit.
    pub units: Vec<Group>,
    /// By role.
    pub roles: Vec<Group>,
    /// By track.
    pub tracks: Vec<Group>,
    /// By language; none where it is not known.
    pub languages: Vec<(Option<Language>, Standings)>,
    /// People who joined within the last 30 days.
    pub starters: usize,
}

/// Learning quality of five people or more, from their first sittings.
#[derive(Clone, Debug, Default)]
pub struct Quality {
    /// People who sat a check.
    pub people: usize,
    /// First sittings: one for each person and check.
    pub first_sittings: usize,
    /// Of them, passed.
    pub first_passed: usize,
    /// Median of right answers in first sittings, in percent.
    pub median_percent: usize,
    /// All sittings.
    pub sittings: usize,
    /// Median minutes at the questions of a first sitting.
    pub median_minutes: usize,
    /// Weakest objectives, at most five.
    pub weakest: Vec<Weakest>,
}

/// A weak objective.
#[derive(Clone, Debug)]
pub struct Weakest {
    /// Its id, such as `A3.2`.
    pub id: String,
    /// Its words.
    pub names: Names,
    /// Right answers.
    pub right: usize,
    /// Answers.
    pub answers: usize,
}

/// Who signed the rules, of a group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signed {
    /// People.
    pub people: usize,
    /// Signed the rules in force.
    pub current: usize,
    /// Signed an older version only.
    pub stale: usize,
}

impl Signed {
    /// Nobody's signature under any version.
    pub fn unsigned(&self) -> usize {
        self.people.saturating_sub(self.current + self.stale)
    }
}

/// Signatures under the rules.
#[derive(Clone, Debug, Default)]
pub struct Attestation {
    /// The version in force; empty for none.
    pub version: String,
    /// Since when.
    pub effective: Option<NaiveDate>,
    /// Everybody.
    pub all: Signed,
    /// By unit.
    pub units: Vec<(Option<Names>, Signed)>,
}

/// Somebody who is late.
#[derive(Clone, Debug)]
pub struct Late {
    /// Who.
    pub person: PersonId,
    /// The name in each language.
    pub names: Names,
    /// The unit.
    pub unit: Option<Names>,
    /// The track.
    pub track: Names,
    /// The due day.
    pub due: NaiveDate,
    /// Days past it.
    pub days: u32,
    /// How far it has come.
    pub step: LateStep,
}

/// How far the reminding of somebody late has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LateStep {
    /// They are reminded.
    Reminded,
    /// The manager is told.
    Manager,
    /// The office should withdraw access to AI tools.
    Withdraw,
}

/// All that a report says.
#[derive(Clone, Debug)]
pub struct OfficeFigures<'a> {
    /// The moment it speaks of.
    pub at: DateTime<Utc>,
    /// The day, where the office is.
    pub today: NaiveDate,
    /// The number of the report.
    pub number: String,
    /// Who makes it; may be empty.
    pub prepared_by: String,
    /// The version of the lessons.
    pub content: String,
    /// The office.
    pub settings: &'a Settings,
    /// Everybody's names, to keep them out of a copy to share.
    pub people: Vec<String>,
    /// The records behind it.
    pub chain: ChainStatement,
    /// The questions of the assessment.
    pub instrument: &'a Instrument,
    /// The round that counts.
    pub assessed: Option<Assessed<'a>>,
    /// Closed rounds, oldest first.
    pub rounds: Vec<Assessed<'a>>,
    /// Training coverage.
    pub coverage: Coverage,
    /// Learning quality; none of fewer than five people.
    pub quality: Option<Quality>,
    /// The same by track.
    pub quality_by_track: Vec<(Names, Option<Quality>)>,
    /// Signatures.
    pub attestation: Attestation,
    /// Cases as figures.
    pub cases: CaseFigures,
    /// Cases themselves: uses of AI are listed.
    pub case_list: &'a Cases,
    /// The plan.
    pub plan: PlanFigures,
    /// The board.
    pub board: BoardFigures,
    /// Who is late, the latest first.
    pub late: Vec<Late>,
    /// Months, oldest first.
    pub months: Vec<Month>,
    /// Reports made before, oldest first.
    pub reports: Vec<(NaiveDate, ReportNote)>,
    /// What changed in the register since the report before: what happened, when, by whom.
    pub changes: Vec<Changed>,
}

/// A month of the trend.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Month {
    /// `2026-11`.
    pub month: String,
    /// People.
    pub people: usize,
    /// Assignments.
    pub assigned: usize,
    /// Of these, resting on a valid certificate.
    pub certified: usize,
    /// Of these, overdue.
    pub overdue: usize,
    /// People who signed the rules in force.
    pub signed: usize,
    /// The rules in force.
    pub rules: String,
}

/// Changes of one kind since the report before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// What kind of event.
    pub kind: ChangeKind,
    /// How many.
    pub count: usize,
    /// The last of them.
    pub last: NaiveDate,
}

/// A kind of event, as the change log tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// Set-up.
    Settings,
    /// Rules.
    Rules,
    /// Cases.
    Cases,
    /// Staff.
    Staff,
    /// Assessment.
    Assessment,
    /// Plan.
    Plan,
    /// Board.
    Board,
    /// What people did: lessons, checks, signatures.
    Learning,
}

impl OfficeFigures<'_> {
    /// The figures that the next report compares itself with.
    pub fn key(&self) -> KeyFigures {
        let score = self.assessed.as_ref().map(|assessed| &assessed.score);
        let open = score.map(|score| score.gates.iter().filter(|gate| gate.open()).count());
        KeyFigures {
            people: small(self.coverage.core.people),
            valid: small(self.coverage.core.certified),
            overdue: small(self.coverage.all.overdue),
            signed: small(self.attestation.all.current),
            overall_tenths: score.and_then(|score| score.overall).map(small_tenths),
            open_gates: open.map(small),
            actions_late: small(self.plan.counts.late),
        }
    }
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn small_tenths(score: f64) -> u32 {
    u32::try_from(super::value::tenths(score)).unwrap_or(0)
}
