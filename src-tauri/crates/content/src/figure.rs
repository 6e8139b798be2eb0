//! Drawings: numbers and ids once, words per language, joined where a lesson places them.

use sala_domain::figure::{Figure, Structure, Words};
use sala_domain::lesson::Block;
use sala_domain::person::Language;

use crate::desk::Desk;
use crate::exercise::mistakes;
use crate::markdown::Text;
use crate::shape;

/// Puts the drawings a lesson names into its pages.
pub(crate) fn place(desk: &mut Desk<'_>, module: &str, language: Language, file: &str, text: &mut Text) {
    let blocks =
        text.pages.iter_mut().flat_map(|(line, page)| page.blocks.iter_mut().map(|block| (*line, block)));
    for (line, block) in blocks {
        let Block::Figure { figure } = block else { continue };
        let id = figure.id.clone();
        if !shape::is_slug(&id) {
            let message =
                format!("the drawing `{id}` is not lower case letters, digits and hyphens: change it");
            desk.error_on(file, line, message);
        } else if let Some(read) = read(desk, module, language, &id) {
            **figure = read;
        }
    }
}

/// The ids of the drawings of a text, in order.
pub(crate) fn ids(text: &Text) -> Vec<&str> {
    let blocks = text.pages.iter().flat_map(|(_, page)| &page.blocks);
    blocks
        .filter_map(|block| match block {
            Block::Figure { figure } => Some(figure.id.as_str()),
            _ => None,
        })
        .collect()
}

fn read(desk: &mut Desk<'_>, module: &str, language: Language, id: &str) -> Option<Figure> {
    let file = format!("modules/{module}/figures/{id}.toml");
    let structure: Option<Structure> = desk.head(&file, &[]);
    let words_file = format!("modules/{module}/{}/figures/{id}.toml", language.code());
    let words: Option<Words> = desk.head(&words_file, &[]);
    let (structure, words) = (structure?, words?);
    mistakes(desk, &file, structure.mistakes());
    mistakes(desk, &words_file, structure.mistakes_in(&words));
    Some(Figure::new(id, &structure, &words))
}
