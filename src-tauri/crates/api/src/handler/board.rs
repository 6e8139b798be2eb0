//! The oversight board as its manager sees it: members, motions, ballots that come in. What counts says the domain.

use sala_domain::event::EventBody;
use sala_domain::office::board::{
    Board, BoardFault, BoardMember, Change, Document, Elector, KeyPaper, LARGEST, Mark, Motion, MotionPaper,
    Question, Quorum,
};
use sala_domain::{BoardMemberId, MotionId};

use super::plan::{needed, within};
use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::paper::{self, fingerprint, grouped};
use crate::register::OpenRegister;
use crate::wire::board::{
    BallotLine, BoardMemberLine, BoardReply, CloseMotion, DocumentKind, ElectorLine, KeyFileReply,
    MotionCard, MotionReply, OfMotion, OpenMotion, ReadKeyFile, RemoveBoardMember, SetBoardMember,
};
use crate::wire::{Nothing, SavedFile};

/// The longest name, title or version, in Unicode characters.
const LONGEST_LINE: usize = 200;
/// The longest text of a motion.
const LONGEST_TEXT: usize = 4000;

impl From<BoardFault> for ApiError {
    fn from(fault: BoardFault) -> Self {
        match fault {
            BoardFault::KeyTaken => ErrorCode::BoardKeyTaken.into(),
            BoardFault::Full => Self::with(ErrorCode::BoardFull, "most", LARGEST),
            BoardFault::Nobody => ErrorCode::BoardEmpty.into(),
        }
    }
}

/// The board.
pub fn board(app: &App, register: &OpenRegister, _: Nothing) -> Result<BoardReply, ApiError> {
    let office = register.office();
    let board = &office.board;
    let mut members: Vec<BoardMemberLine> = board.members.iter().map(member_line).collect();
    members.sort_by(|a, b| a.name.cmp(&b.name).then_with(|| a.member.cmp(&b.member)));
    let mut motions: Vec<MotionCard> = board.motions.iter().map(|(id, motion)| card(id, motion)).collect();
    motions.sort_by(|a, b| b.opened.cmp(&a.opened).then_with(|| a.motion.cmp(&b.motion)));
    Ok(BoardReply {
        quorum: board.electors().ok().map(|electors| Quorum::of(electors.len())),
        members,
        largest: LARGEST,
        motions,
        fingerprint: sala_credential::fingerprint(&office_key(app, register)?.public()),
        reports: office.snapshots.reports.iter().rev().map(|(_, report)| report.number.clone()).collect(),
        rules: office.rulebook.editions.iter().rev().map(|edition| edition.version.to_string()).collect(),
    })
}

/// The key that signs motion files.
fn office_key(_: &App, register: &OpenRegister) -> Result<sala_ledger::LaptopKey, ApiError> {
    Ok(register.file().store().key().clone())
}

fn member_line((id, member): (&BoardMemberId, &BoardMember)) -> BoardMemberLine {
    BoardMemberLine {
        member: id.clone(),
        name: member.name.clone(),
        role: member.role.clone(),
        fingerprint: fingerprint(&member.key),
    }
}

fn card(id: &MotionId, motion: &Motion) -> MotionCard {
    let tally = motion.tally();
    MotionCard {
        motion: id.clone(),
        title: motion.question.title.clone(),
        document: motion.question.document.clone(),
        opened: motion.opened,
        closed: motion.closed.is_some(),
        quorum: tally.quorum,
        answered: tally.counts.values().sum(),
        decision: tally.decision,
    }
}

/// What a key file says, before it is registered.
pub fn read_key(_: &App, _: &OpenRegister, request: ReadKeyFile) -> Result<KeyFileReply, ApiError> {
    let sealed = paper::read::<KeyPaper>(paper::KEY, &request.file)?;
    let KeyPaper { name, made } = sealed.payload;
    Ok(KeyFileReply { name, made, fingerprint: sala_credential::fingerprint(&sealed.key) })
}

/// Adds a member, or changes what is known of one.
pub fn set_member(
    app: &App,
    register: &OpenRegister,
    request: SetBoardMember,
) -> Result<BoardReply, ApiError> {
    let office = register.office();
    let before =
        request.member.as_ref().map(|id| office.board.members.get(id).ok_or(ErrorCode::OfficeUnknown));
    let before = before.transpose()?;
    let key = match (&request.file, before) {
        (Some(file), _) => hex::encode(paper::read::<KeyPaper>(paper::KEY, file)?.key),
        (None, Some(before)) => before.key.clone(),
        (None, None) => return Err(ErrorCode::BoardKeyMissing.into()),
    };
    let (name, role) = (needed(&request.name, LONGEST_LINE)?, within(&request.role, LONGEST_LINE)?);
    let id = request.member.map_or_else(|| app.random::<8>().map(|id| hex::encode(id).into()), Ok)?;
    office.board.seat(&id, &key)?;
    record(app, register, vec![Change::Member { id, member: BoardMember { name, role, key } }])?;
    board(app, register, Nothing {})
}

/// Takes a member off the board. Motions that were opened keep them.
pub fn remove_member(
    app: &App,
    register: &OpenRegister,
    request: RemoveBoardMember,
) -> Result<BoardReply, ApiError> {
    register.office().board.members.get(&request.member).ok_or(ErrorCode::OfficeUnknown)?;
    record(app, register, vec![Change::Left { id: request.member }])?;
    board(app, register, Nothing {})
}

pub(super) fn record(app: &App, register: &OpenRegister, changes: Vec<Change>) -> Result<(), ApiError> {
    let by = register.manager(app)?;
    let body = |change| EventBody::BoardChanged { by: by.clone(), change };
    register.record(app, changes.into_iter().map(body).collect())?;
    Ok(())
}

/// Puts something to the board.
pub fn open(app: &App, register: &OpenRegister, request: OpenMotion) -> Result<MotionReply, ApiError> {
    let electors = register.office().board.electors()?;
    let (title, text) = (needed(&request.title, LONGEST_LINE)?, within(&request.text, LONGEST_TEXT)?);
    let document = document(register, &request)?;
    let id = MotionId(hex::encode(app.random::<8>()?));
    let question = Question { title, text, document };
    record(app, register, vec![Change::Opened { id: id.clone(), question, electors }])?;
    motion(app, register, OfMotion { motion: id })
}

fn document(register: &OpenRegister, request: &OpenMotion) -> Result<Document, ApiError> {
    let label = needed(&request.label, LONGEST_LINE)?;
    match (request.kind, &request.file) {
        (DocumentKind::Report, Some(file)) => {
            Ok(Document::Report { number: label, hash: paper::hash(file)? })
        }
        (DocumentKind::Report, None) => Err(ErrorCode::BoardDocument.into()),
        (DocumentKind::Rules, _) => {
            let office = register.office();
            let known = office.rulebook.editions.iter().find(|edition| edition.version.to_string() == label);
            let hash = known.ok_or(ErrorCode::OfficeUnknown)?.terms.fingerprint();
            Ok(Document::Rules { version: label, hash })
        }
    }
}

pub(super) fn find<'a>(board: &'a Board, id: &MotionId) -> Result<&'a Motion, ApiError> {
    board.motions.get(id).ok_or_else(|| ErrorCode::OfficeUnknown.into())
}

/// One motion.
pub fn motion(_: &App, register: &OpenRegister, request: OfMotion) -> Result<MotionReply, ApiError> {
    let office = register.office();
    let motion = find(&office.board, &request.motion)?;
    let tally = motion.tally();
    let line = |elector| {
        let Elector { name, role, key, .. } = Clone::clone(elector);
        let mark = tally.marks.get(&key).cloned().unwrap_or(Mark::Absent);
        ElectorLine { name, role, fingerprint: fingerprint(&key), mark, ballots: ballots(motion, &key) }
    };
    Ok(MotionReply {
        card: card(&request.motion, motion),
        text: motion.question.text.clone(),
        hash: grouped(motion.question.document.hash()),
        by: motion.by.clone(),
        closed: motion.closed.as_ref().map(|(_, reason)| reason.clone()),
        reachable: tally.reachable,
        electors: motion.electors.iter().map(line).collect(),
        counts: tally.counts.clone(),
    })
}

fn ballots(motion: &Motion, key: &str) -> Vec<BallotLine> {
    let own = motion.casts.iter().filter(|cast| cast.ballot.key == key);
    let mut lines: Vec<BallotLine> = own
        .map(|cast| BallotLine {
            choice: cast.ballot.choice,
            reason: cast.ballot.reason.clone(),
            at: cast.ballot.at,
            over_this: motion.over_this(&cast.ballot),
            holds: paper::holds(cast),
        })
        .collect();
    lines.sort_by_key(|line| line.at);
    lines
}

/// Saves the motion file that goes to the members.
pub fn save_motion(app: &App, register: &OpenRegister, request: OfMotion) -> Result<SavedFile, ApiError> {
    let office = register.office();
    let Motion { question, electors, opened, by, .. } = find(&office.board, &request.motion)?.clone();
    let name = format!("motion-{}-{}.json", file_name(question.document.label()), request.motion);
    let names = office.settings.names.clone();
    let told = MotionPaper { motion: request.motion, question, electors, opened, by, office: names };
    let text = paper::sign(paper::MOTION, &office_key(app, register)?, &told)?;
    Ok(SavedFile { path: app.hand_out(&name, text.as_bytes())? })
}

/// What every system takes as a part of a file's name.
pub(super) fn file_name(text: &str) -> String {
    let plain = |letter: char| if letter.is_ascii_alphanumeric() || letter == '.' { letter } else { '-' };
    text.chars().map(plain).take(40).collect()
}

/// Takes no more ballots on a motion.
pub fn close(app: &App, register: &OpenRegister, request: CloseMotion) -> Result<MotionReply, ApiError> {
    if find(&register.office().board, &request.motion)?.closed.is_some() {
        return Err(ErrorCode::MotionClosed.into());
    }
    let (id, reason) = (request.motion.clone(), within(&request.reason, LONGEST_LINE)?);
    record(app, register, vec![Change::Closed { id, reason }])?;
    motion(app, register, OfMotion { motion: request.motion })
}
