//! Claims about pasted texts, in English and Khmer, with what must not be found.

use super::*;
use proptest::prelude::*;

use FindingKind::*;

fn found(text: &str) -> Vec<(FindingKind, String)> {
    findings(text).into_iter().map(|finding| (finding.kind, finding.text)).collect()
}

fn expect(text: &str, wanted: &[(FindingKind, &str)]) {
    let wanted: Vec<_> = wanted.iter().map(|(kind, text)| (*kind, (*text).to_owned())).collect();
    assert_eq!(found(text), wanted, "{text}");
}

fn class_of(text: &str) -> String {
    class(&findings(text)).0
}

#[test]
fn contact_details_are_found() {
    expect("Write to sok.dara@moc.gov.kh.", &[(Email, "sok.dara@moc.gov.kh")]);
    expect("Call 012 345 678 today", &[(Phone, "012 345 678")]);
    expect("Call (012) 345 678 or (097 123 4567)", &[(Phone, "(012) 345 678"), (Phone, "097 123 4567")]);
    expect(
        "Tel: +855 12 345 678, 85512345678, 0971234567",
        &[(Phone, "+855 12 345 678"), (Phone, "85512345678"), (Phone, "0971234567")],
    );
    expect("012-345-678 and 012.345.6789", &[(Phone, "012-345-678"), (Phone, "012.345.6789")]);
    expect("ទូរស័ព្ទ ០១២ ៣៤៥ ៦៧៨។", &[(Phone, "០១២ ៣៤៥ ៦៧៨")]);
    expect("ទូរស័ព្ទ០១២៣៤៥៦៧៨ជាលេខថ្មី", &[(Phone, "០១២៣៤៥៦៧៨")]);
    expect("Call 012 345 678 15 times", &[(Phone, "012 345 678")]);
    expect("Office abroad: +33 1 23 45 67 89", &[(Phone, "+33 1 23 45 67 89")]);
}

#[test]
fn numbers_of_papers_and_accounts_are_found() {
    expect("National ID 010 234 567", &[(NationalId, "010 234 567")]);
    expect("ID card: 012345678(01)", &[(NationalId, "012345678(01)")]);
    expect("អត្តសញ្ញាណប័ណ្ណលេខ ០១០២៣៤៥៦៧", &[(NationalId, "០១០២៣៤៥៦៧")]);
    expect("The clerk noted 510234567 on the form", &[(NationalId, "510234567")]);
    expect("N01234567 expires soon", &[(Passport, "N01234567")]);
    expect("Passport no. AB 123456", &[(Passport, "AB 123456")]);
    expect("លិខិតឆ្លងដែនលេខ N1234567", &[(Passport, "N1234567")]);
    expect("Bank account 000 123 456 789", &[(BankAccount, "000 123 456 789")]);
    expect("គណនីលេខ ០០១២៣៤៥៦៧៨៩០", &[(BankAccount, "០០១២៣៤៥៦៧៨៩០")]);
}

#[test]
fn a_birth_date_is_told_from_another_date() {
    expect("born on 12/03/1990", &[(BirthDate, "12/03/1990")]);
    expect("Date of birth: 3 March 1990", &[(BirthDate, "3 March 1990")]);
    expect("ថ្ងៃខែឆ្នាំកំណើត ១២ មីនា ១៩៩០", &[(BirthDate, "១២ មីនា ១៩៩០")]);
    expect("កើតថ្ងៃទី១២ ខែមីនា ឆ្នាំ១៩៩០", &[(BirthDate, "ថ្ងៃទី១២ ខែមីនា ឆ្នាំ១៩៩០")]);
    expect("ហេតុការណ៍កើតឡើងនៅថ្ងៃទី១២ ខែមីនា ឆ្នាំ២០២៤", &[(Date, "ថ្ងៃទី១២ ខែមីនា ឆ្នាំ២០២៤")]);
    expect("Meeting on 20 November 2026 or 2026-11-21.", &[(Date, "20 November 2026"), (Date, "2026-11-21")]);
    assert_eq!(class_of("Meeting on 20 November 2026"), "d1");
    assert_eq!(class_of("born on 12/03/1990"), "d3");
}

#[test]
fn names_follow_titles_and_labels() {
    expect("Dear Mr. Sok Dara, thank you.", &[(Name, "Sok Dara")]);
    expect("H.E. Dr. CHAN Sophea Rith spoke. The end.", &[(Name, "CHAN Sophea Rith")]);
    expect("Ms Chan. The file is late.", &[(Name, "Chan")]);
    expect("Name: Sok Dara\nUnit: Audit", &[(Name, "Sok Dara")]);
    expect("លោក សុខ ដារ៉ា បានដាក់ពាក្យ", &[(Name, "សុខ ដារ៉ា")]);
    expect("លោកស្រី ចាន់ សុភា និងលោក ជា រិទ្ធ", &[(Name, "ចាន់ សុភា"), (Name, "ជា រិទ្ធ")]);
    expect("ឯកឧត្តម បណ្ឌិត កែវ វិសាល", &[(Name, "កែវ វិសាល")]);
    expect("ឈ្មោះ៖ សុខ ដារ៉ា", &[(Name, "សុខ ដារ៉ា")]);
}

#[test]
fn a_name_is_found_again_without_its_title() {
    let text = "Mr Sok Dara called. Sok Dara wants an answer; Sok Daravuth does not.";
    assert_eq!(found(text).len(), 2);
    assert_eq!(
        replaced(text, &findings(text)),
        "Mr [NAME] called. [NAME] wants an answer; Sok Daravuth does not."
    );
    expect("លោក សុខ បានសួរអំពីសុខភាពរបស់ សុខ", &[(Name, "សុខ"), (Name, "សុខ")]);
}

#[test]
fn money_alone_is_confidential_and_with_a_person_personal() {
    expect("US$ 1,200.50 and 5 million riels", &[(Money, "US$ 1,200.50"), (Money, "5 million riels")]);
    expect("តម្លៃ ៥០០០០ រៀល ឬ ១២ ដុល្លារ", &[(Money, "៥០០០០ រៀល"), (Money, "១២ ដុល្លារ")]);
    assert_eq!(class_of("The printer costs $400"), "d2");
    assert_eq!(class_of("Mr Sok earns $400"), "d3");
}

#[test]
fn a_word_on_health_counts_only_near_a_person() {
    assert_eq!(class_of("The clinic saw 20 patients with diabetes"), "d1");
    assert_eq!(class_of("Mr Sok Dara, diagnosis: diabetes"), "d3plus");
    assert_eq!(class_of("លោក សុខ ដារ៉ា ជាអ្នកជំងឺ"), "d3plus");
    let far = format!("Mr Sok Dara wrote. {} A patient waits.", "The hall is open. ".repeat(60));
    assert_eq!(class_of(&far), "d3");
}

#[test]
fn passwords_and_markings_are_found() {
    expect("Password: Sala#2026 for the file", &[(Password, "Sala#2026")]);
    expect("PIN=4711", &[(Password, "4711")]);
    expect("ពាក្យសម្ងាត់៖ sala2026", &[(Password, "sala2026")]);
    expect(
        "CONFIDENTIAL\nThis is not yet public.",
        &[(Marking, "CONFIDENTIAL"), (Marking, "not yet public")],
    );
    assert_eq!(class_of("CONFIDENTIAL"), "d2");
    assert_eq!(class_of("TOP SECRET"), "d4");
    assert_eq!(class_of("សម្ងាត់\nជូនប្រធាន"), "d2");
    assert_eq!(class_of("សម្ងាត់បំផុត"), "d4");
}

#[test]
fn plain_office_text_is_left_alone() {
    for text in [
        "Law No. NS/RKM/0196/26 and Sub-Decree 252 of 2021",
        "អនុក្រឹត្យលេខ ២៥២ អនក្រ.បក ឆ្នាំ២០២១",
        "Rice 500 g, oil 1.5 l, version 12.4.1, page 123456",
        "From 2024 to 2026 we trained 1,234,567 people.",
        "The President and the Minister met; Mr President, Dr Minister.",
        "Your password must be long, and the PIN has 4 to 12 digits.",
        "Ask for confidential advice; keep a secret.",
        "ពិភពលោកទាំងមូល និងលោកប្រធានអង្គភាព",
        "លោកគ្រូ អ្នកគ្រូ និងលោកអ្នក",
        "ការសម្ងាត់ និងពាក្យសម្ងាត់ត្រូវរក្សាទុក",
        "File 2024.11.1234 and room 012/345",
        "Decisions: 12 Decisions 2024",
        "ខែកញ្ញា ឆ្នាំ២០២៦ និងខែតុលា",
        "",
    ] {
        assert_eq!(found(text), [], "{text}");
        assert_eq!(class_of(text), "d1");
    }
}

#[test]
fn offsets_count_as_the_screen_does() {
    let text = "🙂 លោក សុខ ដារ៉ា, Mr Kim";
    let units: Vec<u16> = text.encode_utf16().collect();
    let findings = findings(text);
    assert_eq!(findings.len(), 2);
    for finding in &findings {
        assert_eq!(String::from_utf16_lossy(&units[finding.start..finding.end]), finding.text);
    }
    assert_eq!(replaced(text, &findings), "🙂 លោក [ឈ្មោះ], Mr [ឈ្មោះ 2]");
    assert_eq!(replaced(text, &findings[1..]), "🙂 លោក សុខ ដារ៉ា, Mr [ឈ្មោះ 2]");
}

#[test]
fn a_khmer_title_may_be_glued_to_the_word_before_it() {
    let names = |text: &str| found(text).into_iter().filter(|(kind, _)| *kind == FindingKind::Name).count();
    assert_eq!(names("សូមជម្រាបលោក សុខ ដារ៉ា អំពីកិច្ចប្រជុំ"), 1);
    assert_eq!(names("ការប្រជុំពិភពលោក សុខភាព"), 0);
    assert_eq!(names("នៅខែកញ្ញា ការិយាល័យបិទ"), 0);
}

#[test]
fn placeholders_speak_the_language_of_the_text() {
    let replaced = |text: &str| replaced(text, &findings(text));
    assert_eq!(replaced("Please call Mr Kim Dara at 012 345 678."), "Please call Mr [NAME] at [PHONE].");
    assert_eq!(replaced("សូមទូរសព្ទទៅលេខ 012 345 678 ។"), "សូមទូរសព្ទទៅលេខ [ទូរសព្ទ] ។");
}

#[test]
fn the_same_text_has_the_same_number() {
    let text = "Mr Sok Dara, Ms Chan Thy, Mr Sok Dara: 012 345 678, 012 345 679, 012 345 678";
    let cleaned = "Mr [NAME], Ms [NAME 2], Mr [NAME]: [PHONE], [PHONE 2], [PHONE]";
    assert_eq!(replaced(text, &findings(text)), cleaned);
}

const GAPS: [&str; 7] = [" ", "\n", ", ", "។ ", " (", "-", ""];

fn office_text(gaps: &[&'static str]) -> impl Strategy<Value = String> {
    let pieces = [
        "Mr Sok Dara",
        "Sok Dara",
        "លោក សុខ ដារ៉ា",
        "សុខ ដារ៉ា",
        "012 345 678",
        "+855 97 123 4567",
        "០១២៣៤៥៦៧៨",
        "dara@sala.kh",
        "born 12/03/1990",
        "12/03/1990",
        "ID 012345678",
        "510234567",
        "account 0012345678",
        "Passport N01234567",
        "$ 1,200",
        "៥០០០ រៀល",
        "Password: Sala#2026",
        "HIV",
        "CONFIDENTIAL",
        "សម្ងាត់",
        "the office",
        "ការិយាល័យ",
        "500 g",
        "🙂",
        "20 November 2026",
    ];
    let gap = proptest::sample::select(gaps.to_vec());
    let piece = proptest::sample::select(pieces.to_vec());
    proptest::collection::vec((piece, gap), 0..20)
        .prop_map(|parts| parts.iter().flat_map(|(a, b)| [*a, *b]).collect())
}

proptest! {
    #[test]
    fn findings_stand_apart_and_fit_the_text(text in prop_oneof![any::<String>(), office_text(&GAPS), "[0-9០-៩ +.()NA@a-c-]{0,80}"]) {
        let units: Vec<u16> = text.encode_utf16().collect();
        let findings = findings(&text);
        let mut last = 0;
        for finding in &findings {
            prop_assert!(finding.start >= last && finding.end > finding.start && finding.end <= units.len());
            prop_assert_eq!(&String::from_utf16_lossy(&units[finding.start..finding.end]), &finding.text);
            last = finding.end;
        }
        let _ = replaced(&text, &findings);
        let _ = replaced("another ជា 🙂 text", &findings);
        let _ = class(&findings);
    }

    #[test]
    fn a_cleaned_text_holds_nothing_that_was_found(parts in proptest::collection::vec(office_text(&GAPS[..5]), 1..4)) {
        let text = parts.join(" ");
        let findings = findings(&text);
        let cleaned = replaced(&text, &findings);
        for finding in findings.iter().filter(|finding| finding.kind.identifies()) {
            prop_assert!(!cleaned.contains(&finding.text), "{} in {cleaned}", finding.text);
        }
    }
}
