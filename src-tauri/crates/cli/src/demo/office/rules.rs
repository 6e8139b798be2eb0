//! The office's own rules: a first minor edition with its tools, a major one with a rule of its own, a minor one since, and a draft.

use chrono::{DateTime, NaiveDate, Utc};
use sala_domain::catalog::Catalog;
use sala_domain::event::{EventBody, Happening, Order};
use sala_domain::office::Names;
use sala_domain::office::rulebook::{Adoption, Change, OwnRule, Rulebook, Sense, Size, Tool};
use sala_domain::person::Language;
use sala_domain::policy::{Audience, Policy, RuleKind, RuleWords};
use sala_domain::{RuleId, ToolClassId, ToolId};
use std::collections::BTreeMap;

use super::{BY, Clock, Deed, Desk, both, day, refused};
use crate::demo::DemoError;

/// Days before the report on which editions came into force.
const EDITIONS: [i64; 3] = [300, 170, 40];

/// What was done about the rules.
pub fn deeds(clock: Clock) -> Vec<(DateTime<Utc>, Deed)> {
    let [first, major, last] = EDITIONS;
    let at = |days: i64, change| (clock.ago(days), Deed::Rules(change));
    let adopt = |days: i64, khmer: &str, english: &str| (clock.ago(days), Deed::Adopt(both(khmer, english)));
    vec![
        at(first + 9, tool("1", "Kh-Translate", "t2", "សម្រាប់លិខិតសាធារណៈ", "For public letters")),
        at(
            first + 8,
            tool("2", "Office Assistant", "t3", "ចូលដោយគណនីការិយាល័យ", "Sign in with the office account"),
        ),
        adopt(first, "បញ្ជីឧបករណ៍លើកទីមួយ", "The first list of tools"),
        at(major + 12, own("OR-01", TRANSLATION)),
        adopt(major, "វិធានថ្មីមួយអំពីអត្ថបទបកប្រែ", "One new rule, about translated texts"),
        at(last + 3, tool("3", "Minute Writer", "t3", "សម្រាប់កំណត់ហេតុប្រជុំ", "For the minutes of meetings")),
        adopt(last, "ឧបករណ៍ថ្មីមួយនៅក្នុងបញ្ជី", "One new tool on the list"),
        at(6, own("OR-02", MEETINGS)),
    ]
}

/// A sentence and its reason, in Khmer and in English.
type Worded = [(&'static str, &'static str); 2];

const TRANSLATION: Worded = [
    ("អានអត្ថបទដែល AI បកប្រែឱ្យមិត្តរួមការងារម្នាក់ស្តាប់ មុនពេលផ្ញើ។", "ត្រចៀករកឃើញកំហុសដែលភ្នែកមើលរំលង។"),
    (
        "Read a text that AI translated aloud to a colleague before it is sent.",
        "The ear finds mistakes that the eye passes over.",
    ),
];

const MEETINGS: Worded = [
    ("ប្រាប់អ្នកចូលរួមប្រជុំ មុនពេលឱ្យ AI សរសេរកំណត់ហេតុ។", "មនុស្សនិយាយខុសពីធម្មតា ពេលមានអ្នកកត់ត្រា។"),
    (
        "Tell everyone in a meeting before AI writes its minutes.",
        "People speak otherwise when somebody takes notes.",
    ),
];

fn tool(id: &str, name: &str, class: &str, khmer: &str, english: &str) -> Change {
    let tool = Tool { name: name.to_owned(), class: ToolClassId::from(class), note: both(khmer, english) };
    Change::Tool { id: ToolId::from(id), tool: Some(tool) }
}

fn own(id: &str, words: Worded) -> Change {
    let in_language = |(language, (text, why)): (Language, (&str, &str))| {
        (language, RuleWords { text: text.to_owned(), why: why.to_owned() })
    };
    let words = [Language::Km, Language::En].into_iter().zip(words).map(in_language).collect();
    let rule = OwnRule {
        section: "output".to_owned(),
        kind: RuleKind::Do,
        critical: false,
        audience: Audience::Staff,
        sense: Sense::Tighter,
        words,
    };
    Change::Own { id: RuleId::from(id), rule: Some(rule) }
}

impl Desk<'_> {
    pub(super) fn adopt(&mut self, at: DateTime<Utc>, changelog: Names) -> Result<(), DemoError> {
        let (today, by) = (day(at), BY.to_owned());
        let adoption = Adoption { size: Size::Minor, effective: today, changelog, by: by.clone() };
        let edition = self.office.rulebook.adopt(&self.catalog.policy, adoption, today).map_err(refused)?;
        self.note(at, EventBody::RulebookChanged { by, change: Change::InForce { edition } })
    }
}

/// The rules as staff met them, day by day.
pub struct Books {
    /// Each with its first day, the oldest first.
    books: Vec<(NaiveDate, Policy)>,
    /// What a signature of each says, in each language.
    signatures: Vec<BTreeMap<Language, EventBody>>,
}

/// What somebody who reads a language signs.
fn signature(policy: &Policy, lang: Language) -> Option<EventBody> {
    let meaning = policy.words.get(&lang)?.attestation.meaning.clone();
    Some(EventBody::RulesSigned {
        version: policy.version.clone(),
        hash: policy.text_hash(lang)?,
        lang,
        meaning,
    })
}

impl Books {
    /// What the story puts in force, known beforehand: staff sign on laptops that never see the register.
    pub fn of(catalog: &Catalog, clock: Clock) -> Result<Self, DemoError> {
        let mut book = Rulebook::default();
        let mut books = vec![(NaiveDate::MIN, catalog.policy.clone())];
        for (at, deed) in deeds(clock) {
            let today = day(at);
            let change = match deed {
                Deed::Rules(change) => change.checked(&catalog.policy, &book, today).map_err(refused)?,
                Deed::Adopt(changelog) => {
                    let by = BY.to_owned();
                    let adoption = Adoption { size: Size::Minor, effective: today, changelog, by };
                    let edition = book.adopt(&catalog.policy, adoption, today).map_err(refused)?;
                    books.push((today, edition.policy(&catalog.policy)));
                    Change::InForce { edition }
                }
                _ => continue,
            };
            let body = EventBody::RulebookChanged { by: BY.to_owned(), change: change.clone() };
            let order = Order { at: at.timestamp_millis(), seq: 0, id: String::new() };
            book.apply(&Happening { id: String::new(), order, who: None, at, body }, &change);
        }
        let of = |(_, policy): &(NaiveDate, Policy)| {
            let signed = |lang| Some((lang, signature(policy, lang)?));
            Language::ALL.into_iter().filter_map(signed).collect()
        };
        let signatures = books.iter().map(of).collect();
        Ok(Self { books, signatures })
    }

    /// The rules of a moment.
    pub fn on(&self, at: DateTime<Utc>) -> Option<&Policy> {
        self.books.iter().rev().find(|(from, _)| *from <= day(at)).map(|(_, policy)| policy)
    }

    /// The signature of whoever signs them at a moment.
    pub fn signature(&self, at: DateTime<Utc>, lang: Language) -> Option<EventBody> {
        let place = self.books.iter().rposition(|(from, _)| *from <= day(at))?;
        self.signatures.get(place)?.get(&lang).cloned()
    }

    /// The first moment after another at which the rules had another major version; none if they never had.
    pub fn asked_again(&self, signed: u32, after: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let other = |(from, policy): &&(NaiveDate, Policy)| {
            Policy::major(&policy.version) > signed && *from > day(after)
        };
        let (from, _) = self.books.iter().find(other)?;
        Some(from.and_hms_opt(2, 0, 0)?.and_utc())
    }
}
