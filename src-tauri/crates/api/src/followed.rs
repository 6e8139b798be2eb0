//! The office that this laptop follows: the newest office file it took, kept beside the records of its people.
//!
//! It decides what the laptop asks of its people and how their certificates look. It is no register: nothing here needs a passphrase.

use chrono::{DateTime, Utc};
use sala_domain::TrackId;
use sala_domain::catalog::Track;
use sala_domain::certificate::Letterhead;
use sala_domain::event::{EventBody, Happening};
use sala_domain::office::handed::{Handed, Mark};
use sala_domain::office::settings::Terms;
use sala_domain::person::Role;
use sala_ledger::sealed::{Purpose, Sealed};
use sala_report::logo;
use sala_report::pdf::{Picture, ink};
use sala_store::Store;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::app::App;
use crate::error::ApiError;

/// What an office file is signed for.
pub const OFFICE_FILE: Purpose = Purpose { kind: "office", longest: 8_000_000 };

const SETTING: &str = "office";

/// The office file that a laptop follows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Followed {
    /// What tells it from other files.
    pub mark: Mark,
    /// What it says.
    pub handed: Handed,
    /// When each duty came to this laptop with a file of this office; a later file of the same office keeps that.
    #[serde(default)]
    pub asked: BTreeMap<TrackId, DateTime<Utc>>,
    /// Digest of the logo as certificates carry it.
    logo: Option<String>,
}

impl Followed {
    /// The fingerprint of the office's key; empty if the key is none.
    pub fn fingerprint(&self) -> String {
        let mut key = [0; 32];
        let read = hex::decode_to_slice(&self.mark.key, &mut key);
        read.map(|()| sala_credential::fingerprint(&key)).unwrap_or_default()
    }

    /// How the office wants its certificates to look.
    pub fn letterhead(&self) -> Letterhead {
        let settings = &self.handed.settings;
        Letterhead {
            names: settings.names.clone(),
            unit_label: settings.unit_label.clone(),
            ink: settings.look.ink.clone(),
            accent: settings.look.accent.clone(),
            logo: self.logo.clone(),
        }
    }
}

/// What is kept in memory of it.
pub(crate) struct Kept(Mutex<Option<Arc<Followed>>>);

impl Kept {
    pub(crate) fn of(store: &Store) -> Self {
        Self(Mutex::new(store.setting(SETTING).ok().flatten().map(Arc::new)))
    }
}

/// What tells an office file from others.
pub fn mark(file: &Sealed<Handed>) -> Mark {
    Mark {
        key: hex::encode(file.key),
        version: file.payload.version,
        made: file.payload.made,
        hash: hex::encode(file.hash),
    }
}

/// The logo that a digest names, as laptops noted it when they joined an office.
pub fn logo_among(events: &[Happening], digest: &str) -> Option<Picture> {
    let noted = events.iter().rev().filter_map(|event| match &event.body {
        EventBody::OfficeJoined { logo, .. } => logo.as_deref(),
        _ => None,
    });
    noted.filter_map(|logo| logo::unpacked(logo).ok()).find(|picture| picture.digest() == digest)
}

/// When each duty of a file came: now, unless the file before of the same office asked it already.
fn asked(before: Option<&Followed>, handed: &Handed, now: DateTime<Utc>) -> BTreeMap<TrackId, DateTime<Utc>> {
    let since = |track: &TrackId| {
        let before = before.filter(|before| before.handed.settings.duties.contains_key(track))?;
        Some(before.asked.get(track).copied().unwrap_or(before.handed.made))
    };
    handed.settings.duties.keys().map(|track| (track.clone(), since(track).unwrap_or(now))).collect()
}

impl App {
    /// The office that this laptop follows.
    pub fn followed(&self) -> Option<Arc<Followed>> {
        self.office.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Follows an office from now on. The event is on disk, and says so, before the screen does.
    ///
    /// # Errors
    /// What the store says; or `logo-…` for a logo that cannot be drawn.
    pub(crate) fn follow(&self, file: Sealed<Handed>) -> Result<(), ApiError> {
        let picture = match &file.payload.settings.look.logo {
            Some(kept) => Some(sala_report::Logo::of_kept(kept)?.on(ink::PAPER)?),
            None => None,
        };
        let before = self.followed().filter(|before| before.mark.key == hex::encode(file.key));
        let followed = Followed {
            mark: mark(&file),
            asked: asked(before.as_deref(), &file.payload, self.now()),
            handed: file.payload,
            logo: picture.as_ref().map(Picture::digest),
        };
        let joined = EventBody::OfficeJoined {
            office: followed.fingerprint(),
            version: followed.mark.version,
            hash: followed.mark.hash.clone(),
            logo: picture.as_ref().map(logo::packed).transpose()?,
        };
        let mut store = self.store();
        store.append(None, joined, self.now())?;
        store.set_setting(SETTING, &followed)?;
        drop(store);
        let other = before.is_none() && self.followed().is_some();
        self.follow_edition(followed.handed.edition.as_ref(), other)?;
        *self.office.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(followed));
        Ok(())
    }

    /// What a track asks of somebody in a role on this laptop.
    pub fn terms(&self, track: &Track, role: Option<Role>) -> Terms {
        match self.followed() {
            Some(followed) => followed.handed.settings.terms(track, role),
            None => Terms::of_track(track, role),
        }
    }

    /// The logo of a certificate's facts, if this laptop ever had it.
    ///
    /// # Errors
    /// What the store says.
    pub fn logo_of(&self, office: Option<&Letterhead>) -> Result<Option<Picture>, ApiError> {
        let Some(digest) = office.and_then(|office| office.logo.as_ref()) else { return Ok(None) };
        Ok(logo_among(&self.store().office_history()?, digest))
    }
}
