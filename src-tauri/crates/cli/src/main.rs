//! The `sala` command: everything that can be done without a window. Each subcommand is a module of its own.

mod content;
mod demo;
mod pin;
mod readiness;
mod report;
mod verify;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// Training in AI safety and the rules of the office, offline.
#[derive(Parser)]
#[command(name = "sala", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Work on lessons, questions and exercises.
    #[command(subcommand)]
    Content(Content),
    /// Play an invented office, and write its certificates, its register and its report.
    Demo(demo::Arguments),
    /// Help somebody who has forgotten the PIN of their screen lock.
    #[command(subcommand)]
    Pin(pin::Command),
    /// Score a readiness assessment from a file.
    #[command(subcommand)]
    Readiness(readiness::Command),
    /// Write the office's report from a register, as PDF, XLSX, CSV, JSON and HTML. The register is only read.
    Report(report::Arguments),
    /// Say whether a certificate is genuine: a PDF, or a text file with the letters of its QR code.
    Verify(verify::Arguments),
}

#[derive(Subcommand)]
enum Content {
    /// Say what is wrong in the content folder, with file and line.
    Check {
        /// The content folder.
        #[arg(long, default_value = "content")]
        folder: PathBuf,
        /// Print JSON for other programs.
        #[arg(long)]
        json: bool,
    },
    /// Say which lessons teach and which questions test each topic of the sources; fails when something is missing.
    Coverage {
        /// The content folder.
        #[arg(long, default_value = "content")]
        folder: PathBuf,
        /// Ask about one module only, such as `b3`.
        #[arg(long)]
        module: Option<String>,
        /// Print `{topic: {module, lessons, items}}` for other programs.
        #[arg(long)]
        json: bool,
    },
    /// Say how long each lesson takes to read and how hard its English is.
    Lengths {
        /// The content folder.
        #[arg(long, default_value = "content")]
        folder: PathBuf,
        /// Print JSON for other programs.
        #[arg(long)]
        json: bool,
    },
    /// Begin a module, a lesson, a question, an exercise or a drawing: files that say TODO where you write.
    New {
        /// The content folder.
        #[arg(long, default_value = "content", global = true)]
        folder: PathBuf,
        #[command(subcommand)]
        what: content::What,
    },
    /// See the folder in Sala's window as a learner does; what you save is shown at once. Nothing is recorded.
    Preview {
        /// The content folder.
        #[arg(long, default_value = "content")]
        folder: PathBuf,
        /// The lesson to open, such as `b3/before-training`.
        #[arg(long)]
        lesson: Option<String>,
    },
    /// Write into translations which English they were made from. Read them beside the English first.
    Stamp {
        /// The content folder.
        #[arg(long, default_value = "content")]
        folder: PathBuf,
        /// The translated files to stamp; all when none is named.
        files: Vec<PathBuf>,
    },
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Content(Content::Check { folder, json }) => {
            content::check(&folder, chrono::Local::now().date_naive(), json)
        }
        Command::Content(Content::Coverage { folder, module, json }) => {
            content::coverage(&folder, module.as_deref(), json)
        }
        Command::Content(Content::Lengths { folder, json }) => content::lengths(&folder, json),
        Command::Content(Content::New { folder, what }) => content::begin(&folder, what),
        Command::Content(Content::Preview { folder, lesson }) => content::preview(&folder, lesson.as_deref()),
        Command::Content(Content::Stamp { folder, files }) => content::stamp(&folder, &files),
        Command::Demo(arguments) => demo::run(&arguments),
        Command::Pin(command) => pin::run(&command),
        Command::Readiness(command) => readiness::run(&command, &mut std::io::stdout()),
        Command::Report(arguments) => report::run(&arguments),
        Command::Verify(arguments) => verify::run(&arguments, &mut std::io::stdout()),
    }
}
