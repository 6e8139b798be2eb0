//! `sala content coverage`: which lessons teach and which questions test each topic of the sources, and what is missing.

use sala_domain::ModuleId;
use sala_domain::topic::{Coverage, Gap, coverage, gaps};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::ExitCode;

/// Prints the coverage of every topic, or of one module's, then what is missing. Fails on a gap, and on content with mistakes.
pub fn run(folder: &Path, only: Option<&str>, json: bool) -> ExitCode {
    let catalog = match sala_content::load(folder) {
        Ok(catalog) => catalog,
        Err(findings) => {
            findings.iter().for_each(|finding| eprintln!("{finding}"));
            return ExitCode::FAILURE;
        }
    };
    let wanted = |module: &ModuleId| only.is_none_or(|only| module.as_str() == only);
    let gaps: Vec<Gap> = gaps(&catalog).into_iter().filter(|gap| wanted(&gap.module)).collect();
    let mut all = coverage(&catalog);
    all.retain(|_, covered| wanted(&covered.module));
    if json {
        println!("{:#}", serde_json::json!(all));
    } else {
        print_modules(&all);
    }
    gaps.iter().for_each(|gap| eprintln!("{}", sentence(gap)));
    if gaps.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn print_modules(all: &BTreeMap<String, Coverage>) {
    let modules: BTreeSet<&ModuleId> = all.values().map(|covered| &covered.module).collect();
    for module in modules {
        let mine = || all.values().filter(|covered| covered.module == *module);
        let tested = mine().filter(|covered| !covered.items.is_empty()).count();
        println!("{module}: {} topics, {tested} tested", mine().count());
    }
    let taught = all.values().filter(|covered| !covered.lessons.is_empty()).count();
    println!("{taught} of {} topics are taught", all.len());
}

/// What is missing, and what to do.
fn sentence(gap: &Gap) -> String {
    let mut parts = Vec::new();
    if gap.untaught {
        parts.push("no lesson teaches it: name it under `topics` of the lesson that does".to_owned());
    }
    if gap.untested {
        parts.push("no check item tests it: name it under `topics` of an item that does".to_owned());
    }
    if !gap.care.is_empty() {
        let notes = gap.care.join(", ");
        parts.push(format!("no lesson that teaches it shows {notes}: add the correction and its `care`"));
    }
    format!("{} in {}: {}", gap.topic, gap.module, parts.join("; "))
}
