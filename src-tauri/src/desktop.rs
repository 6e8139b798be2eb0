//! What the desktop gives: a window, and the dialog that asks where a file goes.

use sala_api::{Desk, write_whole};
use std::path::PathBuf;
use tauri::{AppHandle, Manager as _, WebviewUrl, WebviewWindow, WebviewWindowBuilder};
use tauri_plugin_dialog::DialogExt as _;

/// Opens the one window at an address of the screens, such as `#/learn`; empty for where the app begins.
pub fn open_window(handle: &AppHandle, title: &str, address: &str) -> Result<WebviewWindow, tauri::Error> {
    WebviewWindowBuilder::new(handle, "main", WebviewUrl::App(format!("index.html{address}").into()))
        .title(title)
        .inner_size(1360.0, 920.0)
        .min_inner_size(720.0, 560.0)
        .build()
}

/// Save dialogs of the desktop.
pub struct Dialogs(pub AppHandle);

impl Desk for Dialogs {
    fn save(&self, name: &str, bytes: &[u8]) -> Result<Option<PathBuf>, (PathBuf, std::io::Error)> {
        let ending = name.rsplit('.').next().unwrap_or_default().to_owned();
        let mut dialog =
            self.0.dialog().file().set_file_name(name).add_filter(ending.to_uppercase(), &[&ending]);
        if let Ok(folder) = self.0.path().document_dir() {
            dialog = dialog.set_directory(folder);
        }
        let Some(chosen) = dialog.blocking_save_file() else { return Ok(None) };
        let path = chosen.into_path().map_err(|error| (PathBuf::from(name), std::io::Error::other(error)))?;
        write_whole(&path, bytes).map(|()| Some(path.clone())).map_err(|error| (path, error))
    }
}
