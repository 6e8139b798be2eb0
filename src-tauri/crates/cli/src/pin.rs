//! `sala pin`: for whoever looks after the laptop, when somebody has forgotten their PIN. A PIN is a screen lock and encrypts nothing;
//! whoever can run this command can read the records anyway. Nothing of the record is touched.

use sala_api::ApiError;
use sala_domain::progress::Person;
use sala_store::{Place, Store, Surroundings};
use std::process::ExitCode;

/// What to do about screen locks.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// Say who has a PIN.
    List,
    /// Remove one person's PIN.
    Remove {
        /// The person's name in Latin or Khmer letters, or their staff number, as shown by `list`.
        person: String,
    },
}

/// Lists locks, or removes one.
pub fn run(command: &Command) -> ExitCode {
    match act(command) {
        Ok(lines) => {
            lines.iter().for_each(|line| println!("{line}"));
            ExitCode::SUCCESS
        }
        Err(sentence) => {
            eprintln!("sala pin: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn open(place: &Place) -> Result<Store, String> {
    if !place.database.exists() {
        return Err(format!("there are no records at {}", place.database.display()));
    }
    let machine = sala_api::open::machine();
    let around = Surroundings {
        machine: &machine,
        app: env!("CARGO_PKG_VERSION"),
        now: chrono::Utc::now(),
        random: sala_api::open::system_random(),
    };
    Store::open(place, around).map(|opened| opened.store).map_err(|error| error.to_string())
}

fn act(command: &Command) -> Result<Vec<String>, String> {
    let place = sala_api::open::home().map_err(|error: ApiError| error.to_string())?;
    let mut store = open(&place)?;
    let mut locked = Vec::new();
    for person in store.people().map_err(|error| error.to_string())? {
        if store.lock(&person.id).map_err(|error| error.to_string())?.is_some() {
            locked.push(person);
        }
    }
    match command {
        Command::List if locked.is_empty() => Ok(vec!["Nobody has a PIN.".to_owned()]),
        Command::List => Ok(locked.iter().map(line).collect()),
        Command::Remove { person } => {
            let found: Vec<&Person> = locked.iter().filter(|one| goes_by(one, person)).collect();
            let [one] = found.as_slice() else {
                return Err(format!(
                    "{} people with a PIN go by “{person}”: see `sala pin list`",
                    found.len()
                ));
            };
            store.set_lock(&one.id, None).map_err(|error| error.to_string())?;
            Ok(vec![format!("The PIN of {} is removed. They can set a new one in Sala.", line(one))])
        }
    }
}

fn line(person: &Person) -> String {
    let Some(profile) = person.learner.profile.as_ref().map(|latest| &latest.value) else {
        return String::new();
    };
    let parts = [&profile.name_latin, &profile.name_khmer, &profile.staff_number, &profile.unit];
    parts.into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(", ")
}

fn goes_by(person: &Person, name: &str) -> bool {
    let Some(profile) = person.learner.profile.as_ref().map(|latest| &latest.value) else { return false };
    let wanted = sala_domain::text::normalise(name);
    let names = [&profile.name_latin, &profile.name_khmer, &profile.staff_number];
    names.into_iter().any(|known| !known.is_empty() && sala_domain::text::normalise(known) == wanted)
}
