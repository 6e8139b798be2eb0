//! Facts and rules of training governance, as plain values and pure functions.
//!
//! Nothing here opens a file, names SQL, reads a clock, draws a random number or knows a language: time, seeds and words come in as
//! arguments. It may grow by a module for each new fact or rule of the field.

pub mod catalog;
pub mod certificate;
pub mod check;
pub mod due;
pub mod event;
pub mod exercise;
pub mod figure;
pub mod id;
pub mod item;
pub mod lesson;
pub mod office;
pub mod paste;
pub mod person;
pub mod policy;
pub mod progress;
pub mod readiness;
pub mod refresher;
pub mod seed;
pub mod standard;
pub mod statistics;
pub mod text;
pub mod topic;
pub mod track;

pub use id::*;
