//! Whether a change of the settings can stand: every rule of set-up, for one change against what is set now.

use std::collections::BTreeMap;

use super::colour::Colour;
use super::tree::DEEPEST;
use super::{Change, Duty, Look, OfficeRole, Recurrence, Settings, Unit};
use crate::office::Names;
use crate::text::{normalise, tidy};
use crate::{OfficeRoleId, TrackId, UnitId};

/// The longest name of an office, unit or role, in Unicode characters.
pub const LONGEST_NAME: usize = 160;
/// The most units an office has.
pub const MOST_UNITS: usize = 2_000;
/// The most roles an office has.
pub const MOST_ROLES: usize = 100;
/// The longest logo in base64: an event must hold it.
pub const LONGEST_LOGO: usize = 400_000;

/// Why a change is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No name in any language.
    NameMissing,
    /// A name is longer than [`LONGEST_NAME`].
    NameTooLong,
    /// Another unit at the same place, or another role, has the name.
    NameTaken,
    /// The unit it should belong to is not known, or closed.
    ParentUnknown,
    /// It would belong to itself or to a unit below it.
    Ring,
    /// Deeper than [`DEEPEST`] levels.
    TooDeep,
    /// Units below it are still in use.
    UnitsBelow,
    /// [`MOST_UNITS`] or [`MOST_ROLES`] are there.
    Full,
    /// One role must stay in use.
    LastRole,
    /// The track is not known.
    TrackUnknown,
    /// A role of the duty is not known.
    RoleUnknown,
    /// Not 1 to 365 days.
    DueDays,
    /// Not 0 to 90 days.
    GraceDays,
    /// Not 1 to 120 months.
    Months,
    /// Not a month of the year.
    Month,
    /// Not `#rrggbb`.
    ColourShape,
    /// Too faint to be read.
    ColourFaint,
    /// Longer than [`LONGEST_LOGO`].
    LogoTooLarge,
    /// Not 12 to 240 months.
    Retention,
}

impl Settings {
    /// The change as it will be written down: names tidied, colours in their one spelling.
    ///
    /// # Errors
    /// The first [`Fault`] found.
    pub fn checked(&self, change: Change, tracks: &[TrackId]) -> Result<Change, Fault> {
        match change {
            Change::Named { names, unit_label } => {
                Ok(Change::Named { names: tidied(names, true)?, unit_label: tidied(unit_label, false)? })
            }
            Change::Unit { id, unit } => {
                let unit = Unit { names: tidied(unit.names, true)?, ..unit };
                self.check_unit(&id, &unit)?;
                Ok(Change::Unit { id, unit })
            }
            Change::Role { id, role } => {
                let role = OfficeRole { names: tidied(role.names, true)?, ..role };
                self.check_role(&id, &role)?;
                Ok(Change::Role { id, role })
            }
            Change::Duty { track, duty } => {
                let known = tracks.contains(&track) || (duty.is_none() && self.duties.contains_key(&track));
                known.then_some(()).ok_or(Fault::TrackUnknown)?;
                duty.iter().try_for_each(|duty| self.check_duty(duty))?;
                Ok(Change::Duty { track, duty })
            }
            Change::Look { look } => Ok(Change::Look { look: checked_look(look)? }),
            Change::Retention { months } => {
                within(months, 12, 240, Fault::Retention).map(|()| Change::Retention { months })
            }
            Change::Handed { .. } => Ok(change),
        }
    }

    /// Whether settings that somebody else wrote keep the bounds that everything here counts with.
    ///
    /// # Errors
    /// The first [`Fault`] found.
    pub fn sound(&self) -> Result<(), Fault> {
        self.duties.values().try_for_each(check_numbers)?;
        let names = self.units.values().map(|unit| &unit.names);
        let names = names.chain(self.roles.values().map(|role| &role.names));
        for names in names.chain([&self.names, &self.unit_label]) {
            tidied(names.clone(), false)?;
        }
        let full = self.units.len() > MOST_UNITS || self.roles.len() > MOST_ROLES;
        full.then_some(Fault::Full).map_or(Ok(()), Err)?;
        checked_look(self.look.clone()).map(|_| ())
    }

    fn check_unit(&self, id: &UnitId, unit: &Unit) -> Result<(), Fault> {
        let before = self.units.get(id);
        if before.is_none() && self.units.len() >= MOST_UNITS {
            return Err(Fault::Full);
        }
        let sibling = |(other, known): &(&UnitId, &Unit)| *other != id && known.parent == unit.parent;
        let open = self.units.iter().filter(sibling).filter(|(_, known)| !known.closed);
        if !unit.closed && open.map(|(_, known)| &known.names).any(|names| same(names, &unit.names)) {
            return Err(Fault::NameTaken);
        }
        let used = |(_, known): (&UnitId, &Unit)| known.parent.as_ref() == Some(id) && !known.closed;
        if unit.closed && self.units.iter().any(used) {
            return Err(Fault::UnitsBelow);
        }
        unit.parent.as_ref().map_or(Ok(()), |parent| self.check_parent(id, unit, parent))
    }

    fn check_parent(&self, id: &UnitId, unit: &Unit, parent: &UnitId) -> Result<(), Fault> {
        let known = self.units.get(parent).ok_or(Fault::ParentUnknown)?;
        if known.closed && !unit.closed {
            return Err(Fault::ParentUnknown);
        }
        if self.below(id).contains(parent) {
            return Err(Fault::Ring);
        }
        if self.path(parent).len() + self.height(id) > DEEPEST {
            return Err(Fault::TooDeep);
        }
        Ok(())
    }

    fn check_role(&self, id: &OfficeRoleId, role: &OfficeRole) -> Result<(), Fault> {
        if !self.roles.contains_key(id) && self.roles.len() >= MOST_ROLES {
            return Err(Fault::Full);
        }
        let mut others = self.roles.iter().filter(|(other, known)| *other != id && !known.closed);
        if role.closed && others.clone().next().is_none() {
            return Err(Fault::LastRole);
        }
        if !role.closed && others.any(|(_, known)| same(&known.names, &role.names)) {
            return Err(Fault::NameTaken);
        }
        Ok(())
    }

    fn check_duty(&self, duty: &Duty) -> Result<(), Fault> {
        if duty.roles.iter().any(|role| !self.roles.contains_key(role)) {
            return Err(Fault::RoleUnknown);
        }
        check_numbers(duty)
    }
}

fn check_numbers(duty: &Duty) -> Result<(), Fault> {
    within(duty.due_days, 1, 365, Fault::DueDays)?;
    within(duty.grace_days, 0, 90, Fault::GraceDays)?;
    within(duty.valid_months, 1, 120, Fault::Months)?;
    match duty.recurrence {
        Recurrence::AfterPassing { months } => within(months, 1, 120, Fault::Months),
        Recurrence::Yearly { month } => within(month, 1, 12, Fault::Month),
        Recurrence::Once | Recurrence::MajorRules => Ok(()),
    }
}

fn within(value: u32, least: u32, most: u32, fault: Fault) -> Result<(), Fault> {
    if (least..=most).contains(&value) { Ok(()) } else { Err(fault) }
}

/// Names without outer space, and without languages that have none.
fn tidied(names: Names, needed: bool) -> Result<Names, Fault> {
    let tidy = names.into_iter().map(|(language, name)| (language, tidy(&name)));
    let names: BTreeMap<_, _> = tidy.filter(|(_, name)| !name.is_empty()).collect();
    if needed && names.is_empty() {
        return Err(Fault::NameMissing);
    }
    match names.values().any(|name| name.chars().count() > LONGEST_NAME) {
        true => Err(Fault::NameTooLong),
        false => Ok(names),
    }
}

/// Whether two things are called the same in a language, however it is typed.
fn same(one: &Names, two: &Names) -> bool {
    one.iter()
        .any(|(language, name)| two.get(language).is_some_and(|other| normalise(name) == normalise(other)))
}

fn checked_look(look: Look) -> Result<Look, Fault> {
    let colour = |text: Option<String>, enough: fn(Colour) -> bool| {
        let Some(text) = text else { return Ok(None) };
        let colour = Colour::read(text.trim()).ok_or(Fault::ColourShape)?;
        if enough(colour) { Ok(Some(colour.text())) } else { Err(Fault::ColourFaint) }
    };
    if look.logo.as_ref().is_some_and(|logo| logo.len() > LONGEST_LOGO) {
        return Err(Fault::LogoTooLarge);
    }
    Ok(Look {
        ink: colour(look.ink, Colour::carries_text)?,
        accent: colour(look.accent, Colour::carries_marks)?,
        logo: look.logo,
    })
}
