//! `sala readiness`: scores an assessment from a file, without a window and without a register.
//!
//! The questions and weights are those this Sala was built with; the sentence for every mistake says what to mend.

use sala_domain::office::assessment::{
    Cap, Confidence, GateState, Instrument, InstrumentWords, Score, UseProfile, exchange, score,
};
use sala_domain::person::Language;
use sala_domain::readiness::Band;
use std::fmt::Write as _;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What to do with an assessment.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// Print the overall score, areas, band, what caps it, and must-haves.
    Score {
        /// The assessment, as docs/readiness-format.md tells.
        file: PathBuf,
    },
}

/// Success when the file could be scored, whatever its band; 2 when it could not.
pub fn run(command: &Command, out: &mut dyn Write) -> ExitCode {
    let Command::Score { file } = command;
    match scored(file) {
        Ok(text) if out.write_all(text.as_bytes()).is_ok() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(sentence) => {
            eprintln!("{}: {sentence}", file.display());
            ExitCode::from(2)
        }
    }
}

fn scored(file: &Path) -> Result<String, String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("it cannot be read: {error}"))?;
    let catalog = sala_api::embedded::catalog().map_err(|error| error.to_string())?;
    let instrument = &catalog.instrument;
    let now = chrono::Utc::now();
    let today = chrono::Local::now().date_naive();
    let found = exchange::read(&text, instrument, now, today).map_err(|fault| fault.to_string())?;
    let score = score(instrument, &found.round, &found.facts, found.on.unwrap_or(today));
    let words = instrument.spoken(Language::En).ok_or("its words are missing")?;
    told(instrument, words, &score).map_err(|error| error.to_string())
}

fn band(band: Band) -> &'static str {
    match band {
        Band::NotStarted => "Not started",
        Band::Starting => "Starting",
        Band::Developing => "Developing",
        Band::Managed => "Managed",
        Band::Leading => "Leading",
    }
}

fn confidence(mark: Confidence) -> &'static str {
    match mark {
        Confidence::Low => "low",
        Confidence::Medium => "medium",
        Confidence::High => "high",
    }
}

fn profile(profile: UseProfile) -> &'static str {
    match profile {
        UseProfile::U => "U, uses AI only",
        UseProfile::P => "P, buys or configures",
        UseProfile::D => "D, develops",
    }
}

fn number(score: Option<f64>) -> String {
    score.map_or_else(|| "    -".to_owned(), |score| format!("{score:5.1}"))
}

fn told(instrument: &Instrument, words: &InstrumentWords, score: &Score) -> Result<String, std::fmt::Error> {
    let mut text = String::new();
    writeln!(text, "Overall     {}", number(score.overall).trim())?;
    let gates = open_gates(score);
    let capped = if score.band < score.number_band && !gates.is_empty() {
        format!(" (capped by {})", gates.join(", "))
    } else {
        String::new()
    };
    writeln!(text, "Band        {}{capped}", band(score.band))?;
    writeln!(text, "Confidence  {}", confidence(score.confidence))?;
    writeln!(text, "Profile     {}", profile(score.basis.profile))?;
    writeln!(text, "Instrument  {}   judged on {}", instrument.version, score.on)?;
    if !score.complete() {
        writeln!(text, "Incomplete  {} of {} questions are settled", score.settled, score.asked)?;
    }
    for cap in &score.caps {
        writeln!(text, "Cap         {}", cap_told(cap))?;
    }
    writeln!(text, "\nAreas")?;
    for area in &score.areas {
        let name = words.areas.get(&area.id).map_or("", String::as_str);
        let mark = confidence(area.confidence);
        writeln!(
            text,
            "  {:<4} {}  weight {:>2}  {mark:<6}  {name}",
            area.id.as_str(),
            number(area.score),
            area.weight
        )?;
    }
    writeln!(text, "\nGates")?;
    for gate in &score.gates {
        let state = match gate.state {
            GateState::Met => "met",
            GateState::Open => "OPEN",
            GateState::Unanswered => "NOT ANSWERED",
            GateState::NotNeeded => "not needed",
        };
        let value = gate.value.map_or_else(|| "-".to_owned(), |value| value.to_string());
        let name = words.gates.get(&gate.id).map_or("", String::as_str);
        writeln!(text, "  {:<4} {value} of 4  {state:<12}  {name}", gate.id.as_str())?;
    }
    Ok(text)
}

fn open_gates(score: &Score) -> Vec<String> {
    score.gates.iter().filter(|gate| gate.open()).map(|gate| gate.id.to_string()).collect()
}

fn cap_told(cap: &Cap) -> String {
    match cap {
        Cap::GateOpen { gate } => format!("{gate} is open: nothing above Developing"),
        Cap::GateLow { gate, needs } => format!("{gate} must reach {needs}"),
        Cap::AreaLow { area, floor } => format!("{area} is under {floor}"),
        Cap::Evidence { percent } => {
            format!("{percent} % of the answers have evidence; Leading asks for 70 %")
        }
    }
}
