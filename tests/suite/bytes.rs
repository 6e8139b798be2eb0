//! Files as bytes: which of them hold a text, and whether any changed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Every file under a folder with its bytes.
pub fn of(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut out = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            out.extend(of(&path));
        } else {
            out.insert(path.display().to_string(), fs::read(&path).unwrap());
        }
    }
    out
}

/// Names of the files under a folder whose bytes hold a text.
pub fn holding(folder: &Path, text: &str) -> Vec<String> {
    let found = |bytes: &Vec<u8>| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    of(folder).into_iter().filter(|(_, bytes)| found(bytes)).map(|(name, _)| name).collect()
}
