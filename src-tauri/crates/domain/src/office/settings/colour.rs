//! Colours of an office and whether they can be read: contrast as WCAG 2.2 defines it.

/// The paper of a certificate, the darkest ground that an office's colours stand on.
pub const PAPER: Colour = Colour(0xfd, 0xfc, 0xf8);
/// White, the colour of a label on the office's colour.
pub const WHITE: Colour = Colour(0xff, 0xff, 0xff);
/// The least contrast of text, by WCAG 2.2 (1.4.3).
pub const TEXT_CONTRAST: f64 = 4.5;
/// The least contrast of marks that are no text, by WCAG 2.2 (1.4.11).
pub const MARK_CONTRAST: f64 = 3.0;

/// A colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    /// The colour that `#rrggbb` spells, in small or capital letters; none for any other text.
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let number = digits.chars().all(|c| c.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16));
        let [_, red, green, blue] = number?.ok()?.to_be_bytes();
        Some(Self(red, green, blue))
    }

    /// `#rrggbb` in small letters.
    pub fn text(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// Relative luminance, 0 to 1.
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    /// Contrast with another colour, 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Dark enough for text on a certificate's paper, and for a white label on it.
    pub fn carries_text(self) -> bool {
        self.contrast(PAPER) >= TEXT_CONTRAST && self.contrast(WHITE) >= TEXT_CONTRAST
    }

    /// Dark enough for marks on a certificate's paper.
    pub fn carries_marks(self) -> bool {
        self.contrast(PAPER) >= MARK_CONTRAST
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_read_only_in_its_one_form() {
        assert_eq!(Colour::read("#16244D"), Some(Colour(0x16, 0x24, 0x4d)));
        for text in ["16244d", "#16244", "#16244dd", "#+6244d", "#gggggg", "red", "", "#ក"] {
            assert_eq!(Colour::read(text), None, "{text}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        assert!((Colour(0, 0, 0).contrast(WHITE) - 21.0).abs() < 1e-9);
        assert!((Colour(0x76, 0x76, 0x76).contrast(WHITE) - 4.54).abs() < 0.01);
        assert!((WHITE.contrast(WHITE) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn a_grey_that_is_enough_on_white_may_be_too_faint_on_paper() {
        assert!(!Colour(0x76, 0x76, 0x76).carries_text());
        assert!(Colour(0x70, 0x70, 0x70).carries_text());
    }
}
