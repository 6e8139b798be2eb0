//! A broken set of messages for every rule of the build: each is refused with file, line and a sentence.

#![allow(dead_code, reason = "the modules of the build script, of which a test uses only the check")]

#[path = "../build/collect.rs"]
mod collect;
#[path = "../build/locales.rs"]
mod locales;
#[path = "../build/typescript.rs"]
mod typescript;

use locales::{File, Locales, check};

fn both(english: &str, khmer: &str) -> Result<Locales, Vec<String>> {
    let file =
        |language, source: &str| File { language, path: format!("{language}/a.ftl"), source: source.into() };
    check(&[file("en", english), file("km", khmer)])
}

fn faults(english: &str, khmer: &str) -> String {
    both(english, khmer).err().unwrap_or_default().join("\n")
}

#[test]
fn a_file_that_does_not_parse_is_refused_with_its_line() {
    let text = faults("hello = Hello\nbroken Hello\n", "hello = សួស្តី\n");
    assert!(text.starts_with("en/a.ftl:2: "), "{text}");
}

#[test]
fn a_message_that_only_one_language_has_is_refused() {
    assert_eq!(faults("hello = Hello\nbye = Bye\n", "hello = សួស្តី\n"), "en/a.ftl:2: `bye` is missing in km");
    assert_eq!(faults("hello = Hello\n", "\nbye = លា\nhello = សួស្តី\n"), "km/a.ftl:2: `bye` is missing in en");
}

#[test]
fn an_empty_message_is_refused() {
    assert_eq!(faults("hello = Hello\n", "hello = { \" \" }\n"), "km/a.ftl:1: `hello` is empty");
    assert!(faults("hello =\nbye = Bye\n", "hello = សួស្តី\nbye = លា\n").contains("en/a.ftl:1: "));
}

#[test]
fn different_variables_are_refused() {
    let text = faults("hello = Hello, { $name }\n", "hello = សួស្តី { $person }\n");
    assert_eq!(text, "km/a.ftl:1: `hello` uses $person, English uses $name");
    let text = faults("hello = Hello, { $name }\n", "hello = សួស្តី\n");
    assert_eq!(text, "km/a.ftl:1: `hello` uses no variables, English uses $name");
}

#[test]
fn an_id_that_stands_twice_is_refused() {
    let text = faults("hello = Hello\nhello = Hi\n", "hello = សួស្តី\n");
    assert_eq!(text, "en/a.ftl:2: `hello` stands already at en/a.ftl:1");
}

#[test]
fn a_reference_to_nothing_or_to_itself_is_refused() {
    let text = faults("hello = { -brand }\n", "hello = { bye }\n");
    assert!(text.contains("en/a.ftl:1: `hello` refers to `-brand`, which does not exist"), "{text}");
    assert!(text.contains("km/a.ftl:1: `hello` refers to `bye`, which does not exist"), "{text}");
    assert!(faults("a-b = { c-d }\nc-d = { a-b }\n", "a-b = ក\nc-d = ខ\n").contains("refers to itself"));
}

#[test]
fn attributes_functions_and_awkward_names_are_refused() {
    assert!(faults("hello = Hello\n    .title = Hi\n", "hello = ក\n").contains("has attributes"));
    assert!(faults("hello = { DATETIME($day) }\n", "hello = { $day }\n").contains("calls DATETIME()"));
    assert!(faults("date = Date\n", "date = ក\n").contains("cannot be used as a message id"));
    assert!(faults("aB = Date\n", "aB = ក\n").contains("cannot be used as a message id"));
    assert!(
        faults("hello = { $first-name }\n", "hello = { $first-name }\n").contains("plain lower-case word")
    );
    assert!(faults("a-1b = A\na1b = B\n", "a-1b = A\na1b = B\n").contains("the same function name"));
}

#[test]
fn a_number_in_one_language_is_a_number_for_all() {
    let english = "left = { $count ->\n    [one] One\n   *[other] { $count }\n  }\nwho = { $kind ->\n    [staff] S\n   *[other] O\n  }\n";
    let locales = both(english, "left = { $count }\nwho = { $kind }\n").ok().unwrap();
    let module = typescript::module(&locales);
    assert!(module.contains("left(args: { count: number })"), "{module}");
    assert!(module.contains("who(args: { kind: string })"), "{module}");
}

#[test]
fn a_quoted_message_brings_its_variables_along() {
    let locales =
        both("hello = Hello, { $name }\npage = { hello }!\n", "hello = { $name }\npage = { $name }\n");
    assert!(typescript::module(&locales.ok().unwrap()).contains("page(args: { name: string })"));
}
