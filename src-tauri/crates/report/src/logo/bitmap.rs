//! PNG in and out. The header is believed only as far as it refuses: what it allows is still counted while it is read.

use png::{BitDepth, ColorType, Compression, Decoder, Encoder, Limits, Transformations};
use std::io::Cursor;

use super::{LogoFault, Pixels};
use crate::pdf::Picture;

/// The longest side that is read, in pixels.
const LONGEST: u32 = 4000;
/// The most pixels that are read.
const MOST: u64 = 16_000_000;
/// The most memory that reading may take beside the pixels, in bytes.
const MEMORY: usize = 80_000_000;

/// Whether a file begins as a PNG does.
pub(super) fn is_one(file: &[u8]) -> bool {
    file.starts_with(b"\x89PNG\r\n\x1a\n")
}

/// Reads a PNG; of a moving one the still picture.
pub(super) fn read(file: &[u8]) -> Result<Pixels, LogoFault> {
    let mut decoder = Decoder::new_with_limits(Cursor::new(file), Limits { bytes: MEMORY });
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    decoder.set_transformations(Transformations::normalize_to_color8() | Transformations::ALPHA);
    let header = decoder.read_header_info().map_err(fault)?;
    let (width, height) = (header.width, header.height);
    if width > LONGEST || height > LONGEST || u64::from(width) * u64::from(height) > MOST {
        return Err(LogoFault::TooManyPixels);
    }
    let mut reader = decoder.read_info().map_err(fault)?;
    let size = reader.output_buffer_size().filter(|size| *size <= MEMORY).ok_or(LogoFault::TooManyPixels)?;
    let mut bytes = vec![0; size];
    let frame = reader.next_frame(&mut bytes).map_err(fault)?;
    bytes.truncate(frame.buffer_size());
    let rgba = match frame.color_type {
        ColorType::Rgba => bytes,
        ColorType::GrayscaleAlpha => bytes.chunks_exact(2).flat_map(|g| [g[0], g[0], g[0], g[1]]).collect(),
        _ => return Err(LogoFault::Damaged),
    };
    match rgba.len() as u64 == u64::from(width) * u64::from(height) * 4 {
        true => Ok(Pixels { width, height, rgba }),
        false => Err(LogoFault::Damaged),
    }
}

fn fault(error: png::DecodingError) -> LogoFault {
    match error {
        png::DecodingError::LimitsExceeded => LogoFault::TooManyPixels,
        _ => LogoFault::Damaged,
    }
}

/// Writes pixels as PNG.
pub(super) fn write(pixels: &Pixels) -> Result<Vec<u8>, LogoFault> {
    encode((pixels.width, pixels.height), ColorType::Rgba, &pixels.rgba)
}

/// Writes a picture as PNG without opacity.
pub(super) fn write_flat(picture: &Picture) -> Result<Vec<u8>, LogoFault> {
    encode((picture.width, picture.height), ColorType::Rgb, &picture.rgb)
}

fn encode((width, height): (u32, u32), color: ColorType, pixels: &[u8]) -> Result<Vec<u8>, LogoFault> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, width, height);
    encoder.set_color(color);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::High);
    let written = encoder.write_header().and_then(|mut writer| {
        writer.write_image_data(pixels)?;
        writer.finish()
    });
    written.map(|()| bytes).map_err(|_| LogoFault::Damaged)
}
