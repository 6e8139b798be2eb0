//! `expected.json`: lines that a reader of each PDF must find whole, for the tests.

use serde_json::json;
use std::collections::BTreeSet;
use std::path::Path;

use super::DemoError;
use super::papers::Papers;

/// Writes the file.
pub fn write(out: &Path, papers: &Papers) -> Result<(), DemoError> {
    let certificates: Vec<_> = papers
        .certificates
        .iter()
        .map(|(path, facts, qr)| {
            let lines = [&facts.name_khmer, &facts.name_latin];
            let lines: Vec<_> = lines.into_iter().filter(|line| !line.is_empty()).collect();
            json!({ "file": path, "lines": lines, "qr": qr })
        })
        .collect();
    let khmer = papers.profiles.values().map(|profile| profile.name_khmer.clone()).collect::<BTreeSet<_>>();
    let latin =
        papers.profiles.values().map(|profile| profile.name_latin.clone()).filter(|name| !name.is_empty());
    let value = json!({
        "certificates": certificates,
        "report": { "khmer": khmer, "latin": latin.collect::<BTreeSet<_>>() },
    });
    let path = out.join("expected.json");
    let text = serde_json::to_vec_pretty(&value)?;
    std::fs::write(&path, text).map_err(|error| DemoError::File(path, error))
}
