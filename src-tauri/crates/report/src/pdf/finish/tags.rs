//! The structure tree and the table that leads from marked content back to it.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::{Finish, catalog, name, text};
use crate::ReportError;
use crate::pdf::canvas::Shape;
use crate::pdf::path::union;
use crate::pdf::sheet::Sheet;
use crate::pdf::tree::{Node, NodeId, Role};

/// Writes the tree, marks the pages and tells the catalog.
pub(super) fn write(file: &mut Document, pages: &[ObjectId], finish: &Finish<'_>) -> Result<(), ReportError> {
    let nodes = &finish.sheet.tree.nodes;
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = nodes.iter().map(|_| file.new_object_id()).collect();
    let places = places(nodes.len(), finish.marks);
    let boxes = boxes(finish.sheet);
    let mut children: Vec<Vec<Object>> = vec![Vec::new(); nodes.len()];
    for (node, id) in nodes.iter().zip(&ids) {
        if let Some(of_parent) = node.parent.and_then(|parent| children.get_mut(parent.0)) {
            of_parent.push(Object::Reference(*id));
        }
    }
    for (index, (node, below)) in nodes.iter().zip(children).enumerate() {
        let parent = node.parent.and_then(|parent| ids.get(parent.0)).copied().unwrap_or(root);
        let mut element = element(node, parent, boxes.get(index).copied().flatten());
        let content = places.get(index).map_or(&[][..], Vec::as_slice);
        attach(&mut element, content, below, pages);
        file.set_object(ids[index], element);
    }
    let parents = parent_tree(file, pages, &ids, finish.marks)?;
    let top: Vec<Object> = ids.first().map(|id| Object::Reference(*id)).into_iter().collect();
    let root_element = dictionary! {
        "Type" => name("StructTreeRoot"), "K" => top, "ParentTree" => Object::Reference(parents),
        "ParentTreeNextKey" => pages.len() as i64,
    };
    file.set_object(root, root_element);
    let catalog = catalog(file)?;
    let catalog = file.get_dictionary_mut(catalog)?;
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", Object::Reference(root));
    Ok(())
}

/// For each node, the page and marked content id of its content.
fn places(nodes: usize, marks: &[Vec<NodeId>]) -> Vec<Vec<(usize, usize)>> {
    let mut places = vec![Vec::new(); nodes];
    for (page, of_page) in marks.iter().enumerate() {
        for (mark, node) in of_page.iter().enumerate() {
            if let Some(of_node) = places.get_mut(node.0) {
                of_node.push((page, mark));
            }
        }
    }
    places
}

fn attach(element: &mut Dictionary, content: &[(usize, usize)], below: Vec<Object>, pages: &[ObjectId]) {
    let first = content.first().map(|(page, _)| *page);
    if let Some(page) = first.and_then(|page| pages.get(page)) {
        element.set("Pg", Object::Reference(*page));
    }
    let kid = |(page, mark): &(usize, usize)| match pages.get(*page) {
        Some(id) if Some(*page) != first => Object::Dictionary(dictionary! {
            "Type" => name("MCR"), "Pg" => Object::Reference(*id), "MCID" => *mark as i64,
        }),
        _ => Object::Integer(*mark as i64),
    };
    let mut kids: Vec<Object> = content.iter().map(kid).chain(below).collect();
    match (kids.pop(), kids.is_empty()) {
        (Some(only), true) => element.set("K", only),
        (Some(last), false) => {
            kids.push(last);
            element.set("K", kids);
        }
        (None, _) => {}
    }
}

fn element(node: &Node, parent: ObjectId, bounds: Option<[f32; 4]>) -> Dictionary {
    let mut element = dictionary! {
        "Type" => name("StructElem"), "S" => name(node.role.name()), "P" => Object::Reference(parent),
    };
    if let Some(alt) = &node.alt {
        element.set("Alt", text(alt));
    }
    if let Some(lang) = node.lang {
        element.set("Lang", Object::string_literal(lang));
    }
    let scope = |scope| dictionary! { "O" => name("Table"), "Scope" => name(scope) };
    match (node.role, bounds) {
        (Role::ColumnHead, _) => element.set("A", scope("Column")),
        (Role::RowHead, _) => element.set("A", scope("Row")),
        (Role::Figure, Some(bounds)) => element.set("A", layout(bounds)),
        _ => {}
    }
    element
}

fn layout(bounds: [f32; 4]) -> Dictionary {
    let bounds: Vec<Object> = bounds.into_iter().map(|v| Object::Real((v * 100.0).round() / 100.0)).collect();
    dictionary! { "O" => name("Layout"), "Placement" => name("Block"), "BBox" => bounds }
}

/// For each node, the box around its outlines.
fn boxes(sheet: &Sheet) -> Vec<Option<[f32; 4]>> {
    let mut boxes: Vec<Option<[f32; 4]>> = vec![None; sheet.tree.nodes.len()];
    for item in sheet.pages.iter().flat_map(|page| &page.items) {
        let bounds = match &item.shape {
            Shape::Path(path, _) => path.bounds(),
            Shape::Picture(_, (x, y), (wide, high)) => Some([*x, *y, x + wide, y + high]),
            Shape::Text { .. } => None,
        };
        if let (Some(tag), Some(bounds)) = (item.tag, bounds)
            && let Some(slot) = boxes.get_mut(tag.0)
        {
            *slot = Some(slot.map_or(bounds, |old| union(old, bounds)));
        }
    }
    boxes
}

fn parent_tree(
    file: &mut Document,
    pages: &[ObjectId],
    ids: &[ObjectId],
    marks: &[Vec<NodeId>],
) -> Result<ObjectId, ReportError> {
    let mut numbers = Vec::with_capacity(2 * pages.len());
    for (index, (page, of_page)) in pages.iter().zip(marks).enumerate() {
        let owners: Vec<Object> =
            of_page.iter().filter_map(|node| ids.get(node.0).copied()).map(Object::Reference).collect();
        let owners = file.add_object(Object::Array(owners));
        numbers.extend([Object::Integer(index as i64), Object::Reference(owners)]);
        let page = file.get_dictionary_mut(*page)?;
        page.set("StructParents", index as i64);
        page.set("Tabs", name("S"));
    }
    Ok(file.add_object(dictionary! { "Nums" => numbers }))
}
