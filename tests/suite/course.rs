//! A learner who does what the screens ask, with right answers looked up in the content.

use chrono::Duration;
use sala_domain::ItemId;
use sala_domain::catalog::Catalog;
use sala_domain::exercise::{Response, Words};
use sala_domain::person::Language;
use serde_json::{Value, json};
use std::collections::BTreeSet;

use crate::laptop::Laptop;

/// A right answer to an exercise, as a screen would send it.
pub fn solution(catalog: &Catalog, language: Language, module: &str, exercise: &str) -> Value {
    let exercise = &catalog.modules[module].exercises[exercise];
    let mut response = exercise.key.solution();
    let (_, words) = language.spoken(&exercise.words).unwrap();
    if let (Response::Rewrite(answer), Words::Rewrite(words)) = (&mut response, words) {
        answer.text.clone_from(&words.models[0]);
    }
    serde_json::to_value(response).unwrap()
}

/// The right letter of a question.
pub fn key(catalog: &Catalog, item: &str) -> String {
    catalog.item(&ItemId::from(item)).unwrap().1.key.clone()
}

/// Every lesson of the track: module and lesson.
pub fn lessons(catalog: &Catalog) -> Vec<(String, String)> {
    let modules = catalog.modules_of(&catalog.tracks[0]);
    modules.flat_map(|m| m.lessons.iter().map(|l| (m.id.to_string(), l.id.to_string()))).collect()
}

/// Every exercise: module and exercise.
pub fn exercises(catalog: &Catalog) -> Vec<(String, String)> {
    let modules = catalog.modules.values();
    modules.flat_map(|m| m.exercises.keys().map(|e| (m.id.to_string(), e.to_string()))).collect()
}

impl Laptop {
    /// The content.
    pub fn catalog(&self) -> &Catalog {
        &self.app().catalog
    }

    /// Does one exercise right: opened, saved, handed in.
    #[track_caller]
    pub fn do_exercise(&self, module: &str, exercise: &str) -> Value {
        let of = json!({ "module": module, "exercise": exercise, "again": false });
        self.ask("open_exercise", of);
        let response = solution(self.catalog(), self.app().language(), module, exercise);
        let save = json!({ "module": module, "exercise": exercise, "response": response });
        self.ask("save_exercise", save);
        let submit = json!({ "module": module, "exercise": exercise, "response": response, "ms": 1200 });
        self.ask("submit_exercise", submit)
    }

    /// Answers the closing question of a lesson right.
    #[track_caller]
    pub fn do_recall(&self, module: &str, lesson: &str) -> Value {
        let opened = self.ask("open_recall", json!({ "module": module, "lesson": lesson }));
        let option = key(self.catalog(), opened["view"]["id"].as_str().unwrap());
        self.ask("answer_recall", json!({ "module": module, "lesson": lesson, "option": option }))
    }

    /// Does a lesson from the first page to the last step; the reply to the last one.
    #[track_caller]
    pub fn do_lesson(&self, module: &str, lesson: &str) -> Value {
        let opened = self.ask("open_lesson", json!({ "module": module, "lesson": lesson }));
        let mut last = Value::Null;
        for (step, what) in opened["steps"].as_array().unwrap().iter().enumerate() {
            match what["kind"].as_str().unwrap() {
                "exercise" => drop(self.do_exercise(module, what["exercise"].as_str().unwrap())),
                "recall" => drop(self.do_recall(module, lesson)),
                _ => {}
            }
            last = self.ask("finish_step", json!({ "module": module, "lesson": lesson, "step": step }));
        }
        last
    }

    /// Does every lesson of the track.
    pub fn do_lessons(&self) {
        for (module, lesson) in lessons(self.catalog()) {
            let last = self.do_lesson(&module, &lesson);
            assert_eq!(last["lesson_done"], true, "{module}/{lesson}");
        }
    }

    /// Reads and signs the rules.
    pub fn do_rules(&self) -> Value {
        let rules = self.ask("rules", json!({}));
        for section in rules["sections"].as_array().unwrap() {
            self.ask("read_section", json!({ "section": section["id"] }));
        }
        self.ask("sign_rules", json!({ "version": rules["version"], "hash": rules["hash"] }))
    }

    /// Begins the check of the first track, or goes on with it.
    #[track_caller]
    pub fn start_check(&self) -> Value {
        self.start("core")
    }

    /// Begins a check, or goes on with it.
    #[track_caller]
    pub fn start(&self, check: &str) -> Value {
        self.ask("start_check", json!({ "check": check }))
    }

    /// Where the check stands.
    pub fn check_state(&self) -> Value {
        self.ask("check_state", json!({ "check": "core" }))
    }

    /// Answers one question of a form.
    #[track_caller]
    pub fn answer(&self, form: &Value, item: &str, option: &str) -> Value {
        self.ask("answer_check", json!({ "attempt": form["attempt"], "item": item, "option": option }))
    }

    /// Sits the check: answers everything right but the questions for which `wrong` says so, and hands it in.
    pub fn sit(&self, wrong: impl Fn(usize, bool) -> bool) -> Value {
        self.sit_for("core", wrong)
    }

    /// Sits any check.
    pub fn sit_for(&self, check: &str, wrong: impl Fn(usize, bool) -> bool) -> Value {
        let form = self.start(check);
        let mut critical = 0;
        let mut plain = 0;
        for item in ids(&form) {
            let (_, found) = self.catalog().item(&ItemId::from(item.as_str())).unwrap();
            let count = if found.critical { &mut critical } else { &mut plain };
            let miss = wrong(*count, found.critical);
            *count += 1;
            let other = ["a", "b"].into_iter().find(|letter| *letter != found.key).unwrap();
            self.answer(&form, &item, if miss { other } else { &found.key });
        }
        self.wait(Duration::minutes(5));
        self.ask("submit_check", json!({ "attempt": form["attempt"] }))
    }

    /// Passes the check.
    pub fn pass(&self) -> Value {
        self.sit(|_, _| false)
    }

    /// Fails the check by so many questions that are not critical.
    pub fn fail(&self) -> Value {
        self.sit(|index, critical| !critical && index < 3)
    }

    /// Everything up to the certificate; its id.
    pub fn do_all(&self) -> String {
        self.do_lessons();
        self.pass();
        self.do_rules()["certificate"].as_str().unwrap().to_owned()
    }
}

/// The questions of a form.
pub fn ids(form: &Value) -> Vec<String> {
    form["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
}

/// The questions of a form, in no order.
pub fn id_set(form: &Value) -> BTreeSet<String> {
    ids(form).into_iter().collect()
}
