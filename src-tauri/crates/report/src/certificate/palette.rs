//! The colours of a certificate: Sala's own, or those of the office.

use sala_domain::certificate::Letterhead;
use sala_domain::office::settings::colour::Colour;

use crate::pdf::{Ink, ink};

/// How much of an ornament's colour is left in its pale twin.
const PALE: f32 = 0.45;

/// The colours that an office may choose.
#[derive(Clone, Copy, Debug)]
pub(super) struct Palette {
    /// Names, titles and the outer frame.
    pub(super) ink: Ink,
    /// Ornaments and the first title.
    pub(super) accent: Ink,
    /// Fine lines and fills that carry no text.
    pub(super) pale: Ink,
}

impl Palette {
    /// The colours that a letterhead asks for.
    pub(super) fn of(office: Option<&Letterhead>) -> Self {
        let read = |text: &Option<String>| text.as_deref().and_then(Colour::read).map(ink_of);
        let accent = office.and_then(|office| read(&office.accent));
        Self {
            ink: office.and_then(|office| read(&office.ink)).unwrap_or(ink::NAVY),
            accent: accent.unwrap_or(ink::GOLD),
            pale: accent.map_or(ink::GOLD_PALE, pale),
        }
    }
}

fn ink_of(Colour(red, green, blue): Colour) -> Ink {
    let share = |channel: u8| f32::from(channel) / 255.0;
    Ink(share(red), share(green), share(blue))
}

fn pale(Ink(red, green, blue): Ink) -> Ink {
    let Ink(paper_red, paper_green, paper_blue) = ink::PAPER;
    let mix = |channel: f32, paper: f32| channel * PALE + paper * (1.0 - PALE);
    Ink(mix(red, paper_red), mix(green, paper_green), mix(blue, paper_blue))
}
