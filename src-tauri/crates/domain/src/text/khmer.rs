//! One order for the marks of a Khmer syllable, so that texts that look the same compare the same.
//!
//! The order is: base, subscripts (coeng pairs, RO last), register shifters, dependent vowels, signs. It is for comparing, never for
//! display, and it corrects no spelling.

const COENG: char = '\u{17D2}';
const SUBSCRIPT_DA: &str = "\u{17D2}\u{178A}";
const SUBSCRIPT_TA: &str = "\u{17D2}\u{178F}";

/// A mark or a coeng pair, with its place in the syllable. The derived order is the canonical one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    /// A subscript letter; they keep their order among themselves.
    Subscript(u8, char),
    Shifter(char),
    Vowel(char),
    Sign(char),
}

/// Puts the marks of every syllable in order; everything else stays as it is.
pub fn ordered(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut marks: Vec<Mark> = Vec::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let mark = match letter {
            COENG => letters.next_if(|next| base(*next)).map(subscript),
            _ => mark(letter),
        };
        match mark {
            Some(mark) => marks.push(mark),
            None => {
                write(&mut out, &mut marks);
                out.push(letter);
            }
        }
    }
    write(&mut out, &mut marks);
    out
}

fn base(letter: char) -> bool {
    matches!(letter, '\u{1780}'..='\u{17B3}')
}

/// Subscript RO is drawn before its base, wherever it was typed.
fn subscript(letter: char) -> Mark {
    Mark::Subscript(u8::from(letter == '\u{179A}'), letter)
}

/// A coeng without a letter and the rare U+17DD end a syllable's marks: NFC may move them, so they may not be moved here.
fn mark(letter: char) -> Option<Mark> {
    match letter {
        '\u{17C9}' | '\u{17CA}' => Some(Mark::Shifter(letter)),
        '\u{17B6}'..='\u{17C5}' => Some(Mark::Vowel(letter)),
        '\u{17C6}'..='\u{17D1}' | '\u{17D3}' => Some(Mark::Sign(letter)),
        _ => None,
    }
}

fn write(out: &mut String, marks: &mut Vec<Mark>) {
    if marks.len() > 1 {
        compose(marks, '\u{17B6}', '\u{17C4}');
        compose(marks, '\u{17B8}', '\u{17BE}');
        lower_shifters(marks);
        marks.sort_by_key(|mark| match mark {
            Mark::Subscript(ro, _) => Mark::Subscript(*ro, '\0'),
            other => *other,
        });
    }
    for mark in marks.drain(..) {
        match mark {
            Mark::Subscript(_, letter) => out.extend([COENG, letter]),
            Mark::Shifter(letter) | Mark::Vowel(letter) | Mark::Sign(letter) => out.push(letter),
        }
    }
}

/// េ with a second part typed apart is one vowel: េ + ា → ោ, េ + ី → ើ.
fn compose(marks: &mut Vec<Mark>, part: char, whole: char) {
    let first = Mark::Vowel('\u{17C1}');
    let part = Mark::Vowel(part);
    let count = |wanted: Mark| marks.iter().filter(|mark| **mark == wanted).count();
    let pairs = count(first).min(count(part));
    for half in [first, part] {
        let mut left = pairs;
        marks.retain(|mark| {
            let drop = *mark == half && left > 0;
            left -= usize::from(drop);
            !drop
        });
    }
    marks.extend(std::iter::repeat_n(Mark::Vowel(whole), pairs));
}

/// Under a vowel that stands above, a register shifter is drawn as ុ: ស៊ី and សុី look the same.
fn lower_shifters(marks: &mut [Mark]) {
    let above = |mark: &Mark| matches!(mark, Mark::Vowel('\u{17B7}'..='\u{17BA}' | '\u{17BE}'));
    if marks.iter().any(above) {
        for mark in marks.iter_mut().filter(|mark| matches!(mark, Mark::Shifter(_))) {
            *mark = Mark::Vowel('\u{17BB}');
        }
    }
}

/// Subscript DA and TA are one shape: បណ្ដុះ and បណ្តុះ are the same word.
pub fn folded(text: &str) -> String {
    text.replace(SUBSCRIPT_DA, SUBSCRIPT_TA)
}
