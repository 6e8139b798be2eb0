//! Drawings of lessons as data: what they show is said here, how they look is the screen's and the page's business.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use crate::exercise::Mistake;

/// The longest label, in characters.
pub const LONGEST_LABEL: usize = 40;

/// The longest note, in characters.
pub const LONGEST_NOTE: usize = 90;

/// What a drawing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum FigureKind {
    /// Steps one after the other.
    Flow,
    /// Steps that begin again.
    Cycle,
    /// Levels, the lightest first.
    Stack,
    /// How a whole is divided.
    Split,
    /// Groups compared.
    Bars,
    /// A number over time.
    Line,
    /// What happened when.
    Timeline,
    /// One question, several ways on.
    Fork,
}

impl FigureKind {
    /// The least and the most parts.
    pub fn parts(self) -> (usize, usize) {
        match self {
            Self::Flow => (2, 7),
            Self::Cycle => (3, 6),
            Self::Stack | Self::Split => (2, 6),
            Self::Bars | Self::Timeline => (2, 8),
            Self::Line => (3, 12),
            Self::Fork => (3, 5),
        }
    }

    /// Whether every part has a value.
    pub fn measured(self) -> bool {
        matches!(self, Self::Split | Self::Bars | Self::Line)
    }

    /// Whether a target may be drawn.
    pub fn aims(self) -> bool {
        matches!(self, Self::Bars | Self::Line)
    }
}

/// What the values count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "FigureUnit")]
pub enum Unit {
    /// 0 to 100.
    Percent,
    /// Anything from 0.
    Count,
}

/// What a drawing shows, without words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Structure {
    /// What it is.
    pub kind: FigureKind,
    /// Ids of its parts in order.
    pub parts: Vec<String>,
    /// Parts that stand out.
    #[serde(default)]
    pub strong: Vec<String>,
    /// What the values count.
    #[serde(default)]
    pub unit: Option<Unit>,
    /// A line to compare with.
    #[serde(default)]
    pub target: Option<f64>,
    /// Values by part.
    #[serde(default)]
    pub values: BTreeMap<String, f64>,
}

/// The words of a drawing in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// What it says, for somebody who does not see it.
    pub alt: String,
    /// One sentence below it.
    pub caption: String,
    /// Labels by part.
    pub labels: BTreeMap<String, String>,
    /// A few words below some labels.
    #[serde(default)]
    pub notes: BTreeMap<String, String>,
}

/// One part of a drawing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "FigurePart")]
pub struct Part {
    /// Its id.
    pub id: String,
    /// Its label.
    pub label: String,
    /// A few words below; may be empty.
    pub note: String,
    /// Its value, where the kind has values.
    pub value: Option<f64>,
    /// It stands out.
    pub strong: bool,
}

/// A drawing in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Figure {
    /// Its id inside the module.
    pub id: String,
    /// What it is.
    pub kind: FigureKind,
    /// Its parts in order.
    pub parts: Vec<Part>,
    /// What the values count.
    pub unit: Option<Unit>,
    /// A line to compare with.
    pub target: Option<f64>,
    /// What it says, for somebody who does not see it.
    pub alt: String,
    /// One sentence below it.
    pub caption: String,
}

impl Figure {
    /// A drawing joined from structure and words.
    pub fn new(id: &str, structure: &Structure, words: &Words) -> Self {
        let part = |id: &String| Part {
            id: id.clone(),
            label: words.labels.get(id).cloned().unwrap_or_default(),
            note: words.notes.get(id).cloned().unwrap_or_default(),
            value: structure.values.get(id).copied(),
            strong: structure.strong.contains(id),
        };
        Self {
            id: id.to_owned(),
            kind: structure.kind,
            parts: structure.parts.iter().map(part).collect(),
            unit: structure.unit,
            target: structure.target,
            alt: words.alt.clone(),
            caption: words.caption.clone(),
        }
    }

    /// A place for a drawing that is not read yet.
    pub fn named(id: &str) -> Self {
        let (alt, caption) = (String::new(), String::new());
        let (unit, target, parts) = (None, None, Vec::new());
        Self { id: id.to_owned(), kind: FigureKind::Flow, parts, unit, target, alt, caption }
    }

    /// Its words, one line for each part, then the caption.
    pub fn plain(&self) -> String {
        let parts = self.parts.iter().map(|part| format!("{} {}", part.label, part.note).trim().to_owned());
        parts.chain([self.caption.clone()]).collect::<Vec<_>>().join("\n")
    }
}

impl Structure {
    /// Mistakes in the structure alone.
    pub fn mistakes(&self) -> Vec<Mistake> {
        let (least, most) = self.kind.parts();
        let mut out = Vec::new();
        if !(least..=most).contains(&self.parts.len()) {
            out.push(Mistake::new("parts", format!("give {least} to {most} `parts`")));
        }
        for (index, id) in self.parts.iter().enumerate() {
            if self.parts[..index].contains(id) {
                out.push(Mistake::new(id, format!("`parts` names `{id}` twice: remove one")));
            }
        }
        for id in self.strong.iter().filter(|id| !self.parts.contains(id)) {
            out.push(Mistake::new(id, format!("`strong` names `{id}`, which is no part: mend it")));
        }
        out.extend(self.value_mistakes());
        out
    }

    fn value_mistakes(&self) -> Vec<Mistake> {
        let mut out = Vec::new();
        if self.kind.measured() != self.unit.is_some() {
            let message = match self.kind.measured() {
                true => "this kind has values: set `unit` to \"percent\" or \"count\"",
                false => "this kind has no values: remove `unit`",
            };
            out.push(Mistake::new("unit", message));
        }
        if self.target.is_some() && !self.kind.aims() {
            out.push(Mistake::new("target", "only `bars` and `line` have a `target`: remove it"));
        }
        let wanted: &[String] = if self.kind.measured() { &self.parts } else { &[] };
        let lacking = wanted.iter().filter(|id| !self.values.contains_key(*id));
        out.extend(lacking.map(|id| Mistake::new(id, format!("`values` has no number for `{id}`: add it"))));
        let extra = self.values.keys().filter(|id| !wanted.contains(id));
        out.extend(extra.map(|id| {
            Mistake::new(id, format!("`values` has a number for `{id}`, which wants none: remove it"))
        }));
        let most = if self.unit == Some(Unit::Percent) { 100.0 } else { f64::MAX };
        let numbers = self.values.iter().map(|(id, value)| (id.as_str(), *value));
        for (id, value) in numbers.chain(self.target.map(|target| ("target", target))) {
            if !(0.0..=most).contains(&value) {
                out.push(Mistake::new(id, format!("the value {value} is out of range: mend it")));
            }
        }
        let sum: f64 = self.values.values().sum();
        let whole = self.kind == FigureKind::Split && self.unit == Some(Unit::Percent);
        if whole && (sum - 100.0).abs() > 0.01 {
            out.push(Mistake::new("values", format!("the pieces make {sum} %: they must make 100")));
        }
        out
    }

    /// Mistakes between structure and words.
    pub fn mistakes_in(&self, words: &Words) -> Vec<Mistake> {
        let mut out = crate::exercise::compare("labels", &self.parts, &words.labels);
        for id in words.notes.keys().filter(|id| !self.parts.contains(id)) {
            out.push(Mistake::new(
                id,
                format!("`notes` has words for `{id}`, which is no part: remove them"),
            ));
        }
        let long = |texts: &BTreeMap<String, String>, what: &str, most: usize| -> Vec<Mistake> {
            let over = texts.iter().filter(|(_, text)| text.chars().count() > most);
            over.map(|(id, _)| {
                Mistake::new(id, format!("`{what}` of `{id}` is longer than {most} letters: cut it"))
            })
            .collect()
        };
        out.extend(long(&words.labels, "labels", LONGEST_LABEL));
        out.extend(long(&words.notes, "notes", LONGEST_NOTE));
        if words.alt.trim().chars().count() < 20 {
            out.push(Mistake::new("alt", "say in `alt` what the drawing says, in a whole sentence"));
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split() -> Structure {
        let parts: Vec<String> = ["train", "test"].map(str::to_owned).into();
        let values = [("train".to_owned(), 80.0), ("test".to_owned(), 20.0)].into();
        let (kind, unit) = (FigureKind::Split, Some(Unit::Percent));
        Structure { kind, parts, strong: Vec::new(), unit, target: None, values }
    }

    fn messages(structure: &Structure) -> String {
        structure.mistakes().into_iter().map(|mistake| mistake.message).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn a_sound_drawing_has_no_mistakes() {
        assert_eq!(messages(&split()), "");
    }

    #[test]
    fn pieces_that_do_not_make_a_whole_are_refused() {
        let mut structure = split();
        structure.values.insert("test".into(), 30.0);
        assert!(messages(&structure).contains("must make 100"));
    }

    #[test]
    fn a_value_without_a_part_and_a_part_without_a_value_are_refused() {
        let mut structure = split();
        structure.values.remove("test");
        structure.values.insert("rest".into(), 20.0);
        let found = messages(&structure);
        assert!(found.contains("no number for `test`") && found.contains("`rest`"), "{found}");
    }

    #[test]
    fn a_kind_without_values_takes_neither_unit_nor_target() {
        let structure = Structure { kind: FigureKind::Flow, target: Some(3.0), ..split() };
        let found = messages(&structure);
        assert!(found.contains("remove `unit`") && found.contains("`target`"), "{found}");
    }

    #[test]
    fn labels_that_do_not_fit_and_a_missing_description_are_refused() {
        let words = Words {
            alt: "Bar".into(),
            caption: String::new(),
            labels: [("train".to_owned(), "x".repeat(41)), ("test".to_owned(), "Test".to_owned())].into(),
            notes: [("other".to_owned(), "y".to_owned())].into(),
        };
        let ids: Vec<String> = split().mistakes_in(&words).into_iter().map(|mistake| mistake.id).collect();
        assert_eq!(ids, ["other", "train", "alt"]);
    }
}
