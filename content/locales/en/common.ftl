# Words used on every screen.

app-name = Sala
app-tagline = AI training, offline
language-switch = Language
language-en = English
language-km = ខ្មែរ
translation-unreviewed = Translation not yet reviewed by a native reader
yes = Yes
no = No

# Buttons
button-save = Save
button-cancel = Cancel
button-back = Back
button-continue = Continue
button-close = Close
button-try-again = Try again
button-retry = Retry
button-search = Search
button-copy = Copy
button-open = Open
button-print = Print

# Roles: what people do in the office
role-staff = Staff
role-builder = Builder
role-decider = Decider
role-guardian = Guardian
role-staff-about = Uses computers and AI tools at work
role-builder-about = Developers, data and IT staff
role-decider-about = Heads of office, managers, policy and procurement staff
role-guardian-about = Legal, compliance, ethics, audit and personnel staff

# Calendar
month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December
# A day in lists and sentences.
calendar-day = { $day } { $month } { $year }
# A day on a certificate.
calendar-long = { $day } { $month } { $year }
calendar-month = { $month } { $year }
