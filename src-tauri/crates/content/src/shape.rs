//! What ids and codes look like.

use sala_domain::{AreaId, ObjectiveId};

use crate::desk::Desk;

/// Lower case letters, digits and hyphens.
pub(crate) fn is_slug(id: &str) -> bool {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !id.is_empty() && id.chars().all(allowed) && !id.starts_with('-') && !id.ends_with('-')
}

/// Notes an id that is not lower case with hyphens.
pub(crate) fn slug(desk: &mut Desk<'_>, file: &str, path: &[&str], id: &str) {
    if !is_slug(id) {
        desk.error(
            file,
            path,
            format!("the id `{id}` is not lower case letters, digits and hyphens: change it"),
        );
    }
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Notes topics that do not look like `S0-60`.
pub(crate) fn topics(desk: &mut Desk<'_>, file: &str, path: &[&str], topics: &[String]) {
    let fits = |topic: &str| {
        topic
            .split_once('-')
            .is_some_and(|(book, number)| matches!(book, "S0" | "S1" | "S2" | "S3") && digits(number))
    };
    for topic in topics.iter().filter(|topic| !fits(topic)) {
        desk.error(file, path, format!("the topic `{topic}` does not look like `S0-60`: mend it"));
    }
}

/// Notes care notes that do not look like `C-02`.
pub(crate) fn care(desk: &mut Desk<'_>, file: &str, path: &[&str], notes: &[String]) {
    for note in notes.iter().filter(|note| !note.strip_prefix("C-").is_some_and(digits)) {
        desk.error(file, path, format!("the care note `{note}` does not look like `C-02`: mend it"));
    }
}

/// Whether an objective looks like `A3.2` in module `a3`.
pub(crate) fn is_objective(module: &str, objective: &str) -> bool {
    objective.split_once('.').is_some_and(|(first, number)| first.to_lowercase() == module && digits(number))
}

/// Whether an item looks like `A3.2-04` or `A3.2-R1`.
pub(crate) fn is_item(objective: &ObjectiveId, item: &str) -> bool {
    let rest = item.strip_prefix(objective.as_str()).and_then(|rest| rest.strip_prefix('-'));
    rest.is_some_and(|rest| digits(rest.strip_prefix('R').unwrap_or(rest)))
}

/// Whether a question of the readiness instrument looks like `R3.2` in area `R3`.
pub(crate) fn is_question(area: &AreaId, question: &str) -> bool {
    question.strip_prefix(area.as_str()).and_then(|rest| rest.strip_prefix('.')).is_some_and(digits)
}
