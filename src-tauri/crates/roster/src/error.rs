//! Why a file is not taken. Each has its sentence on the screen.

/// Why a file is not taken.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum RosterError {
    /// It is larger than [`crate::MOST_MEGABYTES`], or holds more when unpacked than any list of staff.
    #[error("the file is too large")]
    TooLarge,
    /// It has more rows than [`crate::MOST_ROWS`].
    #[error("the file has too many rows")]
    TooManyRows,
    /// It has more columns than [`crate::MOST_COLUMNS`].
    #[error("the file has too many columns")]
    TooManyColumns,
    /// It has no heads.
    #[error("the file is empty")]
    Empty,
    /// Its letters are not written in UTF-8 or UTF-16.
    #[error("the file is in an encoding that is not read, from line {line} on")]
    Encoding {
        /// The first line that cannot be read.
        line: u32,
    },
    /// A quotation mark is never closed.
    #[error("a quotation mark in line {line} is never closed")]
    Quote {
        /// The line.
        line: u32,
    },
    /// Cells of the head or of the rows are joined.
    #[error("cells are merged, from line {line} on")]
    Merged {
        /// The first line with such cells.
        line: u32,
    },
    /// It is a workbook of before 2007.
    #[error("the file is an old workbook")]
    OldWorkbook,
    /// It is locked with a password, damaged, or another kind of file.
    #[error("the file cannot be read as a workbook")]
    Unreadable,
    /// There is no sheet of this name.
    #[error("there is no such sheet")]
    NoSheet,
}
