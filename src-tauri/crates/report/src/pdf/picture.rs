//! A picture of pixels inside a page, and back out of a file.

use lopdf::{Document, Object};
use printpdf::{DictItem, ExternalStream, ExternalXObject, XObject};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

use crate::ReportError;

/// Opaque pixels in sRGB.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Pixels in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// Red, green and blue, a byte each, row by row from the top.
    pub rgb: Vec<u8>,
}

impl Picture {
    /// SHA-256 of size and pixels, in hex: what facts name a picture by.
    pub fn digest(&self) -> String {
        let size = [self.width.to_be_bytes(), self.height.to_be_bytes()].concat();
        hex::encode(Sha256::new().chain_update(size).chain_update(&self.rgb).finalize())
    }

    /// The largest size that fits into a box and keeps the proportions.
    pub fn fit(&self, (wide, high): (f32, f32)) -> (f32, f32) {
        let (width, height) = (self.width.max(1) as f32, self.height.max(1) as f32);
        let scale = (wide / width).min(high / height);
        (width * scale, height * scale)
    }

    /// The picture as printpdf takes it.
    pub(super) fn object(&self) -> XObject {
        let name = |text: &str| DictItem::Name(text.as_bytes().to_vec());
        let number = |number: u32| DictItem::Int(i64::from(number));
        let dict = BTreeMap::from([
            ("Type", name("XObject")),
            ("Subtype", name("Image")),
            ("Width", number(self.width)),
            ("Height", number(self.height)),
            ("ColorSpace", name("DeviceRGB")),
            ("BitsPerComponent", number(8)),
        ]);
        let dict = dict.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        let stream = ExternalStream { dict, content: self.rgb.clone(), compress: true };
        XObject::External(ExternalXObject { stream, width: None, height: None, dpi: None })
    }
}

/// The first picture of pixels in a PDF; `None` if it has none that Sala wrote.
///
/// # Errors
/// [`ReportError::Pdf`] if the bytes are not a PDF.
pub fn picture(pdf: &[u8]) -> Result<Option<Picture>, ReportError> {
    let file = Document::load_mem(pdf)?;
    let images = file.objects.values().filter_map(|object| match object {
        Object::Stream(stream) => Some(stream),
        _ => None,
    });
    let number = |stream: &lopdf::Stream, key: &[u8]| {
        stream.dict.get(key).and_then(Object::as_i64).ok().and_then(|number| u32::try_from(number).ok())
    };
    for stream in
        images.filter(|stream| stream.dict.get(b"Subtype").is_ok_and(|kind| is_name(kind, b"Image")))
    {
        let (Some(width), Some(height)) = (number(stream, b"Width"), number(stream, b"Height")) else {
            continue;
        };
        let mut rgb = stream.decompressed_content()?;
        let size = width as usize * height as usize * 3;
        // A blank may stand behind the pixels: `finish` keeps a packed stream from ending in CR.
        if rgb.len() >= size {
            rgb.truncate(size);
            return Ok(Some(Picture { width, height, rgb }));
        }
    }
    Ok(None)
}

fn is_name(object: &Object, wanted: &[u8]) -> bool {
    object.as_name().is_ok_and(|name| name == wanted)
}
