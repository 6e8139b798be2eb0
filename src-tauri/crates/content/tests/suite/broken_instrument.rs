//! One broken fixture for every mistake in the readiness instrument.

use crate::refused;

refused! {
    weights_that_do_not_add_up_are_refused: "readiness/instrument.toml", "U = 60" => "U = 55",
        ["readiness/instrument.toml:3: the weights of profile U add up to 95: make them 100"];
    an_unknown_profile_is_refused: "readiness/instrument.toml", "U = 60" => "X = 60",
        ["readiness/instrument.toml:5: unknown variant `X`, expected one of `U`, `P`, `D`: compare it with content/README.md"];
    a_question_of_no_area_is_refused: "readiness/instrument.toml", "area = \"R2\"" => "area = \"R3\"",
        ["readiness/instrument.toml:7: `R2` has 0 questions: give it 1 to 5",
         "readiness/instrument.toml:23: the id `R2.1` does not look like `R3.1`: mend it",
         "readiness/instrument.toml:24: there is no area `R3`: mend the id or add the area"];
    a_question_of_no_gate_is_refused: "readiness/instrument.toml", "gate = \"G5\"" => "gate = \"G4\"",
        ["readiness/instrument.toml:11: no question decides `G5`: name it as the `gate` of one",
         "readiness/instrument.toml:18: there is no gate `G4`: mend the id or add the gate"];
    a_question_named_after_another_area_is_refused: "readiness/instrument.toml", "id = \"R2.1\"" => "id = \"R1.2\"",
        ["readiness/en.toml:8: `questions` has no words for `R1.2`: add them",
         "readiness/en.toml:13: `questions` has words for `R2.1`, which the structure does not name: remove them",
         "readiness/instrument.toml:23: the id `R1.2` does not look like `R2.1`: mend it",
         "readiness/km.toml:11: `questions` has no words for `R1.2`: add them",
         "readiness/km.toml:16: `questions` has words for `R2.1`, which the structure does not name: remove them"];
    a_measure_nobody_knows_is_refused: "readiness/instrument.toml", "core-training" => "happiness",
        ["readiness/instrument.toml:19: unknown variant `happiness`, expected one of `core-training`, `decider-training`, `rules-signed`: compare it with content/README.md"];
    a_measure_used_twice_is_refused: "readiness/instrument.toml", "optional = [\"U\"]" => "computed = \"core-training\"",
        ["readiness/instrument.toml:22: `core-training` answers another question already: take it away here",
         "readiness/instrument.toml:22: `track` is missing: name the track it counts"];
    certificates_of_no_track_are_refused: "readiness/instrument.toml", "track = \"a\"" => "track = \"z\"",
        ["readiness/instrument.toml:20: there is no track `z`: mend the id or add the track"];
    a_track_where_nothing_is_counted_is_refused: "readiness/instrument.toml", "optional = [\"U\"]" => "track = \"a\"",
        ["readiness/instrument.toml:22: `track` is for questions that count certificates: remove it"];
    a_gate_that_managed_asks_too_much_of_is_refused: "readiness/instrument.toml", "managed = 3" => "managed = 5",
        ["readiness/instrument.toml:11: `managed` must be 2, 3 or 4: mend it"];
    an_empty_anchor_is_refused: "readiness/en.toml", "\"Half.\"" => "\" \"",
        ["readiness/en.toml:10: this text is empty: write it"];
    four_anchors_are_refused: "readiness/en.toml", "\"Half.\", " => "",
        ["readiness/en.toml:10: invalid length 4, expected an array of length 5: compare it with content/README.md"];
    a_question_without_words_is_refused: "readiness/km.toml", "[questions.\"R2.1\"]" => "[questions.\"R2.2\"]",
        ["readiness/km.toml:11: `questions` has no words for `R2.1`: add them",
         "readiness/km.toml:16: `questions` has words for `R2.2`, which the structure does not name: remove them"];
    an_area_without_words_is_refused: "readiness/en.toml", "R2 = \"Data\"\n" => "",
        ["readiness/en.toml:1: `areas` has no words for `R2`: add them"];
    a_gate_without_words_is_refused: "readiness/en.toml", "G5 = " => "G6 = ",
        ["readiness/en.toml:5: `gates` has no words for `G5`: add them",
         "readiness/en.toml:6: `gates` has words for `G6`, which the structure does not name: remove them"];
}
