//! `sala content preview`: opens Sala's window on a content folder. The window is another program, so that this one needs none.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// Said when the window's program is not there.
const MISSING: &str = "The window of Sala, `sala-desktop`, is not beside this program and not on your PATH: run `npm start` once, which \
                       builds it, and try again.";

/// Starts the window on a folder and waits until it is closed. Ends as it ends.
pub fn run(folder: &Path, lesson: Option<&str>) -> ExitCode {
    let beside = std::env::current_exe().ok().and_then(|program| program.parent().map(PathBuf::from));
    let Some(program) = window(beside, std::env::var_os("PATH")) else {
        eprintln!("{MISSING}");
        return ExitCode::FAILURE;
    };
    println!("Opening {}. Save a file to see it; close the window to end.", folder.display());
    match Command::new(&program).args(arguments(folder, lesson)).status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{} could not be started: {error}", program.display());
            ExitCode::FAILURE
        }
    }
}

fn arguments(folder: &Path, lesson: Option<&str>) -> Vec<OsString> {
    let mut all = vec!["--preview".into(), folder.into()];
    if let Some(name) = lesson {
        all.extend(["--lesson".into(), name.into()]);
    }
    all
}

/// The window's program: beside this one, else in a folder of the path.
fn window(beside: Option<PathBuf>, path: Option<OsString>) -> Option<PathBuf> {
    let name = format!("sala-desktop{}", std::env::consts::EXE_SUFFIX);
    let path = path.unwrap_or_default();
    let folders = beside.into_iter().chain(std::env::split_paths::<OsStr>(&path));
    folders.map(|folder| folder.join(&name)).find(|program| program.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_beside_this_program_comes_before_one_on_the_path() {
        let [beside, path] = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
        let name = format!("sala-desktop{}", std::env::consts::EXE_SUFFIX);
        let ask = || window(Some(beside.path().into()), Some(path.path().into()));
        assert_eq!(ask(), None);
        std::fs::write(path.path().join(&name), "").unwrap();
        assert_eq!(ask(), Some(path.path().join(&name)));
        std::fs::write(beside.path().join(&name), "").unwrap();
        assert_eq!(ask(), Some(beside.path().join(&name)));
    }

    #[test]
    fn the_window_is_told_the_folder_and_the_lesson() {
        let told = arguments(Path::new("my content"), Some("b3/x"));
        assert_eq!(told, ["--preview", "my content", "--lesson", "b3/x"]);
    }
}
