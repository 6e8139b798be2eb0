//! Lesson text: Markdown in, typed blocks out. The options of the parser are chosen here and nowhere else.

use pulldown_cmark::{Options, Parser};
use sala_domain::lesson::{Page, Target};

use crate::blocks::Reader;
use crate::files::line_at;
use crate::finding::Slip;

fn options() -> Options {
    // Footnotes are read so that they can be refused by name.
    Options::ENABLE_TABLES | Options::ENABLE_GFM | Options::ENABLE_FOOTNOTES
}

/// A lesson's text as pages.
#[derive(Debug, Default)]
pub(crate) struct Text {
    /// Pages with the line each begins at.
    pub(crate) pages: Vec<(usize, Page)>,
    /// References with their lines.
    pub(crate) references: Vec<(usize, Target)>,
    /// Mistakes of the author.
    pub(crate) slips: Vec<Slip>,
}

/// Reads the body of a lesson that begins at a line of its file. A line with only `---` parts two pages.
pub(crate) fn read(body: &str, first_line: usize) -> Text {
    let mut text = Text::default();
    let (mut start, mut end, mut line, mut page_line) = (0, 0, first_line, first_line);
    for piece in body.split_inclusive('\n') {
        let after = end + piece.len();
        line += 1;
        if piece.trim_end() == "---" {
            page(&mut text, body.get(start..end).unwrap_or_default(), page_line);
            (start, page_line) = (after, line);
        }
        end = after;
    }
    page(&mut text, body.get(start..end).unwrap_or_default(), page_line);
    text.slips.sort();
    text
}

fn page(text: &mut Text, source: &str, first_line: usize) {
    let events = Parser::new_ext(source, options()).into_offset_iter().peekable();
    let (title, blocks) = Reader::new(source, first_line, events, text).page();
    let blank = source.len() - source.trim_start().len();
    let line = first_line - 1 + line_at(source, blank);
    match title {
        Some(title) => text.pages.push((line, Page { title, blocks })),
        None => {
            text.slips.push((
                line,
                "this page does not begin with a heading: write `## ` and a title first".to_owned(),
            ));
            text.pages.push((line, Page { title: String::new(), blocks }));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_parting_line_right_under_a_paragraph_begins_a_page() {
        let text = read("## One\n\nText\n---\n## Two\n\nText", 3);
        let pages: Vec<(usize, &str)> =
            text.pages.iter().map(|(line, page)| (*line, page.title.as_str())).collect();
        assert_eq!(pages, [(3, "One"), (7, "Two")]);
        assert_eq!(text.slips, []);
    }

    #[test]
    fn boxes_inside_boxes_without_end_are_refused() {
        let text = read(&format!("## One\n\n{}x", "> ".repeat(5000)), 1);
        assert!(!text.slips.is_empty());
    }

    proptest! {
        #[test]
        fn no_text_stops_the_reader(
            body in "([-#>*_`\\[\\]()!|<&~:កាក្រ a1\n\r\t]|\n---\n|\n## |> \\[!NOTE\\]\n|term:){0,80}"
        ) {
            let text = read(&body, 1);
            let last = body.split('\n').count() + 1;
            prop_assert!(text.slips.iter().all(|(line, _)| (1..=last).contains(line)));
        }
    }
}
