//! What kinds ask of their lists of ids: long enough, and none twice. It may grow by a rule that two kinds share.

use std::collections::BTreeSet;

use super::Mistake;

/// A mistake when a list is shorter than it must be.
pub(super) fn short(list: &str, found: usize, least: usize) -> Option<Mistake> {
    let message = || format!("`{list}` holds {found} and needs at least {least}: add what is missing");
    (found < least).then(|| Mistake::new(list, message()))
}

/// Mistakes where an id stands a second time in what a list holds.
pub(super) fn twice<'a>(list: &str, ids: impl IntoIterator<Item = &'a String>) -> Vec<Mistake> {
    let mut seen = BTreeSet::new();
    let again: BTreeSet<&String> = ids.into_iter().filter(|id| !seen.insert(*id)).collect();
    let message = |id| format!("`{list}` names `{id}` twice: give one of them another id");
    again.into_iter().map(|id| Mistake::new(id, message(id))).collect()
}

/// A mistake about an id when what it names is not in a list.
pub(super) fn unknown(of: &str, named: &String, list: &str, ids: &[String]) -> Option<Mistake> {
    let message = || format!("`{named}` is not in `{list}`: name one that is, or add it there");
    (!ids.contains(named)).then(|| Mistake::new(of, message()))
}
