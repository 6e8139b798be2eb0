//! What a certificate says, apart from how it is signed or drawn.

use chrono::{DateTime, Months, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalog::{Catalog, Track};
use crate::office::Names;
use crate::person::Profile;
use crate::policy::Policy;
use crate::progress::{End, Learner, Start};
use crate::{CertificateId, TrackId};

/// Who vouches for a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "CertificateGrade")]
pub enum Grade {
    /// Issued by the laptop the learner trained on.
    SelfIssued,
    /// Issued by the office after import into its register.
    OfficeConfirmed,
}

/// What a certificate says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CertificateFacts {
    /// Its id, a UUID.
    pub id: CertificateId,
    /// The number people read, such as `SALA-2026-7F3K-91QD`.
    pub number: String,
    /// Who vouches for it.
    pub grade: Grade,
    /// Holder's name in Latin letters; may be empty.
    pub name_latin: String,
    /// Holder's name in Khmer letters; may be empty.
    pub name_khmer: String,
    /// Holder's staff number; may be empty.
    pub staff_number: String,
    /// Holder's unit at that time.
    pub unit: String,
    /// The track.
    pub track: TrackId,
    /// Version of the content.
    pub content_version: String,
    /// SHA-256 in hex of the content.
    pub content_hash: String,
    /// Right answers, over all checks of the track.
    pub score: usize,
    /// Of how many.
    pub of: usize,
    /// Right answers needed, over all checks of the track.
    pub pass: usize,
    /// Version of the rules signed.
    pub rules_version: String,
    /// When the conditions were met and it was issued.
    pub issued: DateTime<Utc>,
    /// Valid until this moment.
    pub valid_until: DateTime<Utc>,
    /// Public key of the issuer, in hex.
    pub issuer: String,
    /// How the office that the laptop follows wants it to look; none on a laptop that follows none. Never written when there is none:
    /// certificates from before stay what they are, byte for byte.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<Letterhead>,
}

/// The look of an office's certificates, as it was when one was issued. It vouches for nothing: that is the issuer's key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letterhead {
    /// The office's name.
    pub names: Names,
    /// What a unit is called there.
    pub unit_label: Names,
    /// Colour of titles and names, `#rrggbb`; none for Sala's own.
    pub ink: Option<String>,
    /// Colour of ornaments, `#rrggbb`; none for Sala's own.
    pub accent: Option<String>,
    /// The logo on its paper, by its digest; none without one.
    pub logo: Option<String>,
}

impl CertificateFacts {
    /// Whether it is valid at a moment.
    pub fn valid(&self, now: DateTime<Utc>) -> bool {
        now >= self.issued && now < self.valid_until
    }
}

/// Everything a certificate rests on, once all of it is there.
#[derive(Clone, Debug)]
pub struct Earned<'a> {
    profile: &'a Profile,
    track: &'a Track,
    /// The newest passed sitting of every check of the track.
    passes: Vec<(&'a Start, &'a End)>,
    rules_version: &'a str,
    valid_months: u32,
    office: Option<Letterhead>,
}

/// What a new certificate of a track would rest on: every lesson finished, every check passed since the last certificate, the rules in
/// force signed, and a valid certificate of every track it requires. `rules` is the version of the rules in force.
pub fn earned<'a>(
    catalog: &Catalog,
    rules: &str,
    track: &'a Track,
    learner: &'a Learner,
    now: DateTime<Utc>,
) -> Option<Earned<'a>> {
    let signature = learner.signature(Policy::major(rules))?;
    let held = learner.certificate(&track.id).map(|issued| issued.facts.issued);
    let passes: Option<Vec<_>> = track.checks.iter().map(|check| learner.passed(&check.id)).collect();
    let passes = passes.filter(|passes| !passes.is_empty())?;
    let fresh = passes.iter().all(|(_, end)| held.is_none_or(|held| end.at > held));
    let valid = |id: &TrackId| learner.certificate(id).is_some_and(|issued| issued.facts.valid(now));
    if !fresh || learner.lessons_left(catalog, track) > 0 || !track.requires.iter().all(valid) {
        return None;
    }
    let profile = &learner.profile.as_ref()?.value;
    let valid_months = track.certificate_months;
    Some(Earned { profile, track, passes, rules_version: &signature.version, valid_months, office: None })
}

impl Earned<'_> {
    /// The same, valid for as many months and in the look that an office decided.
    pub fn under(self, valid_months: u32, office: Option<Letterhead>) -> Self {
        Self { valid_months, office, ..self }
    }

    /// The facts of a self-issued certificate. `uuid` are random bytes, `issuer` is the laptop's public key in hex.
    pub fn facts(&self, uuid: [u8; 16], issued: DateTime<Utc>, issuer: String) -> CertificateFacts {
        let uuid = uuid::Builder::from_random_bytes(uuid).into_uuid();
        let profile = self.profile.clone();
        let content = self.passes.iter().max_by_key(|(_, end)| end.at).map(|(start, _)| &start.content);
        let sum = |of: fn(&(&Start, &End)) -> usize| self.passes.iter().map(of).sum();
        CertificateFacts {
            id: CertificateId(uuid.to_string()),
            number: number(issued, uuid.into_bytes()),
            grade: Grade::SelfIssued,
            name_latin: profile.name_latin,
            name_khmer: profile.name_khmer,
            staff_number: profile.staff_number,
            unit: profile.unit,
            track: self.track.id.clone(),
            content_version: content.map(|content| content.version.clone()).unwrap_or_default(),
            content_hash: content.map(|content| content.hash.clone()).unwrap_or_default(),
            score: sum(|(_, end)| end.outcome.score),
            of: sum(|(_, end)| end.outcome.of),
            pass: sum(|(start, _)| start.rule.pass),
            rules_version: self.rules_version.to_owned(),
            issued,
            valid_until: valid_until(issued, self.valid_months),
            issuer,
            office: self.office.clone(),
        }
    }
}

/// The end of validity: so many months after issue, on the same day (or the last of the month).
pub fn valid_until(issued: DateTime<Utc>, months: u32) -> DateTime<Utc> {
    issued.checked_add_months(Months::new(months)).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

/// The number people read: the year and eight letters and digits of the certificate's UUID, without those that look alike.
pub fn number(issued: DateTime<Utc>, uuid: [u8; 16]) -> String {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let bits = uuid.iter().rev().take(5).fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
    let letter = |index: u32| char::from(LETTERS[(bits >> (5 * index) & 31) as usize]);
    let (first, last): (String, String) = ((0..4).map(letter).collect(), (4..8).map(letter).collect());
    format!("SALA-{}-{first}-{last}", issued.format("%Y"))
}
