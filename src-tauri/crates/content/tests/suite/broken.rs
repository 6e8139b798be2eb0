//! One broken fixture for every mistake in policy, facts, glossary, tracks, modules and exercises.

use crate::folder::Folder;
use crate::refused;

refused! {
    text_that_is_not_toml_is_refused_with_its_line: "policy/policy.toml", "version = \"1.0\"" => "version = 1.0.0.x",
        ["policy/policy.toml:1: this is not TOML (invalid float, expected nothing): compare it with content/README.md"];
    an_unknown_key_is_refused: "content.toml", "version" => "edition = 1\nversion",
        ["content.toml:1: nobody knows the key `edition` here: remove it or mend its spelling"];
    a_missing_key_is_refused: "content.toml", "version = \"2026.1\"" => "",
        ["content.toml:1: `version` is missing: add it"];
    an_empty_text_is_refused: "policy/en.toml", "Our rules" => " ",
        ["policy/en.toml:1: this text is empty: write it"];
    a_rule_without_a_section_is_refused: "policy/policy.toml", "section = \"input\"" => "section = \"entry\"",
        ["policy/policy.toml:15: there is no section `entry`: name one of `sections`"];
    a_topic_of_another_shape_is_refused: "policy/policy.toml", "S0-128" => "S9-128",
        ["policy/policy.toml:20: the topic `S9-128` does not look like `S0-60`: mend it"];
    a_rule_given_twice_is_refused: "policy/policy.toml", "GR-07" => "GR-06",
        ["policy/en.toml:12: `rules` has words for `GR-07`, which the structure does not name: remove them",
         "policy/km.toml:14: `rules` has words for `GR-07`, which the structure does not name: remove them",
         "policy/policy.toml:22: the id `GR-06` is used twice: give one of them another"];
    a_cell_that_is_no_answer_is_refused: "policy/policy.toml", "ask:owner" => "maybe",
        ["policy/policy.toml:11: `maybe` is not `no`, `ask` or `yes`: mend it"];
    a_cell_with_an_unknown_condition_is_refused: "policy/policy.toml", "ask:owner" => "ask:friend",
        ["policy/policy.toml:11: there is no condition `friend`: name one of `conditions`"];
    a_short_row_of_the_grid_is_refused: "policy/policy.toml", "d0 = [\"yes\", \"yes\"]" => "d0 = [\"yes\"]",
        ["policy/policy.toml:10: cells here: 1, tool classes: 2: write one for each"];
    a_data_class_without_a_row_is_refused: "policy/policy.toml", "d0 = [\"yes\", \"yes\"]\n" => "",
        ["policy/policy.toml:9: the grid has no row for `d0`: add it"];
    a_row_of_no_data_class_is_refused: "policy/policy.toml", "[grid]" => "[grid]\nd9 = [\"no\", \"no\"]",
        ["policy/policy.toml:10: there is no data class `d9`: remove the row or name the class"];
    a_rule_without_words_is_refused: "policy/km.toml", "[rules.GR-07]" => "[rules.GR-08]",
        ["policy/km.toml:10: `rules` has no words for `GR-07`: add them",
         "policy/km.toml:14: `rules` has words for `GR-08`, which the structure does not name: remove them"];
    an_answer_without_words_is_refused: "policy/en.toml", "ask = " => "maybe = ",
        ["policy/en.toml:43: `answers` has no words for `ask`: add them",
         "policy/en.toml:45: `answers` has words for `maybe`, which the structure does not name: remove them"];
    a_sentence_to_sign_without_its_version_is_refused: "policy/en.toml", "version {version}" => "it",
        ["policy/en.toml:49: the sentence signed does not hold `{version}`: put it where the version goes"];
    a_day_that_is_a_text_is_refused: "facts/facts.toml", "2027-05-31" => "\"2027-05-31\"",
        ["facts/facts.toml:5: invalid type: string \"2027-05-31\", expected a TOML datetime: compare it with content/README.md"];
    a_fact_that_ends_before_it_begins_is_refused: "facts/facts.toml", "2027-05-31" => "2026-01-31",
        ["facts/facts.toml:5: `review_by` lies before `as_of`: mend one of them"];
    an_unknown_status_is_refused: "facts/facts.toml", "\"draft\"" => "\"sure\"",
        ["facts/facts.toml:3: unknown variant `sure`, expected one of `in-force`, `draft`, `foreign`, `vendor-claim`, `background`: compare it with content/README.md"];
    an_id_with_capitals_is_refused: "glossary/glossary.toml", "\"chatbot\"" => "\"Chatbot\"",
        ["glossary/en.toml:1: `terms` has no words for `Chatbot`: add them",
         "glossary/en.toml:1: `terms` has words for `chatbot`, which the structure does not name: remove them",
         "glossary/glossary.toml:2: the id `Chatbot` is not lower case letters, digits and hyphens: change it",
         "glossary/km.toml:4: `terms` has no words for `Chatbot`: add them",
         "glossary/km.toml:4: `terms` has words for `chatbot`, which the structure does not name: remove them",
         "modules/a1/en/lessons/classes.md:5: there is no term `chatbot`: mend the link or add the term",
         "modules/a1/km/lessons/classes.md:7: there is no term `chatbot`: mend the link or add the term"];
    an_unknown_confidence_is_refused: "glossary/glossary.toml", "M-H" => "high",
        ["glossary/glossary.toml:3: the confidence `high` is not H, M-H, M, L-M or L: mend it"];
    a_list_written_with_single_brackets_is_refused: "glossary/glossary.toml", "[[term]]" => "[term]",
        ["glossary/glossary.toml:1: write `[[term]]` with two brackets on each side"];
    a_translation_without_reviewed_is_refused: "facts/km.toml", "reviewed = \"no\"\n" => "",
        ["facts/km.toml:1: `reviewed` must be \"no\" or a name and a day, such as \"Chan Sophea, 2026-12-01\""];
    a_reviewer_without_a_day_is_refused: "facts/km.toml", "\"no\"" => "\"Chan Sophea\"",
        ["facts/km.toml:1: `reviewed` must be \"no\" or a name and a day, such as \"Chan Sophea, 2026-12-01\""];
    a_pass_mark_nobody_can_reach_is_refused: "tracks/tracks.toml", "pass = 2" => "pass = 3",
        ["tracks/tracks.toml:11: 3 right answers of 2 cannot be asked: set `pass`"];
    no_tries_are_refused: "tracks/tracks.toml", "tries = 3" => "tries = 0",
        ["tracks/tracks.toml:12: there must be at least one try: set `tries` to 1 or more"];
    more_critical_items_than_items_are_refused: "tracks/tracks.toml", "critical = 1" => "critical = 3",
        ["modules/a1/module.toml:1: the check draws 3 critical check items, the bank has 1: write more",
         "tracks/tracks.toml:15: module `a1` draws more critical items than items: mend the draw"];
    a_draw_from_a_module_of_no_track_is_refused: "tracks/tracks.toml", "module = \"a1\"" => "module = \"a2\"",
        ["tracks/tracks.toml:15: it draws from `a2`, which is not in `modules`: mend the draw"];
    a_module_named_twice_is_refused: "tracks/tracks.toml", "[\"a1\"]" => "[\"a1\", \"a1\"]",
        ["tracks/tracks.toml:3: the module `a1` is named twice: a module belongs to one track"];
    a_bank_too_small_for_its_check_is_refused: "tracks/tracks.toml", "critical = 1" => "critical = 2",
        ["modules/a1/module.toml:1: the check draws 2 critical check items, the bank has 1: write more"];
    a_module_under_another_id_is_refused: "modules/a1/module.toml", "id = \"a1\"" => "id = \"a9\"",
        ["modules/a1/module.toml:1: the id `a9` is not the folder's name `a1`: make them the same"];
    a_module_of_another_track_is_refused: "modules/a1/module.toml", "track = \"a\"" => "track = \"b\"",
        ["modules/a1/module.toml:2: the track `a` names this module, not `b`: mend one of them"];
    an_objective_of_another_module_is_refused: "modules/a1/module.toml", "objectives = [\"A1.1\"]\n\n" => "objectives = [\"A1.1\", \"B1.1\"]\n\n",
        ["modules/a1/bank/B1.1.toml:1: this file is missing: write it as content/README.md says",
         "modules/a1/en/bank/B1.1.toml:1: this file is missing: write it as content/README.md says",
         "modules/a1/en/module.toml:4: `objectives` has no words for `B1.1`: add them",
         "modules/a1/km/bank/B1.1.toml:1: this file is missing: translate `modules/a1/en/bank/B1.1.toml` and save it here",
         "modules/a1/km/module.toml:6: `objectives` has no words for `B1.1`: add them",
         "modules/a1/module.toml:3: the objective `B1.1` does not look like `A1.1`: mend it"];
    an_unknown_objective_is_refused: "modules/a1/module.toml", "minutes = 3\nobjectives = [\"A1.1\"]" => "minutes = 3\nobjectives = [\"A1.2\"]",
        ["modules/a1/module.toml:8: there is no objective `A1.2`: mend the id or add the objective"];
    an_unknown_rule_of_a_lesson_is_refused: "modules/a1/module.toml", "GR-06" => "GR-99",
        ["modules/a1/module.toml:10: there is no rule `GR-99`: mend the id or add the rule"];
    a_care_note_of_another_shape_is_refused: "modules/a1/module.toml", "care = []" => "care = [\"02\"]",
        ["modules/a1/en/lessons/classes.md:1: corrections shown: 0, listed under `care` in module.toml: 1: make them agree",
         "modules/a1/module.toml:11: the care note `02` does not look like `C-02`: mend it"];
    three_exercises_in_a_lesson_are_refused: "modules/a1/module.toml", "\"grid\"]" => "\"grid\", \"sort\"]",
        ["modules/a1/module.toml:12: 3 exercises are too many: at most 2, so move one to another lesson",
         "modules/a1/module.toml:12: the exercise `sort` is also in `classes`: name it in one lesson only"];
    an_exercise_that_is_not_written_is_refused: "modules/a1/module.toml", "\"grid\"]" => "\"grip\"]",
        ["modules/a1/en/exercises/grid.toml:1: nothing names this file: name it where it belongs, or remove it",
         "modules/a1/en/exercises/grip.toml:1: this file is missing: write it as content/README.md says",
         "modules/a1/exercises/grid.toml:1: nothing names this file: name it where it belongs, or remove it",
         "modules/a1/exercises/grip.toml:1: this file is missing: write it as content/README.md says",
         "modules/a1/km/exercises/grid.toml:1: nothing names this file: name it where it belongs, or remove it",
         "modules/a1/km/exercises/grip.toml:1: this file is missing: translate `modules/a1/en/exercises/grip.toml` and save it here"];
    a_closing_question_that_is_not_written_is_refused: "modules/a1/module.toml", "A1.1-R1" => "A1.1-R2",
        ["modules/a1/bank/A1.1.toml:45: no lesson ends with `A1.1-R1`: name it as `recall` or remove it",
         "modules/a1/module.toml:13: there is no item `A1.1-R2`: write it in a bank with `use = \"recall\"`"];
    a_closing_question_that_is_drawn_too_is_refused: "modules/a1/module.toml", "A1.1-R1" => "A1.1-02",
        ["modules/a1/bank/A1.1.toml:45: no lesson ends with `A1.1-R1`: name it as `recall` or remove it",
         "modules/a1/module.toml:13: `A1.1-02` is drawn into checks: end the lesson with an item of `use = \"recall\"`"];
    a_lesson_without_a_title_is_refused: "modules/a1/en/module.toml", "classes = \"Two classes\"" => "",
        ["modules/a1/en/module.toml:7: `lessons` has no words for `classes`: add them"];
    an_unknown_kind_is_refused: "modules/a1/exercises/sort.toml", "\"classify\"" => "\"sort\"",
        ["modules/a1/exercises/sort.toml:1: unknown variant `sort`, expected one of `spot`, `rewrite`, `classify`, `order`, `match`, `branch`, `verify`, `grid`, `label`, `claim`, `table`, `repair`, `triage`, `timeline`, `sheet`, `calibrate`, `pdca`: compare it with content/README.md"];
    an_unknown_key_inside_an_exercise_is_refused: "modules/a1/exercises/sort.toml", "half = []" => "halves = []",
        ["modules/a1/exercises/sort.toml:15: nobody knows the key `halves` here: remove it or mend its spelling"];
    a_missing_key_of_an_exercise_is_refused: "modules/a1/exercises/sort.toml", "bin = \"d3\"" => "",
        ["modules/a1/exercises/sort.toml:10: `bin` is missing: add it"];
    an_unknown_bin_is_refused: "modules/a1/exercises/sort.toml", "bin = \"d3\"" => "bin = \"d4\"",
        ["modules/a1/exercises/sort.toml:13: `complaint`: there is no bin `d4`"];
    an_exercise_for_an_unknown_objective_is_refused: "modules/a1/exercises/sort.toml", "A1.1" => "A1.7",
        ["modules/a1/exercises/sort.toml:2: there is no objective `A1.7`: mend the id or add the objective"];
    a_card_without_words_is_refused: "modules/a1/km/exercises/sort.toml", "press = \"A press" => "pres = \"A press",
        ["modules/a1/km/exercises/sort.toml:11: `cards` has no words for `press`: add them",
         "modules/a1/km/exercises/sort.toml:12: `cards` has words for `pres`, which the structure does not name: remove them"];
    an_exercise_without_an_instruction_is_refused: "modules/a1/en/exercises/sort.toml", "instruction" => "# instruction",
        ["modules/a1/en/exercises/sort.toml:1: `instruction` is missing: add it"];
    an_unknown_key_in_the_words_of_an_exercise_is_refused: "modules/a1/en/exercises/sort.toml", "done = " => "tip = \"x\"\ndone = ",
        ["modules/a1/en/exercises/sort.toml:3: nobody knows the key `tip` here: remove it or mend its spelling"];
    a_grid_that_is_not_the_policys_is_refused: "modules/a1/exercises/grid.toml", "d3 = [\"no\", \"ask\"]" => "d3 = [\"no\", \"yes\"]",
        ["modules/a1/exercises/grid.toml:12: the policy says `ask` for d3 in t4: make the key say so"];
    a_grid_with_classes_the_policy_does_not_have_is_refused: "modules/a1/exercises/grid.toml", "[\"t1\", \"t4\"]" => "[\"t1\", \"t5\"]",
        ["modules/a1/en/exercises/grid.toml:9: `columns` has no words for `t5`: add them",
         "modules/a1/en/exercises/grid.toml:11: `columns` has words for `t4`, which the structure does not name: remove them",
         "modules/a1/exercises/grid.toml:11: the policy has no cell for d0 in t5: use its ids, or set `policy = false`",
         "modules/a1/exercises/grid.toml:12: the policy has no cell for d3 in t5: use its ids, or set `policy = false`",
         "modules/a1/km/exercises/grid.toml:11: `columns` has no words for `t5`: add them",
         "modules/a1/km/exercises/grid.toml:13: `columns` has words for `t4`, which the structure does not name: remove them"];
}

#[test]
fn a_missing_file_is_told_with_what_to_do() {
    let folder = Folder::new();
    folder.remove("modules/a1/en/exercises/sort.toml");
    folder.remove("modules/a1/km/lessons/classes.md");
    assert_eq!(
        folder.findings(),
        [
            "modules/a1/en/exercises/sort.toml:1: this file is missing: write it as content/README.md says",
            "modules/a1/km/lessons/classes.md:1: this file is missing: translate `modules/a1/en/lessons/classes.md` and save it here"
        ]
    );
}

#[test]
fn a_file_that_nothing_names_is_refused() {
    let folder = Folder::new();
    folder.write("modules/a1/exercises/old.toml", "");
    folder.write("policy/notes.txt", "");
    folder.write("locales.txt", "");
    assert_eq!(
        folder.findings(),
        [
            "modules/a1/exercises/old.toml:1: nothing names this file: name it where it belongs, or remove it",
            "policy/notes.txt:1: nothing names this file: name it where it belongs, or remove it"
        ]
    );
}

#[test]
fn a_file_that_is_not_utf8_is_refused() {
    let folder = Folder::new();
    folder.write("tracks/en.toml", [0x61, 0xFF]);
    assert_eq!(folder.findings(), ["tracks/en.toml:1: this is not UTF-8 text: save it as UTF-8"]);
}
