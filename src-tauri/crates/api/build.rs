//! Reads and checks the content folder at build time and embeds it as JSON. A mistake in it stops the build with file, line and remedy.

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let content = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../content");
    println!("cargo:rerun-if-changed={}", content.display());
    println!("cargo:rerun-if-changed=build.rs");
    match embed(&content) {
        Ok(()) => ExitCode::SUCCESS,
        Err(lines) => {
            for line in lines {
                eprintln!("{line}");
            }
            ExitCode::FAILURE
        }
    }
}

fn embed(content: &std::path::Path) -> Result<(), Vec<String>> {
    let catalog = sala_content::load(content)
        .map_err(|findings| findings.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let text = serde_json::to_vec(&catalog).map_err(|error| vec![error.to_string()])?;
    let folder = std::env::var_os("OUT_DIR").ok_or_else(|| vec!["OUT_DIR is not set".to_owned()])?;
    std::fs::write(PathBuf::from(folder).join("catalog.json"), text).map_err(|error| vec![error.to_string()])
}
