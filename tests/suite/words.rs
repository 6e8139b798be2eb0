//! Every refusal has its sentence in both languages, and the list of codes is whole.

use sala_api::ErrorCode;
use sala_domain::person::Language;
use sala_i18n::{Arg, Digits, Words};
use std::collections::BTreeSet;

fn name(code: ErrorCode) -> String {
    serde_json::to_value(code).unwrap().as_str().unwrap().to_owned()
}

/// The values a refusal brings, as `sala_api::error` says.
fn fields(code: ErrorCode) -> Vec<(&'static str, Arg<'static>)> {
    match code {
        ErrorCode::PinWrong => vec![("left", Arg::Number(3))],
        ErrorCode::PinWait => vec![("seconds", Arg::Number(30))],
        ErrorCode::CheckLocked => vec![("lessons", Arg::Number(2))],
        ErrorCode::CheckRequires => vec![("tracks", Arg::Number(2))],
        ErrorCode::CheckWait => vec![("when", Arg::Text("2026-11-21"))],
        ErrorCode::PanelJudges => vec![("left", Arg::Number(2))],
        ErrorCode::RulesUnread => vec![("sections", Arg::Number(2))],
        ErrorCode::SaveFailed => vec![("path", Arg::Text("/tmp/x.pdf"))],
        ErrorCode::TextTooLong => vec![("most", Arg::Number(100_000))],
        ErrorCode::BoardFull
        | ErrorCode::BoardFiles
        | ErrorCode::CaseTextLong
        | ErrorCode::SetupNameTooLong
        | ErrorCode::SetupTooDeep
        | ErrorCode::StaffRows
        | ErrorCode::StaffColumns => vec![("most", Arg::Number(33))],
        ErrorCode::CaseTooFar => vec![("months", Arg::Number(12))],
        ErrorCode::OfficeFileOlder => vec![("here", Arg::Number(3))],
        ErrorCode::StaffEncoding | ErrorCode::StaffQuote | ErrorCode::StaffMerged => {
            vec![("line", Arg::Number(7))]
        }
        ErrorCode::AssessmentInstrument => vec![("version", Arg::Text("0.9"))],
        ErrorCode::AssessmentIncomplete => vec![("left", Arg::Number(4))],
        ErrorCode::AssessmentUnknown
        | ErrorCode::AssessmentRange
        | ErrorCode::AssessmentTarget
        | ErrorCode::AssessmentReason
        | ErrorCode::AssessmentGate
        | ErrorCode::AssessmentComputed
        | ErrorCode::AssessmentSeat
        | ErrorCode::AssessmentDay
        | ErrorCode::AssessmentText => vec![("question", Arg::Text("R1.2"))],
        ErrorCode::FileTooLarge => vec![("most", Arg::Number(20))],
        ErrorCode::Internal => vec![("incident", Arg::Text("4711-2"))],
        _ => Vec::new(),
    }
}

#[test]
fn every_code_has_its_sentence_in_both_languages() {
    let mut sentences = BTreeSet::new();
    for language in Language::ALL {
        for &code in ErrorCode::ALL {
            let words = Words::new(language, Digits::Arabic);
            let id = format!("error-{}", name(code));
            let sentence =
                words.message(&id, &fields(code)).unwrap_or_else(|| panic!("{id} in {language:?}"));
            assert!(sentence.chars().count() > 10 && !sentence.contains(['{', '}', '$']), "{id}: {sentence}");
            assert!(
                sentences.insert(sentence),
                "{id} says what another one says, or the same in both languages"
            );
        }
    }
}

#[test]
fn the_list_of_codes_is_whole() {
    let generated = include_str!("../../ui/src/generated/ErrorCode.ts");
    let known: BTreeSet<String> = ErrorCode::ALL.iter().copied().map(name).collect();
    let found: BTreeSet<String> = generated.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    assert_eq!(known, found);
    assert_eq!(known.len(), ErrorCode::ALL.len());
}
