//! Everybody the office knows, in memory while the register is open: a screen of fifty people among 100,000 must not read them all
//! from the file. Made at its first use, kept up by what is written, and checked against the file by a test.

use chrono::NaiveDate;
use sala_domain::event::{EventBody, Happening};
use sala_domain::office::roster::import::Known;
use sala_domain::office::roster::{Entry, Imported, Keys, Member, read::number_key};
use sala_domain::person::{Language, Profile};
use sala_domain::text::normalise;
use sala_domain::{ImportId, OfficeRoleId, PersonId, UnitId};
use sala_store::Register;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::{MutexGuard, OnceLock};

use super::{OpenRegister, held};
use crate::error::ApiError;

/// Somebody in the directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Who.
    pub person: PersonId,
    /// What is known of them.
    pub entry: Entry,
    /// The last day, if they left.
    pub left: Option<NaiveDate>,
    /// Learners who are this person.
    pub learners: BTreeSet<PersonId>,
    /// The import that said last what is known of them.
    pub imported: Option<Imported>,
    /// What they are compared by.
    pub keys: Keys,
    /// What a search looks through.
    text: String,
}

impl Listed {
    fn of(person: PersonId, member: Member) -> Option<Self> {
        let entry = member.entry?;
        let keys = Keys::of(&entry);
        let text = format!("{}\n{}\n{}\n{}", keys.khmer, keys.latin, keys.number, normalise(&entry.email));
        let (left, learners, imported) = (member.left, member.learners, member.imported);
        Some(Self { person, entry, left, learners, imported, keys, text })
    }

    /// By what they stand in a list: the name in a language, then the number.
    fn place(&self, language: Language) -> (&str, &str) {
        let (own, other) = match language {
            Language::Km => (&self.keys.khmer, &self.keys.latin),
            Language::En => (&self.keys.latin, &self.keys.khmer),
        };
        (if own.is_empty() { other } else { own }, &self.keys.number)
    }
}

/// Who is wanted from the directory.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Parts of names or of the number; all must be found.
    pub search: String,
    /// Only these units.
    pub units: Option<BTreeSet<UnitId>>,
    /// Only this role.
    pub role: Option<OfficeRoleId>,
    /// Only who is there on a day, only who had left before it, or both.
    pub left: Option<(bool, NaiveDate)>,
}

/// Everybody the office knows.
#[derive(Debug, Default)]
pub struct Directory {
    people: Vec<Listed>,
    places: HashMap<PersonId, usize>,
    orders: BTreeMap<Language, Vec<usize>>,
    profiles: Vec<(PersonId, Profile, Keys)>,
    /// What is told of all together; made when it is asked for, until anything changes.
    whole: OnceLock<Whole>,
}

/// What is told of all together.
#[derive(Debug)]
struct Whole {
    linked: HashSet<PersonId>,
    sure: Vec<(PersonId, PersonId)>,
    import: Option<(Imported, Vec<PersonId>)>,
}

impl Directory {
    fn of(register: &Register) -> Result<Self, ApiError> {
        let mut directory = Self::default();
        register.members()?.into_iter().for_each(|(person, member)| directory.put(person, member));
        let profiles = register.store().profiles()?.into_iter();
        directory.profiles = profiles
            .map(|(person, profile)| {
                let keys = Keys::new(&profile.staff_number, &profile.name_khmer, &profile.name_latin);
                (person, profile, keys)
            })
            .collect();
        Ok(directory)
    }

    fn put(&mut self, person: PersonId, member: Member) {
        self.orders.clear();
        self.whole.take();
        match (Listed::of(person.clone(), member), self.places.get(&person).copied()) {
            (Some(listed), Some(place)) => drop(self.people.get_mut(place).map(|slot| *slot = listed)),
            (Some(listed), None) => {
                self.places.insert(person, self.people.len());
                self.people.push(listed);
            }
            (None, Some(place)) => {
                self.people.swap_remove(place);
                self.places.remove(&person);
                if let Some(moved) = self.people.get(place) {
                    self.places.insert(moved.person.clone(), place);
                }
            }
            (None, None) => {}
        }
    }

    /// Everybody, in no order.
    pub fn everybody(&self) -> &[Listed] {
        &self.people
    }

    /// Somebody.
    pub fn one(&self, person: &PersonId) -> Option<&Listed> {
        self.people.get(*self.places.get(person)?)
    }

    /// Everybody as the plan of an import wants them.
    pub fn known(&self) -> Vec<Known> {
        let known =
            |one: &Listed| Known { person: one.person.clone(), entry: one.entry.clone(), left: one.left };
        self.people.iter().map(known).collect()
    }

    /// Who is wanted, in the order of their names.
    pub fn find(&mut self, wanted: &Wanted, language: Language) -> Vec<&Listed> {
        let people = &self.people;
        let order = self.orders.entry(language).or_insert_with(|| {
            let mut order: Vec<usize> = (0..people.len()).collect();
            let place = |at: &usize| people.get(*at).map(|one| (one.place(language), &one.person));
            order.sort_unstable_by(|a, b| place(a).cmp(&place(b)));
            order
        });
        let needle = normalise(&wanted.search);
        let digits = number_key(&wanted.search);
        let parts: Vec<(&str, &str)> = needle.split(' ').zip(digits.split(' ')).collect();
        let fits = |one: &&Listed| {
            wanted.left.is_none_or(|(left, day)| left == one.left.is_some_and(|last| last < day))
                && wanted.role.as_ref().is_none_or(|role| *role == one.entry.role)
                && wanted.units.as_ref().is_none_or(|units| units.contains(&one.entry.unit))
                && parts.iter().all(|(word, number)| one.text.contains(word) || one.text.contains(number))
        };
        order.iter().filter_map(|at| people.get(*at)).filter(fits).collect()
    }

    /// Others who have the number or the name of an entry.
    pub fn alike<'a>(
        &'a self,
        keys: &'a Keys,
        but: Option<&'a PersonId>,
    ) -> impl Iterator<Item = &'a Listed> + 'a {
        let like = move |one: &&Listed| {
            let number = !keys.number.is_empty() && keys.number == one.keys.number;
            Some(&one.person) != but && (number || keys.same_name(&one.keys))
        };
        self.people.iter().filter(like)
    }

    fn whole(&self) -> &Whole {
        self.whole.get_or_init(|| {
            let linked = self.people.iter().flat_map(|one| one.learners.iter().cloned()).collect();
            Whole { sure: self.find_sure(&linked), import: self.find_import(), linked }
        })
    }

    /// The newest import that can be undone: nobody of it was changed since.
    pub fn last_import(&self) -> Option<&(Imported, Vec<PersonId>)> {
        self.whole().import.as_ref()
    }

    fn find_import(&self) -> Option<(Imported, Vec<PersonId>)> {
        let mut imports: HashMap<&ImportId, (&Imported, Vec<&PersonId>)> = HashMap::new();
        for one in &self.people {
            if let Some(imported) = &one.imported {
                imports.entry(&imported.import.id).or_insert((imported, Vec::new())).1.push(&one.person);
            }
        }
        let whole = imports.into_values().filter(|(imported, people)| people.len() == imported.import.of);
        let newest = whole.max_by_key(|(imported, _)| (imported.at, imported.import.id.clone()))?;
        Some((newest.0.clone(), newest.1.into_iter().cloned().collect()))
    }

    /// What learners said of themselves, with what they are compared by.
    pub fn profiles(&self) -> &[(PersonId, Profile, Keys)] {
        &self.profiles
    }

    /// Learners who are somebody already.
    pub fn linked(&self) -> &HashSet<PersonId> {
        &self.whole().linked
    }

    /// Learners who are nobody yet and have both number and name of exactly one person.
    pub fn sure_links(&self) -> &[(PersonId, PersonId)] {
        &self.whole().sure
    }

    fn find_sure(&self, linked: &HashSet<PersonId>) -> Vec<(PersonId, PersonId)> {
        let mut numbers: HashMap<&str, Vec<&Listed>> = HashMap::new();
        for one in self.people.iter().filter(|one| !one.keys.number.is_empty()) {
            numbers.entry(&one.keys.number).or_default().push(one);
        }
        let free = self.profiles.iter().filter(|(learner, ..)| !linked.contains(learner));
        let sure =
            free.filter_map(|(learner, _, keys)| match numbers.get(keys.number.as_str())?.as_slice() {
                [one] if one.keys.same_name(keys) => Some((one.person.clone(), learner.clone())),
                _ => None,
            });
        sure.collect()
    }
}

/// The directory as it stands; made at its first use.
pub struct Standing<'a>(MutexGuard<'a, Option<Directory>>);

impl std::ops::Deref for Standing<'_> {
    type Target = Directory;
    fn deref(&self) -> &Directory {
        static NOBODY: std::sync::LazyLock<Directory> = std::sync::LazyLock::new(Directory::default);
        self.0.as_ref().unwrap_or(&NOBODY)
    }
}

impl Standing<'_> {
    /// See [`Directory::find`].
    pub fn find(&mut self, wanted: &Wanted, language: Language) -> Vec<&Listed> {
        self.0.get_or_insert_default().find(wanted, language)
    }
}

impl OpenRegister {
    /// Everybody the office knows. Drop it before anything is recorded.
    ///
    /// # Errors
    /// What the store says.
    pub fn directory(&self) -> Result<Standing<'_>, ApiError> {
        // The file first, as where something is recorded: never the other way round.
        let file = self.file();
        let mut directory = held(&self.directory);
        if directory.is_none() {
            *directory = Some(Directory::of(&file)?);
        }
        Ok(Standing(directory))
    }
}

/// Keeps the directory up with what was just written.
pub(super) fn follow(
    directory: &mut Option<Directory>,
    register: &Register,
    added: &[Happening],
) -> Result<(), ApiError> {
    let Some(directory) = directory else { return Ok(()) };
    let of_member = |event: &&Happening| matches!(event.body, EventBody::MemberChanged { .. });
    let people: BTreeSet<&PersonId> =
        added.iter().filter(of_member).filter_map(|event| event.who.as_ref()).collect();
    for person in people {
        directory.put(person.clone(), register.member(person)?.unwrap_or_default());
    }
    Ok(())
}
