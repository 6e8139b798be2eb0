//! Incidents: one that taught something, a near miss, one whose correction is late, and one of this week.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use sala_domain::office::case::Change;
use sala_domain::office::case::incident::{self, Correction, Party, Reported, Step};
use sala_domain::seed::Draw;
use sala_domain::{CaseId, DataClassId, RuleId};

use super::{Clock, Deed, id};

type Deeds = Vec<(DateTime<Utc>, Deed)>;

/// An incident that is told step by step.
struct Told {
    id: CaseId,
    clock: Clock,
    deeds: Deeds,
}

impl Told {
    fn new(draw: &mut Draw, clock: Clock) -> Self {
        Self { id: CaseId(id(draw)), clock, deeds: Vec::new() }
    }

    fn step(mut self, days: i64, what: Step) -> Self {
        let change = Change::Incident { id: self.id.clone(), what };
        self.deeds.push((self.clock.ago(days), Deed::Case(change)));
        self
    }

    fn reported(self, days: i64, after_hours: i64, what: &str, of: Reported) -> Self {
        let reported = self.clock.ago(days);
        let noticed = reported - Duration::hours(after_hours);
        self.step(days, Step::Reported { of: Reported { noticed, reported, what: what.to_owned(), ..of } })
    }

    fn contained(self, days: i64, how: &str, evidence: &str) -> Self {
        self.step(days, Step::Contained { how: how.to_owned(), evidence: evidence.to_owned() })
    }

    fn notified(self, days: i64, parties: &[Party]) -> Self {
        let on = self.clock.day(days);
        let tell = |told: Self, party: &Party| {
            told.step(days, Step::Notified { party: *party, on, note: String::new() })
        };
        parties.iter().fold(self, tell)
    }

    fn understood(self, days: i64, cause: &str, rules: &[&str]) -> Self {
        let rules = rules.iter().map(|rule| RuleId::from(*rule)).collect();
        self.step(days, Step::Understood { cause: cause.to_owned(), rules })
    }

    fn corrected(self, days: i64, action: &str, owner: &str, due: NaiveDate) -> Self {
        let of = Correction { action: action.to_owned(), owner: owner.to_owned(), due, plan: None };
        self.step(days, Step::Corrected { of })
    }

    fn closed(self, days: i64, lesson: &str) -> Deeds {
        self.step(days, Step::Closed { lesson: lesson.to_owned() }).deeds
    }
}

fn about(tool: &str, data: Option<&str>, people: u32, near_miss: bool) -> Reported {
    Reported {
        reporter: String::new(),
        noticed: DateTime::UNIX_EPOCH,
        reported: DateTime::UNIX_EPOCH,
        what: String::new(),
        tool: tool.to_owned(),
        account: String::new(),
        data: data.map(DataClassId::from),
        people,
        near_miss,
    }
}

/// What went wrong, and what was done about it.
pub fn deeds(clock: Clock, draw: &mut Draw) -> Deeds {
    let mut told = || Told::new(draw, clock);
    let list = about("A public chatbot", Some("d3"), 12, false);
    let pasted = "បញ្ជីឈ្មោះអ្នកដាក់ពាក្យ ត្រូវបានបិទភ្ជាប់ក្នុង AI សាធារណៈ";
    let mut deeds = told()
        .reported(230, 5, pasted, list)
        .contained(230, "លុបការសន្ទនា ហើយប្តូរពាក្យសម្ងាត់", "រូបថតអេក្រង់នៅទូឯកសារលេខ ៤")
        .notified(229, &[Party::Owner, Party::Security, Party::Legal, Party::People])
        .understood(226, "ឧបករណ៍ដែលអនុម័តយឺតពេក ម៉ោងរវល់", &["GR-06", "GR-07"])
        .corrected(226, "ដាក់ផ្លូវកាត់ទៅឧបករណ៍ដែលអនុម័តលើអេក្រង់", "Tep Makara", clock.day(200))
        .closed(205, "ឧបករណ៍ត្រឹមត្រូវត្រូវនៅជិតដៃ");
    let wrong = "A made-up article number stood in a draft letter; a colleague saw it before it was sent.";
    deeds.extend(
        told()
            .reported(120, 1, wrong, about("Office Assistant", Some("d1"), 0, true))
            .contained(120, "The draft was taken back", "")
            .notified(120, &[Party::Owner])
            .understood(118, "Nobody had checked the citation against the law", &["GR-19"])
            .corrected(118, "Add citations to the checklist for letters", "Keo Rithy", clock.day(100))
            .closed(104, "Look up every article before it is quoted"),
    );
    let minutes = "Minutes with a salary table went to the wrong mailing list after AI wrote them.";
    deeds.extend(
        told()
            .reported(28, 30, minutes, about("Minute Writer", Some("d2"), 60, false))
            .contained(28, "The message was recalled and the list corrected", "Mail log of that day")
            .notified(27, &[Party::Owner, Party::Security])
            .understood(24, "The list of receivers was filled in by AI and not read", &["GR-20"])
            .corrected(24, "Two people read receivers before minutes go out", "Prak Veasna", clock.day(4))
            .deeds,
    );
    let screen = "អេក្រង់ដែលមានទិន្នន័យផ្ទាល់ខ្លួន ត្រូវបានថតបញ្ចូលក្នុង AI";
    deeds.extend(told().reported(4, 3, screen, about("A public chatbot", Some("d3"), 3, false)).deeds);
    deeds
}

/// The number people call the first incident by.
pub fn number(deeds: &Deeds) -> String {
    let first = deeds.iter().find_map(|(_, deed)| match deed {
        Deed::Case(Change::Incident { id, .. }) => Some(incident::number(id)),
        _ => None,
    });
    first.unwrap_or_default()
}
