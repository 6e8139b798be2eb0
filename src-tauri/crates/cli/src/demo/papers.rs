//! The papers of a demonstration: certificates on as many threads as there are cores, and the readiness report.

use sala_domain::PersonId;
use sala_domain::catalog::{Catalog, Track};
use sala_domain::certificate::CertificateFacts;
use sala_domain::person::{Language, Profile};
use sala_domain::progress::{Issued, Person};
use sala_domain::readiness::{Readiness, readiness};
use sala_i18n::Digits;
use sala_report::readiness::{ChainStatement, ReadinessInput};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{Arguments, DemoError, Office};

/// What was written.
pub struct Papers {
    /// Certificates: path under the folder, and what they say.
    pub certificates: Vec<(PathBuf, CertificateFacts, String)>,
    /// The figures of the report.
    pub figures: Readiness,
    /// Who the people are.
    pub profiles: BTreeMap<PersonId, Profile>,
}

/// Writes everything.
pub fn write(office: &Office<'_>, out: &Path, arguments: &Arguments) -> Result<Papers, DemoError> {
    let track = office.catalog.tracks.first().ok_or_else(|| DemoError::Lacking("no track".to_owned()))?;
    let people: Vec<Person> = office.store.people()?;
    let figures = readiness(office.catalog, &office.catalog.policy.version, track, &people, office.now);
    let issued: Vec<&Issued> =
        people.iter().flat_map(|person| person.learner.certificates.values()).collect();
    certificates(office.catalog, &issued, out, arguments)?;
    let path = |issued: &&Issued| PathBuf::from("certificates").join(format!("{}.pdf", issued.facts.number));
    let certificates =
        issued.iter().map(|issued| (path(issued), issued.facts.clone(), issued.qr.clone())).collect();
    let profile = |person: Person| Some((person.id, person.learner.profile?.value));
    let profiles = people.into_iter().filter_map(profile).collect();
    let papers = Papers { certificates, figures, profiles };
    report(office, out, arguments, &papers)?;
    Ok(papers)
}

fn put(path: &Path, bytes: &[u8]) -> Result<(), DemoError> {
    sala_api::write_whole(path, bytes).map_err(|error| DemoError::File(path.to_owned(), error))
}

fn certificates(
    catalog: &Catalog,
    issued: &[&Issued],
    out: &Path,
    arguments: &Arguments,
) -> Result<(), DemoError> {
    let folder = out.join("certificates");
    std::fs::create_dir_all(&folder).map_err(|error| DemoError::File(folder.clone(), error))?;
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let share = issued.len().div_ceil(threads).max(1);
    let draw = |part: &[&Issued]| -> Result<(), DemoError> {
        for issued in part {
            let language = arguments.certificates;
            let names = catalog.track(&issued.facts.track).map(Track::certificate_names).unwrap_or_default();
            let bytes =
                sala_report::certificate::pdf(&issued.facts, &issued.qr, &names, language, Digits::Arabic)?;
            let path = folder.join(format!("{}.pdf", issued.facts.number));
            std::fs::write(&path, bytes).map_err(|error| DemoError::File(path.clone(), error))?;
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let parts: Vec<_> = issued.chunks(share).map(|part| scope.spawn(move || draw(part))).collect();
        parts.into_iter().try_for_each(|part| {
            part.join()
                .unwrap_or_else(|_| Err(DemoError::Lacking("a certificate that cannot be drawn".to_owned())))
        })
    })
}

fn report(office: &Office<'_>, out: &Path, arguments: &Arguments, papers: &Papers) -> Result<(), DemoError> {
    let language = if arguments.report == "km" { Language::Km } else { Language::En };
    let track = office.catalog.tracks.first().ok_or_else(|| DemoError::Lacking("no track".to_owned()))?;
    let title = track.words.iter().map(|(language, words)| (*language, words.title.clone())).collect();
    let verification = office.store.verify()?;
    let head = office.store.head()?.map(|head| hex::encode(head.id)).unwrap_or_default();
    let input = ReadinessInput {
        readiness: &papers.figures,
        profiles: &papers.profiles,
        track_title: &title,
        objectives: &office.catalog.objective_words(),
        prepared_by: "sala demo".to_owned(),
        chain: ChainStatement { head, events: verification.events, verified: verification.faults.is_empty() },
        offset: chrono::FixedOffset::east_opt(7 * 3600).unwrap_or(chrono::Offset::fix(&chrono::Utc)),
    };
    put(&out.join("readiness-report.pdf"), &sala_report::readiness::pdf(&input, language, Digits::Arabic)?)?;
    put(&out.join("readiness-report.xlsx"), &sala_report::readiness::xlsx(&input, language, Digits::Arabic)?)
}
