//! What authors get wrong in a table: each with its remedy.

use super::super::Mistake;
use super::super::listing::{repeated, short, unknown};
use super::{Key, Question};

impl Question {
    fn mistakes(&self, groups: &[String]) -> Vec<Mistake> {
        let mistake = |message: &str| vec![Mistake::new(&self.id, message)];
        match (&self.group, self.number) {
            (Some(_), Some(_)) => mistake("it asks for a group and for a number: keep `group` or `number`"),
            (None, None) => mistake("it asks for nothing: add `group` or `number`"),
            (Some(_), None) if self.tolerance.is_some() || self.unit.is_some() => {
                mistake("a group has no `tolerance` and no `unit`: remove them")
            }
            (Some(group), None) => unknown(&self.id, "group", group, "groups", groups).into_iter().collect(),
            (None, Some(number)) => match (self.tolerance, self.unit) {
                _ if !number.is_finite() => mistake("its `number` cannot be reached: write a plain number"),
                (None, _) | (_, None) => mistake("a number needs `tolerance` and `unit`: add them"),
                (Some(far), _) if !(far.is_finite() && far >= 0.0) => {
                    mistake("its `tolerance` is below 0 or no number: set it to 0 or more")
                }
                _ => Vec::new(),
            },
        }
    }
}

impl Key {
    /// Mistakes in the structure alone.
    pub fn mistakes(&self) -> Vec<Mistake> {
        let mut out = Vec::new();
        out.extend(short("groups", self.groups.len(), 2, "add groups to compare"));
        out.extend(short("columns", self.columns.len(), 1, "add what is counted"));
        out.extend(short("question", self.questions.len(), 1, "add what is asked"));
        out.extend(repeated("groups", &self.groups));
        out.extend(repeated("columns", &self.columns));
        out.extend(repeated("question", self.questions.iter().map(|question| &question.id)));
        out.extend(self.row_mistakes());
        out.extend(self.questions.iter().flat_map(|question| question.mistakes(&self.groups)));
        out
    }

    fn row_mistakes(&self) -> Vec<Mistake> {
        let missing =
            self.groups.iter().filter_map(|group| Some(Mistake::new(group, self.row_mistake(group)?)));
        let extra = self.counts.keys().filter(|group| !self.groups.contains(group));
        let message = |group| format!("`counts` has a row for `{group}`, which is no group: remove it");
        missing.chain(extra.map(|group| Mistake::new(group, message(group)))).collect()
    }

    fn row_mistake(&self, group: &str) -> Option<String> {
        let Some(row) = self.counts.get(group) else {
            return Some(format!("`counts` has no row for `{group}`: add one number per column"));
        };
        let (cells, columns) = (row.len(), self.columns.len());
        if cells != columns {
            return Some(format!(
                "`counts` has {cells} numbers for `{group}` and there are {columns} columns: make them agree"
            ));
        }
        let whole = |cell: &f64| cell.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(cell);
        let odd = row.iter().find(|cell| !whole(cell))?;
        Some(format!("`counts` holds {odd} for `{group}`: write whole numbers from 0"))
    }
}
