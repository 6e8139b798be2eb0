//! Numbers, dates, amounts and fixed words, by their shape and the words before them. `\d` is a digit of any script.

use std::sync::LazyLock;

use regex::Regex;

use super::context::{before, whole};
use super::{FindingKind, Span};

/// Whether what stands there is what it looks like.
type Fits = fn(&str, &Span) -> bool;

/// A shape, and what must stand before it or be true of it.
struct Shape {
    kind: FindingKind,
    regex: Regex,
    fits: Fits,
}

const SEPARATOR: &str = r"[ \x{A0}\x{200B}.\-–]?";
const MONTHS: &str = r"(?i:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?";
const KHMER_MONTHS: &str = "មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ";
const SCALES: &str = r"(?:\s?(?:thousand|million|billion|[kKmM]\b|រយ|ពាន់|ម៉ឺន|សែន|លាន|ប៊ីលាន))?";

const PASSWORD: &str = r"(?:(?-u:\b)(?i:password|passcode|passwd|pwd|PIN|api key|secret key|access key)\s?(?:is\s|[:=])|(?:ពាក្យសម្ងាត់|លេខសម្ងាត់|លេខកូដសម្ងាត់)\s?(?:គឺ|[:៖=]))";

static SHAPES: LazyLock<Vec<Shape>> = LazyLock::new(|| {
    use FindingKind::{BankAccount, Date, Email, Marking, Money, NationalId, Passport, Password, Phone};
    let s = SEPARATOR;
    let code = format!(r"(?:\+|00)?[8៨][5៥][5៥]{s}(?:\(?[0០]\)?{s})?");
    let cambodian = format!(r"(?:{code}|\(?[0០])[1-9១-៩]\d\)?(?:{s}\d){{6,7}}");
    let foreign = format!(r"\+[1-9]\d{{0,2}}(?:{s}\d){{7,12}}");
    let shapes: [(FindingKind, String, Fits); 20] = [
        (Email, r"[A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63})+".into(), |_, _| true),
        (Phone, cambodian.clone(), alone),
        (Phone, ended(&cambodian), alone),
        (Phone, foreign.clone(), alone),
        (Phone, ended(&foreign), alone),
        (NationalId, r"\d{9}(?:\s?\(\d{2}\))?".into(), alone),
        (NationalId, r"\d{2,4}(?:[ \x{A0}\-]\d{2,4}){2,3}(?:\s?\(\d{2}\))?".into(), |text, span| {
            count(text, span) == 9 && led(&IDENTITY, text, span)
        }),
        (Passport, r"N\d{8}".into(), alone),
        (Passport, r"[A-Za-z]{1,2}\s?\d{6,8}".into(), |text, span| alone(text, span) && led(&PASSPORT, text, span)),
        (BankAccount, r"\d{9,16}|\d{3,4}(?:[ \x{A0}\-]\d{3,4}){2,4}".into(), |text, span| alone(text, span) && led(&ACCOUNT, text, span)),
        (Date, r"\d{1,2}[/\-.]\d{1,2}[/\-.]\d{4}".into(), |text, span| alone(text, span) && real_date(text, span)),
        (Date, r"\d{1,2}/\d{1,2}/\d{2}".into(), |text, span| alone(text, span) && real_date(text, span)),
        (Date, r"\d{4}[\-/.]\d{1,2}[\-/.]\d{1,2}".into(), |text, span| alone(text, span) && real_date(text, span)),
        (Date, format!(r"\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{MONTHS},?\s\d{{4}}|{MONTHS}\s\d{{1,2}}(?:st|nd|rd|th)?,\s\d{{4}}"), alone),
        (
            Date,
            format!(r"(?:ថ្ងៃទី\s?)?\d{{1,2}}\s{{0,3}}(?:ខែ\s?)?(?:{KHMER_MONTHS})\s{{0,3}}(?:ឆ្នាំ\s?)?\d{{4}}"),
            alone,
        ),
        (Money, format!(r"(?:US\s?\$|USD|KHR|\$|៛)\s?\d[\d,.]*{SCALES}"), |_, _| true),
        (
            Money,
            format!(r"\d[\d,.]*{SCALES}\s?(?:USD|KHR|US dollars?|[Dd]ollars?|[Rr]iels?|៛|\$|រៀល|ដុល្លារ)"),
            |_, _| true,
        ),
        (Password, format!(r#"{PASSWORD}\s?["'“]?([^\s"'“”]{{4,100}})"#), secret),
        (
            Marking,
            r"(?i:top secret|state secret|strictly confidential|not yet public|not for (?:release|publication|distribution)|under embargo|draft budget|draft decision)|CONFIDENTIAL|SECRET|RESTRICTED".into(),
            |text, span| whole(text, span.start, span.end),
        ),
        (
            Marking,
            r"សម្ងាត់បំផុត|ឯកសារសម្ងាត់|សម្ងាត់រដ្ឋ|(?m:^)\s*សម្ងាត់\s*(?m:$)|មិនទាន់ផ្សព្វផ្សាយ|មិនទាន់ជាសាធារណៈ|សេចក្តីព្រាងថវិកា|ព្រាងថវិកា".into(),
            |_, _| true,
        ),
    ];
    let made = shapes
        .into_iter()
        .filter_map(|(kind, regex, fits)| Some(Shape { kind, regex: Regex::new(&regex).ok()?, fits }));
    made.collect()
});

/// A number that ends where a word or a digit ends. Beside the plain shape it finds `012 345 678` in `012 345 678 15`; it cannot be
/// one expression with it, because `a\b|a` is simplified to `a(\b|)`.
fn ended(number: &str) -> String {
    format!(r"(?:{number})(?:\b|(?-u:\b))")
}

macro_rules! words {
    ($($name:ident = $text:expr;)+) => {$(
        static $name: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new($text).ok());
    )+};
}

words! {
    IDENTITY = r"(?:(?-u:\b)(?:ID|id|Id)(?-u:\b)|(?i:identity)|អត្តសញ្ញាណ|អត្តលេខ)[^\d\n]{0,40}$";
    PASSPORT = r"(?:(?i:passport)|លិខិតឆ្លងដែន)[^\d\n]{0,40}$";
    ACCOUNT = r"(?:(?i:account|acct|(?-u:\b)a/c)|គណនី)[^\d\n]{0,40}$";
    BIRTH = r"(?:(?-u:\b)(?i:born|birth|DOB|d\.o\.b)|កំណើត|កើត)[^\d\n]{0,30}$";
    HAPPENED = r"កើត(?:ឡើង|មាន)[^\n]*$";
    HEALTH = r"(?-u:\b)(?i:patients?|HIV|AIDS|diagnos(?:is|ed|es)|tuberculosis|cancer|hepatitis|diabetes|pregnan(?:t|cy)|disabilit(?:y|ies)|medical (?:record|report|history))(?-u:\b)|អ្នកជំងឺ|ជំងឺ|មហារីក|អេដស៍|រោគវិនិច្ឆ័យ|មានផ្ទៃពោះ|ពិការ";
    STATE = r"(?i:secret)|RESTRICTED|បំផុត|រដ្ឋ";
}

/// Every span of every shape; they may overlap.
pub fn spans(text: &str) -> Vec<Span> {
    SHAPES.iter().flat_map(|shape| shape.spans(text)).collect()
}

impl Shape {
    /// Places of this shape; of an expression with a group only the group counts.
    fn spans(&self, text: &str) -> Vec<Span> {
        let places: Vec<_> = if self.regex.captures_len() > 1 {
            self.regex
                .captures_iter(text)
                .filter_map(|found| found.get(1))
                .map(|found| found.range())
                .collect()
        } else {
            self.regex.find_iter(text).map(|found| found.range()).collect()
        };
        let spans = places.into_iter().map(|range| trimmed(text, self.kind, range));
        spans
            .filter(|span| (self.fits)(text, span))
            .map(|span| Span { kind: kind(text, &span), ..span })
            .collect()
    }
}

/// Places of words on health.
pub fn health_words(text: &str) -> Vec<(usize, usize)> {
    HEALTH.iter().flat_map(|regex| regex.find_iter(text)).map(|found| (found.start(), found.end())).collect()
}

/// Whether a marking is one of state secrecy.
pub fn state_secret(text: &str) -> bool {
    STATE.as_ref().is_some_and(|regex| regex.is_match(text))
}

/// White space, the full stop of the sentence and a bracket opened before it are not part of what was found.
fn trimmed(text: &str, kind: FindingKind, range: std::ops::Range<usize>) -> Span {
    let found = &text[range.clone()];
    let closed = if found.contains(')') { found } else { found.trim_start_matches('(') };
    let start = range.start + found.len() - closed.trim_start().len();
    let end = start + closed.trim().trim_end_matches(['.', ',', ';', '។', '–', '-']).len();
    Span { kind, start, end }
}

/// A number or a date is what the words before it say.
fn kind(text: &str, span: &Span) -> FindingKind {
    use FindingKind::{BirthDate, Date, NationalId, Phone};
    match span.kind {
        Date if led(&BIRTH, text, span) && !led(&HAPPENED, text, span) => BirthDate,
        Phone if count(text, span) == 9 && led(&IDENTITY, text, span) => NationalId,
        kind => kind,
    }
}

fn led(words: &LazyLock<Option<Regex>>, text: &str, span: &Span) -> bool {
    words.as_ref().is_some_and(|regex| regex.is_match(before(text, span.start)))
}

fn count(text: &str, span: &Span) -> usize {
    text[span.start..span.end].chars().filter(|c| c.is_numeric()).count()
}

/// Not a piece of a longer number, word or code such as `1.012345678` or `KH-012345678/24`.
fn alone(text: &str, span: &Span) -> bool {
    let joins = |near: Option<char>, far: Option<char>| {
        let tied = near.is_some_and(|c| "./-,_".contains(c)) && far.is_some_and(char::is_numeric);
        tied || near.is_some_and(|c| c.is_ascii_alphabetic())
    };
    let (mut left, mut right) = (text[..span.start].chars().rev(), text[span.end..].chars());
    whole(text, span.start, span.end)
        && !joins(left.next(), left.next())
        && !joins(right.next(), right.next())
}

/// Day, month and year within what a calendar has.
fn real_date(text: &str, span: &Span) -> bool {
    let ascii = crate::text::to_arabic_digits(&text[span.start..span.end]);
    let mut parts: Vec<u32> = ascii.split(['/', '-', '.']).filter_map(|part| part.parse().ok()).collect();
    if parts.first().is_some_and(|first| *first > 31) {
        parts.reverse();
    }
    match parts[..] {
        [day, month, year] => {
            let month_first = day <= 12 && month <= 31;
            (1..=31).contains(&day)
                && month > 0
                && (month <= 12 || month_first)
                && (year < 100 || (1900..2100).contains(&year))
        }
        _ => false,
    }
}

/// A value, not the next word of a sentence: it has more than letters, or ends its line.
fn secret(text: &str, span: &Span) -> bool {
    let value = &text[span.start..span.end];
    let rest = text[span.end..].trim_start_matches([' ', '.', ',', ';', '"', '\'', '”']);
    let last = rest.is_empty() || rest.starts_with(['\n', '\r']);
    !value.chars().any(super::context::khmer) && (last || !value.chars().all(char::is_alphabetic))
}

#[cfg(test)]
#[test]
fn the_expressions_are_well_formed() {
    assert_eq!(SHAPES.len(), 20);
    let words = [&IDENTITY, &PASSPORT, &ACCOUNT, &BIRTH, &HAPPENED, &HEALTH, &STATE];
    assert!(words.iter().all(|regex| regex.is_some()));
}
