//! What people read: sentences, numbers and dates in both languages and both kinds of digits.

use chrono::{NaiveDate, NaiveTime};
use proptest::prelude::*;
use sala_domain::person::Language;
use sala_i18n::{Arg, Digits, Words, messages, typescript};

const EN: (Language, Digits) = (Language::En, Digits::Arabic);

fn words((language, digits): (Language, Digits)) -> Words {
    Words::new(language, digits)
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap_or_default()
}

#[test]
fn days_and_times_read_as_each_language_writes_them() {
    let english = words(EN);
    assert_eq!(english.date(day()), "20 November 2026");
    assert_eq!(english.date_long(day()), "20 November 2026");
    assert_eq!(english.month(day()), "November 2026");
    let khmer = Words::new(Language::Km, Digits::Arabic);
    assert_eq!(khmer.date(day()), "20 វិច្ឆិកា 2026");
    assert_eq!(khmer.date_long(day()), "ថ្ងៃទី20 ខែវិច្ឆិកា ឆ្នាំ2026");
    assert_eq!(khmer.time(NaiveTime::from_hms_opt(14, 5, 59).unwrap()), "14:05");
}

#[test]
fn khmer_digits_reach_dates_numbers_and_messages() {
    let khmer = Words::new(Language::Km, Digits::Khmer);
    assert_eq!(khmer.date(day()), "២០ វិច្ឆិកា ២០២៦");
    assert_eq!(khmer.number(-1_234_567), "-១.២៣៤.៥៦៧");
    assert_eq!(khmer.decimal(1234.56, 1), "១.២៣៤,៦");
    assert_eq!(khmer.percent(74), "៧៤\u{A0}%");
    assert_eq!(khmer.time(NaiveTime::from_hms_opt(9, 30, 0).unwrap()), "០៩:៣០");
    assert!(khmer.error_pin_wait(30).contains("៣០ វិនាទី"));
    assert!(khmer.error_pin_wrong(2).contains('២'));
}

#[test]
fn numbers_are_grouped_by_thousands() {
    let english = words(EN);
    assert_eq!(english.number(0), "0");
    assert_eq!(english.number(999), "999");
    assert_eq!(english.number(i64::MIN), "-9,223,372,036,854,775,808");
    assert_eq!(english.decimal(2.5, 1), "2.5");
    assert_eq!(english.decimal(2.0, 0), "2");
}

#[test]
fn plurals_follow_the_number() {
    let english = words(EN);
    assert_eq!(english.error_check_locked(1), "The check opens after one more lesson.");
    assert_eq!(english.error_check_locked(12), "The check opens after 12 more lessons.");
    assert!(english.error_pin_wrong(0).contains("Please wait"));
}

#[test]
fn sentences_hold_no_isolation_marks() {
    for language in Language::ALL {
        let text = Words::new(language, Digits::Arabic).error_save_failed("C:\\Sala\\ឯកសារ.pdf");
        assert!(text.contains("C:\\Sala\\ឯកសារ.pdf"));
        assert!(!text.contains(['\u{2068}', '\u{2069}']));
    }
}

#[test]
fn a_message_is_found_by_its_id() {
    let english = words(EN);
    let wait = english.message("error-pin-wait", &[("seconds", Arg::Number(1))]);
    assert_eq!(wait.as_deref(), Some("Too many wrong PINs. Please wait one second, then try again."));
    assert_eq!(english.message("error-of-tomorrow", &[]), None);
    assert!(english.message("error-check-wait", &[]).is_some());
}

#[test]
fn the_typescript_names_every_message_once_and_carries_each_language_apart() {
    let [(_, module), (_, english), (name, khmer)] = typescript();
    assert!(module.contains("  errorPinWrong(args: { left: number }): string;\n"));
    assert!(module.contains("  errorSaveFailed(args: { path: string }): string;\n"));
    assert!(module.contains("  appName(): string;\n"));
    assert!(module.contains("  appName: \"app-name\",\n"));
    assert!(english.contains("\"app-name = Sala\","));
    assert!(khmer.contains("\"app-name = សាលា\","));
    assert_eq!(name, "messages-km.ts");
    assert!(!english.contains("សាលា"));
}

#[test]
fn no_language_has_comments_or_blank_lines_in_its_merged_text() {
    for language in Language::ALL {
        assert!(messages(language).lines().all(|line| !line.is_empty() && !line.starts_with('#')));
    }
}

proptest! {
    #[test]
    fn any_number_and_text_can_be_written(value: i64, real: f64, places in 0_usize..9, text: String) {
        for (language, digits) in [EN, (Language::Km, Digits::Khmer)] {
            let words = words((language, digits));
            let number = words.number(value);
            let back: String = number.chars().filter_map(|c| match c {
                '០'..='៩' => char::from_digit(u32::from(c) - 0x17E0, 10),
                ',' | '.' => None,
                other => Some(other),
            }).collect();
            prop_assert_eq!(back.parse::<i64>(), Ok(value));
            let _ = words.decimal(real, places);
            prop_assert!(words.error_save_failed(&text).contains(&text));
        }
    }
}
