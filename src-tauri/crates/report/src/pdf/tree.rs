//! The structure tree: what each piece of a page means, for readers who do not see it.

/// A node of the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NodeId(pub(super) usize);

/// A standard structure type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The whole document.
    Document,
    /// A heading of level 1 to 3.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A picture; needs an alternative text.
    Figure,
    /// A table.
    Table,
    /// A row of a table.
    Row,
    /// The head cell of a column.
    ColumnHead,
    /// The head cell of a row.
    RowHead,
    /// A cell.
    Cell,
    /// A list.
    List,
    /// An item of a list.
    Item,
    /// The mark of an item.
    Label,
    /// The text of an item.
    Body,
}

impl Role {
    /// The name PDF gives it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Heading(1) => "H1",
            Self::Heading(2) => "H2",
            Self::Heading(_) => "H3",
            Self::Paragraph => "P",
            Self::Figure => "Figure",
            Self::Table => "Table",
            Self::Row => "TR",
            Self::ColumnHead | Self::RowHead => "TH",
            Self::Cell => "TD",
            Self::List => "L",
            Self::Item => "LI",
            Self::Label => "Lbl",
            Self::Body => "LBody",
        }
    }
}

/// What a node is.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) role: Role,
    pub(super) parent: Option<NodeId>,
    pub(super) alt: Option<String>,
    pub(super) lang: Option<&'static str>,
}

/// The tree; its first node is the document.
#[derive(Clone, Debug)]
pub struct Tree {
    pub(super) nodes: Vec<Node>,
}

impl Default for Tree {
    fn default() -> Self {
        Self { nodes: vec![Node { role: Role::Document, parent: None, alt: None, lang: None }] }
    }
}

impl Tree {
    /// The root.
    pub const ROOT: NodeId = NodeId(0);

    /// Adds a node under another, in reading order.
    pub fn add(&mut self, role: Role, parent: NodeId) -> NodeId {
        self.nodes.push(Node { role, parent: Some(parent), alt: None, lang: None });
        NodeId(self.nodes.len() - 1)
    }

    /// Adds a figure with what it shows.
    pub fn figure(&mut self, alt: &str, parent: NodeId) -> NodeId {
        let id = self.add(Role::Figure, parent);
        self.nodes[id.0].alt = Some(alt.to_owned());
        id
    }

    /// Says that a node is in another language than the document.
    pub fn speak(&mut self, node: NodeId, lang: &'static str) {
        if let Some(node) = self.nodes.get_mut(node.0) {
            node.lang = Some(lang);
        }
    }
}
