//! One invented person from joining to the certificate, or to wherever they stop. Rules are asked, never bent: the check is drawn from
//! the bank, judged by its key, and waits are waited out.

use chrono::{DateTime, Duration, Utc};
use sala_domain::PersonId;
use sala_domain::catalog::{Catalog, CheckPlan, Lesson, Module, Track};
use sala_domain::certificate;
use sala_domain::check;
use sala_domain::event::{ContentStamp, EventBody};
use sala_domain::exercise::{Exercise, Response, Words};
use sala_domain::item::Item;
use sala_domain::person::{Language, Profile, Role};
use sala_domain::progress::Learner;
use sala_domain::seed::Draw;
use sala_domain::{AttemptId, ItemId};
use std::collections::{BTreeMap, BTreeSet};

use super::book::Book;
use super::slip::slip;
use super::{DemoError, names};

/// The longest ago anyone joined, in days.
pub const LONGEST: i64 = 120;
/// Most sittings anyone takes here.
const MOST_SITTINGS: usize = 7;
/// How many forms of each check are drawn in brief.
const FORMS: usize = 40;

/// Where people learn, and in how much detail that is told.
pub struct School<'s> {
    /// What is taught.
    pub catalog: &'s Catalog,
    /// Where it is written down.
    pub book: &'s mut dyn Book,
    /// What lies after this has not happened yet.
    pub now: DateTime<Utc>,
    /// The longest ago anyone joined, in days.
    pub longest: i64,
    /// How many people there will be: they join evenly, in the order of their numbers. None when they join as chance has it.
    pub evenly: Option<u32>,
    /// Only what figures rest on: the end of each lesson, signatures, checks and certificates.
    pub brief: bool,
}

/// A person on their way.
struct Walk<'o, 'c> {
    office: &'o mut School<'c>,
    id: PersonId,
    language: Language,
    draw: Draw,
    /// Chance of a right answer, in percent.
    ability: usize,
    at: DateTime<Utc>,
    pending: Vec<(Option<PersonId>, EventBody, DateTime<Utc>)>,
}

/// Plays one person and gives their id and what they said of themselves.
pub fn play(
    office: &mut School<'_>,
    number: u32,
    seed: &str,
) -> Result<(PersonId, Profile, DateTime<Utc>), DemoError> {
    let mut draw = Draw::new(seed, &format!("person-{number}"));
    let profile = names::profile(&mut draw, number);
    let role = profile.role;
    let language = if draw.below(10) < 6 { Language::Km } else { Language::En };
    let id = (0..16).map(|_| draw.below(256) as u8).collect::<Vec<u8>>();
    let span = Duration::days(office.longest - 2);
    let ago = match office.evenly {
        Some(people) => span - span * i32::try_from(number).unwrap_or(0) / people.max(1).cast_signed(),
        None => Duration::days(draw.below(office.longest as usize - 2) as i64),
    };
    let joined = office.now - Duration::days(2) - ago;
    let ability = 62 + draw.below(37);
    let mut walk = Walk {
        office,
        id: PersonId(hex::encode(id)),
        language,
        draw,
        ability,
        at: joined,
        pending: Vec::new(),
    };
    walk.tell(EventBody::PersonAdded { profile: profile.clone(), lang: language }, 1);
    walk.learn(role)?;
    walk.flush()?;
    Ok((walk.id, profile, joined))
}

impl Walk<'_, '_> {
    /// Adds an event after some seconds; nothing is told from the future.
    fn tell(&mut self, body: EventBody, seconds: i64) {
        self.at += Duration::seconds(seconds);
        if self.at < self.office.now {
            self.pending.push((Some(self.id.clone()), body, self.at));
        }
    }

    /// Writes what happened so far and returns the last event's id.
    fn flush(&mut self) -> Result<Option<String>, DemoError> {
        let told = std::mem::take(&mut self.pending);
        self.office.book.write(told)
    }

    fn learner(&mut self) -> Result<Learner, DemoError> {
        self.flush()?;
        self.office.book.learner(&self.id)
    }

    fn stamp(&self) -> ContentStamp {
        let catalog = self.office.catalog;
        ContentStamp { version: catalog.version.clone(), hash: catalog.hash.clone() }
    }

    fn sure(&mut self) -> bool {
        self.draw.below(100) < self.ability
    }

    fn learn(&mut self, role: Role) -> Result<(), DemoError> {
        let catalog = self.office.catalog;
        let track = catalog.tracks.first().ok_or_else(|| DemoError::Lacking("no track".to_owned()))?;
        let stops_after = match self.draw.below(100) {
            0..=7 => 0,
            8..=17 => 1 + self.draw.below(15),
            _ => usize::MAX,
        };
        self.at += Duration::days(self.draw.below(38) as i64);
        let lessons: Vec<_> =
            catalog.modules_of(track).flat_map(|m| m.lessons.iter().map(move |l| (m, l))).collect();
        for (module, lesson) in lessons.iter().take(stops_after) {
            self.lesson(module, lesson);
            self.at += Duration::hours(self.draw.below(30) as i64);
        }
        if stops_after < lessons.len() {
            return Ok(());
        }
        if self.draw.below(20) > 0 {
            self.sign();
        }
        for plan in &track.checks {
            self.sit_until_passed(track, plan)?;
        }
        self.certify(track)?;
        self.go_on(role)
    }

    /// After the first track most people go on with those of their role, module by module.
    fn go_on(&mut self, role: Role) -> Result<(), DemoError> {
        let catalog = self.office.catalog;
        for track in catalog.tracks.iter().skip(1).filter(|track| track.is_for(role)) {
            if self.draw.below(10) < 3 {
                continue;
            }
            for module in catalog.modules_of(track) {
                self.at += Duration::hours(self.draw.below(70) as i64);
                for lesson in &module.lessons {
                    self.lesson(module, lesson);
                }
                if let Some(plan) = track.check_of(&module.id) {
                    self.sit_until_passed(track, plan)?;
                }
            }
            self.certify(track)?;
        }
        Ok(())
    }

    fn lesson(&mut self, module: &Module, lesson: &Lesson) {
        let of = lesson.steps();
        let pages = of - 1 - lesson.exercises.len();
        for step in if self.office.brief { of - 1..of } else { 0..of } {
            if self.office.brief {
                self.at += Duration::seconds(40 * of as i64);
            } else if step >= pages && step + 1 < of {
                let exercise = lesson.exercises.get(step - pages).and_then(|id| module.exercises.get(id));
                if let Some(exercise) = exercise {
                    self.exercise(module, exercise);
                }
            } else if step + 1 == of {
                self.recall(module, lesson);
            }
            let body = EventBody::StepDone {
                module: module.id.clone(),
                lesson: lesson.id.clone(),
                step,
                of,
                lang: module.language(self.language),
                content: self.stamp(),
            };
            self.tell(body, 40);
        }
    }

    fn exercise(&mut self, module: &Module, exercise: &Exercise) {
        let Some((lang, words)) = self.language.spoken(&exercise.words) else { return };
        let mut response = exercise.key.solution();
        if let (Response::Rewrite(answer), Words::Rewrite(words)) = (&mut response, words) {
            answer.text = words.models.first().cloned().unwrap_or_default();
        }
        if !self.sure() {
            response = slip(response, &mut self.draw);
        }
        let Some(grade) = exercise.key.grade(words, &response) else { return };
        let body = EventBody::ExerciseSubmitted {
            module: module.id.clone(),
            exercise: exercise.id.clone(),
            response,
            score: (grade.score * 1000.0).round() as u32,
            passed: grade.passed,
            ms: 60_000 + self.draw.below(90_000) as u64,
            lang,
            seed: format!("{}/0", self.id),
            content: self.stamp(),
        };
        self.tell(body, 95);
    }

    fn recall(&mut self, module: &Module, lesson: &Lesson) {
        let Some(item) = module.items.get(&lesson.recall) else { return };
        let option = self.choose(item);
        let body = EventBody::RecallAnswered {
            module: module.id.clone(),
            lesson: lesson.id.clone(),
            item: item.id.clone(),
            correct: option == item.key,
            option,
            lang: module.language(self.language),
            content: self.stamp(),
        };
        self.tell(body, 25);
    }

    fn choose(&mut self, item: &Item) -> String {
        if self.sure() {
            return item.key.clone();
        }
        let wrong: Vec<String> =
            item.order("demo").into_iter().filter(|letter| *letter != item.key).collect();
        wrong.get(self.draw.below(wrong.len())).cloned().unwrap_or_default()
    }

    fn sign(&mut self) {
        let policy = &self.office.catalog.policy;
        let (version, sections) = (policy.version.clone(), policy.sections.clone());
        let hash = policy.text_hash(self.language).unwrap_or_default();
        let meaning = policy.words.get(&self.language).map(|words| words.attestation.meaning.clone());
        let read = if self.office.brief { Vec::new() } else { sections };
        for section in read {
            self.tell(EventBody::RulesRead { version: version.clone(), section, lang: self.language }, 70);
        }
        let meaning = meaning.unwrap_or_default();
        self.tell(EventBody::RulesSigned { version, hash, lang: self.language, meaning }, 30);
    }

    fn sit_until_passed(&mut self, track: &Track, plan: &CheckPlan) -> Result<(), DemoError> {
        for sitting in 0..MOST_SITTINGS {
            let learner = self.learner()?;
            let finished = learner.finished(&plan.id);
            if finished.last().is_some_and(|(_, _, end)| end.outcome.passed) || self.at >= self.office.now {
                return Ok(());
            }
            let failed: Vec<_> = finished.iter().map(|(_, _, end)| end.at).collect();
            let allowance = check::allowance(plan, &failed, self.at);
            if let Some(until) = allowance.wait_until {
                let outcome = finished.last().map(|(_, _, end)| end.outcome.clone());
                self.at = until + Duration::hours(1);
                self.repeat(outcome.as_ref());
            }
            let seen = finished
                .last()
                .map(|(_, start, _)| start.items.iter().cloned().collect())
                .unwrap_or_default();
            self.sit(track, plan, sitting, &seen)?;
            self.at += Duration::hours(3 + self.draw.below(40) as i64);
            self.ability = (self.ability + 4).min(98);
        }
        Ok(())
    }

    fn repeat(&mut self, outcome: Option<&check::Outcome>) {
        let catalog = self.office.catalog;
        let links = outcome.map(|outcome| check::linked_lessons(catalog, outcome)).unwrap_or_default();
        for (module, lesson) in links {
            let found = catalog.modules.get(&module).and_then(|m| Some((m, m.lesson(&lesson)?)));
            if let Some((module, lesson)) = found {
                self.lesson(module, lesson);
            }
        }
    }

    fn sit(
        &mut self,
        track: &Track,
        plan: &CheckPlan,
        sitting: usize,
        seen: &BTreeSet<ItemId>,
    ) -> Result<(), DemoError> {
        let catalog = self.office.catalog;
        let seed = format!("{}-{}-{sitting}", self.id, plan.id);
        let lang = check::language(catalog, plan, self.language);
        let (seed, items) = self.form(plan, lang, seed, seen)?;
        let rule = check::rule(plan);
        let started = EventBody::CheckStarted {
            track: track.id.clone(),
            check: plan.id.clone(),
            seed,
            items: items.clone(),
            rule: rule.clone(),
            lang,
            content: self.stamp(),
        };
        self.tell(started, 60);
        let Some(attempt) = self.flush()?.map(AttemptId) else { return Ok(()) };
        let mut answers = BTreeMap::new();
        for id in &items {
            let Some((_, item)) = catalog.item(id) else { continue };
            let option = self.choose(item);
            let body = EventBody::CheckAnswered {
                attempt: attempt.clone(),
                item: id.clone(),
                option: option.clone(),
            };
            let seconds = 20 + self.draw.below(25) as i64;
            self.tell(body, seconds);
            answers.insert(id.clone(), option);
        }
        let outcome = check::judge(catalog, &items, &answers, &rule);
        let submitted = EventBody::CheckSubmitted {
            attempt,
            track: track.id.clone(),
            outcome,
            rule,
            lang,
            content: self.stamp(),
        };
        self.tell(submitted, 30);
        Ok(())
    }

    /// A form and the seed it was drawn from. In brief some forms are drawn once and sat by many.
    fn form(
        &mut self,
        plan: &CheckPlan,
        lang: Language,
        seed: String,
        seen: &BTreeSet<ItemId>,
    ) -> Result<(String, Vec<ItemId>), DemoError> {
        let (catalog, day) = (self.office.catalog, self.at.date_naive());
        let short = |shortage| DemoError::Lacking(format!("too few questions: {shortage:?}"));
        if !self.office.brief {
            return Ok((seed.clone(), check::draw(catalog, plan, lang, day, seen, &seed).map_err(short)?));
        }
        let seed = format!("{}-{}", plan.id, self.draw.below(FORMS));
        let name = format!("{seed} {}", lang.code());
        if let Some(items) = self.office.book.forms().get(&name) {
            return Ok((seed, items.clone()));
        }
        let items = check::draw(catalog, plan, lang, day, &BTreeSet::new(), &seed).map_err(short)?;
        self.office.book.forms().insert(name, items.clone());
        Ok((seed, items))
    }

    fn certify(&mut self, track: &Track) -> Result<(), DemoError> {
        let learner = self.learner()?;
        let uuid: Vec<u8> = (0..16).map(|_| self.draw.below(256) as u8).collect();
        let uuid = <[u8; 16]>::try_from(uuid).unwrap_or_default();
        let rules = &self.office.catalog.policy.version;
        let Some(earned) = certificate::earned(self.office.catalog, rules, track, &learner, self.at) else {
            return Ok(());
        };
        let ends = track.checks.iter().filter_map(|check| learner.passed(&check.id));
        let passed = ends.map(|(_, end)| end.at).max().unwrap_or(self.at);
        let key = self.office.book.key();
        let facts = earned.facts(uuid, passed, hex::encode(key.public()));
        let qr = sala_credential::seal(&facts, key.signing_key())?;
        self.at = passed;
        self.tell(EventBody::CertificateIssued { facts, qr }, 1);
        Ok(())
    }
}
