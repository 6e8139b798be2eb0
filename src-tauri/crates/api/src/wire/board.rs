//! The oversight board, as its manager sees it, and the ballot, as a member signs it on an own laptop.

use chrono::{DateTime, Utc};
use sala_domain::office::board::{Choice, Document, Mark, Quorum};
use sala_domain::{BoardMemberId, MotionId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::file::HandedFile;
use crate::error::ApiError;

/// A member of the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BoardMemberLine {
    /// Which.
    pub member: BoardMemberId,
    /// Their name.
    pub name: String,
    /// What they do; may be empty.
    pub role: String,
    /// Fingerprint of their key.
    pub fingerprint: String,
}

/// A motion in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MotionCard {
    /// Which.
    pub motion: MotionId,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub document: Document,
    /// When it was opened.
    pub opened: DateTime<Utc>,
    /// Whether it takes no more ballots.
    pub closed: bool,
    /// What is needed.
    pub quorum: Quorum,
    /// Members with a ballot that counts.
    pub answered: usize,
    /// The choice with a quorum; none while it is open.
    pub decision: Option<Choice>,
}

/// The board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BoardReply {
    /// Members by name.
    pub members: Vec<BoardMemberLine>,
    /// What such a board needs and bears; none without members.
    pub quorum: Option<Quorum>,
    /// The most members a board takes.
    pub largest: usize,
    /// What was put to it, the newest first.
    pub motions: Vec<MotionCard>,
    /// Fingerprint of the key that signs motion files.
    pub fingerprint: String,
    /// Numbers of the reports that were made, the newest first.
    pub reports: Vec<String>,
    /// Versions of the rules that were put in force, the newest first.
    pub rules: Vec<String>,
}

/// Reads a member's key file before it is registered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadKeyFile {
    /// The file.
    pub file: HandedFile,
}

/// What a key file says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeyFileReply {
    /// The name its maker wrote.
    pub name: String,
    /// When the key was made.
    pub made: DateTime<Utc>,
    /// Fingerprint of the key.
    pub fingerprint: String,
}

/// Adds a member, or changes what is known of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SetBoardMember {
    /// Which; none for a new one.
    pub member: Option<BoardMemberId>,
    /// Their name.
    pub name: String,
    /// What they do; may be empty.
    pub role: String,
    /// Their key file; none to leave the key as it is.
    pub file: Option<HandedFile>,
}

/// Takes a member off the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RemoveBoardMember {
    /// Which.
    pub member: BoardMemberId,
}

/// A kind of document that is put to the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// A readiness report.
    Report,
    /// A version of the rules.
    Rules,
}

/// Puts something to the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpenMotion {
    /// In a line.
    pub title: String,
    /// In full; may be empty.
    pub text: String,
    /// What kind of document it is about.
    pub kind: DocumentKind,
    /// The report's number or the rules' version.
    pub label: String,
    /// The report's file: members sign the fingerprint of exactly these bytes. None for rules, which the register holds.
    pub file: Option<HandedFile>,
}

/// Asks for a motion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfMotion {
    /// Which.
    pub motion: MotionId,
}

/// A ballot that came in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BallotLine {
    /// The choice.
    pub choice: Choice,
    /// Why; may be empty.
    pub reason: String,
    /// When it was signed, by the member's laptop.
    pub at: DateTime<Utc>,
    /// Whether it was signed over the document that was put to the board.
    pub over_this: bool,
    /// Whether its signature holds: checked again each time it is shown.
    pub holds: bool,
}

/// A member's place in a motion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ElectorLine {
    /// Their name.
    pub name: String,
    /// What they do; may be empty.
    pub role: String,
    /// Fingerprint of their key.
    pub fingerprint: String,
    /// How their ballots stand.
    pub mark: Mark,
    /// All ballots that came in, oldest first.
    pub ballots: Vec<BallotLine>,
}

/// One motion, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MotionReply {
    /// As in the list.
    pub card: MotionCard,
    /// In full; may be empty.
    pub text: String,
    /// SHA-256 of the document in groups, for comparing.
    pub hash: String,
    /// The manager who opened it.
    pub by: String,
    /// Why it was closed; none while it takes ballots.
    pub closed: Option<String>,
    /// Ballots that count, by choice.
    pub counts: BTreeMap<Choice, usize>,
    /// Whether members who are absent can still bring a choice to its quorum.
    pub reachable: bool,
    /// Members in the order of the motion.
    pub electors: Vec<ElectorLine>,
}

/// Closes a motion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CloseMotion {
    /// Which.
    pub motion: MotionId,
    /// Why; may be empty.
    pub reason: String,
}

/// Hands in ballots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TakeBallots {
    /// Ballot files.
    pub files: Vec<HandedFile>,
}

/// What became of a ballot file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "became", rename_all = "kebab-case")]
pub enum BallotTaken {
    /// It counts.
    Counted {
        /// Whose it is.
        name: String,
    },
    /// It was here before.
    Known {
        /// Whose it is.
        name: String,
    },
    /// The member signed another choice before: both are kept, neither counts.
    Conflict {
        /// Whose it is.
        name: String,
    },
    /// It was signed over another text: kept, and does not count.
    OtherText {
        /// Whose it is.
        name: String,
    },
    /// It was not taken.
    Refused {
        /// Why.
        error: ApiError,
    },
}

/// One ballot file and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TakenLine {
    /// The file's name.
    pub file: String,
    /// What became of it.
    pub taken: BallotTaken,
    /// The title of the motion it is about; empty when that is not known.
    pub title: String,
}

/// What became of ballot files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BallotsTaken {
    /// One line for each file.
    pub files: Vec<TakenLine>,
}

/// The key of the person who is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BallotDesk {
    /// Their key; none before they made one.
    pub key: Option<OwnKey>,
}

/// A key for ballots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnKey {
    /// Its fingerprint.
    pub fingerprint: String,
    /// When it was made.
    pub made: DateTime<Utc>,
}

/// Reads a motion file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadMotion {
    /// The file.
    pub file: HandedFile,
}

/// What the person who is there signed before on a motion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignedBefore {
    /// The choice.
    pub choice: Choice,
    /// When.
    pub at: DateTime<Utc>,
}

/// A motion as a member reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MotionFileReply {
    /// In a line.
    pub title: String,
    /// In full; may be empty.
    pub text: String,
    /// What it is about.
    pub document: Document,
    /// SHA-256 of the document in groups, for comparing.
    pub hash: String,
    /// The name of the office, as the file says it.
    pub office: String,
    /// Fingerprint of the key that signed the file.
    pub fingerprint: String,
    /// When it was opened.
    pub opened: DateTime<Utc>,
    /// The manager who opened it.
    pub by: String,
    /// Names of its members, in the order of the motion.
    pub members: Vec<String>,
    /// What is needed.
    pub quorum: Quorum,
    /// Whether the person who is there is one of them with the key of this laptop.
    pub asked: bool,
    /// What they signed before on this motion.
    pub signed: Option<SignedBefore>,
}

/// Compares a document with the one a motion is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CompareDocument {
    /// The motion file.
    pub motion: HandedFile,
    /// The document.
    pub document: HandedFile,
}

/// Whether it is the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DocumentCompared {
    /// Whether each byte is the same.
    pub same: bool,
}

/// Signs a ballot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignBallot {
    /// The motion file.
    pub motion: HandedFile,
    /// The choice.
    pub choice: Choice,
    /// Why; may be empty.
    pub reason: String,
}
