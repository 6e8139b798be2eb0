# Setting an office up, and loading its file on a laptop.

setup-title = Set-up
setup-lead = What you set here holds for everybody in the office. It reaches their laptops with the office file.

# Name
setup-name = Name of the office
setup-name-km = Name in Khmer
setup-name-en = Name in English
setup-label = What a unit is called here
setup-label-about = Such as department, bureau or section. It stands on certificates and reports.
setup-label-km = Word for a unit in Khmer
setup-label-en = Word for a unit in English
setup-name-missing = Please write a name in one language at least.
setup-save = Save

# Units
setup-units = Units
setup-units-about = A unit can belong to another unit. Close a unit that is no longer used: its records stay.
setup-units-none = No units yet
setup-units-none-about = Add the first one, such as a department.
setup-unit-add = Add a unit
setup-unit-add-below = Add a unit below { $unit }
setup-unit-edit = Change { $unit }
setup-unit-parent = Belongs to
setup-unit-top = No other unit (top level)
setup-unit-level = level { $level }
setup-unit-closed = Closed
setup-unit-in-use = This unit is in use
setup-unit-change = Change
setup-unit-below = Add below
setup-units-show-closed = Show closed units

# Roles
setup-roles = Roles
setup-roles-about = Every person has one role. It decides which tracks they must do.
setup-role-add = Add a role
setup-role-edit = Change { $role }
setup-role-nearest = Nearest role of the course
setup-role-nearest-about = On a laptop, people choose one of these four. Their duties follow from it.
setup-role-in-use = This role is in use

# Duties
setup-duties = What people must do, and by when
setup-duties-about = One line for each track of the course.
setup-duty-track = Track
setup-duty-who = Who must do it
setup-duty-due = Days to finish
setup-duty-due-about = Counted from the day a person joins. { NUMBER(1) } to { NUMBER(365) }.
setup-duty-grace = Days of grace
setup-duty-grace-about = Only after these days is a person called overdue. { NUMBER(0) } to { NUMBER(90) }.
setup-duty-again = Comes again
setup-duty-valid = Certificate is valid for
setup-duty-valid-months = Months a certificate is valid
setup-duty-valid-about = { NUMBER(1) } to { NUMBER(120) } months.
setup-duty-nobody = Nobody must
setup-duty-edit = Change { $track }
setup-duty-on = People in these roles must do this track
setup-duty-days = { $count ->
        [one] { $shown } day
       *[other] { $shown } days
    }
setup-duty-months = { $count ->
        [one] { $shown } month
       *[other] { $shown } months
    }
setup-again-once = Once, after joining
setup-again-after-passing = Some months after passing
setup-again-after-months = { $count ->
        [one] { $shown } month after passing
       *[other] { $shown } months after passing
    }
setup-again-yearly = Every year by the end of a month
setup-again-yearly-month = Every year by the end of { $month }
setup-again-major-rules = Only after a major change of the rules
setup-again-months = How many months after passing
setup-again-month = Month
setup-number-missing = Please write a whole number.

# Look
setup-look = Look of certificates and reports
setup-look-about = Your colours and your logo. Sala uses its own where you choose none.
setup-ink = Colour of names and titles
setup-accent = Colour of ornaments
setup-colour-hint = Six letters or digits after #, such as #16244d. Leave it empty for Sala’s own.
setup-colour-pick = Pick: { $colour }
setup-contrast = Contrast { $ratio } : 1
setup-contrast-enough = Easy to read. { $least } : 1 is needed.
setup-contrast-faint = Too faint to read. { $least } : 1 is needed. Choose a darker colour.
setup-colour-unread = This is not a colour yet.
setup-preview = How it will look
setup-preview-name = Sok Dara
setup-preview-label = White label
setup-logo = Logo
setup-logo-about = A PNG or SVG file up to { NUMBER(5) } MB. Sala draws it anew and keeps only the small picture. Letters in an SVG must be turned into shapes first.
setup-logo-choose = Choose a logo
setup-logo-reading = Reading…
setup-logo-remove = Take the logo away
setup-logo-alt = Logo of the office
setup-logo-none = No logo yet

# Records
setup-retention = How long records are kept
setup-retention-about = Records of people who left the office are kept so many months. Later you will be asked before anything is erased.
setup-retention-months = Months, from { NUMBER(12) } to { NUMBER(240) }

# The office file
setup-file = Office file
setup-file-about = Save it to a USB stick or send it by mail. On every other laptop: open Settings, then “Load my office’s file”.
setup-file-save = Save the office file
setup-file-saving = Saving…
setup-file-none = No office file was made yet.
setup-file-version = The last office file has the number { $version }.
setup-file-changed = Something was changed since then. Please save a new office file and load it on the laptops.
setup-key = Fingerprint of the office key
setup-key-about = Print it and put it up in the office. People compare it when they load the office file, and anyone who checks a certificate of the office does too.
setup-key-print = Print the fingerprint

# On a laptop of a member of staff
setup-follow = My office
setup-follow-none = This laptop follows no office yet. Your office can give you a file with its rules, due dates and look.
setup-follow-load = Load my office’s file
setup-follow-loading = Reading…
setup-follow-version = Office file { $version } of { $date }
setup-follow-rules = With rules { $version } of the office
setup-follow-key = Fingerprint: { $fingerprint }
setup-follow-compare = Compare this fingerprint with the one your office printed. If one sign differs, do not load the file and tell your office.
setup-follow-first = This laptop will follow this office.
setup-follow-newer = This is a newer file of your office. It takes the place of file { $version }.
setup-follow-same = This laptop follows this very file already. There is nothing to do.
setup-follow-other = Careful: this laptop follows another office now, { $office }. This file is of another office, or your office has a new key. Ask your office before you go on.
setup-follow-replace = Yes, I asked. Follow the office of this file instead.
setup-follow-confirm = The fingerprint is the same. Load the file
setup-follow-done = This laptop follows { $office } now.
setup-follow-nameless = An office without a name

# Refusals
error-setup-name-missing = Please write a name in one language at least.
error-setup-name-too-long = A name can have { $most } letters at most. Please make it shorter.
error-setup-name-taken = There is one with this name already. Please choose another name.
error-setup-parent-unknown = The unit it should belong to is closed or no longer there. Please choose another one.
error-setup-ring = A unit cannot belong to itself or to a unit below it. Please choose another one.
error-setup-too-deep = Units can lie at most { $most } levels deep. Please put it higher up.
error-setup-units-below = Units below this one are still in use. Please close or move them first.
error-setup-full = The list is full. Please change one that is there.
error-setup-last-role = One role must stay in use.
error-setup-role-unknown = A role of this duty is no longer there. Please open the page again.
error-setup-due-days = The days to finish must be from { NUMBER(1) } to { NUMBER(365) }.
error-setup-grace-days = The days of grace must be from { NUMBER(0) } to { NUMBER(90) }.
error-setup-months = The months must be from { NUMBER(1) } to { NUMBER(120) }.
error-setup-month = Please choose a month.
error-setup-colour-shape = A colour is written with # and six letters or digits, such as #16244d.
error-setup-colour-faint = This colour is too faint to read on paper. Please choose a darker one.
error-setup-retention = The months must be from { NUMBER(12) } to { NUMBER(240) }.
error-logo-kind = This file is neither a PNG nor an SVG picture. Nothing was changed.
error-logo-pixels = This picture is too large: at most 4000 by 4000 dots. Please make it smaller first. Nothing was changed.
error-logo-damaged = This picture is damaged or not whole. Nothing was changed.
error-logo-script = This drawing holds a program, so Sala does not take it. Please save the logo as PNG. Nothing was changed.
error-logo-link = This drawing points to other files or addresses, so Sala does not take it. Please save the logo as PNG. Nothing was changed.
error-logo-undrawn = This drawing holds letters, photos or effects that Sala cannot draw. Please turn letters into shapes, or save the logo as PNG. Nothing was changed.
error-logo-heavy = This drawing has too many parts. Please save the logo as PNG. Nothing was changed.
error-logo-empty = Nothing can be seen in this picture. Nothing was changed.
error-office-file-kind = This is not an office file. Please choose the file that ends in .sala-office. Nothing was changed.
error-office-file-damaged = This office file is damaged or not whole. Please ask your office for it again. Nothing was changed.
error-office-file-altered = This office file was changed after your office signed it. Do not use it, and tell your office. Nothing was changed.
error-office-file-newer = This office file was made by a newer Sala. Please install the newer Sala first. Nothing was changed.
error-office-file-older = This office file is older than the one this laptop follows, number { $here }. Please ask your office for the newest one. Nothing was changed.
error-office-file-other = This file is of another office than the one this laptop follows. Nothing was changed.
