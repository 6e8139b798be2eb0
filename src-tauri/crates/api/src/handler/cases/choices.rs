//! What may be chosen in a case, in words, and the same as ids to check by.

use sala_domain::RuleId;
use sala_domain::office::case::Known;
use sala_domain::office::{Names, Office, named};
use sala_domain::person::Language;
use sala_domain::policy::Policy;
use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::app::App;
use crate::wire::cases::{CaseChoice, CaseChoices};

/// The rules of the office on this day; those Sala comes with before it has its own.
fn in_force<'a>(app: &'a App, office: &Office) -> Cow<'a, Policy> {
    let (base, today) = (&app.catalog.policy, app.today());
    let edition = office.rulebook.on(today);
    edition.map_or(Cow::Borrowed(base), |edition| Cow::Owned(edition.policy_on(base, today)))
}

/// Rules that may be named: those in force, and those Sala comes with, which may have been in force when something happened.
pub struct Knowing {
    rules: BTreeSet<RuleId>,
}

impl Knowing {
    pub fn of(app: &App, office: &Office) -> Self {
        let in_force = in_force(app, office);
        let rules = in_force.rules.iter().chain(&app.catalog.policy.rules);
        Self { rules: rules.map(|rule| rule.id.clone()).collect() }
    }

    pub fn known<'a>(&'a self, app: &'a App, office: &'a Office) -> Known<'a> {
        Known {
            data_classes: &app.catalog.policy.data_classes,
            tool_classes: &app.catalog.policy.tool_classes,
            rules: &self.rules,
            settings: &office.settings,
            now: app.now(),
            today: app.today(),
        }
    }
}

fn choice(id: &str, code: &str, name: &str) -> CaseChoice {
    CaseChoice { id: id.to_owned(), code: code.to_owned(), name: name.to_owned(), closed: false }
}

fn of_names<'a>(
    all: impl Iterator<Item = (&'a str, &'a Names, bool)>,
    language: Language,
) -> Vec<CaseChoice> {
    let mut all: Vec<_> = all
        .map(|(id, names, closed)| CaseChoice { closed, ..choice(id, "", named(names, language)) })
        .collect();
    all.sort_by_key(|one| (one.closed, one.name.to_lowercase()));
    all
}

/// Everything that may be chosen, in the language of the screen.
pub fn of(app: &App, office: &Office) -> CaseChoices {
    let (policy, language) = (in_force(app, office), app.language());
    let Some((_, words)) = language.spoken(&policy.words) else { return empty(app) };
    let data = |id| words.data_classes.get(id).map(|one| choice(&format!("{id}"), &one.code, &one.name));
    let tool = |id| words.tool_classes.get(id).map(|one| choice(&format!("{id}"), &one.code, &one.name));
    let rule = |id: &RuleId| words.rules.get(id).map(|one| choice(id.as_str(), id.as_str(), &one.text));
    let units = office.settings.units.iter().map(|(id, unit)| (id.as_str(), &unit.names, unit.closed));
    let roles = office.settings.roles.iter().map(|(id, role)| (id.as_str(), &role.names, role.closed));
    CaseChoices {
        data_classes: policy.data_classes.iter().filter_map(data).collect(),
        tool_classes: policy.tool_classes.iter().filter_map(tool).collect(),
        rules: policy.rules.iter().filter_map(|one| rule(&one.id)).collect(),
        units: of_names(units, language),
        roles: of_names(roles, language),
        uses: uses(office),
        ..empty(app)
    }
}

fn uses(office: &Office) -> Vec<CaseChoice> {
    let noted = office.cases.uses.iter().filter_map(|(id, one)| Some((id, one.noted.as_ref()?)));
    noted.map(|(id, noted)| choice(id.as_str(), &noted.tool, &noted.purpose)).collect()
}

fn empty(app: &App) -> CaseChoices {
    CaseChoices {
        data_classes: Vec::new(),
        tool_classes: Vec::new(),
        rules: Vec::new(),
        units: Vec::new(),
        roles: Vec::new(),
        uses: Vec::new(),
        today: app.today(),
    }
}
