//! The same messages as TypeScript modules: an interface with a table of ids, and the texts of each language.

use std::fmt::Write as _;

use crate::collect::Kind;
use crate::locales::{Locales, Message, camel};

/// The text of `messages.ts`.
pub fn module(locales: &Locales) -> String {
    let mut text = String::from("// Generated from content/locales. Do not edit.\n\n");
    text.push_str("/** One method per message. */\nexport interface Messages {\n");
    for message in &locales.messages {
        let _ = writeln!(text, "  /** {} */", message.english.replace("*/", "* /"));
        let _ = writeln!(text, "  {}({}): string;", camel(&message.id), parameters(message));
    }
    text.push_str("}\n\n/** The id of each method's message. */\nexport const messageIds = {\n");
    for message in &locales.messages {
        let _ = writeln!(text, "  {}: \"{}\",", camel(&message.id), message.id);
    }
    text.push_str("} as const satisfies Record<keyof Messages, string>;\n");
    text
}

/// The text of one language's module: a page reads only that of the language it speaks.
pub fn source(source: &str) -> String {
    let mut text = String::from("// Generated from content/locales. Do not edit.\n\n");
    text.push_str("/** The messages as written. */\nexport const source = [\n");
    for line in source.lines() {
        let _ = writeln!(text, "  {},", quoted(line));
    }
    text.push_str("].join(\"\\n\");\n");
    text
}

fn parameters(message: &Message) -> String {
    if message.variables.is_empty() {
        return String::new();
    }
    let kind = |kind: &Kind| match kind {
        Kind::Text => "string",
        Kind::Number => "number",
    };
    let fields = message.variables.iter().map(|(name, of)| format!("{name}: {}", kind(of)));
    format!("args: {{ {} }}", fields.collect::<Vec<_>>().join("; "))
}

/// A double-quoted string; zero-width marks are escaped so that they can be seen.
fn quoted(line: &str) -> String {
    let mut text = String::from("\"");
    for letter in line.chars() {
        match letter {
            '"' | '\\' => text.extend(['\\', letter]),
            '\u{200B}'..='\u{200F}' | '\u{2028}' | '\u{2029}' | '\u{A0}' | '\u{FEFF}' | '\0'..='\u{1F}' => {
                let _ = write!(text, "\\u{:04x}", u32::from(letter));
            }
            _ => text.push(letter),
        }
    }
    text.push('"');
    text
}
