//! One broken fixture for every mistake in a bank.

use crate::folder::Folder;
use crate::refused;

refused! {
    an_item_without_a_key_is_refused: "modules/a1/bank/A1.1.toml", "key = \"a\"\n" => "",
        ["modules/a1/bank/A1.1.toml:3: `key` is missing: add it"];
    a_key_that_is_no_letter_is_refused: "modules/a1/bank/A1.1.toml", "key = \"a\"" => "key = \"e\"",
        ["modules/a1/bank/A1.1.toml:5: the key `e` is not a, b, c or d: mend it"];
    a_key_without_its_option_is_refused: "modules/a1/bank/A1.1.toml", "key = \"a\"" => "key = \"d\"",
        ["modules/a1/en/bank/A1.1.toml:1: the key of `A1.1-01` is `d`, but there is no option d: write it or change the key",
         "modules/a1/km/bank/A1.1.toml:4: the key of `A1.1-01` is `d`, but there is no option d: write it or change the key"];
    an_item_without_a_source_is_refused: "modules/a1/bank/A1.1.toml", "source = \"policy 3.1\"\n" => "",
        ["modules/a1/bank/A1.1.toml:3: `source` is missing: add it"];
    an_item_without_a_day_of_review_is_refused: "modules/a1/bank/A1.1.toml", "review_by = 2027-11-20\n" => "",
        ["modules/a1/bank/A1.1.toml:3: `review_by` is missing: add it"];
    a_bank_of_another_objective_is_refused: "modules/a1/bank/A1.1.toml", "objective = \"A1.1\"" => "objective = \"A1.2\"",
        ["modules/a1/bank/A1.1.toml:1: this file is about `A1.2` but is named after `A1.1`: make them the same"];
    an_item_of_another_objective_is_refused: "modules/a1/bank/A1.1.toml", "A1.1-02" => "A1.2-02",
        ["modules/a1/bank/A1.1.toml:17: the id `A1.2-02` does not look like `A1.1-01` or `A1.1-R1`: change it",
         "modules/a1/en/bank/A1.1.toml:1: `item` has no words for `A1.2-02`: add them",
         "modules/a1/en/bank/A1.1.toml:11: `item` has words for `A1.1-02`, which the structure does not name: remove them",
         "modules/a1/km/bank/A1.1.toml:4: `item` has no words for `A1.2-02`: add them",
         "modules/a1/km/bank/A1.1.toml:14: `item` has words for `A1.1-02`, which the structure does not name: remove them"];
    an_item_given_twice_is_refused: "modules/a1/bank/A1.1.toml", "A1.1-03" => "A1.1-02",
        ["modules/a1/bank/A1.1.toml:29: the id `A1.1-02` is used twice: give one of them another",
         "modules/a1/en/bank/A1.1.toml:16: `decides` stands only in the question and in the key c: say it another way in one of them",
         "modules/a1/en/bank/A1.1.toml:21: `item` has words for `A1.1-03`, which the structure does not name: remove them",
         "modules/a1/km/bank/A1.1.toml:24: `item` has words for `A1.1-03`, which the structure does not name: remove them"];
    a_critical_item_without_a_critical_rule_is_refused: "modules/a1/bank/A1.1.toml", "GR-06" => "GR-07",
        ["modules/a1/bank/A1.1.toml:7: a critical item must rest on one of GR-06: name it in `rules`, or its objective under `critical_objectives`"];
    an_item_of_an_unknown_lesson_is_refused: "modules/a1/bank/A1.1.toml", "lesson = \"classes\"" => "lesson = \"class\"",
        ["modules/a1/bank/A1.1.toml:9: there is no lesson `class`: mend the id or add the lesson"];
    an_item_on_an_unknown_fact_is_refused: "modules/a1/bank/A1.1.toml", "draft-law" => "law",
        ["modules/a1/bank/A1.1.toml:12: there is no fact `law`: mend the id or add the fact"];
    an_unknown_use_is_refused: "modules/a1/bank/A1.1.toml", "\"check\"" => "\"test\"",
        ["modules/a1/bank/A1.1.toml:6: unknown variant `test`, expected `check` or `recall`: compare it with content/README.md"];
    an_option_without_a_reason_is_refused: "modules/a1/en/bank/A1.1.toml", "why.b = \"Because of b.\"\n" => "",
        ["modules/a1/en/bank/A1.1.toml:5: option b has no reason: add `why.b`"];
    a_reason_without_an_option_is_refused: "modules/a1/en/bank/A1.1.toml", "why.c" => "why.d = \"No.\"\nwhy.c",
        ["modules/a1/en/bank/A1.1.toml:9: `why.d` has no option d: write the option or remove the reason"];
    a_reason_for_no_letter_is_refused: "modules/a1/en/bank/A1.1.toml", "why.c" => "why.x = \"No.\"\nwhy.c",
        ["modules/a1/en/bank/A1.1.toml:9: `why.x` is not a, b, c or d: mend it"];
    a_fourth_option_in_one_language_only_is_refused: "modules/a1/en/bank/A1.1.toml", "why.a" => "d = \"An old letter\"\nwhy.d = \"No.\"\nwhy.a",
        ["modules/a1/km/bank/A1.1.toml:4: `A1.1-01` has an option d in one language only: make them the same"];
    options_of_very_different_length_are_refused: "modules/a1/en/bank/A1.1.toml", "A list of names" => "A list of names with all the villages and the birth dates",
        ["modules/a1/en/bank/A1.1.toml:5: option b has 57 characters, option a only 15: make them about as long"];
    khmer_options_of_very_different_length_are_refused: "modules/a1/km/bank/A1.1.toml", "បញ្ជីឈ្មោះមនុស្ស" => "កកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកកក",
        ["modules/a1/km/bank/A1.1.toml:8: option b has 56 characters, option a only 8: make them about as long"];
    all_of_the_above_is_refused: "modules/a1/en/bank/A1.1.toml", "Nobody decides" => "All of the above",
        ["modules/a1/en/bank/A1.1.toml:16: option c speaks about the others: write an answer of its own"];
    all_of_the_above_in_khmer_is_refused: "modules/a1/km/bank/A1.1.toml", "គ្មាននរណា" => "ទាំងអស់ខាងលើ",
        ["modules/a1/km/bank/A1.1.toml:19: option c speaks about the others: write an answer of its own"];
    a_question_asked_the_wrong_way_round_is_refused: "modules/a1/en/bank/A1.1.toml", "Which paper may go" => "Which paper may not go",
        ["modules/a1/en/bank/A1.1.toml:3: the question is asked the wrong way round (`not`): ask for what is right, or write NOT"];
    a_marked_negative_question_is_marked_in_khmer_too: "modules/a1/en/bank/A1.1.toml", "Which paper may go" => "Which paper may NOT go",
        ["modules/a1/km/bank/A1.1.toml:6: the English asks for what is NOT so: write **មិន** in strong"];
    a_word_that_gives_the_key_away_is_refused: "modules/a1/en/bank/A1.1.toml", "A press release" => "A public release",
        ["modules/a1/en/bank/A1.1.toml:4: `public` stands only in the question and in the key a: say it another way in one of them"];
    an_item_without_khmer_words_is_refused: "modules/a1/km/bank/A1.1.toml", "A1.1-02" => "A1.1-04",
        ["modules/a1/km/bank/A1.1.toml:4: `item` has no words for `A1.1-02`: add them",
         "modules/a1/km/bank/A1.1.toml:14: `item` has words for `A1.1-04`, which the structure does not name: remove them"];
    keys_at_one_letter_too_often_are_refused: "modules/a1/bank/A1.1.toml", "key = \"b\"" => "key = \"a\"",
        ["modules/a1/module.toml:1: the key is `a` in 2 of 3 check items: at most 40 % may be, so move some keys"];
}

#[test]
fn a_closing_question_that_no_lesson_asks_is_refused() {
    let folder = Folder::new();
    folder.swap(
        "modules/a1/bank/A1.1.toml",
        "use = \"check\"\ncritical = false",
        "use = \"recall\"\ncritical = false",
    );
    assert_eq!(
        folder.findings(),
        ["modules/a1/bank/A1.1.toml:19: no lesson ends with `A1.1-02`: name it as `recall` or remove it",]
    );
}

#[test]
fn an_echo_in_every_option_gives_nothing_away() {
    let folder = Folder::new();
    let file = "modules/a1/en/bank/A1.1.toml";
    folder.swap(
        file,
        "Which paper may go into a public tool?",
        "Which words of 'public release, sister village' may go?",
    );
    folder.swap(file, "A press release", "Public release");
    folder.swap(file, "A list of names", "Sister as a name");
    folder.swap(file, "A sick note here", "Village by name");
    assert_eq!(folder.findings(), [""; 0]);
}

#[test]
fn two_options_are_too_few() {
    let folder = Folder::new();
    folder.swap("modules/a1/en/bank/A1.1.toml", "c = \"A sick note here\"\n", "");
    folder.swap("modules/a1/en/bank/A1.1.toml", "why.c = \"Because of c.\"\n", "");
    assert_eq!(folder.findings(), ["modules/a1/en/bank/A1.1.toml:1: `A1.1-01` has no option c: write it"]);
}

#[test]
fn keys_that_are_the_longest_too_often_are_refused() {
    let folder = Folder::new();
    folder.swap("modules/a1/en/bank/A1.1.toml", "A press release", "A press release, signed");
    folder.swap("modules/a1/en/bank/A1.1.toml", "A person does", "A person does so at last");
    assert_eq!(
        folder.findings(),
        [
            "modules/a1/module.toml:1: in `en` the key is the longest option in 2 of 3 check items: at most 40 % may be, so change the lengths of some of A1.1-01, A1.1-02"
        ]
    );
}
