//! The one command a page may call. It does not know what the commands mean; `sala-api` does.

use sala_api::{ApiError, App, ErrorCode, SystemClock};
use serde_json::Value;
use std::sync::Arc;
use tauri::{AppHandle, State};

use crate::desktop::Dialogs;

/// The app, or why it could not be opened: then every command gets that refusal, and the screen can say it.
pub struct Door(Result<Arc<App>, ApiError>);

impl Door {
    /// Opens the app at this user's home.
    pub fn open(handle: &AppHandle) -> Self {
        let opened = sala_api::open::home().and_then(|place| {
            if let Some(folder) = place.keys.parent() {
                sala_api::log::open(folder.join("sala.log"));
            }
            sala_api::open::open(&place, Box::new(SystemClock), Box::new(Dialogs(handle.clone())))
        });
        Self(opened.map(Arc::new))
    }
}

/// Answers a command of the page. Runs beside the window's thread, so that a long report never freezes it.
#[tauri::command]
pub async fn rpc(door: State<'_, Door>, command: String, request: Value) -> Result<Value, ApiError> {
    let app = door.0.clone()?;
    let answered = tauri::async_runtime::spawn_blocking(move || {
        let reply = sala_api::command::answer(&app, &command, &request.to_string())?;
        serde_json::from_str(&reply).map_err(|error| ApiError::internal(&error))
    });
    answered.await.unwrap_or_else(|_| Err(ErrorCode::StorageFailed.into()))
}
