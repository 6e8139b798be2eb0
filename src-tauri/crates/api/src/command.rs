//! The one list of commands. It makes the router, the TypeScript map and the list the tests walk.

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::handler;
use crate::wire::{
    Nothing, Saved, SavedFile, assessment, board, cases, check, coverage, exercise, gate, learn, lesson,
    office_file, panel, person, plan, questions, record, refresher, report, rulebook, rules, search, setup,
    staff, staff_list, start,
};

macro_rules! manager {
    (open $name:ident) => {
        stringify!($name)
    };
}

/// Runs a handler. One marked `[open]` gets the open register, asked for before the request is even read.
macro_rules! handled {
    ($app:ident, $text:ident, $request:ty, [] $handler:path) => {{
        let request: $request = serde_json::from_str($text).map_err(misshapen)?;
        $handler($app, request)?
    }};
    ($app:ident, $text:ident, $request:ty, [open] $handler:path) => {{
        let register = $app.register()?;
        let request: $request = serde_json::from_str($text).map_err(misshapen)?;
        let reply = $handler($app, &register, request);
        $app.register_was_used(&register);
        reply?
    }};
}

macro_rules! commands {
    ($($name:ident: $request:ty => $reply:ty, $([$open:ident])? $handler:path;)+) => {
        /// The name of every command.
        pub const NAMES: &[&str] = &[$(stringify!($name)),+];

        /// The names of those that only an open register answers.
        pub const MANAGER: &[&str] = &[$($(manager!($open $name),)?)+];

        /// Answers a command: JSON in, JSON out.
        ///
        /// # Errors
        /// What the handler refuses; `internal` for an unknown command or a request of the wrong shape.
        pub fn answer(app: &App, command: &str, request: &str) -> Result<String, ApiError> {
            match command {
                $(stringify!($name) => {
                    let reply: $reply = handled!(app, request, $request, [$($open)?] $handler);
                    serde_json::to_string(&reply).map_err(|error| ApiError::internal(&error))
                })+
                _ => Err(ErrorCode::ContentUnknown.into()),
            }
        }

        /// Writes the TypeScript of every request and reply, and the map of commands, into a folder.
        ///
        /// # Errors
        /// What the exporter says.
        pub fn typescript(folder: &std::path::Path) -> Result<String, ts_rs::ExportError> {
            use ts_rs::TS as _;
            let config = ts_rs::Config::new().with_out_dir(folder).with_large_int("number");
            let mut map = String::new();
            let mut names = std::collections::BTreeSet::new();
            $(
                <$request>::export_all(&config)?;
                <$reply>::export_all(&config)?;
                names.insert(<$request>::name(&config));
                names.insert(<$reply>::name(&config));
                map.push_str(&format!(
                    "  {}: {{ request: {}; reply: {} }};\n",
                    stringify!($name), <$request>::name(&config), <$reply>::name(&config),
                ));
            )+
            crate::error::ApiError::export_all(&config)?;
            let imports: String =
                names.iter().map(|name| format!("import type {{ {name} }} from \"./{name}\";\n")).collect();
            Ok(format!(
                "// Made by `npm run generate` from the list of commands. Do not edit.\n{imports}\n\
                 /** Every command with its request and reply. */\nexport interface Commands {{\n{map}}}\n"
            ))
        }
    };
}

/// A request that does not fit its type comes from a page of another version, or from somebody at the door: it is refused, not logged.
fn misshapen(_: serde_json::Error) -> ApiError {
    ErrorCode::AnswerInvalid.into()
}

commands! {
    start: Nothing => start::StartReply, handler::start::start;
    save_settings: start::Settings => start::Settings, handler::start::save_settings;
    add_person: person::AddPerson => person::PersonCard, handler::person::add;
    change_person: person::ChangePerson => person::PersonCard, handler::person::change;
    enter_person: person::EnterPerson => person::PersonCard, handler::person::enter;
    leave_person: Nothing => Saved, handler::person::leave;
    set_pin: person::SetPin => Saved, handler::person::set_pin;
    learn: Nothing => learn::LearnReply, handler::learn::learn;
    open_lesson: lesson::OpenLesson => lesson::LessonReply, handler::lesson::open;
    finish_step: lesson::FinishStep => lesson::StepReply, handler::lesson::finish_step;
    open_recall: lesson::OpenRecall => lesson::RecallReply, handler::lesson::open_recall;
    answer_recall: lesson::AnswerRecall => lesson::RecallReply, handler::lesson::answer_recall;
    open_exercise: exercise::OpenExercise => exercise::ExerciseReply, handler::exercise::open;
    save_exercise: exercise::SaveExercise => exercise::SavedExercise, handler::exercise::save;
    submit_exercise: exercise::SubmitExercise => exercise::ExerciseReply, handler::exercise::submit;
    check_state: check::OfCheck => check::CheckReply, handler::check::state;
    start_check: check::OfCheck => check::CheckForm, handler::check::start;
    answer_check: check::AnswerCheck => Saved, handler::check::answer;
    submit_check: check::SubmitCheck => check::CheckResult, handler::check::submit;
    open_card: refresher::OpenCard => refresher::CardReply, handler::refresher::open;
    answer_card: refresher::AnswerCard => refresher::CardReply, handler::refresher::answer;
    rules: Nothing => rules::RulesReply, handler::rules::rules;
    read_section: rules::ReadSection => rules::RulesReply, handler::rules::read_section;
    sign_rules: rules::SignRules => rules::SignReply, handler::rules::sign;
    ask_permission: rules::AskPermission => rules::Permission, handler::rules::ask;
    check_paste: rules::CheckPaste => rules::PasteReply, handler::rules::check_paste;
    glossary: Nothing => search::GlossaryReply, handler::search::glossary;
    search: search::Search => search::SearchReply, handler::search::search;
    record: Nothing => record::RecordReply, handler::record::record;
    save_record: record::SaveRecord => SavedFile, handler::record_file::save;
    save_certificate: record::SaveCertificate => SavedFile, handler::record::save_certificate;
    questions: questions::OfQuestions => questions::QuestionsReply, [open] handler::questions::questions;
    save_questions: questions::OfQuestions => SavedFile, [open] handler::questions::save;
    panels: Nothing => panel::PanelsReply, [open] handler::panel::panels;
    panel: panel::OfPanel => panel::PanelReply, [open] handler::panel::panel;
    open_panel: panel::OpenPanel => panel::PanelReply, [open] handler::panel::open;
    add_judge: panel::AddJudge => panel::PanelReply, [open] handler::panel::add_judge;
    rating_sheet: panel::OfSheet => panel::RatingSheet, [open] handler::panel::sheet;
    rate_item: panel::RateItem => Saved, [open] handler::panel::rate;
    approve_panel: panel::ApprovePanel => panel::PanelReply, [open] handler::panel::approve;
    close_panel: panel::ClosePanel => panel::PanelReply, [open] handler::panel::close;
    save_ratings: panel::OfPanel => SavedFile, [open] handler::panel_file::save;
    import_ratings: panel::ImportRatings => panel::ImportReply, [open] handler::panel_file::import;
    register_state: Nothing => gate::RegisterState, handler::gate::state;
    judge_passphrase: gate::JudgePassphrase => gate::PassphraseJudged, handler::gate::judge;
    create_register: gate::CreateRegister => gate::RegisterCreated, handler::gate::create;
    open_register: gate::Passphrase => gate::RegisterState, handler::gate::open;
    recover_register: gate::Recover => gate::RegisterState, handler::gate::recover;
    close_register: Nothing => gate::RegisterState, handler::gate::close;
    change_passphrase: gate::ChangePassphrase => Saved, [open] handler::gate::change;
    plan: Nothing => plan::PlanReply, [open] handler::plan::plan;
    plan_action: plan::OfAction => plan::ActionReply, [open] handler::plan::action;
    make_action: plan::MakeAction => plan::ActionReply, [open] handler::plan::make;
    edit_action: plan::EditAction => plan::ActionReply, [open] handler::plan::edit;
    step_action: plan::StepAction => plan::ActionReply, [open] handler::plan::step;
    draft_starter: plan::DraftStarter => plan::StarterDraft, [open] handler::plan_start::draft;
    start_plan: plan::StartPlan => plan::PlanReply, [open] handler::plan_start::start;
    board: Nothing => board::BoardReply, [open] handler::board::board;
    read_key_file: board::ReadKeyFile => board::KeyFileReply, [open] handler::board::read_key;
    set_board_member: board::SetBoardMember => board::BoardReply, [open] handler::board::set_member;
    remove_board_member: board::RemoveBoardMember => board::BoardReply, [open] handler::board::remove_member;
    open_motion: board::OpenMotion => board::MotionReply, [open] handler::board::open;
    motion: board::OfMotion => board::MotionReply, [open] handler::board::motion;
    save_motion: board::OfMotion => SavedFile, [open] handler::board::save_motion;
    close_motion: board::CloseMotion => board::MotionReply, [open] handler::board::close;
    take_ballots: board::TakeBallots => board::BallotsTaken, [open] handler::ballots_in::take;
    ballot_desk: Nothing => board::BallotDesk, handler::ballot::desk;
    make_board_key: Nothing => board::BallotDesk, handler::ballot::make_key;
    save_board_key: Nothing => SavedFile, handler::ballot::save_key;
    read_motion: board::ReadMotion => board::MotionFileReply, handler::ballot::read;
    compare_document: board::CompareDocument => board::DocumentCompared, handler::ballot::compare;
    sign_ballot: board::SignBallot => SavedFile, handler::ballot::sign;
    staff: staff::StaffAsk => staff::StaffReply, [open] handler::staff::people;
    staff_person: staff::OfStaff => staff::StaffPerson, [open] handler::staff::one;
    save_staff: staff::SaveStaff => staff::StaffSaved, [open] handler::staff::save;
    note_staff: staff::NoteStaff => staff::StaffPerson, [open] handler::staff::note;
    link_staff: Nothing => staff::StaffLinked, [open] handler::staff::link_sure;
    save_evidence_pack: staff::OfStaff => SavedFile, [open] handler::staff::save_evidence;
    read_staff_list: staff_list::ReadStaffList => staff_list::StaffList, [open] handler::staff::read;
    plan_staff_list: staff_list::StaffReading => staff_list::StaffPlan, [open] handler::staff::plan;
    take_staff_list: staff_list::StaffReading => staff_list::StaffTaken, [open] handler::staff::take;
    undo_staff_list: staff_list::UndoStaffList => staff_list::StaffUndone, [open] handler::staff::undo;
    save_staff_list: staff_list::SaveStaffList => SavedFile, [open] handler::staff::save_list;
    coverage: coverage::AskCoverage => coverage::CoverageReply, [open] handler::coverage::coverage;
    coverage_people: coverage::AskPeopleOf => coverage::PeopleOfReply, [open] handler::coverage::people;
    coverage_months: Nothing => coverage::TrendReply, [open] handler::coverage::months;
    report_preview: report::ReportCopy => report::ReportPreview, [open] handler::report::preview;
    save_report: report::SaveReport => report::ReportSaved, [open] handler::report::save;
    rulebook: Nothing => rulebook::RulebookReply, [open] handler::rulebook::rulebook;
    edit_rulebook: rulebook::EditRulebook => rulebook::RulebookReply, [open] handler::rulebook::edit;
    sign_off_draft: rulebook::SignOffDraft => rulebook::RulebookReply, [open] handler::rulebook::sign_off;
    put_in_force: rulebook::PutInForce => rulebook::RulebookReply, [open] handler::rulebook::put_in_force;
    compare_editions: rulebook::CompareEditions => rulebook::Compared, [open] handler::rulebook::compare;
    setup: Nothing => setup::SetupReply, [open] handler::setup::setup;
    name_office: setup::NameOffice => setup::SetupReply, [open] handler::setup::name;
    save_unit: setup::SaveUnit => setup::SetupReply, [open] handler::setup::save_unit;
    save_role: setup::SaveRole => setup::SetupReply, [open] handler::setup::save_role;
    save_duty: setup::SaveDuty => setup::SetupReply, [open] handler::setup::save_duty;
    judge_colours: setup::Colours => setup::ColoursJudged, [open] handler::setup::judge;
    save_colours: setup::Colours => setup::SetupReply, [open] handler::setup::save_colours;
    save_logo: setup::SaveLogo => setup::SetupReply, [open] handler::setup::save_logo;
    save_retention: setup::SaveRetention => setup::SetupReply, [open] handler::setup::save_retention;
    export_office_file: Nothing => SavedFile, [open] handler::setup::export;
    followed_office: Nothing => office_file::FollowedOffice, handler::office_file::followed;
    preview_office_file: office_file::PreviewOfficeFile => office_file::OfficeFilePreview, handler::office_file::preview;
    load_office_file: office_file::LoadOfficeFile => office_file::FollowedOffice, handler::office_file::load;
    assessment: assessment::AskAssessment => assessment::AssessmentReply, [open] handler::assessment::overview;
    begin_round: assessment::BeginRound => assessment::AssessmentReply, [open] handler::assessment::begin;
    set_high_use: assessment::SetHighUse => assessment::AssessmentReply, [open] handler::assessment::set_high_use;
    aim_area: assessment::AimArea => assessment::AssessmentReply, [open] handler::assessment::aim;
    close_round: assessment::OfRound => assessment::AssessmentReply, [open] handler::assessment::close;
    drop_round: assessment::DropRound => assessment::AssessmentReply, [open] handler::assessment::give_up;
    assessment_area: assessment::OfArea => assessment::AreaReply, [open] handler::assessment_sheet::area;
    answer_question: assessment::AnswerQuestion => assessment::AreaReply, [open] handler::assessment_sheet::answer;
    note_question: assessment::NoteQuestion => assessment::AreaReply, [open] handler::assessment_sheet::write_note;
    add_evidence: assessment::AddEvidence => assessment::AreaReply, [open] handler::assessment_sheet::add_evidence;
    remove_evidence: assessment::OfEvidence => assessment::AreaReply, [open] handler::assessment_sheet::remove_evidence;
    save_evidence: assessment::OfEvidence => SavedFile, [open] handler::assessment_sheet::save_evidence;
    save_assessment: assessment::OfRound => SavedFile, [open] handler::assessment_file::save;
    import_assessment: assessment::ImportAssessment => assessment::AssessmentReply, [open] handler::assessment_file::import;
    cases: Nothing => cases::CasesReply, [open] handler::cases::cases;
    case_requests: cases::ListCases => cases::RequestList, [open] handler::cases::requests;
    case_request: cases::OfCase => cases::RequestReply, [open] handler::cases::request;
    note_request: cases::NoteRequest => cases::RequestReply, [open] handler::cases::note_request;
    case_exceptions: cases::ListCases => cases::ExceptionList, [open] handler::cases::exceptions;
    case_exception: cases::OfCase => cases::ExceptionReply, [open] handler::cases::exception;
    note_exception: cases::NoteException => cases::ExceptionReply, [open] handler::cases::note_exception;
    case_incidents: cases::ListCases => cases::IncidentList, [open] handler::cases::incidents;
    case_incident: cases::OfCase => cases::IncidentReply, [open] handler::cases::incident;
    note_incident: cases::NoteIncident => cases::IncidentReply, [open] handler::cases::note_incident;
    case_uses: cases::ListCases => cases::UseList, [open] handler::cases::uses;
    case_use: cases::OfCase => cases::UseReply, [open] handler::cases::use_of_ai;
    note_use: cases::NoteUse => cases::UseReply, [open] handler::cases::note_use;
    case_impacts: cases::ListCases => cases::ImpactList, [open] handler::cases::impacts;
    case_impact: cases::OfCase => cases::ImpactReply, [open] handler::cases::impact;
    note_impact: cases::NoteImpact => cases::ImpactReply, [open] handler::cases::note_impact;
}
