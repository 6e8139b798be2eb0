//! The app as a program of its own: started, asked over HTTP, killed from outside.

use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::Failure;

/// What came back.
pub enum Reply {
    /// A whole reply.
    Answer(Value),
    /// A whole refusal.
    Refusal(Value),
    /// The app was killed; whether the request had been sent by then.
    Gone {
        /// The request had left.
        sent: bool,
    },
}

/// A started program.
pub struct Host {
    process: Option<Child>,
    port: u16,
}

/// A kill that is on its way.
pub struct Kill(JoinHandle<()>);

impl Kill {
    /// Waits until the program is dead.
    pub fn wait(self) {
        drop(self.0.join());
    }
}

/// A port nobody uses now.
fn free_port() -> Result<u16, Failure> {
    Ok(std::net::TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

impl Host {
    /// Starts the program on a folder.
    pub fn spawn(program: &Path, folder: &Path) -> Result<Self, Failure> {
        let port = free_port()?;
        let mut command = Command::new(program);
        command.arg("--data").arg(folder).args(["--port", &port.to_string(), "--ui", "."]);
        let process = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        Ok(Self { process: Some(process), port })
    }

    /// Waits until it listens: it says where on its first line.
    pub fn ready(mut self) -> Result<Self, Failure> {
        let process = self.process.as_mut().ok_or("no process")?;
        let output = process.stdout.as_mut().ok_or("no output")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        if line.starts_with("http://") {
            return Ok(self);
        }
        let mut said = String::new();
        process.stderr.as_mut().ok_or("no errors")?.read_to_string(&mut said)?;
        Err(format!("the app did not open after a kill: {said}").into())
    }

    /// Kills it after a while.
    pub fn kill_after(&self, wait: Duration) -> Kill {
        let id = self.process.as_ref().map(Child::id).unwrap_or_default().to_string();
        Kill(std::thread::spawn(move || {
            std::thread::sleep(wait);
            drop(Command::new("kill").args(["-9", &id]).status());
        }))
    }

    /// Asks for a reply. Only a whole one counts.
    pub fn ask(&self, command: &str, request: &Value) -> Reply {
        let body = request.to_string();
        let head = format!("POST /rpc/{command} HTTP/1.0\r\nContent-Length: {}\r\n\r\n", body.len());
        let Ok(mut stream) = TcpStream::connect(("127.0.0.1", self.port)) else {
            return Reply::Gone { sent: false };
        };
        let mut text = String::new();
        let told =
            stream.write_all((head + &body).as_bytes()).and_then(|()| stream.read_to_string(&mut text));
        let whole = told.ok().and_then(|_| whole(&text));
        match whole {
            Some((200, reply)) => Reply::Answer(reply),
            Some((_, refusal)) => Reply::Refusal(refusal),
            None => Reply::Gone { sent: true },
        }
    }
}

/// Status and body of a reply that came through to its end.
fn whole(text: &str) -> Option<(u16, Value)> {
    let (head, body) = text.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let length = head
        .lines()
        .find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse::<usize>().ok());
    if length.is_some_and(|length| length != body.len()) {
        return None;
    }
    Some((status, serde_json::from_str(body).ok()?))
}

impl Drop for Host {
    fn drop(&mut self) {
        if let Some(mut process) = self.process.take() {
            drop(process.kill());
            drop(process.wait());
        }
    }
}
