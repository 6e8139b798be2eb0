//! One learner at work: saving, searching, opening.

use sala_api::{App, Folder, SystemClock};
use sala_store::Place;
use serde_json::{Value, json};
use std::path::Path;

use crate::times;

fn ask(app: &App, command: &str, request: &Value) -> Value {
    let reply = sala_api::command::answer(app, command, &request.to_string());
    reply.ok().and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

/// Measures a learner with a course behind them.
pub fn measure(folder: &Path) -> Result<Value, Box<dyn std::error::Error>> {
    let place = Place { database: folder.join("records/sala.db"), keys: folder.join("keys") };
    let app = sala_api::open::open(&place, Box::new(SystemClock), Box::new(Folder(folder.join("saved"))))?;
    let profile = json!({ "name_latin": "Sok Dara", "name_khmer": "", "staff_number": "", "unit": "Intake", "role": "staff" });
    ask(&app, "add_person", &json!({ "profile": profile, "pin": null }));
    let save = times(500, |index| {
        let marked = if index % 2 == 0 { vec!["name"] } else { vec!["name", "birth-date"] };
        let response = json!({ "kind": "spot", "marked": marked });
        let request = json!({ "module": "a3", "exercise": "spot-the-scholarship", "response": response });
        let saved = ask(&app, "save_exercise", &request);
        assert!(saved.get("story").is_some(), "the answer was not saved: {saved}");
    });
    let queries = ["personal data", "chatbot", "GR-06", "ទិន្នន័យផ្ទាល់ខ្លួន", "ពាក្យជំនួស", "rule", "ការិយាល័យ"];
    let search = times(700, |index| {
        let found = ask(&app, "search", &json!({ "query": queries[index % queries.len()] }));
        assert!(found["hits"].as_array().is_some_and(|hits| !hits.is_empty()), "nothing found");
    });
    let lesson = times(300, |_| {
        let lesson = ask(&app, "open_lesson", &json!({ "module": "a3", "lesson": "hidden-identifiers" }));
        assert!(lesson.get("steps").is_some());
    });
    let learn = times(300, |_| {
        ask(&app, "learn", &json!({}));
    });
    Ok(json!({ "save_answer": save, "search": search, "open_lesson": lesson, "learn": learn }))
}
