//! Tables, repairs and triage: right ones are taken, and each mistake is told with its file and line.

use crate::folder::Folder;

const COMMON: &str = "objectives = [\"A1.1\"]\nrules = []\ntopics = [\"S0-133\"]\nminutes = 2\n";
const HEADING: &str = "title = \"T\"\ninstruction = \"I\"\ndone = \"D\"\n";

const TABLE: &str = r#"kind = "table"
groups = ["north", "south"]
columns = ["asked"]
[counts]
north = [50]
south = [40]
[[question]]
id = "worse"
group = "south"
[[question]]
id = "rate"
number = 40
tolerance = 0.5
unit = "percent"
"#;
const TABLE_WORDS: &str = r#"[groups]
north = "North"
south = "South"
[columns]
asked = "Asked"
[questions]
worse = "Which?"
rate = "How many?"
[why]
worse = "Fewer."
rate = "Divide."
"#;

const REPAIR: &str = r#"kind = "repair"
code = true
lines = ["load", "scale"]
fixes = ["split", "more"]
[[fault]]
line = "scale"
fix = "split"
critical = true
"#;
const REPAIR_WORDS: &str = r#"[lines]
load = "load()"
scale = "scale()"
[fixes]
split = "Split first."
more = "More rows."
[why]
load = "Sound."
scale = "It leaks."
"#;

const TRIAGE: &str = r#"kind = "triage"
actions = ["stop", "note"]
urgencies = ["now", "later"]
[[card]]
id = "bias"
action = "stop"
urgency = "now"
half = ["note"]
"#;
const TRIAGE_WORDS: &str = r#"[actions]
stop = "Stop"
note = "Note"
[urgencies]
now = "Now"
later = "Later"
[cards]
bias = "Bias."
[why]
bias = "It harms."
"#;

/// The findings of a folder in which one exercise is of another kind, after one text of its structure is exchanged.
fn findings(structure: &str, words: &str, old: &str, new: &str) -> Vec<String> {
    assert!(structure.contains(old), "{old}");
    let folder = Folder::new();
    let (kind, rest) = structure.split_once('\n').unwrap();
    let structure = format!("{kind}\n{COMMON}{}", rest.replacen(old, new, 1));
    let translated = format!("reviewed = \"no\"\nsource = \"\"\n{HEADING}{words}");
    folder.write("modules/a1/exercises/sort.toml", structure);
    folder.write("modules/a1/en/exercises/sort.toml", format!("{HEADING}{words}"));
    folder.write("modules/a1/km/exercises/sort.toml", translated);
    folder.findings()
}

#[test]
fn right_exercises_of_each_kind_are_taken() {
    for (structure, words) in [(TABLE, TABLE_WORDS), (REPAIR, REPAIR_WORDS), (TRIAGE, TRIAGE_WORDS)] {
        assert_eq!(findings(structure, words, "\n", "\n"), [""; 0]);
    }
}

/// One mistake of the structure: what is exchanged, and the line and sentence it must give.
fn told(structure: &str, words: &str, cases: &[(&str, &str, &str)]) {
    for (old, new, wanted) in cases {
        let wanted = format!("modules/a1/exercises/sort.toml:{wanted}");
        assert_eq!(findings(structure, words, old, new), [wanted], "{new}");
    }
}

#[test]
fn mistakes_of_a_table_are_told_at_their_line() {
    let cases = [
        (
            "south = [40]",
            "south = [40, 4]",
            "10: `counts` has 2 numbers for `south` and there are 1 columns: make them agree",
        ),
        ("north = [50]", "north = [-50]", "9: `counts` holds -50 for `north`: write whole numbers from 0"),
        ("south = [40]", "south = [40.5]", "10: `counts` holds 40.5 for `south`: write whole numbers from 0"),
        (
            "group = \"south\"",
            "group = \"west\"",
            "12: `worse`: there is no group `west`: name one of `groups`",
        ),
        (
            "group = \"south\"",
            "group = \"south\"\nunit = \"count\"",
            "12: `worse`: a group has no `tolerance` and no `unit`: remove them",
        ),
        (
            "tolerance = 0.5",
            "tolerance = -0.5",
            "15: `rate`: its `tolerance` is below 0 or no number: set it to 0 or more",
        ),
        ("number = 40\n", "", "15: `rate`: it asks for nothing: add `group` or `number`"),
        ("number = 40", "number = nan", "15: `rate`: its `number` cannot be reached: write a plain number"),
        (
            "unit = \"percent\"",
            "unit = \"metres\"",
            "18: unknown variant `metres`, expected `percent` or `count`: compare it with content/README.md",
        ),
        (
            "tolerance = 0.5",
            "tolerance = 0.5\nplaces = 1",
            "18: nobody knows the key `places` here: remove it or mend its spelling",
        ),
    ];
    told(TABLE, TABLE_WORDS, &cases);
}

#[test]
fn mistakes_of_a_repair_are_told_at_their_line() {
    let cases = [
        ("line = \"scale\"", "line = \"scal\"", "10: there is no line `scal`: name one of `lines`"),
        ("fix = \"split\"", "fix = \"spit\"", "7: `scale`: there is no fix `spit`: name one of `fixes`"),
    ];
    told(REPAIR, REPAIR_WORDS, &cases);
}

#[test]
fn mistakes_of_a_triage_are_told_at_their_line() {
    let cases = [
        (
            "urgency = \"now\"",
            "urgency = \"soon\"",
            "9: `bias`: there is no urgency `soon`: name one of `urgencies`",
        ),
        (
            "half = [\"note\"]",
            "half = [\"stop\"]",
            "9: `bias`: its action is worth the whole: take it out of `half`",
        ),
    ];
    told(TRIAGE, TRIAGE_WORDS, &cases);
}
