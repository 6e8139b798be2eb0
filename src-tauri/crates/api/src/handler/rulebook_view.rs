//! The rulebook as its screen shows it: words and marks, nothing decided here.

use chrono::NaiveDate;
use sala_domain::RuleId;
use sala_domain::office::case::Cases;
use sala_domain::office::rulebook::{
    Difference, Edition, OwnRule, Rulebook, Size, Terms, Tool, Turn, differences, locked, loosens, opened,
};
use sala_domain::office::{Names, Office};
use sala_domain::person::Language;
use sala_domain::policy::{Policy, PolicyWords, Rule, RuleWords};
use sala_domain::text::normalise;
use std::collections::{BTreeMap, BTreeSet};

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::wire::rulebook::{
    DraftCell, DraftRow, DraftRule, DraftSection, DraftSignOff, DraftTool, EditionCard, RulebookReply,
};
use crate::wire::rules::ToolClassCard;

use super::rules::named;

/// The terms in hand, and what they are compared with.
struct Scene<'a> {
    base: &'a Policy,
    words: &'a PolicyWords,
    draft: &'a Terms,
    before: Terms,
    turns: BTreeMap<RuleId, Turn>,
}

/// The rulebook as its screen shows it.
pub fn reply(app: &App, office: &Office) -> Result<RulebookReply, ApiError> {
    let (base, book) = (&app.catalog.policy, &office.rulebook);
    let words = base.words.get(&app.language()).ok_or(ErrorCode::ContentUnknown)?;
    let (before, draft) = (book.last_terms(), &book.draft.terms);
    let of = |language| (language, differences(base, &before, draft, language));
    let changed: BTreeMap<_, Vec<Difference>> = Language::ALL.map(of).into();
    let turns = changed.values().flatten().filter_map(turn_of).collect();
    let loosenings = loosens(base, &before, draft);
    let scene = Scene { base, words, draft, before, turns };
    let newest = book.editions.last();
    let size = book.size(base);
    Ok(RulebookReply {
        today: app.today(),
        shipped: base.version.clone(),
        version: newest.map_or_else(|| base.version.clone(), |edition| edition.version.to_string()),
        effective: newest.map_or(base.effective, |edition| edition.effective),
        draft: draft.fingerprint(),
        sections: base.sections.iter().map(|id| scene.section(id)).collect(),
        grid: scene.grid(),
        tool_classes: scene.tool_classes(),
        conditions: named(base.conditions.iter().map(String::as_str), &words.conditions),
        answers: named(["no", "ask", "yes"], &words.answers),
        tools: tools(draft),
        approved: approved(draft, &office.cases, app.today()),
        differences: changed,
        loosenings,
        size,
        next_minor: (size == Size::Minor).then(|| book.next_version(base, Size::Minor).to_string()),
        next_major: book.next_version(base, Size::Major).to_string(),
        blocks: book.draft_blocks(base),
        sign_offs: sign_offs(book),
        editions: book.editions.iter().rev().map(|edition| card(base, book, edition, app.today())).collect(),
        set_aside: book.set_aside.iter().map(|edition| card(base, book, edition, app.today())).collect(),
    })
}

fn turn_of(difference: &Difference) -> Option<(RuleId, Turn)> {
    match difference {
        Difference::Rule { id, turn, .. } => Some((id.clone(), *turn)),
        _ => None,
    }
}

impl Scene<'_> {
    fn section(&self, id: &str) -> DraftSection {
        let shipped = self.base.rules.iter().filter(|rule| rule.section == id).map(|rule| self.shipped(rule));
        let own = self.draft.own.iter().filter(|(_, own)| own.section == id);
        let own = own.map(|(id, own)| self.own(id, own));
        DraftSection {
            id: id.to_owned(),
            title: self.words.sections.get(id).cloned().unwrap_or_default(),
            rules: shipped.chain(own).collect(),
        }
    }

    fn shipped(&self, rule: &Rule) -> DraftRule {
        let words = self.base.words.iter();
        let words =
            words.filter_map(|(language, words)| Some((*language, words.rules.get(&rule.id)?.clone())));
        let shipped: BTreeMap<Language, RuleWords> = words.collect();
        let wording = self.draft.worded.get(&rule.id);
        let mut words = shipped.clone();
        words.extend(wording.map(|wording| wording.words.clone()).unwrap_or_default());
        DraftRule {
            id: rule.id.clone(),
            section: rule.section.clone(),
            own: false,
            on: rule.critical || !self.draft.off.contains(&rule.id),
            critical: rule.critical,
            kind: rule.kind,
            audience: rule.audience,
            words,
            shipped,
            sense: wording.map(|wording| wording.sense),
            turn: self.turns.get(&rule.id).copied(),
        }
    }

    fn own(&self, id: &RuleId, own: &OwnRule) -> DraftRule {
        DraftRule {
            id: id.clone(),
            section: own.section.clone(),
            own: true,
            on: true,
            critical: own.critical,
            kind: own.kind,
            audience: own.audience,
            words: own.words.clone(),
            shipped: BTreeMap::new(),
            sense: Some(own.sense),
            turn: self.turns.get(id).copied(),
        }
    }

    fn grid(&self) -> Vec<DraftRow> {
        let policy = |terms: &Terms| terms.policy(self.base, String::new(), NaiveDate::default());
        let (draft, before) = (policy(self.draft), policy(&self.before));
        let row = |data: &sala_domain::DataClassId| {
            let words = self.words.data_classes.get(data)?;
            let cell = |tool: &sala_domain::ToolClassId| {
                let (cell, before) = (draft.cell(data, tool)?.clone(), before.cell(data, tool)?.clone());
                Some(DraftCell {
                    tool: tool.clone(),
                    opened: opened(&before, &cell),
                    cell,
                    before,
                    shipped: self.base.cell(data, tool)?.clone(),
                    locked: locked(self.base, data, tool),
                })
            };
            let cells = self.base.tool_classes.iter().filter_map(cell).collect();
            Some(DraftRow { data: data.clone(), code: words.code.clone(), name: words.name.clone(), cells })
        };
        self.base.data_classes.iter().filter_map(row).collect()
    }

    fn tool_classes(&self) -> Vec<ToolClassCard> {
        let card = |id: &sala_domain::ToolClassId| {
            Some(ToolClassCard { id: id.clone(), words: self.words.tool_classes.get(id)?.clone() })
        };
        self.base.tool_classes.iter().filter_map(card).collect()
    }
}

fn tools(draft: &Terms) -> Vec<DraftTool> {
    let tool = |(id, tool): (&sala_domain::ToolId, _)| DraftTool { id: id.clone(), tool: Clone::clone(tool) };
    let mut tools: Vec<DraftTool> = draft.tools.iter().map(tool).collect();
    tools.sort_by_key(|line| normalise(&line.tool.name));
    tools
}

/// What requests approved and the list lacks, each name once.
fn approved(draft: &Terms, cases: &Cases, today: NaiveDate) -> Vec<Tool> {
    let mut listed: BTreeSet<String> = draft.tools.values().map(|tool| normalise(&tool.name)).collect();
    let approved = cases.approved_tools(today).into_iter();
    let missing = approved.filter(|tool| listed.insert(normalise(&tool.tool)));
    missing.map(|tool| Tool { name: tool.tool, class: tool.class, note: Names::new() }).collect()
}

fn sign_offs(book: &Rulebook) -> Vec<DraftSignOff> {
    let standing = book.sign_offs();
    let all = book.draft.sign_offs.iter();
    let line = |(signer, signed): (&_, &sala_domain::office::rulebook::Signed)| DraftSignOff {
        signer: *signer,
        sign_off: signed.sign_off.clone(),
        lapsed: !standing.contains_key(signer),
    };
    all.map(line).collect()
}

fn card(base: &Policy, book: &Rulebook, edition: &Edition, today: NaiveDate) -> EditionCard {
    EditionCard {
        version: edition.version.to_string(),
        effective: edition.effective,
        changelog: edition.changelog.clone(),
        by: edition.by.clone(),
        sign_offs: edition.sign_offs.clone(),
        loosenings: edition.loosens(base),
        holds: book.on(today) == Some(edition),
    }
}
