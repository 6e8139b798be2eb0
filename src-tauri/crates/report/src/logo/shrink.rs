//! Making a picture smaller: each new pixel is the mean of the old ones under it, weighed by how much of each it covers.

use super::Pixels;

/// The same picture with no side longer than so many pixels; one that is small enough stays as it is.
pub(super) fn shrink(pixels: &Pixels, side: u32) -> Pixels {
    let longest = pixels.width.max(pixels.height);
    if longest <= side {
        return pixels.clone();
    }
    let fit = |length: u32| (u64::from(length) * u64::from(side) / u64::from(longest)).max(1) as u32;
    let (width, height) = (fit(pixels.width), fit(pixels.height));
    let mut sums = vec![[0.0_f32; 4]; width as usize * height as usize];
    let mut line = vec![[0.0_f32; 4]; width as usize];
    for (y, row) in pixels.rgba.chunks_exact(pixels.width as usize * 4).enumerate() {
        squeeze(row, pixels.width, &mut line);
        for (below, weight) in covered(y as u32, pixels.height, height) {
            let start = below as usize * width as usize;
            for (sum, part) in sums[start..].iter_mut().zip(&line) {
                add(sum, *part, weight);
            }
        }
    }
    Pixels { width, height, rgba: sums.into_iter().flat_map(pixel).collect() }
}

/// One row, already weighed by opacity, made as narrow as the line.
fn squeeze(row: &[u8], width: u32, line: &mut [[f32; 4]]) {
    line.fill([0.0; 4]);
    for (x, old) in row.chunks_exact(4).enumerate() {
        let opacity = f32::from(old[3]);
        let part = [0, 1, 2].map(|channel: usize| f32::from(old[channel]) * opacity / 255.0);
        for (at, weight) in covered(x as u32, width, line.len() as u32) {
            add(&mut line[at as usize], [part[0], part[1], part[2], opacity], weight);
        }
    }
}

/// The new pixels that an old one lies under, with the share of each that it fills.
fn covered(old: u32, from: u32, to: u32) -> impl Iterator<Item = (u32, f32)> {
    let (from, to) = (u64::from(from), u64::from(to));
    let (start, end) = (u64::from(old) * to, (u64::from(old) + 1) * to);
    (start / from..=(end - 1) / from).map(move |new| {
        let overlap = end.min((new + 1) * from) - start.max(new * from);
        (new as u32, overlap as f32 / from as f32)
    })
}

fn add(sum: &mut [f32; 4], part: [f32; 4], weight: f32) {
    sum.iter_mut().zip(part).for_each(|(sum, part)| *sum += part * weight);
}

fn pixel([red, green, blue, opacity]: [f32; 4]) -> [u8; 4] {
    let channel = |value: f32| if opacity > 0.0 { (value * 255.0 / opacity).round() as u8 } else { 0 };
    [channel(red), channel(green), channel(blue), opacity.round() as u8]
}
