//! Tool requests, exceptions, incidents, uses of AI and impact assessments: asked, checked by the domain, written down.

mod card;
mod choices;
mod refusal;

use sala_domain::CaseId;
use sala_domain::event::EventBody;
use sala_domain::office::case::exception::Exception;
use sala_domain::office::case::impact::Impact;
use sala_domain::office::case::incident::Incident;
use sala_domain::office::case::request::Request;
use sala_domain::office::case::use_of_ai::Use;
use sala_domain::office::case::{Change, figures};

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::register::OpenRegister;
use crate::wire::Nothing;
use crate::wire::cases::{
    CasesReply, ExceptionList, ExceptionReply, ImpactList, ImpactReply, IncidentList, IncidentReply,
    ListCases, NoteException, NoteImpact, NoteIncident, NoteRequest, NoteUse, OfCase, RequestList,
    RequestReply, UseList, UseReply,
};
use card::{Cards, listed};
use choices::Knowing;

/// Figures of all cases, and what may be chosen.
pub fn cases(app: &App, register: &OpenRegister, _: Nothing) -> Result<CasesReply, ApiError> {
    let office = register.office();
    let now = app.now().with_timezone(&app.offset());
    Ok(CasesReply { figures: figures(&office.cases, now), choices: choices::of(app, &office) })
}

fn unknown() -> ApiError {
    ErrorCode::OfficeUnknown.into()
}

/// The id of a case that is added, or of one that is there.
fn id_of(app: &App, id: Option<CaseId>) -> Result<CaseId, ApiError> {
    id.map_or_else(|| Ok(CaseId(hex::encode(app.random::<8>()?))), Ok)
}

fn write(app: &App, register: &OpenRegister, change: Change) -> Result<(), ApiError> {
    let by = register.manager(app)?;
    register.record(app, vec![EventBody::CaseChanged { by, change }]).map(drop)
}

/// The case that a step is about; none for a new one.
fn found<'a, T>(
    map: &'a std::collections::BTreeMap<CaseId, T>,
    id: Option<&CaseId>,
) -> Result<Option<&'a T>, ApiError> {
    id.map(|id| map.get(id).ok_or_else(unknown)).transpose()
}

macro_rules! kind {
    (
        $what:literal, $all:ident, $one:ident, $note:ident, $map:ident, $change:ident,
        $list:ident, $reply:ident, $noted:ident, |$of:ident, $step:ident, $known:ident, $office:ident| $checked:expr
    ) => {
        #[doc = concat!("A list of ", $what, ".")]
        pub fn $all(app: &App, register: &OpenRegister, request: ListCases) -> Result<$list, ApiError> {
            let office = register.office();
            let cards = Cards { office: &office, today: app.today(), language: app.language() };
            let all = office.cases.$map.iter().filter_map(|(id, one)| cards.$one(id, one)).collect();
            let (all, cards) = listed(all, &request);
            Ok($list { all, cards })
        }

        #[doc = concat!("One of the ", $what, ".")]
        pub fn $one(app: &App, register: &OpenRegister, request: OfCase) -> Result<$reply, ApiError> {
            let office = register.office();
            let one = office.cases.$map.get(&request.id).ok_or_else(unknown)?;
            let cards = Cards { office: &office, today: app.today(), language: app.language() };
            let card = cards.$one(&request.id, one).ok_or_else(unknown)?;
            Ok($reply { card, history: one.history.clone() })
        }

        #[doc = concat!("Notes a step of one of the ", $what, ".")]
        pub fn $note(app: &App, register: &OpenRegister, request: $noted) -> Result<$reply, ApiError> {
            let $office = register.office();
            let knowing = Knowing::of(app, &$office);
            let ($known, $step) = (knowing.known(app, &$office), request.step);
            let $of = found(&$office.cases.$map, request.id.as_ref())?;
            let what = $checked?;
            let id = id_of(app, request.id)?;
            write(app, register, Change::$change { id: id.clone(), what })?;
            $one(app, register, OfCase { id })
        }
    };
}

kind!(
    "requests",
    requests,
    request,
    note_request,
    requests,
    Request,
    RequestList,
    RequestReply,
    NoteRequest,
    |of, step, known, office| Request::checked(of, step, &known)
);
kind!(
    "exceptions",
    exceptions,
    exception,
    note_exception,
    exceptions,
    Exception,
    ExceptionList,
    ExceptionReply,
    NoteException,
    |of, step, known, office| Exception::checked(of, step, &known)
);
kind!(
    "incidents",
    incidents,
    incident,
    note_incident,
    incidents,
    Incident,
    IncidentList,
    IncidentReply,
    NoteIncident,
    |of, step, known, office| Incident::checked(of, step, &known)
);
kind!(
    "uses of AI",
    uses,
    use_of_ai,
    note_use,
    uses,
    Use,
    UseList,
    UseReply,
    NoteUse,
    |of, step, known, office| Use::checked(of, step, &known)
);
kind!(
    "impact assessments",
    impacts,
    impact,
    note_impact,
    impacts,
    Impact,
    ImpactList,
    ImpactReply,
    NoteImpact,
    |of, step, known, office| Impact::checked(of, step, &known, |id| office.cases.uses.contains_key(id))
);
