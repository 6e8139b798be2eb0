//! Doing an exercise: shown in an order drawn from a seed, saved at every change, graded here and nowhere else.

use sala_domain::ModuleId;
use sala_domain::catalog::Module;
use sala_domain::event::EventBody;
use sala_domain::exercise::{Exercise, Grade, Key, Response, Words, branch, sheet};
use sala_domain::progress::{ExerciseProgress, Submission};

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::wire::exercise::{ExerciseReply, OpenExercise, SaveExercise, SavedExercise, SubmitExercise};

/// The longest text an answer may hold, in bytes of JSON.
const LONGEST_ANSWER: usize = 32 * 1024;

/// A form has several texts, each with its own limit in letters, and Khmer letters take three bytes.
const LONGEST_SHEET: usize = 128 * 1024;

fn find<'a>(
    app: &'a App,
    module: &ModuleId,
    exercise: &sala_domain::ExerciseId,
) -> Result<(&'a Module, &'a Exercise, &'a Words), ApiError> {
    let module = app.module(module)?;
    let exercise = module.exercises.get(exercise).ok_or(ErrorCode::ContentUnknown)?;
    let (_, words) = app.language().spoken(&exercise.words).ok_or(ErrorCode::ContentUnknown)?;
    Ok((module, exercise, words))
}

/// The seed of a person's next showing: the same until the exercise is handed in once more.
fn seed(person: &str, tries: usize) -> String {
    format!("{person}/{tries}")
}

fn story(exercise: &Exercise, words: &Words, response: Option<&Response>) -> Vec<branch::Step> {
    match (&exercise.key, words, response) {
        (Key::Branch(key), Words::Branch(words), Some(Response::Branch(response))) => {
            key.walk(words, response)
        }
        _ => Vec::new(),
    }
}

/// What is told beside a draft: nothing, but for a form that was handed in and is still being compared.
fn told(exercise: &Exercise, words: &Words, draft: &Response, last: Option<&Submission>) -> Option<Grade> {
    match (draft, last.map(|last| &last.response)) {
        (Response::Sheet(sheet), Some(Response::Sheet(last))) if sheet.goes_on(last) => {
            exercise.key.grade(words, draft)
        }
        _ => None,
    }
}

/// What lies open: a draft newer than the last try, or the last try with its grade, or nothing.
enum Open<'a> {
    Fresh,
    Draft(&'a Response),
    Graded(&'a Submission),
}

fn opened(progress: Option<&ExerciseProgress>, again: bool) -> Open<'_> {
    match (progress.and_then(ExerciseProgress::open_draft), progress.and_then(|p| p.last.as_ref())) {
        (Some(draft), _) => Open::Draft(draft),
        (None, Some(last)) if !again => Open::Graded(&last.value),
        _ => Open::Fresh,
    }
}

/// An exercise as it was left.
pub fn open(app: &App, request: OpenExercise) -> Result<ExerciseReply, ApiError> {
    let (person, learner) = app.learner()?;
    let (module, exercise, words) = find(app, &request.module, &request.exercise)?;
    let language = app.language();
    let progress = learner.exercise_progress(&module.id, &exercise.id);
    let tries = progress.map_or(0, |progress| progress.tries.len());
    let (response, grade, seed) = match opened(progress, request.again) {
        Open::Fresh => (None, None, seed(person.as_str(), tries)),
        Open::Draft(draft) => {
            let last = progress.and_then(|progress| progress.last.as_ref()).map(|last| &last.value);
            (Some(draft.clone()), told(exercise, words, draft, last), seed(person.as_str(), tries))
        }
        Open::Graded(last) => {
            (Some(last.response.clone()), exercise.key.grade(words, &last.response), last.seed.clone())
        }
    };
    let (lang, heading) = language.spoken(&exercise.headings).ok_or(ErrorCode::ContentUnknown)?;
    let heading = heading.clone();
    let stale = app.catalog.stale_facts(app.today());
    Ok(ExerciseReply {
        module: module.id.clone(),
        exercise: exercise.id.clone(),
        title: heading.title,
        instruction: heading.instruction,
        done: heading.done,
        view: exercise.key.view(words, &seed).ok_or(ErrorCode::ContentUnknown)?,
        story: story(exercise, words, response.as_ref()),
        response,
        grade,
        rules: exercise.rules.clone(),
        tries,
        stale: exercise.facts.iter().any(|fact| stale.contains(fact)),
        lang,
        reviewed: lesson_reviewed(app, module, exercise),
    })
}

/// An exercise counts as reviewed when the lesson that holds it is.
fn lesson_reviewed(app: &App, module: &Module, exercise: &Exercise) -> bool {
    let lesson = module.lessons.iter().find(|lesson| lesson.exercises.contains(&exercise.id));
    lesson
        .and_then(|lesson| Some(app.language().spoken(&lesson.words)?.1))
        .is_none_or(|words| words.reviewed && words.current)
}

fn fitting(exercise: &Exercise, words: &Words, response: &Response) -> Result<(), ApiError> {
    let size = serde_json::to_string(response).map_or(usize::MAX, |text| text.len());
    let most = if matches!(response, Response::Sheet(_)) { LONGEST_SHEET } else { LONGEST_ANSWER };
    if size > most {
        return Err(ApiError::with(ErrorCode::TextTooLong, "most", most));
    }
    if matches!(response, Response::Sheet(sheet) if sheet.longest() > sheet::LONGEST) {
        return Err(ApiError::with(ErrorCode::TextTooLong, "most", sheet::LONGEST));
    }
    exercise.key.grade(words, response).map(|_| ()).ok_or_else(|| ErrorCode::AnswerInvalid.into())
}

/// Saves an answer as it stands.
pub fn save(app: &App, request: SaveExercise) -> Result<SavedExercise, ApiError> {
    let (module, exercise, words) = find(app, &request.module, &request.exercise)?;
    fitting(exercise, words, &request.response)?;
    let story = story(exercise, words, Some(&request.response));
    app.record(EventBody::ExerciseSaved {
        module: module.id.clone(),
        exercise: exercise.id.clone(),
        response: request.response,
    })?;
    Ok(SavedExercise { story })
}

/// Hands an answer in and tells how it came out.
pub fn submit(app: &App, request: SubmitExercise) -> Result<ExerciseReply, ApiError> {
    let (person, learner) = app.learner()?;
    let (module, exercise, words) = find(app, &request.module, &request.exercise)?;
    fitting(exercise, words, &request.response)?;
    let grade = exercise.key.grade(words, &request.response).ok_or(ErrorCode::AnswerInvalid)?;
    let tries =
        learner.exercise_progress(&module.id, &exercise.id).map_or(0, |progress| progress.tries.len());
    app.record(EventBody::ExerciseSubmitted {
        module: module.id.clone(),
        exercise: exercise.id.clone(),
        response: request.response,
        score: (grade.score * 1000.0).round() as u32,
        passed: grade.passed,
        ms: u64::from(request.ms),
        lang: module.language(app.language()),
        seed: seed(person.as_str(), tries),
        content: app.stamp(),
    })?;
    open(app, OpenExercise { module: request.module, exercise: request.exercise, again: false })
}
