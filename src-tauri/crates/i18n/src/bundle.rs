//! The parsed messages, one bundle per language and kind of digits, made at first use and shared by all threads.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use sala_domain::person::Language;

use crate::Digits;

/// The value of a variable of a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Text, put in as it is.
    Text(&'a str),
    /// A number, written in the chosen digits and able to choose a plural.
    Number(i64),
}

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: [[OnceLock<Bundle>; 2]; 2] = [const { [const { OnceLock::new() }; 2] }; 2];

/// The sentence of a message; `None` for an unknown id.
pub fn format(language: Language, digits: Digits, id: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
    let bundle = bundle(language, digits);
    let pattern = bundle.get_message(id)?.value()?;
    let mut values = FluentArgs::with_capacity(args.len());
    for (name, arg) in args {
        match arg {
            Arg::Text(text) => values.set(*name, FluentValue::String((*text).into())),
            Arg::Number(number) => values.set(*name, FluentValue::from(*number)),
        }
    }
    Some(bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned())
}

fn bundle(language: Language, digits: Digits) -> &'static Bundle {
    let row = match language {
        Language::En => &BUNDLES[0],
        Language::Km => &BUNDLES[1],
    };
    let cell = match digits {
        Digits::Arabic => &row[0],
        Digits::Khmer => &row[1],
    };
    cell.get_or_init(|| parse(language, digits))
}

/// The build has parsed the same text, so nothing can be left to refuse here.
fn parse(language: Language, digits: Digits) -> Bundle {
    let resource =
        FluentResource::try_new(crate::messages(language).to_owned()).unwrap_or_else(|(parsed, _)| parsed);
    let mut bundle = Bundle::new_concurrent(vec![language.code().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    match digits {
        Digits::Arabic => bundle.set_formatter(Some(|value, _| written(value, Digits::Arabic))),
        Digits::Khmer => bundle.set_formatter(Some(|value, _| written(value, Digits::Khmer))),
    }
    bundle.add_resource_overriding(resource);
    let _ = bundle.add_builtins();
    bundle
}

fn written(value: &FluentValue<'_>, digits: Digits) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            let places = number.options.minimum_fraction_digits.unwrap_or(0);
            Some(digits.decimal(number.value, places, number.options.use_grouping))
        }
        _ => None,
    }
}
