//! The report a head of office signs: one model, from which PDF, workbook, CSV, JSON, HTML and the screen are made.
//!
//! Figures come from the domain, through [`figures`]; sections put them into the model and compute none. A form reads the model only, so
//! a figure is the same in each. A section is one file in `section` and one line in its list; a form is one folder.

pub mod chart;
pub mod csv;
pub mod drawing;
pub mod grid;
pub mod html;
pub mod json;
pub mod model;
pub mod pdf;
pub mod preview;
pub mod seal;
pub mod value;
pub mod voice;
pub mod xlsx;

pub use model::{Paper, Version};

/// The name of the data format; another one when a reader of this one would misread it.
pub const SCHEMA: &str = "sala-report-1";
