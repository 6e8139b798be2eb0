//! Refresher cards: which one waits, its questions, and the feedback after each answer.

use sala_domain::catalog::Track;
use sala_domain::event::EventBody;
use sala_domain::person::Language;
use sala_domain::progress::Learner;
use sala_domain::refresher::{Card, CardKind, CardStart, Due, draw, due};
use sala_domain::{AttemptId, ItemId};

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::wire::refresher::{AnswerCard, CardDue, CardItem, CardReply, OpenCard};

use super::path;

/// The card to offer: that of the first track that has one.
pub fn waiting(app: &App, learner: &Learner) -> Option<CardDue> {
    let of = |track| due(track, learner, app.now()).map(|due| (track, due));
    let (track, Due { kind, open, .. }) = app.catalog.tracks.iter().find_map(of)?;
    Some(CardDue {
        track: track.id.clone(),
        title: path::track_title(app, track),
        kind,
        questions: kind.questions(),
        minutes: kind.minutes(),
        begun: open.is_some(),
    })
}

/// A form has one language: the source language where any module of the track waits for its translation.
fn language(app: &App, track: &Track) -> Language {
    let wanted = app.language();
    let shown = track.checks.iter().map(|check| sala_domain::check::language(&app.catalog, check, wanted));
    if shown.into_iter().all(|language| language == wanted) { wanted } else { Language::ALL[0] }
}

/// Opens the card that waits; it begins when it is first opened.
pub fn open(app: &App, request: OpenCard) -> Result<CardReply, ApiError> {
    let (_, learner) = app.learner()?;
    let track = app.track(&request.track)?;
    let due = due(track, &learner, app.now()).ok_or(ErrorCode::CardNotDue)?;
    let id = match due.open {
        Some(id) => id,
        None => begin(app, track, &learner, due.day, due.kind)?,
    };
    reply(app, track, &id)
}

fn begin(
    app: &App,
    track: &Track,
    learner: &Learner,
    day: u32,
    kind: CardKind,
) -> Result<AttemptId, ApiError> {
    let seed = hex::encode(app.random::<16>()?);
    let stale = app.catalog.stale_facts(app.today());
    let items = draw(&app.catalog, track, learner, kind, &stale, &seed);
    if items.is_empty() {
        return Err(ErrorCode::CardNotDue.into());
    }
    let lang = language(app, track);
    let (track, content) = (track.id.clone(), app.stamp());
    let started = app.record(EventBody::RefresherStarted { track, day, seed, items, lang, content })?;
    Ok(AttemptId(started.id))
}

fn reply(app: &App, track: &Track, id: &AttemptId) -> Result<CardReply, ApiError> {
    let (_, learner) = app.learner()?;
    let card = learner.cards.get(id).ok_or(ErrorCode::CardNotDue)?;
    let start = card.start.as_ref().ok_or(ErrorCode::CardNotDue)?;
    let kind = if start.items.len() > CardKind::Short.questions() { CardKind::Long } else { CardKind::Short };
    let lang = language(app, track);
    let items = start.items.iter().filter_map(|item| shown(app, &learner, card, start, item, lang));
    Ok(CardReply {
        track: track.id.clone(),
        title: path::track_title(app, track),
        kind,
        minutes: kind.minutes(),
        items: items.collect(),
        lang,
        reviewed: reviewed(app, &start.items),
    })
}

fn shown(
    app: &App,
    learner: &Learner,
    card: &Card,
    start: &CardStart,
    id: &ItemId,
    lang: Language,
) -> Option<CardItem> {
    let (module, item) = app.catalog.item(id)?;
    let answer = card.answers.get(id).map(|answer| answer.value.option.as_str());
    Some(CardItem {
        view: item.view(lang, &start.seed)?,
        feedback: answer.and_then(|option| item.feedback(lang, &start.seed, option)),
        lesson: path::link(app, learner, &module.id, &item.lesson, None)?,
    })
}

fn reviewed(app: &App, items: &[ItemId]) -> bool {
    let modules = items.iter().filter_map(|item| app.catalog.item(item)).map(|(module, _)| module);
    let words = modules.flat_map(|module| &module.lessons);
    let words = words.filter_map(|lesson| app.language().spoken(&lesson.words));
    words.into_iter().all(|(_, words)| words.reviewed && words.current)
}

/// Answers a question of the open card and tells at once how it came out. A second answer changes nothing.
pub fn answer(app: &App, request: AnswerCard) -> Result<CardReply, ApiError> {
    let (_, learner) = app.learner()?;
    let track = app.track(&request.track)?;
    let due = due(track, &learner, app.now()).ok_or(ErrorCode::CardNotDue)?;
    let id = due.open.ok_or(ErrorCode::CardNotDue)?;
    let card = learner.cards.get(&id).ok_or(ErrorCode::CardNotDue)?;
    let drawn = card.start.as_ref().is_some_and(|start| start.items.contains(&request.item));
    let (_, item) = app.catalog.item(&request.item).ok_or(ErrorCode::ContentUnknown)?;
    let known = item.words.values().all(|words| words.options.contains_key(&request.option));
    if !drawn || !known {
        return Err(ErrorCode::AnswerInvalid.into());
    }
    if !card.answers.contains_key(&request.item) {
        let (card, correct) = (id.clone(), request.option == item.key);
        let (item, option) = (request.item, request.option);
        app.record(EventBody::RefresherAnswered { card, item, option, correct })?;
    }
    reply(app, track, &id)
}
