//! The gate: where the register lies, who opened it, and when it closes again.

use chrono::{DateTime, TimeDelta, Utc};
use sala_store::{Cipher, Place, RecoveryCode, Register, Surroundings, Vault};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use super::{OpenRegister, held};
use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::open::{machine, system_random};

/// Minutes without use after which the register is closed.
pub const IDLE_MINUTES: u32 = 10;

struct Opened {
    register: Arc<OpenRegister>,
    used: DateTime<Utc>,
}

/// The gate of this laptop's register.
pub struct Gate {
    place: Place,
    vault: PathBuf,
    opened: Mutex<Option<Opened>>,
}

impl Gate {
    /// The gate of a register beside a laptop's records.
    pub(crate) fn beside(laptop: &Place) -> Self {
        let data =
            laptop.database.parent().and_then(std::path::Path::parent).map(PathBuf::from).unwrap_or_default();
        let folder = data.join("register");
        let place = Place { database: folder.join("register.db"), keys: laptop.keys.join("register") };
        Self { place, vault: folder.join("register.key.json"), opened: Mutex::new(None) }
    }
}

impl App {
    /// Whether this laptop has a register.
    pub fn has_register(&self) -> bool {
        Vault::exists(&self.gate.vault)
    }

    /// The open register, and notes that it is in use.
    ///
    /// # Errors
    /// `register-closed`.
    pub fn register(&self) -> Result<Arc<OpenRegister>, ApiError> {
        let (now, mut opened) = (self.now(), held(&self.gate.opened));
        close_idle(&mut opened, now);
        let here = opened.as_mut().ok_or(ErrorCode::RegisterClosed)?;
        here.used = now;
        Ok(Arc::clone(&here.register))
    }

    /// Notes that a command is done with the register: the idle minutes begin after long work, not before it.
    pub fn register_was_used(&self, register: &Arc<OpenRegister>) {
        let (now, mut opened) = (self.now(), held(&self.gate.opened));
        if let Some(here) = opened.as_mut().filter(|here| Arc::ptr_eq(&here.register, register)) {
            here.used = now;
        }
    }

    /// The open register, if it is open; asking is no use of it.
    pub fn open_register(&self) -> Option<Arc<OpenRegister>> {
        let mut opened = held(&self.gate.opened);
        close_idle(&mut opened, self.now());
        opened.as_ref().map(|opened| Arc::clone(&opened.register))
    }

    /// Closes the register; its key is forgotten once no command is using it any more.
    pub fn close_register(&self) {
        *held(&self.gate.opened) = None;
    }

    /// Makes a register and opens it.
    ///
    /// # Errors
    /// `register-there`, or what the store says; then there is none.
    pub(crate) fn make_register(&self, passphrase: &str) -> Result<RecoveryCode, ApiError> {
        if self.has_register() {
            return Err(ErrorCode::RegisterThere.into());
        }
        let (cipher, code) = Vault::create(&self.gate.vault, passphrase, &mut system_random())?;
        if let Err(refusal) = self.enter(cipher) {
            let _no_key_without_its_register = std::fs::remove_file(&self.gate.vault);
            return Err(refusal);
        }
        Ok(code)
    }

    /// Opens the register with its passphrase.
    ///
    /// # Errors
    /// `register-missing`, `passphrase-wrong`, `register-damaged`, `register-newer`, or what the store says.
    pub fn unlock_register(&self, passphrase: &str) -> Result<(), ApiError> {
        self.enter(Vault::read(&self.gate.vault)?.open(passphrase)?)
    }

    /// Opens the register with its recovery code and gives it a new passphrase.
    ///
    /// # Errors
    /// `recovery-wrong`, and those of [`App::unlock_register`].
    pub(crate) fn recover_register(&self, code: &str, passphrase: &str) -> Result<(), ApiError> {
        let mut vault = Vault::read(&self.gate.vault)?;
        let code = RecoveryCode::read(code).ok_or(ErrorCode::RecoveryWrong)?;
        let cipher = vault.recover(&code).map_err(|error| match error {
            sala_store::VaultError::Wrong => ErrorCode::RecoveryWrong.into(),
            other => ApiError::from(other),
        })?;
        vault.set_passphrase(&cipher, passphrase, &mut system_random())?;
        self.enter(cipher)
    }

    /// Puts another passphrase in the place of the old one.
    ///
    /// # Errors
    /// `passphrase-wrong`, or what the store says; then the old one stays.
    pub(crate) fn change_passphrase(&self, old: &str, new: &str) -> Result<(), ApiError> {
        let mut vault = Vault::read(&self.gate.vault)?;
        let cipher = vault.open(old)?;
        Ok(vault.set_passphrase(&cipher, new, &mut system_random())?)
    }

    fn enter(&self, cipher: Cipher) -> Result<(), ApiError> {
        let machine = machine();
        let around = Surroundings {
            machine: &machine,
            app: env!("CARGO_PKG_VERSION"),
            now: self.now(),
            random: system_random(),
        };
        let (register, _) = Register::open(&self.gate.place, &cipher, around).map_err(of_register)?;
        let register = OpenRegister::new(register)?;
        register.take_from(self)?;
        // Figures of a month are no reason to keep anybody out; the next opening tries again.
        let _kept = register.keep_month(self);
        *held(&self.gate.opened) = Some(Opened { register: Arc::new(register), used: self.now() });
        Ok(())
    }
}

/// What the store says of the laptop's own database is said otherwise of a register.
fn of_register(error: sala_store::StoreError) -> ApiError {
    let refusal = ApiError::from(error);
    match refusal.code {
        ErrorCode::DatabaseNewer => ErrorCode::RegisterNewer.into(),
        ErrorCode::DatabaseDamaged | ErrorCode::DatabaseForeign => ErrorCode::RegisterDamaged.into(),
        _ => refusal,
    }
}

/// A clock that was set back does not keep a register open. A command that is still at work does.
fn close_idle(opened: &mut Option<Opened>, now: DateTime<Utc>) {
    let idle = |opened: &Opened| {
        let since = now - opened.used;
        let long = since >= TimeDelta::minutes(i64::from(IDLE_MINUTES)) || since < TimeDelta::minutes(-1);
        long && Arc::strong_count(&opened.register) == 1
    };
    if opened.as_ref().is_some_and(idle) {
        *opened = None;
    }
}
