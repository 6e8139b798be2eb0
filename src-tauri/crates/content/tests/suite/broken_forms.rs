//! Timelines, forms, scales and boards as authors write them: read without a finding when whole, and one broken fixture for mistakes
//! that only the files can show. What a kind itself calls a mistake is tested beside the kind.

use crate::folder::Folder;

const STRUCTURE: &str = "modules/a1/exercises/sort.toml";
const ENGLISH: &str = "modules/a1/en/exercises/sort.toml";
const KHMER: &str = "modules/a1/km/exercises/sort.toml";

const COMMON: &str = "objectives = [\"A1.1\"]\nrules = [\"GR-06\"]\ntopics = [\"S0-133\"]\nminutes = 2\n";
const HEADING: &str = "title = \"Title\"\ninstruction = \"What to do.\"\ndone = \"Remember.\"\n";

const TIMELINE: (&str, &str) = (
    r#"slots = ["now", "day"]

[[action]]
id = "report"
slot = "now"
half = ["day"]

[[action]]
id = "hide"
never = true

[[interruption]]
id = "call"
after = 1
options = ["yes", "no"]
right = "no"
"#,
    r#"[slots]
now = "At once"
day = "Today"
[actions]
report = "Report it"
hide = "Hide it"
[why]
report = "The office can then act."
hide = "It only grows."
[interruptions.call]
text = "The phone rings."
[interruptions.call.options]
yes = "Yes"
no = "No"
[interruptions.call.why]
yes = "It is not yours to say."
no = "One voice speaks."
"#,
);

const SHEET: (&str, &str) = (
    r#"fields = ["purpose", "owner"]
checklist = ["named"]
long = ["purpose"]
"#,
    r#"case = "A tool for letters."
[fields.purpose]
label = "What for?"
hint = "Two sentences."
model = "It sorts letters in a day."
why = "It can be checked."
[fields.owner]
label = "Who?"
hint = "One role."
model = "The head of the desk"
why = "One person can stop it."
[checklist]
named = "It names one person"
"#,
);

const CALIBRATE: (&str, &str) = (
    r#"
[[card]]
id = "log"
score = 3
"#,
    r#"[levels]
0 = "Nothing"
1 = "Written"
2 = "Known"
3 = "Used"
4 = "Improved"
[cards.log]
title = "A log"
text = "Ten lines a day."
[why]
log = "It is used."
"#,
);

const PDCA: (&str, &str) = (
    r#"owners = ["head", "clerk"]
dues = ["march", "june"]

[[action]]
id = "train"
phase = "do"
owner = "head"
due = "june"
"#,
    r#"[owners]
head = "The head"
clerk = "The clerk"
[dues]
march = "March"
june = "June"
[actions]
train = "Train everybody"
[why]
train = "It carries the plan out."
"#,
);

/// A folder whose exercise `sort` is of another kind.
fn folder(kind: &str, (structure, words): (&str, &str)) -> Folder {
    let folder = Folder::new();
    folder.write(STRUCTURE, format!("kind = \"{kind}\"\n{COMMON}{structure}"));
    folder.write(ENGLISH, format!("{HEADING}{words}"));
    folder.write(KHMER, format!("reviewed = \"no\"\nsource = \"\"\n{HEADING}{words}"));
    folder
}

#[test]
fn every_kind_is_read_as_the_guide_for_authors_writes_it() {
    let kinds = [("timeline", TIMELINE), ("sheet", SHEET), ("calibrate", CALIBRATE), ("pdca", PDCA)];
    for (kind, files) in kinds {
        assert_eq!(folder(kind, files).findings(), Vec::<String>::new(), "{kind}");
    }
}

/// What may be left out is left out, and the exercise is read all the same.
#[test]
fn half_slots_and_long_fields_may_be_left_out() {
    let timeline = folder("timeline", TIMELINE);
    timeline.swap(STRUCTURE, "half = [\"day\"]\n", "");
    assert_eq!(timeline.findings(), Vec::<String>::new());
    let sheet = folder("sheet", SHEET);
    sheet.swap(STRUCTURE, "long = [\"purpose\"]\n", "");
    assert_eq!(sheet.findings(), Vec::<String>::new());
}

/// One claim a line: a kind, the file that is broken, what is replaced by what, and the findings word for word.
macro_rules! refused {
    ($($name:ident: $kind:literal $files:ident $file:ident, $old:literal => $new:literal, [$($finding:literal),+ $(,)?];)+) => {$(
        #[test]
        fn $name() {
            let folder = folder($kind, $files);
            folder.swap($file, $old, $new);
            assert_eq!(folder.findings(), [$($finding),+]);
        }
    )+};
}

refused! {
    an_action_without_a_slot_is_refused: "timeline" TIMELINE STRUCTURE, "never = true" => "",
        ["modules/a1/exercises/sort.toml:14: `hide`: it has no slot: add `slot`, or `never = true`"];
    an_action_in_a_slot_and_never_done_is_refused: "timeline" TIMELINE STRUCTURE, "never = true" => "never = true\nslot = \"now\"",
        ["modules/a1/exercises/sort.toml:14: `hide`: it has a slot and is never done: remove `slot` or `never`"];
    an_interruption_that_comes_too_late_is_refused: "timeline" TIMELINE STRUCTURE, "after = 1" => "after = 3",
        ["modules/a1/exercises/sort.toml:18: `call`: it waits for 3 of 2 actions: make `after` 2 or less"];
    an_interruption_whose_right_answer_is_none_is_refused: "timeline" TIMELINE STRUCTURE, "right = \"no\"" => "right = \"wait\"",
        ["modules/a1/exercises/sort.toml:18: `call`: `wait` is not in `options`: name one that is, or add it there"];
    a_timeline_without_interruptions_cannot_be_read: "timeline" TIMELINE STRUCTURE, "[[interruption]]" => "[[interruptions]]",
        ["modules/a1/exercises/sort.toml:1: `interruption` is missing: add it"];
    an_answer_without_a_reason_is_refused: "timeline" TIMELINE KHMER, "no = \"One voice speaks.\"" => "",
        ["modules/a1/km/exercises/sort.toml:20: `interruptions.call.why` has no words for `no`: add them"];
    a_field_without_a_model_is_refused: "sheet" SHEET ENGLISH, "model = \"The head of the desk\"" => "",
        ["modules/a1/en/exercises/sort.toml:10: `model` is missing: add it"];
    a_field_with_an_empty_model_is_refused: "sheet" SHEET KHMER, "The head of the desk" => " ",
        ["modules/a1/km/exercises/sort.toml:15: this text is empty: write it"];
    a_long_field_that_is_not_there_is_refused: "sheet" SHEET STRUCTURE, "long = [\"purpose\"]" => "long = [\"aim\"]",
        ["modules/a1/exercises/sort.toml:8: `long` names `aim`, which is not in `fields`: mend the id or remove it"];
    a_score_over_4_is_refused: "calibrate" CALIBRATE STRUCTURE, "score = 3" => "score = 5",
        ["modules/a1/exercises/sort.toml:8: `log`: its score is 5: give a whole number from 0 to 4"];
    a_score_between_two_levels_cannot_be_read: "calibrate" CALIBRATE STRUCTURE, "score = 3" => "score = 2.5",
        ["modules/a1/exercises/sort.toml:1: invalid type: floating point `2.5`, expected u8: compare it with content/README.md"];
    a_level_that_is_not_there_is_refused: "calibrate" CALIBRATE ENGLISH, "4 = \"Improved\"" => "5 = \"Improved\"",
        ["modules/a1/en/exercises/sort.toml:4: `levels` has no words for `4`: add them",
         "modules/a1/en/exercises/sort.toml:9: `levels` has words for `5`, which the structure does not name: remove them"];
    a_phase_that_is_none_is_refused: "pdca" PDCA STRUCTURE, "phase = \"do\"" => "phase = \"run\"",
        ["modules/a1/exercises/sort.toml:11: unknown variant `run`, expected one of `plan`, `do`, `check`, `act`: compare it with content/README.md"];
    an_owner_nobody_knows_is_refused: "pdca" PDCA STRUCTURE, "owner = \"head\"" => "owner = \"boss\"",
        ["modules/a1/exercises/sort.toml:10: `train`: `boss` is not in `owners`: name one that is, or add it there"];
    one_date_alone_is_refused: "pdca" PDCA STRUCTURE, "dues = [\"march\", \"june\"]" => "dues = [\"june\"]",
        ["modules/a1/en/exercises/sort.toml:8: `dues` has words for `march`, which the structure does not name: remove them",
         "modules/a1/exercises/sort.toml:7: `dues` holds 1 and needs at least 2: add what is missing",
         "modules/a1/km/exercises/sort.toml:10: `dues` has words for `march`, which the structure does not name: remove them"];
}
