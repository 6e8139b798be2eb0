//! The suite: claims about Sala as a whole, asked through the commands a screen uses, on a real disk.
//!
//! One module a topic. Rules of one crate are tested in that crate; here is what only the whole can break.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what went wrong by stopping"
)]

mod board;
mod border;
mod bytes;
mod cases;
mod certificate;
mod check;
mod course;
mod coverage;
mod database;
#[cfg(target_os = "linux")]
mod disk;
mod duty;
mod gate;
mod keys;
mod kinds;
mod laptop;
mod names;
#[cfg(target_os = "linux")]
mod network;
mod numerals;
mod panel;
mod paper;
mod paste;
mod pin;
mod plan;
#[cfg(target_os = "linux")]
mod power;
mod preview;
mod questions;
mod readiness;
mod refresher;
mod replies;
mod rulebook;
mod rules;
mod search;
mod secrecy;
mod setup;
mod simulation;
mod sources;
mod staff;
mod tracks;
mod walk;
mod words;
