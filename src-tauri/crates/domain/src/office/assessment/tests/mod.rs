//! What the score promises: the worked example, its variants, and what holds for every round.

mod property;
mod score;
mod world;
