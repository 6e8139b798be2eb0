//! One Rust method per message.

use std::fmt::Write as _;

use crate::collect::Kind;
use crate::locales::{Locales, Message};

/// The text of `impl Words { … }`, and the ids in alphabetical order.
pub fn functions(locales: &Locales) -> String {
    let mut text = String::from("impl Words {\n");
    for message in &locales.messages {
        function(&mut text, message);
    }
    text.push_str("}\n");
    text
}

fn function(text: &mut String, message: &Message) {
    let mut parameters = String::new();
    let mut arguments = String::new();
    for (name, kind) in &message.variables {
        let (kind, variant) = match kind {
            Kind::Text => ("&str", "Text"),
            Kind::Number => ("i64", "Number"),
        };
        let _ = write!(parameters, ", {name}: {kind}");
        let _ = write!(arguments, "({name:?}, Arg::{variant}({name})), ");
    }
    let name = message.id.replace('-', "_");
    let _ = writeln!(text, "    #[doc = {:?}]", format!("`{}`", message.english.replace('`', "'")));
    let _ = writeln!(text, "    pub fn {name}(&self{parameters}) -> String {{");
    let _ = writeln!(text, "        self.format({:?}, &[{arguments}])", message.id);
    text.push_str("    }\n");
}
