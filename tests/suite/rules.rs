//! Reading and signing the rules: section by section, the text on the screen and no other, with its hash.

use sala_api::{ErrorCode, error::Field};
use sala_domain::person::Language;
use serde_json::{Value, json};
use std::collections::BTreeSet;

use crate::laptop::Laptop;

fn rules(laptop: &Laptop) -> Value {
    laptop.ask("rules", json!({}))
}

fn signing(rules: &Value) -> Value {
    json!({ "version": rules["version"], "hash": rules["hash"] })
}

#[test]
fn rules_are_signed_only_when_every_section_was_read() {
    let laptop = Laptop::with_person();
    let shown = rules(&laptop);
    let sections = shown["sections"].as_array().unwrap();
    for (index, section) in sections.iter().enumerate() {
        let refusal = laptop.refusal("sign_rules", signing(&shown));
        assert_eq!(refusal.code, ErrorCode::RulesUnread);
        assert_eq!(refusal.fields["sections"], Field::from(sections.len() - index));
        laptop.ask("read_section", json!({ "section": section["id"] }));
        laptop.ask("read_section", json!({ "section": section["id"] }));
    }
    assert_eq!(laptop.ask("sign_rules", signing(&shown))["signed"]["version"], shown["version"]);
    assert_eq!(laptop.refused("read_section", json!({ "section": "none" })), ErrorCode::ContentUnknown);
}

#[test]
fn only_the_text_on_the_screen_can_be_signed() {
    let laptop = Laptop::with_person();
    let english = rules(&laptop);
    laptop.do_rules();
    laptop.speak("km");
    assert_eq!(laptop.refused("sign_rules", signing(&english)), ErrorCode::RulesChanged);
    let mut older = signing(&rules(&laptop));
    older["version"] = json!("0.9");
    assert_eq!(laptop.refused("sign_rules", older), ErrorCode::RulesChanged);
}

#[test]
fn a_signature_names_version_hash_language_and_time() {
    let mut laptop = Laptop::with_person();
    laptop.speak("km");
    let shown = rules(&laptop);
    let signed = laptop.do_rules()["signed"].clone();
    let now = laptop.app().now();
    assert_eq!((&signed["version"], &signed["hash"]), (&shown["version"], &shown["hash"]));
    assert_eq!((&signed["lang"], &signed["at"]), (&json!("km"), &json!(now)));
    let person = laptop.app().person().unwrap();
    let learner = laptop.app().store().learner(&person).unwrap().unwrap();
    let kept = learner.signatures.first().unwrap().clone();
    assert_eq!(json!(kept.meaning), shown["meaning"]);
    laptop.restart();
    assert_eq!(rules(&laptop)["signed"], signed);
}

#[test]
fn the_hash_changes_with_the_language_and_with_any_word() {
    let laptop = Laptop::new();
    let policy = laptop.catalog().policy.clone();
    let hash = |policy: &sala_domain::policy::Policy, language| policy.text_hash(language).unwrap();
    let mut seen = BTreeSet::from([hash(&policy, Language::En), hash(&policy, Language::Km)]);
    assert_eq!(seen.len(), 2);
    let mut changes: Vec<sala_domain::policy::Policy> = Vec::new();
    let first = policy.rules[0].id.clone();
    let mut change = |edit: &dyn Fn(&mut sala_domain::policy::Policy)| {
        let mut changed = policy.clone();
        edit(&mut changed);
        changes.push(changed);
    };
    change(&|policy| policy.version.push_str(".1"));
    change(&|p| p.words.get_mut(&Language::En).unwrap().rules.get_mut(&first).unwrap().text.push('.'));
    change(&|policy| policy.words.get_mut(&Language::En).unwrap().attestation.text.push('!'));
    change(&|policy| drop(policy.rules.pop()));
    change(&|policy| policy.rules.swap(0, 1));
    change(&|policy| policy.grid.values_mut().for_each(|cells| cells.reverse()));
    for changed in &changes {
        assert!(seen.insert(hash(changed, Language::En)), "a change left the hash as it was");
    }
}

#[test]
fn the_rules_are_whole_in_both_languages() {
    for language in ["en", "km"] {
        let laptop = Laptop::with_person();
        laptop.speak(language);
        let shown = rules(&laptop);
        let sections = shown["sections"].as_array().unwrap();
        let count: usize = sections.iter().map(|section| section["rules"].as_array().unwrap().len()).sum();
        assert_eq!((count, shown["data_classes"].as_array().unwrap().len()), (40, 6), "{language}");
        assert_eq!(shown["tool_classes"].as_array().unwrap().len(), 5, "{language}");
        for class in shown["data_classes"].as_array().unwrap() {
            assert_eq!(class["cells"].as_array().unwrap().len(), 5, "{language}");
        }
    }
}
