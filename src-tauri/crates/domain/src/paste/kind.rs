//! Kinds of findings: what each is called in a cleaned text, and how restricted it makes the text.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::DataClassId;

/// What was found, the most specific first: of two findings of one length the earlier kind wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FindingKind {
    /// A password, PIN or key.
    Password,
    /// The number of a bank account.
    BankAccount,
    /// The number of a passport.
    Passport,
    /// An e-mail address.
    Email,
    /// The day somebody was born.
    BirthDate,
    /// Any other day.
    Date,
    /// An amount of money.
    Money,
    /// A telephone number.
    Phone,
    /// The number of a national identity card.
    NationalId,
    /// The name of a person.
    Name,
    /// A word on health near a person.
    HealthWord,
    /// A marking such as CONFIDENTIAL, or words that say a text is not public yet.
    Marking,
}

/// One detail of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Finding {
    /// What it is.
    pub kind: FindingKind,
    /// Where it starts, in UTF-16 code units.
    pub start: usize,
    /// Where it ends, in UTF-16 code units.
    pub end: usize,
    /// What stands there.
    pub text: String,
    /// What may stand there instead, such as `[NAME 2]`.
    pub placeholder: String,
    /// The data class it puts the text in.
    pub class: DataClassId,
}

impl FindingKind {
    /// Whether it points to one person.
    pub(super) fn identifies(self) -> bool {
        use FindingKind::{BankAccount, BirthDate, Email, Name, NationalId, Passport, Phone};
        matches!(self, Email | Phone | NationalId | Passport | BirthDate | Name | BankAccount)
    }

    /// The data class of a finding; `personal` says whether the text also points to a person.
    pub(super) fn class(self, text: &str, personal: bool) -> &'static str {
        match self {
            Self::Date => "d1",
            Self::Money if !personal => "d2",
            Self::Password => "d2",
            Self::Marking if super::pattern::state_secret(text) => "d4",
            Self::Marking => "d2",
            Self::Money | Self::Email | Self::Phone | Self::BirthDate | Self::Name => "d3",
            Self::NationalId | Self::Passport | Self::BankAccount | Self::HealthWord => "d3plus",
        }
    }

    /// `[NAME]` for the first, `[NAME 2]` for the second; in Khmer words for a Khmer text.
    pub(super) fn placeholder(self, number: usize, khmer: bool) -> String {
        let (english, in_khmer) = match self {
            Self::Password => ("PASSWORD", "ពាក្យសម្ងាត់"),
            Self::BankAccount => ("ACCOUNT", "គណនី"),
            Self::Passport => ("PASSPORT", "លិខិតឆ្លងដែន"),
            Self::Email => ("EMAIL", "អ៊ីមែល"),
            Self::BirthDate => ("BIRTH DATE", "ថ្ងៃកំណើត"),
            Self::Date => ("DATE", "ថ្ងៃខែ"),
            Self::Money => ("AMOUNT", "ចំនួន"),
            Self::Phone => ("PHONE", "ទូរសព្ទ"),
            Self::NationalId => ("ID", "អត្តសញ្ញាណប័ណ្ណ"),
            Self::Name => ("NAME", "ឈ្មោះ"),
            Self::HealthWord => ("HEALTH", "សុខភាព"),
            Self::Marking => ("MARKING", "ស្លាក"),
        };
        let word = if khmer { in_khmer } else { english };
        if number == 1 { format!("[{word}]") } else { format!("[{word} {number}]") }
    }
}
