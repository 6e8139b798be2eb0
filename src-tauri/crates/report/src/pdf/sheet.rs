//! A finished layout: pages, their meaning, and what the file says of itself.

use chrono::{DateTime, Utc};

use super::canvas::Page;
use super::tree::Tree;

/// What the file says of itself.
#[derive(Clone, Debug)]
pub struct Imprint {
    /// The title.
    pub title: String,
    /// Machine-readable facts, if any: `Subject` and `dc:description`.
    pub subject: Option<String>,
    /// A machine-readable seal, if any: `Keywords` and `pdf:Keywords`.
    pub keywords: Option<String>,
    /// The language code of the document.
    pub lang: &'static str,
    /// The date written into the file.
    pub created: DateTime<Utc>,
}

/// An entry of the outline.
#[derive(Clone, Debug)]
pub struct Bookmark {
    /// What it says.
    pub title: String,
    /// Page, from 0.
    pub page: usize,
    /// The top of the place, in points from the bottom of the page.
    pub top: f32,
}

/// A finished layout.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// What the file says of itself.
    pub imprint: Imprint,
    /// The pages.
    pub pages: Vec<Page>,
    /// Their meaning.
    pub tree: Tree,
    /// The outline.
    pub bookmarks: Vec<Bookmark>,
}
