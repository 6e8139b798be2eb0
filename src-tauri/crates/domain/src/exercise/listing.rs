//! Mistakes that a list of ids can have in any kind: too short, an id that stands twice or is unknown, words that are missing.

use std::collections::{BTreeMap, BTreeSet};

use super::Mistake;

/// A list with fewer than `least` entries; `why` says what the entries are for.
pub(super) fn short(list: &str, found: usize, least: usize, why: &str) -> Option<Mistake> {
    let message = format!("`{list}` has {found} of at least {least}: {why}");
    (found < least).then(|| Mistake::new(list, message))
}

/// Ids that stand twice in a list.
pub(super) fn repeated<'a>(list: &str, ids: impl IntoIterator<Item = &'a String>) -> Vec<Mistake> {
    let mut seen = BTreeSet::new();
    let twice: BTreeSet<&String> = ids.into_iter().filter(|id| !seen.insert(*id)).collect();
    let message = |id: &&String| format!("`{id}` stands twice under `{list}`: give one of them another id");
    twice.iter().map(|id| Mistake::new(id, message(id))).collect()
}

/// An id that a list does not hold; `what` is one entry of it.
pub(super) fn unknown(owner: &str, what: &str, id: &String, list: &str, known: &[String]) -> Option<Mistake> {
    let message = format!("there is no {what} `{id}`: name one of `{list}`");
    (!known.contains(id)).then(|| Mistake::new(owner, message))
}

/// Mistakes where `wanted` ids and the ids of `found` differ.
pub(crate) fn compare<'a, V>(
    what: &str,
    wanted: impl IntoIterator<Item = &'a String>,
    found: &BTreeMap<String, V>,
) -> Vec<Mistake> {
    let wanted: BTreeSet<&String> = wanted.into_iter().collect();
    let missing = wanted.iter().filter(|id| !found.contains_key(**id));
    let missing = missing.map(|id| Mistake::new(id, format!("`{what}` has no words for `{id}`: add them")));
    let extra = found.keys().filter(|id| !wanted.contains(id));
    let extra = extra.map(|id| {
        Mistake::new(
            id,
            format!("`{what}` has words for `{id}`, which the structure does not name: remove them"),
        )
    });
    missing.chain(extra).collect()
}
