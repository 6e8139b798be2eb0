//! The ledger's format and its chains, as claims.

#![allow(clippy::unwrap_used, reason = "a test that cannot make its lines should stop")]

mod chain;
mod format;

use chrono::{DateTime, TimeDelta, Utc};
use sala_domain::PersonId;
use sala_domain::event::{EventBody, KeyReason};
use sala_ledger::{LaptopKey, Line, sign};

fn start() -> DateTime<Utc> {
    "2026-11-20T03:04:05.678Z".parse().unwrap()
}

fn key(number: u8) -> LaptopKey {
    LaptopKey::from_seed(&[number; 32])
}

fn body(step: usize) -> EventBody {
    match step {
        0 => EventBody::LaptopStarted { app: "0.1.0".into(), reason: KeyReason::FirstStart, parent: None },
        _ => EventBody::RulesRead {
            version: "1.0".into(),
            section: format!("ផ្នែក {step}"),
            lang: sala_domain::person::Language::Km,
        },
    }
}

/// A chain of `count` events a second apart; `branch` makes otherwise equal chains differ.
fn chain(laptop: u8, count: usize, branch: u8) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for step in 0..count {
        let after = lines.last().map(Line::head);
        let t = start() + TimeDelta::seconds(step as i64);
        let who = (step > 0).then(|| PersonId::from("p1"));
        lines.push(sign(&key(laptop), after.as_ref(), t, who.as_ref(), &body(step), [branch; 16]).unwrap());
    }
    lines
}
