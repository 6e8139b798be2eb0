//! Reading a lesson: its steps, the closing question, and what its references say.

use sala_domain::catalog::{Lesson, Module};
use sala_domain::event::EventBody;
use sala_domain::exercise::Choice;
use sala_domain::item::Item;
use sala_domain::lesson::{Block, Inline, Target};
use sala_domain::progress::Learner;
use std::collections::BTreeSet;

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::wire::lesson::{
    AnswerRecall, FinishStep, LessonReply, OpenLesson, OpenRecall, RecallReply, Reference, Step, StepReply,
};

use super::path;

fn find<'a>(
    app: &'a App,
    request: (&sala_domain::ModuleId, &sala_domain::LessonId),
) -> Result<(&'a Module, &'a Lesson), ApiError> {
    let module = app.module(request.0)?;
    let lesson = module.lesson(request.1).ok_or(ErrorCode::ContentUnknown)?;
    Ok((module, lesson))
}

/// A lesson with all its pages.
pub fn open(app: &App, request: OpenLesson) -> Result<LessonReply, ApiError> {
    let (_, learner) = app.learner()?;
    let (module, lesson) = find(app, (&request.module, &request.lesson))?;
    let track = app.track(&module.track)?;
    let language = app.language();
    let (lang, words) = language.spoken(&lesson.words).ok_or(ErrorCode::ContentUnknown)?;
    let (_, module_words) = language.spoken(&module.words).ok_or(ErrorCode::ContentUnknown)?;
    let steps = steps(app, module, lesson)?;
    let done = done_steps(&learner, module, lesson);
    let at = (0..steps.len()).find(|step| !done.contains(step)).unwrap_or(0);
    let position = module.lessons.iter().position(|other| other.id == lesson.id).unwrap_or(0);
    let objective = |id: &sala_domain::ObjectiveId| {
        let text = module_words.objectives.get(id).cloned().unwrap_or_default();
        Choice { id: id.to_string(), text }
    };
    Ok(LessonReply {
        module: module.id.clone(),
        code: path::code(&module.id),
        module_title: module_words.title.clone(),
        lesson: lesson.id.clone(),
        title: words.title.clone(),
        minutes: lesson.minutes,
        objectives: lesson.objectives.iter().map(objective).collect(),
        lessons: path::lesson_cards(app, track, module, &learner),
        references: references(app, words.pages.iter().flat_map(|page| &page.blocks)),
        steps,
        at,
        done,
        reviewed: words.reviewed && words.current,
        lang,
        next: module.lessons.get(position + 1).map(|next| next.id.clone()),
    })
}

fn steps(app: &App, module: &Module, lesson: &Lesson) -> Result<Vec<Step>, ApiError> {
    let language = app.language();
    let (_, words) = language.spoken(&lesson.words).ok_or(ErrorCode::ContentUnknown)?;
    let mut out: Vec<Step> = words.pages.iter().map(|page| Step::Page { page: page.clone() }).collect();
    for id in &lesson.exercises {
        let exercise = module.exercises.get(id).ok_or(ErrorCode::ContentUnknown)?;
        let title =
            language.spoken(&exercise.headings).map(|(_, heading)| heading.title.clone()).unwrap_or_default();
        out.push(Step::Exercise { exercise: id.clone(), title });
    }
    out.push(Step::Recall { item: lesson.recall.clone() });
    Ok(out)
}

fn done_steps(learner: &Learner, module: &Module, lesson: &Lesson) -> Vec<usize> {
    let progress = learner.lesson(&module.id, &lesson.id);
    progress.map(|progress| progress.steps.iter().copied().collect()).unwrap_or_default()
}

/// Notes that a step was finished. The last step asks that the closing question was answered; an exercise step that it was handed in
/// for good, once at least.
pub fn finish_step(app: &App, request: FinishStep) -> Result<StepReply, ApiError> {
    let (_, learner) = app.learner()?;
    let (module, lesson) = find(app, (&request.module, &request.lesson))?;
    let of = lesson.steps();
    let pages = of - 1 - lesson.exercises.len();
    if request.step >= of {
        return Err(ErrorCode::AnswerInvalid.into());
    }
    let fits = match request.step {
        step if step < pages => true,
        step if step + 1 < of => {
            let exercise = lesson.exercises.get(step - pages).ok_or(ErrorCode::ContentUnknown)?;
            let last = learner.exercise_progress(&module.id, exercise).and_then(|one| one.last.as_ref());
            last.is_some_and(|last| last.value.response.closes())
                || done_steps(&learner, module, lesson).contains(&request.step)
        }
        step => step + 1 == of && learner.recalls.contains_key(&lesson.recall),
    };
    // The last step closes the lesson: every step before it must have been done.
    let whole = request.step + 1 < of
        || done_steps(&learner, module, lesson).iter().filter(|s| **s + 1 < of).count() + 1 == of;
    if !fits || !whole {
        return Err(ErrorCode::AnswerInvalid.into());
    }
    app.record(EventBody::StepDone {
        module: module.id.clone(),
        lesson: lesson.id.clone(),
        step: request.step,
        of,
        lang: module.language(app.language()),
        content: app.stamp(),
    })?;
    let (_, learner) = app.learner()?;
    Ok(StepReply {
        done: done_steps(&learner, module, lesson),
        lesson_done: path::done(&learner, &module.id, &lesson.id),
        module_done: module.lessons.iter().all(|other| path::done(&learner, &module.id, &other.id)),
    })
}

fn recall_item<'a>(module: &'a Module, lesson: &Lesson) -> Result<&'a Item, ApiError> {
    module.items.get(&lesson.recall).ok_or_else(|| ErrorCode::ContentUnknown.into())
}

/// The closing question. Its options keep one order for each person, so that coming back finds it as it was left.
pub fn open_recall(app: &App, request: OpenRecall) -> Result<RecallReply, ApiError> {
    let (person, learner) = app.learner()?;
    let (module, lesson) = find(app, (&request.module, &request.lesson))?;
    let item = recall_item(module, lesson)?;
    let language = app.language();
    let answer = learner.recalls.get(&item.id).map(|latest| latest.value.option.as_str());
    let feedback = answer.and_then(|option| item.feedback(language, person.as_str(), option));
    let view = item.view(language, person.as_str()).ok_or(ErrorCode::ContentUnknown)?;
    Ok(RecallReply { view, feedback, lang: module.language(language) })
}

/// Answers the closing question and tells at once how it came out.
pub fn answer_recall(app: &App, request: AnswerRecall) -> Result<RecallReply, ApiError> {
    let (module, lesson) = find(app, (&request.module, &request.lesson))?;
    let item = recall_item(module, lesson)?;
    let language = app.language();
    let known = item.words.values().all(|words| words.options.contains_key(&request.option));
    if !known {
        return Err(ErrorCode::AnswerInvalid.into());
    }
    app.record(EventBody::RecallAnswered {
        module: module.id.clone(),
        lesson: lesson.id.clone(),
        item: item.id.clone(),
        correct: request.option == item.key,
        option: request.option,
        lang: module.language(language),
        content: app.stamp(),
    })?;
    open_recall(app, OpenRecall { module: request.module, lesson: request.lesson })
}

fn targets<'a>(inlines: &'a [Inline], out: &mut Vec<&'a Target>) {
    for inline in inlines {
        match inline {
            Inline::Strong { inlines } | Inline::Emphasis { inlines } => targets(inlines, out),
            Inline::Reference { target, inlines } => {
                out.push(target);
                targets(inlines, out);
            }
            Inline::Text { .. } | Inline::Code { .. } => {}
        }
    }
}

fn block_targets<'a>(block: &'a Block, out: &mut Vec<&'a Target>) {
    match block {
        Block::Heading { inlines } | Block::Paragraph { inlines } => targets(inlines, out),
        Block::List { items, .. } => items.iter().flatten().for_each(|block| block_targets(block, out)),
        Block::Table { head, rows } => {
            head.iter().chain(rows.iter().flatten()).for_each(|cell| targets(cell, out))
        }
        Block::Figure { .. } => {}
        Block::Callout { blocks, .. } => blocks.iter().for_each(|block| block_targets(block, out)),
    }
}

/// What the references of some blocks say, each once.
fn references<'a>(app: &App, blocks: impl Iterator<Item = &'a Block>) -> Vec<Reference> {
    let mut found = Vec::new();
    blocks.for_each(|block| block_targets(block, &mut found));
    let mut seen = BTreeSet::new();
    let all = found.into_iter().filter_map(|target| reference(app, target));
    all.filter(|reference| seen.insert((reference.to.clone(), reference.id.clone()))).collect()
}

fn reference(app: &App, target: &Target) -> Option<Reference> {
    let language = app.language();
    let plain = |to: &str, id: &str, title: String, text: String| Reference {
        to: to.to_owned(),
        id: id.to_owned(),
        title,
        other: String::new(),
        text,
        stale: false,
        as_of: String::new(),
    };
    match target {
        Target::Term(id) => {
            let entry = app.catalog.glossary.get(id)?;
            let words = entry.words.get(&language)?;
            let other = entry.words.iter().find(|(spoken, _)| **spoken != language);
            Some(Reference {
                other: other.map(|(_, words)| words.term.clone()).unwrap_or_default(),
                ..plain("term", id.as_str(), words.term.clone(), words.meaning.clone())
            })
        }
        Target::Rule(id) => {
            let policy = app.policy();
            let holds = policy.rules.iter().any(|rule| rule.id == *id);
            let words = policy.words.get(&language)?.rules.get(id).filter(|_| holds)?;
            Some(plain("rule", id.as_str(), id.to_string(), words.text.clone()))
        }
        Target::Fact(id) => {
            let fact = app.catalog.facts.get(id)?;
            let text = fact.words.get(&language)?.clone();
            Some(Reference {
                stale: fact.stale(app.today()),
                as_of: fact.as_of.to_string(),
                ..plain("fact", id.as_str(), String::new(), text)
            })
        }
    }
}
