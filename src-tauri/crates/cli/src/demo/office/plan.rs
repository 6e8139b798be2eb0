//! The action plan: the 12-month plan half way through, and actions from a gap, a gate, an incident and an audit, in every stage.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use sala_domain::office::plan::{
    Brief, Change, CheckResult, Decision, Source, Stage, Start, StarterItem, Task, Verdict,
};
use sala_domain::seed::Draw;
use sala_domain::{ActionId, ActionTaskId};

use super::{Clock, Deed, both, id};

type Deeds = Vec<(DateTime<Utc>, Deed)>;

/// How far an action got, and so many days before the report.
enum Reached {
    Plan,
    Do(i64),
    Check(i64),
    Act(i64),
    Done(i64, Verdict),
}

/// The plan, its actions and what became of them.
pub fn deeds(clock: Clock, draw: &mut Draw, incident: &str, people: u32) -> Deeds {
    let begun = clock.day(160);
    let start = Start { on: begun.with_day(1).unwrap_or(begun), specialists: (people / 6).max(2) };
    let told = |days, change| (clock.ago(days), Deed::Plan(change));
    let mut deeds = vec![told(150, Change::Started { start })];
    for (place, item) in StarterItem::ALL.iter().enumerate() {
        let owner = if place % 3 == 1 { "មាស សុខា" } else { "Keo Rithy" };
        let id = ActionId(id(draw));
        deeds.push(told(
            150,
            Change::Made { id: id.clone(), brief: sala_api::starter::brief(*item, start, owner) },
        ));
        deeds.extend(steps(clock, &id, &reached(*item)));
        if item.target(start).is_some() {
            deeds.push(told(12, Change::Counted { id, reached: start.specialists / 2 }));
        }
    }
    for (days, brief, reached) in own(clock, incident) {
        let id = ActionId(id(draw));
        deeds.push(told(days, Change::Made { id: id.clone(), brief }));
        deeds.push(told(days, task(&id, clock)));
        deeds.extend(steps(clock, &id, &reached));
    }
    deeds
}

fn reached(item: StarterItem) -> Reached {
    match item {
        StarterItem::Owner => Reached::Done(135, Verdict::Keep),
        StarterItem::Assess => Reached::Done(100, Verdict::Keep),
        StarterItem::Uses | StarterItem::Agree => Reached::Done(80, Verdict::Spread),
        StarterItem::Rules => Reached::Done(60, Verdict::Keep),
        StarterItem::Incidents => Reached::Act(20),
        StarterItem::Tools => Reached::Check(15),
        StarterItem::Core | StarterItem::Specialists | StarterItem::Choose => Reached::Do(30),
        StarterItem::RulesReview | StarterItem::Reassess | StarterItem::Review => Reached::Plan,
    }
}

/// Actions that are not of the 12-month plan, with the days before the report on which they were made.
fn own(clock: Clock, incident: &str) -> Vec<(i64, Brief, Reached)> {
    let brief =
        |source, reference: &str, owner: &str, due: NaiveDate, title: (&str, &str), measure: (&str, &str)| {
            Brief {
                title: both(title.0, title.1),
                aim: both("", ""),
                measure: both(measure.0, measure.1),
                source,
                reference: reference.to_owned(),
                owner: owner.to_owned(),
                resource: String::new(),
                due,
                target: None,
            }
        };
    let laws = brief(
        Source::Gate,
        "G6",
        "អ៊ុក ធីតា",
        clock.day(16),
        ("ធ្វើបញ្ជីច្បាប់ ដែលទាក់ទងនឹង AI និងទិន្នន័យ", "List the laws on AI and data that bind us"),
        ("ការប្រើ AI គ្រប់មុខ មានមូលដ្ឋានច្បាប់", "Each use of AI has its legal basis"),
    );
    let ethics = brief(
        Source::Gap,
        "R5",
        "Chan Sophea",
        clock.ahead(40),
        ("សរសេរគោលការណ៍សីលធម៌មួយទំព័រ", "Write ethical guidelines of one page"),
        ("បានអនុម័ត និងប្រាប់បុគ្គលិកទាំងអស់", "Approved and told to all staff"),
    );
    let receivers = brief(
        Source::Incident,
        incident,
        "Tep Makara",
        clock.ahead(10),
        ("ដាក់ឧបករណ៍ដែលអនុម័តលើអេក្រង់គ្រប់គ្នា", "Put the approved tools on every desktop"),
        ("គ្មានការប្រើឧបករណ៍សាធារណៈ ក្នុងមួយខែ", "No use of public tools in a month"),
    );
    let sample = brief(
        Source::Audit,
        "2026-Q3",
        "Prak Veasna",
        clock.ahead(75),
        ("ពិនិត្យលិខិត ២០ ច្បាប់ រៀងរាល់ត្រីមាស", "Check twenty letters each quarter"),
        ("លិខិត ១៩ ក្នុង ២០ មានអ្នកអានមុនផ្ញើ", "19 of 20 letters were read before they were sent"),
    );
    vec![
        (48, laws, Reached::Do(40)),
        (46, ethics, Reached::Plan),
        (200, receivers, Reached::Check(8)),
        (90, sample, Reached::Act(14)),
    ]
}

fn task(id: &ActionId, clock: Clock) -> Change {
    let is = Task {
        title: "ជួបក្រុមការងារ ហើយចែកកិច្ចការ".to_owned(), due: Some(clock.ahead(5)), done: None
    };
    Change::Task { id: id.clone(), task: ActionTaskId("t1".to_owned()), is: Some(is) }
}

/// The way to where an action stands; its last step lies so many days before the report.
fn steps(clock: Clock, id: &ActionId, reached: &Reached) -> Deeds {
    let (last, moves) = match reached {
        Reached::Plan => return Deeds::new(),
        Reached::Do(days) => (*days, 1),
        Reached::Check(days) => (*days, 2),
        Reached::Act(days) | Reached::Done(days, _) => (*days, 3),
    };
    let told = |change| (clock.ago(last), Deed::Plan(change));
    let to = |to| told(Change::Moved { id: id.clone(), to });
    let result = CheckResult {
        met: true,
        by: "Ouk Thida".to_owned(),
        on: clock.day(last),
        found: "ឃើញនៅក្នុងបញ្ជី និងសួរបុគ្គលិក ៥ នាក់".to_owned(),
    };
    let all =
        [to(Stage::Do), to(Stage::Check), told(Change::Checked { id: id.clone(), result }), to(Stage::Act)];
    let mut deeds: Deeds = all.into_iter().take(if moves == 3 { 4 } else { moves }).collect();
    if let Reached::Done(_, verdict) = reached {
        let updated = "The rules and the notice at the door".to_owned();
        let decision = Decision { verdict: *verdict, updated, due: None };
        deeds.push(told(Change::Decided { id: id.clone(), decision }));
    }
    deeds
}
