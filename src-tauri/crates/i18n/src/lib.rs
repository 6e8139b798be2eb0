//! Everything Sala says, in every shipped language: Fluent messages as typed functions, numbers and dates.
//!
//! The functions of [`Words`] are generated from `content/locales`; a gap in any language stops the build. This crate chooses no
//! sentence and knows no screen. Lessons, rules and questions are content, not messages. It may grow by a unit of measure.

mod bundle;
mod calendar;
mod digits;

use sala_domain::person::Language;

pub use bundle::Arg;
pub use digits::Digits;

/// The words of one language, with digits of one kind. Arguments of generated functions stand in alphabetical order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    language: Language,
    digits: Digits,
}

impl Words {
    /// The words of a language. They hold no isolation marks, so they suit screen and paper alike.
    pub fn new(language: Language, digits: Digits) -> Self {
        Self { language, digits }
    }

    /// The language spoken.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message by its id, for ids that are only known at run time, such as those of error codes; `None` for an unknown id.
    ///
    /// A variable that `args` leaves out is shown by its name.
    pub fn message(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        bundle::format(self.language, self.digits, id, args)
    }

    fn format(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.message(id, args).unwrap_or_else(|| id.to_owned())
    }
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// Every message of a language as one Fluent text, without comments.
pub fn messages(language: Language) -> &'static str {
    match language {
        Language::En => include_str!(concat!(env!("OUT_DIR"), "/en.ftl")),
        Language::Km => include_str!(concat!(env!("OUT_DIR"), "/km.ftl")),
    }
}

/// The modules in `ui/src/generated`, by name: an interface of all messages with their ids, and the texts of each language.
pub fn typescript() -> [(&'static str, &'static str); 3] {
    [
        ("messages.ts", include_str!(concat!(env!("OUT_DIR"), "/messages.ts"))),
        ("messages-en.ts", include_str!(concat!(env!("OUT_DIR"), "/en.ts"))),
        ("messages-km.ts", include_str!(concat!(env!("OUT_DIR"), "/km.ts"))),
    ]
}
