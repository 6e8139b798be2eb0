//! Charts as drawings, made from numbers. Each fill has a pattern of its own, and each value stands beside its mark as a figure.
//!
//! A chart says nothing that a table of the same section does not say. It may grow by a kind of chart, one file each.

mod bands;
mod bars;
mod fill;
mod stacked;
mod trend;

pub use bands::bands;
pub use bars::{Bar, bars};
pub use stacked::{Pile, stacked};
pub use trend::{Line, trend};
