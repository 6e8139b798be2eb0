//! Days, months and times as people write them. It knows no time zone: values come in as local days and times.

use chrono::{Datelike, NaiveDate, NaiveTime};

use crate::Words;

impl Words {
    /// A day in lists and sentences: `20 November 2026`, `20 វិច្ឆិកា 2026`.
    pub fn date(&self, date: NaiveDate) -> String {
        let (day, year) = self.day_and_year(date);
        self.calendar_day(&day, &self.month_name(date), &year)
    }

    /// A day as a certificate has it: `20 November 2026`, `ថ្ងៃទី20 ខែវិច្ឆិកា ឆ្នាំ2026`.
    pub fn date_long(&self, date: NaiveDate) -> String {
        let (day, year) = self.day_and_year(date);
        self.calendar_long(&day, &self.month_name(date), &year)
    }

    /// A month: `November 2026`.
    pub fn month(&self, date: NaiveDate) -> String {
        let (_, year) = self.day_and_year(date);
        self.calendar_month(&self.month_name(date), &year)
    }

    /// A time of day in 24 hours: `14:05`.
    pub fn time(&self, time: NaiveTime) -> String {
        self.digits(&time.format("%H:%M").to_string())
    }

    fn day_and_year(&self, date: NaiveDate) -> (String, String) {
        (self.digits(&date.day().to_string()), self.digits(&date.year().to_string()))
    }

    fn month_name(&self, date: NaiveDate) -> String {
        match date.month() {
            1 => self.month_january(),
            2 => self.month_february(),
            3 => self.month_march(),
            4 => self.month_april(),
            5 => self.month_may(),
            6 => self.month_june(),
            7 => self.month_july(),
            8 => self.month_august(),
            9 => self.month_september(),
            10 => self.month_october(),
            11 => self.month_november(),
            _ => self.month_december(),
        }
    }
}
