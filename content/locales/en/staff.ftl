# People of the office: the list, one person, lists as files.

staff-title = People
staff-name = Name
staff-lead = Everybody of your office: who they are, where they work, what is asked of them.
staff-nav = Parts of People
staff-nav-people = List
staff-nav-import = Import
staff-sheet = People

# Fields; an export uses them as heads
staff-field-person = Sala id
staff-field-staff-number = Staff number
staff-field-name-khmer = Name in Khmer
staff-field-name-latin = Name in Latin letters
staff-field-family-name = Family name
staff-field-given-name = Given name
staff-field-unit = Unit
staff-field-role = Role
staff-field-email = E-mail
staff-field-joined = Joined
staff-field-language = Language
staff-field-left = Last day

# What is wrong with a field
staff-fault-missing = This is missing.
staff-fault-name-missing = A name in Khmer or in Latin letters is needed.
staff-fault-too-long = This is longer than { NUMBER(200) } letters.
staff-fault-taken = Somebody else has this number.
staff-fault-unknown = The office has none of this name.
staff-fault-ambiguous = The office has several of this name. Write those above it too: Finance / Desk.
staff-fault-closed = This is no longer in use.
staff-fault-no-address = This is no e-mail address.
staff-fault-no-day = This is no day that can be read. Write 2026-03-31 or 31/03/2026.
staff-fault-odd-day = This day cannot be right.
staff-fault-no-language = Write km or en.

# The list
staff-search = Search by name, number or e-mail
staff-filter-unit = Unit
staff-filter-role = Role
staff-filter-all = All
staff-standing = Who
staff-standing-here = Here now
staff-standing-left = Left
staff-standing-everybody = Everybody
staff-count = { $count ->
        [one] 1 person
       *[other] { $count } people
    }
staff-page = Page { $page } of { $pages }
staff-page-before = Page before
staff-page-next = Next page
staff-add = Add a person
staff-import = Import a list
staff-export-xlsx = Save as XLSX
staff-export-csv = Save as CSV
staff-empty = Nobody is here yet
staff-empty-about = Import the list your office has, or add people one by one.
staff-none = Nobody found
staff-none-about = Try fewer letters, or show everybody.
staff-clear = Show everybody
staff-left-on = Left { $date }
staff-laptop = Learns on a laptop
staff-no-laptop = No learning record yet
staff-learning = Learning record
staff-sure-links = { $count ->
        [one] A learner of a laptop has the number and the name of somebody here.
       *[other] { $count } learners of laptops have the number and the name of somebody here.
    }
staff-link-sure = Link them
staff-last-import = The last import added or changed { $count ->
        [one] 1 person
       *[other] { $count } people
    } ({ $when }).
staff-undo = Undo this import
staff-undo-ask = Undo the import?
staff-undo-about = Everybody in it will be as before. New people are taken out again. Units and roles it made stay.
staff-undone = { $count ->
        [one] Undone: 1 person is as before.
       *[other] Undone: { $count } people are as before.
    }

# Adding and changing
staff-add-title = Add a person
staff-edit = Change
staff-edit-title = Change what is known
staff-save = Save
staff-choose = Please choose
staff-language-none = Not known
staff-alike = Somebody has this name already
staff-alike-about = Is it the same person? Then do not add them again.
staff-alike-save = It is somebody else: save
staff-no-units = The office has no units yet. Add units in the office's settings, or import a list that names them.

# One person
staff-back-to-list = All people
staff-asked = What is asked
staff-asked-none = Nothing is asked of this person.
staff-due = Due
staff-valid-until = Valid until
staff-track = Track
staff-state = Standing
staff-state-valid = Valid
staff-state-expiring90 = Runs out in { NUMBER(90) } days
staff-state-expiring60 = Runs out in { NUMBER(60) } days
staff-state-expiring30 = Runs out in { NUMBER(30) } days
staff-state-in-progress = In progress
staff-state-not-started = Not started
staff-state-expired = Run out
staff-state-overdue = Overdue
staff-state-exempt = Exempt
staff-known = What is known
staff-learner = Learning records
staff-learner-none = No learner of a laptop is linked with this person yet.
staff-learner-maybe = Perhaps the same person
staff-learner-link = It is this person: link
staff-learner-unlink = Take the link away
staff-notes = Assign, exempt, leave
staff-assign = Assign a track
staff-assign-due = Due on (may be empty)
staff-assigned = Assigned
staff-unassign = Take back
staff-exempt = Exempt from a track
staff-exempt-reason = Why
staff-exempt-until = Until (may be empty)
staff-exempted = Exempt
staff-oblige = End the exemption
staff-leave = Left the office
staff-leave-on = Last day
staff-leave-reason = Why
staff-leave-save = Note that they left
staff-back = They are back
staff-day-missing = Please write the day.
staff-reason-missing = Please write the reason.
staff-history = Everything in order
staff-history-none = Nothing has happened yet.
staff-history-by = noted by { $name }
staff-history-more = Show more
staff-evidence = Save the evidence pack
staff-evidence-title = Evidence pack
staff-evidence-about = A ZIP file with the training record as PDF, tables as XLSX and a signed JSON file for checking.
staff-evidence-saving = Making the evidence pack…

# What happened
staff-event-added = Added to the register
staff-event-changed = Entry changed
staff-event-imported = Taken over from a list
staff-event-set-back = Import undone
staff-event-left = Left, last day { $date }
staff-event-back = Back in the office
staff-event-linked = A learning record was linked
staff-event-unlinked = The link to a learning record was taken away
staff-event-assigned = Assigned: { $track }
staff-event-unassigned = Assignment taken back: { $track }
staff-event-exempted = Exempt from: { $track }
staff-event-obliged = Exemption ended: { $track }
staff-event-until = until { $date }
staff-event-from-to = { $from } → { $to }

# Importing
staff-import-title = Import a list of people
staff-import-lead = Take the list you have: an Excel file (XLSX) or CSV. You look through everything before anything is changed.
staff-step-file = { NUMBER(1) }. Choose the file
staff-step-columns = { NUMBER(2) }. Columns
staff-step-look = { NUMBER(3) }. Look through
staff-step-done = { NUMBER(4) }. Done
staff-file-again = Choose another file
staff-file-about = One row for each person, with heads in the first row. Up to { NUMBER(20) } MB and { NUMBER(200000) } rows.
staff-file-read = { $name }: { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    }
staff-sheet-choose = Sheet
staff-columns-about = Sala guessed what each column holds. Please check it.
staff-column = Column
staff-column-sample = First rows
staff-column-holds = Holds
staff-column-skip = Leave out
staff-column-unnamed = Column { $number }
staff-column-twice = Two columns hold the same: { $field }. The first that is not empty counts.
staff-column-no-name = Choose a column for the names or the staff number.
staff-default-unit = Unit of new people whose row names none
staff-default-role = Role of new people whose row names none
staff-default-none = None: such rows are left out
staff-look = Look through
staff-looking = Comparing the list with the register…
staff-back-columns = Back to the columns
staff-plan-add = New
staff-plan-change = Changed
staff-plan-nothing = Unchanged
staff-plan-duplicate = Twice in the list
staff-plan-conflict = To be decided
staff-plan-faulty = With mistakes
staff-plan-left-out = Rows with mistakes, rows to be decided and rows that are twice in the list are left out. Everybody else is taken over.
staff-plan-more = Only the first { $count } rows are listed.
staff-rows-faulty = Rows with mistakes
staff-rows-conflict = Rows to be decided
staff-rows-duplicate = People who are twice in the list
staff-rows-change = People who change
staff-rows-add = New people
staff-rows-nothing = Unchanged
staff-row-line = Line { $line }
staff-row-duplicate = The same person as in line { $line }.
staff-row-other-name = This staff number belongs to { $name }.
staff-row-number-taken = The person is known, but this staff number belongs to { $name }.
staff-row-number-twice = Line { $line } has the same staff number and another name.
staff-row-several = Several people have this name. Add the staff number or the unit.
staff-row-renamed = It is the same person with a new name
staff-row-written = “{ $text }”:
staff-row-back = is back
staff-unknown-units = Units that the office does not know
staff-unknown-roles = Roles that the office does not know
staff-unknown-rows = { $count ->
        [one] in 1 row
       *[other] in { $count } rows
    }
staff-unknown-leave = Leave these rows out
staff-unknown-new = Make it new
staff-unknown-means = “{ $name }” means
staff-take = { $count ->
        [0] Nothing to take over
        [one] Take over 1 person
       *[other] Take over { $count } people
    }
staff-taking = Taking over…
staff-done = { $count ->
        [one] 1 person was added or changed.
       *[other] { $count } people were added or changed.
    }
staff-done-left-out = { $count ->
        [one] 1 row was left out.
       *[other] { $count } rows were left out.
    }
staff-done-linked = { $count ->
        [one] 1 learning record was linked, because number and name agree.
       *[other] { $count } learning records were linked, because number and name agree.
    }
staff-done-more = Import another list
staff-done-list = To the list of people

# The evidence pack
staff-pack-modules = Modules
staff-pack-module = Module
staff-pack-lessons = Lessons finished
staff-pack-lessons-of = Lessons in all
staff-pack-finished = Finished on
staff-pack-readme = Evidence of training. The PDF is for reading, the XLSX for counting. The JSON file is signed with the key of this office's register ({ $key }): a change shows. Who has that key can be asked of the office.

# Refusals
error-staff-rows = The list has more than { $most } rows. Please split it.
error-staff-columns = The list has more than { $most } columns. Please delete those that are not needed.
error-staff-empty = The file is empty, or the first row has no heads.
error-staff-encoding = The letters in line { $line } cannot be read. Please save the file as “CSV UTF-8” or as XLSX.
error-staff-quote = A quotation mark in line { $line } is never closed. Please mend that line.
error-staff-merged = Line { $line } has merged cells. Please unmerge them in the spreadsheet, so that each person has a row, and try again.
error-staff-old-workbook = This is an old Excel file (XLS). Please save it as XLSX.
error-staff-unreadable = This file is no CSV or XLSX list, is damaged, or is locked with a password.
error-staff-sheet = The file has no such sheet.
error-staff-list-gone = Please choose the file again. The register was closed since.
error-staff-undo = This import cannot be undone any more: somebody in it was changed since.
error-staff-linked = This learner is linked with somebody else already. Take that link away first.
