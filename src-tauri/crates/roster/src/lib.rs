//! Lists of staff as spreadsheets: CSV and XLSX into a [`Grid`] of texts with their lines, its columns into fields, and back. The only
//! crate that names calamine.
//!
//! It knows what a file says, not whether that is right: what is wrong with a row is for [`sala_domain::office::roster`] to say.
//! It may grow by a format.

mod columns;
mod csv_file;
mod error;
mod export;
mod workbook;

pub use columns::{Mapping, guess, rows};
pub use error::RosterError;
pub use export::csv;

/// The largest file taken, in megabytes.
pub const MOST_MEGABYTES: usize = 20;
/// The most rows taken.
pub const MOST_ROWS: usize = 200_000;
/// The most columns taken.
pub const MOST_COLUMNS: usize = 200;

/// A list as it was written: heads and rows of texts. Rows without any text are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// The sheet it is from; none for CSV.
    pub sheet: Option<String>,
    /// Every sheet of the file; empty for CSV.
    pub sheets: Vec<String>,
    /// The heads of the columns.
    pub head: Vec<String>,
    /// The rows, each with as many cells as there are heads.
    pub rows: Vec<Line>,
}

/// A row with its place in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its line in the file, the first being 1; of a CSV row that runs over several lines, the first of them.
    pub line: u32,
    /// Its cells.
    pub cells: Vec<String>,
}

/// Reads a file: XLSX by its first bytes, else CSV. `sheet` chooses one by name; none takes the first.
///
/// # Errors
/// Every [`RosterError`]; then nothing was read.
pub fn read(bytes: &[u8], sheet: Option<&str>) -> Result<Grid, RosterError> {
    if bytes.len() > MOST_MEGABYTES * 1_000_000 {
        return Err(RosterError::TooLarge);
    }
    let grid = match bytes {
        [b'P', b'K', 3, 4, ..] => workbook::read(bytes, sheet)?,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => return Err(RosterError::OldWorkbook),
        _ => csv_file::read(bytes)?,
    };
    if grid.head.iter().all(String::is_empty) {
        return Err(RosterError::Empty);
    }
    Ok(grid)
}

/// Puts rows under heads: as wide as the heads, blank rows left out.
fn grid(head: Vec<String>, rows: impl Iterator<Item = Line>) -> Grid {
    let width = head.len();
    let wide = rows.filter(|row| row.cells.iter().any(|cell| !cell.trim().is_empty())).map(|mut row| {
        row.cells.resize(width, String::new());
        row
    });
    Grid { head, rows: wide.collect(), ..Grid::default() }
}

#[cfg(test)]
mod tests;
