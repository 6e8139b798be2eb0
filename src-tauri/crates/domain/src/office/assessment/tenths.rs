//! Numbers with one decimal as they are written: in whole tenths, because events carry no fractions.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

fn whole(number: f64) -> i64 {
    // Scores lie between 0 and 100: no tenth is lost.
    (number * 10.0).round() as i64
}

fn number(tenths: i64) -> f64 {
    tenths as f64 / 10.0
}

pub(super) fn serialize<S: Serializer>(value: &f64, to: S) -> Result<S::Ok, S::Error> {
    whole(*value).serialize(to)
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<f64, D::Error> {
    i64::deserialize(from).map(number)
}

/// The same for a number that may be missing.
pub(super) mod option {
    use super::{Deserialize, Deserializer, Serialize, Serializer, number, whole};

    pub(in super::super) fn serialize<S: Serializer>(value: &Option<f64>, to: S) -> Result<S::Ok, S::Error> {
        value.map(whole).serialize(to)
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<f64>, D::Error> {
        Option::<i64>::deserialize(from).map(|tenths| tenths.map(number))
    }
}
