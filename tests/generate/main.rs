//! Writes the TypeScript that the screens are typed by: requests, replies, the map of commands and the messages.
//!
//! `npm run generate` runs it; `npm run check` runs it too and fails when the files in the repository differ.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "ui/src/generated".to_owned()));
    match generate(&folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the TypeScript could not be written: {error}");
            ExitCode::FAILURE
        }
    }
}

fn generate(folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    if folder.exists() {
        std::fs::remove_dir_all(folder)?;
    }
    std::fs::create_dir_all(folder)?;
    let commands = sala_api::command::typescript(folder)?;
    std::fs::write(folder.join("commands.ts"), commands)?;
    for (name, text) in sala_i18n::typescript() {
        std::fs::write(folder.join(name), text)?;
    }
    Ok(())
}
