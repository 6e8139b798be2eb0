//! `sala content new`: the first lines of something, for an author to fill in.

use clap::Subcommand;
use sala_content::scaffold::{KINDS, New, begin};
use sala_domain::figure::FigureKind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What to begin.
#[derive(Debug, Subcommand)]
pub enum What {
    /// A module of a track: `sala content new module b6 b`.
    Module {
        /// Its id: the letter of the track and a number.
        id: String,
        /// The track.
        track: String,
    },
    /// A lesson with its closing question: `sala content new lesson b3 before-training`.
    Lesson {
        /// The module.
        module: String,
        /// Its id: lower case with hyphens.
        id: String,
    },
    /// A question: `sala content new item B3.2`.
    Item {
        /// The objective it measures.
        objective: String,
    },
    /// An exercise: `sala content new exercise b3 order-the-steps order`.
    Exercise {
        /// The module.
        module: String,
        /// Its id: lower case with hyphens.
        id: String,
        /// Its kind.
        #[arg(value_parser = clap::builder::PossibleValuesParser::new(KINDS))]
        kind: String,
    },
    /// A drawing: `sala content new figure b3 split-first split`.
    Figure {
        /// The module.
        module: String,
        /// Its id: lower case with hyphens.
        id: String,
        /// Its kind: flow, cycle, stack, split, bars, line, timeline or fork.
        #[arg(value_parser = figure_kind)]
        kind: FigureKind,
    },
}

fn figure_kind(text: &str) -> Result<FigureKind, String> {
    let value = serde_json::Value::String(text.to_owned());
    serde_json::from_value(value)
        .map_err(|_| "choose flow, cycle, stack, split, bars, line, timeline or fork".to_owned())
}

/// Begins it and says what was written and what comes next.
pub fn run(folder: &Path, what: What) -> ExitCode {
    match begin(folder, &asked(what)) {
        Ok(begun) => {
            let mut files: Vec<PathBuf> = begun.files;
            files.sort();
            files.dedup();
            files.iter().for_each(|file| println!("{}", folder.join(file).display()));
            println!("\nWrite where it says TODO. Then:");
            begun.next.iter().for_each(|line| println!("- {line}"));
            println!("- run `sala content check`: it names every place that is left");
            ExitCode::SUCCESS
        }
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn asked(what: What) -> New {
    match what {
        What::Module { id, track } => New::Module { id, track },
        What::Lesson { module, id } => New::Lesson { module, id },
        What::Item { objective } => New::Item { objective },
        What::Exercise { module, id, kind } => New::Exercise { module, id, kind },
        What::Figure { module, id, kind } => New::Figure { module, id, kind },
    }
}
