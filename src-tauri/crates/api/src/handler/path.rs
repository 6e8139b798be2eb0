//! Where a learner stands on the path of a track: states, what is next, and whether the check may be taken.

use chrono::{DateTime, NaiveDate, Utc};
use sala_domain::catalog::{CheckPlan, Lesson, Module, Track};
use sala_domain::check::{Allowance, allowance, linked_lessons};
use sala_domain::due::Deadline;
use sala_domain::office::duty::{Case, HeldDays, Outlook, day};
use sala_domain::office::settings::Terms;
use sala_domain::person::Language;
use sala_domain::policy::Policy;
use sala_domain::progress::Learner;
use sala_domain::{CertificateId, LessonId, ModuleId, TrackId};

use crate::app::App;
use crate::wire::check::Requirement;
use crate::wire::learn::{LessonCard, LessonLink, State};

/// The title of a lesson, in the source language while it waits for its translation.
pub fn lesson_title(lesson: &Lesson, language: Language) -> String {
    language.spoken(&lesson.words).map_or_else(|| lesson.id.to_string(), |(_, words)| words.title.clone())
}

/// The title of a track.
pub fn track_title(app: &App, track: &Track) -> String {
    track.words.get(&app.language()).map(|words| words.title.clone()).unwrap_or_default()
}

/// The name of a check; the code of its module stands before it where it closes one.
pub fn check_title(app: &App, track: &Track, check: &CheckPlan) -> String {
    let name = track.words.get(&app.language()).map(|words| words.check.clone()).unwrap_or_default();
    match &check.module {
        Some(module) => format!("{} · {name}", code(module)),
        None => name,
    }
}

/// The code people say: `A3`.
pub fn code(module: &ModuleId) -> String {
    module.as_str().to_uppercase()
}

/// Whether a lesson was finished.
pub fn done(learner: &Learner, module: &ModuleId, lesson: &LessonId) -> bool {
    learner.lesson(module, lesson).is_some_and(sala_domain::progress::LessonProgress::done)
}

/// The first lesson of a track that is not finished.
pub fn next_lesson<'a>(
    app: &'a App,
    track: &'a Track,
    learner: &Learner,
) -> Option<(&'a Module, &'a Lesson)> {
    let all = app.catalog.modules_of(track).flat_map(|m| m.lessons.iter().map(move |l| (m, l)));
    all.into_iter().find(|(module, lesson)| !done(learner, &module.id, &lesson.id))
}

/// Lessons of a module as cards.
pub fn lesson_cards(app: &App, track: &Track, module: &Module, learner: &Learner) -> Vec<LessonCard> {
    let language = app.language();
    let next = next_lesson(app, track, learner).map(|(module, lesson)| (&module.id, &lesson.id));
    let state = |lesson: &Lesson| {
        let begun = learner.lesson(&module.id, &lesson.id).is_some();
        match (done(learner, &module.id, &lesson.id), begun) {
            (true, _) => State::Done,
            (false, true) => State::Now,
            _ if next == Some((&module.id, &lesson.id)) => State::Next,
            _ => State::Later,
        }
    };
    let card = |lesson: &Lesson| LessonCard {
        lesson: lesson.id.clone(),
        title: lesson_title(lesson, language),
        minutes: lesson.minutes,
        state: state(lesson),
    };
    module.lessons.iter().map(card).collect()
}

/// Whether the rules in force are signed.
pub fn signed(app: &App, learner: &Learner) -> bool {
    learner.signature(Policy::major(&app.policy().version)).is_some()
}

/// The certificates a track requires, and whether they are held and valid.
pub fn requirements(app: &App, track: &Track, learner: &Learner) -> Vec<Requirement> {
    let required = track.requires.iter().filter_map(|id| app.catalog.track(id));
    let requirement = |other: &Track| Requirement {
        track: other.id.clone(),
        title: track_title(app, other),
        held: valid(app, &other.id, learner).is_some(),
    };
    required.map(requirement).collect()
}

/// The certificate of a track that is valid now, and until when.
pub fn valid(app: &App, track: &TrackId, learner: &Learner) -> Option<(CertificateId, DateTime<Utc>)> {
    let facts = learner.certificate(track).map(|issued| &issued.facts)?;
    facts.valid(app.now()).then(|| (facts.id.clone(), facts.valid_until))
}

/// Where a learner stands before a check.
pub struct Standing {
    /// What the rule of tries says.
    pub allowance: Allowance,
    /// Lessons to read again before the next round.
    pub repeat: Vec<LessonLink>,
    /// Lessons never finished.
    pub lessons_left: usize,
    /// Certificates that must be held first and are not.
    pub required: usize,
    /// The newest passed sitting that still counts: when, right answers, of how many.
    pub passed: Option<(DateTime<Utc>, usize, usize)>,
    /// A sitting is open.
    pub open: bool,
}

impl Standing {
    /// May be begun or gone on with now.
    pub fn ready(&self) -> bool {
        let repeated = self.repeat.iter().all(|link| link.done);
        let open = self.lessons_left == 0 && self.required == 0;
        self.open || (open && self.allowance.wait_until.is_none() && repeated)
    }
}

/// Whether a track wants a new certificate although there is one: it has run out, or its renewal is near.
pub fn renews(app: &App, track: &Track, learner: &Learner) -> bool {
    let held = learner.certificate(&track.id).map(|issued| &issued.facts);
    let due = || deadline(app, track, learner).is_some_and(|deadline| deadline.renews());
    held.is_some_and(|held| !held.valid(app.now()) || due())
}

/// What a check counts from: a renewal wants every check of its track once more.
fn since(app: &App, track: &Track, learner: &Learner) -> Option<DateTime<Utc>> {
    let held = learner.certificate(&track.id).map(|issued| &issued.facts)?;
    renews(app, track, learner).then_some(held.issued)
}

fn lessons_left(app: &App, track: &Track, check: &CheckPlan, learner: &Learner) -> usize {
    match check.module.as_ref().and_then(|id| app.catalog.modules.get(id)) {
        Some(module) => learner.lessons_left_in(module),
        None => learner.lessons_left(&app.catalog, track),
    }
}

/// Where the person stands before a check.
pub fn standing(app: &App, track: &Track, check: &CheckPlan, learner: &Learner) -> Standing {
    let finished = learner.finished(&check.id);
    let passed = finished.iter().rev().find(|(_, _, end)| end.outcome.passed);
    let counts_from = since(app, track, learner);
    let counts = |end: &sala_domain::progress::End| counts_from.is_none_or(|from| end.at > from);
    let since = passed.map(|(_, _, end)| end.at);
    let failed: Vec<_> =
        finished.iter().filter(|(_, _, end)| since.is_none_or(|since| end.at > since)).collect();
    let times: Vec<_> = failed.iter().map(|(_, _, end)| end.at).collect();
    // A clock set back must not shorten the wait: time never counts as earlier than the last thing recorded.
    let now = app.now().max(learner.last_seen.unwrap_or(app.now()));
    let allowance = allowance(check, &times, now);
    let last = failed.last().filter(|_| allowance.round_over);
    let repeat = last.map(|(_, _, end)| repeat_links(app, learner, &end.outcome, end.at)).unwrap_or_default();
    Standing {
        allowance,
        repeat,
        lessons_left: lessons_left(app, track, check, learner),
        // Only a check that draws across other tracks waits for their certificates; others open with their lessons.
        required: match track.modules.is_empty() {
            true => requirements(app, track, learner).iter().filter(|required| !required.held).count(),
            false => 0,
        },
        passed: passed
            .filter(|(_, _, end)| counts(end))
            .map(|(_, _, end)| (end.at, end.outcome.score, end.outcome.of)),
        open: learner.open_attempt(&check.id).is_some(),
    }
}

fn repeat_links(
    app: &App,
    learner: &Learner,
    outcome: &sala_domain::check::Outcome,
    since: DateTime<Utc>,
) -> Vec<LessonLink> {
    let links = linked_lessons(&app.catalog, outcome);
    links
        .into_iter()
        .filter_map(|(module, lesson)| link(app, learner, &module, &lesson, Some(since)))
        .collect()
}

/// A link to a lesson; done when it was finished, or finished again since a moment.
pub fn link(
    app: &App,
    learner: &Learner,
    module: &ModuleId,
    lesson: &LessonId,
    since: Option<DateTime<Utc>>,
) -> Option<LessonLink> {
    let found = app.catalog.modules.get(module)?.lesson(lesson)?;
    let repeated = learner.lesson(module, lesson).and_then(|progress| progress.repeated);
    Some(LessonLink {
        module: module.clone(),
        lesson: lesson.clone(),
        title: lesson_title(found, app.language()),
        lang: app.catalog.modules.get(module)?.language(app.language()),
        done: repeated.is_some_and(|at| since.is_none_or(|since| at > since)),
    })
}

/// What a track asks of a learner here.
pub fn terms(app: &App, track: &Track, learner: &Learner) -> Terms {
    app.terms(track, learner.profile.as_ref().map(|profile| profile.value.role))
}

/// The day by which a track wants a certificate of a learner: by the rules of the office's coverage for those who must take it, else
/// the last day of the certificate they hold.
pub fn deadline(app: &App, track: &Track, learner: &Learner) -> Option<Deadline> {
    let (terms, place) = (terms(app, track, learner), app.offset());
    let held = learner.certificate(&track.id).map(|issued| &issued.facts);
    let held = held.map(|held| HeldDays::of(held.issued, held.valid_until, &place));
    let outlook = if terms.assigned {
        let majors: Vec<_> = app.majors().into_iter().map(|major| major.from).collect();
        let start = start(app, track, learner, terms.days.due_days);
        let held = held.as_slice();
        Case { terms: terms.days, start, named: None, excused: None, held, majors: &majors }.outlook()
    } else {
        let until = held.map(|held| held.until);
        Outlook { due: until, grace: until }
    };
    Deadline::of(outlook, held.is_some(), app.today())
}

/// The day a duty counts from: joining; for whom its office asked it long after that, the day it came.
fn start(app: &App, track: &Track, learner: &Learner, due_days: u32) -> NaiveDate {
    let place = app.offset();
    let joined = learner.joined.map_or(app.today(), |joined| day(joined, &place));
    let asked = app.followed().and_then(|office| office.asked.get(&track.id).map(|at| day(*at, &place)));
    asked.filter(|asked| (*asked - joined).num_days() > i64::from(due_days)).unwrap_or(joined)
}
