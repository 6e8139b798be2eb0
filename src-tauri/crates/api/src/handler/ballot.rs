//! A member's side of the board, on an own laptop: make a key, read a motion file, sign a ballot. It needs no register.

use sala_domain::PersonId;
use sala_domain::office::board::{BallotPaper, KeyPaper, MotionPaper, Quorum};
use sala_domain::office::named;
use sala_ledger::sealed::Sealed;
use sala_store::BoardKey;

use super::board::file_name;
use super::plan::within;
use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::paper::{self, grouped};
use crate::wire::board::{
    BallotDesk, CompareDocument, DocumentCompared, MotionFileReply, OwnKey, ReadMotion, SignBallot,
    SignedBefore,
};
use crate::wire::file::HandedFile;
use crate::wire::{Nothing, SavedFile};

/// The longest reason, in Unicode characters.
const LONGEST_REASON: usize = 2000;

/// The key of the person who is there.
pub fn desk(app: &App, _: Nothing) -> Result<BallotDesk, ApiError> {
    let person = app.person()?;
    let key = app.store().board_key(&person)?;
    let own = |key: &BoardKey| OwnKey {
        fingerprint: sala_credential::fingerprint(&key.key.public()),
        made: key.made,
    };
    Ok(BallotDesk { key: key.as_ref().map(own) })
}

/// Makes a key for them; one that is there stays.
pub fn make_key(app: &App, _: Nothing) -> Result<BallotDesk, ApiError> {
    let (person, now) = (app.person()?, app.now());
    app.store().make_board_key(&person, now)?;
    desk(app, Nothing {})
}

fn own_key(app: &App) -> Result<(PersonId, BoardKey), ApiError> {
    let person = app.person()?;
    let key = app.store().board_key(&person)?;
    key.map(|key| (person, key)).ok_or_else(|| ErrorCode::BallotKeyMissing.into())
}

/// Saves the public part as a key file for the manager of the board.
pub fn save_key(app: &App, _: Nothing) -> Result<SavedFile, ApiError> {
    let (_, key) = own_key(app)?;
    let (_, learner) = app.learner()?;
    let name = learner.profile.map(|latest| latest.value.name(app.language()).to_owned()).unwrap_or_default();
    let text = paper::sign(paper::KEY, &key.key, &KeyPaper { name, made: key.made })?;
    let short = hex::encode(&key.key.public()[..4]);
    Ok(SavedFile { path: app.hand_out(&format!("board-key-{short}.json"), text.as_bytes())? })
}

fn motion(file: &HandedFile) -> Result<Sealed<MotionPaper>, ApiError> {
    paper::read(paper::MOTION, file)
}

/// What a motion file says.
pub fn read(app: &App, request: ReadMotion) -> Result<MotionFileReply, ApiError> {
    let (_, key) = own_key(app)?;
    let Sealed { payload, key: signer, .. } = motion(&request.file)?;
    let before = |told: &&BallotPaper| told.motion == payload.motion;
    let signed = key.signed.iter().rev().find(before);
    Ok(MotionFileReply {
        hash: grouped(payload.question.document.hash()),
        office: named(&payload.office, app.language()).to_owned(),
        fingerprint: sala_credential::fingerprint(&signer),
        members: payload.electors.iter().map(|elector| elector.name.clone()).collect(),
        quorum: Quorum::of(payload.electors.len()),
        asked: asked(&payload, &key),
        signed: signed.map(|told| SignedBefore { choice: told.choice, at: told.at }),
        title: payload.question.title,
        text: payload.question.text,
        document: payload.question.document,
        opened: payload.opened,
        by: payload.by,
    })
}

fn asked(motion: &MotionPaper, key: &BoardKey) -> bool {
    let own = hex::encode(key.key.public());
    motion.electors.iter().any(|elector| elector.key == own)
}

/// Whether a document is the one a motion is about.
pub fn compare(app: &App, request: CompareDocument) -> Result<DocumentCompared, ApiError> {
    app.person()?;
    let hash = paper::hash(&request.document)?;
    Ok(DocumentCompared { same: motion(&request.motion)?.payload.question.document.hash() == hash })
}

/// Signs a ballot and saves it. What was signed is kept first, so that nobody signs another choice on the same text by mistake.
pub fn sign(app: &App, request: SignBallot) -> Result<SavedFile, ApiError> {
    let (person, mut key) = own_key(app)?;
    let told = motion(&request.motion)?.payload;
    if !asked(&told, &key) {
        return Err(ErrorCode::BallotNotAsked.into());
    }
    let paper = BallotPaper {
        motion: told.motion,
        document: told.question.document.hash().to_owned(),
        choice: request.choice,
        reason: within(&request.reason, LONGEST_REASON)?,
        at: app.now(),
    };
    if key.signed.iter().any(|before| !before.agrees(&paper)) {
        return Err(ErrorCode::BallotSigned.into());
    }
    let text = paper::sign(paper::BALLOT, &key.key, &paper)?;
    let name = format!(
        "ballot-{}-{}.json",
        file_name(told.question.document.label()),
        hex::encode(&key.key.public()[..4])
    );
    key.signed.push(paper);
    app.store().keep_board_key(&person, &key)?;
    Ok(SavedFile { path: app.hand_out(&name, text.as_bytes())? })
}
