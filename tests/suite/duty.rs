//! What a laptop asks of its people, and when again: by the office file it follows, else by the tracks themselves.

use serde_json::{Value, json};

use crate::gate::office;
use crate::laptop::Laptop;
use crate::setup::{exported, load};

/// A laptop that follows an office whose duty for the core track was changed.
fn following(change: impl FnOnce(&mut Value)) -> Laptop {
    let (manager, _) = office();
    let staff = Laptop::with_person();
    follow(&manager, &staff, change);
    staff
}

/// Gives a laptop the office's next file, with a duty changed.
fn follow(manager: &Laptop, staff: &Laptop, change: impl FnOnce(&mut Value)) {
    let core = manager.ask("setup", json!({}))["duties"][0].clone();
    let mut duty = if core["duty"].is_null() { core["usual"].clone() } else { core["duty"].clone() };
    change(&mut duty);
    manager.ask("save_duty", json!({ "track": core["track"], "duty": duty }));
    load(staff, &exported(manager), false);
}

/// The core track at noon in Phnom Penh on a day.
fn on(laptop: &Laptop, day: &str) -> Value {
    laptop.set_clock(format!("{day}T05:00:00Z").parse().unwrap());
    laptop.ask("learn", json!({}))
}

fn due(learn: &Value) -> (&str, i64) {
    let due = &learn["tracks"][0]["due"];
    (due["nearness"].as_str().unwrap_or_default(), due["days_left"].as_i64().unwrap_or_default())
}

#[test]
fn nobody_is_overdue_before_the_days_of_grace_are_over() {
    let laptop = following(|duty| {
        duty["due_days"] = json!(20);
        duty["grace_days"] = json!(10);
    });
    assert_eq!(due(&on(&laptop, "2026-11-21")), ("later", 19));
    assert_eq!(due(&on(&laptop, "2026-12-10")), ("soon", 0));
    let grace = on(&laptop, "2026-12-20");
    assert_eq!(due(&grace), ("soon", -10));
    assert_eq!(grace["tracks"][0]["due"]["grace"], "2026-12-20");
    assert_eq!(due(&on(&laptop, "2026-12-21")), ("overdue", -11));
}

#[test]
fn a_yearly_duty_comes_again_although_the_certificate_is_still_valid() {
    let laptop = following(|duty| {
        duty["recurrence"] = json!({ "again": "yearly", "month": 1 });
        duty["valid_months"] = json!(24);
    });
    let first = laptop.do_all();
    let quiet = on(&laptop, "2028-01-10");
    assert_eq!((due(&quiet), &quiet["next"]["kind"]), (("", 0), &json!("done")));
    let near = on(&laptop, "2028-01-20");
    assert_eq!((due(&near), &near["next"]["kind"]), (("soon", 11), &json!("check")));
    assert_eq!(near["tracks"][0]["certificate"], json!(first), "the old one stays valid meanwhile");
    assert_eq!(laptop.ask("record", json!({}))["due"][0]["deadline"]["due"], "2028-01-31");
    laptop.pass();
    let renewed = laptop.ask("learn", json!({}));
    assert_eq!((due(&renewed), &renewed["next"]["kind"]), (("", 0), &json!("done")));
    assert_ne!(renewed["tracks"][0]["certificate"], json!(first));
    assert_eq!(laptop.ask("record", json!({}))["due"][0]["deadline"]["due"], "2029-01-31");
}

#[test]
fn a_duty_of_once_asks_nothing_after_the_certificate() {
    let laptop = following(|duty| duty["recurrence"] = json!({ "again": "once" }));
    laptop.do_all();
    assert_eq!(laptop.ask("record", json!({}))["due"], json!([]));
}

#[test]
fn a_certificate_can_be_renewed_two_weeks_before_it_runs_out() {
    let laptop = Laptop::with_person();
    laptop.do_all();
    assert_eq!(on(&laptop, "2027-11-05")["next"]["kind"], "done");
    let near = on(&laptop, "2027-11-06");
    assert_eq!((due(&near), &near["next"]["kind"]), (("soon", 14), &json!("check")));
    laptop.pass();
    let until = laptop.ask("learn", json!({}))["tracks"][0]["valid_until"].clone();
    assert_eq!(&until.as_str().unwrap()[..10], "2028-11-06");
}

#[test]
fn a_duty_that_comes_long_after_joining_gives_its_full_time() {
    let (manager, _) = office();
    let staff = Laptop::with_person();
    on(&staff, "2027-06-01");
    follow(&manager, &staff, |duty| duty["due_days"] = json!(30));
    assert_eq!(due(&on(&staff, "2027-06-11")), ("later", 20));
    follow(&manager, &staff, |duty| duty["due_days"] = json!(40));
    assert_eq!(due(&on(&staff, "2027-06-11")), ("later", 30), "counted from when it first came");
}
