//! What a thousand simulated learners of each check show. `cargo test -p sala-tests simulation -- --nocapture` prints the figures.

use sala_tests::simulation::{Figures, figures};
use std::sync::OnceLock;

use crate::laptop::Laptop;

/// The figures of every check of the catalogue, found once.
fn all() -> &'static [Figures] {
    static FOUND: OnceLock<Vec<Figures>> = OnceLock::new();
    FOUND.get_or_init(|| {
        let laptop = Laptop::new();
        let catalog = laptop.catalog();
        let checks =
            catalog.tracks.iter().flat_map(|track| track.checks.iter().map(move |plan| (track, plan)));
        let found: Vec<_> = checks.map(|(track, plan)| figures(catalog, track, plan).unwrap()).collect();
        found.iter().for_each(|one| println!("simulation {}", one.json()));
        found
    })
}

#[test]
fn pass_rates_rise_with_ability() {
    for found in all() {
        let rates = &found.pass_rates;
        assert!(rates.windows(2).all(|pair| pair[0] <= pair[1]), "{found:?}");
        assert!(rates[4] - rates[0] > 0.3, "{found:?}");
    }
}

#[test]
fn difficulties_are_recovered_within_their_error() {
    assert!(all().iter().all(|found| found.questions > 0 && found.recovered >= 0.9), "{:?}", all());
}

#[test]
fn those_who_know_more_answer_right() {
    for found in all() {
        assert!(found.mean_r > 0.1 && found.positive_r >= 0.95, "{found:?}");
    }
}

#[test]
fn seconds_to_an_answer_are_recovered() {
    assert!(all().iter().all(|found| found.seconds_right));
}

#[test]
fn no_form_is_harder_than_another_by_a_third_of_a_question() {
    for found in all() {
        assert!(found.forms <= 0.3 && found.second_forms <= 0.3, "{found:?}");
        assert!(found.unbalanced > 0.3, "the claim would hold without balance: {found:?}");
    }
}

#[test]
fn forms_of_a_panel_that_errs_are_equal_by_its_own_values() {
    for found in all() {
        assert!(found.erring <= 0.3 && found.marks.len() <= 2, "{found:?}");
    }
}
