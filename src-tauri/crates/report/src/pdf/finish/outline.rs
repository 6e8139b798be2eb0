//! The outline a reader shows beside the pages.

use lopdf::{Document, Object, ObjectId, dictionary};

use super::{catalog, name, text};
use crate::ReportError;
use crate::pdf::sheet::Sheet;

/// Writes the outline, if there is any.
pub(super) fn write(file: &mut Document, pages: &[ObjectId], sheet: &Sheet) -> Result<(), ReportError> {
    let catalog = catalog(file)?;
    file.get_dictionary_mut(catalog)?
        .set("PageMode", name(if sheet.bookmarks.is_empty() { "UseNone" } else { "UseOutlines" }));
    file.get_dictionary_mut(catalog)?.set("PageLayout", name("OneColumn"));
    let ids: Vec<ObjectId> = sheet.bookmarks.iter().map(|_| file.new_object_id()).collect();
    let (Some(first), Some(last)) = (ids.first(), ids.last()) else { return Ok(()) };
    let root = file.new_object_id();
    for (index, bookmark) in sheet.bookmarks.iter().enumerate() {
        let Some(page) = pages.get(bookmark.page) else { continue };
        let place = vec![
            Object::Reference(*page),
            name("XYZ"),
            Object::Null,
            Object::Real(bookmark.top.round()),
            Object::Null,
        ];
        let mut entry = dictionary! { "Title" => text(&bookmark.title), "Parent" => Object::Reference(root), "Dest" => place };
        if let Some(before) = index.checked_sub(1).and_then(|before| ids.get(before)) {
            entry.set("Prev", Object::Reference(*before));
        }
        if let Some(after) = ids.get(index + 1) {
            entry.set("Next", Object::Reference(*after));
        }
        file.set_object(ids[index], entry);
    }
    let outlines = dictionary! {
        "Type" => name("Outlines"), "First" => Object::Reference(*first), "Last" => Object::Reference(*last),
        "Count" => ids.len() as i64,
    };
    file.set_object(root, outlines);
    file.get_dictionary_mut(catalog)?.set("Outlines", Object::Reference(root));
    Ok(())
}
