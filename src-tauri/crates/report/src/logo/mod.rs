//! An office's logo: a PNG or SVG that anyone may have made, checked and drawn anew, so that nothing of the file itself is kept.
//!
//! It opens no file and follows no link. It may grow by a kind of picture that is read.

mod bitmap;
mod drawing;
mod shrink;
#[cfg(test)]
mod tests;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use thiserror::Error;

use crate::pdf::{Ink, Picture};
use shrink::shrink;

/// The largest file that is read, in megabytes.
pub const MEGABYTES: usize = 5;
/// The longest side of a kept logo, in pixels.
pub const LONGEST_SIDE: u32 = 512;
/// Sides that are tried one after the other until a logo is small enough to travel.
const SIDES: [u32; 4] = [LONGEST_SIDE, 384, 256, 128];
/// The largest kept logo, in bytes of PNG; only one drawn at the smallest side may be larger.
const HEAVIEST: usize = 200_000;
/// The longest side on paper, in pixels: 2 cm at 240 dots an inch.
const PAPER_SIDES: [u32; 3] = [192, 128, 96];
/// The heaviest picture for paper, in bytes of PNG, before a smaller side is tried.
const HEAVIEST_ON_PAPER: usize = 16_000;

/// Why a logo is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum LogoFault {
    /// More bytes than are read.
    #[error("the file is larger than a logo may be")]
    TooLarge,
    /// Neither PNG nor SVG.
    #[error("the file is neither PNG nor SVG")]
    Kind,
    /// More pixels than are read, as the file itself says.
    #[error("the picture has more pixels than a logo may have")]
    TooManyPixels,
    /// Cut off or broken.
    #[error("the file is damaged")]
    Damaged,
    /// An SVG with script.
    #[error("the drawing holds a script")]
    Script,
    /// An SVG that names another file or address.
    #[error("the drawing points to another file or address")]
    Link,
    /// An SVG with text, pictures, filters or animation, which are not drawn.
    #[error("the drawing holds text, pictures or effects that are not drawn")]
    Parts,
    /// An SVG with so many parts that drawing it would take too long.
    #[error("the drawing has too many parts")]
    TooManyParts,
    /// Nothing can be seen.
    #[error("nothing can be seen in the picture")]
    Empty,
}

/// Pixels with red, green, blue and opacity, a byte each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pixels {
    width: u32,
    height: u32,
    rgba: Vec<u8>,
}

/// A checked logo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo(Pixels);

impl Logo {
    /// Reads a file from outside.
    ///
    /// # Errors
    /// The first [`LogoFault`] found; nothing large was made in memory before.
    pub fn read(file: &[u8]) -> Result<Self, LogoFault> {
        if file.len() > MEGABYTES * 1_000_000 {
            return Err(LogoFault::TooLarge);
        }
        let pixels = if bitmap::is_one(file) { bitmap::read(file)? } else { drawing::read(file)? };
        if pixels.rgba.chunks_exact(4).all(|pixel| pixel[3] == 0) {
            return Err(LogoFault::Empty);
        }
        Ok(Self(pixels))
    }

    /// Reads a logo that was kept as [`Logo::kept`] wrote it.
    ///
    /// # Errors
    /// A [`LogoFault`] when it is something else.
    pub fn of_kept(base64: &str) -> Result<Self, LogoFault> {
        Self::read(&STANDARD.decode(base64).map_err(|_| LogoFault::Damaged)?)
    }

    /// The logo as it is kept: a small PNG, transparent where it was, in base64.
    ///
    /// # Errors
    /// [`LogoFault::Damaged`] when no PNG can be made of it.
    pub fn kept(&self) -> Result<String, LogoFault> {
        let mut bytes = Vec::new();
        for side in SIDES {
            bytes = bitmap::write(&shrink(&self.0, side))?;
            if bytes.len() <= HEAVIEST {
                break;
            }
        }
        Ok(STANDARD.encode(bytes))
    }

    /// The logo for a document: small, on a ground of one colour.
    ///
    /// # Errors
    /// [`LogoFault::Damaged`] when no picture can be made of it.
    pub fn on(&self, ground: Ink) -> Result<Picture, LogoFault> {
        let mut picture = None;
        for side in PAPER_SIDES {
            let flat = flat(&shrink(&self.0, side), ground);
            let light = bitmap::write_flat(&flat)?.len() <= HEAVIEST_ON_PAPER;
            picture = Some(flat);
            if light {
                break;
            }
        }
        picture.ok_or(LogoFault::Damaged)
    }
}

/// A picture for paper as PNG in base64, to travel beside facts that name its digest.
///
/// # Errors
/// [`LogoFault::Damaged`] when no PNG can be made of it.
pub fn packed(picture: &Picture) -> Result<String, LogoFault> {
    Ok(STANDARD.encode(bitmap::write_flat(picture)?))
}

/// The picture that [`packed`] wrote.
///
/// # Errors
/// A [`LogoFault`] when it is something else.
pub fn unpacked(base64: &str) -> Result<Picture, LogoFault> {
    let logo = Logo::of_kept(base64)?;
    Ok(flat(&logo.0, Ink(1.0, 1.0, 1.0)))
}

/// Pixels over a ground; what is opaque stays exactly as it is.
fn flat(pixels: &Pixels, Ink(red, green, blue): Ink) -> Picture {
    let over = |channel: u8, ground: f32, opacity: u8| {
        let ground = (ground * 255.0).round() as u32;
        let (channel, opacity) = (u32::from(channel), u32::from(opacity));
        ((channel * opacity + ground * (255 - opacity) + 127) / 255) as u8
    };
    let rgb = pixels.rgba.chunks_exact(4).flat_map(|pixel| {
        let opacity = pixel[3];
        [over(pixel[0], red, opacity), over(pixel[1], green, opacity), over(pixel[2], blue, opacity)]
    });
    Picture { width: pixels.width, height: pixels.height, rgb: rgb.collect() }
}
