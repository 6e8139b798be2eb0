//! Claims about panels.

use proptest::prelude::*;

use super::*;

fn order(at: i64, id: &str) -> Order {
    Order { at, seq: 1, id: id.to_owned() }
}

fn stamp() -> ContentStamp {
    ContentStamp { version: "1".into(), hash: "h".into() }
}

fn event(at: i64, body: EventBody) -> Happening {
    let id = format!("{at:08}-{}", body.kind());
    let moment = DateTime::from_timestamp_millis(at).unwrap();
    Happening { order: order(at, &id), id, who: None, at: moment, body }
}

fn body() -> impl Strategy<Value = EventBody> {
    let panel = || "p[1-2]".prop_map(PanelId);
    let judge = || "j[1-3]".prop_map(JudgeId);
    prop_oneof![
        (panel(), "c[1-2]", "[a-c]").prop_map(|(panel, check, definition)| EventBody::PanelOpened {
            panel,
            check: check.into(),
            definition,
            content: stamp(),
        }),
        (panel(), judge(), "[a-c]").prop_map(|(panel, judge, name)| EventBody::PanelJudge {
            panel,
            judge,
            name,
            role: String::new(),
            lang: Language::Km,
        }),
        (panel(), judge(), 1_u8..=2, "i[1-3]", 0_u8..=20).prop_map(|(panel, judge, round, item, steps)| {
            EventBody::PanelRated { panel, judge, round, item: item.into(), value: steps * 5 }
        }),
        (panel(), "c[1-2]", 0_u32..9).prop_map(|(panel, check, cut)| EventBody::PanelApproved {
            panel,
            check: check.into(),
            cut,
            judges: 5,
            se: 1,
            values: BTreeMap::from([("i1".into(), cut)]),
            by: "Dara".into(),
        }),
        (panel(), "[a-c]").prop_map(|(panel, reason)| EventBody::PanelClosed { panel, reason }),
    ]
}

proptest! {
    #[test]
    fn panels_are_the_same_in_whatever_order_the_events_come(
        bodies in prop::collection::vec(body(), 0..40),
        turn in any::<prop::sample::Index>(),
    ) {
        let mut events: Vec<_> = bodies.into_iter().enumerate().map(|(at, body)| event(at as i64, body)).collect();
        let mut kept = Panels::default();
        events.iter().for_each(|event| kept.apply(event));
        prop_assert_eq!(&Panels::rebuild(&events), &kept);
        if !events.is_empty() {
            let turn = turn.index(events.len());
            events.rotate_left(turn);
        }
        events.reverse();
        prop_assert_eq!(Panels::rebuild(&events), kept);
    }
}

fn rated(panel: &mut Panel, judge: &str, round: u8, values: &[u8]) {
    for (index, value) in values.iter().enumerate() {
        let (panel_id, judge) = ("p".into(), judge.into());
        let item = ItemId(format!("i{index}"));
        let body = EventBody::PanelRated { panel: panel_id, judge, round, item, value: *value };
        panel.apply(&event(i64::from(round) * 100 + index as i64, body));
    }
}

fn joined(panel: &mut Panel, judge: &str) {
    let (name, role) = (judge.to_owned(), String::new());
    let body =
        EventBody::PanelJudge { panel: "p".into(), judge: judge.into(), name, role, lang: Language::En };
    panel.apply(&event(1, body));
}

fn pool(count: usize) -> Vec<ItemId> {
    (0..count).map(|index| ItemId(format!("i{index}"))).collect()
}

#[test]
fn the_second_round_counts_where_there_is_one_and_the_first_elsewhere() {
    let mut panel = Panel::default();
    for judge in ["a", "b"] {
        joined(&mut panel, judge);
        rated(&mut panel, judge, 1, &[60, 80]);
    }
    rated(&mut panel, "a", 2, &[70]);
    let cut = panel.cut(&pool(2)).unwrap();
    assert_eq!((cut.judges, cut.score), (2, (1.5 + 1.4) / 2.0));
    assert_eq!(panel.values(&pool(2)).into_values().collect::<Vec<_>>(), [650_000, 800_000]);
}

#[test]
fn a_judge_who_is_not_through_does_not_count() {
    let mut panel = Panel::default();
    for judge in ["a", "b"] {
        joined(&mut panel, judge);
    }
    rated(&mut panel, "a", 1, &[60, 80]);
    rated(&mut panel, "b", 1, &[10]);
    assert_eq!(panel.cut(&pool(2)).unwrap().judges, 1);
    assert_eq!(panel.spread(&"i0".into(), &pool(2)), Some(Spread { mean: 60.0, low: 60, high: 60 }));
    assert!(!panel.second_round(&pool(2)));
}

#[test]
fn a_closed_result_is_no_longer_in_force() {
    let approved = |panel: &str, at| {
        event(
            at,
            EventBody::PanelApproved {
                panel: panel.into(),
                check: "core".into(),
                cut: 1,
                judges: 5,
                se: 0,
                values: BTreeMap::new(),
                by: "Dara".into(),
            },
        )
    };
    let mut panels = Panels::rebuild(&[approved("p1", 1), approved("p2", 2)]);
    assert_eq!(panels.in_force(&"core".into()).unwrap().0.as_str(), "p2");
    panels.apply(&event(3, EventBody::PanelClosed { panel: "p2".into(), reason: String::new() }));
    assert_eq!(panels.in_force(&"core".into()).unwrap().0.as_str(), "p1");
    assert!(panels.in_force(&"final".into()).is_none());
}
