//! Claims about logos, most of them about files that nobody should send.

use super::*;
use crate::pdf::ink;
use std::fmt::Write as _;

fn svg(inside: &str) -> String {
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20">{inside}</svg>"#
    )
}

fn refused(file: impl AsRef<[u8]>) -> LogoFault {
    Logo::read(file.as_ref()).unwrap_err()
}

fn chunk(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let mut crc = flate2::Crc::new();
    crc.update(kind);
    crc.update(body);
    [&(body.len() as u32).to_be_bytes()[..], kind, body, &crc.sum().to_be_bytes()].concat()
}

/// A PNG that says it is of a size and holds what is given as its packed pixels.
fn claims(width: u32, height: u32, packed: &[u8]) -> Vec<u8> {
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat();
    let parts = [chunk(b"IHDR", &header), chunk(b"IDAT", packed), chunk(b"IEND", &[])];
    [b"\x89PNG\r\n\x1a\n".to_vec(), parts.concat()].concat()
}

fn png(width: u32, height: u32, pixel: impl Fn(u32, u32) -> [u8; 4]) -> Vec<u8> {
    let at = |index: u32| pixel(index % width, index / width);
    bitmap::write(&Pixels { width, height, rgba: (0..width * height).flat_map(at).collect() }).unwrap()
}

#[test]
fn a_picture_keeps_its_colours_and_what_is_transparent() {
    let logo = Logo::read(&png(2, 1, |x, _| [[200, 10, 20, 255], [0, 0, 0, 0]][x as usize])).unwrap();
    let again = Logo::of_kept(&logo.kept().unwrap()).unwrap();
    assert_eq!(again.0.rgba, [200, 10, 20, 255, 0, 0, 0, 0]);
}

#[test]
fn a_large_picture_is_made_small_and_keeps_its_shape() {
    let logo =
        Logo::read(&png(1200, 600, |x, _| if x < 600 { [255, 0, 0, 255] } else { [0, 0, 255, 0] })).unwrap();
    let kept = Logo::of_kept(&logo.kept().unwrap()).unwrap().0;
    assert_eq!((kept.width, kept.height), (512, 256));
    assert_eq!(kept.rgba[..4], [255, 0, 0, 255]);
    assert_eq!(kept.rgba[511 * 4 + 3], 0, "what was transparent stays so, without a red rim");
}

#[test]
fn noise_is_made_small_enough_to_travel() {
    let noise =
        |x: u32, y: u32| (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503) ^ (x * y)).to_be_bytes();
    let logo = Logo::read(&png(300, 300, |x, y| {
        let [a, b, c, _] = noise(x, y);
        [a, b, c, 255]
    }))
    .unwrap();
    assert!(logo.kept().unwrap().len() <= sala_domain::office::settings::LONGEST_LOGO);
    assert!(packed(&logo.on(ink::PAPER).unwrap()).unwrap().len() < 60_000);
}

#[test]
fn a_drawing_is_drawn_at_full_size() {
    let logo = Logo::read(svg(r##"<rect width="20" height="20" fill="#0a5"/>"##).as_bytes()).unwrap();
    assert_eq!((logo.0.width, logo.0.height), (512, 256));
    assert_eq!(logo.0.rgba[..4], [0, 0xaa, 0x55, 255]);
    assert_eq!(logo.0.rgba[511 * 4 + 3], 0);
}

#[test]
fn a_drawing_may_use_its_own_parts() {
    let inside = r##"<defs><linearGradient id="g"><stop stop-color="red"/></linearGradient><path id="p" d="M0 0h9v9z" fill="url(#g)"/></defs>
        <style>.a { fill: url( "#g" ) }</style><use xlink:href="#p"/><use href="#p" x="9" class="a"/>"##;
    assert!(Logo::read(svg(inside).as_bytes()).is_ok());
}

#[test]
fn a_drawing_with_script_is_refused() {
    for inside in [
        "<script>alert(1)</script>",
        r#"<rect width="9" height="9" onclick="alert(1)"/>"#,
        r#"<rect width="9" height="9" ONLOAD="alert(1)"/>"#,
        r#"<a href="javascript:alert(1)"><rect width="9" height="9"/></a>"#,
        "<foreignObject><p/></foreignObject>",
    ] {
        assert_eq!(refused(svg(inside)), LogoFault::Script, "{inside}");
    }
}

#[test]
fn a_drawing_that_points_elsewhere_is_refused() {
    for inside in [
        r#"<use href="/etc/passwd#a"/>"#,
        r#"<use xlink:href="https://example.org/a.svg#b"/>"#,
        r#"<rect width="9" height="9" style="fill:url(https://example.org/a)"/>"#,
        "<style>@import 'https://example.org/a.css';</style>",
        r"<style>rect { fill: u\72l(https://example.org/a) }</style>",
        "<style>rect { fill: url( 'file:///etc/passwd' ) }</style>",
    ] {
        assert_eq!(refused(svg(inside)), LogoFault::Link, "{inside}");
    }
}

#[test]
fn a_drawing_that_would_come_out_wrong_is_refused() {
    for inside in [
        "<text>Office</text>",
        r#"<image href="data:image/png;base64,AAAA"/>"#,
        r#"<filter id="f"><feTurbulence numOctaves="999999999"/></filter>"#,
    ] {
        assert_eq!(refused(svg(inside)), LogoFault::Parts, "{inside}");
    }
}

#[test]
fn a_drawing_that_multiplies_itself_is_refused() {
    let mut inside = r##"<g id="a0"><rect width="1" height="1"/></g>"##.to_owned();
    for level in 1..12 {
        let used = format!(r##"<use href="#a{}"/>"##, level - 1).repeat(10);
        write!(inside, r#"<g id="a{level}">{used}</g>"#).unwrap();
    }
    assert_eq!(refused(svg(&inside)), LogoFault::TooManyParts);
    let ring = r##"<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>"##;
    assert_eq!(refused(svg(ring)), LogoFault::TooManyParts);
    assert_eq!(refused(svg(&"<g>".repeat(300_000))), LogoFault::TooManyParts);
    assert_eq!(refused(svg(&"<g/>".repeat(300_000))), LogoFault::TooManyParts);
    let entities = r#"<!DOCTYPE svg [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]>"#;
    assert_eq!(refused(format!("{entities}{}", svg("&b;"))), LogoFault::TooManyParts);
}

#[test]
fn a_file_too_large_is_refused_by_its_size() {
    assert_eq!(refused(vec![b'<'; 50_000_000]), LogoFault::TooLarge);
}

#[test]
fn a_png_that_claims_many_pixels_is_refused_by_its_header() {
    assert_eq!(refused(claims(50_000, 50_000, &[])), LogoFault::TooManyPixels);
    assert_eq!(refused(claims(4_001, 1, &[])), LogoFault::TooManyPixels);
    assert_eq!(refused(claims(u32::MAX / 2, u32::MAX / 2, &[])), LogoFault::TooManyPixels);
}

#[test]
fn a_cut_or_broken_file_is_refused() {
    let whole = png(64, 64, |x, y| [x as u8, y as u8, 7, 255]);
    for end in [8, 20, 40, whole.len() / 2] {
        assert_eq!(refused(&whole[..end]), LogoFault::Damaged, "cut at {end}");
    }
    assert_eq!(refused(claims(64, 64, b"no packed pixels")), LogoFault::Damaged);
    assert_eq!(refused(&svg("<g>").as_bytes()[..90]), LogoFault::Damaged);
}

#[test]
fn what_is_no_picture_is_refused() {
    for file in [&b""[..], b"hello", b"GIF89a", b"\xff\xd8\xff\xe0", b"\x1f\x8b\x08", b"<html/>", &[0xff; 99]]
    {
        assert_eq!(refused(file), LogoFault::Kind);
    }
}

#[test]
fn a_picture_with_nothing_in_it_is_refused() {
    assert_eq!(refused(png(4, 4, |_, _| [9, 9, 9, 0])), LogoFault::Empty);
    assert_eq!(refused(svg("")), LogoFault::Empty);
}

#[test]
fn a_picture_for_paper_comes_back_pixel_by_pixel() {
    let logo = Logo::read(svg(r##"<circle cx="9" cy="9" r="8" fill="#16244d"/>"##).as_bytes()).unwrap();
    let picture = logo.on(ink::PAPER).unwrap();
    assert_eq!(unpacked(&packed(&picture).unwrap()).unwrap().digest(), picture.digest());
    assert_eq!(picture.rgb[..3], [0xfd, 0xfc, 0xf8]);
}
