//! Claims about ratings that come in.

use proptest::prelude::*;
use sala_domain::event::Order;
use sala_domain::person::Language;
use sala_domain::progress::Latest;
use sala_domain::standard::Judge;

use super::*;

fn latest<T>(value: T) -> Latest<T> {
    Latest { order: Order { at: 0, seq: 0, id: String::new() }, value }
}

fn panel() -> Panel {
    let mut panel = Panel::default();
    for (id, name) in [("j1", "Sok Dara"), ("j2", "=2"), ("j3", "ចាន់ សុភា")] {
        let judge = Judge { name: name.into(), role: String::new(), lang: Language::Km };
        panel.judges.insert(id.into(), latest(judge));
        panel.first.entry(id.into()).or_default().insert("A1.1-01".into(), latest(75));
    }
    panel.second.entry("j1".into()).or_default().insert("A1.1-02".into(), latest(80));
    panel
}

fn pool() -> Vec<ItemId> {
    vec!["A1.1-01".into(), "A1.1-02".into()]
}

fn read(text: &str) -> Option<Rows> {
    read_ratings(text, &panel(), &pool())
}

#[test]
fn what_goes_out_comes_in_again() {
    let text = String::from_utf8(ratings_csv(&panel()).unwrap()).unwrap();
    let rows = read(&text).unwrap().unwrap();
    assert_eq!(rows.len(), 4);
    assert!(rows.contains(&Rating { judge: "j2".into(), round: 1, item: "A1.1-01".into(), value: 75 }));
}

#[test]
fn columns_may_be_turned_round_and_parted_by_semicolons() {
    let rows = read("Value;Item;Round;Judge\r\n80;A1.1-02;2;Sok Dara\r\n;;;\r\n").unwrap().unwrap();
    assert_eq!(rows, [Rating { judge: "j1".into(), round: 2, item: "A1.1-02".into(), value: 80 }]);
}

#[test]
fn every_bad_row_is_named_with_its_line() {
    let text = "judge,round,item,value\nNobody,1,A1.1-01,50\nSok Dara,3,A1.1-01,50\nSok Dara,1,A9.9-01,50\nSok Dara,1,A1.1-01,52\n\
                Sok Dara,1,A1.1-01,105\nSok Dara,1,A1.1-01\nSok Dara,1,A1.1-01,50\nSok Dara,1,A1.1-01,55\n";
    let bad = read(text).unwrap().unwrap_err();
    let fault = |line, fault| BadRow { line, fault };
    let expected = [
        fault(2, RowFault::Judge),
        fault(3, RowFault::Round),
        fault(4, RowFault::Item),
        fault(5, RowFault::Value),
        fault(6, RowFault::Value),
        fault(7, RowFault::Fields),
        fault(9, RowFault::Twice),
    ];
    assert_eq!(bad, expected);
}

#[test]
fn a_text_without_the_head_or_without_rows_is_not_a_file_of_ratings() {
    for text in [
        "",
        "\u{FEFF}",
        "hello",
        "judge,round,item\nSok Dara,1,A1.1-01",
        "judge,round,item,value\n",
        "\0\0\0",
    ] {
        assert_eq!(read(text), None, "{text:?}");
    }
}

proptest! {
    #[test]
    fn no_text_at_all_makes_the_reader_stop(text in "(judge,round,item,value\n)?[\\PC\n\r\",;']{0,200}") {
        if let Some(Ok(rows)) = read(&text) {
            prop_assert!(rows.iter().all(|row| row.value <= 100 && row.value % 5 == 0));
        }
    }
}
