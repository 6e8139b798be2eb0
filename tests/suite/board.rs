//! The oversight board: a manager's register on one laptop, members on their own, and nothing between them but files.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sala_api::ErrorCode;
use serde_json::{Value, json};
use std::fs;

use crate::gate::office;
use crate::laptop::Laptop;

const REPORT: &[u8] = b"%PDF the report";

fn handed(name: &str, bytes: &[u8]) -> Value {
    json!({ "name": name, "base64": STANDARD.encode(bytes) })
}

/// What a laptop hands out.
fn file(laptop: &Laptop, command: &str, request: Value) -> Vec<u8> {
    let path = laptop.ask(command, request)["path"].as_str().unwrap().to_owned();
    fs::read(path).unwrap()
}

struct Member {
    laptop: Laptop,
    key: Vec<u8>,
}

impl Member {
    fn new(name: &str) -> Self {
        let laptop = Laptop::new();
        let profile = json!({
            "name_latin": name, "name_khmer": "", "staff_number": "", "unit": "Board", "role": "decider",
        });
        laptop.ask("add_person", json!({ "profile": profile, "pin": null }));
        laptop.ask("make_board_key", json!({}));
        let key = file(&laptop, "save_board_key", json!({}));
        Self { laptop, key }
    }

    fn request(motion: &[u8], choice: &str) -> Value {
        json!({ "motion": handed("motion.json", motion), "choice": choice, "reason": "Read it twice" })
    }

    fn sign(&self, motion: &[u8], choice: &str) -> Vec<u8> {
        file(&self.laptop, "sign_ballot", Self::request(motion, choice))
    }
}

/// A board of four with a motion open on the report; the motion's id and its file.
struct World {
    office: Laptop,
    members: Vec<Member>,
    motion: String,
    paper: Vec<u8>,
}

fn open(office: &Laptop, bytes: &[u8]) -> (String, Vec<u8>) {
    let reply = office.ask(
        "open_motion",
        json!({
            "title": "Do you approve it?", "text": "", "kind": "report", "label": "2026-001",
            "file": handed("report.pdf", bytes),
        }),
    );
    let motion = reply["card"]["motion"].as_str().unwrap().to_owned();
    let paper = file(office, "save_motion", json!({ "motion": motion }));
    (motion, paper)
}

fn world() -> World {
    let (office, _) = office();
    let members: Vec<Member> = ["Sok Dara", "Chan Sophea", "Keo Vanna", "Lim Bopha"].map(Member::new).into();
    for (place, member) in members.iter().enumerate() {
        let (name, key) = (format!("Member {place}"), handed("key.json", &member.key));
        office.ask("set_board_member", json!({ "member": null, "name": name, "role": "", "file": key }));
    }
    let (motion, paper) = open(&office, REPORT);
    World { office, members, motion, paper }
}

impl World {
    fn take(&self, ballots: &[&[u8]]) -> Vec<Value> {
        let files: Vec<Value> = ballots.iter().map(|ballot| handed("ballot.json", ballot)).collect();
        let taken = self.office.ask("take_ballots", json!({ "files": files }));
        taken["files"].as_array().unwrap().iter().map(|line| line["taken"].clone()).collect()
    }

    fn became(&self, ballot: &[u8]) -> String {
        self.take(&[ballot])[0]["became"].as_str().unwrap().to_owned()
    }

    /// The code of a refused ballot file.
    fn refused(&self, ballot: &[u8]) -> String {
        let taken = self.take(&[ballot]).remove(0);
        assert_eq!(taken["became"], "refused", "{taken}");
        taken["error"]["code"].as_str().unwrap().to_owned()
    }

    fn motion(&self) -> Value {
        self.office.ask("motion", json!({ "motion": self.motion }))
    }

    fn decision(&self) -> Value {
        self.motion()["card"]["decision"].clone()
    }
}

#[test]
fn three_of_four_ballots_carried_as_files_decide() {
    let world = world();
    let board = world.office.ask("board", json!({}));
    assert_eq!(board["quorum"], json!({ "members": 4, "faulty": 1, "needed": 3 }));
    let ballots: Vec<Vec<u8>> =
        world.members[..3].iter().map(|member| member.sign(&world.paper, "approve")).collect();
    let taken = world.take(&[&ballots[1], &ballots[0]]);
    assert_eq!(taken[0], json!({ "became": "counted", "name": "Member 1" }));
    assert_eq!(world.decision(), Value::Null);
    assert_eq!(world.became(&ballots[2]), "counted");
    assert_eq!(world.became(&ballots[2]), "known");
    assert_eq!(world.decision(), "approve");
    let motion = world.motion();
    assert_eq!(motion["electors"][0]["ballots"][0]["reason"], "Read it twice");
    assert!(motion["electors"][0]["ballots"][0]["holds"].as_bool().unwrap());
}

#[test]
fn a_member_reads_who_asks_what_before_signing() {
    let world = world();
    let member = &world.members[0].laptop;
    let told = member.ask("read_motion", json!({ "file": handed("m", &world.paper) }));
    assert_eq!(
        (&told["title"], &told["office"]),
        (&json!("Do you approve it?"), &json!("Ministry of Rivers"))
    );
    assert_eq!(told["fingerprint"], world.office.ask("board", json!({}))["fingerprint"]);
    assert_eq!(told["hash"], world.motion()["hash"]);
    assert_eq!((&told["asked"], &told["signed"]), (&json!(true), &Value::Null));
    let compare = |bytes: &[u8]| {
        let asked = json!({ "motion": handed("m", &world.paper), "document": handed("r", bytes) });
        member.ask("compare_document", asked)["same"].as_bool().unwrap()
    };
    assert!(compare(REPORT) && !compare(b"%PDF another report"));
}

#[test]
fn sala_lets_nobody_sign_two_choices_by_mistake() {
    let mut world = world();
    let first = world.members[0].sign(&world.paper, "approve");
    let other = Member::request(&world.paper, "reject");
    assert_eq!(world.members[0].laptop.refused("sign_ballot", other.clone()), ErrorCode::BallotSigned);
    world.members[0].laptop.restart();
    assert_eq!(world.members[0].laptop.refused("sign_ballot", other), ErrorCode::BallotSigned);
    assert_eq!(world.became(&first), "counted");
    assert_eq!(world.became(&world.members[0].sign(&world.paper, "approve")), "counted", "the same again");
    assert_eq!(world.motion()["counts"]["approve"], 1);
}

/// What a liar does: forget what was signed before.
fn forget(member: &Member) {
    let folder = member.laptop.folder().join("keys/board");
    let path = fs::read_dir(folder).unwrap().next().unwrap().unwrap().path();
    let mut kept: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    kept["signed"] = json!([]);
    fs::write(path, kept.to_string()).unwrap();
}

#[test]
fn two_conflicting_ballots_of_a_liar_are_kept_and_neither_counts() {
    let world = world();
    for member in &world.members[..3] {
        world.became(&member.sign(&world.paper, "approve"));
    }
    assert_eq!(world.decision(), "approve");
    forget(&world.members[2]);
    assert_eq!(world.became(&world.members[2].sign(&world.paper, "reject")), "conflict");
    assert_eq!(world.decision(), Value::Null, "the quorum is gone with the liar's ballot");
    let motion = world.motion();
    assert_eq!(motion["electors"][2]["mark"]["mark"], "conflict");
    assert_eq!(motion["electors"][2]["ballots"].as_array().unwrap().len(), 2);
    assert_eq!(world.became(&world.members[3].sign(&world.paper, "approve")), "counted");
    assert_eq!(world.decision(), "approve", "three honest ones are enough");
}

#[test]
fn a_board_is_the_same_after_a_restart() {
    let mut world = world();
    world.became(&world.members[0].sign(&world.paper, "abstain"));
    let before = world.motion();
    world.office.restart();
    world.office.ask("open_register", json!({ "passphrase": crate::gate::WORDS }));
    assert_eq!(world.motion(), before);
}

#[test]
fn bad_ballot_files_are_refused_each_with_its_own_reason() {
    let world = world();
    let ballot = world.members[0].sign(&world.paper, "approve");
    let text = String::from_utf8(ballot.clone()).unwrap();
    let before = world.motion();
    assert_eq!(world.refused(text.replace("approve", "reject").as_bytes()), "board-file-altered");
    assert_eq!(world.refused(&ballot[..ballot.len() / 2]), "file-unreadable");
    assert_eq!(world.refused(b""), "file-unreadable");
    assert_eq!(world.refused(&world.members[0].key), "board-file-kind");
    assert_eq!(world.refused(text.replace("\"v\":1", "\"v\":2").as_bytes()), "board-file-newer");
    assert_eq!(world.refused(&vec![b' '; 1_100_000]), "file-too-large");
    assert_eq!(world.motion(), before, "nothing was changed");
}

#[test]
fn a_ballot_of_another_office_a_stranger_or_after_closing_is_refused() {
    let world = world();
    let (elsewhere, _) = office();
    let key = handed("key.json", &world.members[0].key);
    elsewhere.ask("set_board_member", json!({ "member": null, "name": "Dara", "role": "", "file": key }));
    let (_, other) = open(&elsewhere, REPORT);
    assert_eq!(world.refused(&world.members[0].sign(&other, "approve")), "motion-unknown");
    let stranger = Member::new("Nobody");
    let asked = Member::request(&world.paper, "approve");
    assert_eq!(stranger.laptop.refused("sign_ballot", asked), ErrorCode::BallotNotAsked);
    let late = world.members[1].sign(&world.paper, "approve");
    world.office.ask("close_motion", json!({ "motion": world.motion, "reason": "The day is over" }));
    assert_eq!(world.refused(&late), "motion-closed");
    let again = json!({ "motion": world.motion, "reason": "" });
    assert_eq!(world.office.refused("close_motion", again), ErrorCode::MotionClosed);
}

#[test]
fn a_key_has_one_member_and_must_be_proven() {
    let world = world();
    let add = |file: Value| json!({ "member": null, "name": "Another", "role": "", "file": file });
    let known = add(handed("key.json", &world.members[0].key));
    assert_eq!(world.office.refused("set_board_member", known), ErrorCode::BoardKeyTaken);
    assert_eq!(world.office.refused("set_board_member", add(Value::Null)), ErrorCode::BoardKeyMissing);
    let theirs = String::from_utf8(Member::new("Nobody").key).unwrap();
    let own: Value = serde_json::from_slice(&world.members[0].key).unwrap();
    let claimed: Value = serde_json::from_str(&theirs).unwrap();
    let swapped = theirs.replace(claimed["key"].as_str().unwrap(), own["key"].as_str().unwrap());
    let swapped = add(handed("key.json", swapped.as_bytes()));
    assert_eq!(world.office.refused("set_board_member", swapped), ErrorCode::BoardFileAltered);
}

#[test]
fn who_may_sign_is_fixed_when_a_motion_is_opened() {
    let world = world();
    let first = world.office.ask("board", json!({}))["members"][0]["member"].clone();
    let left = world.office.ask("remove_board_member", json!({ "member": first }));
    assert_eq!(left["members"].as_array().unwrap().len(), 3);
    assert_eq!(world.motion()["card"]["quorum"]["members"], 4);
    assert_eq!(world.became(&world.members[0].sign(&world.paper, "approve")), "counted");
}

#[test]
fn nothing_is_put_to_a_board_without_members_or_a_document() {
    let (office, _) = office();
    let motion = |file: Value, kind: &str| json!({ "title": "Do you?", "text": "", "kind": kind, "label": "1.0", "file": file });
    assert_eq!(office.refused("open_motion", motion(handed("r", REPORT), "report")), ErrorCode::BoardEmpty);
    let member = Member::new("Sok Dara");
    let file = handed("key.json", &member.key);
    office.ask("set_board_member", json!({ "member": null, "name": "Dara", "role": "", "file": file }));
    assert_eq!(office.refused("open_motion", motion(Value::Null, "report")), ErrorCode::BoardDocument);
    assert_eq!(office.refused("open_motion", motion(Value::Null, "rules")), ErrorCode::OfficeUnknown);
}

#[test]
#[cfg(unix)]
fn a_member_s_key_is_readable_by_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let member = Member::new("Sok Dara");
    let folder = member.laptop.folder().join("keys/board");
    let path = fs::read_dir(folder).unwrap().next().unwrap().unwrap().path();
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let paper = String::from_utf8(member.key.clone()).unwrap();
    let kept: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    assert!(!paper.contains(kept["seed"].as_str().unwrap()), "the key file holds the public part only");
}
