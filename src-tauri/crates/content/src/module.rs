//! A module: its lessons in order, and everything that stands in its folder.

use sala_domain::catalog::{Lesson, LessonWords, Module, ModuleWords};
use sala_domain::exercise::Exercise;
use sala_domain::item::{Item, ItemUse};
use sala_domain::person::Language;
use sala_domain::policy::Policy;
use sala_domain::{ExerciseId, ItemId, LessonId, ModuleId, ObjectiveId, RuleId, TrackId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

use crate::desk::Desk;
use crate::{balance, bank, exercise, lesson, shape};

/// The most exercises a lesson may have.
const MOST_EXERCISES: usize = 2;

/// Ids that may be pointed at.
#[derive(Clone, Debug, Default)]
pub(crate) struct World {
    pub(crate) rules: BTreeSet<String>,
    pub(crate) critical: BTreeSet<String>,
    pub(crate) facts: BTreeSet<String>,
    pub(crate) terms: BTreeSet<String>,
    /// The policy, when its grid can be trusted.
    pub(crate) grid: Option<Policy>,
    /// Objectives of the module being read.
    pub(crate) objectives: BTreeSet<String>,
    /// Those of them whose items may be critical without a critical rule.
    pub(crate) critical_objectives: BTreeSet<String>,
    /// Languages the module being read is written in.
    pub(crate) languages: Vec<Language>,
    /// Lessons of the module being read.
    pub(crate) lessons: BTreeSet<String>,
}

#[derive(Serialize, Deserialize)]
struct Head {
    id: ModuleId,
    track: TrackId,
    objectives: Vec<ObjectiveId>,
    #[serde(default)]
    critical_objectives: Vec<ObjectiveId>,
}

#[derive(Clone, Serialize, Deserialize)]
struct Row {
    id: LessonId,
    minutes: u32,
    objectives: Vec<ObjectiveId>,
    #[serde(default)]
    topics: Vec<String>,
    #[serde(default)]
    rules: Vec<RuleId>,
    #[serde(default)]
    care: Vec<String>,
    #[serde(default)]
    exercises: Vec<ExerciseId>,
    recall: ItemId,
}

#[derive(Serialize, Deserialize)]
struct Words {
    title: String,
    summary: String,
    objectives: BTreeMap<ObjectiveId, String>,
    lessons: BTreeMap<String, String>,
}

/// Reads a module of a track; `None` when the top of its file cannot be read.
pub(crate) fn read(desk: &mut Desk<'_>, id: &ModuleId, track: &TrackId, world: &World) -> Option<Module> {
    let file = format!("modules/{id}/module.toml");
    let head: Option<Head> = desk.head(&file, &["lesson"]);
    let rows: Vec<Row> = desk.rows::<Row>(&file, "lesson").into_iter().map(|(_, row)| row).collect();
    let head = head?;
    let mut world = world.clone();
    world.objectives = head.objectives.iter().map(ToString::to_string).collect();
    world.critical_objectives = head.critical_objectives.iter().map(ToString::to_string).collect();
    world.lessons = desk.listed(&file, "lesson").into_iter().collect();
    world.languages = languages(desk, id.as_str());
    top(desk, &file, id, track, &head);
    check(desk, &file, &rows, &world);
    let (words, titles) = words(desk, id.as_str(), &file, &head, &world.languages);
    let mut module = Module {
        exercises: exercises(desk, id, &rows, &world),
        items: items(desk, id, &head, &world),
        id: head.id,
        track: head.track,
        objectives: head.objectives,
        lessons: Vec::new(),
        words,
    };
    for row in rows {
        recall(desk, &file, &row, &module);
        let words =
            lesson::read(desk, id.as_str(), row.id.as_str(), row.care.len(), titles.get(&row.id), &world);
        module.lessons.push(joined(row, words));
    }
    balance::unasked(desk, &module);
    if bank::is_complete(desk, &module) {
        balance::judge(desk, &module);
    }
    Some(module)
}

/// The source language, and those whose folder was begun.
fn languages(desk: &Desk<'_>, module: &str) -> Vec<Language> {
    let begun = |language: &Language| {
        let folder = format!("modules/{module}/{}/", language.code());
        *language == Language::ALL[0] || desk.files.paths().any(|path| path.starts_with(&folder))
    };
    Language::ALL.into_iter().filter(begun).collect()
}

fn exercises(
    desk: &mut Desk<'_>,
    module: &ModuleId,
    rows: &[Row],
    world: &World,
) -> BTreeMap<ExerciseId, Exercise> {
    let ids: BTreeSet<&ExerciseId> = rows.iter().flat_map(|row| &row.exercises).collect();
    let read = |id: &ExerciseId| Some((id.clone(), exercise::read(desk, module.as_str(), id, world)?));
    ids.into_iter().filter_map(read).collect()
}

fn items(desk: &mut Desk<'_>, module: &ModuleId, head: &Head, world: &World) -> BTreeMap<ItemId, Item> {
    let mut items = BTreeMap::new();
    for objective in &head.objectives {
        items.extend(bank::read(desk, module.as_str(), objective, world));
    }
    bank::clues(desk, module.as_str(), &items);
    items
}

fn joined(row: Row, words: BTreeMap<Language, LessonWords>) -> Lesson {
    let Row { id, minutes, objectives, topics, rules, care, exercises, recall } = row;
    Lesson { id, minutes, objectives, topics, rules, care, exercises, recall, words }
}

fn top(desk: &mut Desk<'_>, file: &str, id: &ModuleId, track: &TrackId, head: &Head) {
    if head.id != *id {
        desk.error(
            file,
            &["id"],
            format!("the id `{}` is not the folder's name `{id}`: make them the same", head.id),
        );
    }
    if head.track != *track {
        desk.error(
            file,
            &["track"],
            format!("the track `{track}` names this module, not `{}`: mend one of them", head.track),
        );
    }
    for objective in
        head.objectives.iter().filter(|objective| !shape::is_objective(id.as_str(), objective.as_str()))
    {
        desk.error(
            file,
            &["objectives"],
            format!(
                "the objective `{objective}` does not look like `{}.1`: mend it",
                id.as_str().to_uppercase()
            ),
        );
    }
}

type Titles = BTreeMap<LessonId, BTreeMap<Language, String>>;

fn words(
    desk: &mut Desk<'_>,
    module: &str,
    structure: &str,
    head: &Head,
    languages: &[Language],
) -> (BTreeMap<Language, ModuleWords>, Titles) {
    let (mut words, mut titles) = (BTreeMap::new(), Titles::new());
    let unknown = head.critical_objectives.iter().filter(|id| !head.objectives.contains(id));
    for id in unknown {
        let message = format!("`{id}` is no objective of this module: mend it");
        desk.error(structure, &["critical_objectives"], message);
    }
    let objectives: Vec<String> = head.objectives.iter().map(ToString::to_string).collect();
    let lessons = desk.listed(structure, "lesson");
    for language in languages.iter().copied() {
        let file = format!("modules/{module}/{}/module.toml", language.code());
        let found: Option<Words> = desk.head(&file, &[]);
        desk.same_ids(&file, &["objectives"], &objectives);
        desk.same_ids(&file, &["lessons"], &lessons);
        let Some(Words { title, summary, objectives, lessons }) = found else { continue };
        words.insert(language, ModuleWords { title, summary, objectives });
        for (id, title) in lessons {
            titles.entry(LessonId(id)).or_default().insert(language, title);
        }
    }
    (words, titles)
}

/// Judges the lessons of `module.toml` by themselves.
fn check(desk: &mut Desk<'_>, file: &str, rows: &[Row], world: &World) {
    let ids = rows.iter().map(|row| (desk.line(file, &["lesson", row.id.as_str()]), row.id.as_str()));
    let ids: Vec<(usize, &str)> = ids.collect();
    desk.once(file, ids);
    let mut homes: BTreeMap<&ExerciseId, &LessonId> = BTreeMap::new();
    for row in rows {
        let id = row.id.as_str();
        let at = |key: &'static str| ["lesson", id, key];
        shape::slug(desk, file, &at("id"), id);
        desk.known(
            file,
            &at("objectives"),
            "objective",
            row.objectives.iter().map(ObjectiveId::as_str),
            &world.objectives,
        );
        desk.known(file, &at("rules"), "rule", row.rules.iter().map(RuleId::as_str), &world.rules);
        shape::topics(desk, file, &at("topics"), &row.topics);
        shape::care(desk, file, &at("care"), &row.care);
        if row.exercises.len() > MOST_EXERCISES {
            let message = format!(
                "{} exercises are too many: at most {MOST_EXERCISES}, so move one to another lesson",
                row.exercises.len()
            );
            desk.error(file, &at("exercises"), message);
        }
        for exercise in &row.exercises {
            if let Some(other) = homes.insert(exercise, &row.id) {
                let message =
                    format!("the exercise `{exercise}` is also in `{other}`: name it in one lesson only");
                desk.error(file, &at("exercises"), message);
            }
        }
    }
}

/// Judges the closing question of a lesson.
fn recall(desk: &mut Desk<'_>, file: &str, row: &Row, module: &Module) {
    let place = ["lesson", row.id.as_str(), "recall"];
    let id = &row.recall;
    match module.items.get(id) {
        None => desk.error(
            file,
            &place,
            format!("there is no item `{id}`: write it in a bank with `use = \"recall\"`"),
        ),
        Some(item) if item.purpose != ItemUse::Recall => {
            desk.error(
                file,
                &place,
                format!("`{id}` is drawn into checks: end the lesson with an item of `use = \"recall\"`"),
            );
        }
        Some(item) if item.lesson != row.id => {
            desk.error(
                file,
                &place,
                format!("`{id}` is taught in `{}`: name a closing question of this lesson", item.lesson),
            );
        }
        Some(_) => {}
    }
}
