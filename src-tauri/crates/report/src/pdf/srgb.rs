//! The sRGB colour profile of the output intent, made from the figures of IEC 61966-2-1.
//!
//! A minimal ICC version 2 display profile (matrix and one tone curve), written from the specification ICC.1:2001-04; the primaries are
//! those of sRGB adapted to D50 with the Bradford matrix. No profile file is shipped or copied.

const PRIMARIES: [[f64; 3]; 3] = [
    [0.436_074_7, 0.222_504_5, 0.013_932_2],
    [0.385_064_9, 0.716_878_6, 0.097_104_5],
    [0.143_080_4, 0.060_616_9, 0.714_173_3],
];
const D50: [f64; 3] = [0.964_2, 1.0, 0.824_9];
const CURVE_POINTS: u32 = 512;

fn xyz(value: [f64; 3]) -> Vec<u8> {
    let mut out = b"XYZ \0\0\0\0".to_vec();
    out.extend(value.iter().flat_map(|v| ((v * 65_536.0).round() as i32).to_be_bytes()));
    out
}

/// The sRGB transfer function at a device value from 0 to 1.
fn linear(value: f64) -> f64 {
    if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

fn curve() -> Vec<u8> {
    let mut out = b"curv\0\0\0\0".to_vec();
    out.extend(CURVE_POINTS.to_be_bytes());
    let point = |i: u32| (linear(f64::from(i) / f64::from(CURVE_POINTS - 1)) * 65_535.0).round() as u16;
    out.extend((0..CURVE_POINTS).flat_map(|i| point(i).to_be_bytes()));
    out
}

fn description(text: &str) -> Vec<u8> {
    let mut out = b"desc\0\0\0\0".to_vec();
    out.extend((text.len() as u32 + 1).to_be_bytes());
    out.extend(text.as_bytes());
    out.extend([0; 1 + 4 + 4 + 2 + 1 + 67]);
    out
}

fn copyright(text: &str) -> Vec<u8> {
    [b"text\0\0\0\0", text.as_bytes(), &[0]].concat()
}

fn header(size: usize) -> Vec<u8> {
    let mut out = (size as u32).to_be_bytes().to_vec();
    out.extend([0, 0, 0, 0, 2, 0x10, 0, 0]);
    out.extend(b"mntrRGB XYZ ");
    out.extend([2026_u16, 1, 1, 0, 0, 0].iter().flat_map(|part| part.to_be_bytes()));
    out.extend(b"acsp");
    out.resize(68, 0);
    out.extend_from_slice(&xyz(D50)[8..]);
    out.resize(128, 0);
    out
}

/// The profile.
pub(super) fn profile() -> Vec<u8> {
    let [red, green, blue] = PRIMARIES.map(xyz);
    let blobs = [description("sRGB"), copyright("No rights reserved"), xyz(D50), red, green, blue, curve()];
    let tags: [(&[u8; 4], usize); 9] = [
        (b"desc", 0),
        (b"cprt", 1),
        (b"wtpt", 2),
        (b"rXYZ", 3),
        (b"gXYZ", 4),
        (b"bXYZ", 5),
        (b"rTRC", 6),
        (b"gTRC", 6),
        (b"bTRC", 6),
    ];
    let first = 128 + 4 + 12 * tags.len();
    let padded = |blob: &[u8]| blob.len().next_multiple_of(4);
    let offset = |index: usize| first + blobs.iter().take(index).map(|blob| padded(blob)).sum::<usize>();
    let mut out = header(offset(blobs.len()));
    out.extend((tags.len() as u32).to_be_bytes());
    for (name, index) in tags {
        out.extend_from_slice(name);
        out.extend((offset(index) as u32).to_be_bytes());
        out.extend((blobs.get(index).map_or(0, Vec::len) as u32).to_be_bytes());
    }
    for blob in &blobs {
        out.extend(blob);
        out.resize(out.len().next_multiple_of(4), 0);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_says_its_own_size_and_class() {
        let profile = profile();
        assert_eq!(profile[..4], (profile.len() as u32).to_be_bytes());
        assert_eq!(&profile[12..24], b"mntrRGB XYZ ");
        assert_eq!(&profile[36..40], b"acsp");
        assert!(profile.len() < 2048);
    }
}
