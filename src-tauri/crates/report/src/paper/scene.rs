//! What every section needs: the figures, the voice, and what a copy may show.

use sala_domain::office::assessment::{Confidence, InstrumentWords};
use sala_domain::office::plan;
use sala_domain::readiness::Band;
use sala_domain::{AreaId, GateId, QuestionId, UnitId};

use super::figures::OfficeFigures;
use super::model::{Table, Version};
use super::value::{Said, Tone, Value};
use super::voice::Voice;

/// Fewer people than this, and a copy to share shows nothing about them.
pub const FEWEST: usize = 5;

/// The figures and how they may be said.
pub struct Scene<'a> {
    /// The figures.
    pub figures: &'a OfficeFigures<'a>,
    /// Languages and digits.
    pub voice: Voice,
    /// Who the copy is for.
    pub version: Version,
}

impl Scene<'_> {
    /// Whether names may be said.
    pub fn named(&self) -> bool {
        self.version == Version::Management
    }

    /// Whether so few people may not be spoken of.
    pub fn hides(&self, people: usize) -> bool {
        !self.named() && people > 0 && people < FEWEST
    }

    /// What somebody wrote or who somebody is: only in a copy with names.
    pub fn private(&self, text: &str) -> Value {
        if self.named() { Value::text(text) } else { Value::Blank }
    }

    /// A count of people, hidden when there are too few.
    pub fn people(&self, count: usize) -> Value {
        if self.hides(count) { self.few() } else { Value::count(count) }
    }

    /// In place of figures of too few people.
    pub fn few(&self) -> Value {
        Value::words(self.voice.say(|words| words.paper_few()))
    }

    /// A name in words of the instrument.
    fn instrument(&self, of: impl Fn(&InstrumentWords) -> Option<&String>, id: &str) -> Said {
        self.voice.say(|words| {
            let spoken = self.figures.instrument.spoken(words.language());
            let name = spoken.and_then(&of).map_or("", String::as_str);
            format!("{id} {name}").trim().to_owned()
        })
    }

    /// An area with its id.
    pub fn area(&self, id: &AreaId) -> Said {
        self.instrument(|words| words.areas.get(id), id.as_str())
    }

    /// A must-have with its id.
    pub fn gate(&self, id: &GateId) -> Said {
        self.instrument(|words| words.gates.get(id), id.as_str())
    }

    /// A question with its id.
    pub fn question(&self, id: &QuestionId) -> Said {
        self.instrument(|words| words.questions.get(id).map(|question| &question.text), id.as_str())
    }

    /// A unit; that there is none where there is none.
    pub fn unit(&self, id: &UnitId) -> Said {
        match self.figures.settings.units.get(id) {
            Some(unit) => self.voice.name(&unit.names),
            None => self.voice.say(|words| words.paper_unknown()),
        }
    }

    /// What a unit is called here.
    pub fn unit_label(&self) -> Said {
        let usual = self.voice.say(|words| words.paper_unit());
        let own = &self.figures.settings.unit_label;
        if own.values().all(String::is_empty) { usual } else { self.voice.name(own) }
    }

    /// A band.
    pub fn band(&self, band: Band) -> Said {
        self.voice.say(|words| match band {
            Band::NotStarted => words.report_band_not_started(),
            Band::Starting => words.report_band_starting(),
            Band::Developing => words.report_band_developing(),
            Band::Managed => words.report_band_managed(),
            Band::Leading => words.report_band_leading(),
        })
    }

    /// How well a score is founded.
    pub fn confidence(&self, confidence: Confidence) -> Said {
        self.voice.say(|words| match confidence {
            Confidence::Low => words.paper_confidence_low(),
            Confidence::Medium => words.paper_confidence_medium(),
            Confidence::High => words.paper_confidence_high(),
        })
    }

    /// How an action stands.
    pub fn status(&self, status: plan::Status) -> Value {
        let words = self.voice.say(|words| match status {
            plan::Status::Open => words.paper_action_open(),
            plan::Status::Late => words.paper_action_late(),
            plan::Status::Done => words.paper_action_done(),
            plan::Status::Dropped => words.paper_action_dropped(),
        });
        let tone = match status {
            plan::Status::Open => Tone::Part,
            plan::Status::Late => Tone::Bad,
            plan::Status::Done => Tone::Good,
            plan::Status::Dropped => Tone::Empty,
        };
        Value::marked(tone, words)
    }

    /// Where an action came from, with what exactly.
    pub fn source(&self, action: &plan::ActionFigures) -> Value {
        let words = self.voice.say(|words| {
            let source = match action.source {
                plan::Source::Gap => words.paper_source_gap(),
                plan::Source::Gate => words.paper_source_gate(),
                plan::Source::Incident => words.paper_source_incident(),
                plan::Source::Audit => words.paper_source_audit(),
                plan::Source::Starter => words.paper_source_starter(),
                plan::Source::Other => words.paper_source_other(),
            };
            match action.source {
                plan::Source::Gap | plan::Source::Gate => {
                    format!("{source} {}", action.reference).trim().to_owned()
                }
                _ => source,
            }
        });
        Value::words(words)
    }

    /// A stage of the circle.
    pub fn stage(&self, stage: plan::Stage) -> Said {
        self.voice.say(|words| match stage {
            plan::Stage::Plan => words.paper_stage_plan(),
            plan::Stage::Do => words.paper_stage_do(),
            plan::Stage::Check => words.paper_stage_check(),
            plan::Stage::Act => words.paper_stage_act(),
        })
    }

    /// A table with a title.
    pub fn table(&self, id: &str, title: impl Fn(&sala_i18n::Words) -> String) -> Table {
        Table::new(id, self.voice.say(title))
    }
}

/// Which rows of a table of groups a copy to share must hide. A single hidden row could be reckoned from the sum, so the next smallest
/// goes with it.
pub fn hidden(version: Version, sizes: &[usize]) -> Vec<bool> {
    if version == Version::Management {
        return vec![false; sizes.len()];
    }
    let mut hidden: Vec<bool> = sizes.iter().map(|size| *size > 0 && *size < FEWEST).collect();
    if hidden.iter().filter(|hidden| **hidden).count() == 1 {
        let seen = sizes.iter().enumerate().filter(|(index, size)| **size >= FEWEST && !hidden[*index]);
        if let Some((next, _)) = seen.min_by_key(|(_, size)| **size) {
            hidden[next] = true;
        }
    }
    hidden
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_to_share_hides_small_groups_and_a_second_one_that_would_give_a_single_one_away() {
        let share = |sizes: &[usize]| hidden(Version::ShareOut, sizes);
        assert_eq!(share(&[12, 3, 7]), [false, true, true]);
        assert_eq!(share(&[12, 3, 4]), [false, true, true]);
        assert_eq!(share(&[12, 0, 7]), [false, false, false], "nobody is nobody");
        assert_eq!(share(&[4]), [true]);
        assert_eq!(hidden(Version::Management, &[1, 2]), [false, false]);
    }
}
