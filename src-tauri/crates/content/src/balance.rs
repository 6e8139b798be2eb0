//! What makes a whole bank guessable: keys that are the longest option, or of middle length, or sit at one letter, too often.

use sala_domain::ItemId;
use sala_domain::catalog::Module;
use sala_domain::item::{Item, ItemUse};
use sala_domain::person::Language;
use std::collections::BTreeMap;

use crate::desk::Desk;
use crate::wording::visible;

/// Percent of check items in which one way of guessing may be right: the longest option, the one of middle length, or one letter.
const GUESSED: usize = 40;

/// Where the key stands among its options by length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Length {
    Longest,
    Middle,
    Other,
}

/// Judges the check items of a module.
pub(crate) fn judge(desk: &mut Desk<'_>, module: &Module) {
    let file = format!("modules/{}/module.toml", module.id);
    let items: Vec<&Item> = module.items.values().filter(|item| item.purpose == ItemUse::Check).collect();
    let mut letters: BTreeMap<&str, usize> = BTreeMap::new();
    for item in &items {
        *letters.entry(item.key.as_str()).or_default() += 1;
    }
    for (letter, count) in letters {
        if count > 1 && count * 100 > items.len() * GUESSED {
            let message = format!("the key is `{letter}` in {count} of {} check items", items.len());
            desk.error(&file, &["id"], format!("{message}: at most {GUESSED} % may be, so move some keys"));
        }
    }
    for language in Language::ALL {
        by_length(desk, &file, &items, language, Length::Longest, "the longest option");
        by_length(desk, &file, &items, language, Length::Middle, "the option of middle length");
    }
}

/// Judges one way of guessing by length.
fn by_length(
    desk: &mut Desk<'_>,
    file: &str,
    items: &[&Item],
    language: Language,
    wanted: Length,
    what: &str,
) {
    let worded = items.iter().filter(|item| item.words.contains_key(&language)).count();
    let guessed: Vec<&str> = items
        .iter()
        .filter(|item| length(item, language) == Some(wanted))
        .map(|item| item.id.as_str())
        .collect();
    if guessed.len() * 100 > worded * GUESSED {
        let (count, code) = (guessed.len(), language.code());
        let message = format!("in `{code}` the key is {what} in {count} of {worded} check items");
        let advice =
            format!("at most {GUESSED} % may be, so change the lengths of some of {}", guessed.join(", "));
        desk.error(file, &["id"], format!("{message}: {advice}"));
    }
}

/// Where the key stands; a length that two options share gives nothing away.
fn length(item: &Item, language: Language) -> Option<Length> {
    let words = item.words.get(&language)?;
    let key = visible(&words.options.get(&item.key)?.text);
    let others = words.options.iter().filter(|(letter, _)| **letter != item.key);
    let others: Vec<usize> = others.map(|(_, option)| visible(&option.text)).collect();
    Some(if others.iter().all(|other| *other < key) {
        Length::Longest
    } else if others.len() == 2
        && others.iter().any(|other| *other < key)
        && others.iter().any(|other| *other > key)
    {
        Length::Middle
    } else {
        Length::Other
    })
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
