//! What happened, as CSV.

use csv::{Terminator, WriterBuilder};
use sala_i18n::{Digits, Words};

use super::RecordInput;
use crate::ReportError;

const BYTE_ORDER_MARK: &[u8] = "\u{FEFF}".as_bytes();

/// Writes it. Times are ISO 8601 in Arabic digits, for machines.
pub(super) fn csv(input: &RecordInput) -> Result<Vec<u8>, ReportError> {
    let words = Words::new(input.language, Digits::Arabic);
    let mut bytes = BYTE_ORDER_MARK.to_vec();
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(&mut bytes);
    let heads = [
        words.report_record_when(),
        words.report_staff_number(),
        words.report_name_khmer(),
        words.report_name_latin(),
        words.report_unit(),
        words.report_record_what(),
        words.report_record_detail(),
    ];
    writer.write_record(&heads)?;
    let profile = &input.profile;
    for line in &input.lines {
        let texts = [
            &profile.staff_number,
            &profile.name_khmer,
            &profile.name_latin,
            &profile.unit,
            &line.what,
            &line.detail,
        ];
        let at = line.at.format("%Y-%m-%dT%H:%M:%S%:z").to_string();
        writer.write_record(std::iter::once(at).chain(texts.map(|text| guarded(text))))?;
    }
    writer.flush()?;
    drop(writer);
    Ok(bytes)
}

/// How a formula may begin.
const RISKY: [char; 12] = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];

/// Puts an apostrophe before text that a spreadsheet would run as a formula.
pub(crate) fn guarded(text: &str) -> String {
    if text.starts_with(RISKY) { format!("'{text}") } else { text.to_owned() }
}

/// Takes that apostrophe away again.
pub(crate) fn unguarded(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| rest.starts_with(RISKY)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;
    use proptest::prelude::*;

    #[test]
    fn the_file_has_a_byte_order_mark_and_crlf() {
        let text = String::from_utf8(csv(&sample::record()).unwrap()).unwrap();
        assert!(text.starts_with('\u{FEFF}'));
        assert!(text.ends_with("\r\n"));
        assert_eq!(text.matches("\r\n").count(), sample::record().lines.len() + 1);
    }

    proptest! {
        #[test]
        fn no_text_begins_a_formula(text in "[=+\\-@\t\r\n\0＝＋－＠a-zក-អ\",]{0,20}") {
            let guarded = guarded(&text);
            prop_assert!(!guarded.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠']));
            prop_assert_eq!(guarded.strip_prefix('\'').unwrap_or(&guarded), text.strip_prefix('\'').unwrap_or(&text));
        }
    }
}
