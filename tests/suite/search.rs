//! Search: the same page is found by its words in both languages, and what was looked for is marked.

use sala_api::ErrorCode;
use sala_domain::text::normalise;
use serde_json::{Value, json};

use crate::course::lessons;
use crate::laptop::Laptop;

fn hits(laptop: &Laptop, query: &str) -> Vec<Value> {
    laptop.ask("search", json!({ "query": query }))["hits"].as_array().unwrap().clone()
}

#[test]
fn a_lesson_is_found_by_its_title_in_both_languages() {
    for language in ["en", "km"] {
        let laptop = Laptop::with_person();
        laptop.speak(language);
        for (module, lesson) in lessons(laptop.catalog()) {
            let opened = laptop.ask("open_lesson", json!({ "module": module, "lesson": lesson }));
            let title = opened["title"].as_str().unwrap();
            let target = json!({ "kind": "lesson", "module": module, "lesson": lesson, "page": 0 });
            let found = hits(&laptop, title);
            assert!(
                found.iter().any(|hit| hit["target"] == target && hit["other_language"] == false),
                "{title}"
            );
        }
    }
}

#[test]
fn a_drawing_is_found_by_its_words_on_its_page() {
    let laptop = Laptop::with_person();
    for (module, lesson) in lessons(laptop.catalog()) {
        let opened = laptop.ask("open_lesson", json!({ "module": module, "lesson": lesson }));
        for (page, step) in opened["steps"].as_array().unwrap().iter().enumerate() {
            let blocks = step["page"]["blocks"].as_array().cloned().unwrap_or_default();
            for figure in
                blocks.iter().filter(|block| block["kind"] == "figure").map(|block| &block["figure"])
            {
                let words = format!(
                    "{} {}",
                    figure["caption"].as_str().unwrap(),
                    figure["parts"][0]["label"].as_str().unwrap()
                );
                let target = json!({ "kind": "lesson", "module": module, "lesson": lesson, "page": page });
                assert!(hits(&laptop, &words).iter().any(|hit| hit["target"] == target), "{words}");
            }
        }
    }
}

#[test]
fn a_rule_and_a_term_are_found_in_both_languages() {
    let laptop = Laptop::with_person();
    let policy = laptop.catalog().policy.words.clone();
    let glossary = laptop.catalog().glossary.clone();
    for (language, words) in &policy {
        laptop.speak(language.code());
        for id in words.rules.keys() {
            let target = json!({ "kind": "rule", "rule": id });
            assert!(hits(&laptop, id.as_str()).iter().any(|hit| hit["target"] == target), "{id}");
        }
        for term in glossary.values() {
            let target = json!({ "kind": "term", "term": term.id });
            let word = &term.words[language].term;
            assert!(hits(&laptop, word).iter().any(|hit| hit["target"] == target), "{word}");
        }
    }
}

#[test]
fn the_other_language_is_found_and_marked_as_such() {
    let laptop = Laptop::with_person();
    let term = laptop.catalog().glossary.values().next().unwrap().clone();
    let khmer = &term.words[&sala_domain::person::Language::Km].term;
    let found = hits(&laptop, khmer);
    let target = json!({ "kind": "term", "term": term.id });
    assert!(found.iter().any(|hit| hit["target"] == target && hit["other_language"] == true), "{khmer}");
}

#[test]
fn what_was_looked_for_is_marked() {
    for (language, query) in [("en", "personal DATA"), ("km", "ទិន្នន័យផ្ទាល់ខ្លួន"), ("km", "ទិន្នន័យ\u{200B}ផ្ទាល់ខ្លួន")]
    {
        let laptop = Laptop::with_person();
        laptop.speak(language);
        let found = hits(&laptop, query);
        assert!(!found.is_empty(), "{query}");
        for hit in &found {
            let pieces =
                [&hit["title"], &hit["snippet"]].map(|part| part.as_array().unwrap().clone()).concat();
            let marked: Vec<_> = pieces.iter().filter(|piece| piece["found"] == true).collect();
            assert!(!marked.is_empty(), "nothing is marked in {hit}");
            for piece in marked {
                let form = normalise(piece["text"].as_str().unwrap());
                assert!(normalise(query).contains(&form), "{form}");
            }
        }
    }
}

#[test]
fn a_search_for_nothing_finds_nothing() {
    let laptop = Laptop::with_person();
    for query in ["", "   ", "\u{200B}", "qqxzv", "<script>", "%' OR 1=1", "\u{202E}"] {
        assert_eq!(hits(&laptop, query), Vec::<Value>::new(), "{query}");
    }
    let long = json!({ "query": "a".repeat(201) });
    assert_eq!(laptop.refused("search", long), ErrorCode::TextTooLong);
}
