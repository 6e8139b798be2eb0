//! Numbers as people type them: Latin or Khmer digits, a comma or a point, thousands apart. It rounds nothing and guesses nothing.
//!
//! `ui/src/exercises/numeral.ts` reads by the same rules, to say at once what is no number. Both pass `tests/fixtures/numerals.json`.

/// The number that was typed; `None` when it is none.
///
/// One mark with three digits behind it, such as `1,300`, parts thousands in a count and is a decimal mark in a percentage.
pub fn read(typed: &str, percent: bool) -> Option<f64> {
    let plain: String = typed.chars().filter_map(plain).collect();
    let mut rest = plain.trim();
    if percent {
        rest = rest.strip_suffix('%').unwrap_or(rest).trim_end();
    }
    let sign = if rest.starts_with('-') { "-" } else { "" };
    let body = rest.strip_prefix(['-', '+']).unwrap_or(rest);
    let (whole, fraction) = split(body, percent)?;
    let whole = if whole.is_empty() && !fraction.is_empty() { "0" } else { whole };
    let point = if fraction.is_empty() { "" } else { "." };
    let number: f64 = format!("{sign}{}{point}{fraction}", together(whole)?).parse().ok()?;
    number.is_finite().then_some(number)
}

/// `៤០` -> `40`; marks nobody sees are dropped, every blank is one kind of blank.
fn plain(letter: char) -> Option<char> {
    match letter {
        '\u{17E0}'..='\u{17E9}' => char::from_digit(letter as u32 - 0x17E0, 10),
        '\u{200B}' | '\u{2060}' | '\u{FEFF}' => None,
        '\u{2212}' => Some('-'),
        _ if letter.is_whitespace() => Some(' '),
        _ => Some(letter),
    }
}

/// `1,234.5` -> `1,234` and `5`; `1,234,567` -> itself and nothing.
fn split(body: &str, percent: bool) -> Option<(&str, &str)> {
    let Some(last) = body.rfind(['.', ',']) else { return Some((body, "")) };
    let (whole, fraction) = (body.get(..last)?, body.get(last + 1..)?);
    let mark = body.get(last..=last)?;
    if whole.contains(mark) || (!percent && is_thousands(whole, fraction)) {
        return Some((body, ""));
    }
    let digits = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    digits.then_some((whole, fraction))
}

fn is_thousands(whole: &str, fraction: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let leads = (1..=3).contains(&whole.len()) && !whole.starts_with('0');
    leads && fraction.len() == 3 && digits(whole) && digits(fraction)
}

/// `1,234` -> `1234`: groups of three behind the first, all parted by one kind of mark.
fn together(whole: &str) -> Option<String> {
    let mark = whole.chars().find(|letter| !letter.is_ascii_digit());
    let mut groups = mark.map_or_else(|| vec![whole], |mark| whole.split(mark).collect()).into_iter();
    let first = groups.next()?;
    let parted = groups.len() > 0;
    let fits =
        !first.is_empty() && (!parted || first.len() <= 3) && groups.clone().all(|group| group.len() == 3);
    let digits = matches!(mark, None | Some('.' | ',' | ' '))
        && std::iter::once(first)
            .chain(groups.clone())
            .all(|group| group.bytes().all(|b| b.is_ascii_digit()));
    (fits && digits).then(|| std::iter::once(first).chain(groups).collect())
}
