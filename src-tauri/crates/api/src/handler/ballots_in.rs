//! Ballot files that members hand in. Each is taken or refused on its own, and told in one line.

use sala_domain::office::board::{Cast, Change, Mark, Motion, Refusal};

use super::board::record;
use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::paper;
use crate::register::OpenRegister;
use crate::wire::board::{BallotTaken, BallotsTaken, TakeBallots, TakenLine};
use crate::wire::file::HandedFile;

/// The most files that are taken at once.
const MOST: usize = 200;

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Stranger => ErrorCode::BallotStranger,
            Refusal::Closed => ErrorCode::MotionClosed,
        }
        .into()
    }
}

/// Takes ballot files, whatever motions they are about.
pub fn take(app: &App, register: &OpenRegister, request: TakeBallots) -> Result<BallotsTaken, ApiError> {
    if request.files.len() > MOST {
        return Err(ApiError::with(ErrorCode::BoardFiles, "most", MOST));
    }
    let mut files = Vec::new();
    for file in request.files {
        let mut title = String::new();
        let taken = match one(app, register, &file, &mut title) {
            Ok(taken) => taken,
            Err(error) if told(error.code) => BallotTaken::Refused { error },
            Err(error) => return Err(error),
        };
        files.push(TakenLine { file: file.name, taken, title });
    }
    Ok(BallotsTaken { files })
}

/// Whether a refusal is about the file, and not about the register that could not be written.
fn told(code: ErrorCode) -> bool {
    matches!(
        code,
        ErrorCode::FileUnreadable
            | ErrorCode::FileTooLarge
            | ErrorCode::BoardFileKind
            | ErrorCode::BoardFileNewer
            | ErrorCode::BoardFileAltered
            | ErrorCode::MotionUnknown
            | ErrorCode::MotionClosed
            | ErrorCode::BallotStranger
    )
}

fn one(
    app: &App,
    register: &OpenRegister,
    file: &HandedFile,
    title: &mut String,
) -> Result<BallotTaken, ApiError> {
    let bytes = file.bytes(1)?;
    let ballot = paper::ballot(&bytes)?;
    let office = register.office();
    let motion = office.board.motions.get(&ballot.motion).ok_or(ErrorCode::MotionUnknown)?;
    title.clone_from(&motion.question.title);
    let elector = motion.electors.iter().find(|elector| elector.key == ballot.key);
    let name = elector.map(|elector| elector.name.clone()).ok_or(ErrorCode::BallotStranger)?;
    if motion.casts.iter().any(|cast| cast.ballot == ballot) {
        return Ok(BallotTaken::Known { name });
    }
    motion.admit(&ballot)?;
    let seal = String::from_utf8(bytes).map_err(|_| ErrorCode::FileUnreadable)?;
    let (id, key, over_this) = (ballot.motion.clone(), ballot.key.clone(), motion.over_this(&ballot));
    record(app, register, vec![Change::Ballot { cast: Cast { ballot, seal } }])?;
    let conflict = register.office().board.motions.get(&id).is_some_and(|motion| torn(motion, &key));
    Ok(match (over_this, conflict) {
        (false, _) => BallotTaken::OtherText { name },
        (true, true) => BallotTaken::Conflict { name },
        (true, false) => BallotTaken::Counted { name },
    })
}

fn torn(motion: &Motion, key: &str) -> bool {
    motion.tally().marks.get(key) == Some(&Mark::Conflict)
}
