//! What the check has to say: a file, a line, what is wrong and what to do.

use sala_domain::catalog::Catalog;
use serde::Serialize;
use std::fmt;
use std::path::PathBuf;

/// One mistake or piece of advice.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// The file, relative to the content folder, with forward slashes.
    pub file: PathBuf,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong and what to do.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file.display(), self.line, self.message)
    }
}

/// Everything the check found, in the order of files and lines.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Mistakes: none of them may be shipped.
    pub findings: Vec<Finding>,
    /// Advice, drifted translations and dates that have passed.
    pub warnings: Vec<Finding>,
    /// The content, when there are no mistakes.
    pub catalog: Option<Catalog>,
}

/// A line and what is wrong there, before the file is known.
pub(crate) type Slip = (usize, String);
