//! Claims about the certificate.

use super::*;
use crate::sample;

fn make(facts: &CertificateFacts, language: CertificateLanguage) -> Vec<u8> {
    pdf(facts, sample::QR, &sample::titles(), language, Digits::Arabic).unwrap()
}

#[test]
fn the_facts_and_the_code_are_read_back_from_the_file() {
    let facts = sample::facts();
    for language in [CertificateLanguage::En, CertificateLanguage::Km, CertificateLanguage::Both] {
        let (qr, read) = read_back(&make(&facts, language)).unwrap();
        assert_eq!((qr.as_str(), &read), (sample::QR, &facts));
    }
}

#[test]
fn the_same_facts_give_the_same_bytes() {
    let facts = sample::facts();
    assert_eq!(make(&facts, CertificateLanguage::Both), make(&facts, CertificateLanguage::Both));
}

#[test]
fn a_certificate_stays_under_75_kilobytes() {
    assert!(make(&sample::facts(), CertificateLanguage::Both).len() < 75_000);
}

#[test]
fn another_pdf_is_not_a_certificate() {
    assert!(matches!(read_back(b"not a pdf"), Err(ReportError::Pdf(_))));
}

#[test]
fn strange_names_do_not_stop_a_certificate() {
    for name in sample::strange_names() {
        let mut facts = sample::facts();
        (facts.name_latin, facts.name_khmer, facts.unit) = (name.clone(), name.clone(), name.clone());
        let (_, read) = read_back(&make(&facts, CertificateLanguage::Both)).unwrap();
        assert_eq!(read.name_latin, name);
    }
}

#[test]
fn no_character_that_xml_forbids_reaches_the_metadata() {
    let mut facts = sample::facts();
    facts.name_latin = "a\u{FFFF}b\u{FEFF}c\u{1FFFE}\u{1}".to_owned();
    let made = make(&facts, CertificateLanguage::En);
    let start = made.windows(9).position(|window| window == b"<?xpacket").unwrap();
    let end = made.windows(13).position(|window| window == b"</x:xmpmeta><").unwrap();
    let packet = std::str::from_utf8(&made[start..end]).unwrap();
    assert!(!packet.chars().skip(40).any(|c| c.is_control() || pdf::is_forbidden(c)));
    assert_eq!(read_back(&made).unwrap().1, facts);
}

#[test]
fn a_text_too_long_for_a_code_is_refused() {
    let long = "x".repeat(5000);
    let made = pdf(&sample::facts(), &long, &sample::titles(), CertificateLanguage::En, Digits::Khmer);
    assert!(matches!(made, Err(ReportError::Qr)));
}

/// The same certificate in the look of an office, with its logo.
fn of_office() -> (CertificateFacts, Picture) {
    let drawing = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="#1b4d2a"/></svg>"##;
    let logo = crate::Logo::read(drawing.as_bytes()).unwrap().on(pdf::ink::PAPER).unwrap();
    let names = [(Language::En, "Office of Planning".to_owned()), (Language::Km, "ការិយាល័យផែនការ".to_owned())];
    let office = Letterhead {
        names: names.into(),
        unit_label: [(Language::En, "Bureau".to_owned())].into(),
        ink: Some("#1b4d2a".to_owned()),
        accent: Some("#7a3d00".to_owned()),
        logo: Some(logo.digest()),
    };
    (CertificateFacts { office: Some(office), ..sample::facts() }, logo)
}

fn made_of_office(facts: &CertificateFacts, logo: Option<&Picture>) -> Vec<u8> {
    pdf_of_office(facts, sample::QR, &sample::titles(), CertificateLanguage::Both, Digits::Arabic, logo)
        .unwrap()
}

#[test]
fn the_look_of_an_office_is_read_back_with_its_logo() {
    let (facts, logo) = of_office();
    let made = made_of_office(&facts, Some(&logo));
    assert_eq!(read_back(&made).unwrap().1, facts);
    let found = logo_of(&made).unwrap().unwrap();
    assert_eq!(found, logo);
    assert_eq!(made_of_office(&facts, Some(&found)), made);
    assert!(made.len() < 75_000, "{}", made.len());
}

#[test]
fn a_logo_that_the_facts_do_not_name_is_not_drawn() {
    let (facts, logo) = of_office();
    let plain = made_of_office(&sample::facts(), None);
    assert_eq!(made_of_office(&sample::facts(), Some(&logo)), plain);
    let other = Picture { width: 1, height: 1, rgb: vec![9, 9, 9] };
    assert_eq!(made_of_office(&facts, Some(&other)), made_of_office(&facts, None));
    assert_ne!(made_of_office(&facts, None), plain);
}

#[test]
fn a_certificate_without_an_office_says_nothing_of_one() {
    let told = serde_json::to_value(sample::facts()).unwrap();
    assert!(told.get("office").is_none());
}
