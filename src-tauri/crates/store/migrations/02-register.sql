-- "SalR": a register, which no laptop's database is and none may be opened as.
PRAGMA application_id = 0x53414C52;

-- A view: each member of staff as the office's events about them say.
CREATE TABLE member (
    person TEXT PRIMARY KEY NOT NULL,
    view   TEXT NOT NULL
) STRICT;

-- Files that prove something, by the SHA-256 of their bytes. Events name the hash; a file here that no longer has it was changed.
CREATE TABLE evidence (
    hash  BLOB PRIMARY KEY NOT NULL CHECK (length(hash) = 32),
    bytes BLOB NOT NULL
) STRICT;

-- A view: of each learner what figures need, of each member of staff since when they had which role. Read whole when it is opened.
CREATE TABLE roll (
    person  TEXT PRIMARY KEY NOT NULL,
    profile TEXT,
    learned TEXT,
    tenure  TEXT
) STRICT;

-- What is asked of millions of events at every opening: the newest, what happened since a day, and what the office decided.
CREATE INDEX event_time ON event (at, type);
CREATE INDEX event_office ON event (ord, seq, id) WHERE who IS NULL AND type >= 'office.' AND type < 'office/';
