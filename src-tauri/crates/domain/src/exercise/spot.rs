//! E01: mark the parts of a text that matter, and leave the decoys.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Grade, Mark, Mistake, PartFeedback, Texts, compare, text};

/// One part that can be marked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// Its id, used in the text as `[[id|words]]`.
    pub id: String,
    /// It should be left alone.
    #[serde(default)]
    pub decoy: bool,
    /// It must be found to pass.
    #[serde(default)]
    pub critical: bool,
}

/// Structure and key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// Every part that can be marked.
    #[serde(rename = "span")]
    pub spans: Vec<Span>,
}

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The text, with `[[id|words]]` around every part.
    pub text: String,
    /// Why, per part.
    pub why: Texts,
}

/// A stretch of the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Stretch {
    /// The part's id; none for the text between parts.
    pub id: Option<String>,
    /// The words.
    pub text: String,
}

/// As shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "SpotView")]
pub struct View {
    /// The text in order.
    pub stretches: Vec<Stretch>,
}

/// The parts marked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "SpotResponse")]
pub struct Response {
    /// Ids of the parts marked.
    pub marked: Vec<String>,
}

/// Splits a text at its `[[id|words]]` marks.
pub fn stretches(source: &str) -> Vec<Stretch> {
    let mut out = Vec::new();
    let mut rest = source.trim();
    while let Some((before, after)) = rest.split_once("[[") {
        let Some((mark, tail)) = after.split_once("]]") else { break };
        if !before.is_empty() {
            out.push(Stretch { id: None, text: before.to_owned() });
        }
        let (id, words) = mark.split_once('|').unwrap_or((mark, mark));
        out.push(Stretch { id: Some(id.trim().to_owned()), text: words.to_owned() });
        rest = tail;
    }
    if !rest.is_empty() {
        out.push(Stretch { id: None, text: rest.to_owned() });
    }
    out
}

impl Key {
    /// Mistakes in the structure alone.
    pub fn mistakes(&self) -> Vec<Mistake> {
        if self.spans.iter().all(|span| span.decoy) {
            return vec![Mistake::new("span", "every part is a decoy: mark at least one to be found")];
        }
        Vec::new()
    }

    /// Mistakes between structure and words.
    pub fn mistakes_in(&self, words: &Words) -> Vec<Mistake> {
        let ids: Vec<String> = self.spans.iter().map(|span| span.id.clone()).collect();
        let marked = stretches(&words.text).into_iter().filter_map(|s| Some((s.id?, ()))).collect();
        let mut out = compare("text", &ids, &marked);
        out.extend(compare("why", &ids, &words.why));
        out
    }

    /// As shown.
    pub fn view(&self, words: &Words, _seed: &str) -> View {
        View { stretches: stretches(&words.text) }
    }

    /// Hits minus false hits over all that should be found; every critical part must be found.
    pub fn grade(&self, words: &Words, response: &Response) -> Grade {
        let stretches = stretches(&words.text);
        let shown = |id: &str| {
            let stretch = stretches.iter().find(|s| s.id.as_deref() == Some(id));
            stretch.map(|s| s.text.clone()).unwrap_or_default()
        };
        let marked = |span: &Span| response.marked.contains(&span.id);
        let mark = |span: &Span| match (span.decoy, marked(span)) {
            (false, true) => Mark::Good,
            (false, false) => Mark::Missed,
            (true, true) => Mark::Bad,
            (true, false) => Mark::Neutral,
        };
        let part = |span: &Span| PartFeedback {
            id: span.id.clone(),
            mark: mark(span),
            text: shown(&span.id),
            right: String::new(),
            why: text(&words.why, &span.id),
        };
        let count = |wanted: Mark| self.spans.iter().filter(|s| mark(s) == wanted).count() as f64;
        let possible = self.spans.iter().filter(|s| !s.decoy).count() as f64;
        let critical = self.spans.iter().all(|s| !s.critical || s.decoy || marked(s));
        let points = count(Mark::Good) - count(Mark::Bad);
        Grade::new(points, possible, critical, self.spans.iter().map(part).collect())
    }

    /// A right answer.
    pub fn solution(&self) -> Response {
        Response { marked: self.spans.iter().filter(|s| !s.decoy).map(|s| s.id.clone()).collect() }
    }
}
