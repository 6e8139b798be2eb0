//! E14: fill in a form, hand it in, and see each answer beside a model. Then the learner ticks what their own form has.
//!
//! Nobody but its learner judges a form: it is passed when it was filled in and compared.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::{Choice, Grade, Mark, Mistake, PartFeedback, Texts, choices, compare, ids, text};

/// The longest text of a field, in letters.
pub const LONGEST: usize = 2_000;

/// The most fields of a form.
const MOST_FIELDS: usize = 12;

/// Structure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// The fields in order.
    pub fields: Vec<String>,
    /// What the learner ticks.
    pub checklist: Vec<String>,
    /// Fields of several lines.
    #[serde(default)]
    pub long: Vec<String>,
}

/// Words of a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldWords {
    /// What it asks for.
    pub label: String,
    /// How to fill it in.
    pub hint: String,
    /// A good answer.
    pub model: String,
    /// Why that is good.
    pub why: String,
}

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The case the form is filled in for.
    pub case: String,
    /// The fields.
    pub fields: BTreeMap<String, FieldWords>,
    /// What a good form has.
    pub checklist: Texts,
}

/// A field as shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "SheetField")]
pub struct FieldView {
    /// Its id.
    pub id: String,
    /// What it asks for.
    pub label: String,
    /// How to fill it in.
    pub hint: String,
    /// It has several lines.
    pub long: bool,
}

/// As shown: no model and no reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "SheetView")]
pub struct View {
    /// The case.
    pub case: String,
    /// The fields.
    pub fields: Vec<FieldView>,
    /// What the learner ticks.
    pub checklist: Vec<Choice>,
}

/// The form as it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "SheetResponse")]
pub struct Response {
    /// Text by field.
    pub texts: BTreeMap<String, String>,
    /// What is ticked.
    pub ticked: Vec<String>,
    /// The learner has compared it with the model and says so.
    pub compared: bool,
}

impl Response {
    /// Letters of the longest text, blanks around it left out.
    pub fn longest(&self) -> usize {
        self.texts.values().map(|text| text.trim().chars().count()).max().unwrap_or(0)
    }

    /// Whether this draft is the comparing of a form that was handed in: then its models have been told.
    pub fn goes_on(&self, handed_in: &Self) -> bool {
        !self.compared && !handed_in.compared && self.texts == handed_in.texts
    }

    fn filled(&self, field: &str) -> bool {
        self.texts.get(field).is_some_and(|text| !text.trim().is_empty())
    }
}

impl super::Response {
    /// Nothing is left to do once it was handed in. A form is handed in twice: to be compared, and as compared.
    pub fn closes(&self) -> bool {
        !matches!(self, Self::Sheet(sheet) if !sheet.compared)
    }
}

impl Key {
    /// Mistakes in the structure alone.
    pub fn mistakes(&self) -> Vec<Mistake> {
        let mut out: Vec<Mistake> = ids::short("fields", self.fields.len(), 1).into_iter().collect();
        out.extend(ids::short("checklist", self.checklist.len(), 1));
        let lists = [("fields", &self.fields), ("checklist", &self.checklist), ("long", &self.long)];
        out.extend(lists.into_iter().flat_map(|(name, list)| ids::twice(name, list)));
        let lost = self.long.iter().filter(|id| !self.fields.contains(id));
        out.extend(lost.map(|id| {
            Mistake::new(
                id,
                format!("`long` names `{id}`, which is not in `fields`: mend the id or remove it"),
            )
        }));
        if self.fields.len() > MOST_FIELDS {
            let message = format!("`fields` has more than {MOST_FIELDS}: make two forms of it");
            out.push(Mistake::new("fields", message));
        }
        out
    }

    /// Mistakes between structure and words.
    pub fn mistakes_in(&self, words: &Words) -> Vec<Mistake> {
        let mut out = compare("fields", &self.fields, &words.fields);
        out.extend(compare("checklist", &self.checklist, &words.checklist));
        let long = words.fields.iter().filter(|(_, field)| field.model.chars().count() > LONGEST);
        out.extend(long.map(|(id, _)| {
            Mistake::new(
                id,
                format!("`fields` has a model of more than {LONGEST} letters for `{id}`: shorten it"),
            )
        }));
        out
    }

    /// As shown.
    pub fn view(&self, words: &Words, _seed: &str) -> View {
        let field = |id: &String| {
            let found = words.fields.get(id)?;
            let (label, hint) = (found.label.clone(), found.hint.clone());
            Some(FieldView { id: id.clone(), label, hint, long: self.long.contains(id) })
        };
        View {
            case: words.case.clone(),
            fields: self.fields.iter().filter_map(field).collect(),
            checklist: choices(&self.checklist, &words.checklist),
        }
    }

    /// Before it is compared: every field beside its model, not passed. Afterwards: the share that is ticked, and passed when every
    /// field holds something. What is ticked stands under the id `tick/<id>`.
    pub fn grade(&self, words: &Words, response: &Response) -> Grade {
        let mut parts: Vec<_> = self.fields.iter().map(|id| beside(id, words)).collect();
        if !response.compared {
            return Grade { score: 0.0, passed: false, parts, models: Vec::new() };
        }
        let ticks = self.checklist.iter().map(|id| ticked(id, words, response));
        let ticks: Vec<_> = ticks.collect();
        let (points, of) = (super::points(&ticks), ticks.len() as f64);
        parts.extend(ticks);
        let passed = self.fields.iter().all(|id| response.filled(id));
        Grade { passed, ..Grade::new(points, of, true, parts) }
    }

    /// A form with its own ids as texts, as a solution has no words; everything is ticked.
    pub fn solution(&self) -> Response {
        let texts = self.fields.iter().map(|id| (id.clone(), id.clone())).collect();
        Response { texts, ticked: self.checklist.clone(), compared: true }
    }
}

fn beside(id: &str, words: &Words) -> PartFeedback {
    let found = words.fields.get(id);
    PartFeedback {
        id: id.to_owned(),
        mark: Mark::Neutral,
        text: found.map(|field| field.label.clone()).unwrap_or_default(),
        right: found.map(|field| field.model.clone()).unwrap_or_default(),
        why: found.map(|field| field.why.clone()).unwrap_or_default(),
    }
}

fn ticked(id: &String, words: &Words, response: &Response) -> PartFeedback {
    PartFeedback {
        id: format!("tick/{id}"),
        mark: if response.ticked.contains(id) { Mark::Good } else { Mark::Missed },
        text: text(&words.checklist, id),
        right: String::new(),
        why: String::new(),
    }
}

#[cfg(test)]
mod tests;
