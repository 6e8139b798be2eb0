//! The content this build was made with.

use sala_domain::catalog::Catalog;

/// The catalogue as JSON, checked when it was embedded.
static CATALOG: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalog.json"));

/// The catalogue.
///
/// # Errors
/// What the parser says; only a broken build can cause it.
pub fn catalog() -> Result<Catalog, serde_json::Error> {
    serde_json::from_slice(CATALOG)
}
