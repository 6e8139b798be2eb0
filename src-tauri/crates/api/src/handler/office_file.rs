//! Loading an office file. It is looked into first: a person compares the fingerprint before the laptop follows it.

use sala_domain::office::handed::{Handed, Standing, standing};
use sala_ledger::sealed::{Sealed, UnsealFault, unseal};

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::followed::{Followed, OFFICE_FILE, mark};
use crate::wire::Nothing;
use crate::wire::file::HandedFile;
use crate::wire::office_file::{
    FileStanding, FollowedOffice, LoadOfficeFile, OfficeCard, OfficeFilePreview, PreviewOfficeFile,
};

/// The largest office file that is taken, in megabytes.
const MEGABYTES: usize = 8;

fn card(handed: &Handed, fingerprint: String) -> OfficeCard {
    OfficeCard {
        names: handed.settings.names.clone(),
        version: handed.version,
        made: handed.made,
        fingerprint,
        rules: handed.edition.as_ref().map(|edition| edition.version.to_string()),
        logo: handed.settings.look.logo.clone(),
    }
}

fn card_of(followed: &Followed) -> OfficeCard {
    card(&followed.handed, followed.fingerprint())
}

/// The office this laptop follows.
pub fn followed(app: &App, _: Nothing) -> Result<FollowedOffice, ApiError> {
    Ok(FollowedOffice { office: app.followed().map(|followed| card_of(&followed)) })
}

fn refusal(fault: UnsealFault) -> ApiError {
    match fault {
        UnsealFault::TooLong => return ApiError::with(ErrorCode::FileTooLarge, "most", MEGABYTES),
        UnsealFault::Damaged | UnsealFault::Payload => ErrorCode::OfficeFileDamaged,
        UnsealFault::Kind => ErrorCode::OfficeFileKind,
        UnsealFault::Version => ErrorCode::OfficeFileNewer,
        UnsealFault::Altered => ErrorCode::OfficeFileAltered,
    }
    .into()
}

/// Reads a file and says how it stands; an older one than the laptop follows is refused here already.
fn read(app: &App, file: &HandedFile) -> Result<(Sealed<Handed>, FileStanding), ApiError> {
    let sealed = unseal::<Handed>(OFFICE_FILE, &file.bytes(MEGABYTES)?).map_err(refusal)?;
    sealed.payload.settings.sound().map_err(|_| ErrorCode::OfficeFileDamaged)?;
    let now = app.followed();
    let standing = match standing(now.as_ref().map(|followed| &followed.mark), &mark(&sealed)) {
        Standing::First => FileStanding::First,
        Standing::Newer => FileStanding::Newer,
        Standing::Same => FileStanding::Same,
        Standing::OtherOffice => FileStanding::OtherOffice,
        Standing::Older => {
            let here = now.map_or(0, |followed| followed.mark.version);
            return Err(ApiError::with(ErrorCode::OfficeFileOlder, "here", here as usize));
        }
    };
    Ok((sealed, standing))
}

/// Looks into a file; nothing is changed.
pub fn preview(app: &App, request: PreviewOfficeFile) -> Result<OfficeFilePreview, ApiError> {
    let (sealed, standing) = read(app, &request.file)?;
    let office = card(&sealed.payload, sala_credential::fingerprint(&sealed.key));
    Ok(OfficeFilePreview { office, standing, now: app.followed().map(|followed| card_of(&followed)) })
}

/// Follows the office of a file whose fingerprint a person compared.
pub fn load(app: &App, request: LoadOfficeFile) -> Result<FollowedOffice, ApiError> {
    let (sealed, standing) = read(app, &request.file)?;
    if sala_credential::fingerprint(&sealed.key) != request.fingerprint {
        return Err(ErrorCode::OfficeFileAltered.into());
    }
    match standing {
        FileStanding::OtherOffice if !request.replace => return Err(ErrorCode::OfficeFileOther.into()),
        FileStanding::Same => {}
        _ => app.follow(sealed)?,
    }
    followed(app, Nothing {})
}
