//! Coverage: counts for everybody who may manage, names only where they were asked for.

use sala_domain::office::roll::{Counts, Coverage, Filter, Line, Quality, Slice};
use sala_domain::office::snapshot::trend;
use sala_domain::office::{Office, named};
use sala_domain::person::Language;
use sala_domain::{OfficeRoleId, TrackId, UnitId};

use crate::app::App;
use crate::error::ApiError;
use crate::handler::check;
use crate::register::OpenRegister;
use crate::wire::Nothing;
use crate::wire::coverage::{
    AskCoverage, AskPeopleOf, CoverageChoice, CoverageFigures, CoverageGroup, CoverageQuality, CoverageReply,
    CoverageSlice, CoverageWeak, PeopleOfLine, PeopleOfReply, TrendReply,
};

/// Lines of one page of a list.
const PAGE: usize = 100;
/// The longest list that is printed.
const LONGEST_PRINT: usize = 5_000;
/// How many months a trend shows.
const MONTHS: usize = 24;

/// Names of units, roles and tracks in the language of the screen.
struct Names<'a> {
    app: &'a App,
    office: &'a Office,
    language: Language,
}

impl<'a> Names<'a> {
    fn new(app: &'a App, office: &'a Office) -> Self {
        Self { app, office, language: app.language() }
    }

    fn unit(&self, id: &UnitId) -> String {
        let unit = self.office.settings.units.get(id);
        unit.map_or_else(|| id.to_string(), |unit| named(&unit.names, self.language).to_owned())
    }

    fn role(&self, id: &OfficeRoleId) -> String {
        let role = self.office.settings.roles.get(id);
        role.map_or_else(|| id.to_string(), |role| named(&role.names, self.language).to_owned())
    }

    fn track(&self, id: &TrackId) -> String {
        let words = self.app.catalog.track(id).and_then(|track| self.language.spoken(&track.words));
        words.map_or_else(|| id.to_string(), |(_, words)| words.title.clone())
    }

    fn language(&self, id: &str) -> String {
        let language = Language::ALL.into_iter().find(|language| language.code() == id);
        language.map_or_else(String::new, |language| language.code().to_owned())
    }

    fn slice(slice: Slice, name: impl Fn(String) -> String) -> CoverageSlice {
        let group = |id: String, counts: Counts| CoverageGroup { name: name(id.clone()), id, counts };
        let groups = slice.groups.into_iter().map(|one| group(one.id, one.counts));
        CoverageSlice { groups: groups.collect(), small: slice.small }
    }

    fn figures(&self, coverage: Coverage, quality: Option<Quality>) -> CoverageFigures {
        CoverageFigures {
            all: coverage.all,
            units: Self::slice(coverage.units, |id| self.unit(&id.into())),
            roles: Self::slice(coverage.roles, |id| self.role(&id.into())),
            tracks: Self::slice(coverage.tracks, |id| self.track(&id.into())),
            languages: Self::slice(coverage.languages, |id| self.language(&id)),
            quality: quality.map(|quality| self.quality(quality)),
        }
    }

    fn quality(&self, quality: Quality) -> CoverageQuality {
        let weak = quality.weakest.into_iter().map(|weak| CoverageWeak {
            text: check::objective(self.app, &weak.objective),
            lang: check::objective_language(self.app, &weak.objective),
            objective: weak.objective.0,
            right: weak.right,
            of: weak.of,
        });
        CoverageQuality {
            people: quality.people,
            first_sittings: quality.first_sittings,
            first_passed: quality.first_passed,
            median_percent: quality.median_percent,
            sittings: quality.sittings,
            median_minutes: quality.median_minutes,
            weakest: weak.collect(),
        }
    }

    fn units(&self) -> Vec<CoverageChoice> {
        let tree = self.office.settings.tree(self.language);
        tree.into_iter().map(|(depth, id)| choice(id, self.unit(id), depth)).collect()
    }

    fn roles(&self) -> Vec<CoverageChoice> {
        let roles = self.office.settings.roles.keys();
        let mut roles: Vec<_> = roles.map(|id| choice(id, self.role(id), 0)).collect();
        roles.sort_by(|a, b| a.name.cmp(&b.name));
        roles
    }

    fn tracks(&self) -> Vec<CoverageChoice> {
        let tracks = self.app.catalog.tracks.iter();
        tracks.map(|track| choice(&track.id, self.track(&track.id), 0)).collect()
    }

    fn path(&self, filter: &Filter) -> Vec<CoverageChoice> {
        let path = filter.unit.as_ref().map(|unit| self.office.settings.path(unit)).unwrap_or_default();
        path.into_iter().zip(0..).map(|(id, depth)| choice(id, self.unit(id), depth)).collect()
    }
}

fn choice(id: &impl ToString, name: String, depth: usize) -> CoverageChoice {
    CoverageChoice { id: id.to_string(), name, depth }
}

/// Counts what fits a filter.
pub fn coverage(app: &App, register: &OpenRegister, request: AskCoverage) -> Result<CoverageReply, ApiError> {
    let (roll, office) = (register.roll(app)?, register.office());
    let names = Names::new(app, &office);
    let counted = Some(roll.coverage(&request.filter));
    let counted = if request.share_out { counted.and_then(Coverage::share_out) } else { counted };
    let figures = counted.map(|coverage| names.figures(coverage, roll.quality(&request.filter)));
    Ok(CoverageReply {
        today: roll.today,
        staff: roll.len(),
        figures,
        path: names.path(&request.filter),
        unit_label: named(&office.settings.unit_label, app.language()).to_owned(),
        units: names.units(),
        roles: names.roles(),
        tracks: names.tracks(),
    })
}

/// Names the people of a list, page by page or to be printed.
pub fn people(app: &App, register: &OpenRegister, request: AskPeopleOf) -> Result<PeopleOfReply, ApiError> {
    let (roll, office) = (register.roll(app)?, register.office());
    let (from, page) = if request.all { (0, LONGEST_PRINT) } else { (request.from, PAGE) };
    let (total, lines) = roll.page(request.list, &request.filter, from, page);
    let names = Names::new(app, &office);
    let lines = lines.into_iter().map(|line| of_person(register, &names, line)).collect::<Result<_, _>>()?;
    Ok(PeopleOfReply { today: roll.today, total, from, page, lines })
}

fn of_person(register: &OpenRegister, names: &Names<'_>, line: Line) -> Result<PeopleOfLine, ApiError> {
    let entry = register.file().member(&line.person)?.and_then(|member| member.entry);
    let name = entry.as_ref().map(|entry| entry.name(names.language).to_owned());
    Ok(PeopleOfLine {
        person: line.person,
        name: name.unwrap_or_default(),
        staff_number: entry.map(|entry| entry.staff_number).unwrap_or_default(),
        unit: names.unit(&line.unit),
        role: names.role(&line.role),
        track: names.track(&line.track),
        state: line.state,
        until: line.until,
        due: line.due,
        days_overdue: line.days_overdue,
        step: line.step,
        signed: line.signed,
        joined: line.joined,
    })
}

/// The figures of the last months.
pub fn months(app: &App, register: &OpenRegister, _: Nothing) -> Result<TrendReply, ApiError> {
    let office = register.office();
    let names = Names::new(app, &office);
    Ok(TrendReply { trend: trend(&office.snapshots, MONTHS), tracks: names.tracks() })
}
