//! Why a document could not be made or read.

/// Why a document could not be made or read.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// An embedded font does not parse: the build is broken.
    #[error("the embedded font {0} cannot be read")]
    Font(&'static str),
    /// Text could not be shaped.
    #[error("text cannot be shaped: {0}")]
    Shaping(String),
    /// A font could not be cut down to the glyphs used.
    #[error("a font cannot be subset: {0}")]
    Subset(String),
    /// A document uses more glyphs of one face than a PDF font can number (65,535).
    #[error("the document uses too many different glyphs of one face")]
    TooManyGlyphs,
    /// The PDF could not be written or read.
    #[error("the PDF cannot be written or read: {0}")]
    Pdf(#[from] lopdf::Error),
    /// Bytes could not be written.
    #[error("the file cannot be written: {0}")]
    Write(#[from] std::io::Error),
    /// The text of the QR code is longer than a QR code holds.
    #[error("the QR code cannot hold its text")]
    Qr,
    /// Facts could not be written as JSON, or JSON could not be read as facts.
    #[error("the facts cannot be written or read as JSON: {0}")]
    Facts(#[from] serde_json::Error),
    /// A PDF carries no certificate made by Sala.
    #[error("this PDF carries no certificate made by Sala")]
    NotACertificate,
    /// The workbook could not be written.
    #[error("the workbook cannot be written: {0}")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// The CSV file could not be written.
    #[error("the CSV file cannot be written: {0}")]
    Csv(#[from] csv::Error),
}
