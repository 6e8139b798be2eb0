//! What the file says of itself: information dictionary, XMP, colour intent, ids.

use chrono::SecondsFormat;
use lopdf::{Dictionary, Document, Object, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::{catalog, name, text, xmp};
use crate::ReportError;
use crate::pdf::itemise::printable;
use crate::pdf::sheet::Imprint;
use crate::pdf::srgb;

/// Who made the file.
pub(super) const PRODUCER: &str = concat!("Sala ", env!("CARGO_PKG_VERSION"));

/// Writes all of it.
pub(super) fn write(file: &mut Document, imprint: &Imprint) -> Result<(), ReportError> {
    let imprint = &clean(imprint);
    let id = fingerprint(file, imprint);
    let date = imprint.created.format("D:%Y%m%d%H%M%SZ").to_string();
    let mut info = dictionary! {
        "Title" => text(&imprint.title),
        "Producer" => text(PRODUCER),
        "CreationDate" => Object::string_literal(date.clone()),
        "ModDate" => Object::string_literal(date),
    };
    for (key, value) in [("Subject", &imprint.subject), ("Keywords", &imprint.keywords)] {
        if let Some(value) = value {
            info.set(key, text(value));
        }
    }
    let info_id = file.trailer.get(b"Info")?.as_reference()?;
    file.set_object(info_id, info);
    let half = || Object::String(id.to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", Object::Array(vec![half(), half()]));
    let packet = xmp::packet(imprint, &imprint.created.to_rfc3339_opts(SecondsFormat::Secs, true), &id);
    let kind = dictionary! { "Type" => name("Metadata"), "Subtype" => name("XML") };
    let packet = file.add_object(Stream::new(kind, packet.into_bytes()).with_compression(false));
    let intent = intent(file);
    let root = catalog(file)?;
    let root = file.get_dictionary_mut(root)?;
    root.set("Lang", Object::string_literal(imprint.lang));
    root.set("Metadata", Object::Reference(packet));
    root.set("OutputIntents", Object::Array(vec![Object::Dictionary(intent)]));
    root.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    Ok(())
}

/// The same words without characters that XML forbids, so that dictionary and packet stay equal.
fn clean(imprint: &Imprint) -> Imprint {
    let clean = |text: &String| printable(text).into_owned();
    Imprint {
        title: clean(&imprint.title),
        subject: imprint.subject.as_ref().map(clean),
        keywords: imprint.keywords.as_ref().map(clean),
        ..*imprint
    }
}

fn intent(file: &mut Document) -> Dictionary {
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, srgb::profile()));
    dictionary! {
        "Type" => name("OutputIntent"),
        "S" => name("GTS_PDFA1"),
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => Object::Reference(profile),
    }
}

/// 16 bytes that depend on nothing but what the file holds.
fn fingerprint(file: &Document, imprint: &Imprint) -> [u8; 16] {
    let mut hash = Sha256::new();
    for part in [Some(&imprint.title), imprint.subject.as_ref(), imprint.keywords.as_ref()] {
        hash.update(part.map_or("", String::as_str));
        hash.update([0]);
    }
    hash.update(imprint.created.to_rfc3339());
    for object in file.objects.values() {
        if let Object::Stream(stream) = object {
            hash.update(&stream.content);
        }
    }
    let mut id = [0; 16];
    id.copy_from_slice(&hash.finalize()[..16]);
    id
}
