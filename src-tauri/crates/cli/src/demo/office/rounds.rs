//! Two rounds of the readiness assessment, both closed, half a year apart. Areas differ, so that gaps, an open must-have and a cap show.

use chrono::{DateTime, NaiveDate, Utc};
use sala_domain::catalog::Catalog;
use sala_domain::event::EventBody;
use sala_domain::office::assessment::{
    AreaTarget, Basis, Change, Evidence, Exhibit, FLAGGED, Facts, Instrument, Question, Seat, UseProfile,
    Verdict, score,
};
use sala_domain::person::Language;
use sala_domain::seed::Draw;
use sala_domain::{AreaId, EvidenceId, RoundId};

use super::{BY, Clock, Deed, Desk, day, id, refused};
use crate::demo::DemoError;

type Deeds = Vec<(DateTime<Utc>, Deed)>;

/// Days before the report on which rounds were closed.
const CLOSED: [i64; 2] = [240, 50];
/// Days before a round was closed on which it was begun.
const WEEKS: i64 = 14;

/// The usual level of each area in the second round; the first was a level lower in every other one.
const LEVELS: [(&str, u8); 12] = [
    ("R1", 3),
    ("R2", 3),
    ("R3", 2),
    ("R4", 1),
    ("R5", 2),
    ("R6", 3),
    ("R7", 3),
    ("R8", 2),
    ("R9", 3),
    ("R10", 3),
    ("R11", 3),
    ("R12", 4),
];

/// What is answered in a round.
pub struct Answers {
    round: RoundId,
    /// 0 for the first round.
    place: usize,
}

/// Rounds from their beginning to their end.
pub fn deeds(catalog: &Catalog, clock: Clock, draw: &mut Draw) -> Deeds {
    let mut deeds = Deeds::new();
    for (place, closed) in CLOSED.into_iter().enumerate() {
        let round = RoundId(id(draw));
        let (weights, begun) = (catalog.instrument.weights(UseProfile::P), closed + WEEKS);
        let at = |days, change| (clock.ago(days), Deed::Assess(change));
        let aims: Vec<_> = aims(&round, weights.keys(), clock.ahead(200)).collect();
        let basis = Basis { instrument: catalog.instrument.version.clone(), profile: UseProfile::P, weights };
        let assessors = vec!["Meas Sokha".to_owned(), "អ៊ុក ធីតា".to_owned()];
        let begin =
            Change::Begun { round: round.clone(), basis, scope: String::new(), assessors, high_use: false };
        deeds.push(at(begun, begin));
        deeds.push((clock.ago(begun - 5), Deed::Answer(Answers { round: round.clone(), place })));
        deeds.extend(aims.into_iter().map(|aim| at(closed, aim)));
        deeds.push((clock.ago(closed), Deed::Close(round)));
    }
    deeds
}

/// Targets of the areas that matter most to the office.
fn aims<'a>(
    round: &RoundId,
    areas: impl Iterator<Item = &'a AreaId>,
    by: NaiveDate,
) -> impl Iterator<Item = Change> {
    let wanted =
        areas.filter(|area| matches!(area.as_str(), "R1" | "R4" | "R6" | "R7" | "R10" | "R11" | "R12"));
    wanted.map(move |area| {
        let target = Some(AreaTarget { score: 75, by });
        Change::Aimed { round: round.clone(), area: area.clone(), target }
    })
}

/// The level that is right, in a round: that of the area, a step more or less by the question's place.
fn level(instrument: &Instrument, question: &Question, place: usize) -> u8 {
    let found = LEVELS.iter().position(|(area, _)| *area == question.area.as_str()).unwrap_or(0);
    let base = LEVELS.get(found).map_or(2, |(_, level)| *level);
    let earlier = u8::from(place == 0 && found.is_multiple_of(2));
    let own = instrument.questions_of(&question.area).position(|other| other.id == question.id).unwrap_or(0);
    match own % 5 {
        1 => base + 1,
        3 => base.saturating_sub(1),
        _ => base,
    }
    .saturating_sub(earlier)
    .min(4)
}

impl Desk<'_> {
    /// Fills in every sheet: both answers, evidence of high ones, and where they differ what was agreed.
    pub(super) fn answer(&mut self, at: DateTime<Utc>, answers: &Answers) -> Result<(), DemoError> {
        let instrument = &self.catalog.instrument;
        let found = self.office.assessment.get(&answers.round);
        let asked = found.map(|round| round.basis.weights.clone()).unwrap_or_default();
        let people = |question: &&Question| question.computed.is_none() && asked.contains_key(&question.area);
        let sheets = instrument.questions.iter().filter(people).enumerate();
        let sheets: Vec<Vec<Change>> =
            sheets.map(|(count, question)| sheet(instrument, question, answers, count, day(at))).collect();
        for change in sheets.into_iter().flatten() {
            self.allowed(&answers.round, &change, day(at))?;
            self.note(at, EventBody::AssessmentChanged { by: BY.to_owned(), change })?;
        }
        Ok(())
    }

    fn allowed(&self, round: &RoundId, change: &Change, today: NaiveDate) -> Result<(), DemoError> {
        let instrument = &self.catalog.instrument;
        let round = self.office.assessment.get(round).ok_or_else(|| refused("no such round"))?;
        match change {
            Change::Answered { question, seat, verdict: Some(verdict), reason, .. } => {
                round.may_answer(instrument, question, (*seat, verdict, reason), None)
            }
            Change::EvidenceAdded { question, evidence, .. } => {
                round.may_prove(instrument, question, evidence, today)
            }
            Change::Noted { question, note, .. } => round.may_note(instrument, question, note),
            _ => Ok(()),
        }
        .map_err(refused)
    }

    /// Closes a round. Of a question that the register answers, and has nobody to count for, it is said that it does not apply.
    pub(super) fn close(&mut self, at: DateTime<Utc>, id: RoundId) -> Result<(), DemoError> {
        let (facts, instrument) = (self.facts(at)?, &self.catalog.instrument);
        for question in instrument.questions.iter().filter(|question| question.computed.is_some()) {
            if !facts.computed.contains_key(&question.id) && question.gate.is_none() {
                for seat in [Seat::First, Seat::Second] {
                    let change = no_one(&id, question, seat);
                    self.allowed(&id, &change, day(at))?;
                    self.note(at, EventBody::AssessmentChanged { by: BY.to_owned(), change })?;
                }
            }
        }
        let round = self.office.assessment.get(&id).ok_or_else(|| refused("no such round"))?;
        let score = score(instrument, round, &facts, day(at));
        if !score.complete() {
            return Err(refused("the round is not complete"));
        }
        let change = Change::Closed { round: id, facts, score: Box::new(score) };
        self.note(at, EventBody::AssessmentChanged { by: BY.to_owned(), change })
    }

    fn facts(&self, at: DateTime<Utc>) -> Result<Facts, DemoError> {
        let (catalog, roll) = (self.catalog, self.roll(at)?);
        Ok(Facts::of(&catalog.instrument, &catalog.policy, &self.office, &roll, at))
    }
}

fn no_one(round: &RoundId, question: &Question, seat: Seat) -> Change {
    Change::Answered {
        round: round.clone(),
        question: question.id.clone(),
        seat,
        verdict: Some(Verdict::NotApplicable("គ្មានបុគ្គលិកក្នុងតួនាទីនេះទេ".to_owned())),
        reason: String::new(),
    }
}

/// The steps of one sheet.
fn sheet(
    instrument: &Instrument,
    question: &Question,
    answers: &Answers,
    count: usize,
    today: NaiveDate,
) -> Vec<Change> {
    let level = level(instrument, question, answers.place);
    let said = |seat, level: u8, reason: &str| Change::Answered {
        round: answers.round.clone(),
        question: question.id.clone(),
        seat,
        verdict: Some(Verdict::Level(level)),
        reason: reason.to_owned(),
    };
    // Every fourth answer of the second assessor is one higher, every tenth two lower.
    let second = match count {
        count if count % 10 == 9 => level.saturating_sub(FLAGGED),
        count if count % 4 == 1 => (level + 1).min(4),
        _ => level,
    };
    let mut changes = vec![said(Seat::First, level, ""), said(Seat::Second, second, "")];
    if second != level {
        changes.push(said(Seat::Agreed, level, "យើងមើលភស្តុតាងជាមួយគ្នា"));
    }
    changes.extend(proof(instrument, question, answers, (count, level), today));
    if count % 15 == 7 {
        let note = "Ask the provincial offices again next time.".to_owned();
        let (round, question) = (answers.round.clone(), question.id.clone());
        changes.push(Change::Noted { round, question, note });
    }
    changes
}

/// High answers rest on evidence, most of it new; of a few it was not found.
fn proof(
    instrument: &Instrument,
    question: &Question,
    answers: &Answers,
    (count, level): (usize, u8),
    today: NaiveDate,
) -> Option<Change> {
    let language = if count.is_multiple_of(2) { Language::Km } else { Language::En };
    let wanted = level >= 2 && count % 13 != 4;
    let words = instrument.words.get(&language)?.questions.get(&question.id).filter(|_| wanted)?;
    let age = if count % 8 == 5 { 500 } else { 20 + (7 * count as u64) % 300 };
    let on = today.checked_sub_days(chrono::Days::new(age))?;
    let evidence = Evidence { exhibit: Exhibit::Text { text: words.evidence.clone() }, on };
    let id = EvidenceId(format!("{:016x}", 0xe000 + count));
    Some(Change::EvidenceAdded { round: answers.round.clone(), question: question.id.clone(), id, evidence })
}
