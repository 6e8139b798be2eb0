//! The one command a page may call. It does not know what the commands mean; `sala-api` does.

use sala_api::preview::Stage;
use sala_api::{ApiError, App, ErrorCode, SystemClock};
use serde_json::Value;
use std::sync::Arc;
use tauri::{AppHandle, State};

use crate::desktop::Dialogs;

/// Whom the page talks to.
#[derive(Clone)]
pub enum Door {
    /// The app of this laptop, or why it could not be opened: then every command gets that refusal, and the screen can say it.
    Laptop(Result<Arc<App>, ApiError>),
    /// A content folder that an author writes in.
    Preview(Arc<Stage>),
}

impl Door {
    /// Opens the app at this user's home.
    pub fn open(handle: &AppHandle) -> Self {
        let opened = sala_api::open::home().and_then(|place| {
            if let Some(folder) = place.keys.parent() {
                sala_api::log::open(folder.join("sala.log"));
            }
            sala_api::open::open(&place, Box::new(SystemClock), Box::new(Dialogs(handle.clone())))
        });
        Self::Laptop(opened.map(Arc::new))
    }

    fn answer(&self, command: &str, request: &str) -> Result<String, ApiError> {
        match self {
            Self::Laptop(app) => {
                sala_api::command::answer(app.as_ref().map_err(Clone::clone)?, command, request)
            }
            Self::Preview(stage) => stage.answer(command, request),
        }
    }
}

/// Answers a command of the page. Runs beside the window's thread, so that a long report never freezes it.
#[tauri::command]
pub async fn rpc(door: State<'_, Door>, command: String, request: Value) -> Result<Value, ApiError> {
    let door = door.inner().clone();
    let answered = tauri::async_runtime::spawn_blocking(move || {
        let reply = door.answer(&command, &request.to_string())?;
        serde_json::from_str(&reply).map_err(|error| ApiError::internal(&error))
    });
    answered.await.unwrap_or_else(|_| Err(ErrorCode::StorageFailed.into()))
}
