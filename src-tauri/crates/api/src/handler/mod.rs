//! Answers to commands, one file a topic. Each handler reads, decides by the domain's rules, writes at most one event, and replies.

pub mod ballot;
pub mod ballots_in;
pub mod board;
pub mod check;
pub mod exercise;
pub mod gate;
pub mod learn;
pub mod lesson;
pub mod office_file;
pub mod panel;
pub mod panel_file;
mod path;
pub mod person;
pub mod plan;
pub mod plan_start;
pub mod questions;
pub mod readiness;
pub mod record;
pub mod record_file;
pub mod refresher;
pub mod rules;
pub mod search;
pub mod setup;
pub mod start;
