//! Claims about sealed certificates: what goes in comes out, and nothing else gets in.

use chrono::{DateTime, Duration, Utc};
use ciborium::Value;
use coset::{CborSerializable, CoseSign1Builder, HeaderBuilder, TaggedCborSerializable, iana};
use ed25519_dalek::{Signer, SigningKey};
use proptest::prelude::*;
use sala_credential::{LONGEST_NAME, OpenError, PREFIX, Seal, SealError, fingerprint, matches, open, seal};
use sala_domain::certificate::{CertificateFacts, Grade};
use sha2::{Digest, Sha256};

fn key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

fn facts() -> CertificateFacts {
    let issued = DateTime::<Utc>::UNIX_EPOCH + Duration::seconds(1_795_132_800);
    CertificateFacts {
        id: "0190f5c2-7c1e-7a3b-8d2e-1f2a3b4c5d6e".into(),
        number: "SALA-2026-7F3K-91QD".into(),
        grade: Grade::SelfIssued,
        name_latin: "Sok Dara".into(),
        name_khmer: "សុខ ដារ៉ា".into(),
        staff_number: "MPTC-00123".into(),
        unit: "Audit".into(),
        track: "a".into(),
        content_version: "2026.1".into(),
        content_hash: "00".repeat(32),
        score: 11,
        of: 12,
        pass: 10,
        rules_version: "1.0".into(),
        issued,
        valid_until: issued + Duration::days(365),
        issuer: key().verifying_key().to_bytes().iter().map(|byte| format!("{byte:02x}")).collect(),
        office: None,
    }
}

fn sealed(facts: &CertificateFacts) -> String {
    seal(facts, &key()).unwrap_or_default()
}

fn bytes(text: &str) -> Vec<u8> {
    base45::decode(&text[PREFIX.len()..]).unwrap_or_default()
}

fn text_of(bytes: &[u8]) -> String {
    PREFIX.to_owned() + &base45::encode(bytes)
}

#[test]
fn what_is_sealed_is_opened() {
    let opened = open(&sealed(&facts())).unwrap();
    assert_eq!(opened.issuer, key().verifying_key().to_bytes());
    assert_eq!((opened.name_latin.as_str(), opened.name_khmer.as_str()), ("Sok Dara", "សុខ ដារ៉ា"));
    assert_eq!((opened.number.as_str(), opened.score.as_str()), ("SALA-2026-7F3K-91QD", "11/12"));
    assert_eq!((opened.issued, opened.expires), (facts().issued, facts().valid_until));
    assert_eq!((&opened.id, &opened.track, opened.grade), (&facts().id, &facts().track, Grade::SelfIssued));
    assert!(matches(&opened, &facts()));
    assert_eq!(open(&format!("\n{}\r\n", sealed(&facts()))), Ok(opened));
}

#[test]
fn a_seal_of_other_facts_does_not_match() {
    let opened = open(&sealed(&facts())).unwrap();
    assert!(!matches(&opened, &CertificateFacts { unit: "Legal".into(), ..facts() }));
    assert!(!matches(&opened, &CertificateFacts { issuer: "11".repeat(32), ..facts() }));
    assert!(!matches(
        &opened,
        &CertificateFacts { issued: facts().issued + Duration::milliseconds(1), ..facts() }
    ));
    assert!(!matches(&Seal { number: "SALA-2026-0000-0000".into(), ..opened }, &facts()));
}

#[test]
fn a_staff_number_is_hashed_and_may_be_absent() {
    let text = sealed(&facts());
    assert!(!String::from_utf8_lossy(&bytes(&text)).contains("MPTC-00123"));
    let nobody = CertificateFacts { staff_number: String::new(), grade: Grade::OfficeConfirmed, ..facts() };
    let opened = open(&sealed(&nobody)).unwrap();
    assert_eq!((opened.staff_hash, opened.grade), (None, Grade::OfficeConfirmed));
    assert!(matches(&opened, &nobody));
}

#[test]
fn facts_of_another_key_or_without_a_uuid_are_not_sealed() {
    assert_eq!(seal(&facts(), &SigningKey::from_bytes(&[8; 32])), Err(SealError::Issuer));
    assert_eq!(seal(&CertificateFacts { id: "first".into(), ..facts() }, &key()), Err(SealError::Id));
    assert_eq!(
        seal(&CertificateFacts { number: "9".repeat(4000), ..facts() }, &key()),
        Err(SealError::TooLong)
    );
}

#[test]
fn a_seal_stays_small_enough_for_a_printed_code() {
    let usual = sealed(&facts());
    assert!(bytes(&usual).len() <= 320, "{}", bytes(&usual).len());
    let longest = CertificateFacts { name_latin: "N".repeat(48), name_khmer: "ន".repeat(16), ..facts() };
    let text = sealed(&longest);
    assert!(bytes(&text).len() <= 372, "{}", bytes(&text).len());
    assert!(text.len() <= 600, "QR version 15 at level M holds 600 letters, this is {}", text.len());
}

#[test]
fn a_long_name_is_cut_between_letters() {
    let long = CertificateFacts { name_latin: "é".repeat(200), name_khmer: "ន".repeat(200), ..facts() };
    let opened = open(&sealed(&long)).unwrap();
    assert_eq!(opened.name_khmer, format!("{}…", "ន".repeat(15)));
    assert_eq!(opened.name_latin, format!("{}…", "é".repeat(22)));
    assert!(opened.name_latin.len() <= LONGEST_NAME && matches(&opened, &long));
}

#[test]
fn other_texts_are_refused() {
    assert_eq!(open(""), Err(OpenError::Prefix));
    assert_eq!(open("HC1:6BF"), Err(OpenError::Prefix));
    assert_eq!(open(&sealed(&facts()).to_lowercase()), Err(OpenError::Prefix));
    assert_eq!(open(&format!("{PREFIX}{}", "0".repeat(4096))), Err(OpenError::TooLong));
    let mut longer = bytes(&sealed(&facts()));
    longer.push(0);
    assert_eq!(open(&text_of(&longer)), Err(OpenError::Damaged));
}

/// A message of these claims, well signed by the key, whatever they are.
fn signed(payload: Vec<u8>, algorithm: iana::Algorithm, kid: Vec<u8>, loose: bool) -> String {
    let header = HeaderBuilder::new().algorithm(algorithm).key_id(kid).build();
    let mut message = CoseSign1Builder::new().protected(header).payload(payload);
    if loose {
        message = message.unprotected(HeaderBuilder::new().key_id(vec![1]).build());
    }
    let message = message.create_signature(b"", |bytes| key().sign(bytes).to_bytes().to_vec()).build();
    text_of(&message.to_tagged_vec().unwrap_or_default())
}

#[test]
fn well_signed_messages_of_another_form_are_refused() {
    let kid = Sha256::digest(key().verifying_key().as_bytes())[..8].to_vec();
    let message = coset::CoseSign1::from_tagged_slice(&bytes(&sealed(&facts()))).unwrap();
    let payload = message.payload.clone().unwrap();
    let eddsa = iana::Algorithm::EdDSA;
    assert!(open(&signed(payload.clone(), eddsa, kid.clone(), false)).is_ok());
    assert_eq!(open(&signed(payload.clone(), eddsa, kid.clone(), true)), Err(OpenError::Damaged));
    assert_eq!(
        open(&signed(payload.clone(), iana::Algorithm::ES256, kid.clone(), false)),
        Err(OpenError::Algorithm)
    );
    assert_eq!(open(&signed(payload.clone(), eddsa, vec![0; 8], false)), Err(OpenError::Key));

    let Ok(Value::Map(claims)) = ciborium::from_reader::<Value, _>(payload.as_slice()) else {
        return assert_eq!("no map", "");
    };
    let doubled = Value::Map(claims.iter().chain(&claims[..1]).cloned().collect());
    let reversed = Value::Map(claims.iter().rev().cloned().collect());
    for other in [doubled, reversed, Value::Map(Vec::new())] {
        assert_eq!(
            open(&signed(other.to_vec().unwrap(), eddsa, kid.clone(), false)),
            Err(OpenError::Damaged)
        );
    }
    let mut trailing = payload;
    trailing.push(0xF6);
    assert_eq!(open(&signed(trailing, eddsa, kid, false)), Err(OpenError::Damaged));
    assert!(open(&text_of(&message.to_vec().unwrap())).is_err());
}

#[test]
fn a_fingerprint_is_read_in_groups_of_four() {
    let text = fingerprint(&key().verifying_key().to_bytes());
    assert_eq!(text.split(' ').map(str::len).collect::<Vec<_>>(), [4, 4, 4, 4]);
    assert!(text.chars().all(|c| c == ' ' || c.is_ascii_digit() || ('A'..='F').contains(&c)));
}

#[test]
fn every_changed_bit_of_the_message_is_refused() {
    let whole = bytes(&sealed(&facts()));
    for index in 0..whole.len() * 8 {
        let mut changed = whole.clone();
        changed[index / 8] ^= 1 << (index % 8);
        assert!(open(&text_of(&changed)).is_err(), "bit {index}");
    }
}

proptest! {
    #[test]
    fn every_changed_letter_is_refused(index in 0_usize..480, letter in 0_u8..128) {
        let text = sealed(&facts());
        let mut changed = text.clone().into_bytes();
        let index = index % changed.len();
        prop_assume!(changed[index] != letter);
        changed[index] = letter;
        prop_assert!(open(&String::from_utf8_lossy(&changed)).is_err());
    }

    #[test]
    fn any_text_and_any_bytes_can_be_refused(text: String, bytes: Vec<u8>, cut in 0_usize..500) {
        prop_assert!(open(&text).is_err());
        prop_assert!(open(&(PREFIX.to_owned() + &text)).is_err());
        prop_assert!(open(&text_of(&bytes)).is_err());
        let whole = sealed(&facts());
        prop_assert!(cut >= whole.len() || open(&whole[..cut]).is_err());
    }

    #[test]
    fn any_names_survive(name_latin: String, name_khmer: String, staff_number: String, score: usize) {
        let facts = CertificateFacts { name_latin, name_khmer, staff_number, score: score % 1000, ..facts() };
        let opened = open(&sealed(&facts));
        prop_assert!(opened.is_ok_and(|opened| matches(&opened, &facts)));
    }
}
