//! The certificate as a PDF someone frames, and the facts read back from it.
//!
//! It says what [`CertificateFacts`] say and nothing more; signing and verifying are the business of another crate. It bears no national
//! motto and no emblem: the office is not the state.

mod border;
mod centre;
mod foot;
mod palette;
mod qr;

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use sala_domain::certificate::{CertificateFacts, Letterhead};
use sala_domain::office::{Names, named};
use sala_domain::person::Language;
use sala_i18n::{Digits, Words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ReportError;
use crate::pdf::{self, Bookmark, Imprint, Page, Picture, Shaper, Sheet, Tree};
use palette::Palette;

/// The width of the landscape page in points.
const WIDTH: f32 = Page::A4.1;
/// The height of the landscape page in points.
const HEIGHT: f32 = Page::A4.0;

/// The languages on a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum CertificateLanguage {
    /// English.
    En,
    /// Khmer.
    Km,
    /// Khmer above English.
    Both,
}

impl CertificateLanguage {
    /// The languages, the one that stands first on the page first.
    fn languages(self) -> &'static [Language] {
        match self {
            Self::En => &[Language::En],
            Self::Km => &[Language::Km],
            Self::Both => &[Language::Km, Language::En],
        }
    }

    /// The language of the file as a whole.
    fn main(self) -> Language {
        if self == Self::Km { Language::Km } else { Language::En }
    }
}

/// The page in the making, with all that its parts need.
struct Draft<'a> {
    shaper: Shaper,
    page: Page,
    tree: Tree,
    facts: &'a CertificateFacts,
    titles: &'a BTreeMap<Language, String>,
    words: Vec<Words>,
    main: Language,
    palette: Palette,
    logo: Option<&'a Picture>,
}

impl Draft<'_> {
    /// The track's title in a language; its id if it has none.
    fn title(&self, language: Language) -> &str {
        self.titles.get(&language).map_or(self.facts.track.as_str(), String::as_str)
    }

    /// The one wording, or both, Khmer first.
    fn both(&self, say: impl Fn(&Words) -> String) -> String {
        let mut said: Vec<String> = self.words.iter().map(say).collect();
        said.dedup();
        said.join(" · ")
    }

    /// What the office calls something, in every language of the page; empty where it calls it nothing.
    fn called(&self, names: impl Fn(&Letterhead) -> &Names) -> String {
        let Some(office) = &self.facts.office else { return String::new() };
        let mut said: Vec<&str> =
            self.words.iter().map(|words| named(names(office), words.language())).collect();
        said.dedup();
        said.join(" · ")
    }
}

/// The certificate as a PDF, A4 landscape. `qr` is the signed text of the QR code; `titles` the titles of the track.
///
/// # Errors
/// [`ReportError::Qr`] if the signed text is too long for a QR code, or any error of writing.
pub fn pdf(
    facts: &CertificateFacts,
    qr: &str,
    titles: &BTreeMap<Language, String>,
    language: CertificateLanguage,
    digits: Digits,
) -> Result<Vec<u8>, ReportError> {
    pdf_of_office(facts, qr, titles, language, digits, None)
}

/// The same with the office's logo, if it is the one that the facts name.
///
/// # Errors
/// Those of [`pdf`].
pub fn pdf_of_office(
    facts: &CertificateFacts,
    qr: &str,
    titles: &BTreeMap<Language, String>,
    language: CertificateLanguage,
    digits: Digits,
    logo: Option<&Picture>,
) -> Result<Vec<u8>, ReportError> {
    let meant = facts.office.as_ref().and_then(|office| office.logo.as_ref());
    let logo = logo.filter(|logo| meant.is_some_and(|meant| *meant == logo.digest()));
    let words: Vec<Words> = language.languages().iter().map(|code| Words::new(*code, digits)).collect();
    let main = language.main();
    let mut draft = Draft {
        shaper: Shaper::default(),
        page: Page::new(WIDTH, HEIGHT),
        tree: Tree::default(),
        facts,
        titles,
        words,
        main,
        palette: Palette::of(facts.office.as_ref()),
        logo,
    };
    border::draw(&mut draft.page, draft.palette);
    centre::draw(&mut draft)?;
    foot::draw(&mut draft, qr)?;
    let imprint = Imprint {
        title: Words::new(main, digits).certificate_file_title(&facts.number),
        subject: Some(json(facts)?),
        keywords: Some(qr.to_owned()),
        lang: main.code(),
        created: facts.issued,
    };
    let bookmarks = vec![Bookmark { title: imprint.title.clone(), page: 0, top: HEIGHT }];
    pdf::write(&Sheet { imprint, pages: vec![draft.page], tree: draft.tree, bookmarks })
}

/// The facts as JSON, with escapes for characters that XML cannot hold.
fn json(facts: &CertificateFacts) -> Result<String, ReportError> {
    let escaped = |c: char| match pdf::is_forbidden(c) {
        true => c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect(),
        false => c.to_string(),
    };
    Ok(serde_json::to_string(facts)?.chars().map(escaped).collect())
}

/// The text of the QR code and the facts that a certificate carries. It proves nothing: verify the text, and compare the facts with it.
///
/// # Errors
/// [`ReportError::NotACertificate`] for another PDF, [`ReportError::Pdf`] for no PDF.
pub fn read_back(pdf: &[u8]) -> Result<(String, CertificateFacts), ReportError> {
    let embedded = pdf::embedded(pdf)?.ok_or(ReportError::NotACertificate)?;
    let facts = serde_json::from_str(&embedded.subject).map_err(|_| ReportError::NotACertificate)?;
    Ok((embedded.keywords, facts))
}

/// The logo inside a certificate's file; `None` without one.
///
/// # Errors
/// [`ReportError::Pdf`] for no PDF.
pub fn logo_of(pdf: &[u8]) -> Result<Option<Picture>, ReportError> {
    pdf::picture(pdf)
}

/// The day in Cambodia, which keeps UTC+7 all year.
fn day(at: DateTime<Utc>) -> NaiveDate {
    let seven_hours = FixedOffset::east_opt(7 * 3600);
    seven_hours.map_or(at.date_naive(), |offset| at.with_timezone(&offset).date_naive())
}

#[cfg(test)]
mod tests;
