//! Gathers what the report of an office says, from its register: for the screen, for files, and for the command line.
//!
//! It decides nothing: each figure is what the domain made of the register's views. It may grow by a topic of the report.

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use sala_domain::catalog::{Catalog, Track};
use sala_domain::office::assessment::{Facts, Round, score};
use sala_domain::office::duty::Step;
use sala_domain::office::report::{ReportNote, next_number};
use sala_domain::office::roll::{Counts, Filter, Group as RollGroup, Line, Roll, RollState, majors};
use sala_domain::office::{Names, Office, board, case, plan};
use sala_domain::person::Language;
use sala_domain::{OfficeRoleId, TrackId, UnitId};
use sala_report::paper::figures as paper;
use sala_report::paper::figures::OfficeFigures;
use sala_report::paper::{Format, Paper, seal};
use sala_report::{ChainStatement, ReportError};
use sala_store::{Register, StoreError};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a report is gathered from.
pub struct Source<'a> {
    /// What is taught.
    pub catalog: &'a Catalog,
    /// What the office decided.
    pub office: &'a Office,
    /// The register.
    pub register: &'a Register,
    /// Who stands where today.
    pub roll: &'a Roll,
    /// The moment.
    pub now: DateTime<Utc>,
    /// Local time of the office.
    pub offset: FixedOffset,
    /// Who makes the report; may be empty.
    pub prepared_by: String,
    /// Whether the records were checked and are right.
    pub verified: bool,
}

/// The roll of a register that is not kept open.
///
/// # Errors
/// When the register cannot be read.
pub fn roll(
    catalog: &Catalog,
    register: &Register,
    office: &Office,
    today: NaiveDate,
    offset: FixedOffset,
) -> Result<Roll, StoreError> {
    let staff = Arc::new(register.staff(&catalog.tracks, offset)?);
    Ok(staff.roll(office, &majors(&catalog.policy, &office.rulebook.editions), today))
}

/// Everything the report says.
///
/// # Errors
/// When the register cannot be read.
pub fn figures<'a>(source: &Source<'a>) -> Result<OfficeFigures<'a>, StoreError> {
    let (office, today) = (source.office, source.roll.today);
    let all = source.roll.coverage(&Filter::default());
    let reports = source.reports();
    let before = office.snapshots.reports.iter().map(|(at, _)| *at).max().unwrap_or(DateTime::UNIX_EPOCH);
    let numbers = office.snapshots.reports.iter().map(|(_, note)| note.number.as_str());
    let local = source.now.with_timezone(&source.offset);
    Ok(OfficeFigures {
        at: source.now,
        today,
        number: next_number(numbers, chrono::Datelike::year(&today)),
        prepared_by: source.prepared_by.clone(),
        content: source.catalog.version.clone(),
        settings: &office.settings,
        people: source.everybody()?,
        chain: source.chain()?,
        instrument: &source.catalog.instrument,
        assessed: source.assessed(),
        rounds: source.rounds(),
        coverage: source.coverage(&all),
        quality: source.quality(&Filter::default()),
        quality_by_track: source.quality_by_track(&all.tracks.groups),
        attestation: source.attestation(&all),
        cases: case::figures(&office.cases, local),
        case_list: &office.cases,
        plan: plan::figures(&office.plan, today, source.roll.specialists()),
        board: board::figures(&office.board),
        late: source.late()?,
        months: source.months(),
        reports,
        changes: source.changes(before)?,
    })
}

/// What the register keeps of a report that was made.
///
/// # Errors
/// [`ReportError::Facts`].
pub fn note(
    paper: &Paper,
    figures: &OfficeFigures<'_>,
    formats: &BTreeSet<Format>,
) -> Result<ReportNote, ReportError> {
    Ok(ReportNote {
        number: paper.number.clone(),
        hash: seal::hash(&Format::Json.write(paper)?),
        code: paper.code.clone(),
        version: paper.version.code().to_owned(),
        languages: paper.languages.iter().map(|language| language.code().to_owned()).collect(),
        formats: formats.iter().map(|format| format.ending().to_owned()).collect(),
        figures: figures.key(),
        events: u32::try_from(figures.chain.events).unwrap_or(u32::MAX),
    })
}

fn standings(of: &Counts) -> paper::Standings {
    paper::Standings {
        people: of.people,
        assigned: of.assigned,
        certified: of.certified,
        valid: of.of(RollState::Valid),
        within_30: of.of(RollState::Expiring30),
        within_60: of.of(RollState::Expiring60),
        within_90: of.of(RollState::Expiring90),
        begun: of.of(RollState::InProgress),
        waiting: of.of(RollState::NotStarted),
        expired: of.of(RollState::Expired),
        overdue: of.of(RollState::Overdue),
        exempt: of.of(RollState::Exempt),
    }
}

impl<'a> Source<'a> {
    fn day(&self, at: DateTime<Utc>) -> NaiveDate {
        at.with_timezone(&self.offset).date_naive()
    }

    fn reports(&self) -> Vec<(NaiveDate, ReportNote)> {
        let mut reports = self.office.snapshots.reports.clone();
        reports.sort_by_key(|(at, _)| *at);
        reports.into_iter().map(|(at, note)| (self.day(at), note)).collect()
    }

    /// Names of everybody, in every spelling, also of those who left.
    fn everybody(&self) -> Result<Vec<String>, StoreError> {
        let mut names = Vec::new();
        for (_, member) in self.register.members()? {
            names.extend(member.entry.into_iter().flat_map(|entry| [entry.name_khmer, entry.name_latin]));
        }
        names.retain(|name| !name.is_empty());
        Ok(names)
    }

    fn chain(&self) -> Result<ChainStatement, StoreError> {
        let head = self.register.head()?.map(|head| hex::encode(head.id)).unwrap_or_default();
        Ok(ChainStatement { head, events: self.register.store().count()?, verified: self.verified })
    }

    fn core(&self) -> Option<&'a Track> {
        self.catalog.tracks.first()
    }

    /// What the register itself answers of the assessment today.
    fn facts(&self) -> Facts {
        let catalog = self.catalog;
        Facts::of(&catalog.instrument, &catalog.policy, self.office, self.roll, self.now)
    }

    fn rounds(&self) -> Vec<paper::Assessed<'a>> {
        let closed = self.office.assessment.closed().into_iter();
        let assessed = |(_, round, closing): (_, &'a Round, &'a sala_domain::office::assessment::Closing)| {
            paper::Assessed { round, score: closing.score.clone(), on: self.day(closing.at), closed: true }
        };
        closed.map(assessed).collect()
    }

    /// The round closed last; before there is one, the open one as it stands today.
    fn assessed(&self) -> Option<paper::Assessed<'a>> {
        if let Some(closed) = self.rounds().pop() {
            return Some(closed);
        }
        let (_, round) = self.office.assessment.open()?;
        let today = self.roll.today;
        let score = score(&self.catalog.instrument, round, &self.facts(), today);
        (score.answered > 0).then_some(paper::Assessed { round, score, on: today, closed: false })
    }

    fn track_names(&self, id: &TrackId) -> Names {
        let track = self.catalog.track(id);
        let words = track.map(|track| track.words.iter());
        words.map_or_else(
            || Names::from([(Language::En, id.to_string())]),
            |words| words.map(|(language, words)| (*language, words.title.clone())).collect(),
        )
    }

    fn unit_names(&self, id: &UnitId) -> Option<Names> {
        self.office.settings.units.get(id).map(|unit| unit.names.clone())
    }

    fn coverage(&self, all: &sala_domain::office::roll::Coverage) -> paper::Coverage {
        let group = |names: Option<Names>, group: &RollGroup| paper::Group {
            names,
            standings: standings(&group.counts),
        };
        let unit = |of: &RollGroup| group(self.unit_names(&UnitId(of.id.clone())), of);
        let role = |of: &RollGroup| {
            let role = self.office.settings.roles.get(&OfficeRoleId(of.id.clone()));
            group(role.map(|role| role.names.clone()), of)
        };
        let track = |of: &RollGroup| group(Some(self.track_names(&TrackId(of.id.clone()))), of);
        let language = |of: &RollGroup| {
            let language = Language::ALL.into_iter().find(|language| language.code() == of.id);
            (language, standings(&of.counts))
        };
        let core =
            self.core().and_then(|core| all.tracks.groups.iter().find(|group| group.id == core.id.as_str()));
        // Nobody may be asked for the core track; then nobody holds it.
        let core = core.map_or_else(paper::Standings::default, |group| standings(&group.counts));
        paper::Coverage {
            all: standings(&all.all),
            core: paper::Standings { people: all.all.people, ..core },
            units: all.units.groups.iter().map(unit).collect(),
            roles: all.roles.groups.iter().map(role).collect(),
            tracks: all.tracks.groups.iter().map(track).collect(),
            languages: all.languages.groups.iter().map(language).collect(),
            starters: all.all.starters,
        }
    }

    fn quality(&self, filter: &Filter) -> Option<paper::Quality> {
        let quality = self.roll.quality(filter)?;
        let words = self.catalog.objective_words();
        let weak = quality.weakest.iter().map(|weak| paper::Weakest {
            id: weak.objective.to_string(),
            names: words.get(&weak.objective).cloned().unwrap_or_default(),
            right: weak.right,
            answers: weak.of,
        });
        Some(paper::Quality {
            people: quality.people,
            first_sittings: quality.first_sittings,
            first_passed: quality.first_passed,
            median_percent: quality.median_percent,
            sittings: quality.sittings,
            median_minutes: quality.median_minutes,
            weakest: weak.collect(),
        })
    }

    fn quality_by_track(&self, tracks: &[RollGroup]) -> Vec<(Names, Option<paper::Quality>)> {
        let of = |group: &RollGroup| {
            let track = TrackId(group.id.clone());
            let filter = Filter { track: Some(track.clone()), ..Filter::default() };
            (self.track_names(&track), self.quality(&filter))
        };
        tracks.iter().map(of).collect()
    }

    fn attestation(&self, all: &sala_domain::office::roll::Coverage) -> paper::Attestation {
        let signed = |of: &Counts| paper::Signed { people: of.people, current: of.signed, stale: of.stale };
        let edition = self.office.rulebook.on(self.roll.today);
        let unit = |group: &RollGroup| (self.unit_names(&UnitId(group.id.clone())), signed(&group.counts));
        paper::Attestation {
            version: edition
                .map_or_else(|| self.catalog.policy.version.clone(), |own| own.version.to_string()),
            effective: edition.map(|own| own.effective),
            all: signed(&all.all),
            units: all.units.groups.iter().map(unit).collect(),
        }
    }

    fn late(&self) -> Result<Vec<paper::Late>, StoreError> {
        let lines = self.roll.overdue_list(&Filter::default());
        let members: BTreeMap<_, _> = match lines.is_empty() {
            true => BTreeMap::new(),
            false => self.register.members()?.into_iter().collect(),
        };
        let late = |line: &Line| {
            let entry = members.get(&line.person).and_then(|member| member.entry.as_ref());
            let name = |language: Language| Some((language, entry?.name(language).to_owned()));
            paper::Late {
                person: line.person.clone(),
                names: Language::ALL.into_iter().filter_map(name).collect(),
                unit: self.unit_names(&line.unit),
                track: self.track_names(&line.track),
                due: line.due.unwrap_or(self.roll.today),
                days: line.days_overdue,
                step: match line.step {
                    Some(Step::Withdraw) => paper::LateStep::Withdraw,
                    Some(Step::Manager) => paper::LateStep::Manager,
                    _ => paper::LateStep::Reminded,
                },
            }
        };
        Ok(lines.iter().map(late).collect())
    }

    fn months(&self) -> Vec<paper::Month> {
        let mut months: Vec<paper::Month> = self
            .office
            .snapshots
            .months
            .iter()
            .map(|(_, of)| paper::Month {
                month: of.month.clone(),
                people: of.people,
                assigned: of.all.assigned,
                certified: of.all.certified,
                overdue: of.all.overdue,
                signed: of.signed,
                rules: of.rules.clone(),
            })
            .collect();
        months.sort_by(|a, b| a.month.cmp(&b.month));
        months
    }

    fn changes(&self, since: DateTime<Utc>) -> Result<Vec<paper::Changed>, StoreError> {
        let mut kinds: BTreeMap<paper::ChangeKind, (usize, DateTime<Utc>)> = BTreeMap::new();
        for (kind, count, last) in self.register.kinds_since(since)? {
            let Some(kind) = change_kind(&kind) else { continue };
            let found = kinds.entry(kind).or_insert((0, last));
            *found = (found.0 + usize::try_from(count).unwrap_or(usize::MAX), found.1.max(last));
        }
        let changed = |(kind, (count, last))| paper::Changed { kind, count, last: self.day(last) };
        Ok(kinds.into_iter().map(changed).collect())
    }
}

/// What a type of event is called in the change log; none for what the register notes of itself.
fn change_kind(kind: &str) -> Option<paper::ChangeKind> {
    Some(match kind {
        "office.changed" => paper::ChangeKind::Settings,
        "office.rules" => paper::ChangeKind::Rules,
        "office.case" => paper::ChangeKind::Cases,
        "office.member" => paper::ChangeKind::Staff,
        "office.assessment" => paper::ChangeKind::Assessment,
        "office.plan" => paper::ChangeKind::Plan,
        "office.board" => paper::ChangeKind::Board,
        "office.snapshot" | "office.report" | "laptop.started" => return None,
        _ => paper::ChangeKind::Learning,
    })
}
