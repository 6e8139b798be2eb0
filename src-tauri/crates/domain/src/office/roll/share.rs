//! What may be shared out: nothing about fewer than five people.
//!
//! Hiding a small group alone is not enough, because it is everyone less the groups that are shown. So groups under five are taken
//! together, smallest first, and the next smallest joins them until they are five or more people; only their sum is shown. What is left
//! is a comparison of two different filters, or of two months: whoever shares several tables out has to look at that.

use super::{Counts, Coverage, Slice};

/// Fewer people than this are never shown as a group.
pub const LEAST_SHOWN: usize = 5;

impl Coverage {
    /// What may be shared out; none when it is about fewer than five people in all.
    pub fn share_out(mut self) -> Option<Self> {
        if self.all.people < LEAST_SHOWN {
            return None;
        }
        // One person can be in several tracks, so tracks do not add up to everyone; hiding them is the same and a little stricter.
        for slice in [&mut self.units, &mut self.roles, &mut self.tracks, &mut self.languages] {
            slice.hide_small();
        }
        Some(self)
    }
}

impl Slice {
    fn hide_small(&mut self) {
        let mut order: Vec<usize> = (0..self.groups.len()).collect();
        order.sort_by_key(|place| self.groups[*place].counts.people);
        let mut sum = Counts::default();
        let mut hidden = vec![false; self.groups.len()];
        for place in order {
            let counts = &self.groups[place].counts;
            let done = sum.people == 0 || sum.people >= LEAST_SHOWN;
            if counts.people >= LEAST_SHOWN && done {
                break;
            }
            sum.add(counts);
            hidden[place] = true;
        }
        let mut hidden = hidden.into_iter();
        self.groups.retain(|_| !hidden.next().unwrap_or(false));
        // Groups that all together are fewer than five people are not shown even as a sum.
        self.small = Some(sum).filter(|sum| sum.people >= LEAST_SHOWN);
    }
}
