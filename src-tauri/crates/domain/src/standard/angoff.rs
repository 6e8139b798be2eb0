//! The figures of a panel: the cut, and how sure it is.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Quantiles of Student's t for a 95 % interval, by degrees of freedom from 1. A panel has at most 15 judges.
const T_95: [f64; 14] =
    [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145];

/// The cut a panel's totals give. Scores are counted in questions.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Cut {
    /// Judges it rests on.
    pub judges: usize,
    /// Questions rated.
    pub items: usize,
    /// Mean of the judges' totals.
    pub score: f64,
    /// The same as a share of the questions, 0 to 1.
    pub share: f64,
    /// Standard deviation of the totals (n - 1); none for one judge.
    pub sd: Option<f64>,
    /// Standard error of the mean.
    pub se: Option<f64>,
    /// Lower end of the 95 % interval, as a share.
    pub low: Option<f64>,
    /// Upper end, as a share.
    pub high: Option<f64>,
}

/// The cut of judges' totals over so many questions; none without judges or questions.
pub fn cut(totals: &[f64], items: usize) -> Option<Cut> {
    let judges = totals.len();
    if judges == 0 || items == 0 {
        return None;
    }
    let (n, whole) = (judges as f64, items as f64);
    let score = totals.iter().sum::<f64>() / n;
    let squares: f64 = totals.iter().map(|total| (total - score).powi(2)).sum();
    let sd = (judges > 1).then(|| (squares / (n - 1.0)).sqrt());
    let se = sd.map(|sd| sd / n.sqrt());
    let t = T_95.get(judges.wrapping_sub(2)).or(T_95.last()).copied();
    let half = se.zip(t).map(|(se, t)| se * t);
    let share = |score: f64| (score / whole).clamp(0.0, 1.0);
    Some(Cut {
        judges,
        items,
        score,
        share: share(score),
        sd,
        se,
        low: half.map(|half| share(score - half)),
        high: half.map(|half| share(score + half)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two(value: f64) -> String {
        format!("{value:.2}")
    }

    #[test]
    fn five_judges_of_twelve_questions_set_ten() {
        let found = cut(&[9.1, 9.6, 8.8, 9.9, 9.3], 12).unwrap();
        assert_eq!(
            (two(found.score), two(found.sd.unwrap()), two(found.se.unwrap())),
            ("9.34".into(), "0.43".into(), "0.19".into())
        );
        assert_eq!(format!("{:.1}", found.share * 100.0), "77.8");
        assert_eq!(found.score.ceil(), 10.0);
        let (low, high) = (found.low.unwrap() * 12.0, found.high.unwrap() * 12.0);
        assert_eq!((two(low), two(high)), ("8.81".into(), "9.87".into()));
    }

    #[test]
    fn one_judge_gives_a_cut_without_an_interval() {
        let found = cut(&[8.0], 10).unwrap();
        assert_eq!((found.share, found.sd, found.low), (0.8, None, None));
    }

    #[test]
    fn nobody_gives_no_cut() {
        assert_eq!(cut(&[], 10), None);
        assert_eq!(cut(&[1.0], 0), None);
    }
}
