//! People of this laptop and their screen locks. A PIN keeps a colleague from clicking into the wrong record; it encrypts nothing.

use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _, SaltString};
use argon2::{Argon2, PasswordHash};
use chrono::Duration;
use sala_domain::PersonId;
use sala_domain::event::EventBody;
use sala_domain::person::Profile;
use sala_domain::progress::Person;
use sala_store::Lock;

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::wire::person::{AddPerson, ChangePerson, EnterPerson, PersonCard, SetPin};
use crate::wire::{Nothing, Saved};

/// Wrong PINs that are let pass before each further one costs a wait.
const FREE_TRIES: u32 = 5;
/// The first wait, in seconds; it doubles with every further wrong PIN.
const FIRST_WAIT: i64 = 30;
/// The longest wait, in seconds.
const LONGEST_WAIT: i64 = 15 * 60;

/// One or two letters that stand for a name.
fn initials(name: &str) -> String {
    let first = |word: &str| word.chars().find(|c| c.is_alphanumeric());
    let letters: Vec<char> = name.split_whitespace().filter_map(first).collect();
    let (head, tail) = (letters.first(), letters.get(1..).and_then(<[char]>::last));
    head.into_iter().chain(tail).flat_map(|c| c.to_uppercase()).collect()
}

/// A person as shown; `None` for one whose data was erased.
pub(super) fn card(app: &App, person: &Person) -> Result<Option<PersonCard>, ApiError> {
    let Some(profile) = person.learner.profile.as_ref().map(|latest| latest.value.clone()) else {
        return Ok(None);
    };
    let name = profile.name(app.language()).to_owned();
    let locked = app.store().lock(&person.id)?.is_some();
    Ok(Some(PersonCard { id: person.id.clone(), initials: initials(&name), name, profile, locked }))
}

fn card_of(app: &App, id: &PersonId) -> Result<PersonCard, ApiError> {
    let learner = app.store().learner(id)?.ok_or(ErrorCode::PersonUnknown)?;
    card(app, &Person { id: id.clone(), learner })?.ok_or_else(|| ErrorCode::PersonUnknown.into())
}

fn checked(profile: &Profile) -> Result<Profile, ApiError> {
    let profile = profile.tidied();
    profile.check()?;
    Ok(profile)
}

fn hash(app: &App, pin: &str) -> Result<String, ApiError> {
    let digits = sala_domain::text::to_arabic_digits(pin);
    if !(4..=12).contains(&digits.len()) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(ErrorCode::PinShape.into());
    }
    let salt = SaltString::encode_b64(&app.random::<16>()?);
    let hashed =
        salt.and_then(|salt| Ok(Argon2::default().hash_password(digits.as_bytes(), &salt)?.to_string()));
    hashed.map_err(|error| ApiError::internal(&std::io::Error::other(error.to_string())))
}

fn fits(lock: &Lock, pin: &str) -> bool {
    let digits = sala_domain::text::to_arabic_digits(pin);
    let parsed = PasswordHash::new(&lock.hash);
    parsed.is_ok_and(|hash| Argon2::default().verify_password(digits.as_bytes(), &hash).is_ok())
}

/// Opens a person's lock with a PIN, or counts a wrong one.
fn unlock(app: &App, person: &PersonId, pin: Option<&str>) -> Result<(), ApiError> {
    let Some(mut lock) = app.store().lock(person)? else { return Ok(()) };
    let now = app.now();
    if let Some(until) = lock.wait_until.filter(|until| *until > now) {
        let seconds = (until - now).num_seconds() + 1;
        return Err(ApiError::with(ErrorCode::PinWait, "seconds", seconds.unsigned_abs() as usize));
    }
    if pin.is_some_and(|pin| fits(&lock, pin)) {
        if lock.wrong > 0 {
            (lock.wrong, lock.wait_until) = (0, None);
            app.store().set_lock(person, Some(&lock))?;
        }
        return Ok(());
    }
    lock.wrong += 1;
    let over = lock.wrong.saturating_sub(FREE_TRIES);
    let wait = (over > 0).then(|| (FIRST_WAIT << (over - 1).min(10)).min(LONGEST_WAIT));
    lock.wait_until = wait.map(|seconds| now + Duration::seconds(seconds));
    let left = FREE_TRIES.saturating_sub(lock.wrong) as usize;
    app.store().set_lock(person, Some(&lock))?;
    Err(match wait {
        Some(seconds) => ApiError::with(ErrorCode::PinWait, "seconds", seconds.unsigned_abs() as usize),
        None => ApiError::with(ErrorCode::PinWrong, "left", left),
    })
}

/// Adds a person and lets them in.
pub fn add(app: &App, request: AddPerson) -> Result<PersonCard, ApiError> {
    let profile = checked(&request.profile)?;
    let lock = request.pin.as_deref().map(|pin| hash(app, pin)).transpose()?;
    let id = PersonId(hex::encode(app.random::<16>()?));
    let body = EventBody::PersonAdded { profile, lang: app.language() };
    app.store().append(Some(&id), body, app.now())?;
    if let Some(hash) = lock {
        app.store().set_lock(&id, Some(&Lock { hash, wrong: 0, wait_until: None }))?;
    }
    app.sit(Some(id.clone()));
    card_of(app, &id)
}

/// Changes what is known of the person who is there.
pub fn change(app: &App, request: ChangePerson) -> Result<PersonCard, ApiError> {
    let profile = checked(&request.profile)?;
    let (id, learner) = app.learner()?;
    if learner.profile.as_ref().map(|latest| &latest.value) != Some(&profile) {
        app.record(EventBody::PersonChanged { profile })?;
    }
    card_of(app, &id)
}

/// Lets a person in.
pub fn enter(app: &App, request: EnterPerson) -> Result<PersonCard, ApiError> {
    let card = card_of(app, &request.person)?;
    unlock(app, &request.person, request.pin.as_deref())?;
    app.sit(Some(request.person));
    Ok(card)
}

/// Nobody is there any more.
pub fn leave(app: &App, _: Nothing) -> Result<Saved, ApiError> {
    app.sit(None);
    Ok(Saved::YES)
}

/// Sets, changes or removes the PIN of the person who is there.
pub fn set_pin(app: &App, request: SetPin) -> Result<Saved, ApiError> {
    let person = app.person()?;
    unlock(app, &person, request.old.as_deref())?;
    let lock = request.new.as_deref().map(|pin| hash(app, pin)).transpose()?;
    let lock = lock.map(|hash| Lock { hash, wrong: 0, wait_until: None });
    app.store().set_lock(&person, lock.as_ref())?;
    Ok(Saved::YES)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_the_first_letters_of_the_first_and_last_name() {
        assert_eq!(initials("Sok Dara"), "SD");
        assert_eq!(initials("dara"), "D");
        assert_eq!(initials("សុខ ដារ៉ា"), "សដ");
        assert_eq!(initials("<b> !"), "B");
        assert_eq!(initials(""), "");
    }
}
