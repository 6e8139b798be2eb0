//! Why a step of a case was not taken, as a refusal that names the field.

use sala_domain::office::case::{CaseFault, Refused};

use crate::error::{ApiError, ErrorCode};

impl From<Refused> for ApiError {
    fn from(refused: Refused) -> Self {
        let plain = |code| Self::from(code);
        let most = |code, name, value: usize| Self::with(code, name, value);
        let mut error = match refused.fault {
            CaseFault::Missing => plain(ErrorCode::CaseMissing),
            CaseFault::TooLong(length) => most(ErrorCode::CaseTextLong, "most", length),
            CaseFault::Unknown => plain(ErrorCode::CaseUnknown),
            CaseFault::EndBeforeStart => plain(ErrorCode::CaseEndBeforeStart),
            CaseFault::EndPassed => plain(ErrorCode::CaseDayPassed),
            CaseFault::TooFar(months) => most(ErrorCode::CaseTooFar, "months", months as usize),
            CaseFault::Future => plain(ErrorCode::CaseFuture),
            CaseFault::TooEarly => plain(ErrorCode::CaseTooEarly),
            CaseFault::NotNow => plain(ErrorCode::CaseNotNow),
            CaseFault::VoicesOpen => plain(ErrorCode::CaseVoicesOpen),
            CaseFault::Lapsed => plain(ErrorCode::CaseLapsed),
            CaseFault::Unanswered => plain(ErrorCode::CaseUnanswered),
            CaseFault::CauseMissing => plain(ErrorCode::CaseCauseMissing),
            CaseFault::CorrectionMissing => plain(ErrorCode::CaseCorrectionMissing),
            CaseFault::OpenPoints => plain(ErrorCode::CaseOpenPoints),
        };
        error.fields.insert("field".to_owned(), refused.field.to_owned().into());
        error
    }
}
