//! The embedded faces, parsed once for all documents of the process.

use std::sync::OnceLock;

use harfrust::{Direction, Font, Language, Script, ShapePlan, ShaperFont};

use crate::ReportError;

/// A face of the two embedded families.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Kantumruy Pro 400, for body text in both scripts.
    Regular,
    /// Kantumruy Pro 500.
    Medium,
    /// Kantumruy Pro 600, for headings.
    SemiBold,
    /// Kantumruy Pro 700.
    Bold,
    /// Moul for Khmer titles; Latin text falls to [`Face::SemiBold`], because Moul has no full Latin set.
    Moul,
}

impl Face {
    const ALL: [Self; 5] = [Self::Regular, Self::Medium, Self::SemiBold, Self::Bold, Self::Moul];

    /// The face that draws a script in this style.
    pub(super) fn for_script(self, khmer: bool) -> Self {
        if self == Self::Moul && !khmer { Self::SemiBold } else { self }
    }

    /// The PostScript name.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Regular => "KantumruyPro-Regular",
            Self::Medium => "KantumruyPro-Medium",
            Self::SemiBold => "KantumruyPro-SemiBold",
            Self::Bold => "KantumruyPro-Bold",
            Self::Moul => "Moul-Regular",
        }
    }

    /// The font file.
    pub(super) fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!(concat!(env!("OUT_DIR"), "/regular.ttf")),
            Self::Medium => include_bytes!(concat!(env!("OUT_DIR"), "/medium.ttf")),
            Self::SemiBold => include_bytes!(concat!(env!("OUT_DIR"), "/semibold.ttf")),
            Self::Bold => include_bytes!(concat!(env!("OUT_DIR"), "/bold.ttf")),
            Self::Moul => include_bytes!(concat!(env!("OUT_DIR"), "/moul.ttf")),
        }
    }

    /// The resource name inside a PDF.
    pub(super) fn resource(self) -> String {
        format!("F{}", self as usize)
    }

    /// The face of a resource name.
    pub(super) fn of_resource(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|face| face.resource() == name)
    }

    /// The parsed font.
    ///
    /// # Errors
    /// [`ReportError::Font`] if the embedded file does not parse.
    pub(super) fn loaded(self) -> Result<&'static Loaded, ReportError> {
        static FONTS: OnceLock<Vec<Option<Loaded>>> = OnceLock::new();
        let fonts = FONTS.get_or_init(|| Self::ALL.into_iter().map(Loaded::parse).collect());
        fonts.get(self as usize).and_then(Option::as_ref).ok_or(ReportError::Font(self.name()))
    }
}

/// A parsed face with its shaping plans.
pub(super) struct Loaded {
    font: Font,
    latin: ShapePlan,
    khmer: ShapePlan,
    /// Font units per em.
    pub(super) upem: f32,
    /// The glyph of a space, used to carry text the fonts lack.
    pub(super) space: u16,
}

impl Loaded {
    fn parse(face: Face) -> Option<Self> {
        let font = Font::new(face.bytes().to_vec(), 0)?;
        let plan = |script, language: &str| {
            let language = Language::new(language);
            ShapePlan::new(&font, Direction::LeftToRight, Some(script), language.as_ref(), &[])
        };
        let (latin, khmer) = (plan(Script::LATIN, "en"), plan(Script::KHMER, "km"));
        let space = ShaperFont::new(&font).nominal_glyph(u32::from(' '))?.to_u32();
        Some(Self {
            upem: f32::from(font.units_per_em()),
            latin,
            khmer,
            space: u16::try_from(space).ok()?,
            font,
        })
    }

    /// The font ready for shaping.
    pub(super) fn shaper(&self) -> ShaperFont<'_, '_> {
        ShaperFont::new(&self.font)
    }

    /// The plan of a script.
    pub(super) fn plan(&self, khmer: bool) -> &ShapePlan {
        if khmer { &self.khmer } else { &self.latin }
    }
}
