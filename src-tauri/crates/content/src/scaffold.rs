//! The first lines of a new module, lesson, question, exercise or drawing: every word to be written is `TODO`, which the check refuses.
//!
//! Nothing is ever overwritten. Where a line must be added to a file that is there, it is added at its end or right under its heading.

use sala_domain::figure::FigureKind;
use std::fs;
use std::path::{Path, PathBuf};

use crate::shape;

/// What an author begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum New {
    /// A module of a track.
    Module {
        /// Its id, such as `b6`.
        id: String,
        /// The track that will name it.
        track: String,
    },
    /// A lesson with its closing question.
    Lesson {
        /// The module.
        module: String,
        /// Its id.
        id: String,
    },
    /// A question.
    Item {
        /// The objective, such as `B3.2`.
        objective: String,
    },
    /// An exercise.
    Exercise {
        /// The module.
        module: String,
        /// Its id.
        id: String,
        /// Its kind.
        kind: String,
    },
    /// A drawing.
    Figure {
        /// The module.
        module: String,
        /// Its id.
        id: String,
        /// Its kind.
        kind: FigureKind,
    },
}

/// What was written, and what is left to do by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Begun {
    /// Files written or added to, relative to the folder.
    pub files: Vec<PathBuf>,
    /// What to do next, in sentences.
    pub next: Vec<String>,
}

macro_rules! templates {
    ($($kind:literal),+ $(,)?) => {
        /// Kinds of exercises that can be begun.
        pub const KINDS: &[&str] = &[$($kind),+];

        fn template(kind: &str) -> Option<(&'static str, &'static str)> {
            match kind {
                $($kind => Some((
                    include_str!(concat!("../templates/", $kind, ".toml")),
                    include_str!(concat!("../templates/", $kind, ".words.toml")),
                )),)+
                _ => None,
            }
        }
    };
}

templates!(
    "spot",
    "rewrite",
    "classify",
    "order",
    "match",
    "branch",
    "verify",
    "grid",
    "label",
    "claim",
    "table",
    "repair",
    "triage",
    "timeline",
    "sheet",
    "calibrate",
    "pdca",
);

/// The two lines at the top of a translation.
const HEADER: &str = "reviewed = \"no\"\nsource = \"\"\n\n";

/// Begins something in a content folder.
///
/// # Errors
/// One sentence: an id of the wrong shape, a file that is there already, one that is missing, or what the system says.
pub fn begin(folder: &Path, new: &New) -> Result<Begun, String> {
    let mut pen = Pen { folder, begun: Begun::default() };
    match new {
        New::Module { id, track } => pen.module(id, track)?,
        New::Lesson { module, id } => pen.lesson(module, id)?,
        New::Item { objective } => pen.item(objective, "check").map(drop)?,
        New::Exercise { module, id, kind } => pen.exercise(module, id, kind)?,
        New::Figure { module, id, kind } => pen.figure(module, id, *kind)?,
    }
    Ok(pen.begun)
}

struct Pen<'f> {
    folder: &'f Path,
    begun: Begun,
}

fn slug(id: &str) -> Result<(), String> {
    match shape::is_slug(id) {
        true => Ok(()),
        false => Err(format!("`{id}` is not lower case letters, digits and hyphens: choose another id")),
    }
}

impl Pen<'_> {
    fn is_there(&self, path: &str) -> bool {
        self.folder.join(path).exists()
    }

    /// The languages a module is written in: English, and those whose folder was begun.
    fn languages(&self, module: &str) -> Vec<(&'static str, &'static str)> {
        let km = self.is_there(&format!("modules/{module}/km"));
        [("en", ""), ("km", HEADER)].into_iter().filter(|(code, _)| *code == "en" || km).collect()
    }

    fn read(&self, path: &str) -> Result<String, String> {
        fs::read_to_string(self.folder.join(path)).map_err(|error| format!("{path}: {error}"))
    }

    fn put(&mut self, path: &str, text: &str) -> Result<(), String> {
        let whole = self.folder.join(path);
        let parent = whole.parent().map_or(Ok(()), fs::create_dir_all);
        parent.and_then(|()| fs::write(&whole, text)).map_err(|error| format!("{path}: {error}"))?;
        self.begun.files.push(PathBuf::from(path));
        Ok(())
    }

    /// Writes a file that is not there yet.
    fn new_file(&mut self, path: &str, text: &str) -> Result<(), String> {
        match self.is_there(path) {
            true => Err(format!("{path} is there already: choose another id")),
            false => self.put(path, text),
        }
    }

    fn append(&mut self, path: &str, text: &str) -> Result<(), String> {
        let before = self.read(path)?;
        self.put(path, &format!("{}\n\n{text}", before.trim_end()))
    }

    /// Adds a line right under a heading such as `[lessons]`.
    fn under(&mut self, path: &str, heading: &str, line: &str) -> Result<(), String> {
        let before = self.read(path)?;
        let whole = format!("{heading}\n");
        let at = before.find(&whole).ok_or_else(|| format!("{path} has no `{heading}`: add it first"))?;
        let (head, tail) = before.split_at(at + whole.len());
        self.put(path, &format!("{head}{line}\n{tail}"))
    }

    fn module(&mut self, id: &str, track: &str) -> Result<(), String> {
        slug(id)?;
        let objective = format!("{}.1", id.to_uppercase());
        let top = format!("id = \"{id}\"\ntrack = \"{track}\"\nobjectives = [\"{objective}\"]\n");
        self.new_file(&format!("modules/{id}/module.toml"), &top)?;
        let words = format!(
            "title = \"TODO\"\nsummary = \"TODO\"\n\n[objectives]\n\"{objective}\" = \"TODO\"\n\n[lessons]\n"
        );
        self.new_file(&format!("modules/{id}/en/module.toml"), &words)?;
        let bank = format!("objective = \"{objective}\"\n");
        self.new_file(&format!("modules/{id}/bank/{objective}.toml"), &bank)?;
        self.new_file(&format!("modules/{id}/en/bank/{objective}.toml"), "")?;
        self.lesson(id, "first-lesson")?;
        self.item(&objective, "check")?;
        let next = format!("name it in tracks/tracks.toml: add \"{id}\" to `modules` of the track `{track}`");
        self.begun.next.push(next);
        Ok(())
    }

    fn lesson(&mut self, module: &str, id: &str) -> Result<(), String> {
        slug(id)?;
        let structure = format!("modules/{module}/module.toml");
        let objective = first_objective(&self.read(&structure)?).ok_or("the module has no objective")?;
        let text = "+++\n+++\n## TODO\n\nTODO\n---\n## TODO\n\nTODO\n";
        for (code, header) in self.languages(module) {
            let text = text.replacen("+++\n+++", &format!("+++\n{}+++", header.trim_end_matches('\n')), 1);
            let text = if header.is_empty() { text } else { text.replacen("\"\"+++", "\"\"\n+++", 1) };
            self.new_file(&format!("modules/{module}/{code}/lessons/{id}.md"), &text)?;
            self.under(
                &format!("modules/{module}/{code}/module.toml"),
                "[lessons]",
                &format!("{id} = \"TODO\""),
            )?;
        }
        let recall = self.item_in(&objective, "recall", id)?;
        let row = format!(
            "[[lesson]]\nid = \"{id}\"\nminutes = 3\nobjectives = [\"{objective}\"]\ntopics = []\nrules = []\ncare = []\n\
             exercises = []\nrecall = \"{recall}\"\n"
        );
        self.append(&structure, &row)?;
        self.begun.next.push(format!("list what it teaches under `topics` and `rules` in {structure}"));
        self.begun
            .next
            .push(format!("`{recall}` is its closing question: set `key` to the letter that is right"));
        Ok(())
    }

    fn item(&mut self, objective: &str, purpose: &str) -> Result<String, String> {
        let module = objective.split('.').next().unwrap_or_default().to_lowercase();
        let lessons = self.read(&format!("modules/{module}/module.toml"))?;
        let lesson = lessons.split("[[lesson]]\nid = \"").nth(1).and_then(|rest| rest.split('"').next());
        let lesson = lesson.ok_or("the module has no lesson: begin one first")?.to_owned();
        let id = self.item_in(objective, purpose, &lesson)?;
        self.begun.next.push(format!("`{id}`: set `key`, `difficulty`, `lesson`, `topics` and `source`"));
        Ok(id)
    }

    fn item_in(&mut self, objective: &str, purpose: &str, lesson: &str) -> Result<String, String> {
        let module = objective.split('.').next().unwrap_or_default().to_lowercase();
        let bank = format!("modules/{module}/bank/{objective}.toml");
        let before = self.read(&bank)?;
        let free =
            |number: &usize| !before.contains(&format!("\"{}\"", item_id(objective, purpose, *number)));
        let number = (1..1000).find(free).ok_or("the bank is full")?;
        let id = item_id(objective, purpose, number);
        let row = format!(
            "[[item]]\nid = \"{id}\"\nkey = \"a\"\nuse = \"{purpose}\"\ndifficulty = \"medium\"\nlesson = \"{lesson}\"\n\
             topics = []\nrules = []\nfacts = []\nsource = \"TODO\"\nreview_by = 2027-11-20\n"
        );
        self.append(&bank, &row)?;
        let words = format!(
            "[[item]]\nid = \"{id}\"\nstem = \"TODO\"\na = \"TODO\"\nb = \"TODO\"\nc = \"TODO\"\nwhy.a = \"TODO\"\n\
             why.b = \"TODO\"\nwhy.c = \"TODO\"\n"
        );
        for (code, _) in self.languages(&module) {
            self.append(&format!("modules/{module}/{code}/bank/{objective}.toml"), &words)?;
        }
        Ok(id)
    }

    fn exercise(&mut self, module: &str, id: &str, kind: &str) -> Result<(), String> {
        slug(id)?;
        let known = || format!("there is no kind `{kind}`: choose one of {}", KINDS.join(", "));
        let (structure, words) = template(kind).ok_or_else(known)?;
        let top = self.read(&format!("modules/{module}/module.toml"))?;
        let objective = first_objective(&top).ok_or("the module has no objective")?;
        let head = format!(
            "kind = \"{kind}\"\nobjectives = [\"{objective}\"]\nrules = []\ntopics = []\nminutes = 2\n"
        );
        self.new_file(&format!("modules/{module}/exercises/{id}.toml"), &format!("{head}{structure}"))?;
        let heading = "title = \"TODO\"\ninstruction = \"TODO\"\ndone = \"TODO\"\n";
        for (code, header) in self.languages(module) {
            let path = format!("modules/{module}/{code}/exercises/{id}.toml");
            self.new_file(&path, &format!("{header}{heading}{words}"))?;
        }
        let next =
            format!("name it in one lesson: add \"{id}\" to its `exercises` in modules/{module}/module.toml");
        self.begun.next.push(next);
        Ok(())
    }

    fn figure(&mut self, module: &str, id: &str, kind: FigureKind) -> Result<(), String> {
        slug(id)?;
        let parts: Vec<String> = (1..=kind.parts().0).map(|number| format!("part-{number}")).collect();
        let list = parts.iter().map(|part| format!("\"{part}\"")).collect::<Vec<_>>().join(", ");
        let name = format!("{kind:?}").to_lowercase();
        let lines = |value: &str| parts.iter().map(|part| format!("{part} = {value}\n")).collect::<String>();
        let unit = if kind.measured() { "unit = \"count\"\n" } else { "" };
        let values = if kind.measured() { format!("\n[values]\n{}", lines("1")) } else { String::new() };
        let structure = format!("kind = \"{name}\"\nparts = [{list}]\n{unit}{values}");
        self.new_file(&format!("modules/{module}/figures/{id}.toml"), &structure)?;
        let alt = "alt = \"TODO: what the drawing says, in a sentence.\"\ncaption = \"TODO\"\n";
        for (code, header) in self.languages(module) {
            let words = format!("{header}{alt}\n[labels]\n{}", lines("\"TODO\""));
            self.new_file(&format!("modules/{module}/{code}/figures/{id}.toml"), &words)?;
        }
        self.begun.next.push(format!("place it in a lesson, alone in its paragraph: ![](figure:{id})"));
        Ok(())
    }
}

fn item_id(objective: &str, purpose: &str, number: usize) -> String {
    match purpose {
        "recall" => format!("{objective}-R{number}"),
        _ => format!("{objective}-{number:02}"),
    }
}

/// The first objective a module's file names.
fn first_objective(text: &str) -> Option<String> {
    let list = text.lines().find(|line| line.starts_with("objectives"))?;
    list.split('"').nth(1).map(str::to_owned)
}
