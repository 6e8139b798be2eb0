//! Figures of the questions as CSV.

use sala_domain::person::Language;
use sala_domain::statistics::{Amount, ItemStatistics, LEAST_SHOWN, Reason};

use super::sheet;
use crate::ReportError;

const HEAD: [&str; 17] = [
    "item",
    "objective",
    "critical",
    "data",
    "answers",
    "right",
    "p",
    "r",
    "share_a",
    "share_b",
    "share_c",
    "share_d",
    "seconds",
    "answers_en",
    "p_en",
    "answers_km",
    "p_km",
];

/// Writes one row a question. Figures of fewer than five answers are left out: they would tell on a person.
///
/// # Errors
/// When the bytes cannot be written.
pub fn items_csv(items: &[ItemStatistics]) -> Result<Vec<u8>, ReportError> {
    let head: Vec<&str> = HEAD.into_iter().chain(["mend"]).collect();
    sheet(&head, |writer| {
        for item in items {
            writer.write_record(row(item))?;
        }
        Ok(())
    })
}

fn amount(amount: Amount) -> &'static str {
    match amount {
        Amount::TooFew => "not-enough",
        Amount::Provisional => "provisional",
        Amount::Usable => "usable",
    }
}

fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::CheckKey => "check-key",
        Reason::LanguageGap => "language-gap",
        Reason::Hard => "hard",
        Reason::Weak => "weak",
        Reason::IdleOption => "idle-option",
    }
}

fn row(item: &ItemStatistics) -> Vec<String> {
    let shown = item.answers >= LEAST_SHOWN;
    let places = |value: Option<f64>| value.filter(|_| shown).map(|v| format!("{v:.3}")).unwrap_or_default();
    let share = |letter: &str| item.options.iter().find(|option| option.option == letter).map(|o| o.share);
    let language = |language: Language| item.languages.iter().find(|share| share.language == language);
    let count = |of: Language| language(of).map_or(0, |share| share.answers).to_string();
    let p = |of: Language| {
        let found = language(of).filter(|share| share.answers >= LEAST_SHOWN);
        places(found.map(|share| share.p))
    };
    vec![
        item.item.to_string(),
        item.objective.to_string(),
        item.critical.to_string(),
        amount(item.amount).to_owned(),
        item.answers.to_string(),
        if shown { item.right.to_string() } else { String::new() },
        places(item.p),
        places(item.r),
        places(share("a")),
        places(share("b")),
        places(share("c")),
        places(share("d")),
        places(item.seconds),
        count(Language::En),
        p(Language::En),
        count(Language::Km),
        p(Language::Km),
        item.reasons.iter().map(|one| reason(*one)).collect::<Vec<_>>().join(" "),
    ]
}
