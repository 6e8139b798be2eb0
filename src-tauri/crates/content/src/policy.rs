//! `policy/`: rules, classes, the grid and its words.

use sala_domain::person::Language;
use sala_domain::policy::{
    Answer, AttestationWords, Cell, DataClassWords, DisclosureWords, Policy, PolicyWords, Rule, RuleWords,
    ToolClassWords,
};
use sala_domain::{DataClassId, RuleId, ToolClassId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::day::Day;
use crate::desk::Desk;
use crate::shape;

pub(crate) const FILE: &str = "policy/policy.toml";

/// The top of the structure file.
#[derive(Serialize, Deserialize)]
struct Head {
    version: String,
    effective: Day,
    data_classes: Vec<String>,
    tool_classes: Vec<String>,
    conditions: Vec<String>,
    sections: Vec<String>,
    disclosure: Vec<String>,
    grid: BTreeMap<String, Vec<String>>,
}

/// The words file, without its tables of words by id.
#[derive(Serialize, Deserialize)]
struct Top {
    title: String,
    intro: String,
    embedded: String,
    sections: BTreeMap<String, String>,
    conditions: BTreeMap<String, String>,
    answers: BTreeMap<String, String>,
    attestation: AttestationWords,
}

/// Reads the policy in every language; `None` when its structure cannot be read.
pub(crate) fn read(desk: &mut Desk<'_>) -> Option<Policy> {
    let head: Option<Head> = desk.head(FILE, &["rule"]);
    let rows = desk.rows::<Rule>(FILE, "rule");
    let head = head?;
    let rules = rules(desk, &head, rows);
    let grid = grid(desk, &head);
    let words =
        Language::ALL.into_iter().filter_map(|language| Some((language, words(desk, &head, language)?)));
    let words = words.collect();
    Some(Policy {
        version: head.version,
        effective: head.effective.0,
        data_classes: head.data_classes.into_iter().map(DataClassId).collect(),
        tool_classes: head.tool_classes.into_iter().map(ToolClassId).collect(),
        conditions: head.conditions,
        sections: head.sections,
        disclosure: head.disclosure,
        grid,
        rules,
        words,
    })
}

fn rules(desk: &mut Desk<'_>, head: &Head, rows: Vec<(usize, Rule)>) -> Vec<Rule> {
    desk.once(FILE, rows.iter().map(|(line, rule)| (*line, rule.id.as_str())));
    for (_, rule) in &rows {
        if !head.sections.contains(&rule.section) {
            let message = format!("there is no section `{}`: name one of `sections`", rule.section);
            desk.error(FILE, &["rule", rule.id.as_str(), "section"], message);
        }
        shape::topics(desk, FILE, &["rule", rule.id.as_str(), "topics"], &rule.topics);
    }
    rows.into_iter().map(|(_, rule)| rule).collect()
}

/// A cell such as `ask:owner`.
fn cell(text: &str) -> Option<Cell> {
    let (answer, condition) = match text.split_once(':') {
        Some((answer, condition)) => (answer, Some(condition.to_owned())),
        None => (text, None),
    };
    let known = [Answer::No, Answer::Ask, Answer::Yes];
    let answer = known.into_iter().find(|known| known.code() == answer)?;
    Some(Cell { answer, condition })
}

fn grid(desk: &mut Desk<'_>, head: &Head) -> BTreeMap<DataClassId, Vec<Cell>> {
    for class in head.data_classes.iter().filter(|class| !head.grid.contains_key(*class)) {
        desk.error(FILE, &["grid"], format!("the grid has no row for `{class}`: add it"));
    }
    let mut grid = BTreeMap::new();
    for (class, row) in &head.grid {
        let place = ["grid", class.as_str()];
        if !head.data_classes.contains(class) {
            let message = format!("there is no data class `{class}`: remove the row or name the class");
            desk.error(FILE, &place, message);
        }
        let wanted = head.tool_classes.len();
        if row.len() != wanted {
            desk.error(
                FILE,
                &place,
                format!("cells here: {}, tool classes: {wanted}: write one for each", row.len()),
            );
        }
        grid.insert(DataClassId(class.clone()), cells(desk, &place, row, &head.conditions));
    }
    grid
}

/// The cells of a row that can be read.
fn cells(desk: &mut Desk<'_>, place: &[&str], row: &[String], conditions: &[String]) -> Vec<Cell> {
    let mut cells = Vec::new();
    for text in row {
        let Some(cell) = cell(text) else {
            desk.error(FILE, place, format!("`{text}` is not `no`, `ask` or `yes`: mend it"));
            continue;
        };
        if let Some(condition) = cell.condition.iter().find(|id| !conditions.contains(id)) {
            desk.error(FILE, place, format!("there is no condition `{condition}`: name one of `conditions`"));
        }
        cells.push(cell);
    }
    cells
}

/// Compares the ids of every table of words with the structure.
fn compare(desk: &mut Desk<'_>, file: &str, head: &Head) {
    let answers: Vec<String> =
        [Answer::No, Answer::Ask, Answer::Yes].map(|answer| answer.code().to_owned()).into();
    let rules = desk.listed(FILE, "rule");
    let wanted = [
        ("rules", &rules),
        ("data_classes", &head.data_classes),
        ("tool_classes", &head.tool_classes),
        ("disclosure", &head.disclosure),
        ("sections", &head.sections),
        ("conditions", &head.conditions),
        ("answers", &answers),
    ];
    for (table, ids) in wanted {
        desk.same_ids(file, &[table], ids);
    }
}

fn words(desk: &mut Desk<'_>, head: &Head, language: Language) -> Option<PolicyWords> {
    let file = format!("policy/{}.toml", language.code());
    let tables = ["rules", "data_classes", "tool_classes", "disclosure"];
    let top: Option<Top> = desk.head(&file, &tables);
    let rules = desk.entries::<RuleWords>(&file, "rules");
    let data_classes = desk.entries::<DataClassWords>(&file, "data_classes");
    let tool_classes = desk.entries::<ToolClassWords>(&file, "tool_classes");
    let disclosure = desk.entries::<DisclosureWords>(&file, "disclosure");
    compare(desk, &file, head);
    let top = top?;
    if !top.attestation.text.contains("{version}") {
        let message = "the sentence signed does not hold `{version}`: put it where the version goes";
        desk.error(&file, &["attestation", "text"], message);
    }
    Some(PolicyWords {
        reviewed: desk.standing_of(&file).reviewed,
        title: top.title,
        intro: top.intro,
        sections: top.sections,
        rules: rules.into_iter().map(|(id, words)| (RuleId(id), words)).collect(),
        data_classes: data_classes.into_iter().map(|(id, words)| (DataClassId(id), words)).collect(),
        tool_classes: tool_classes.into_iter().map(|(id, words)| (ToolClassId(id), words)).collect(),
        embedded: top.embedded,
        conditions: top.conditions,
        answers: top.answers,
        attestation: top.attestation,
        disclosure,
    })
}
