//! SVG in. A drawing may hold programs, links and parts that multiply each other: all of it is looked for, and refused with its own
//! reason, before anything is drawn.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::roxmltree::{Document, Node, ParsingOptions};
use resvg::usvg::{ImageHrefResolver, Options, Tree};
use std::collections::BTreeMap;

use super::{LONGEST_SIDE, LogoFault, Pixels};

/// The most elements a drawing has, also counted as often as they are used.
const MOST_PARTS: u64 = 20_000;
/// The deepest that elements lie in each other.
const DEEPEST: usize = 64;
/// The most XML nodes that are read.
const MOST_NODES: u32 = 200_000;

/// Elements that run, move or bring in something.
const SCRIPTS: [&str; 2] = ["script", "foreignObject"];
/// Elements that are not drawn here: a logo that needs them would come out wrong.
const UNDRAWN: [&str; 10] = [
    "text",
    "image",
    "feImage",
    "filter",
    "animate",
    "animateMotion",
    "animateTransform",
    "set",
    "iframe",
    "video",
];

/// Reads a drawing and draws it as large as a kept logo may be.
pub(super) fn read(file: &[u8]) -> Result<Pixels, LogoFault> {
    let text = std::str::from_utf8(file).map_err(|_| LogoFault::Kind)?.trim_start_matches('\u{FEFF}');
    if !text.trim_start().starts_with('<') || !text.contains("<svg") && !text.contains(":svg") {
        return Err(LogoFault::Kind);
    }
    if text.contains("<!ENTITY") {
        return Err(LogoFault::TooManyParts);
    }
    shallow(text)?;
    let options = ParsingOptions { allow_dtd: true, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|error| match error {
        resvg::usvg::roxmltree::Error::NodesLimitReached => LogoFault::TooManyParts,
        _ => LogoFault::Damaged,
    })?;
    if document.root_element().tag_name().name() != "svg" {
        return Err(LogoFault::Kind);
    }
    document.descendants().filter(Node::is_element).try_for_each(check)?;
    if Weights::of(&document) > MOST_PARTS {
        return Err(LogoFault::TooManyParts);
    }
    draw(&document)
}

/// Counts how deep elements lie before any reader follows them down.
fn shallow(text: &str) -> Result<(), LogoFault> {
    let mut depth = 0_usize;
    for tag in text.split('<').skip(1) {
        match tag.as_bytes().first() {
            Some(b'/') => depth = depth.saturating_sub(1),
            Some(b'!' | b'?') => {}
            _ if tag.split('>').next().is_some_and(|open| open.ends_with('/')) => {}
            _ => depth += 1,
        }
        if depth > 4 * DEEPEST {
            return Err(LogoFault::TooManyParts);
        }
    }
    Ok(())
}

fn check(node: Node<'_, '_>) -> Result<(), LogoFault> {
    let name = node.tag_name().name();
    if SCRIPTS.contains(&name) {
        return Err(LogoFault::Script);
    }
    if UNDRAWN.contains(&name) {
        return Err(LogoFault::Parts);
    }
    if node.ancestors().take(DEEPEST + 1).count() > DEEPEST {
        return Err(LogoFault::TooManyParts);
    }
    for attribute in node.attributes() {
        let (name, value) = (attribute.name().to_ascii_lowercase(), attribute.value());
        if name.starts_with("on") || value.to_ascii_lowercase().contains("javascript:") {
            return Err(LogoFault::Script);
        }
        let leads = matches!(name.as_str(), "href" | "src") && !value.trim().starts_with('#');
        if leads || leads_out(value) {
            return Err(LogoFault::Link);
        }
    }
    let style = name == "style";
    let written: String = node.children().filter_map(|child| child.text().filter(|_| style)).collect();
    if leads_out(&written) { Err(LogoFault::Link) } else { Ok(()) }
}

/// Whether CSS brings in something from elsewhere. A backslash could spell anything.
fn leads_out(css: &str) -> bool {
    let css = css.to_ascii_lowercase();
    let inside = |rest: &str| rest.trim_start_matches([' ', '\t', '\n', '\r', '"', '\'']).starts_with('#');
    css.contains("@import") || css.contains('\\') || css.split("url(").skip(1).any(|rest| !inside(rest))
}

/// How many elements would be drawn if every use of a part were written out.
struct Weights<'a, 'input> {
    parts: BTreeMap<&'a str, Node<'a, 'input>>,
    known: BTreeMap<usize, u64>,
}

impl<'a, 'input> Weights<'a, 'input> {
    fn of(document: &'a Document<'input>) -> u64 {
        let named = document.descendants().filter_map(|node| Some((node.attribute("id")?, node)));
        let mut weights = Self { parts: named.collect(), known: BTreeMap::new() };
        weights.weigh(document.root_element(), 0)
    }

    /// Depth counts steps into children and into parts that are used: a ring of uses ends here.
    fn weigh(&mut self, node: Node<'a, 'input>, depth: usize) -> u64 {
        let key = node.id().get_usize();
        if let Some(weight) = self.known.get(&key) {
            return *weight;
        }
        if depth > 4 * DEEPEST {
            return MOST_PARTS + 1;
        }
        let used: Vec<_> = node.attributes().flat_map(|attribute| named(attribute.value())).collect();
        let used = used.into_iter().filter_map(|id| self.parts.get(id).copied()).collect::<Vec<_>>();
        let below = node.children().filter(Node::is_element).chain(used);
        let weight = below.fold(1_u64, |sum, child| sum.saturating_add(self.weigh(child, depth + 1)));
        self.known.insert(key, weight);
        weight
    }
}

/// The parts of the same drawing that an attribute names.
fn named(value: &str) -> Vec<&str> {
    let end = |text: &'_ str| text.find([')', '"', '\'', ' ', ';']).unwrap_or(text.len());
    value.split('#').skip(1).map(|part| &part[..end(part)]).filter(|part| !part.is_empty()).collect()
}

fn draw(document: &Document<'_>) -> Result<Pixels, LogoFault> {
    let nothing =
        ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    let options = Options { image_href_resolver: nothing, resources_dir: None, ..Options::default() };
    let tree = Tree::from_xmltree(document, &options).map_err(|_| LogoFault::Damaged)?;
    let (wide, high) = (tree.size().width(), tree.size().height());
    let scale = LONGEST_SIDE as f32 / wide.max(high);
    let side = |length: f32| ((length * scale).round() as u32).clamp(1, LONGEST_SIDE);
    let mut sheet = Pixmap::new(side(wide), side(high)).ok_or(LogoFault::Damaged)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut sheet.as_mut());
    let pixels = sheet.pixels().iter().map(|pixel| pixel.demultiply());
    let rgba = pixels.flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]).collect();
    Ok(Pixels { width: sheet.width(), height: sheet.height(), rgba })
}
