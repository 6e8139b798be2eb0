//! E06: choose in a story. The path counts; the ending tells how it came out.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

use super::{Choice, Grade, Mark, Mistake, PartFeedback};

/// How good a choice is, and how good an ending is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "BranchQuality")]
pub enum Quality {
    /// What the rules ask.
    Good,
    /// Helps a little.
    Partial,
    /// Does harm.
    Bad,
}

impl Quality {
    fn points(self) -> f64 {
        match self {
            Self::Good => 1.0,
            Self::Partial => 0.5,
            Self::Bad => 0.0,
        }
    }

    fn mark(self) -> Mark {
        match self {
            Self::Good => Mark::Good,
            Self::Partial => Mark::Partial,
            Self::Bad => Mark::Bad,
        }
    }
}

/// One choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choose {
    /// Its id inside the node.
    pub id: String,
    /// The node or ending it leads to.
    pub to: String,
    /// How good it is.
    pub quality: Quality,
}

/// One place in the story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Node {
    /// Its id.
    pub id: String,
    /// What can be chosen there.
    #[serde(rename = "option")]
    pub options: Vec<Choose>,
}

/// One way it can come out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ending {
    /// Its id.
    pub id: String,
    /// How good it is.
    pub grade: Quality,
}

/// Structure and key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// Where the story starts.
    pub start: String,
    /// Places.
    #[serde(rename = "node")]
    pub nodes: Vec<Node>,
    /// Endings.
    #[serde(rename = "ending")]
    pub endings: Vec<Ending>,
}

/// Words of a choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChooseWords {
    /// The choice.
    pub text: String,
    /// What it leads to, and why.
    pub feedback: String,
}

/// Words of a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NodeWords {
    /// What happens.
    pub text: String,
    /// Words of its choices.
    #[serde(flatten)]
    pub options: BTreeMap<String, ChooseWords>,
}

/// Words of an ending.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "BranchEndingWords")]
pub struct EndingWords {
    /// A few words.
    pub title: String,
    /// How it came out.
    pub text: String,
}

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Words of the places.
    pub nodes: BTreeMap<String, NodeWords>,
    /// Words of the endings.
    pub endings: BTreeMap<String, EndingWords>,
}

/// A place as shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "BranchNodeView")]
pub struct NodeView {
    /// Its id.
    pub id: String,
    /// What happens.
    pub text: String,
    /// What can be chosen; where each leads is not told.
    pub options: Vec<Choice>,
}

/// As shown: the first place only. Each further place comes with the answer to the last, in [`Step`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "BranchView")]
pub struct View {
    /// Where the story starts.
    pub start: NodeView,
}

/// What follows a choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "BranchStep")]
pub struct Step {
    /// The place where it was chosen.
    pub node: NodeView,
    /// What was chosen.
    pub chosen: String,
    /// How good it was.
    pub quality: Quality,
    /// What it leads to, and why.
    pub feedback: String,
    /// The next place, unless the story is over.
    pub next: Option<NodeView>,
    /// How it came out, when the story is over.
    pub ending: Option<EndingWords>,
    /// How good the ending is.
    pub ending_grade: Option<Quality>,
}

/// The path so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "BranchResponse")]
pub struct Response {
    /// Choices in order; each belongs to the place the one before led to.
    pub path: Vec<String>,
}

impl Key {
    fn node(&self, id: &str) -> Option<&Node> {
        self.nodes.iter().find(|node| node.id == id)
    }

    /// Mistakes in the structure alone: dead ends, loops and places nothing leads to.
    pub fn mistakes(&self) -> Vec<Mistake> {
        let mut out = Vec::new();
        let known: BTreeSet<&str> = self
            .nodes
            .iter()
            .map(|n| n.id.as_str())
            .chain(self.endings.iter().map(|e| e.id.as_str()))
            .collect();
        let mut reached = BTreeSet::from([self.start.as_str()]);
        for node in &self.nodes {
            if node.options.is_empty() {
                out.push(Mistake::new(&node.id, "this place has no options"));
            }
            for option in &node.options {
                if !known.contains(option.to.as_str()) {
                    out.push(Mistake::new(
                        &node.id,
                        format!("`{}` leads to `{}`, which is not there", option.id, option.to),
                    ));
                }
                reached.insert(&option.to);
            }
        }
        for id in known.difference(&reached) {
            out.push(Mistake::new(id, "nothing leads here"));
        }
        if self.loops(&self.start, &mut Vec::new()) {
            out.push(Mistake::new(
                &self.start,
                "the story can go round for ever: every path must come to an ending",
            ));
        }
        out
    }

    fn loops<'a>(&'a self, id: &'a str, path: &mut Vec<&'a str>) -> bool {
        if path.contains(&id) {
            return true;
        }
        path.push(id);
        let found = self.node(id).is_some_and(|node| node.options.iter().any(|o| self.loops(&o.to, path)));
        path.pop();
        found
    }

    /// Mistakes between structure and words.
    pub fn mistakes_in(&self, words: &Words) -> Vec<Mistake> {
        let nodes: Vec<String> = self.nodes.iter().map(|node| node.id.clone()).collect();
        let endings: Vec<String> = self.endings.iter().map(|ending| ending.id.clone()).collect();
        let mut out = super::compare("nodes", &nodes, &words.nodes);
        out.extend(super::compare("endings", &endings, &words.endings));
        for node in &self.nodes {
            let options: Vec<String> = node.options.iter().map(|option| option.id.clone()).collect();
            if let Some(found) = words.nodes.get(&node.id) {
                out.extend(super::compare(&format!("nodes.{}", node.id), &options, &found.options));
            }
        }
        out
    }

    fn node_view(&self, words: &Words, id: &str) -> Option<NodeView> {
        let (node, found) = (self.node(id)?, words.nodes.get(id)?);
        let options = node.options.iter().map(|option| Choice {
            id: option.id.clone(),
            text: found.options.get(&option.id).map(|w| w.text.clone()).unwrap_or_default(),
        });
        Some(NodeView { id: id.to_owned(), text: found.text.clone(), options: options.collect() })
    }

    /// As shown.
    pub fn view(&self, words: &Words, _seed: &str) -> View {
        let empty = NodeView { id: self.start.clone(), text: String::new(), options: Vec::new() };
        View { start: self.node_view(words, &self.start).unwrap_or(empty) }
    }

    /// The story so far: one step a choice. Choices that do not fit end the list.
    pub fn walk(&self, words: &Words, response: &Response) -> Vec<Step> {
        let mut out = Vec::new();
        let mut at = self.start.clone();
        for chosen in &response.path {
            let Some((node, option)) =
                self.node(&at).and_then(|n| Some((n, n.options.iter().find(|o| o.id == *chosen)?)))
            else {
                break;
            };
            let Some(view) = self.node_view(words, &node.id) else { break };
            let said = words.nodes.get(&node.id).and_then(|w| w.options.get(chosen));
            out.push(Step {
                node: view,
                chosen: chosen.clone(),
                quality: option.quality,
                feedback: said.map(|w| w.feedback.clone()).unwrap_or_default(),
                next: self.node_view(words, &option.to),
                ending: words.endings.get(&option.to).cloned(),
                ending_grade: self.endings.iter().find(|e| e.id == option.to).map(|e| e.grade),
            });
            at.clone_from(&option.to);
        }
        out
    }

    /// The mean quality of the path; a story not finished is not passed.
    pub fn grade(&self, words: &Words, response: &Response) -> Grade {
        let steps = self.walk(words, response);
        let finished = steps.last().is_some_and(|step| step.ending_grade.is_some());
        let fine = steps.last().is_some_and(|step| step.ending_grade != Some(Quality::Bad));
        let points: f64 = steps.iter().map(|step| step.quality.points()).sum();
        let possible = steps.len().max(1) as f64;
        let part = |(index, step): (usize, &Step)| {
            let chosen = step.node.options.iter().find(|option| option.id == step.chosen);
            PartFeedback {
                id: (index + 1).to_string(),
                mark: step.quality.mark(),
                text: chosen.map(|option| option.text.clone()).unwrap_or_default(),
                right: String::new(),
                why: step.feedback.clone(),
            }
        };
        Grade::new(points, possible, finished && fine, steps.iter().enumerate().map(part).collect())
    }

    /// A right answer: the first good choice everywhere.
    pub fn solution(&self) -> Response {
        let mut path = Vec::new();
        let mut at = self.start.as_str();
        while let Some(node) = self.node(at) {
            let best = node.options.iter().find(|o| o.quality == Quality::Good).or(node.options.first());
            let Some(option) = best else { break };
            path.push(option.id.clone());
            at = &option.to;
        }
        Response { path }
    }
}
