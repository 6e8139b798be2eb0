//! One person: what is known, what is asked of them, who learns as them, and everything that happened.

use sala_domain::PersonId;
use sala_domain::event::Happening;
use sala_domain::office::learned::Learned;
use sala_domain::office::named;
use sala_domain::office::roll::{Staff, majors};
use sala_domain::office::roster::{Keys, Member, read};
use sala_domain::office::tenure::Tenure;
use sala_domain::person::Profile;
use sala_domain::progress::Learner;
use std::sync::Arc;

use super::{role_choices, told, track_title, unit_choices};
use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::register::OpenRegister;
use crate::wire::staff::{
    AssignedTrack, ExemptTrack, LearnerCard, OfStaff, StaffDue, StaffPerson, TrackChoice,
};

/// Learners that are suggested.
const SUGGESTED: usize = 8;

/// Everything the register has about somebody.
pub(super) struct Whole {
    pub(super) person: PersonId,
    pub(super) member: Member,
    /// Events of the office about them.
    pub(super) events: Vec<Happening>,
    /// Each learner who is this person, with their events.
    pub(super) learners: Vec<(Learner, Vec<Happening>)>,
}

pub(super) fn whole(register: &OpenRegister, person: PersonId) -> Result<Whole, ApiError> {
    let file = register.file();
    let member = file.member(&person)?.filter(|member| member.entry.is_some());
    let member = member.ok_or(ErrorCode::OfficeUnknown)?;
    let events = file.store().history(&person)?;
    let mut learners = Vec::new();
    for learner in &member.learners {
        if let Some(view) = file.store().learner(learner)? {
            learners.push((view, file.store().history(learner)?));
        }
    }
    Ok(Whole { person, member, events, learners })
}

/// One person.
pub fn one(app: &App, register: &OpenRegister, request: OfStaff) -> Result<StaffPerson, ApiError> {
    let whole = whole(register, request.person)?;
    let (office, language) = (register.office(), app.language());
    let entry = whole.member.entry.clone().ok_or(ErrorCode::OfficeUnknown)?;
    let (learners, suggested) = learners(register, &whole)?;
    let role = office.settings.roles.get(&entry.role).map(|role| named(&role.names, language).to_owned());
    let tracks = app.catalog.tracks.iter();
    Ok(StaffPerson {
        unit: read::path(&office.settings, &entry.unit, language),
        role: role.unwrap_or_default(),
        left: whole.member.left,
        due: due(app, register, &whole),
        assigned: assigned(app, &whole.member),
        exempt: exempt(app, &whole.member),
        learners,
        suggested,
        history: told::history(app, &office, &whole),
        tracks: tracks
            .map(|track| TrackChoice { track: track.id.clone(), title: track_title(app, &track.id) })
            .collect(),
        units: unit_choices(&office, language),
        roles: role_choices(&office, language),
        person: whole.person,
        entry,
    })
}

fn assigned(app: &App, member: &Member) -> Vec<AssignedTrack> {
    let card = |(track, assignment): (&sala_domain::TrackId, &sala_domain::office::roster::Assignment)| {
        AssignedTrack {
            track: track.clone(),
            title: track_title(app, track),
            on: assignment.on,
            due: assignment.due,
        }
    };
    member.assignments.iter().map(card).collect()
}

fn exempt(app: &App, member: &Member) -> Vec<ExemptTrack> {
    let card =
        |(track, exemption): (&sala_domain::TrackId, &sala_domain::office::roster::Exemption)| ExemptTrack {
            track: track.clone(),
            title: track_title(app, track),
            reason: exemption.reason.clone(),
            until: exemption.until,
        };
    member.exemptions.iter().map(card).collect()
}

fn card(learner: &PersonId, profile: &Profile) -> LearnerCard {
    LearnerCard {
        learner: learner.clone(),
        staff_number: profile.staff_number.clone(),
        name_khmer: profile.name_khmer.clone(),
        name_latin: profile.name_latin.clone(),
        unit: profile.unit.clone(),
    }
}

/// Those who are this person, and those who may be: free ones with the number or the name.
fn learners(
    register: &OpenRegister,
    whole: &Whole,
) -> Result<(Vec<LearnerCard>, Vec<LearnerCard>), ApiError> {
    let directory = register.directory()?;
    let keys = whole.member.entry.as_ref().map(Keys::of).unwrap_or_default();
    let linked = directory.linked();
    let own = directory.profiles().iter().filter(|(learner, ..)| whole.member.learners.contains(learner));
    let own = own.map(|(learner, profile, _)| card(learner, profile)).collect();
    let free = directory.profiles().iter().filter(|(learner, ..)| !linked.contains(learner));
    let like = free.filter(|(.., theirs)| {
        (!keys.number.is_empty() && keys.number == theirs.number) || keys.same_name(theirs)
    });
    let like = like.take(SUGGESTED).map(|(learner, profile, _)| card(learner, profile)).collect();
    Ok((own, like))
}

/// What is asked of them today, by the same rules as the coverage of the whole office.
fn due(app: &App, register: &OpenRegister, whole: &Whole) -> Vec<StaffDue> {
    let office = register.office();
    let mut learned = Learned::default();
    whole.learners.iter().for_each(|(learner, _)| learned.join(Learned::of(learner)));
    let mut staff = Staff::new(&app.catalog.tracks, app.offset());
    staff.put(&whole.person, &whole.member, Tenure::rebuild(&whole.events), &learned);
    let majors = majors(&app.catalog.policy, &office.rulebook.editions);
    let roll = Arc::new(staff).roll(&office, &majors, app.today());
    let line = |line: sala_domain::office::roll::Line| StaffDue {
        title: track_title(app, &line.track),
        state: line.state,
        due: line.due,
        until: line.until,
    };
    roll.of_person(&whole.person).into_iter().map(line).collect()
}
