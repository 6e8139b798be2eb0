//! The test host: the built screens over HTTP on this machine only, against the real core. For tests and for looking; never shipped.
//!
//! `POST /rpc/<command>` answers like the window's one command: 200 with the reply, or 422 with the refusal. Files that a person saves
//! go into `<data>/saved`. `--clock-offset-days N` moves the clock, to see due dates and stale facts.

use chrono::{DateTime, Duration, FixedOffset, Utc};
use clap::Parser;
use sala_api::{App, Clock, Folder, SystemClock};
use sala_store::Place;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tiny_http::{Header, Method, Request, Response, Server};

/// The test host.
#[derive(Debug, Parser)]
struct Arguments {
    /// Folder for database, keys and saved files.
    #[arg(long)]
    data: PathBuf,
    /// Port on 127.0.0.1.
    #[arg(long)]
    port: u16,
    /// Folder of the built screens.
    #[arg(long)]
    ui: PathBuf,
    /// Days by which the clock is moved.
    #[arg(long, default_value_t = 0, allow_negative_numbers = true)]
    clock_offset_days: i64,
}

/// The system's clock, moved.
struct MovedClock(Duration);

impl Clock for MovedClock {
    fn now(&self) -> DateTime<Utc> {
        SystemClock.now() + self.0
    }

    fn offset(&self) -> FixedOffset {
        SystemClock.offset()
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match serve(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the test host stopped: {error}");
            ExitCode::FAILURE
        }
    }
}

fn serve(arguments: &Arguments) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    std::fs::create_dir_all(&arguments.data)?;
    let place =
        Place { database: arguments.data.join("database/sala.db"), keys: arguments.data.join("keys") };
    let clock = Box::new(MovedClock(Duration::days(arguments.clock_offset_days)));
    let app = sala_api::open::open(&place, clock, Box::new(Folder(arguments.data.join("saved"))))?;
    let server = Server::http(("127.0.0.1", arguments.port))?;
    println!("http://127.0.0.1:{}/", arguments.port);
    for request in server.incoming_requests() {
        if let Err(error) = answer(&app, &arguments.ui, request) {
            eprintln!("a reply could not be sent: {error}");
        }
    }
    Ok(())
}

fn header(name: &str, value: &str) -> Vec<Header> {
    Header::from_bytes(name.as_bytes(), value.as_bytes()).into_iter().collect()
}

fn answer(app: &App, ui: &Path, mut request: Request) -> std::io::Result<()> {
    let url = request.url().to_owned();
    if let (Method::Post, Some(command)) = (request.method(), url.strip_prefix("/rpc/")) {
        let mut body = String::new();
        request.as_reader().read_to_string(&mut body)?;
        let (status, text) = match sala_api::command::answer(app, command, &body) {
            Ok(reply) => (200, reply),
            Err(refusal) => (422, serde_json::to_string(&refusal).unwrap_or_default()),
        };
        let mut response = Response::from_string(text).with_status_code(status);
        header("Content-Type", "application/json").into_iter().for_each(|h| response.add_header(h));
        return request.respond(response);
    }
    let (status, kind, bytes) = file(ui, &url);
    let mut response = Response::from_data(bytes).with_status_code(status);
    header("Content-Type", kind).into_iter().for_each(|h| response.add_header(h));
    header("Cache-Control", "no-store").into_iter().for_each(|h| response.add_header(h));
    request.respond(response)
}

/// A file of the built screens; nothing outside their folder.
fn file(ui: &Path, url: &str) -> (u16, &'static str, Vec<u8>) {
    let path = url.split(['?', '#']).next().unwrap_or("/").trim_start_matches('/');
    let path = if path.is_empty() { "index.html" } else { path };
    if path.split('/').any(|part| part == "..") {
        return (404, "text/plain", Vec::new());
    }
    let kind = match Path::new(path).extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("ttf") => "font/ttf",
        _ => "application/octet-stream",
    };
    match std::fs::read(ui.join(path)) {
        Ok(bytes) => (200, kind, bytes),
        Err(_) => (404, "text/plain", Vec::new()),
    }
}
