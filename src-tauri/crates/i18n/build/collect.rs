//! From the text of one file to its entries: what each one says, needs and refers to.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{self, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use crate::locales::File;

/// What a variable holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Any text.
    Text,
    /// A number: used in `NUMBER()` or to choose a plural.
    Number,
}

/// A message or a term.
pub struct Entry {
    /// Its id; a term's starts with `-`.
    pub id: String,
    /// `file:line`.
    pub place: String,
    /// Whether it is a term.
    pub term: bool,
    /// The first line of its text.
    pub first_line: String,
    /// Its own variables.
    pub variables: BTreeMap<String, Kind>,
    /// Ids of messages and terms it quotes.
    pub references: BTreeSet<String>,
    faults: Vec<String>,
}

const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Reads the entries of a file and tells what is wrong with them.
pub fn entries(file: &File, faults: &mut Vec<String>) -> Vec<Entry> {
    let resource = match parser::parse(file.source.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            let line = |error: &parser::ParserError| line(&file.source, error.pos.start);
            faults.extend(errors.iter().map(|error| format!("{}:{}: {error}", file.path, line(error))));
            resource
        }
    };
    let mut entries = Vec::new();
    for item in &resource.body {
        let entry = match item {
            ast::Entry::Message(message) => Entry::read(
                file,
                message.id.name,
                false,
                message.value.as_ref(),
                message.attributes.is_empty(),
            ),
            ast::Entry::Term(term) => {
                Entry::read(file, term.id.name, true, Some(&term.value), term.attributes.is_empty())
            }
            _ => continue,
        };
        faults.extend(entry.faults.iter().map(|fault| format!("{}: `{}` {fault}", entry.place, entry.id)));
        entries.push(entry);
    }
    entries
}

/// The line, from 1, of a byte of the source.
fn line(source: &str, position: usize) -> usize {
    1 + source.bytes().take(position).filter(|byte| *byte == b'\n').count()
}

impl Entry {
    fn read(file: &File, name: &str, term: bool, value: Option<&Pattern<&str>>, plain: bool) -> Self {
        let position = name.as_ptr() as usize - file.source.as_ptr() as usize;
        let mut entry = Self {
            id: if term { format!("-{name}") } else { name.to_owned() },
            place: format!("{}:{}", file.path, line(&file.source, position)),
            term,
            first_line: first_line(&file.source[position..]),
            variables: BTreeMap::new(),
            references: BTreeSet::new(),
            faults: Vec::new(),
        };
        if !plain {
            entry.fault("has attributes, which are not used here");
        }
        match value {
            Some(pattern) if !blank(pattern) => entry.pattern(pattern),
            _ => entry.fault("is empty"),
        }
        entry
    }

    fn fault(&mut self, sentence: impl Into<String>) {
        self.faults.push(sentence.into());
    }

    fn variable(&mut self, name: &str, kind: Kind) {
        let known = self.variables.entry(name.to_owned()).or_insert(kind);
        *known = (*known).max(kind);
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, Kind::Text),
            Expression::Select { selector, variants } => {
                let counts = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => PLURALS.contains(name),
                    VariantKey::NumberLiteral { .. } => true,
                };
                let number = variants.iter().all(|variant| counts(&variant.key));
                self.inline(selector, if number { Kind::Number } else { Kind::Text });
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, kind: Kind) {
        match inline {
            InlineExpression::VariableReference { id } => self.variable(id.name, kind),
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                self.arguments(arguments.as_ref(), Kind::Text);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                if id.name != "NUMBER" {
                    self.fault(format!("calls {}(), which does not exist", id.name));
                }
                self.arguments(Some(arguments), Kind::Number);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: Option<&ast::CallArguments<&str>>, kind: Kind) {
        for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
            self.inline(argument, kind);
        }
    }
}

/// Nothing but white space, in text or in quotes.
fn blank(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value }
        | PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => value.trim().is_empty(),
        PatternElement::Placeable { .. } => false,
    })
}

/// What stands after the first `=`, or on the line below it.
fn first_line(entry: &str) -> String {
    let value = entry.split_once('=').map_or("", |(_, value)| value).trim_start();
    value.lines().next().unwrap_or_default().trim_end().to_owned()
}
