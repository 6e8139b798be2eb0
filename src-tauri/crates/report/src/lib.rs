//! Documents people keep: certificates, the office's report and training records as PDF, XLSX and CSV.
//!
//! Every page is a pure function of facts handed in: no clock, no database, no network. `pdf` is the only place that names printpdf
//! and lopdf. It may grow by a module for each new document.

pub mod assessment;
pub mod certificate;
mod error;
pub mod evidence;
pub mod logo;
pub mod paper;
pub mod pdf;
pub mod record;
pub mod roster;
#[cfg(test)]
mod sample;

pub use certificate::CertificateLanguage;
pub use error::ReportError;
pub use logo::{Logo, LogoFault};
pub use paper::ChainStatement;
pub use record::RecordInput;
