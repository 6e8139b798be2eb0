# Readiness: the first report, from the records of this laptop alone.

readiness-title = Readiness
readiness-lead = { $track }. Rules version { $version }. As of { $date }.
readiness-partial-title = First report, partial
readiness-partial = It knows only what this laptop recorded: must-have G2 from signatures and must-have G5 from certificates. The other eight must-haves and the twelve areas need a full assessment.
readiness-seen = Anyone at this laptop can see this page. A section for managers, behind a passphrase, comes later.
readiness-empty-title = Nobody has started yet
readiness-empty = When people on this laptop learn, take the check and sign the rules, the figures appear here.
readiness-to-learn = Go to Learn

# Band and gates
readiness-band-title = How far these two must-haves allow
readiness-band-not-started = Not started
readiness-band-starting = Starting
readiness-band-developing = Developing
readiness-band-managed = Managed
readiness-band-leading = Leading
readiness-band-ceiling = The highest band now
readiness-band-within = Within the ceiling
readiness-band-above = Above the ceiling
readiness-band-training = { $band } at most, until { NUMBER(80) } % hold a valid core certificate. Now it is { $percent }.
readiness-band-rules = { $band } at most, until { NUMBER(80) } % have signed the rules. Now it is { $percent }.
readiness-band-open = These two must-haves hold the office back no longer. The others and the areas decide the band.
readiness-gates = Must-haves
readiness-gate-g2 = G2 Rules in force
readiness-gate-g5 = G5 Core training
readiness-gate-g2-about = { $percent } have signed the rules in force.
readiness-gate-g5-about = { $percent } hold a valid core certificate.
readiness-gate-value = Value { $value } of { NUMBER(4) }
readiness-gate-met = Met
readiness-gate-missing = Not met

# Key figures
readiness-figures = Key figures
readiness-figure-people = People
readiness-figure-certified = With a valid certificate
readiness-figure-signed = Signed the rules
readiness-figure-overdue = Overdue or expired
readiness-of = { $part } of { $whole }

# Coverage
readiness-coverage = Core training by unit
readiness-coverage-about = Each person counts once. Patterns and numbers show the standing.
readiness-coverage-everyone = Everyone
readiness-table = Show as a table
readiness-unit = Unit
readiness-people = People
readiness-certified = Certified
readiness-standing = Standing
readiness-standing-valid = Valid
readiness-standing-expiring = Expires in { NUMBER(30) } days
readiness-standing-in-progress = In progress
readiness-standing-not-started = Not started
readiness-standing-overdue = Overdue
readiness-standing-expired = Expired

# Attestation
readiness-attestation = Signatures on the rules
readiness-attestation-about = Rules version { $version }
readiness-signed = Signed
readiness-stale = Older version only
readiness-unsigned = Not signed

# Learning quality
readiness-quality = Learning quality
readiness-quality-hidden = These figures appear when at least five people have taken the check. Until then they could point to one person.
readiness-quality-now = { $count ->
        [0] Nobody has taken it yet.
        [one] One person has taken it.
       *[other] { $count } people have taken it.
    }
readiness-quality-first = Passed at the first try
readiness-quality-median = Median score of first tries
readiness-quality-sat = People who took the check
readiness-quality-weakest = Weakest objectives in first tries
readiness-objective = Objective
readiness-right = Right answers

# People
readiness-list = People
readiness-list-about = Overdue first.
readiness-list-scroll = Table of people. Scroll sideways to see all of it.
readiness-name = Name
readiness-date = Date
readiness-due = Due { $date }
readiness-until = Valid until { $date }
readiness-ended = Expired { $date }
readiness-lessons = Lessons
readiness-rules = Rules
readiness-list-more = { $count ->
        [one] Show one more person
       *[other] Show { $count } more people
    }

# Files
readiness-export = Export the report
readiness-export-about = The file holds names. Share it with care.
readiness-export-pdf = Save as PDF
readiness-export-xlsx = Save as XLSX
readiness-saving = Making the file…
