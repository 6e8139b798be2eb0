//! A window with one heading.

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> Result<(), tauri::Error> {
    tauri::Builder::default()
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title("Bare")
                .inner_size(1360.0, 920.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
