//! What the managers of the invented office did, in the order they did it. Each deed is asked of the rules of its topic on its own day,
//! as a screen asks: what they refuse ends the demonstration. Who works there and what they learn is not here.

mod board;
mod cases;
mod clock;
mod incidents;
mod months;
mod plan;
mod rounds;
mod rules;
mod uses;

pub use clock::Clock;
pub use rules::Books;

use chrono::{DateTime, NaiveDate, Utc};
use sala_domain::UnitId;
use sala_domain::catalog::Catalog;
use sala_domain::event::EventBody;
use sala_domain::office::case::exception::Exception;
use sala_domain::office::case::impact::Impact;
use sala_domain::office::case::incident::Incident;
use sala_domain::office::case::request::Request;
use sala_domain::office::case::use_of_ai::Use;
use sala_domain::office::case::{self, Known, Refused};
use sala_domain::office::{Names, Office, assessment, plan as actions, rulebook};
use sala_domain::person::Language;
use sala_domain::seed::Draw;
use sala_store::{Register, Told};
use std::collections::{BTreeSet, VecDeque};

use super::{DemoError, phnom_penh};

/// The manager.
pub const BY: &str = "Sok Dara";

/// Something a manager did.
pub enum Deed {
    /// The draft of the rules was changed.
    Rules(rulebook::Change),
    /// The draft was put in force, with what is new.
    Adopt(Names),
    /// A step of a request, exception, incident, use or impact assessment.
    Case(case::Change),
    /// A step of a round of the assessment.
    Assess(assessment::Change),
    /// Both assessors answered everything and went through it together.
    Answer(rounds::Answers),
    /// A round was closed, as far as the register can score it.
    Close(sala_domain::RoundId),
    /// A step of the action plan.
    Plan(actions::Change),
    /// Something of the board.
    Board(board::Deed),
    /// The key figures of a month were kept.
    Month,
    /// A report was made.
    Report,
}

/// Deeds with their moments, oldest first.
pub type Story = VecDeque<(DateTime<Utc>, Deed)>;

/// A name in both languages.
pub fn both(khmer: &str, english: &str) -> Names {
    Names::from([(Language::Km, khmer.to_owned()), (Language::En, english.to_owned())])
}

/// An id that comes from a seed.
fn id(draw: &mut Draw) -> String {
    hex::encode((0..8).map(|_| draw.below(256) as u8).collect::<Vec<u8>>())
}

/// Everything that happens, but for people joining and leaving.
pub fn story(catalog: &Catalog, seed: &str, clock: Clock, units: &[UnitId], people: u32) -> Story {
    let mut draw = Draw::new(seed, "office");
    let mut deeds = rules::deeds(clock);
    deeds.extend(cases::deeds(clock, units, &mut draw));
    let incidents = incidents::deeds(clock, &mut draw);
    let number = incidents::number(&incidents);
    deeds.extend(incidents);
    deeds.extend(uses::deeds(clock, units, &mut draw));
    deeds.extend(rounds::deeds(catalog, clock, &mut draw));
    deeds.extend(plan::deeds(clock, &mut draw, &number, people));
    deeds.extend(board::deeds(clock, seed, &mut draw));
    deeds.extend(months::deeds(clock));
    // Sorting keeps what happens at one moment in the order it was told.
    deeds.sort_by_key(|(at, _)| *at);
    deeds.into()
}

/// The manager's desk: the register, and what it adds up to.
pub struct Desk<'c> {
    /// The register.
    pub register: Register,
    catalog: &'c Catalog,
    office: Office,
    story: Story,
}

impl<'c> Desk<'c> {
    /// A desk with an empty register.
    pub fn new(register: Register, catalog: &'c Catalog) -> Self {
        Self { register, catalog, office: Office::default(), story: Story::new() }
    }

    /// What will be done, once its day comes.
    pub fn expect(&mut self, story: Story) {
        self.story = story;
    }

    /// Writes what is told, oldest first, and between it whatever the story has for those days.
    pub fn tell(&mut self, told: Vec<Told>) -> Result<(), DemoError> {
        let mut rest = told.into_iter().peekable();
        while let Some(last) = rest.peek().map(|(_, _, at)| *at) {
            self.live_until(last)?;
            let next = self.story.front().map(|(at, _)| *at);
            let mut now = Vec::new();
            while let Some(one) = rest.next_if(|(_, _, at)| next.is_none_or(|next| *at <= next)) {
                now.push(one);
            }
            self.write(now)?;
        }
        Ok(())
    }

    /// Does what the story has before a moment.
    pub fn live_until(&mut self, moment: DateTime<Utc>) -> Result<(), DemoError> {
        while let Some((at, deed)) = self.story.pop_front_if(|(at, _)| *at < moment) {
            self.act(at, deed)?;
        }
        Ok(())
    }

    fn write(&mut self, told: Vec<Told>) -> Result<(), DemoError> {
        for event in self.register.append_all(told)? {
            self.office.apply(&event);
        }
        Ok(())
    }

    fn note(&mut self, at: DateTime<Utc>, body: EventBody) -> Result<(), DemoError> {
        self.write(vec![(None, body, at)])
    }

    fn act(&mut self, at: DateTime<Utc>, deed: Deed) -> Result<(), DemoError> {
        let (by, today) = (BY.to_owned(), day(at));
        match deed {
            Deed::Rules(change) => {
                let checked = change.checked(&self.catalog.policy, &self.office.rulebook, today);
                let change = checked.map_err(refused)?;
                self.note(at, EventBody::RulebookChanged { by, change })
            }
            Deed::Adopt(changelog) => self.adopt(at, changelog),
            Deed::Case(change) => {
                let change = self.checked(change, at).map_err(refused)?;
                self.note(at, EventBody::CaseChanged { by, change })
            }
            Deed::Assess(change) => self.note(at, EventBody::AssessmentChanged { by, change }),
            Deed::Answer(answers) => self.answer(at, &answers),
            Deed::Close(round) => self.close(at, round),
            Deed::Plan(change) => {
                self.office.plan.may(&change).map_err(refused)?;
                self.note(at, EventBody::PlanChanged { by, change })
            }
            Deed::Board(deed) => self.convene(at, deed),
            Deed::Month => self.keep_month(at),
            Deed::Report => self.note_report(at),
        }
    }

    /// A step of a case as it may be noted.
    fn checked(&self, change: case::Change, at: DateTime<Utc>) -> Result<case::Change, Refused> {
        use case::Change;
        let (policy, cases, today) = (&self.catalog.policy, &self.office.cases, day(at));
        let held = self.office.rulebook.on(today).map(|edition| edition.policy_on(policy, today));
        let all = held.iter().flat_map(|held| &held.rules).chain(&policy.rules);
        let rules: BTreeSet<_> = all.map(|rule| rule.id.clone()).collect();
        let known = Known {
            data_classes: &policy.data_classes,
            tool_classes: &policy.tool_classes,
            rules: &rules,
            settings: &self.office.settings,
            now: at,
            today,
        };
        Ok(match change {
            Change::Request { id, what } => {
                Change::Request { what: Request::checked(cases.requests.get(&id), what, &known)?, id }
            }
            Change::Exception { id, what } => {
                Change::Exception { what: Exception::checked(cases.exceptions.get(&id), what, &known)?, id }
            }
            Change::Incident { id, what } => {
                Change::Incident { what: Incident::checked(cases.incidents.get(&id), what, &known)?, id }
            }
            Change::Use { id, what } => {
                Change::Use { what: Use::checked(cases.uses.get(&id), what, &known)?, id }
            }
            Change::Impact { id, what } => {
                let there = |id: &_| cases.uses.contains_key(id);
                Change::Impact { what: Impact::checked(cases.impacts.get(&id), what, &known, there)?, id }
            }
        })
    }
}

/// The day of a moment, where the office is.
fn day(at: DateTime<Utc>) -> NaiveDate {
    at.with_timezone(&phnom_penh()).date_naive()
}

fn refused(why: impl std::fmt::Debug) -> DemoError {
    DemoError::Refused(format!("{why:?}"))
}
