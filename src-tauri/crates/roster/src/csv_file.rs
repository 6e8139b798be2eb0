//! CSV: RFC 4180 with a comma, semicolon or tab between cells, in UTF-8 or in UTF-16 with its mark.

use std::borrow::Cow;

use crate::{Grid, Line, MOST_COLUMNS, MOST_ROWS, RosterError, grid};

/// How a formula may begin; an apostrophe before it was put there to guard it.
pub(crate) const RISKY: [char; 12] = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];

/// Reads a file.
pub(crate) fn read(bytes: &[u8]) -> Result<Grid, RosterError> {
    let text = decoded(bytes)?;
    closed(&text)?;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator(&text))
        .from_reader(text.as_bytes());
    let mut count = LineCount { text: text.as_bytes(), at: 0, line: 1 };
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| RosterError::Unreadable)?;
        if record.len() > MOST_COLUMNS {
            return Err(RosterError::TooManyColumns);
        }
        if lines.len() > MOST_ROWS {
            return Err(RosterError::TooManyRows);
        }
        let cells = record.iter().map(unguarded).collect();
        lines.push(Line { line: count.of(&record), cells });
    }
    let mut lines = lines.into_iter().skip_while(|row| row.cells.iter().all(|cell| cell.trim().is_empty()));
    let head = lines.next().ok_or(RosterError::Empty)?;
    Ok(grid(head.cells.iter().map(|head| head.trim().to_owned()).collect(), lines))
}

fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, RosterError> {
    let wide = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = bytes.chunks(2).map(|pair| <[u8; 2]>::try_from(pair).map(unit).unwrap_or(0xD800));
        let units: Vec<u16> = units.collect();
        String::from_utf16(&units).map(Cow::Owned).map_err(|_| {
            let good = char::decode_utf16(units.iter().copied()).take_while(Result::is_ok).flatten();
            RosterError::Encoding { line: lines(good.filter(|letter| *letter == '\n').count()) }
        })
    };
    match bytes {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        _ => {
            let rest = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes);
            let text = std::str::from_utf8(rest).map_err(|error| {
                let good = rest.get(..error.valid_up_to()).unwrap_or_default();
                RosterError::Encoding { line: lines(good.iter().filter(|byte| **byte == b'\n').count()) }
            })?;
            match text.find('\0') {
                Some(place) => {
                    Err(RosterError::Encoding { line: lines(text[..place].matches('\n').count()) })
                }
                None => Ok(Cow::Borrowed(text)),
            }
        }
    }
}

fn lines(breaks: usize) -> u32 {
    u32::try_from(breaks + 1).unwrap_or(u32::MAX)
}

/// Comma, semicolon or tab: whichever stands most often in the first line, outside quotes.
fn separator(text: &str) -> u8 {
    let (mut quoted, mut counts) = (false, [(b',', 0), (b';', 0), (b'\t', 0)]);
    for byte in text.trim_start().bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            _ if !quoted => {
                counts.iter_mut().filter(|(one, _)| *one == byte).for_each(|(_, count)| *count += 1)
            }
            _ => {}
        }
    }
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(one, _)| *one)
}

/// A quotation mark that is never closed would swallow the rest of the file as one cell.
fn closed(text: &str) -> Result<(), RosterError> {
    let (mut line, mut opened, mut inside, mut fresh) = (1, 1, false, true);
    for byte in text.bytes() {
        match byte {
            b'"' if inside => inside = false,
            // A mark inside a plain cell is a letter like any other; one right after another inside quotes is written twice.
            b'"' if fresh => (inside, opened) = (true, line),
            b'\n' => line += 1,
            _ => {}
        }
        fresh = inside || matches!(byte, b',' | b';' | b'\t' | b'\n' | b'\r' | b'"');
    }
    if inside { Err(RosterError::Quote { line: opened }) } else { Ok(()) }
}

/// A cell without the apostrophe that guards a formula, or an apostrophe before one.
fn unguarded(text: &str) -> String {
    let guards = |rest: &&str| rest.trim_start_matches('\'').starts_with(RISKY);
    text.strip_prefix('\'').filter(guards).unwrap_or(text).to_owned()
}

/// Counts the line breaks before a record. The reader's own count is late by the second half of a Windows line break.
struct LineCount<'a> {
    text: &'a [u8],
    at: usize,
    line: u32,
}

impl LineCount<'_> {
    fn of(&mut self, record: &csv::StringRecord) -> u32 {
        let start = record.position().and_then(|place| usize::try_from(place.byte()).ok()).unwrap_or(self.at);
        let breaks = |bytes: &[u8]| bytes.iter().filter(|byte| **byte == b'\n').count();
        let rest = self.text.get(start..).unwrap_or_default();
        let blank = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let passed = self.text.get(self.at..start + blank).map_or(0, breaks);
        self.line = self.line.saturating_add(u32::try_from(passed).unwrap_or(u32::MAX));
        self.at = start + blank;
        self.line
    }
}
