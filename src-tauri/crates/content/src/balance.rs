//! What makes a whole bank guessable: keys that are the longest option too often, or sit at one letter too often.

use sala_domain::ItemId;
use sala_domain::catalog::Module;
use sala_domain::item::{Item, ItemUse};
use sala_domain::person::Language;
use std::collections::BTreeMap;

use crate::desk::Desk;
use crate::wording::visible;

/// Percent of check items in which the key may be the longest option.
const LONGEST: usize = 40;

/// Percent of check items whose key may sit at one letter.
const ONE_LETTER: usize = 45;

/// Judges the check items of a module.
pub(crate) fn judge(desk: &mut Desk<'_>, module: &Module) {
    let file = format!("modules/{}/module.toml", module.id);
    let items: Vec<&Item> = module.items.values().filter(|item| item.purpose == ItemUse::Check).collect();
    let mut letters: BTreeMap<&str, usize> = BTreeMap::new();
    for item in &items {
        *letters.entry(item.key.as_str()).or_default() += 1;
    }
    for (letter, count) in letters {
        if count * 100 > items.len() * ONE_LETTER {
            let message = format!("the key is `{letter}` in {count} of {} check items", items.len());
            desk.error(
                &file,
                &["id"],
                format!("{message}: at most {ONE_LETTER} % may be, so move some keys"),
            );
        }
    }
    for language in Language::ALL {
        let worded = items.iter().filter(|item| item.words.contains_key(&language)).count();
        let long: Vec<&str> =
            items.iter().filter(|item| key_is_longest(item, language)).map(|item| item.id.as_str()).collect();
        if long.len() * 100 > worded * LONGEST {
            let message = format!(
                "in `{}` the key is the longest option in {} of {worded} check items",
                language.code(),
                long.len()
            );
            let advice = format!("at most {LONGEST} % may be, so shorten some keys of {}", long.join(", "));
            desk.error(&file, &["id"], format!("{message}: {advice}"));
        }
    }
}

fn key_is_longest(item: &Item, language: Language) -> bool {
    let Some(words) = item.words.get(&language) else { return false };
    let Some(key) = words.options.get(&item.key) else { return false };
    let longest_other = words
        .options
        .iter()
        .filter(|(letter, _)| **letter != item.key)
        .map(|(_, option)| visible(&option.text))
        .max();
    longest_other.is_some_and(|other| visible(&key.text) > other)
}

/// Notes closing questions that no lesson asks.
pub(crate) fn unasked(desk: &mut Desk<'_>, module: &Module) {
    let asked: Vec<&ItemId> = module.lessons.iter().map(|lesson| &lesson.recall).collect();
    for item in module.items.values() {
        if item.purpose == ItemUse::Recall && !asked.contains(&&item.id) {
            let file = format!("modules/{}/bank/{}.toml", module.id, item.objective);
            desk.error(
                &file,
                &["item", item.id.as_str(), "use"],
                format!("no lesson ends with `{}`: name it as `recall` or remove it", item.id),
            );
        }
    }
}
