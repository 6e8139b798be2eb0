//! The colours of paper documents, in sRGB from 0 to 1.

/// A colour.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ink(pub f32, pub f32, pub f32);

const fn hex(rgb: u32) -> Ink {
    Ink(((rgb >> 16) & 255) as f32 / 255.0, ((rgb >> 8) & 255) as f32 / 255.0, (rgb & 255) as f32 / 255.0)
}

/// Text and frames.
pub const NAVY: Ink = hex(0x16244d);
/// Things achieved.
pub const GOLD: Ink = hex(0x946a12);
/// Gold for fine lines and fills that carry no text.
pub const GOLD_PALE: Ink = hex(0xd9c28a);
/// Body text.
pub const TEXT: Ink = hex(0x1f2937);
/// Secondary text.
pub const MUTED: Ink = hex(0x4b5670);
/// Rules of tables.
pub const RULE: Ink = hex(0xd8d5ca);
/// The near-white of a certificate.
pub const PAPER: Ink = hex(0xfdfcf8);
/// Boxes and table heads.
pub const SHADE: Ink = hex(0xf2f0e9);
/// White.
pub const WHITE: Ink = hex(0xffffff);
/// Black, for QR codes only.
pub const BLACK: Ink = hex(0x000000);
/// Interactive and positive fills.
pub const TEAL: Ink = hex(0x0b5f78);
/// A lighter teal.
pub const TEAL_PALE: Ink = hex(0x9cc6d1);
/// Met, valid.
pub const GREEN: Ink = hex(0x1b6b3a);
/// Not met, overdue.
pub const RED: Ink = hex(0x9c1c1c);
/// Needs attention.
pub const AMBER: Ink = hex(0x8a4b00);
