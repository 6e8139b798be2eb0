//! Draws that can be repeated: a seed in an event rebuilds the form exactly.
//!
//! The generator is SHA-256 in counter mode, so the same seed gives the same draw in every version of Sala and in any other language.
//! It is for drawing questions, never for keys.

use sha2::{Digest, Sha256};

/// A repeatable stream of numbers.
#[derive(Clone, Debug)]
pub struct Draw {
    seed: [u8; 32],
    counter: u64,
}

impl Draw {
    /// A stream from a seed and a purpose, so that one seed serves several independent draws.
    pub fn new(seed: &str, purpose: &str) -> Self {
        let mut hash = Sha256::new();
        hash.update(b"sala-draw-v1\0");
        hash.update(seed.as_bytes());
        hash.update([0]);
        hash.update(purpose.as_bytes());
        Self { seed: hash.finalize().into(), counter: 0 }
    }

    fn next(&mut self) -> u64 {
        let mut hash = Sha256::new();
        hash.update(self.seed);
        hash.update(self.counter.to_be_bytes());
        self.counter += 1;
        let bytes: [u8; 32] = hash.finalize().into();
        bytes.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
    }

    /// A number in `0..bound`, without bias; 0 when `bound` is 0.
    pub fn below(&mut self, bound: usize) -> usize {
        let bound = bound as u64;
        if bound < 2 {
            return 0;
        }
        let limit = u64::MAX - u64::MAX % bound;
        loop {
            let number = self.next();
            if number < limit {
                return (number % bound) as usize;
            }
        }
    }

    /// Shuffles in place (Fisher-Yates).
    pub fn shuffle<T>(&mut self, values: &mut [T]) {
        for last in (1..values.len()).rev() {
            let other = self.below(last + 1);
            values.swap(last, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_draws_the_same() {
        let draw = |seed| {
            let mut values: Vec<u8> = (0..20).collect();
            Draw::new(seed, "test").shuffle(&mut values);
            values
        };
        assert_eq!(draw("x"), draw("x"));
        assert_ne!(draw("x"), draw("y"));
    }

    #[test]
    fn a_draw_is_even() {
        let mut draw = Draw::new("even", "test");
        let mut seen = [0_u32; 3];
        for _ in 0..30_000 {
            seen[draw.below(3)] += 1;
        }
        assert!(seen.iter().all(|count| (9_600..10_400).contains(count)), "{seen:?}");
    }
}
