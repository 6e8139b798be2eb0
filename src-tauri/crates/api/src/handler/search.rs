//! Search and the glossary.

use sala_domain::person::Language;

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::wire::Nothing;
use crate::wire::search::{GlossaryReply, Search, SearchReply, TermCard};

/// The longest query looked for, in characters.
const LONGEST_QUERY: usize = 200;

/// Lessons, rules and glossary entries that hold what was typed.
pub fn search(app: &App, request: Search) -> Result<SearchReply, ApiError> {
    app.person()?;
    if request.query.chars().count() > LONGEST_QUERY {
        return Err(ApiError::with(ErrorCode::TextTooLong, "most", LONGEST_QUERY));
    }
    let office = app.rule_entries();
    Ok(SearchReply { hits: app.index.find(&request.query, app.language(), office.as_deref()) })
}

/// The glossary in the order of the alphabet.
pub fn glossary(app: &App, _: Nothing) -> Result<GlossaryReply, ApiError> {
    app.person()?;
    let language = app.language();
    let other = if language == Language::En { Language::Km } else { Language::En };
    let card = |term: &sala_domain::catalog::Term| {
        let (words, others) = (term.words.get(&language)?, term.words.get(&other));
        Some(TermCard {
            id: term.id.clone(),
            term: words.term.clone(),
            meaning: words.meaning.clone(),
            other: others.map(|words| words.term.clone()).unwrap_or_default(),
            settled: matches!(term.confidence.as_str(), "H" | "M-H"),
        })
    };
    let mut terms: Vec<_> = app.catalog.glossary.values().filter_map(card).collect();
    terms.sort_by_key(|card| sala_domain::text::normalise(&card.term));
    Ok(GlossaryReply { terms })
}
