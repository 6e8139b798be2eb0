//! The view of one learner: a pure function of a set of events.
//!
//! [`Learner::apply`] gives the same result in whatever order the events come, because every "last" and "first" is decided by the
//! events' own [`Order`], never by the order of arrival. A view kept up event by event therefore equals one rebuilt from nothing.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Catalog, Module, Track};
use crate::certificate::CertificateFacts;
use crate::check::Outcome;
use crate::event::{ContentStamp, EventBody, Happening, Order, PassRule};
use crate::exercise::Response;
use crate::person::{Language, Profile};
use crate::refresher::{Card, CardStart};
use crate::{AttemptId, CertificateId, CheckId, ExerciseId, ItemId, LessonId, ModuleId, PersonId, TrackId};

/// A value of which the latest counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Latest<T> {
    /// When it was said.
    pub order: Order,
    /// What was said.
    pub value: T,
}

pub(crate) fn keep<T>(slot: &mut Option<Latest<T>>, order: &Order, value: T) {
    if slot.as_ref().is_none_or(|old| old.order < *order) {
        *slot = Some(Latest { order: order.clone(), value });
    }
}

fn earliest(slot: &mut Option<DateTime<Utc>>, at: DateTime<Utc>) {
    *slot = Some(slot.map_or(at, |old| old.min(at)));
}

fn latest(slot: &mut Option<DateTime<Utc>>, at: DateTime<Utc>) {
    *slot = Some(slot.map_or(at, |old| old.max(at)));
}

/// How far a lesson is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LessonProgress {
    /// Steps done.
    pub steps: BTreeSet<usize>,
    /// How many the lesson had when last seen.
    pub of: usize,
    /// When its last step was first done.
    pub finished: Option<DateTime<Utc>>,
    /// When its last step was last done.
    pub repeated: Option<DateTime<Utc>>,
}

impl LessonProgress {
    /// Whether every step was done.
    pub fn done(&self) -> bool {
        self.finished.is_some()
    }
}

/// An exercise handed in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Submission {
    /// The answer.
    pub response: Response,
    /// Seed of the order shown.
    pub seed: String,
    /// In thousandths.
    pub score: u32,
    /// Good enough to go on.
    pub passed: bool,
}

/// How far an exercise is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ExerciseProgress {
    /// The answer so far.
    pub draft: Option<Latest<Response>>,
    /// The last time it was handed in.
    pub last: Option<Latest<Submission>>,
    /// Event ids of every time it was handed in.
    pub tries: BTreeSet<String>,
    /// The best score, in thousandths.
    pub best: u32,
    /// Whether any try passed.
    pub passed: bool,
}

impl ExerciseProgress {
    /// The draft, unless the exercise was handed in after it.
    pub fn open_draft(&self) -> Option<&Response> {
        let draft = self.draft.as_ref()?;
        let newer = self.last.as_ref().is_none_or(|last| last.order < draft.order);
        newer.then_some(&draft.value)
    }
}

/// The answer to a closing question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecallAnswer {
    /// The letter.
    pub option: String,
    /// Whether it was right.
    pub correct: bool,
}

/// How a sitting began.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Start {
    /// The track.
    pub track: TrackId,
    /// The check.
    pub check: CheckId,
    /// When.
    pub at: DateTime<Utc>,
    /// Seed of the draw.
    pub seed: String,
    /// Questions in order.
    pub items: Vec<ItemId>,
    /// The rule.
    pub rule: PassRule,
    /// Language shown.
    pub lang: Language,
    /// The content.
    pub content: ContentStamp,
}

/// How a sitting ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct End {
    /// When.
    pub at: DateTime<Utc>,
    /// How it came out.
    pub outcome: Outcome,
}

/// One sitting of a check.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Attempt {
    /// How it began.
    pub start: Option<Start>,
    /// Letters by question.
    pub answers: BTreeMap<ItemId, Latest<String>>,
    /// How it ended: the first time it was handed in counts.
    pub end: Option<Latest<End>>,
}

/// A signature under the rules.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Signature {
    /// When.
    pub at: DateTime<Utc>,
    /// Version signed.
    pub version: String,
    /// Hash of the text shown.
    pub hash: String,
    /// Language shown.
    pub lang: Language,
    /// What it means.
    pub meaning: String,
}

/// A certificate as issued.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Issued {
    /// What it says.
    pub facts: CertificateFacts,
    /// The signed facts as the QR code carries them.
    pub qr: String,
}

/// Everything the events say about one learner.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Learner {
    /// What is known of them.
    pub profile: Option<Latest<Profile>>,
    /// When they were added.
    pub joined: Option<DateTime<Utc>>,
    /// Lessons by module.
    pub lessons: BTreeMap<ModuleId, BTreeMap<LessonId, LessonProgress>>,
    /// Exercises by module.
    pub exercises: BTreeMap<ModuleId, BTreeMap<ExerciseId, ExerciseProgress>>,
    /// Closing questions.
    pub recalls: BTreeMap<ItemId, Latest<RecallAnswer>>,
    /// Sittings.
    pub attempts: BTreeMap<AttemptId, Attempt>,
    /// Refresher cards.
    pub cards: BTreeMap<AttemptId, Card>,
    /// Sections of the rules read, by version.
    pub read: BTreeMap<String, BTreeSet<String>>,
    /// Signatures, oldest first.
    pub signatures: BTreeSet<Signature>,
    /// Certificates.
    pub certificates: BTreeMap<CertificateId, Issued>,
    /// The last thing that happened.
    pub last_seen: Option<DateTime<Utc>>,
    /// How many events there were.
    pub events: u64,
}

impl Learner {
    /// Rebuilds a learner from events, in whatever order they come.
    pub fn rebuild<'a>(events: impl IntoIterator<Item = &'a Happening>) -> Self {
        let mut learner = Self::default();
        events.into_iter().for_each(|event| learner.apply(event));
        learner
    }

    /// Adds one event. Adding the same event twice is the store's business to prevent.
    pub fn apply(&mut self, event: &Happening) {
        let (at, order) = (event.at, &event.order);
        self.events += 1;
        latest(&mut self.last_seen, at);
        match &event.body {
            EventBody::LaptopStarted { .. } => {}
            // Of the office, not of a learner: `standard::Panels` and `office` read them.
            EventBody::OfficeJoined { .. }
            | EventBody::OfficeChanged { .. }
            | EventBody::RulebookChanged { .. }
            | EventBody::CaseChanged { .. }
            | EventBody::MemberChanged { .. }
            | EventBody::AssessmentChanged { .. }
            | EventBody::PlanChanged { .. }
            | EventBody::BoardChanged { .. }
            | EventBody::SnapshotTaken { .. }
            | EventBody::ReportMade { .. }
            | EventBody::PanelOpened { .. }
            | EventBody::PanelJudge { .. }
            | EventBody::PanelRated { .. }
            | EventBody::PanelApproved { .. }
            | EventBody::PanelClosed { .. } => {}
            EventBody::PersonAdded { profile, .. } => {
                earliest(&mut self.joined, at);
                keep(&mut self.profile, order, profile.clone());
            }
            EventBody::PersonChanged { profile } => keep(&mut self.profile, order, profile.clone()),
            EventBody::StepDone { module, lesson, step, of, .. } => self.step(at, module, lesson, *step, *of),
            EventBody::ExerciseSaved { module, exercise, response } => {
                keep(&mut self.exercise(module, exercise).draft, order, response.clone());
            }
            EventBody::ExerciseSubmitted { module, exercise, response, score, passed, seed, .. } => {
                let entry = self.exercise(module, exercise);
                entry.tries.insert(event.id.clone());
                entry.best = entry.best.max(*score);
                entry.passed |= passed;
                let submission = Submission {
                    response: response.clone(),
                    seed: seed.clone(),
                    score: *score,
                    passed: *passed,
                };
                keep(&mut entry.last, order, submission);
            }
            EventBody::RecallAnswered { item, option, correct, .. } => {
                let answer = RecallAnswer { option: option.clone(), correct: *correct };
                let mut slot = self.recalls.remove(item);
                keep(&mut slot, order, answer);
                self.recalls.extend(slot.map(|slot| (item.clone(), slot)));
            }
            EventBody::CheckStarted { .. }
            | EventBody::CheckAnswered { .. }
            | EventBody::CheckSubmitted { .. } => {
                self.sitting(event);
            }
            EventBody::RefresherStarted { .. } | EventBody::RefresherAnswered { .. } => self.card(event),
            EventBody::RulesRead { version, section, .. } => {
                self.read.entry(version.clone()).or_default().insert(section.clone());
            }
            EventBody::RulesSigned { version, hash, lang, meaning } => {
                self.signatures.insert(Signature {
                    at,
                    version: version.clone(),
                    hash: hash.clone(),
                    lang: *lang,
                    meaning: meaning.clone(),
                });
            }
            EventBody::CertificateIssued { facts, qr } => {
                let issued = Issued { facts: facts.clone(), qr: qr.clone() };
                self.certificates.entry(facts.id.clone()).or_insert(issued);
            }
        }
    }

    fn step(&mut self, at: DateTime<Utc>, module: &ModuleId, lesson: &LessonId, step: usize, of: usize) {
        let entry = self.lessons.entry(module.clone()).or_default().entry(lesson.clone()).or_default();
        entry.steps.insert(step);
        entry.of = entry.of.max(of);
        if step + 1 == of {
            earliest(&mut entry.finished, at);
            latest(&mut entry.repeated, at);
        }
    }

    fn exercise(&mut self, module: &ModuleId, exercise: &ExerciseId) -> &mut ExerciseProgress {
        self.exercises.entry(module.clone()).or_default().entry(exercise.clone()).or_default()
    }

    fn sitting(&mut self, event: &Happening) {
        match &event.body {
            EventBody::CheckStarted { track, check, seed, items, rule, lang, content } => {
                let entry = self.attempts.entry(AttemptId(event.id.clone())).or_default();
                entry.start = Some(Start {
                    track: track.clone(),
                    check: check.clone(),
                    at: event.at,
                    seed: seed.clone(),
                    items: items.clone(),
                    rule: rule.clone(),
                    lang: *lang,
                    content: content.clone(),
                });
            }
            EventBody::CheckAnswered { attempt, item, option } => {
                let entry = self.attempts.entry(attempt.clone()).or_default();
                let mut slot = entry.answers.remove(item);
                keep(&mut slot, &event.order, option.clone());
                entry.answers.extend(slot.map(|slot| (item.clone(), slot)));
            }
            EventBody::CheckSubmitted { attempt, outcome, .. } => {
                let entry = self.attempts.entry(attempt.clone()).or_default();
                if entry.end.as_ref().is_none_or(|old| event.order < old.order) {
                    let end = End { at: event.at, outcome: outcome.clone() };
                    entry.end = Some(Latest { order: event.order.clone(), value: end });
                }
            }
            _ => {}
        }
    }

    fn card(&mut self, event: &Happening) {
        match &event.body {
            EventBody::RefresherStarted { track, day, seed, items, lang, content } => {
                let entry = self.cards.entry(AttemptId(event.id.clone())).or_default();
                let (track, seed, items, content) =
                    (track.clone(), seed.clone(), items.clone(), content.clone());
                let (day, lang, at) = (*day, *lang, event.at);
                entry.start = Some(CardStart { track, day, at, seed, items, lang, content });
            }
            EventBody::RefresherAnswered { card, item, option, correct } => {
                let answer = RecallAnswer { option: option.clone(), correct: *correct };
                self.cards.entry(card.clone()).or_default().answer(item, &event.order, answer);
            }
            _ => {}
        }
    }

    /// A lesson's progress, if it was ever opened.
    pub fn lesson(&self, module: &ModuleId, lesson: &LessonId) -> Option<&LessonProgress> {
        self.lessons.get(module)?.get(lesson)
    }

    /// An exercise's progress, if it was ever opened.
    pub fn exercise_progress(&self, module: &ModuleId, exercise: &ExerciseId) -> Option<&ExerciseProgress> {
        self.exercises.get(module)?.get(exercise)
    }

    /// Finished sittings of a check, oldest first.
    pub fn finished(&self, check: &CheckId) -> Vec<(&AttemptId, &Start, &End)> {
        let mut out: Vec<_> = self.attempts.iter().filter_map(|(id, a)| ended_of(id, a, check)).collect();
        out.sort_by_key(|(_, start, end)| (end.at, start.at));
        out
    }

    /// The newest passed sitting of a check.
    pub fn passed(&self, check: &CheckId) -> Option<(&Start, &End)> {
        let finished = self.finished(check).into_iter().rev();
        finished.map(|(_, start, end)| (start, end)).find(|(_, end)| end.outcome.passed)
    }

    /// The sitting of a check that was begun and not handed in, newest first.
    pub fn open_attempt(&self, check: &CheckId) -> Option<(&AttemptId, &Start, &Attempt)> {
        let open = self.attempts.iter().filter(|(_, attempt)| attempt.end.is_none());
        let open = open.filter_map(|(id, attempt)| Some((id, attempt.start.as_ref()?, attempt)));
        open.filter(|(_, start, _)| start.check == *check).max_by_key(|(_, start, _)| start.at)
    }

    /// Lessons of a track that were never finished.
    pub fn lessons_left(&self, catalog: &Catalog, track: &Track) -> usize {
        catalog.modules_of(track).map(|module| self.lessons_left_in(module)).sum()
    }

    /// Lessons of a module that were never finished.
    pub fn lessons_left_in(&self, module: &Module) -> usize {
        let done = |id: &LessonId| self.lesson(&module.id, id).is_some_and(LessonProgress::done);
        module.lessons.iter().filter(|lesson| !done(&lesson.id)).count()
    }

    /// The newest signature under a major version of the rules.
    pub fn signature(&self, major: u32) -> Option<&Signature> {
        self.signatures.iter().rev().find(|s| crate::policy::Policy::major(&s.version) == major)
    }

    /// The certificate of a track that is valid longest, if any was issued.
    pub fn certificate(&self, track: &TrackId) -> Option<&Issued> {
        let of_track = self.certificates.values().filter(|issued| issued.facts.track == *track);
        of_track.max_by_key(|issued| issued.facts.valid_until)
    }
}

fn ended_of<'a>(
    id: &'a AttemptId,
    attempt: &'a Attempt,
    check: &CheckId,
) -> Option<(&'a AttemptId, &'a Start, &'a End)> {
    let start = attempt.start.as_ref()?;
    let end = &attempt.end.as_ref()?.value;
    (start.check == *check).then_some((id, start, end))
}

/// A learner with the id they go by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Person {
    /// The id.
    pub id: PersonId,
    /// The view.
    pub learner: Learner,
}
