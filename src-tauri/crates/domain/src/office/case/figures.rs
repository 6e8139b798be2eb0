//! Figures of all cases for the report, the gates and the counters of the screen. No names of people are in them but those an
//! exception was granted for.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::exception::{self, Whom};
use super::incident::{Reported, Severity};
use super::request::{ApprovedTool, State};
use super::use_of_ai::{Level, Review, Status};
use super::{Cases, impact};
use crate::{CaseId, RuleId};

/// Quarters that are shown.
const QUARTERS: usize = 8;

/// Requests for tools.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequestFigures {
    /// All that were ever made.
    pub all: usize,
    /// On their path.
    pub open: usize,
    /// Nobody answered in time: refused by silence.
    pub late: usize,
    /// Refused by a decision.
    pub refused: usize,
}

/// An exception that has not ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "CaseExceptionLine")]
pub struct ExceptionLine {
    /// Which.
    pub id: CaseId,
    /// From which rule.
    pub rule: RuleId,
    /// For whom. A person's name belongs in the version with names only.
    #[serde(rename = "for")]
    pub whom: Whom,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
    /// Where it stands.
    pub state: exception::State,
}

/// Incidents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IncidentFigures {
    /// All.
    pub all: usize,
    /// Not closed.
    pub open: usize,
    /// By severity, worst first.
    pub severities: [usize; 4],
    /// Reported within 24 hours of being noticed.
    pub in_time: usize,
    /// Median minutes from noticing to reporting, rounded down; none without incidents. Whole, because events carry no fractions.
    pub median_minutes: Option<u32>,
}

/// Incidents of a quarter, by the day they were reported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "CaseQuarterFigures")]
pub struct QuarterFigures {
    /// The year.
    pub year: i32,
    /// 1 to 4.
    pub quarter: u32,
    /// The figures; `open` as it stands now.
    pub incidents: IncidentFigures,
}

/// Uses of AI of one level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "CaseLevelFigures")]
pub struct LevelFigures {
    /// Which.
    pub level: Level,
    /// Thought of.
    pub ideas: usize,
    /// On trial.
    pub trials: usize,
    /// In use.
    pub in_use: usize,
    /// Stopped.
    pub stopped: usize,
}

/// Assessments and reviews.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "CaseReviewFigures")]
pub struct ReviewFigures {
    /// Assessments concluded and not withdrawn.
    pub assessments: usize,
    /// Uses that need an assessment and have none that lets them run.
    pub missing: usize,
    /// Reviews of uses and assessments due within 30 days.
    pub due: usize,
    /// Reviews past their day.
    pub overdue: usize,
}

/// Everything about cases that a report or a gate needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CaseFigures {
    /// Tools that are approved today.
    pub tools: Vec<ApprovedTool>,
    /// Requests.
    pub requests: RequestFigures,
    /// Exceptions that have not ended, the next to end first.
    pub exceptions: Vec<ExceptionLine>,
    /// Exceptions that have ended.
    pub exceptions_ended: usize,
    /// Incidents.
    pub incidents: IncidentFigures,
    /// Incidents by quarter, oldest first, without gaps, up to the present one; at most eight.
    pub quarters: Vec<QuarterFigures>,
    /// Uses by level.
    pub levels: [LevelFigures; 3],
    /// Assessments and reviews.
    pub reviews: ReviewFigures,
    /// Some use on trial or in use is operational or works with personal data: gates G7 and G8 apply.
    pub operational_or_personal: bool,
}

/// The figures at a moment, by the clock of the office.
pub fn figures(cases: &Cases, now: DateTime<FixedOffset>) -> CaseFigures {
    let today = now.date_naive();
    let (exceptions, exceptions_ended) = exceptions(cases, today);
    CaseFigures {
        tools: cases.approved_tools(today),
        requests: requests(cases, today),
        exceptions,
        exceptions_ended,
        incidents: incidents(reports(cases)),
        quarters: quarters(cases, now),
        levels: Level::ALL.map(|level| level_figures(cases, level)),
        reviews: reviews(cases, today),
        operational_or_personal: cases.has_operational_or_personal_use(),
    }
}

fn requests(cases: &Cases, today: NaiveDate) -> RequestFigures {
    let states: Vec<State> = cases.requests.values().filter_map(|request| request.state(today)).collect();
    let count = |which: fn(State) -> bool| states.iter().filter(|state| which(**state)).count();
    RequestFigures {
        all: states.len(),
        open: count(State::open),
        late: count(|state| state == State::Lapsed),
        refused: count(|state| state == State::Refused),
    }
}

fn exceptions(cases: &Cases, today: NaiveDate) -> (Vec<ExceptionLine>, usize) {
    let line = |(id, exception): (&CaseId, &exception::Exception)| {
        let granted = exception.granted.as_ref()?;
        Some(ExceptionLine {
            id: id.clone(),
            rule: granted.rule.clone(),
            whom: granted.whom.clone(),
            from: granted.from,
            until: exception.last_day()?,
            state: exception.state(today)?,
        })
    };
    let all: Vec<ExceptionLine> = cases.exceptions.iter().filter_map(line).collect();
    let (ended, mut standing): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|line| line.state == exception::State::Ended);
    standing.sort_by(|a, b| (a.until, &a.id).cmp(&(b.until, &b.id)));
    (standing, ended.len())
}

/// Each incident with whether it is open.
fn reports(cases: &Cases) -> impl Iterator<Item = (&Reported, bool)> {
    cases.incidents.values().filter_map(|one| Some((one.reported.as_ref()?, one.closed.is_none())))
}

fn incidents<'a>(of: impl Iterator<Item = (&'a Reported, bool)>) -> IncidentFigures {
    let mut found = IncidentFigures::default();
    let mut minutes = Vec::new();
    for (reported, open) in of {
        found.all += 1;
        found.open += usize::from(open);
        found.in_time += usize::from(reported.in_time());
        minutes.push(reported.minutes());
        if let Some(at) = Severity::ALL.iter().position(|severity| *severity == reported.severity()) {
            found.severities[at] += 1;
        }
    }
    found.median_minutes = median(minutes);
    found
}

fn median(mut values: Vec<i64>) -> Option<u32> {
    values.sort_unstable();
    let middle = values.len() / 2;
    let upper = *values.get(middle)?;
    let lower = if values.len().is_multiple_of(2) { *values.get(middle - 1)? } else { upper };
    u32::try_from(i64::midpoint(lower, upper)).ok()
}

/// Quarters since year 0.
fn quarter(at: DateTime<Utc>, offset: FixedOffset) -> i32 {
    let day = at.with_timezone(&offset);
    day.year() * 4 + day.month0() as i32 / 3
}

fn quarters(cases: &Cases, now: DateTime<FixedOffset>) -> Vec<QuarterFigures> {
    let offset = *now.offset();
    let of = |reported: &Reported| quarter(reported.reported, offset);
    let last = quarter(now.to_utc(), offset);
    let first = reports(cases).map(|(reported, _)| of(reported)).min().unwrap_or(last);
    let shown = |index: i32| QuarterFigures {
        year: index.div_euclid(4),
        quarter: index.rem_euclid(4).unsigned_abs() + 1,
        incidents: incidents(reports(cases).filter(|(reported, _)| of(reported) == index)),
    };
    let from = first.max(last - QUARTERS as i32 + 1);
    (from..=last).map(shown).collect()
}

fn level_figures(cases: &Cases, level: Level) -> LevelFigures {
    let noted = cases.uses.values().filter_map(|one| one.noted.as_ref());
    let of: Vec<Status> = noted.filter(|noted| noted.level == level).map(|noted| noted.status).collect();
    let count = |status| of.iter().filter(|one| **one == status).count();
    LevelFigures {
        level,
        ideas: count(Status::Idea),
        trials: count(Status::Trial),
        in_use: count(Status::InUse),
        stopped: count(Status::Stopped),
    }
}

fn reviews(cases: &Cases, today: NaiveDate) -> ReviewFigures {
    let uses = cases.uses.values().filter_map(|one| one.review(today));
    let impacts = cases.impacts.values().filter_map(|one| one.review(today));
    let near: Vec<Review> = uses.chain(impacts).collect();
    let count = |review| near.iter().filter(|one| **one == review).count();
    let concluded =
        |one: &&impact::Impact| !matches!(one.state(), impact::State::Open | impact::State::Withdrawn);
    ReviewFigures {
        assessments: cases.impacts.values().filter(concluded).count(),
        missing: cases.missing_assessments().len(),
        due: count(Review::Due),
        overdue: count(Review::Overdue),
    }
}
