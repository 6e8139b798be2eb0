//! Claims about the normal form.

use super::*;
use proptest::prelude::*;

fn same(these: &[&str]) {
    for text in these {
        assert_eq!(normalise(text), normalise(these[0]), "{}", text.escape_unicode());
    }
}

#[test]
fn texts_that_look_the_same_compare_the_same() {
    same(&["ក្រុម", "ក្រ\u{17BB}ម", "ក\u{17BB}\u{17D2}រម"]);
    same(&["ស្ត្រី", "ស\u{17D2}រ\u{17D2}តី", "សី\u{17D2}ត\u{17D2}រ"]);
    same(&["ម៉ាស៊ីន", "ម\u{17B6}\u{17C9}ស៊ីន", "ម៉ាសុីន", "ម៉ាស\u{17B8}\u{17BB}ន"]);
    same(&["បណ្តុះបណ្តាល", "បណ្ដុះបណ្ដាល"]);
    same(&["ដោយ", "ដ\u{17C1}\u{17B6}យ", "ដ\u{17B6}\u{17C1}យ"]);
    same(&["កើត", "ក\u{17C1}\u{17B8}ត"]);
    same(&["នុំ", "ន\u{17C6}\u{17BB}"]);
    same(&["សាលា", "សា\u{200B}លា", "ស\u{17B5}ាលា"]);
    same(&["Café  Sala", "cafe\u{301} SALA", "cafe\u{200D}\u{301} sala "]);
}

#[test]
fn words_that_differ_stay_different() {
    assert_ne!(normalise("កា"), normalise("គា"));
    assert_ne!(normalise("បា"), normalise("ប៉ា"));
    assert_ne!(normalise("ត្ក"), normalise("តក"));
    assert_ne!(normalise("ស្ត្ក"), normalise("ស្ក្ត"));
}

#[test]
fn an_ordinary_sentence_is_left_as_typed() {
    let text = "សាលាជួយបុគ្គលិករៀនអំពីសុវត្ថិភាពនៃបញ្ញាសិប្បនិម្មិតក្រៅបណ្តាញ។";
    assert_eq!(normalise(text), text);
}

#[test]
fn khmer_digits_become_arabic_ones() {
    assert_eq!(to_arabic_digits("០១២ ៣៤៥ ៦៧៨៩ ក7"), "012 345 6789 ក7");
}

fn khmer_soup() -> impl Strategy<Value = String> {
    let letter = prop_oneof![
        4 => proptest::char::range('\u{1780}', '\u{17DD}'),
        2 => Just('\u{17D2}'),
        1 => prop_oneof![Just('\u{200B}'), Just('\u{0323}'), Just('\u{0301}'), Just('e'), Just('İ'), Just(' ')],
    ];
    proptest::collection::vec(letter, 0..24).prop_map(String::from_iter)
}

proptest! {
    #[test]
    fn the_normal_form_of_a_normal_form_is_itself(text in prop_oneof![any::<String>(), khmer_soup()]) {
        let once = normalise(&text);
        prop_assert_eq!(normalise(&once), once);
    }

    #[test]
    fn the_normal_form_is_nfc_and_blind_to_how_its_input_was_encoded(text in prop_oneof![any::<String>(), khmer_soup()]) {
        let form = normalise(&text);
        prop_assert_eq!(form.nfc().collect::<String>(), form.clone());
        prop_assert_eq!(normalise(&text.nfd().collect::<String>()), form.clone());
        prop_assert_eq!(normalise(&text.nfc().collect::<String>()), form);
    }

    #[test]
    fn any_text_can_be_tidied(text: String) {
        let tidied = tidy(&text);
        prop_assert_eq!(tidy(&tidied), tidied.clone());
        prop_assert!(!tidied.contains(char::is_control));
    }
}
