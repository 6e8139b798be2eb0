//! Small files written whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Whether a file must have reached the disk when the call returns.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    Disk,
    System,
}

/// Writes a file beside the old one and puts it in its place. Only its owner may read it (on Unix).
pub(crate) fn write(path: &Path, bytes: &[u8], reach: Reach) -> io::Result<()> {
    let fresh = beside(path);
    let mut file = create(&fresh)?;
    file.write_all(bytes)?;
    if reach == Reach::Disk {
        file.sync_all()?;
    }
    drop(file);
    put(&fresh, path, reach)
}

/// Makes an empty file that only its owner may read (on Unix), in place of one left behind by a power cut.
pub(crate) fn create(path: &Path) -> io::Result<File> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => claim(path),
    }
}

/// Makes an empty file that only its owner may read (on Unix).
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`] if there is one.
pub(crate) fn claim(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Puts a finished file in the place of another.
pub(crate) fn put(fresh: &Path, path: &Path, reach: Reach) -> io::Result<()> {
    fs::rename(fresh, path)?;
    if reach == Reach::Disk { sync_folder(path) } else { Ok(()) }
}

/// The name a file has while it is being written.
pub(crate) fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    name.into()
}

/// Reads a file; none if there is none.
pub(crate) fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
