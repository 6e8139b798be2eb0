//! The oversight board: four members with keys of their own, a version of the rules they decided on, and a report they are asked about.

use chrono::{DateTime, Utc};
use sala_api::paper::BALLOT;
use sala_domain::event::EventBody;
use sala_domain::office::board::{BallotPaper, BoardMember, Cast, Change, Choice, Document, Question};
use sala_domain::seed::Draw;
use sala_domain::{BoardMemberId, MotionId};
use sala_ledger::LaptopKey;
use sala_ledger::sealed::seal;

use super::{BY, Clock, Desk, id, refused};
use crate::demo::DemoError;

/// What happened to the board.
pub enum Deed {
    /// Somebody became a member.
    Member(BoardMember),
    /// A document was put to the board.
    Motion(Motion),
    /// A member signed a ballot on it and handed it in.
    Ballot { motion: MotionId, key: LaptopKey, choice: Choice, reason: &'static str },
    /// No more ballots are taken.
    Closed(MotionId),
}

/// What is put to the board: the newest edition of the rules, or the newest report.
pub struct Motion {
    id: MotionId,
    title: &'static str,
    of_rules: bool,
}

const MEMBERS: [(&str, &str); 4] = [
    ("សំ ចាន់ធូ", "ប្រធាន"),
    ("Lim Kunthea", "Legal adviser"),
    ("ហេង វណ្ណៈ", "ប្រធានព័ត៌មានវិទ្យា"),
    ("Chea Nimol", "Voice of citizens"),
];

/// The board from its first day.
pub fn deeds(clock: Clock, seed: &str, draw: &mut Draw) -> Vec<(DateTime<Utc>, super::Deed)> {
    let keys: Vec<LaptopKey> = (0..MEMBERS.len()).map(|member| key(seed, member)).collect();
    let told = |days, deed| (clock.ago(days), super::Deed::Board(deed));
    let mut deeds = Vec::new();
    for ((name, role), key) in MEMBERS.into_iter().zip(&keys) {
        let key = hex::encode(key.public());
        deeds
            .push(told(190, Deed::Member(BoardMember { name: name.to_owned(), role: role.to_owned(), key })));
    }
    let (rules, report) = (MotionId(id(draw)), MotionId(id(draw)));
    let title = "តើយើងយល់ព្រមលើវិធានថ្មី អំពីអត្ថបទបកប្រែ ឬទេ?";
    deeds.push(told(169, Deed::Motion(Motion { id: rules.clone(), title, of_rules: true })));
    let choices = [(Choice::Approve, ""), (Choice::Approve, "ច្បាស់ និងងាយធ្វើ"), (Choice::Approve, "")];
    for (place, ((choice, reason), key)) in choices.into_iter().zip(&keys).enumerate() {
        let ballot = Deed::Ballot { motion: rules.clone(), key: key.clone(), choice, reason };
        deeds.push(told(165 - place as i64, ballot));
    }
    deeds.push(told(160, Deed::Closed(rules)));
    let title = "Do we accept the readiness report?";
    deeds.push(told(30, Deed::Motion(Motion { id: report.clone(), title, of_rules: false })));
    if let Some(key) = keys.get(1) {
        let (key, choice) = (key.clone(), Choice::Approve);
        deeds.push(told(22, Deed::Ballot { motion: report, key, choice, reason: "" }));
    }
    deeds
}

fn key(seed: &str, member: usize) -> LaptopKey {
    let mut draw = Draw::new(seed, &format!("board-{member}"));
    LaptopKey::from_seed(&std::array::from_fn(|_| draw.below(256) as u8))
}

impl Desk<'_> {
    pub(super) fn convene(&mut self, at: DateTime<Utc>, deed: Deed) -> Result<(), DemoError> {
        let board = &self.office.board;
        let change = match deed {
            Deed::Member(member) => {
                let id = BoardMemberId(member.key.chars().take(16).collect());
                board.seat(&id, &member.key).map_err(refused)?;
                Change::Member { id, member }
            }
            Deed::Motion(motion) => {
                let electors = board.electors().map_err(refused)?;
                let document = self.document(motion.of_rules)?;
                let question = Question { title: motion.title.to_owned(), text: String::new(), document };
                Change::Opened { id: motion.id, question, electors }
            }
            Deed::Ballot { motion, key, choice, reason } => {
                let found = board.motions.get(&motion).ok_or_else(|| refused("no such motion"))?;
                let document = found.question.document.hash().to_owned();
                let paper = BallotPaper { motion, document, choice, reason: reason.to_owned(), at };
                let signed = seal(BALLOT, key.signing_key(), &paper).map_err(refused)?;
                let cast = Cast { ballot: paper.by(hex::encode(key.public())), seal: signed };
                found.admit(&cast.ballot).map_err(refused)?;
                Change::Ballot { cast }
            }
            Deed::Closed(id) => Change::Closed { id, reason: String::new() },
        };
        self.note(at, EventBody::BoardChanged { by: BY.to_owned(), change })
    }

    fn document(&self, of_rules: bool) -> Result<Document, DemoError> {
        let lacking = || refused("nothing to put to the board");
        if of_rules {
            let edition = self.office.rulebook.editions.last().ok_or_else(lacking)?;
            let version = edition.version.to_string();
            return Ok(Document::Rules { version, hash: edition.terms.fingerprint() });
        }
        let (_, report) = self.office.snapshots.reports.last().ok_or_else(lacking)?;
        Ok(Document::Report { number: report.number.clone(), hash: report.hash.clone() })
    }
}
