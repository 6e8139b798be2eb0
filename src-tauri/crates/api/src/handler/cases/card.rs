//! A case as a list and its own page show it.

use chrono::NaiveDate;
use sala_domain::CaseId;
use sala_domain::office::case::exception::{self, Exception, Whom};
use sala_domain::office::case::impact::{self, Impact};
use sala_domain::office::case::incident::{self, Incident};
use sala_domain::office::case::request::{self, Request};
use sala_domain::office::case::use_of_ai::{Review, Status, Use};
use sala_domain::office::plan::Source;
use sala_domain::office::{Office, named};
use sala_domain::person::Language;
use sala_domain::text::normalise;

use crate::wire::cases::{
    CaseChoice, CaseShow, ExceptionCard, ImpactCard, IncidentCard, ListCases, RequestCard, UseCard,
};

/// What a list asks of a card.
pub trait Shown {
    /// It still wants something.
    fn open(&self) -> bool;
    /// What is searched.
    fn words(&self) -> Vec<&str>;
    /// Where it stands in the list: smaller comes first.
    fn rank(&self) -> (u8, i64);
}

/// Those of all that fit, in order; and how many there are in all.
pub fn listed<T: Shown>(all: Vec<T>, request: &ListCases) -> (usize, Vec<T>) {
    let (count, text) = (all.len(), normalise(&request.text));
    let fits = |card: &T| match request.show {
        CaseShow::All => true,
        CaseShow::Open => card.open(),
        CaseShow::Past => !card.open(),
    };
    let says = |card: &T| card.words().iter().any(|words| normalise(words).contains(&text));
    let mut found: Vec<T> =
        all.into_iter().filter(|card| fits(card) && (text.is_empty() || says(card))).collect();
    found.sort_by_key(|card| (!card.open(), card.rank()));
    (count, found)
}

/// Newest first.
fn newest(day: NaiveDate) -> i64 {
    -soonest(day)
}

/// Earliest first.
fn soonest(day: NaiveDate) -> i64 {
    (day - NaiveDate::default()).num_days()
}

/// Makes cards on a day.
pub struct Cards<'a> {
    pub office: &'a Office,
    pub today: NaiveDate,
    pub language: Language,
}

impl Cards<'_> {
    pub fn request(&self, id: &CaseId, request: &Request) -> Option<RequestCard> {
        let (due, state) = (request.due()?, request.state(self.today)?);
        let counts = request.decided.as_ref().filter(|(on, _)| *on <= due && !request.withdrawn);
        Some(RequestCard {
            id: id.clone(),
            asked: request.asked.clone()?,
            state,
            due,
            needed: request.needed(),
            voices: request.voices.clone(),
            opposed: request.opposed(),
            decision: counts.map(|(_, decision)| decision.clone()),
        })
    }

    pub fn exception(&self, id: &CaseId, exception: &Exception) -> Option<ExceptionCard> {
        let last_day = exception.last_day()?;
        Some(ExceptionCard {
            id: id.clone(),
            granted: exception.granted.clone()?,
            state: exception.state(self.today)?,
            last_day,
            left: i32::try_from((last_day - self.today).num_days()).unwrap_or(i32::MAX),
        })
    }

    pub fn incident(&self, id: &CaseId, incident: &Incident) -> Option<IncidentCard> {
        let reported = incident.reported.clone()?;
        let (cause, rules) = incident.cause.clone().unwrap_or_default();
        let (closed, lesson) = incident.closed.clone().unzip();
        Some(IncidentCard {
            id: id.clone(),
            number: incident::number(id),
            actions: self.actions(id),
            severity: reported.severity(),
            minutes: u32::try_from(reported.minutes()).unwrap_or(u32::MAX),
            in_time: reported.in_time(),
            reported,
            state: incident.state(),
            overdue: incident.overdue(self.today),
            notified: incident.notified.clone(),
            cause,
            rules,
            correction: incident.correction.clone(),
            closed,
            lesson: lesson.unwrap_or_default(),
        })
    }

    /// Actions of the plan that came from an incident: by its number, or because its correction names one.
    fn actions(&self, id: &CaseId) -> Vec<CaseChoice> {
        let number = incident::number(id);
        let correction = self.office.cases.incidents.get(id).and_then(|one| one.correction.as_ref());
        let named_there = correction.and_then(|correction| correction.plan.as_ref());
        let actions = self.office.plan.actions.iter();
        let ours = actions.filter(|(action, one)| {
            let came = one.brief.source == Source::Incident && one.brief.reference == number;
            came || named_there == Some(action)
        });
        ours.map(|(action, one)| CaseChoice {
            id: action.to_string(),
            code: String::new(),
            name: named(&one.brief.title, self.language).to_owned(),
            closed: false,
        })
        .collect()
    }

    pub fn use_of_ai(&self, id: &CaseId, found: &Use) -> Option<UseCard> {
        Some(UseCard {
            id: id.clone(),
            noted: found.noted.clone()?,
            review: found.review(self.today),
            needs_assessment: found.needs_assessment(),
            gap: self.office.cases.gap(id),
            assessments: self.office.cases.assessments_of(id).into_iter().filter_map(assessment).collect(),
        })
    }

    pub fn impact(&self, id: &CaseId, impact: &Impact) -> Option<ImpactCard> {
        let sheet = impact.sheet.clone()?;
        Some(ImpactCard {
            id: id.clone(),
            unanswered: sheet.unanswered(),
            sheet,
            state: impact.state(),
            concluded: impact.concluded.clone(),
            review: impact.review(self.today),
        })
    }
}

fn assessment((id, impact): (&CaseId, &Impact)) -> Option<CaseChoice> {
    let name = impact.sheet.as_ref()?.title.clone();
    Some(CaseChoice { id: id.to_string(), code: String::new(), name, closed: impact.stops() })
}

impl Shown for RequestCard {
    fn open(&self) -> bool {
        self.state.open()
    }

    fn words(&self) -> Vec<&str> {
        vec![&self.asked.tool, &self.asked.task, &self.asked.who]
    }

    fn rank(&self) -> (u8, i64) {
        let approved = u8::from(self.state != request::State::Approved);
        (approved, if self.open() { soonest(self.due) } else { newest(self.asked.on) })
    }
}

impl Shown for ExceptionCard {
    fn open(&self) -> bool {
        self.state != exception::State::Ended
    }

    fn words(&self) -> Vec<&str> {
        let name = match &self.granted.whom {
            Whom::Person { name } => name.as_str(),
            Whom::Unit { .. } | Whom::Role { .. } => "",
        };
        vec![self.granted.rule.as_str(), &self.granted.why, &self.granted.owner, name]
    }

    fn rank(&self) -> (u8, i64) {
        (0, if self.open() { soonest(self.last_day) } else { newest(self.last_day) })
    }
}

impl Shown for IncidentCard {
    fn open(&self) -> bool {
        self.state != incident::State::Closed
    }

    fn words(&self) -> Vec<&str> {
        vec![&self.reported.what, &self.reported.tool, &self.reported.reporter, &self.cause]
    }

    fn rank(&self) -> (u8, i64) {
        let severity = if self.open() { self.severity as u8 } else { 0 };
        (severity, -self.reported.reported.timestamp())
    }
}

impl Shown for UseCard {
    fn open(&self) -> bool {
        self.noted.status != Status::Stopped
    }

    fn words(&self) -> Vec<&str> {
        vec![&self.noted.purpose, &self.noted.tool, &self.noted.owner]
    }

    fn rank(&self) -> (u8, i64) {
        (u8::from(self.gap.is_none()), soonest(self.noted.review))
    }
}

impl Shown for ImpactCard {
    fn open(&self) -> bool {
        let running = matches!(self.state, impact::State::Go | impact::State::Conditions);
        self.state == impact::State::Open || (running && self.review != Some(Review::Later))
    }

    fn words(&self) -> Vec<&str> {
        let name = self.concluded.as_ref().map_or("", |concluded| concluded.name.as_str());
        vec![&self.sheet.title, name]
    }

    fn rank(&self) -> (u8, i64) {
        let review = self.concluded.as_ref().map_or(0, |concluded| soonest(concluded.review));
        (u8::from(self.state != impact::State::Open), review)
    }
}
