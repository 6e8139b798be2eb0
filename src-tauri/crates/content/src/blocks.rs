//! One page of Markdown as typed blocks: what each event of the parser becomes, and which are refused.

use pulldown_cmark::{BlockQuoteKind, Event, HeadingLevel, OffsetIter, Tag};
use sala_domain::figure::Figure;
use sala_domain::lesson::{Block, CalloutKind, Inline, Target, plain};
use std::iter::Peekable;
use std::ops::Range;

use crate::files::line_at;
use crate::markdown::Text;

/// What a drawing's address begins with.
const FIGURE: &str = "figure:";

const ALONE: &str = "a drawing stands alone in its paragraph, outside lists and boxes: `![](figure:its-id)`";

/// How deep lists and marks may stand inside each other.
const DEEPEST: usize = 12;

/// Reads one page, event by event.
pub(crate) struct Reader<'s, 't> {
    source: &'s str,
    first_line: usize,
    events: Peekable<OffsetIter<'s>>,
    depth: usize,
    text: &'t mut Text,
    title: Option<String>,
}

impl<'s, 't> Reader<'s, 't> {
    /// A reader of a page that begins at a line of its file.
    pub(crate) fn new(
        source: &'s str,
        first_line: usize,
        events: Peekable<OffsetIter<'s>>,
        text: &'t mut Text,
    ) -> Self {
        Self { source, first_line, events, depth: 0, text, title: None }
    }

    /// The page's title and its blocks.
    pub(crate) fn page(mut self) -> (Option<String>, Vec<Block>) {
        let blocks = self.blocks();
        (self.title, blocks)
    }

    fn line(&self, span: &Range<usize>) -> usize {
        self.first_line - 1 + line_at(self.source, span.start)
    }

    fn refuse(&mut self, span: &Range<usize>, message: &str) {
        let line = self.line(span);
        self.text.slips.push((line, message.to_owned()));
    }

    /// Passes over everything up to the end of the tag that was just begun.
    fn skip(&mut self) {
        let mut open = 1;
        while open > 0 {
            match self.events.next() {
                Some((Event::Start(_), _)) => open += 1,
                Some((Event::End(_), _)) => open -= 1,
                Some(_) => {}
                None => return,
            }
        }
    }

    /// Blocks up to the end of the tag around them, which is taken too.
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut first = self.depth == 0;
        self.depth += 1;
        while let Some((event, span)) = self.events.peek().cloned() {
            if let Event::End(_) = event {
                self.events.next();
                break;
            }
            if is_inline(&event) {
                let inlines = self.inlines(false);
                blocks.push(Block::Paragraph { inlines });
            } else {
                self.events.next();
                blocks.extend(self.block(event, &span, first));
            }
            first = false;
        }
        self.depth -= 1;
        blocks
    }

    fn block(&mut self, event: Event<'s>, span: &Range<usize>, first: bool) -> Option<Block> {
        let Event::Start(tag) = event else {
            self.refuse(span, "this line parts nothing: write `---` alone on a line to begin a page");
            return None;
        };
        if self.depth > DEEPEST {
            self.refuse(span, "this stands too deep inside other lists or boxes: make it simpler");
            self.skip();
            return None;
        }
        match tag {
            Tag::Paragraph => {
                self.figure().or_else(|| Some(Block::Paragraph { inlines: self.inlines(true) }))
            }
            Tag::Heading { level, .. } => self.heading(level, span, first),
            Tag::List(start) => Some(Block::List { ordered: start.is_some(), items: self.items() }),
            Tag::Table(_) => Some(self.table()),
            Tag::BlockQuote(Some(kind)) => {
                Some(Block::Callout { callout: callout(kind), blocks: self.blocks() })
            }
            other => {
                self.refuse(span, refusal(&other));
                self.skip();
                None
            }
        }
    }

    fn heading(&mut self, level: HeadingLevel, span: &Range<usize>, first: bool) -> Option<Block> {
        let inlines = self.inlines(true);
        match level {
            HeadingLevel::H2 if first => self.title = Some(plain(&inlines)),
            HeadingLevel::H2 => self.refuse(
                span,
                "a page has one `##` heading: write `---` before it to begin a page, or use `###`",
            ),
            HeadingLevel::H3 => return Some(Block::Heading { inlines }),
            _ => self.refuse(span, "headings have two or three signs: `##` for the page, `###` inside it"),
        }
        None
    }

    /// A drawing, where a paragraph begins with one. It must be the only thing in its paragraph, and stand on the page itself.
    fn figure(&mut self) -> Option<Block> {
        let (event, span) = self.events.next_if(|(event, _)| is_figure(event))?;
        let Event::Start(Tag::Image { dest_url, .. }) = event else { return None };
        let bare = matches!(self.events.peek(), Some((Event::End(_), _)));
        self.skip();
        let alone = matches!(self.events.peek(), Some((Event::End(_), _))) && self.depth == 1;
        if !alone {
            self.refuse(&span, ALONE);
        } else if !bare {
            self.refuse(&span, "a drawing is described in its own file: write nothing between `![` and `]`");
        }
        self.inlines(true);
        Some(Block::Figure { figure: Box::new(Figure::named(dest_url.trim_start_matches(FIGURE))) })
    }

    fn items(&mut self) -> Vec<Vec<Block>> {
        let mut items = Vec::new();
        while let Some((Event::Start(_), _)) = self.events.next() {
            items.push(self.blocks());
        }
        items
    }

    fn table(&mut self) -> Block {
        let mut rows = Vec::new();
        while let Some((Event::Start(_), _)) = self.events.next() {
            let mut cells = Vec::new();
            while let Some((Event::Start(_), _)) = self.events.next() {
                cells.push(self.inlines(true));
            }
            rows.push(cells);
        }
        let head = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
        Block::Table { head, rows }
    }

    /// Inlines up to the end of the tag around them, which is taken too when `closed`; else up to the next block.
    fn inlines(&mut self, closed: bool) -> Vec<Inline> {
        let mut inlines = Vec::new();
        self.depth += 1;
        while let Some((event, span)) = self.events.peek().cloned() {
            let ends = matches!(event, Event::End(_));
            if (ends && !closed) || (!ends && !is_inline(&event)) {
                break;
            }
            self.events.next();
            if ends {
                break;
            }
            self.inline(event, &span, &mut inlines);
        }
        self.depth -= 1;
        self.marks_understood(&inlines);
        inlines
    }

    fn inline(&mut self, event: Event<'s>, span: &Range<usize>, out: &mut Vec<Inline>) {
        match event {
            Event::Text(text) => add_text(out, &text),
            Event::SoftBreak => add_text(out, " "),
            Event::Code(text) => out.push(Inline::Code { text: text.into_string() }),
            Event::HardBreak => {
                self.refuse(span, "this line is broken by hand: remove the two blanks or `\\` at its end, or begin a paragraph");
            }
            Event::Start(_) if self.depth > 2 * DEEPEST => {
                self.refuse(span, "too many marks inside each other: make it simpler");
                self.skip();
            }
            Event::Start(Tag::Strong) => out.push(Inline::Strong { inlines: self.inlines(true) }),
            Event::Start(Tag::Emphasis) => out.push(Inline::Emphasis { inlines: self.inlines(true) }),
            Event::Start(Tag::Link { dest_url, .. }) => {
                let inlines = self.inlines(true);
                match target(&dest_url) {
                    Some(target) => {
                        let line = self.line(span);
                        self.text.references.push((line, target.clone()));
                        out.push(Inline::Reference { target, inlines });
                    }
                    None => {
                        self.refuse(span, "a link may only lead to `term:`, `rule:` or `fact:` and an id")
                    }
                }
            }
            Event::Start(other) => {
                self.refuse(span, refusal(&other));
                self.skip();
            }
            Event::FootnoteReference(_) => self.refuse(span, "footnotes are not shown: say it in the text"),
            _ => self.refuse(span, "HTML is not shown: write it in Markdown"),
        }
    }

    /// Refuses stars that were meant as marks but stayed stars.
    fn marks_understood(&mut self, inlines: &[Inline]) {
        let lost = |inline: &Inline| matches!(inline, Inline::Text { text } if text.contains("**"));
        if inlines.iter().any(lost) {
            let near = self.events.peek().map_or(self.source.len(), |(_, span)| span.start);
            let before = self.source.get(..near).and_then(|text| text.rfind("**")).unwrap_or(0);
            self.refuse(
                &(before..before),
                "`**` is shown as stars here: put no blank or sign just inside the stars",
            );
        }
    }
}

fn add_text(out: &mut Vec<Inline>, more: &str) {
    match out.last_mut() {
        Some(Inline::Text { text }) => text.push_str(more),
        _ => out.push(Inline::Text { text: more.to_owned() }),
    }
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => {
            matches!(tag, Tag::Strong | Tag::Emphasis | Tag::Link { .. } | Tag::Image { .. })
        }
        Event::End(_) | Event::Rule | Event::Html(_) => false,
        _ => true,
    }
}

fn is_figure(event: &Event<'_>) -> bool {
    matches!(event, Event::Start(Tag::Image { dest_url, .. }) if dest_url.starts_with(FIGURE))
}

fn callout(kind: BlockQuoteKind) -> CalloutKind {
    match kind {
        BlockQuoteKind::Note => CalloutKind::Case,
        BlockQuoteKind::Tip => CalloutKind::Try,
        BlockQuoteKind::Important => CalloutKind::Rule,
        BlockQuoteKind::Warning => CalloutKind::Warning,
        BlockQuoteKind::Caution => CalloutKind::Correction,
    }
}

fn target(url: &str) -> Option<Target> {
    let (scheme, id) = url.split_once(':')?;
    match scheme {
        "term" => Some(Target::Term(id.into())),
        "rule" => Some(Target::Rule(id.into())),
        "fact" => Some(Target::Fact(id.into())),
        _ => None,
    }
}

fn refusal(tag: &Tag<'_>) -> &'static str {
    match tag {
        Tag::BlockQuote(_) => {
            "a box begins with [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION]: add one"
        }
        Tag::CodeBlock(_) => {
            "blocks of code are not shown: begin the line without four blanks and without back ticks"
        }
        Tag::HtmlBlock => "HTML is not shown: write it in Markdown",
        Tag::FootnoteDefinition(_) => "footnotes are not shown: say it in the text",
        Tag::Image { dest_url, .. } if dest_url.starts_with(FIGURE) => ALONE,
        Tag::Image { .. } => {
            "pictures are not shown: make a drawing, as content/README.md says, or say it in words"
        }
        _ => "this mark is not known: use only what content/README.md shows",
    }
}
