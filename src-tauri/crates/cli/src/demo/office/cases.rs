//! Requests for tools and exceptions from rules: approved, refused, let lapse, running out.

use chrono::{DateTime, Utc};
use sala_domain::office::case::exception::{self, Granted, Whom};
use sala_domain::office::case::request::{Asked, Decision, Frequency, Said, Step, Voice};
use sala_domain::office::case::{Change, exception::Step as ExceptionStep};
use sala_domain::office::settings::first_role;
use sala_domain::person::Role;
use sala_domain::seed::Draw;
use sala_domain::{CaseId, DataClassId, RuleId, ToolClassId, UnitId};

use super::{Clock, Deed, id};

type Deeds = Vec<(DateTime<Utc>, Deed)>;

/// What was asked and granted.
pub fn deeds(clock: Clock, units: &[UnitId], draw: &mut Draw) -> Deeds {
    let mut deeds = requests(clock, units, draw);
    deeds.extend(exceptions(clock, units, draw));
    deeds
}

/// Somebody's wish: who, what for, which tool, data class and tool class, and whether it affects people.
struct Wish(&'static str, &'static str, &'static str, &'static str, &'static str, bool);

const LETTERS: Wish = Wish("ចាន់ សុភា", "បកប្រែលិខិតសាធារណៈទៅជាភាសាអង់គ្លេស", "Kh-Translate", "d0", "t2", false);
const REPORTS: Wish =
    Wish("Keo Rithy", "Draft the monthly report from internal notes", "Office Assistant", "d1", "t3", false);
const PHOTOS: Wish = Wish("លឹម ពិសី", "កែរូបថតអត្តសញ្ញាណប័ណ្ណ", "Photo Wonder", "d3", "t1", true);
const APPLICATIONS: Wish =
    Wish("Heng Maly", "Sort applications for licences by topic", "Desk Sorter", "d2", "t3", true);
const POSTERS: Wish = Wish("សំ បុប្ផា", "គូររូបភាពសម្រាប់ផ្ទាំងប្រកាស", "Poster Maker", "d0", "t2", false);
const MINUTES: Wish =
    Wish("Prak Veasna", "Write the minutes of weekly meetings", "Minute Writer", "d1", "t3", false);

/// A request and its steps, each so many days before the report.
struct Path {
    id: CaseId,
    clock: Clock,
    deeds: Deeds,
    /// Days before the report on which it was asked.
    from: i64,
}

impl Path {
    fn new(wish: &Wish, days: i64, clock: Clock, unit: Option<&UnitId>, draw: &mut Draw) -> Self {
        let Wish(who, task, tool, data, class, people) = *wish;
        let from = clock.working(days);
        let of = Asked {
            who: who.to_owned(),
            unit: unit.cloned(),
            task: task.to_owned(),
            data: DataClassId::from(data),
            tool: tool.to_owned(),
            class: ToolClassId::from(class),
            often: Frequency::Weekly,
            people,
            on: clock.day(from),
        };
        let mut path = Self { id: CaseId(id(draw)), clock, deeds: Vec::new(), from };
        path.step(0, Step::Asked { of });
        path
    }

    fn step(&mut self, after: i64, what: Step) {
        let change = Change::Request { id: self.id.clone(), what };
        self.deeds.push((self.clock.ago(self.from - after), Deed::Case(change)));
    }

    fn says(mut self, voice: Voice, name: &str, agrees: bool, note: &str) -> Self {
        let on = self.clock.day(self.from);
        let of = Said { agrees, name: name.to_owned(), note: note.to_owned(), on };
        self.step(0, Step::Said { voice, of });
        self
    }

    fn agreed(self) -> Self {
        self.says(Voice::UnitHead, "ជា កុសល", true, "ជួយសន្សំពេលច្រើន")
            .says(Voice::Owner, "Meas Sokha", true, "")
            .says(Voice::Security, "Tep Makara", true, "Sign-in with a second step")
    }

    fn decided(mut self, of: Decision) -> Deeds {
        let on = self.clock.day(self.from - 1);
        self.step(1, Step::Decided { name: "Meas Sokha".to_owned(), on, of });
        self.deeds
    }

    fn approved(self, wish: &Wish, until: u64, conditions: &str) -> Deeds {
        let until = self.clock.ahead(until);
        let Wish(_, _, _, data, class, _) = *wish;
        let conditions = conditions.to_owned();
        self.decided(Decision::Approved {
            class: ToolClassId::from(class),
            data: DataClassId::from(data),
            until,
            conditions,
        })
    }
}

fn requests(clock: Clock, units: &[UnitId], draw: &mut Draw) -> Deeds {
    let mut asks = |wish: &Wish, days: i64| Path::new(wish, days, clock, units.first(), draw);
    let refusal = "រូបអត្តសញ្ញាណប័ណ្ណមិនត្រូវដាក់ក្នុងឧបករណ៍សាធារណៈទេ".to_owned();
    let mut deeds = asks(&LETTERS, 310).agreed().approved(&LETTERS, 60, "");
    deeds.extend(asks(&REPORTS, 306).agreed().approved(&REPORTS, 200, "No names of citizens"));
    let photos = asks(&PHOTOS, 130).says(Voice::UnitHead, "ជា កុសល", true, "");
    deeds.extend(photos.decided(Decision::Refused { reason: refusal }));
    let sorted = asks(&APPLICATIONS, 90).agreed().says(Voice::Legal, "Ouk Thida", true, "Basis: licence law");
    deeds.extend(sorted.approved(&APPLICATIONS, 120, "A person decides every case"));
    deeds.extend(asks(&MINUTES, 45).agreed().approved(&MINUTES, 300, ""));
    deeds.extend(asks(&POSTERS, 30).deeds);
    let own = Wish("ញ៉ែម រតនា", "សង្ខេបឯកសារសិក្សា", "Study Helper", "d0", "t2", false);
    deeds.extend(asks(&own, 2).says(Voice::UnitHead, "ជា កុសល", true, "").deeds);
    deeds
}

fn exceptions(clock: Clock, units: &[UnitId], draw: &mut Draw) -> Deeds {
    let unit = units.last().cloned().unwrap_or_else(|| UnitId::from(""));
    let granted = |rule: &str, whom: Whom, why: &str, until| Granted {
        rule: RuleId::from(rule),
        whom,
        why: why.to_owned(),
        from: clock.day(0),
        until,
        owner: "Tep Makara".to_owned(),
        decided_by: "Meas Sokha".to_owned(),
        follows: None,
    };
    let field = "ការិយាល័យខេត្តគ្មានអ៊ីនធឺណិត ប្រើសំណុំបែបបទលើក្រដាស";
    let trial = "A trial with invented letters only, checked every week";
    let old = "ប្រព័ន្ធចាស់ត្រូវបានប្តូរនៅឆមាសក្រោយ";
    let builders = Whom::Role { role: first_role(Role::Builder) };
    let person = Whom::Person { name: "Long Samnang".to_owned() };
    let all = [
        (200, granted("GR-03", person, old, clock.day(80))),
        (60, granted("GR-08", builders, trial, clock.ahead(90))),
        (25, granted("GR-02", Whom::Unit { unit }, field, clock.ahead(20))),
    ];
    let told = |(days, of): (i64, Granted)| {
        let of = Granted { from: clock.day(days), ..of };
        let change = Change::Exception { id: CaseId(id(draw)), what: ExceptionStep::Granted { of } };
        (clock.ago(days), Deed::Case(change))
    };
    let mut deeds: Deeds = all.into_iter().map(told).collect();
    let ended =
        exception::Granted { from: clock.day(150), ..granted("GR-20", short_trial(), trial, clock.day(30)) };
    let id = CaseId(id(draw));
    let what = ExceptionStep::Granted { of: ended };
    deeds.push((clock.ago(150), Deed::Case(Change::Exception { id: id.clone(), what })));
    let reason = "The trial was done early".to_owned();
    let what = ExceptionStep::Ended { on: clock.day(100), reason };
    deeds.push((clock.ago(100), Deed::Case(Change::Exception { id, what })));
    deeds
}

fn short_trial() -> Whom {
    Whom::Role { role: first_role(Role::Decider) }
}
