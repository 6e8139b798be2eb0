//! The desktop shell: one window, one command, save dialogs and data paths. Everything else is in the crates it opens.

mod desktop;
mod rpc;

use tauri::Manager as _;

/// Runs the app until its window is closed.
///
/// # Errors
/// What Tauri says when no window can be opened.
pub fn run() -> Result<(), tauri::Error> {
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .setup(|app| {
            let door = rpc::Door::open(app.handle());
            app.manage(door);
            desktop::open_window(app.handle())?;
            Ok(())
        })
        .invoke_handler(tauri::generate_handler![rpc::rpc])
        .run(tauri::generate_context!())
}
