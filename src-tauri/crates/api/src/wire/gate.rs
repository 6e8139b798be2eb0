//! The door of the register: making it, opening it, closing it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How the register stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisterState {
    /// There is one on this laptop.
    pub exists: bool,
    /// It is open.
    pub open: bool,
    /// Minutes without use after which it is closed.
    pub idle_minutes: u32,
    /// The office's name in the language of the screen; empty before it was given, and while the register is closed.
    pub office: String,
}

/// A passphrase. Never shown, logged or kept.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Passphrase {
    /// What the manager typed.
    pub passphrase: String,
}

/// How hard a passphrase is to guess.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct JudgePassphrase {
    /// What the manager typed.
    pub passphrase: String,
}

/// What makes a passphrase easy to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Weakness {
    /// Too short.
    Short,
    /// A common word or password.
    Common,
    /// A name.
    Name,
    /// A row on the keyboard, a date, or the same again and again.
    Pattern,
}

/// A judgement of a passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PassphraseJudged {
    /// 0 (at once) to 4 (very hard); 3 is enough.
    pub score: u8,
    /// Good enough.
    pub enough: bool,
    /// What weakens it most; none when it is good enough.
    pub weakness: Option<Weakness>,
}

/// Makes the register of this laptop.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CreateRegister {
    /// The passphrase that opens it from now on.
    pub passphrase: String,
    /// The office's name in Khmer; may be empty when the English one is not.
    pub name_km: String,
    /// The office's name in English; may be empty when the Khmer one is not.
    pub name_en: String,
}

/// A new register.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisterCreated {
    /// The recovery code, shown this once: eight groups of four.
    pub recovery_code: String,
    /// How the register stands.
    pub state: RegisterState,
}

/// Opens the register with the recovery code and gives it a new passphrase.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Recover {
    /// The code.
    pub code: String,
    /// The new passphrase.
    pub passphrase: String,
}

/// Changes the passphrase.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangePassphrase {
    /// The old one.
    pub old: String,
    /// The new one.
    pub passphrase: String,
}
