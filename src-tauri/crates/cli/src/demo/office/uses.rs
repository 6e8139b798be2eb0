//! Uses of AI at each level, with the impact assessment of one that needs it. Another needs one and has none yet.

use chrono::{DateTime, NaiveDate, Utc};
use sala_domain::office::case::Change;
use sala_domain::office::case::impact::{
    Answer, Conclusion, Outcome, Question, Reply, Sheet, Step as ImpactStep,
};
use sala_domain::office::case::use_of_ai::{Level, Noted, Status, Step};
use sala_domain::seed::Draw;
use sala_domain::{CaseId, DataClassId, UnitId};

use super::{Clock, Deed, id};

type Deeds = Vec<(DateTime<Utc>, Deed)>;

fn noted(purpose: &str, tool: &str, level: Level, data: &str, status: Status, review: NaiveDate) -> Noted {
    Noted {
        purpose: purpose.to_owned(),
        unit: None,
        tool: tool.to_owned(),
        level,
        data: DataClassId::from(data),
        people: level == Level::Operational,
        owner: "Heng Maly".to_owned(),
        status,
        review,
    }
}

/// What AI is used for.
pub fn deeds(clock: Clock, units: &[UnitId], draw: &mut Draw) -> Deeds {
    use Level::{Operational, Strategic, Tactical};
    let plan = "ប្រៀបធៀបផែនការប្រាំឆ្នាំ របស់ក្រសួងដទៃ";
    let letters = "បកប្រែ និងសង្ខេបលិខិតចូល";
    let queue = "Forecast how many visitors come each day";
    let sort = "Sort applications for licences by topic";
    let answers = "ព្រាងចម្លើយចំពោះសំណួររបស់ពលរដ្ឋ";
    let budget = "Find odd entries in the budget of a year";
    let all = [
        (280, noted(plan, "Office Assistant", Strategic, "d0", Status::InUse, clock.ahead(100))),
        (260, noted(letters, "Kh-Translate", Tactical, "d1", Status::InUse, clock.day(10))),
        (140, noted(queue, "Desk Sorter", Tactical, "d1", Status::Trial, clock.ahead(15))),
        (92, noted(sort, "Desk Sorter", Operational, "d3", Status::InUse, clock.ahead(60))),
        (35, noted(answers, "Office Assistant", Operational, "d1", Status::Trial, clock.ahead(150))),
        (20, noted(budget, "Office Assistant", Strategic, "d2", Status::Idea, clock.ahead(180))),
    ];
    let (mut deeds, mut sorter) = (Deeds::new(), None);
    for (place, (days, of)) in all.into_iter().enumerate() {
        let (id, unit) = (CaseId(id(draw)), units.get(place % units.len().max(1)).cloned());
        if of.purpose == sort {
            sorter = Some(id.clone());
        }
        let what = Step::Noted { of: Noted { unit, ..of }, reason: String::new() };
        deeds.push((clock.ago(days), Deed::Case(Change::Use { id, what })));
    }
    deeds.extend(sorter.into_iter().flat_map(|of| impact(clock, &of, draw)));
    deeds
}

fn impact(clock: Clock, of: &CaseId, draw: &mut Draw) -> Deeds {
    let answer = |question: Question| {
        let reply = if question == Question::Fairness { Reply::Unclear } else { Reply::Yes };
        let note = if reply == Reply::Yes {
            ""
        } else {
            "មិនទាន់វាស់តាមក្រុម"
        };
        (question, Answer { reply, note: note.to_owned() })
    };
    let sheet = Sheet {
        title: "Sorting applications for licences".to_owned(),
        uses: [of.clone()].into(),
        answers: Question::ALL.map(answer).into(),
    };
    let conclusion = Conclusion {
        outcome: Outcome::Conditions,
        conditions: "មនុស្សសម្រេចគ្រប់ករណី ហើយវាស់លទ្ធផលតាមក្រុមរៀងរាល់ត្រីមាស".to_owned(),
        name: "Ouk Thida".to_owned(),
        on: clock.day(91),
        review: clock.ahead(25),
    };
    let id = CaseId(id(draw));
    let told = |what| (clock.ago(91), Deed::Case(Change::Impact { id: id.clone(), what }));
    vec![told(ImpactStep::Noted { of: sheet }), told(ImpactStep::Concluded { of: conclusion })]
}
