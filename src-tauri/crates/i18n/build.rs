//! Reads `content/locales`, stops the build at every gap, and writes one typed function per message.

#[path = "build/collect.rs"]
mod collect;
#[path = "build/locales.rs"]
mod locales;
#[path = "build/rust.rs"]
mod rust;
#[path = "build/typescript.rs"]
mod typescript;

use std::path::{Path, PathBuf};
use std::{env, fs, io, process};

use locales::File;

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?);
    let folder = root.join("../../../content/locales");
    println!("cargo::rerun-if-changed={}", folder.display());
    let files = read(&folder)?;
    let locales = locales::check(&files).unwrap_or_else(|faults| refuse(&faults));
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    fs::write(out.join("messages.rs"), rust::functions(&locales))?;
    fs::write(out.join("messages.ts"), typescript::module(&locales))?;
    for (language, source) in &locales.sources {
        fs::write(out.join(format!("{language}.ftl")), source)?;
        fs::write(out.join(format!("{language}.ts")), typescript::source(source))?;
    }
    Ok(())
}

fn refuse(faults: &[String]) -> ! {
    for fault in faults {
        println!("cargo::error={fault}");
    }
    process::exit(1)
}

/// Every `.ftl` file of every language, in alphabetical order, named as authors know it.
fn read(folder: &Path) -> io::Result<Vec<File>> {
    let mut files = Vec::new();
    for language in locales::LANGUAGES {
        let mut paths: Vec<PathBuf> = fs::read_dir(folder.join(language))?
            .map(|entry| entry.map(|e| e.path()))
            .collect::<Result<_, _>>()?;
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
        paths.sort();
        for path in paths {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let source = fs::read_to_string(&path)?.replace("\r\n", "\n");
            files.push(File { language, path: format!("content/locales/{language}/{name}"), source });
        }
    }
    Ok(files)
}
