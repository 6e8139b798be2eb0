//! Kills the app at random moments, again and again, and looks whether anything is lost that it said was saved.
//!
//! The app is the test host, a program of its own, asked over HTTP and ended from outside by `kill -9`. After every kill a copy of its
//! folder is checked (database, ledger, views), then the app is started on the folder itself and asked for everything it was told.

mod audit;
mod course;
mod host;
mod memory;

use clap::Parser;
use sala_domain::seed::Draw;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use audit::Audit;
use course::Course;
use host::{Host, Reply};
use memory::Memory;

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Kills the app at random moments and looks whether anything is lost.
#[derive(Debug, Parser)]
struct Arguments {
    /// The program to kill.
    #[arg(long)]
    host: PathBuf,
    /// How often.
    #[arg(long, default_value_t = 300)]
    kills: usize,
    /// The same seed kills after the same waits.
    #[arg(long, default_value = "1")]
    seed: String,
    /// Kills before a new laptop is taken.
    #[arg(long, default_value_t = 30)]
    each: usize,
    /// After so many kills, puts the folder back to what it was before the next kill that something was saved in, to prove that a loss
    /// is found.
    #[arg(long)]
    break_after: Option<usize>,
}

/// What was done, for the line at the end.
#[derive(Debug, Default)]
struct Counts {
    kills: usize,
    while_opening: usize,
    in_flight: usize,
    saved: usize,
    asked_again: usize,
    people: usize,
    laptops: usize,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(counts) => {
            println!(
                "{} kills ({} while opening, {} with a request in flight), {} laptops, {} people: {} saved things, asked for {} times, \
                 0 lost; database and ledger sound after every kill",
                counts.kills,
                counts.while_opening,
                counts.in_flight,
                counts.laptops,
                counts.people,
                counts.saved,
                counts.asked_again
            );
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("seed {}: {failure}", arguments.seed);
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<Counts, Failure> {
    let mut draw = Draw::new(&arguments.seed, "kill");
    let mut audit = Audit::start()?;
    let mut counts = Counts::default();
    while counts.kills < arguments.kills {
        let folder = tempfile::tempdir()?;
        counts.laptops += 1;
        let most = arguments.each.min(arguments.kills - counts.kills);
        laptop(arguments, folder.path(), most, &mut draw, &mut audit, &mut counts)?;
    }
    Ok(counts)
}

/// One laptop: so many kills, then a last look at everybody on it.
fn laptop(
    arguments: &Arguments,
    folder: &Path,
    most: usize,
    draw: &mut Draw,
    audit: &mut Audit,
    counts: &mut Counts,
) -> Result<(), Failure> {
    let program = arguments.host.as_path();
    let course = Course::new()?;
    let mut older = Older::new()?;
    let mut people: Vec<Memory> = vec![Memory::default()];
    for kill in 0..most {
        if draw.below(6) == 0 {
            Host::spawn(program, folder)?.kill_after(Duration::from_millis(draw.below(400) as u64)).wait();
            counts.while_opening += 1;
        } else {
            let host = Host::spawn(program, folder)?.ready()?;
            recall(&host, &mut people, counts)?;
            let killer = host.kill_after(Duration::from_micros(draw.below(400_000) as u64));
            counts.in_flight += usize::from(work(&host, &course, &mut people, draw)?);
            killer.wait();
        }
        counts.kills += 1;
        if let Some(least) = arguments.break_after {
            older.follow(folder, saved(&people), counts.kills >= least)?;
        }
        audit
            .check(folder)
            .map_err(|failure| format!("after kill {} of this laptop: {failure}", kill + 1))?;
    }
    let host = Host::spawn(program, folder)?.ready()?;
    recall(&host, &mut people, counts)?;
    counts.people += people.iter().filter(|memory| memory.person.is_some()).count();
    counts.saved += saved(&people);
    host.kill_after(Duration::ZERO).wait();
    Ok(())
}

/// How many things were said to be saved.
fn saved(people: &[Memory]) -> usize {
    people.iter().map(Memory::size).sum()
}

/// The folder as it was one kill ago, for a loss on purpose.
struct Older {
    folder: tempfile::TempDir,
    saved: usize,
    planted: bool,
}

impl Older {
    fn new() -> Result<Self, Failure> {
        Ok(Self { folder: tempfile::tempdir()?, saved: 0, planted: false })
    }

    /// Puts the folder back, once, when that loses something; otherwise takes a new copy of it.
    fn follow(&mut self, folder: &Path, saved: usize, plant: bool) -> Result<(), Failure> {
        if plant && !self.planted && saved > self.saved {
            self.planted = true;
            std::fs::remove_dir_all(folder)?;
            return audit::copy_folder(self.folder.path(), folder);
        }
        self.folder = tempfile::tempdir()?;
        self.saved = saved;
        audit::copy_folder(folder, self.folder.path())
    }
}

/// Goes on with the course until the app is gone; whether a request was then under way.
fn work(host: &Host, course: &Course, people: &mut Vec<Memory>, draw: &mut Draw) -> Result<bool, Failure> {
    loop {
        let Some(memory) = people.last_mut() else { return Ok(false) };
        let Some((command, request)) = course.next(memory, draw) else {
            people.push(Memory::default());
            continue;
        };
        memory.under_way(command, &request);
        match host.ask(command, &request) {
            Reply::Answer(reply) => memory.saved(command, &request, &reply),
            Reply::Refusal(refusal) => {
                return Err(format!("{command} {request} was refused: {refusal}").into());
            }
            Reply::Gone { sent } => return Ok(sent),
        }
    }
}

/// Asks for everything of everybody that was said to be saved.
fn recall(host: &Host, people: &mut [Memory], counts: &mut Counts) -> Result<(), Failure> {
    let (last, earlier) = people.split_last_mut().ok_or("nobody")?;
    for memory in earlier {
        counts.asked_again += memory.recall(host)?;
    }
    counts.asked_again += last.recall(host)?;
    Ok(())
}
