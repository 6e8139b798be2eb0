//! Panels of judges. What judges see has no key and no reason.

use chrono::{DateTime, Utc};
use sala_domain::item::ItemView;
use sala_domain::person::Language;
use sala_domain::standard::Cut;
use sala_domain::{CheckId, ItemId, JudgeId, PanelId};
use sala_report::assessment::BadRow;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Names a panel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfPanel {
    /// The panel.
    pub panel: PanelId,
}

/// How far a panel is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PanelState {
    /// May be rated.
    Running,
    /// Its result is in force, or would be if no newer one were.
    Approved,
    /// Closed.
    Closed,
}

/// A result that was put in force.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ApprovedLine {
    /// When.
    pub at: DateTime<Utc>,
    /// Who approved it.
    pub by: String,
    /// How many judges it rests on.
    pub judges: usize,
    /// The cut as a share of the questions, 0 to 1.
    pub share: f64,
    /// Its standard error, as a share.
    pub se: f64,
    /// Right answers a form needs by it.
    pub pass: usize,
}

/// A panel in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PanelCard {
    /// The panel.
    pub panel: PanelId,
    /// When it was opened.
    pub at: DateTime<Utc>,
    /// How far it is.
    pub state: PanelState,
    /// Its judges.
    pub judges: usize,
}

/// A check and what its pass mark rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PanelCheck {
    /// The check.
    pub check: CheckId,
    /// Its name.
    pub title: String,
    /// Questions of a form.
    pub questions: usize,
    /// Questions its forms are drawn from: what judges rate.
    pub pool: usize,
    /// The provisional pass mark.
    pub pass: usize,
    /// The result in force.
    pub in_force: Option<ApprovedLine>,
    /// A panel approved a pass mark, but the questions changed so much since that it does not count.
    pub outdated: bool,
    /// Its panels, newest first.
    pub panels: Vec<PanelCard>,
}

/// Every check.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PanelsReply {
    /// In the order of the tracks.
    pub checks: Vec<PanelCheck>,
}

/// One judge.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct JudgeLine {
    /// The judge.
    pub judge: JudgeId,
    /// A name or a number.
    pub name: String,
    /// What they do.
    pub role: String,
    /// The language they read in.
    pub lang: Language,
    /// Questions rated in the first round.
    pub first: usize,
    /// In the second.
    pub second: usize,
    /// Their total as a share of the questions, once they are through with the first round.
    pub share: Option<f64>,
}

/// One panel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PanelReply {
    /// The panel.
    pub panel: PanelId,
    /// The check.
    pub check: CheckId,
    /// Its name.
    pub title: String,
    /// When it was opened.
    pub at: DateTime<Utc>,
    /// How far it is.
    pub state: PanelState,
    /// Whom the judges picture.
    pub definition: String,
    /// Version of the content they judge.
    pub version: String,
    /// Questions to rate.
    pub pool: usize,
    /// Questions of a form.
    pub questions: usize,
    /// Judges in the order they joined.
    pub judges: Vec<JudgeLine>,
    /// Judges who still have to be through before it can be approved.
    pub missing: usize,
    /// The second round has begun.
    pub second_round: bool,
    /// The cut as it stands.
    pub cut: Option<Cut>,
    /// Right answers a form needs by it.
    pub pass: Option<usize>,
    /// What was put in force.
    pub approved: Option<ApprovedLine>,
    /// Why it was closed.
    pub closed: Option<String>,
}

/// Calls a panel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpenPanel {
    /// The check.
    pub check: CheckId,
    /// Whom the judges picture.
    pub definition: String,
}

/// Adds a judge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AddJudge {
    /// The panel.
    pub panel: PanelId,
    /// A name or a number.
    pub name: String,
    /// What they do.
    pub role: String,
    /// The language they read in.
    pub lang: Language,
}

/// Asks for what one judge rates in one round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfSheet {
    /// The panel.
    pub panel: PanelId,
    /// The judge.
    pub judge: JudgeId,
    /// 1 or 2.
    pub round: u8,
}

/// What the panel said of a question in the first round.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SpreadLine {
    /// Mean in per cent.
    pub mean: f64,
    /// Lowest.
    pub low: u8,
    /// Highest.
    pub high: u8,
}

/// One question to rate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RatingItem {
    /// The question, without its key.
    pub view: ItemView,
    /// What this judge said in this round.
    pub value: Option<u8>,
    /// What this judge said in the first round; shown in the second.
    pub first: Option<u8>,
    /// What the panel said in the first round; shown in the second.
    pub panel: Option<SpreadLine>,
}

/// What one judge rates in one round.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RatingSheet {
    /// The name of the check.
    pub title: String,
    /// The judge.
    pub name: String,
    /// The language of the questions.
    pub lang: Language,
    /// Whom to picture.
    pub definition: String,
    /// 1 or 2.
    pub round: u8,
    /// Questions in the order of their ids.
    pub items: Vec<RatingItem>,
}

/// Says how many of a hundred just competent people answer a question right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RateItem {
    /// The panel.
    pub panel: PanelId,
    /// The judge.
    pub judge: JudgeId,
    /// 1 or 2.
    pub round: u8,
    /// The question.
    pub item: ItemId,
    /// 0 to 100 in steps of 5.
    pub value: u8,
}

/// Puts a result in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ApprovePanel {
    /// The panel.
    pub panel: PanelId,
    /// Who approves it.
    pub by: String,
}

/// Closes a panel: its result does not count, or no longer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClosePanel {
    /// The panel.
    pub panel: PanelId,
    /// Why.
    pub reason: String,
}

/// Reads ratings from a CSV file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportRatings {
    /// The panel.
    pub panel: PanelId,
    /// The file as text.
    pub text: String,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportReply {
    /// Ratings taken: all, or none when a row was refused.
    pub taken: usize,
    /// Rows refused, at most the first fifty.
    pub refused: Vec<BadRow>,
    /// How many were refused in all.
    pub refused_all: usize,
    /// The panel as it now is.
    pub panel: PanelReply,
}
