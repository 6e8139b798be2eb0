//! What every section needs: the figures and the words to say them.

use chrono::{DateTime, NaiveDate, Utc};
use sala_domain::PersonId;
use sala_domain::person::Language;
use sala_domain::readiness::{Band, Coverage, Gate, GateId, Readiness, Standing, percent};
use sala_i18n::{Digits, Words};

use super::ReadinessInput;
use crate::pdf::flow::{Cell, Mark};

/// The figures and the words.
pub(super) struct Scene<'a> {
    pub(super) input: &'a ReadinessInput<'a>,
    pub(super) words: Words,
}

impl<'a> Scene<'a> {
    pub(super) fn new(input: &'a ReadinessInput<'a>, language: Language, digits: Digits) -> Self {
        Self { input, words: Words::new(language, digits) }
    }

    pub(super) fn readiness(&self) -> &'a Readiness {
        self.input.readiness
    }

    /// Whether there is anybody to report on.
    pub(super) fn empty(&self) -> bool {
        self.readiness().people.is_empty()
    }

    /// The local day of a moment.
    pub(super) fn day(&self, at: DateTime<Utc>) -> NaiveDate {
        at.with_timezone(&self.input.offset).date_naive()
    }

    pub(super) fn long_date(&self, at: DateTime<Utc>) -> String {
        self.words.date(self.day(at))
    }

    /// A day in a table: 2026-11-20.
    pub(super) fn short_date(&self, at: DateTime<Utc>) -> String {
        self.words.digits(&self.day(at).format("%Y-%m-%d").to_string())
    }

    pub(super) fn count(&self, count: usize) -> String {
        self.words.number(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// A share in percent, or a dash of nobody.
    pub(super) fn share(&self, part: usize, whole: usize) -> String {
        percent(part, whole).map_or("–".to_owned(), |share| self.words.percent(share))
    }

    pub(super) fn track(&self) -> &str {
        self.input.track_title.get(&self.words.language()).map_or("", String::as_str)
    }

    /// A person's name, or that it was erased.
    pub(super) fn name(&self, person: &PersonId) -> String {
        let name = self.input.profiles.get(person).map(|profile| profile.name(self.words.language()));
        name.map_or_else(|| self.words.report_unknown_person(), str::to_owned)
    }

    pub(super) fn unit(&self, person: &PersonId) -> String {
        self.input.profiles.get(person).map_or(String::new(), |profile| self.unit_name(&profile.unit))
    }

    pub(super) fn unit_name(&self, unit: &str) -> String {
        if unit.is_empty() { self.words.report_no_unit() } else { unit.to_owned() }
    }

    /// The units with their counts, largest first.
    pub(super) fn units_by_size(&self) -> Vec<(String, &'a Coverage)> {
        let units = self.readiness().units.iter();
        let mut units: Vec<_> = units.map(|(unit, counts)| (self.unit_name(unit), counts)).collect();
        units.sort_by_key(|(_, counts)| std::cmp::Reverse(counts.people));
        units
    }

    pub(super) fn standing(&self, standing: Standing) -> String {
        match standing {
            Standing::Valid => self.words.report_standing_valid(),
            Standing::Expiring => self.words.report_standing_expiring(),
            Standing::Expired => self.words.report_standing_expired(),
            Standing::InProgress => self.words.report_standing_in_progress(),
            Standing::NotStarted => self.words.report_standing_not_started(),
            Standing::Overdue => self.words.report_standing_overdue(),
        }
    }

    pub(super) fn standing_cell(&self, standing: Standing) -> Cell {
        let mark = match standing {
            Standing::Valid => Mark::Tick,
            Standing::Expiring => Mark::Clock,
            Standing::InProgress => Mark::Half,
            Standing::NotStarted => Mark::Empty,
            Standing::Overdue | Standing::Expired => Mark::Cross,
        };
        Cell::marked(mark, self.standing(standing))
    }

    /// Whether the rules are signed, as symbol and word.
    pub(super) fn signed_cell(&self, signed: bool, stale: bool) -> Cell {
        let (mark, word) = self.signed(signed, stale);
        Cell::marked(mark, word)
    }

    pub(super) fn signed(&self, signed: bool, stale: bool) -> (Mark, String) {
        match (signed, stale) {
            (true, _) => (Mark::Tick, self.words.report_signed()),
            (false, true) => (Mark::Clock, self.words.report_stale()),
            (false, false) => (Mark::Empty, self.words.report_unsigned()),
        }
    }

    pub(super) fn band(&self, band: Band) -> String {
        match band {
            Band::NotStarted => self.words.report_band_not_started(),
            Band::Starting => self.words.report_band_starting(),
            Band::Developing => self.words.report_band_developing(),
            Band::Managed => self.words.report_band_managed(),
            Band::Leading => self.words.report_band_leading(),
        }
    }

    pub(super) fn gate(&self, gate: &Gate) -> String {
        match gate.id {
            GateId::G2 => self.words.report_gate_g2(),
            GateId::G5 => self.words.report_gate_g5(),
        }
    }

    /// The method, sentence by sentence.
    pub(super) fn method(&self) -> Vec<String> {
        let words = self.words;
        vec![
            words.report_method_self(),
            words.report_method_once(),
            words.report_method_due(),
            words.report_gate_rule(),
            words.report_method_band(),
            words.report_method_small(),
            words.report_method_proves(),
            words.report_method_not(),
        ]
    }
}
