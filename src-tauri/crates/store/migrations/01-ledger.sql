-- "Sala"
PRAGMA application_id = 0x53414C41;

-- The truth. Never changed, never deleted. Not unique on (dev, seq): a fork must be storable and visible.
CREATE TABLE event (
    id   BLOB    PRIMARY KEY NOT NULL CHECK (length(id) = 32),
    dev  BLOB    NOT NULL CHECK (length(dev) = 32),
    seq  INTEGER NOT NULL CHECK (seq > 0),
    prev BLOB    NOT NULL CHECK (length(prev) = 32),
    at   INTEGER NOT NULL, -- milliseconds since 1970, as the laptop's clock said
    ord  INTEGER NOT NULL, -- the same, but never less than that of the event before it in its chain
    who  TEXT,             -- none for events of the laptop itself
    type TEXT    NOT NULL,
    line TEXT    NOT NULL
) STRICT;
CREATE INDEX event_chain ON event (dev, seq);
CREATE INDEX event_person ON event (who, ord, seq);

-- A view: rebuilt from the events whenever it is lost or of an older shape.
CREATE TABLE learner (
    person TEXT PRIMARY KEY NOT NULL,
    view   TEXT NOT NULL
) STRICT;

-- Of this laptop only, and nothing about learners.
CREATE TABLE setting (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

-- A screen lock, not an encryption key.
CREATE TABLE lock (
    person     TEXT    PRIMARY KEY NOT NULL,
    hash       TEXT    NOT NULL,
    wrong      INTEGER NOT NULL,
    wait_until INTEGER -- milliseconds since 1970
) STRICT;

-- What the store knows of itself: "laptop" (key now writing, in hex) and "view" (shape of the views).
CREATE TABLE meta (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;
