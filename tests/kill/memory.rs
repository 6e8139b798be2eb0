//! What one person was told is saved, kept outside the app, and asked for again after every kill.
//!
//! A request whose reply never came may have been saved or not: for it both are right.

use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

use crate::Failure;
use crate::host::{Host, Reply};

type Of = (String, String);

/// What one person was told is saved.
#[derive(Debug, Default)]
pub struct Memory {
    /// Their id, once they are told it.
    pub person: Option<String>,
    /// Tasks of the course that are done.
    pub tasks: usize,
    /// The open sitting.
    pub attempt: Option<String>,
    /// Its questions.
    pub items: Vec<String>,
    /// Its answers.
    pub answers: BTreeMap<String, String>,
    responses: BTreeMap<Of, Value>,
    tries: BTreeMap<Of, u64>,
    recalls: BTreeMap<Of, String>,
    steps: BTreeMap<Of, BTreeSet<u64>>,
    read: BTreeSet<String>,
    signed: bool,
    handed_in: BTreeSet<String>,
    certificate: Option<String>,
    open: Option<(String, Value)>,
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn of(request: &Value, second: &str) -> Of {
    (text(&request["module"]), text(&request[second]))
}

impl Memory {
    /// How many things were said to be saved.
    pub fn size(&self) -> usize {
        let steps: usize = self.steps.values().map(BTreeSet::len).sum();
        self.responses.len()
            + self.recalls.len()
            + steps
            + self.answers.len()
            + self.read.len()
            + self.handed_in.len()
            + usize::from(self.signed)
            + usize::from(self.person.is_some())
            + usize::from(self.certificate.is_some())
    }

    /// A request is about to be sent.
    pub fn under_way(&mut self, command: &str, request: &Value) {
        self.open = Some((command.to_owned(), request.clone()));
    }

    /// A request was answered: what it asked to be kept is kept.
    pub fn saved(&mut self, command: &str, request: &Value, reply: &Value) {
        self.open = None;
        self.tasks += usize::from(!matches!(command, "add_person" | "start_check" | "answer_check"));
        match command {
            "add_person" => self.person = Some(text(&reply["id"])),
            "finish_step" => {
                let steps = self.steps.entry(of(request, "lesson")).or_default();
                steps.extend(request["step"].as_u64());
            }
            "save_exercise" => {
                drop(self.responses.insert(of(request, "exercise"), request["response"].clone()))
            }
            "submit_exercise" => {
                self.responses.insert(of(request, "exercise"), request["response"].clone());
                *self.tries.entry(of(request, "exercise")).or_default() += 1;
            }
            "answer_recall" => drop(self.recalls.insert(of(request, "lesson"), text(&request["option"]))),
            "read_section" => drop(self.read.insert(text(&request["section"]))),
            "sign_rules" => self.signed = true,
            "start_check" => self.begun(reply),
            "answer_check" => drop(self.answers.insert(text(&request["item"]), text(&request["option"]))),
            "submit_check" => {
                self.handed_in.extend(self.attempt.take());
                (self.items, self.answers) = (Vec::new(), BTreeMap::new());
                self.certificate = reply["certificate"].as_str().map(str::to_owned);
            }
            _ => {}
        }
    }

    fn begun(&mut self, form: &Value) {
        self.attempt = Some(text(&form["attempt"]));
        let ids = form["items"].as_array().into_iter().flatten().map(|item| text(&item["id"]));
        self.items = ids.collect();
    }

    /// Asks for everything again. Returns how many things were asked for.
    pub fn recall(&mut self, host: &Host) -> Result<usize, Failure> {
        let Some(person) = self.person.clone() else { return Ok(0) };
        ask(host, "enter_person", &json!({ "person": person, "pin": null }))?;
        self.recall_lessons(host)?;
        self.recall_exercises(host)?;
        self.recall_check(host)?;
        self.recall_rules(host)?;
        let start = ask(host, "start", &json!({}))?;
        same("the laptop's key", &json!([]), &start["notices"])?;
        Ok(self.size())
    }

    fn recall_lessons(&self, host: &Host) -> Result<(), Failure> {
        for ((module, lesson), steps) in &self.steps {
            let opened = ask(host, "open_lesson", &json!({ "module": module, "lesson": lesson }))?;
            let found: BTreeSet<u64> =
                opened["done"].as_array().into_iter().flatten().filter_map(Value::as_u64).collect();
            if !steps.is_subset(&found) {
                return lost(&format!("steps of {module}/{lesson}"), &json!(steps), &json!(found));
            }
        }
        for ((module, lesson), option) in &self.recalls {
            let opened = ask(host, "open_recall", &json!({ "module": module, "lesson": lesson }))?;
            let options = opened["feedback"]["options"].as_array().cloned().unwrap_or_default();
            let chosen =
                options.iter().find(|option| option["chosen"] == true).map(|option| option["id"].clone());
            same(&format!("the closing answer of {module}/{lesson}"), &json!(option), &json!(chosen))?;
        }
        Ok(())
    }

    /// An answer whose reply never came may be there or not. Whichever is found has to stay from now on: the next kill may come before
    /// another answer reaches the app.
    fn recall_exercises(&mut self, host: &Host) -> Result<(), Failure> {
        for ((module, exercise), response) in &mut self.responses {
            let of = json!({ "module": module, "exercise": exercise, "again": false });
            let opened = ask(host, "open_exercise", &of)?;
            let perhaps = self.open.as_ref().filter(|(_, request)| {
                request["module"] == json!(module) && request["exercise"] == json!(exercise)
            });
            if perhaps.is_some_and(|(_, request)| request["response"] == opened["response"]) {
                response.clone_from(&opened["response"]);
            }
            same(&format!("the answer to {module}/{exercise}"), response, &opened["response"])?;
            let tries = self.tries.get(&(module.clone(), exercise.clone())).copied().unwrap_or(0);
            if opened["tries"].as_u64().unwrap_or(0) < tries {
                return lost(&format!("tries of {module}/{exercise}"), &json!(tries), &opened["tries"]);
            }
        }
        Ok(())
    }

    /// The open sitting with its answers, and every one handed in. A hand-in whose reply never came is looked up here.
    fn recall_check(&mut self, host: &Host) -> Result<(), Failure> {
        let record = ask(host, "record", &json!({}))?;
        let finished = record["attempts"].as_array().cloned().unwrap_or_default();
        let is_in = |id: &String| finished.iter().any(|attempt| attempt["attempt"] == json!(id));
        if let Some(id) = self.handed_in.iter().find(|id| !is_in(id)) {
            return lost("a sitting handed in", &json!(id), &record["attempts"]);
        }
        let unsure = self.open.as_ref().is_some_and(|(command, _)| command == "submit_check");
        if let Some(attempt) = self.attempt.clone() {
            if unsure && is_in(&attempt) {
                let reply = json!({ "certificate": record["certificates"][0]["id"] });
                self.saved("submit_check", &json!({}), &reply);
            } else {
                let form = ask(host, "start_check", &json!({ "check": "core" }))?;
                same("the sitting", &json!(attempt), &form["attempt"])?;
                let found = &form["answers"];
                for (item, option) in &self.answers {
                    same(&format!("the answer to {item}"), &json!(option), &found[item])?;
                }
            }
        }
        let cards = record["certificates"].as_array().cloned().unwrap_or_default();
        match &self.certificate {
            Some(id) if !cards.iter().any(|card| card["id"] == json!(id)) => {
                lost("a certificate", &json!(id), &record["certificates"])
            }
            _ => Ok(()),
        }
    }

    fn recall_rules(&self, host: &Host) -> Result<(), Failure> {
        let rules = ask(host, "rules", &json!({}))?;
        for section in rules["sections"].as_array().into_iter().flatten() {
            if self.read.contains(&text(&section["id"])) {
                same("a section that was read", &json!(true), &section["read"])?;
            }
        }
        same("the signature", &json!(true), &json!(!self.signed || rules["signed"].is_object()))
    }
}

fn ask(host: &Host, command: &str, request: &Value) -> Result<Value, Failure> {
    match host.ask(command, request) {
        Reply::Answer(reply) => Ok(reply),
        Reply::Refusal(refusal) => {
            Err(format!("{command} {request} was refused after a kill: {refusal}").into())
        }
        Reply::Gone { .. } => Err(format!("the app ended by itself at {command} {request}").into()),
    }
}

fn same(what: &str, saved: &Value, found: &Value) -> Result<(), Failure> {
    if saved == found { Ok(()) } else { lost(what, saved, found) }
}

fn lost(what: &str, saved: &Value, found: &Value) -> Result<(), Failure> {
    Err(format!("{what} is lost: saved {saved}, found {found}").into())
}
