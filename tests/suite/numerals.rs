//! Typed numbers: the core reads the fixture that the pages read too.

use sala_domain::exercise::table::numeral;
use serde_json::Value;

#[test]
fn typed_numbers_are_read_as_the_fixture_says() {
    let fixture: Value = serde_json::from_str(include_str!("../fixtures/numerals.json")).unwrap();
    let cases = fixture.as_array().unwrap();
    assert!(cases.len() > 50);
    for case in cases {
        let typed = case["typed"].as_str().unwrap();
        let percent = case["percent"].as_bool().unwrap();
        assert_eq!(numeral::read(typed, percent), case["number"].as_f64(), "{typed:?}, percent: {percent}");
    }
}
