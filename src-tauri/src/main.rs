//! Starts Sala's window.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    let ended = match sala_desktop::preview::asked(std::env::args_os().skip(1)) {
        Some(asked) => sala_desktop::preview::run(asked),
        None => sala_desktop::run().map_err(|error| format!("Sala could not open its window: {error}")),
    };
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(words) => {
            eprintln!("{words}");
            ExitCode::FAILURE
        }
    }
}
