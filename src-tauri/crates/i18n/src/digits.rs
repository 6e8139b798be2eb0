//! Numbers in Arabic or Khmer digits, separated as CLDR does for Khmer: `1,234.5` and `១.២៣៤,៥`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Words;

/// Digits to write numbers with; a setting of the learner, not a consequence of the language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Digits {
    /// 0 to 9.
    #[default]
    Arabic,
    /// ០ to ៩.
    Khmer,
}

impl Digits {
    /// The same text with every digit 0 to 9 in these digits.
    pub fn written(self, text: &str) -> String {
        match self {
            Self::Arabic => text.to_owned(),
            Self::Khmer => text.chars().map(khmer).collect(),
        }
    }

    pub(crate) fn decimal(self, value: f64, places: usize, grouped: bool) -> String {
        let plain = format!("{value:.places$}");
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        let (group, point) = match self {
            Self::Arabic => (',', '.'),
            Self::Khmer => ('.', ','),
        };
        let mut text = if grouped { thousands(whole, group) } else { whole.to_owned() };
        if !fraction.is_empty() {
            text.push(point);
            text.push_str(fraction);
        }
        self.written(&text)
    }
}

fn khmer(letter: char) -> char {
    let digit = letter.to_digit(10).and_then(|digit| char::from_u32(0x17E0 + digit));
    digit.unwrap_or(letter)
}

/// `-1234567` -> `-1,234,567`
fn thousands(whole: &str, group: char) -> String {
    let digits = whole.trim_start_matches('-');
    let mut text = whole[..whole.len() - digits.len()].to_owned();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    text
}

impl Words {
    /// A whole number, grouped by thousands.
    pub fn number(&self, value: i64) -> String {
        let group = match self.digits {
            Digits::Arabic => ',',
            Digits::Khmer => '.',
        };
        self.digits(&thousands(&value.to_string(), group))
    }

    /// A number with so many places after the point.
    pub fn decimal(&self, value: f64, places: usize) -> String {
        self.digits.decimal(value, places, true)
    }

    /// A percentage, such as `74 %`, with a no-break space.
    pub fn percent(&self, value: usize) -> String {
        self.digits(&format!("{value}\u{A0}%"))
    }

    /// The same text with every digit 0 to 9 in the chosen digits.
    pub fn digits(&self, text: &str) -> String {
        self.digits.written(text)
    }
}
