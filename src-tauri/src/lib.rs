//! The desktop shell: one window, one command, save dialogs and data paths. Everything else is in the crates it opens.

mod desktop;
pub mod preview;
mod rpc;

use tauri::{Builder, Context, Manager as _, Wry};

/// What every window of Sala has, before it is set up.
fn shell() -> Builder<Wry> {
    Builder::default().plugin(tauri_plugin_dialog::init()).invoke_handler(tauri::generate_handler![rpc::rpc])
}

/// The configuration and the screens, embedded once.
fn context() -> Context<Wry> {
    tauri::generate_context!()
}

/// Runs the app until its window is closed.
///
/// # Errors
/// What Tauri says when no window can be opened.
pub fn run() -> Result<(), tauri::Error> {
    shell()
        .setup(|app| {
            let door = rpc::Door::open(app.handle());
            app.manage(door);
            desktop::open_window(app.handle(), "Sala", "")?;
            Ok(())
        })
        .run(context())
}
