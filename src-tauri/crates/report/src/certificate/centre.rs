//! The middle of the page: title, holder, training, result. Long names shrink and wrap; nothing is ever cut.

use sala_domain::office::named;
use sala_domain::person::Language;
use sala_i18n::Words;

use super::border::hall;
use super::palette::Palette;
use super::{Draft, HEIGHT, WIDTH};
use crate::ReportError;
use crate::pdf::{Align, Face, Paint, Path, Role, Run, Style, Tree, ink};

const MEASURE: f32 = 660.0;
const TOP: f32 = HEIGHT - 54.0;
const BOTTOM: f32 = 184.0;
const SCALES: [f32; 11] = [1.2, 1.1, 1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.5];

/// A centred text.
struct Line {
    text: String,
    style: Style,
    role: Role,
    language: Language,
    /// Space above, in points at full size.
    above: f32,
}

/// A centred thing.
enum Part {
    Hall,
    Text(Line),
    Rule,
}

/// A line broken at a scale.
struct Broken {
    lines: Vec<Vec<Run>>,
    style: Style,
    leading: f32,
}

/// Draws the middle at the largest scale that fits.
pub(super) fn draw(draft: &mut Draft<'_>) -> Result<(), ReportError> {
    let parts = parts(draft);
    for scale in SCALES {
        let broken = broken(draft, &parts, scale)?;
        let free = TOP - BOTTOM - height(&parts, &broken, scale);
        if free >= 0.0 || scale <= 0.5 {
            set(draft, &parts, &broken, scale, free.max(0.0));
            break;
        }
    }
    Ok(())
}

fn parts(draft: &Draft<'_>) -> Vec<Part> {
    let mut parts = vec![Part::Hall];
    let facts = draft.facts;
    for (language, name) in office_names(draft) {
        let style = Style::new(Face::SemiBold, 12.5, draft.palette.ink);
        parts.push(text(name, style, language, 1.0));
    }
    for (index, words) in draft.words.iter().enumerate() {
        parts.push(title(words, draft.palette, index == 0));
    }
    let awarded = draft.both(Words::certificate_awarded);
    let quiet = Style::new(Face::Regular, 11.5, ink::MUTED);
    parts.push(text(awarded, quiet, draft.main, 12.0));
    let mut names = [(&facts.name_khmer, Language::Km), (&facts.name_latin, Language::En)];
    if draft.words.iter().all(|words| words.language() == Language::En) {
        names.reverse();
    }
    for (index, (name, language)) in names.into_iter().filter(|(name, _)| !name.is_empty()).enumerate() {
        parts.push(holder(name, language, draft.palette, index == 0));
    }
    parts.push(Part::Rule);
    for (index, words) in draft.words.iter().enumerate() {
        let language = words.language();
        let result = words.certificate_result(
            &words.digits(&facts.of.to_string()),
            &words.digits(&facts.score.to_string()),
            &words.digits(&facts.rules_version),
        );
        let above = if index == 0 { 4.0 } else { 7.0 };
        let strong = Style::new(Face::SemiBold, 14.5, draft.palette.ink);
        let plain = Style::new(Face::Regular, 11.0, ink::TEXT);
        parts.push(text(words.certificate_completed(), plain, language, above));
        parts.push(text(draft.title(language).to_owned(), strong, language, 0.0));
        parts.push(text(result, plain, language, 0.0));
    }
    parts
}

/// The office's name in each language of the page; one that stands for both languages once.
fn office_names(draft: &Draft<'_>) -> Vec<(Language, String)> {
    let names = draft.facts.office.as_ref().map(|office| &office.names);
    let told =
        draft.words.iter().filter_map(|words| Some((words.language(), named(names?, words.language()))));
    let mut told: Vec<_> = told.filter(|(_, name)| !name.is_empty()).collect();
    told.dedup_by_key(|(_, name)| *name);
    told.into_iter().map(|(language, name)| (language, name.to_owned())).collect()
}

fn title(words: &Words, palette: Palette, first: bool) -> Part {
    let size = if first { 27.0 } else { 17.0 };
    let ink = if first { palette.accent } else { palette.ink };
    let face = if words.language() == Language::Km { Face::Moul } else { Face::SemiBold };
    let role = if first { Role::Heading(1) } else { Role::Paragraph };
    let style = Style::new(face, size, ink);
    let above = if first { 2.0 } else { 0.0 };
    Part::Text(Line { text: words.certificate_title(), style, role, language: words.language(), above })
}

fn holder(name: &str, language: Language, palette: Palette, first: bool) -> Part {
    let face = if language == Language::Km { Face::Moul } else { Face::SemiBold };
    let size = match (language, first) {
        (Language::Km, true) => 25.0,
        (Language::Km, false) => 19.0,
        (_, true) => 31.0,
        (_, false) => 22.0,
    };
    let size = if name.chars().count() > 70 { size * 0.62 } else { size };
    text(name.to_owned(), Style::new(face, size, palette.ink), language, 0.0)
}

fn text(text: String, style: Style, language: Language, above: f32) -> Part {
    Part::Text(Line { text, style, role: Role::Paragraph, language, above })
}

/// Line height in sizes. Moul stacks highest.
fn leading(style: Style, language: Language) -> f32 {
    match (style.face, language) {
        (Face::Moul, _) => 1.75,
        (_, Language::Km) => 1.7,
        (_, Language::En) => 1.45,
    }
}

fn broken(draft: &mut Draft<'_>, parts: &[Part], scale: f32) -> Result<Vec<Option<Broken>>, ReportError> {
    let mut out = Vec::with_capacity(parts.len());
    for part in parts {
        let Part::Text(line) = part else {
            out.push(None);
            continue;
        };
        let style = line.style.sized(line.style.size * scale);
        let lines = draft.shaper.balanced(&line.text, style.face, style.size, MEASURE)?;
        let khmer = lines.iter().flatten().any(Run::is_khmer);
        let language = if khmer { Language::Km } else { Language::En };
        out.push(Some(Broken { lines, style, leading: style.size * leading(style, language) }));
    }
    Ok(out)
}

fn part_height(part: &Part, broken: Option<&Broken>, scale: f32) -> f32 {
    match part {
        Part::Hall => 50.0 * scale,
        Part::Rule => 16.0 * scale,
        Part::Text(line) => {
            line.above * scale + broken.map_or(0.0, |broken| broken.leading * broken.lines.len() as f32)
        }
    }
}

fn height(parts: &[Part], broken: &[Option<Broken>], scale: f32) -> f32 {
    parts.iter().zip(broken).map(|(part, broken)| part_height(part, broken.as_ref(), scale)).sum()
}

/// Draws the parts; free height is shared out before the names, the rule and the result.
fn set(draft: &mut Draft<'_>, parts: &[Part], broken: &[Option<Broken>], scale: f32, free: f32) {
    let share = (free / 5.0).min(22.0);
    let mut y = TOP - (free - 4.0 * share) / 2.0;
    for (index, (part, lines)) in parts.iter().zip(broken).enumerate() {
        let bottom = y - part_height(part, lines.as_ref(), scale);
        match (part, lines) {
            (Part::Hall, _) => emblem(draft, bottom + 4.0, scale),
            (Part::Rule, _) => rule(draft, (y + bottom) / 2.0),
            (Part::Text(line), Some(lines)) => place(draft, line, lines, y - line.above * scale),
            (Part::Text(_), None) => {}
        }
        let next = parts.get(index + 1);
        let roomy = matches!(part, Part::Hall | Part::Rule) || matches!(next, Some(Part::Rule));
        let before_award = matches!(next, Some(Part::Text(line)) if line.above == 12.0);
        y = bottom - if roomy || before_award { share } else { 0.0 };
    }
}

/// The office's logo, or the hall of Sala.
fn emblem(draft: &mut Draft<'_>, bottom: f32, scale: f32) {
    let Some(logo) = draft.logo else {
        return hall(&mut draft.page, draft.palette, (WIDTH / 2.0, bottom), 32.0 * scale);
    };
    let (wide, high) = logo.fit((150.0 * scale, 46.0 * scale));
    let alt = draft.called(|office| &office.names);
    let node = draft.tree.figure(&alt, Tree::ROOT);
    draft.page.picture(Some(node), logo.clone(), ((WIDTH - wide) / 2.0, bottom), (wide, high));
}

fn place(draft: &mut Draft<'_>, line: &Line, broken: &Broken, top: f32) {
    let node = draft.tree.add(line.role, Tree::ROOT);
    if line.language != draft.main {
        draft.tree.speak(node, line.language.code());
    }
    for (index, runs) in broken.lines.iter().enumerate() {
        let baseline = top - broken.leading * (index as f32 + 0.5) - broken.style.size * 0.3;
        draft.page.line(Some(node), runs, broken.style, (WIDTH / 2.0, Align::Centre), baseline);
    }
}

/// A thin line with a diamond in the middle.
fn rule(draft: &mut Draft<'_>, y: f32) {
    let x = WIDTH / 2.0;
    for (from, to) in [(x - 130.0, x - 9.0), (x + 9.0, x + 130.0)] {
        draft.page.path(None, Path::segment(from, y, to, y), Paint::Stroke(draft.palette.accent, 0.8));
    }
    let diamond = Path::new().start(x, y - 3.4).line(x + 3.4, y).line(x, y + 3.4).line(x - 3.4, y).close();
    draft.page.path(None, diamond, Paint::Fill(draft.palette.accent));
}
