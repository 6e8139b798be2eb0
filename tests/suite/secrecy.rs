//! Nothing tells an answer before it is given: no reply holds a key or a reason, and no order betrays one.

use sala_domain::exercise::{Key, Words};
use sala_domain::person::Language;
use serde_json::{Value, json};
use std::collections::BTreeSet;

use crate::course::{exercises, id_set, key, lessons, solution};
use crate::gate::{office, unlock};
use crate::laptop::Laptop;

/// Reasons are long sentences; shorter words may stand on a page by chance.
const SHORTEST: usize = 20;

/// Every text under a name, at any depth.
fn texts_under(value: &Value, name: &str, inside: bool, out: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if inside && text.chars().count() >= SHORTEST => drop(out.insert(text.clone())),
        Value::Array(list) => list.iter().for_each(|one| texts_under(one, name, inside, out)),
        Value::Object(map) => {
            map.iter().for_each(|(key, one)| texts_under(one, name, inside || key == name, out));
        }
        _ => {}
    }
}

/// What a person may read only after answering, in one language.
fn reasons(laptop: &Laptop, language: Language) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for module in laptop.catalog().modules.values() {
        for item in module.items.values() {
            let (_, words) = language.spoken(&item.words).unwrap();
            out.extend(words.options.values().map(|option| option.why.clone()));
        }
        for exercise in module.exercises.values() {
            let words = serde_json::to_value(language.spoken(&exercise.words).unwrap().1).unwrap();
            for name in ["why", "feedback", "hint", "model", "models", "endings"] {
                // The hints of a form say how to fill it in, before it is.
                if (name, exercise.key.kind()) != ("hint", "sheet") {
                    texts_under(&words, name, false, &mut out);
                }
            }
        }
    }
    out
}

/// Every text of a reply.
fn said(reply: &Value) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    texts_under(&json!({ "all": reply }), "all", false, &mut out);
    out
}

/// Everything a screen can read before anything is answered.
fn readable(laptop: &Laptop) -> Vec<Value> {
    let quiet = ["start", "learn", "rules", "glossary", "record"];
    let mut out: Vec<Value> = quiet.iter().map(|command| laptop.ask(command, json!({}))).collect();
    for (module, lesson) in lessons(laptop.catalog()) {
        out.push(laptop.ask("open_lesson", json!({ "module": module, "lesson": lesson })));
        out.push(laptop.ask("open_recall", json!({ "module": module, "lesson": lesson })));
    }
    for (module, exercise) in exercises(laptop.catalog()) {
        out.push(
            laptop.ask("open_exercise", json!({ "module": module, "exercise": exercise, "again": false })),
        );
    }
    out.push(laptop.check_state());
    unlock(laptop);
    out.push(laptop.ask("questions", json!({ "check": null })));
    out.push(laptop.ask("panels", json!({})));
    out
}

fn language(name: &str) -> Language {
    if name == "km" { Language::Km } else { Language::En }
}

#[test]
fn no_reply_before_an_answer_holds_a_reason() {
    for name in ["en", "km"] {
        let (laptop, _) = office();
        laptop.speak(name);
        let secret = reasons(&laptop, language(name));
        assert!(secret.len() > 300, "{}", secret.len());
        for reply in readable(&laptop) {
            let told: Vec<_> = said(&reply).intersection(&secret).cloned().collect();
            assert!(told.is_empty(), "{told:?} in {reply}");
        }
    }
}

#[test]
fn a_form_holds_words_and_nothing_else_also_when_it_is_answered() {
    let laptop = Laptop::with_person();
    laptop.do_lessons();
    let secret = reasons(&laptop, Language::En);
    let form = laptop.start_check();
    for item in id_set(&form) {
        let reply = laptop.answer(&form, &item, "a");
        assert_eq!(reply, json!({ "saved": true }), "an answer is not judged before the form is handed in");
    }
    let form = laptop.start_check();
    assert!(said(&form).is_disjoint(&secret));
    for item in form["items"].as_array().unwrap() {
        only_words(item);
    }
}

/// A question with its id, its words and its options, and no other field.
fn only_words(item: &Value) {
    assert_eq!(fields(item), ["id", "options", "stem"]);
    for option in item["options"].as_array().unwrap() {
        assert_eq!(fields(option), ["id", "text"]);
    }
}

fn fields(value: &Value) -> Vec<&String> {
    value.as_object().unwrap().keys().collect()
}

#[test]
fn a_closing_question_holds_words_and_nothing_else_until_it_is_answered() {
    let laptop = Laptop::with_person();
    for (module, lesson) in lessons(laptop.catalog()) {
        let opened = laptop.ask("open_recall", json!({ "module": module, "lesson": lesson }));
        only_words(&opened["view"]);
        assert_eq!(opened["feedback"], Value::Null);
        let answered = laptop.do_recall(&module, &lesson);
        let right: Vec<_> = answered["feedback"]["options"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|o| o["right"] == true)
            .collect();
        assert_eq!(right.len(), 1);
        assert_eq!(right[0]["id"], json!(key(laptop.catalog(), opened["view"]["id"].as_str().unwrap())));
    }
}

/// The names of all fields of a value, at any depth.
fn names(value: &Value, out: &mut BTreeSet<String>) {
    match value {
        Value::Array(list) => list.iter().for_each(|one| names(one, out)),
        Value::Object(map) => map.iter().for_each(|(key, one)| {
            out.insert(key.clone());
            names(one, out);
        }),
        _ => {}
    }
}

#[test]
fn the_view_of_an_exercise_has_only_fields_that_are_shown() {
    let laptop = Laptop::with_person();
    let shown = "bins cards cases checklist claims columns id kind left lines most options question right rows shelf start \
                 steps stretches text title verdicts \
                 actions after asks case code counts dues fields fixes groups hint interruptions label levels long owners \
                 questions slots tolerance urgencies";
    let shown: BTreeSet<String> = shown.split_whitespace().map(str::to_owned).collect();
    for (module, exercise) in exercises(laptop.catalog()) {
        let opened =
            laptop.ask("open_exercise", json!({ "module": module, "exercise": exercise, "again": false }));
        let mut found = BTreeSet::new();
        names(&opened["view"], &mut found);
        assert!(found.is_subset(&shown), "{module}/{exercise}: {:?}", found.difference(&shown));
    }
}

#[test]
fn a_saved_draft_is_not_judged() {
    let laptop = Laptop::with_person();
    let secret = reasons(&laptop, Language::En);
    for (module, exercise) in exercises(laptop.catalog()) {
        if matches!(
            laptop.catalog().modules[module.as_str()].exercises[exercise.as_str()].key,
            Key::Branch(_)
        ) {
            continue; // a story tells what follows from each choice, as it goes
        }
        let response = solution(laptop.catalog(), Language::En, &module, &exercise);
        let save = json!({ "module": module, "exercise": exercise, "response": response });
        assert_eq!(laptop.ask("save_exercise", save), json!({ "story": [] }));
        let opened =
            laptop.ask("open_exercise", json!({ "module": module, "exercise": exercise, "again": false }));
        assert_eq!(opened["grade"], Value::Null);
        let mut opened = opened;
        opened["response"].take(); // a model answer was written by this test
        assert!(said(&opened).is_disjoint(&secret), "{module}/{exercise}");
    }
}

#[test]
fn a_story_tells_only_what_was_chosen() {
    let laptop = Laptop::with_person();
    for (module, exercise) in exercises(laptop.catalog()) {
        let found = &laptop.catalog().modules[module.as_str()].exercises[exercise.as_str()];
        let (Key::Branch(key), Words::Branch(words)) = (&found.key, &found.words[&Language::En]) else {
            continue;
        };
        let first = key.solution().path.remove(0);
        let response = json!({ "kind": "branch", "path": [first] });
        let save = json!({ "module": module, "exercise": exercise, "response": response });
        let reply = laptop.ask("save_exercise", save);
        let start = &words.nodes[&key.start];
        for (option, said) in &start.options {
            let told = reply.to_string().contains(serde_json::to_string(&said.feedback).unwrap().as_str());
            assert_eq!(told, *option == first, "{module}/{exercise}: {option}");
        }
    }
}

/// The order in which a list of an exercise is shown.
fn order(laptop: &Laptop, module: &str, exercise: &str, list: &str) -> Vec<String> {
    let opened =
        laptop.ask("open_exercise", json!({ "module": module, "exercise": exercise, "again": false }));
    let shown = opened["view"][list].as_array().unwrap();
    shown.iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_order_shown_is_not_the_order_of_the_key() {
    let laptop = Laptop::with_person();
    for (module, exercise) in exercises(laptop.catalog()) {
        let found = laptop.catalog().modules[module.as_str()].exercises[exercise.as_str()].key.clone();
        let (list, told) = match &found {
            Key::Order(key) => ("steps", key.steps.clone()),
            Key::Match(key) => ("right", key.pairs.iter().map(|pair| pair[1].clone()).collect()),
            _ => continue,
        };
        let mut seen = BTreeSet::new();
        for _ in 0..8 {
            laptop.ask("add_person", json!({ "profile": crate::laptop::dara(), "pin": null }));
            let shown = order(&laptop, &module, &exercise, list);
            let told: Vec<_> = told.iter().filter(|id| shown.contains(id)).cloned().collect();
            let shown_told: Vec<_> = shown.iter().filter(|id| told.contains(id)).cloned().collect();
            assert!(list != "steps" || shown_told != told, "{module}/{exercise} is shown solved");
            seen.insert(shown);
        }
        assert!(seen.len() > 1, "{module}/{exercise} is shown in one order to everybody");
    }
}
