//! The rules: read section by section, signed as shown, asked about. A pasted text is looked at and forgotten.

use sala_domain::RuleId;
use sala_domain::event::EventBody;
use sala_domain::paste;
use sala_domain::policy::{Policy, PolicyWords, Rule};
use sala_domain::progress::{Learner, Signature};
use sala_domain::{DataClassId, ToolClassId};

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::wire::Nothing;
use crate::wire::rules::{
    AskPermission, CheckPaste, DataClassCard, Named, PasteReply, Permission, ReadSection, RuleCard,
    RulesReply, SectionCard, SignReply, SignRules, SignatureCard, ToolClassCard,
};

use super::{asked, record};

/// The longest text that may be checked, in characters.
const LONGEST_PASTE: usize = 100_000;

fn words<'a>(app: &App, policy: &'a Policy) -> Result<&'a PolicyWords, ApiError> {
    policy.words.get(&app.language()).ok_or_else(|| ErrorCode::ContentUnknown.into())
}

fn rule_card(words: &PolicyWords, rule: &Rule) -> Option<RuleCard> {
    let text = words.rules.get(&rule.id)?;
    Some(RuleCard {
        id: rule.id.clone(),
        kind: rule.kind,
        critical: rule.critical,
        audience: rule.audience,
        text: text.text.clone(),
        why: text.why.clone(),
    })
}

/// A signature as shown.
pub fn signature_card(signature: &Signature) -> SignatureCard {
    SignatureCard {
        version: signature.version.clone(),
        at: signature.at,
        lang: signature.lang,
        hash: signature.hash.clone(),
    }
}

fn section(policy: &Policy, words: &PolicyWords, id: &String, learner: &Learner) -> SectionCard {
    let rules = policy.rules.iter().filter(|rule| rule.section == *id);
    SectionCard {
        id: id.clone(),
        title: words.sections.get(id).cloned().unwrap_or_default(),
        rules: rules.filter_map(|rule| rule_card(words, rule)).collect(),
        read: learner.read.get(&policy.version).is_some_and(|read| read.contains(id)),
    }
}

/// Ids with their words.
pub fn named<'a>(
    ids: impl IntoIterator<Item = &'a str>,
    texts: &std::collections::BTreeMap<String, String>,
) -> Vec<Named> {
    let one = |id: &str| Named { id: id.to_owned(), text: texts.get(id).cloned().unwrap_or_default() };
    ids.into_iter().map(one).collect()
}

/// The rules with everything around them.
pub fn rules(app: &App, _: Nothing) -> Result<RulesReply, ApiError> {
    let (_, learner) = app.learner()?;
    let policy = app.policy();
    let words = words(app, &policy)?;
    let data = policy.data_classes.iter().filter_map(|id| {
        let cells = policy.grid.get(id).cloned().unwrap_or_default();
        Some(DataClassCard { id: id.clone(), words: words.data_classes.get(id)?.clone(), cells })
    });
    let tools = policy
        .tool_classes
        .iter()
        .filter_map(|id| Some(ToolClassCard { id: id.clone(), words: words.tool_classes.get(id)?.clone() }));
    let signed = learner.signature(Policy::major(&policy.version));
    let older = learner.signatures.last().filter(|_| signed.is_none());
    Ok(RulesReply {
        version: policy.version.clone(),
        effective: policy.effective,
        hash: policy.text_hash(app.language()).ok_or(ErrorCode::ContentUnknown)?,
        title: words.title.clone(),
        intro: words.intro.clone(),
        sections: policy.sections.iter().map(|id| section(&policy, words, id, &learner)).collect(),
        data_classes: data.collect(),
        tool_classes: tools.collect(),
        embedded: words.embedded.clone(),
        conditions: named(policy.conditions.iter().map(String::as_str), &words.conditions),
        answers: named(["no", "ask", "yes"], &words.answers),
        disclosure: policy.disclosure.iter().filter_map(|id| words.disclosure.get(id).cloned()).collect(),
        attestation: policy.attestation(app.language()).unwrap_or_default(),
        meaning: words.attestation.meaning.clone(),
        signed: signed.map(signature_card),
        older: older.map(signature_card),
        changed: asked::changed(app, &policy, &learner),
        tools: asked::tools(app),
        reviewed: words.reviewed,
    })
}

/// Notes that a section was read to the end.
pub fn read_section(app: &App, request: ReadSection) -> Result<RulesReply, ApiError> {
    let policy = app.policy();
    let (_, learner) = app.learner()?;
    if !asked::readable(app, &policy, &learner, &request.section) {
        return Err(ErrorCode::ContentUnknown.into());
    }
    if !learner.read.get(&policy.version).is_some_and(|read| read.contains(&request.section)) {
        app.record(EventBody::RulesRead {
            version: policy.version.clone(),
            section: request.section,
            lang: app.language(),
        })?;
    }
    rules(app, Nothing {})
}

/// Signs the rules as they stand on the screen, and issues the certificate when nothing else is missing.
pub fn sign(app: &App, request: SignRules) -> Result<SignReply, ApiError> {
    let (_, learner) = app.learner()?;
    let policy = app.policy();
    let hash = policy.text_hash(app.language()).ok_or(ErrorCode::ContentUnknown)?;
    if request.version != policy.version || request.hash != hash {
        return Err(ErrorCode::RulesChanged.into());
    }
    let unread = asked::unread(app, &policy, &learner);
    if unread > 0 {
        return Err(ApiError::with(ErrorCode::RulesUnread, "sections", unread));
    }
    app.record(EventBody::RulesSigned {
        version: request.version,
        hash: request.hash,
        lang: app.language(),
        meaning: words(app, &policy)?.attestation.meaning.clone(),
    })?;
    let certificate = record::certify(app)?;
    let (_, learner) = app.learner()?;
    let signed = learner.signature(Policy::major(&policy.version)).map(signature_card);
    Ok(SignReply { signed: signed.ok_or(ErrorCode::RulesChanged)?, certificate })
}

fn permission(app: &App, data: &DataClassId, tool: &ToolClassId) -> Result<Permission, ApiError> {
    let policy = app.policy();
    let words = words(app, &policy)?;
    let cell = policy.cell(data, tool).ok_or(ErrorCode::ContentUnknown)?;
    let condition =
        cell.condition.as_ref().and_then(|id| words.conditions.get(id)).cloned().unwrap_or_default();
    let find = |id: &RuleId| policy.rules.iter().find(|rule| rule.id == *id);
    let grounds = policy.grounds(data, tool);
    Ok(Permission {
        data: data.clone(),
        tool: tool.clone(),
        answer: cell.answer,
        condition,
        rules: grounds.iter().filter_map(find).filter_map(|rule| rule_card(words, rule)).collect(),
    })
}

/// The grid's answer for two classes.
pub fn ask(app: &App, request: AskPermission) -> Result<Permission, ApiError> {
    app.person()?;
    permission(app, &request.data, &request.tool)
}

/// Looks at a text. It is neither stored nor logged: no event, no file, no error holds it.
pub fn check_paste(app: &App, request: CheckPaste) -> Result<PasteReply, ApiError> {
    app.person()?;
    if request.text.chars().count() > LONGEST_PASTE {
        return Err(ApiError::with(ErrorCode::TextTooLong, "most", LONGEST_PASTE));
    }
    let findings = paste::findings(&request.text);
    let replaced = paste::replaced(&request.text, &findings);
    let class = paste::class(&findings);
    let left = paste::class(&paste::findings(&replaced));
    Ok(PasteReply {
        permission: permission(app, &class, &request.tool)?,
        replaced_permission: permission(app, &left, &request.tool)?,
        findings,
        replaced,
    })
}
