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
use sala_domain::policy::Policy;
use sala_domain::progress::Learner;
use sala_domain::seed::Draw;
use sala_domain::{AttemptId, ItemId};
use std::collections::{BTreeMap, BTreeSet};

use super::book::Pen;
use super::office::Books;
use super::slip::slip;
use super::{DemoError, names};

/// The longest ago anyone joined, in days.
pub const LONGEST: i64 = 540;
/// Most sittings anyone takes here.
const MOST_SITTINGS: usize = 7;
/// How many forms of each check are drawn in brief.
const FORMS: usize = 40;

/// Where people learn, and in how much detail that is told.
pub struct School<'s> {
    /// What is taught.
    pub catalog: &'s Catalog,
    /// The office's rules, day by day.
    pub rules: &'s Books,
    /// Where it is written down.
    pub pen: &'s mut Pen,
    /// What lies after this has not happened yet.
    pub now: DateTime<Utc>,
    /// How many people there will be: they join evenly, in the order of their numbers.
    pub people: u32,
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
    /// When they sign a new major version of the rules; none while they signed the one in force.
    again: Option<DateTime<Utc>>,
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
    let span = Duration::days(LONGEST - 2);
    let later = span * i32::try_from(number).unwrap_or(0) / office.people.max(1).cast_signed();
    let joined = office.now - Duration::days(LONGEST) + later;
    let ability = 62 + draw.below(37);
    let office_now = office.now;
    let mut walk = Walk {
        office,
        id: PersonId(hex::encode(id)),
        language,
        draw,
        ability,
        at: joined,
        pending: Vec::new(),
        again: None,
    };
    walk.tell(EventBody::PersonAdded { profile: profile.clone(), lang: language }, 1);
    walk.learn(role)?;
    walk.sign_again(office_now);
    walk.flush()?;
    Ok((walk.id, profile, joined))
}

impl Walk<'_, '_> {
    /// Adds an event after some seconds; nothing is told from the future.
    fn tell(&mut self, body: EventBody, seconds: i64) {
        self.at += Duration::seconds(seconds);
        self.sign_again(self.at);
        if self.at < self.office.now {
            self.pending.push((Some(self.id.clone()), body, self.at));
        }
    }

    /// Writes what happened so far and returns the last event's id.
    fn flush(&mut self) -> Result<Option<String>, DemoError> {
        let told = std::mem::take(&mut self.pending);
        self.office.pen.write(told)
    }

    fn learner(&mut self) -> Result<Learner, DemoError> {
        self.flush()?;
        Ok(self.office.pen.learner(&self.id))
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
        let rules = self.office.rules;
        let Some(policy) = rules.on(self.at) else { return };
        let read = if self.office.brief { Vec::new() } else { policy.sections.clone() };
        let version = policy.version.clone();
        for section in read {
            self.tell(EventBody::RulesRead { version: version.clone(), section, lang: self.language }, 70);
        }
        if let Some(signed) = rules.signature(self.at, self.language) {
            self.tell(signed, 30);
            self.expect_next(Policy::major(&version));
        }
    }

    /// Most people sign a new major version within some weeks; some have not yet.
    fn expect_next(&mut self, signed: u32) {
        let next = self.office.rules.asked_again(signed, self.at);
        let delay = Duration::days(1 + self.draw.below(40) as i64);
        let late = self.draw.below(8) == 0;
        self.again = next.filter(|_| !late).map(|next| next + delay);
    }

    /// Signs the new version, if its day has come by a moment.
    fn sign_again(&mut self, moment: DateTime<Utc>) {
        let now = self.office.now.min(moment);
        let Some(at) = self.again.take_if(|at| *at < now) else { return };
        if let Some(signed) = self.office.rules.signature(at, self.language) {
            self.pending.push((Some(self.id.clone()), signed, at));
        }
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
        if let Some(items) = self.office.pen.forms().get(&name) {
            return Ok((seed, items.clone()));
        }
        let items = check::draw(catalog, plan, lang, day, &BTreeSet::new(), &seed).map_err(short)?;
        self.office.pen.forms().insert(name, items.clone());
        Ok((seed, items))
    }

    /// The version of the rules in force. Whoever is about to sign a new one does it first: no certificate comes before.
    fn rules_signed_by_now(&mut self) -> String {
        let in_force = |walk: &Self| walk.office.rules.on(walk.at).map(|policy| policy.version.clone());
        let version = in_force(self).unwrap_or_default();
        if let Some(again) = self.again.filter(|again| asked(self.office.rules, *again, self.at)) {
            self.at = self.at.max(again + Duration::seconds(1));
            self.sign_again(self.at);
            return in_force(self).unwrap_or_default();
        }
        version
    }

    fn certify(&mut self, track: &Track) -> Result<(), DemoError> {
        let rules = self.rules_signed_by_now();
        let learner = self.learner()?;
        let uuid: Vec<u8> = (0..16).map(|_| self.draw.below(256) as u8).collect();
        let uuid = <[u8; 16]>::try_from(uuid).unwrap_or_default();
        let Some(earned) = certificate::earned(self.office.catalog, &rules, track, &learner, self.at) else {
            return Ok(());
        };
        let ends = track.checks.iter().filter_map(|check| learner.passed(&check.id));
        let signed = learner.signature(Policy::major(&rules)).map(|signature| signature.at);
        let passed = ends.map(|(_, end)| end.at).chain(signed).max().unwrap_or(self.at);
        let key = self.office.pen.key();
        let facts = earned.facts(uuid, passed, hex::encode(key.public()));
        let qr = sala_credential::seal(&facts, key.signing_key())?;
        self.at = passed;
        self.tell(EventBody::CertificateIssued { facts, qr }, 1);
        Ok(())
    }
}

/// Whether the version that will be signed at a moment is in force at another already.
fn asked(rules: &Books, again: DateTime<Utc>, at: DateTime<Utc>) -> bool {
    let version = |at| rules.on(at).map(|policy| Policy::major(&policy.version));
    version(again) == version(at)
}
