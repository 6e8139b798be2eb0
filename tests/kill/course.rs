//! What a person does, request by request: lessons with drafts and answers, the rules, the check, and then the next person.

use sala_domain::catalog::Catalog;
use sala_domain::seed::Draw;
use serde_json::{Value, json};

use crate::Failure;
use crate::memory::Memory;

/// The command, and its request.
pub type Ask = (&'static str, Value);

/// One thing to do.
enum Task {
    Ask(&'static str, Value),
    /// A draft of an exercise: some part of its solution.
    Draft(String, String, Value),
    Check,
}

/// A course under way.
pub struct Course {
    catalog: Catalog,
    tasks: Vec<Task>,
}

impl Course {
    /// The course of the embedded content.
    pub fn new() -> Result<Self, Failure> {
        let catalog = sala_api::embedded::catalog()?;
        let tasks = tasks(&catalog);
        Ok(Self { catalog, tasks })
    }

    /// What to ask next; none at the end. A request whose reply never came is asked again.
    pub fn next(&self, memory: &Memory, draw: &mut Draw) -> Option<Ask> {
        if memory.person.is_none() {
            return Some(("add_person", json!({ "profile": profile(draw), "pin": null })));
        }
        match self.tasks.get(memory.tasks)? {
            Task::Ask(command, request) => Some((command, request.clone())),
            Task::Draft(module, exercise, solution) => {
                let response = part(solution, draw);
                Some((
                    "save_exercise",
                    json!({ "module": module, "exercise": exercise, "response": response }),
                ))
            }
            Task::Check => Some(sitting(&self.catalog, memory)),
        }
    }
}

fn profile(draw: &mut Draw) -> Value {
    let name = format!("Person {}", draw.below(1_000_000));
    json!({ "name_latin": name, "name_khmer": "សុខ ដារ៉ា", "staff_number": "", "unit": "Registry", "role": "staff" })
}

/// A part of a solution, as it stands on a screen half-way.
fn part(solution: &Value, draw: &mut Draw) -> Value {
    let mut part = solution.clone();
    for (name, value) in part.as_object_mut().into_iter().flatten() {
        match value {
            Value::Array(list) => list.truncate(draw.below(list.len() + 1)),
            Value::Object(map) => {
                let gone: Vec<String> = map.keys().filter(|_| draw.below(2) == 0).cloned().collect();
                gone.iter().for_each(|key| drop(map.remove(key)));
            }
            Value::String(text) if name == "text" => {
                *text = format!("half a sentence {}", draw.below(1_000_000))
            }
            _ => {}
        }
    }
    part
}

/// The next question of the sitting, or its end.
fn sitting(catalog: &Catalog, memory: &Memory) -> Ask {
    let Some(attempt) = &memory.attempt else { return ("start_check", json!({ "check": "core" })) };
    let open = memory.items.iter().find(|item| !memory.answers.contains_key(*item));
    match open {
        None => ("submit_check", json!({ "attempt": attempt })),
        Some(item) => {
            let found = catalog.item(&item.as_str().into());
            let option = found.map(|(_, item)| item.key.clone()).unwrap_or_default();
            ("answer_check", json!({ "attempt": attempt, "item": item, "option": option }))
        }
    }
}

fn tasks(catalog: &Catalog) -> Vec<Task> {
    let mut out = Vec::new();
    for module in catalog.tracks.iter().flat_map(|track| catalog.modules_of(track)) {
        for lesson in &module.lessons {
            let of = json!({ "module": module.id, "lesson": lesson.id });
            let with = |name: &str, value: Value| {
                let mut request = of.clone();
                request[name] = value;
                request
            };
            let pages = lesson.steps() - lesson.exercises.len() - 1;
            out.extend((0..pages).map(|step| Task::Ask("finish_step", with("step", json!(step)))));
            for (index, exercise) in lesson.exercises.iter().enumerate() {
                let Some(found) = module.exercises.get(exercise) else { continue };
                let solution = json!(found.key.solution());
                let draft = || Task::Draft(module.id.to_string(), exercise.to_string(), solution.clone());
                out.extend((0..6).map(|_| draft()));
                let submit =
                    json!({ "module": module.id, "exercise": exercise, "response": solution, "ms": 900 });
                out.push(Task::Ask("submit_exercise", submit));
                out.push(Task::Ask("finish_step", with("step", json!(pages + index))));
                out.push(draft());
            }
            let key = module.items.get(&lesson.recall).map(|item| item.key.clone());
            out.push(Task::Ask("answer_recall", with("option", json!(key))));
            out.push(Task::Ask("finish_step", with("step", json!(lesson.steps() - 1))));
        }
    }
    let read = |section: &String| Task::Ask("read_section", json!({ "section": section }));
    out.extend(catalog.policy.sections.iter().map(read));
    let hash = catalog.policy.text_hash(sala_domain::person::Language::En);
    out.push(Task::Ask("sign_rules", json!({ "version": catalog.policy.version, "hash": hash })));
    out.push(Task::Check);
    out
}
