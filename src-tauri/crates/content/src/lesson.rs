//! A lesson's words: front matter, pages, length, and what its links lead to.

use sala_domain::catalog::LessonWords;
use sala_domain::lesson::{Block, CalloutKind, Page, Target};
use sala_domain::person::Language;
use std::collections::{BTreeMap, BTreeSet};

use crate::desk::Desk;
use crate::document::{TO_WRITE, UNWRITTEN};
use crate::figure;
use crate::markdown::{self, Text};
use crate::module::World;

/// Words of a whole lesson: outside the first pair it is refused, outside the second it is pointed at.
const REFUSED: (usize, usize) = (150, 800);
const ADVISED: (usize, usize) = (200, 700);

/// Words of a page above which it is pointed at.
const LONG_PAGE: usize = 220;

/// Front matter that holds nothing but the header of a translation.
#[derive(serde::Serialize, serde::Deserialize)]
struct Nothing {}

/// Reads a lesson in every language. Titles come from the module's words.
pub(crate) fn read(
    desk: &mut Desk<'_>,
    module: &str,
    id: &str,
    care: usize,
    titles: Option<&BTreeMap<Language, String>>,
    world: &World,
) -> BTreeMap<Language, LessonWords> {
    let mut texts: Vec<(Language, String, Text)> = Vec::new();
    for language in world.languages.iter().copied() {
        let file = format!("modules/{module}/{}/lessons/{id}.md", language.code());
        if let Some(mut text) = body(desk, &file) {
            figure::place(desk, module, language, &file, &mut text);
            targets(desk, &file, &text, world);
            if language == Language::En {
                lengths(desk, &file, &text);
                corrections(desk, &file, &text, care);
            }
            texts.push((language, file, text));
        }
    }
    compare(desk, &texts);
    let words = texts.into_iter().map(|(language, file, text)| {
        let standing = desk.standing_of(&file);
        let title = titles.and_then(|titles| titles.get(&language)).cloned().unwrap_or_default();
        let pages = text.pages.into_iter().map(|(_, page)| page).collect();
        (language, LessonWords { title, reviewed: standing.reviewed, current: standing.current, pages })
    });
    words.collect()
}

/// Reads the front matter and the pages; `None` when there is no file or no front matter.
fn body(desk: &mut Desk<'_>, file: &str) -> Option<Text> {
    let text = desk.text(file)?;
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().filter(|line| line.trim_end() == "+++").map(str::len);
    let Some(start) = first else {
        desk.error_on(file, 1, "a lesson begins with a line `+++`: add `+++` twice, each on its own line");
        return None;
    };
    let (mut end, mut count) = (start, 1);
    for line in lines {
        count += 1;
        if line.trim_end() == "+++" {
            desk.parse(file, text, start..end);
            let _: Option<Nothing> = desk.head(file, &[]);
            let read = markdown::read(text.get(end + line.len()..).unwrap_or_default(), count + 1);
            desk.slips(file, read.slips.clone());
            unwritten(desk, file, text);
            return Some(read);
        }
        end += line.len();
    }
    desk.error_on(file, 1, "the front matter does not end: add a second line `+++`");
    None
}

/// Notes lines that a new file begins with and nobody has written yet.
fn unwritten(desk: &mut Desk<'_>, file: &str, text: &str) {
    let lines = text.lines().enumerate().filter(|(_, line)| line.contains(TO_WRITE));
    for (at, _) in lines {
        desk.error_on(file, at + 1, UNWRITTEN);
    }
}

fn targets(desk: &mut Desk<'_>, file: &str, text: &Text, world: &World) {
    for (line, target) in &text.references {
        let (what, id, known) = match target {
            Target::Term(id) => ("term", id.as_str(), &world.terms),
            Target::Rule(id) => ("rule", id.as_str(), &world.rules),
            Target::Fact(id) => ("fact", id.as_str(), &world.facts),
        };
        if !known.is_empty() && !known.contains(id) {
            desk.error_on(file, *line, format!("there is no {what} `{id}`: mend the link or add the {what}"));
        }
    }
}

/// How many words a page has, its title among them.
fn words(page: &Page) -> usize {
    let texts = page.blocks.iter().map(Block::plain).chain([page.title.clone()]);
    let count =
        |text: String| text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
    texts.map(count).sum()
}

fn lengths(desk: &mut Desk<'_>, file: &str, text: &Text) {
    let mut total = 0;
    for (line, page) in &text.pages {
        let count = words(page);
        total += count;
        if count > LONG_PAGE {
            desk.warn_on(file, *line, format!("this page has {count} words: aim for 60 to 150"));
        }
    }
    let outside = |(least, most): (usize, usize)| total < least || total > most;
    let message = format!("this lesson has {total} words: write {} to {}", ADVISED.0, ADVISED.1);
    if outside(REFUSED) {
        desk.error_on(file, 1, message);
    } else if outside(ADVISED) {
        desk.warn_on(file, 1, message);
    }
}

fn corrections(desk: &mut Desk<'_>, file: &str, text: &Text, care: usize) {
    let blocks = text.pages.iter().flat_map(|(_, page)| &page.blocks);
    let is_correction =
        |block: &&Block| matches!(block, Block::Callout { callout: CalloutKind::Correction, .. });
    let found = blocks.filter(is_correction).count();
    if (found == 0) != (care == 0) {
        let message = format!("corrections shown: {found}, listed under `care` in module.toml: {care}");
        desk.error_on(file, 1, format!("{message}: make them agree"));
    }
}

/// Compares every translation with the first language: the same number of pages, the same links.
fn compare(desk: &mut Desk<'_>, texts: &[(Language, String, Text)]) {
    let Some(((Language::En, source, english), others)) = texts.split_first() else { return };
    for (_, file, text) in others {
        let (wanted, found) = (english.pages.len(), text.pages.len());
        if wanted != found {
            let line = text.pages.last().map_or(1, |(line, _)| *line);
            desk.error_on(
                file,
                line,
                format!("this has {found} pages, `{source}` has {wanted}: make them the same"),
            );
        }
        let (wanted, found) = (figure::ids(english), figure::ids(text));
        if wanted != found {
            let message =
                format!("the English shows the drawings {wanted:?}, this {found:?}: make them the same");
            desk.error_on(file, 1, message);
        }
        let (wanted, found) = (links(english), links(text));
        for link in wanted.difference(&found) {
            desk.warn_on(file, 1, format!("the English links to `{link}`: link to it here too"));
        }
        for link in found.difference(&wanted) {
            desk.warn_on(
                file,
                1,
                format!("this links to `{link}`, the English does not: remove the link or add it there"),
            );
        }
    }
}

fn links(text: &Text) -> BTreeSet<String> {
    let name = |target: &Target| match target {
        Target::Term(id) => format!("term:{id}"),
        Target::Rule(id) => format!("rule:{id}"),
        Target::Fact(id) => format!("fact:{id}"),
    };
    text.references.iter().map(|(_, target)| name(target)).collect()
}
