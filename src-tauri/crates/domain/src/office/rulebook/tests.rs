use super::*;
use crate::event::{EventBody, Happening, Order};
use crate::office::{Names, Office};
use crate::person::Language;
use crate::policy::*;
use chrono::{DateTime, NaiveDate};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn words(text: &str) -> RuleWords {
    RuleWords { text: text.to_owned(), why: format!("Because: {text}") }
}

fn cell(answer: Answer, condition: Option<&str>) -> Cell {
    Cell { answer, condition: condition.map(str::to_owned) }
}

fn spoken(suffix: &str) -> PolicyWords {
    PolicyWords {
        reviewed: true,
        title: "Rules".into(),
        intro: "Read them.".into(),
        sections: [("input".into(), "Input".into()), ("output".into(), "Output".into())].into(),
        rules: ["GR-06", "GR-07", "GR-19", "GR-20"]
            .map(|id| (id.into(), words(&format!("{id}{suffix}"))))
            .into(),
        data_classes: BTreeMap::new(),
        tool_classes: BTreeMap::new(),
        embedded: String::new(),
        conditions: BTreeMap::new(),
        answers: BTreeMap::new(),
        attestation: AttestationWords { text: "I read {version}.".into(), meaning: "read".into() },
        disclosure: BTreeMap::new(),
    }
}

/// Four rules in two sections, two of them critical; two data classes and three tool classes.
fn base() -> Policy {
    let rule = |id: &str, section: &str, critical| Rule {
        id: id.into(),
        section: section.into(),
        kind: RuleKind::Do,
        critical,
        since: "1.0".into(),
        audience: Audience::Staff,
        topics: vec![],
    };
    let (no, ask, yes) = (cell(Answer::No, None), cell(Answer::Ask, Some("owner")), cell(Answer::Yes, None));
    Policy {
        version: "1.0".into(),
        effective: day(1),
        data_classes: vec!["d1".into(), "d2".into()],
        tool_classes: vec!["t0".into(), "t1".into(), "t2".into()],
        conditions: vec!["owner".into(), "law".into()],
        sections: vec!["input".into(), "output".into()],
        disclosure: vec![],
        grid: [("d1".into(), vec![no.clone(), no.clone(), yes]), ("d2".into(), vec![no.clone(), no, ask])]
            .into(),
        rules: vec![
            rule("GR-06", "input", true),
            rule("GR-07", "input", false),
            rule("GR-19", "output", true),
            rule("GR-20", "output", false),
        ],
        words: [(Language::En, spoken(" en")), (Language::Km, spoken(" km"))].into(),
    }
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, day).unwrap()
}

fn happening(seq: u64, change: Change) -> Happening {
    let body = EventBody::RulebookChanged { by: "Sok".into(), change };
    let order = Order { at: seq as i64, seq, id: format!("{seq:064}") };
    Happening { id: order.id.clone(), order, who: None, at: DateTime::UNIX_EPOCH, body }
}

/// Checks a change, then adds it.
fn told(book: &mut Rulebook, change: Change) -> Result<(), Fault> {
    let change = change.checked(&base(), book, day(2))?;
    book.apply(&happening(0, change.clone()), &change);
    Ok(())
}

fn adoption(effective: u32) -> Adoption {
    let changelog: Names = [(Language::En, "New.".to_owned())].into();
    Adoption { size: Size::Minor, effective: day(effective), changelog, by: "Sok".into() }
}

fn in_force(book: &mut Rulebook, effective: u32) -> Version {
    let edition = book.adopt(&base(), adoption(effective), day(2)).unwrap();
    let version = edition.version;
    told(book, Change::InForce { edition }).unwrap();
    version
}

fn off(rule: &str) -> Change {
    Change::RuleSwitched { rule: rule.into(), on: false }
}

fn worded(rule: &str, sense: Sense, en: &str, km: &str) -> Change {
    let words = [(Language::En, words(en)), (Language::Km, words(km))].into();
    Change::RuleWorded { rule: rule.into(), wording: Some(Wording { sense, words }) }
}

fn set(data: &str, tool: &str, to: Cell) -> Change {
    Change::Cell { data: data.into(), tool: tool.into(), cell: Some(to) }
}

fn listed(id: &str, name: &str) -> Change {
    let tool = Tool { name: name.into(), class: "t2".into(), note: Names::new() };
    Change::Tool { id: id.into(), tool: Some(tool) }
}

fn own(text: &str) -> OwnRule {
    OwnRule {
        section: "input".into(),
        kind: RuleKind::Dont,
        critical: false,
        audience: Audience::Staff,
        sense: Sense::Tighter,
        words: [(Language::Km, words(text))].into(),
    }
}

fn sign(book: &mut Rulebook, signer: Signer, name: &str) -> Result<(), Fault> {
    let sign_off = SignOff { name: name.into(), role: "Head".into(), on: day(2), reason: "Needed.".into() };
    let draft = book.draft.terms.fingerprint();
    told(book, Change::SignedOff { signer, sign_off, draft })
}

fn listed_tool(id: &str) -> Rulebook {
    let mut book = Rulebook::default();
    told(&mut book, listed(id, "Assistant")).unwrap();
    book
}

#[test]
fn a_tool_makes_a_minor_edition_above_the_shipped_version() {
    let mut book = listed_tool("a");
    assert_eq!(in_force(&mut book, 3), Version { major: 1, minor: 1 });
    assert_eq!(book.editions[0].policy(&base()).version, "1.1");
    assert_eq!(book.draft_blocks(&base()), vec![Block::Unchanged]);
}

#[test]
fn an_own_rule_makes_a_major_edition_and_stands_in_its_section_in_both_languages() {
    let mut book = Rulebook::default();
    let id = book.next_own();
    told(&mut book, Change::Own { id, rule: Some(own("ថ្មី")) }).unwrap();
    assert_eq!(in_force(&mut book, 3), Version { major: 2, minor: 0 });
    let policy = book.editions[0].policy(&base());
    let ids: Vec<_> = policy.rules.iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(ids, ["GR-06", "GR-07", "OR-01", "GR-19", "GR-20"]);
    assert!(policy.text_hash(Language::En).is_some() && policy.text_hash(Language::Km).is_some());
}

#[test]
fn an_own_rule_keeps_its_number_for_itself() {
    let mut book = Rulebook::default();
    told(&mut book, Change::Own { id: "OR-01".into(), rule: Some(own("ក")) }).unwrap();
    told(&mut book, Change::Own { id: "OR-01".into(), rule: None }).unwrap();
    assert_eq!(book.next_own(), "OR-02".into());
    assert_eq!(
        told(&mut book, Change::Own { id: "OR-01".into(), rule: Some(own("ខ")) }),
        Err(Fault::Unknown)
    );
}

#[test]
fn the_critical_rules_and_the_cells_behind_them_stay() {
    let mut book = Rulebook::default();
    assert_eq!(told(&mut book, off("GR-06")), Err(Fault::Critical));
    assert_eq!(told(&mut book, set("d2", "t1", cell(Answer::Yes, None))), Err(Fault::Locked));
    assert_eq!(told(&mut book, set("d9", "t1", cell(Answer::Yes, None))), Err(Fault::Unknown));
    // Also when an edition of another hand says so.
    let cells = [("d2".into(), [("t1".into(), cell(Answer::Yes, None))].into())].into();
    let terms = Terms { off: ["GR-06".into()].into(), cells, ..Terms::default() };
    assert_eq!(terms.policy(&base(), "1.0".into(), day(1)), base());
}

#[test]
fn a_loosening_waits_for_two_people_who_saw_this_very_draft() {
    let mut book = Rulebook::default();
    told(&mut book, off("GR-07")).unwrap();
    assert_eq!(book.draft_blocks(&base()), vec![Block::Owner, Block::Legal]);
    sign(&mut book, Signer::Owner, "Chan Dara").unwrap();
    sign(&mut book, Signer::Legal, "chan  dara").unwrap();
    assert_eq!(book.draft_blocks(&base()), vec![Block::OnePerson]);
    sign(&mut book, Signer::Legal, "Keo Sophea").unwrap();
    assert!(book.draft_blocks(&base()).is_empty());
    told(&mut book, off("GR-20")).unwrap();
    assert_eq!(book.draft_blocks(&base()), vec![Block::Owner, Block::Legal], "the draft is another");
    sign(&mut book, Signer::Owner, "Chan Dara").unwrap();
    sign(&mut book, Signer::Legal, "Keo Sophea").unwrap();
    assert_eq!(in_force(&mut book, 3), Version { major: 2, minor: 0 });
    assert_eq!(book.editions[0].sign_offs.len(), 2);
    assert_eq!(book.editions[0].loosens(&base()).len(), 2);
}

#[test]
fn new_words_are_looser_unless_something_holds_them() {
    let says = |change: Change| {
        let mut book = Rulebook::default();
        told(&mut book, change).unwrap();
        (loosens(&base(), &Terms::default(), &book.draft.terms).len(), book.size(&base()))
    };
    assert_eq!(says(worded("GR-07", Sense::Looser, "new", "GR-07 km")), (1, Size::Major));
    assert_eq!(says(worded("GR-07", Sense::Tighter, "new", "new")), (0, Size::Major));
    assert_eq!(
        says(worded("GR-07", Sense::Same, "GR-07 en", "new")),
        (0, Size::Minor),
        "a better translation"
    );
    assert_eq!(says(worded("GR-07", Sense::Same, "new", "new")), (1, Size::Major), "nothing holds them");
    assert_eq!(says(worded("GR-06", Sense::Same, "GR-06 en", "new")), (1, Size::Major), "critical");
}

#[test]
fn going_back_on_tighter_words_is_looser_and_on_looser_ones_is_not() {
    let wording = |sense| Wording { sense, words: [(Language::En, words("new"))].into() };
    let terms = |sense| Terms { worded: [("GR-07".into(), wording(sense))].into(), ..Terms::default() };
    let back = |sense| loosens(&base(), &terms(sense), &Terms::default()).len();
    assert_eq!((back(Sense::Tighter), back(Sense::Looser)), (1, 0));
}

#[test]
fn a_cell_is_more_open_when_anything_more_may_pass() {
    let (no, law) = (cell(Answer::No, None), cell(Answer::No, Some("law")));
    let (ask, asked) = (cell(Answer::Ask, None), cell(Answer::Ask, Some("owner")));
    let yes = cell(Answer::Yes, None);
    let open = [(&no, &law), (&no, &ask), (&asked, &yes), (&asked, &ask), (&law, &asked)];
    assert!(open.iter().all(|(before, after)| opened(before, after)), "open");
    let shut = [(&law, &no), (&ask, &asked), (&yes, &asked), (&asked, &no), (&ask, &ask)];
    assert!(!shut.iter().any(|(before, after)| opened(before, after)), "shut");
}

#[test]
fn an_edition_wants_its_changelog_and_a_day_that_is_not_over() {
    let mut book = listed_tool("a");
    let nothing = Adoption { changelog: Names::new(), ..adoption(1) };
    assert_eq!(book.adopt(&base(), nothing, day(2)), Err(vec![Block::Changelog, Block::Past]));
    in_force(&mut book, 9);
    told(&mut book, listed("b", "Other")).unwrap();
    assert_eq!(book.adopt(&base(), adoption(5), day(2)), Err(vec![Block::BeforeLast]));
}

#[test]
fn an_edition_holds_from_its_first_day() {
    let mut book = listed_tool("a");
    in_force(&mut book, 3);
    told(&mut book, set("d1", "t2", cell(Answer::Ask, None))).unwrap();
    in_force(&mut book, 9);
    let newest = book.editions.last().unwrap();
    let version = |on| newest.policy_on(&base(), day(on)).version;
    assert_eq!(
        (version(2), version(3), version(8), version(9)),
        ("1.0".into(), "1.1".into(), "1.1".into(), "2.0".into())
    );
    assert_eq!(book.on(day(8)).map(|edition| edition.version), Some(Version { major: 1, minor: 1 }));
}

#[test]
fn whoever_signed_is_told_what_changed_since_and_nothing_else() {
    let mut book = Rulebook::default();
    told(&mut book, worded("GR-07", Sense::Tighter, "stricter", "stricter")).unwrap();
    in_force(&mut book, 3);
    told(&mut book, worded("GR-20", Sense::Tighter, "stricter", "stricter")).unwrap();
    let two = in_force(&mut book, 4);
    let newest = book.editions.last().unwrap();
    let since = |from: &str| newest.changed_rules(&base(), Version::read(from).unwrap(), two);
    assert_eq!(since("1.0"), ["GR-07".into(), "GR-20".into()].into());
    assert_eq!(since("2.0"), ["GR-20".into()].into());
    assert!(since("3.0").is_empty());
}

#[test]
fn of_two_editions_with_one_number_the_first_holds_and_the_other_is_kept() {
    let (mut book, other) = (listed_tool("a"), listed_tool("b"));
    let theirs = other.adopt(&base(), adoption(3), day(2)).unwrap();
    in_force(&mut book, 3);
    told(&mut book, Change::InForce { edition: theirs.clone() }).unwrap();
    assert_eq!((book.editions.len(), &book.set_aside), (1, &vec![theirs]));
}

#[test]
fn damaged_editions_and_odd_texts_are_refused() {
    let whole =
        serde_json::to_value(Edition { version: Version { major: 1, minor: 1 }, ..Edition::default() })
            .unwrap();
    assert!(serde_json::from_value::<Edition>(whole.clone()).is_ok());
    for version in ["", "1", "1.x", "-1.0", "1.0.0", "+1.0", "1.99999999"] {
        let mut damaged = whole.clone();
        damaged["version"] = version.into();
        assert!(serde_json::from_value::<Edition>(damaged).is_err(), "{version}");
    }
    let mut book = Rulebook::default();
    assert_eq!(told(&mut book, worded("GR-07", Sense::Same, &"x".repeat(1_001), "x")), Err(Fault::TooLong));
    assert_eq!(told(&mut book, worded("GR-99", Sense::Same, "x", "x")), Err(Fault::Unknown));
    assert_eq!(told(&mut book, listed("a", " \u{202E} ")), Err(Fault::NameMissing));
    let nobody = RuleWords::default();
    let wording = Wording { sense: Sense::Tighter, words: [(Language::En, nobody)].into() };
    let change = Change::RuleWorded { rule: "GR-07".into(), wording: Some(wording) };
    assert_eq!(told(&mut book, change), Err(Fault::WordsMissing));
    assert_eq!(book, Rulebook::default(), "nothing changed");
}

fn changes() -> impl Strategy<Value = Change> {
    let rule = prop::sample::select(vec!["GR-07", "GR-20"]);
    let answer = prop::sample::select(vec![Answer::No, Answer::Ask, Answer::Yes]);
    let tool = prop::sample::select(vec!["t0", "t1", "t2"]);
    prop_oneof![
        (rule.clone(), any::<bool>()).prop_map(|(rule, on)| Change::RuleSwitched { rule: rule.into(), on }),
        (rule.clone(), "[a-c ]{1,9}").prop_map(|(rule, text)| worded(rule, Sense::Tighter, &text, &text)),
        rule.prop_map(|rule| Change::RuleWorded { rule: rule.into(), wording: None }),
        (tool, answer).prop_map(|(tool, answer)| set("d1", tool, cell(answer, None))),
        ("[a-c]", "[a-z]{1,4}").prop_map(|(id, name)| listed(&id, &name)),
        (1..4_u8, "[ក-គ]{1,4}").prop_map(|(n, text)| Change::Own {
            id: format!("OR-0{n}").as_str().into(),
            rule: Some(own(&text))
        }),
        Just(Change::DraftReset),
    ]
}

/// What a draft touches, read from its terms and not from the comparison.
fn touched(base: &Policy, terms: &Terms) -> BTreeSet<String> {
    let shipped = |id: &RuleId, wording: &Wording| {
        wording.words.iter().all(|(language, words)| base.words[language].rules[id] == *words)
    };
    let worded = terms.worded.iter().filter(|(id, wording)| !shipped(id, wording)).map(|(id, _)| id);
    let rules = terms.off.iter().chain(worded).chain(terms.own.keys()).map(ToString::to_string);
    let cells =
        terms.cells.iter().flat_map(|(data, row)| row.keys().map(move |tool| format!("{data}/{tool}")));
    rules.chain(cells).chain(terms.tools.keys().map(ToString::to_string)).collect()
}

proptest! {
    #[test]
    fn the_view_kept_up_equals_the_view_rebuilt(told in prop::collection::vec(changes(), 0..20), seed in any::<u64>()) {
        let events: Vec<_> = told.into_iter().zip(1..).map(|(change, seq)| happening(seq, change)).collect();
        let mut kept = Office::default();
        events.iter().for_each(|event| kept.apply(event));
        let mut mixed = events.clone();
        mixed.sort_by_key(|event| event.order.seq.wrapping_mul(seed | 1));
        prop_assert_eq!(kept, Office::rebuild(&mixed));
    }

    #[test]
    fn a_difference_names_exactly_what_was_changed(all in prop::collection::vec(changes(), 0..20)) {
        let mut book = Rulebook::default();
        all.into_iter().for_each(|change| {
            let _refused = told(&mut book, change);
        });
        let terms = &book.draft.terms;
        for language in Language::ALL {
            let found = differences(&base(), &Terms::default(), terms, language);
            let named = found.iter().map(|difference| match difference {
                Difference::Rule { id, .. } => id.to_string(),
                Difference::Cell { data, tool, .. } => format!("{data}/{tool}"),
                Difference::Tool { id, .. } => id.to_string(),
            });
            prop_assert_eq!(named.collect::<BTreeSet<_>>(), touched(&base(), terms));
            prop_assert!(differences(&base(), terms, terms, language).is_empty());
        }
    }

    #[test]
    fn every_change_is_read_again_as_it_was_written(change in changes()) {
        let text = serde_json::to_string(&change).unwrap();
        prop_assert_eq!(serde_json::from_str::<Change>(&text).unwrap(), change);
    }

    #[test]
    fn a_changed_cell_is_more_open_on_one_of_the_two_sides(a in prop::collection::vec(changes(), 0..9)) {
        let mut book = Rulebook::default();
        a.into_iter().for_each(|change| {
            let _refused = told(&mut book, change);
        });
        let (shipped, terms) = (Terms::default(), &book.draft.terms);
        let cells = |found: Vec<Loosening>| found.into_iter().filter(|l| matches!(l, Loosening::CellOpened { .. })).count();
        let (there, back) = (cells(loosens(&base(), &shipped, terms)), cells(loosens(&base(), terms, &shipped)));
        let of_cells = |d: &Difference| matches!(d, Difference::Cell { .. });
        let all = differences(&base(), &shipped, terms, Language::En).iter().filter(|d| of_cells(d)).count();
        prop_assert!(there + back >= all, "{there} {back} {all}");
    }
}
