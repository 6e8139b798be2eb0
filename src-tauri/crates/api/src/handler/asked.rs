//! What somebody is asked to read before they sign: all sections, or what changed since they signed an earlier major version.

use sala_domain::office::named;
use sala_domain::office::rulebook::{Difference, Edition, Version};
use sala_domain::policy::Policy;
use sala_domain::progress::Learner;
use std::collections::BTreeSet;

use crate::app::App;
use crate::wire::rules::{ChangedGroup, ChangedRules, ToolLine};

/// What stands for the grid where sections are read.
pub const GRID: &str = "grid";
const TOOLS: &str = "tools";

/// What changed since the learner signed; `None` when they signed this major version, never signed, or must read all.
pub fn changed(app: &App, policy: &Policy, learner: &Learner) -> Option<ChangedRules> {
    let edition = app.edition()?;
    let now = Version::read(&policy.version)?;
    if learner.signature(now.major).is_some() {
        return None;
    }
    let signed = learner.signatures.iter().map(|signature| signature.version.as_str());
    let since = Edition::signed_before(&app.catalog.policy, signed, now)?;
    let differences = edition.changed(&app.catalog.policy, since, now, app.language());
    let titles = &policy.words.get(&app.language())?.sections;
    let read = learner.read.get(&policy.version).cloned().unwrap_or_default();
    let order = app.catalog.policy.sections.iter().map(String::as_str).chain([GRID, TOOLS]);
    let group = |id: &str| ChangedGroup {
        id: id.to_owned(),
        title: titles.get(id).cloned().unwrap_or_default(),
        differences: differences.iter().filter(|difference| place(difference) == id).cloned().collect(),
        read: id == TOOLS || read.contains(id),
    };
    let groups = order.map(group).filter(|group| !group.differences.is_empty()).collect();
    Some(ChangedRules { since: since.to_string(), groups })
}

fn place(difference: &Difference) -> &str {
    match difference {
        Difference::Rule { section, .. } => section,
        Difference::Cell { .. } => GRID,
        Difference::Tool { .. } => TOOLS,
    }
}

/// How many sections (or the grid) the learner must still read before they may sign.
pub fn unread(app: &App, policy: &Policy, learner: &Learner) -> usize {
    if let Some(changed) = changed(app, policy, learner) {
        return changed.groups.iter().filter(|group| !group.read).count();
    }
    let none = BTreeSet::new();
    let read = learner.read.get(&policy.version).unwrap_or(&none);
    policy.sections.iter().filter(|section| !read.contains(*section)).count()
}

/// Whether a section is one of those the learner may say they have read: any section, or the grid where it is among what changed.
pub fn readable(app: &App, policy: &Policy, learner: &Learner, section: &str) -> bool {
    let asked = |changed: ChangedRules| changed.groups.iter().any(|group| group.id == section);
    let here = policy.sections.iter().any(|id| id == section);
    here || changed(app, policy, learner).is_some_and(asked)
}

/// The office's approved tools, in the order of the alphabet.
pub fn tools(app: &App) -> Vec<ToolLine> {
    let Some(edition) = app.edition() else { return Vec::new() };
    let terms = edition.terms_on(app.today());
    let line = |tool: &sala_domain::office::rulebook::Tool| ToolLine {
        name: tool.name.clone(),
        class: tool.class.clone(),
        note: named(&tool.note, app.language()).to_owned(),
    };
    let mut lines: Vec<ToolLine> = terms.iter().flat_map(|terms| terms.tools.values()).map(line).collect();
    lines.sort_by_key(|line| sala_domain::text::normalise(&line.name));
    lines
}
