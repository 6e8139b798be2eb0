//! What a host may ask of Sala: one list of commands, one closed list of refusals, plain requests and replies.
//!
//! Hosts are the desktop shell, the command line and the test host. Handlers are short: rules live in `sala-domain`, words in
//! `sala-i18n`, storage in `sala-store`. Nothing here names a window or a socket.

pub mod app;
pub mod command;
pub mod embedded;
pub mod error;
pub mod followed;
mod handler;
pub mod in_force;
pub mod log;
pub mod open;
mod panels;
pub mod paper;
pub mod preview;
pub mod register;
pub mod report;
mod search;
mod stage;
pub mod starter;
pub mod wire;

pub use app::{App, Clock, Desk, Folder, SystemClock, write_whole};
pub use error::{ApiError, ErrorCode};
