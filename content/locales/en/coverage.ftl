# Coverage: who holds a valid certificate, whose runs out, who is overdue. For the manager.

coverage-title = Coverage
coverage-lead = Who stands where, as of { $date }.
coverage-nav = Parts of coverage
coverage-nav-figures = Figures
coverage-nav-months = Month by month
coverage-empty-title = Nobody to count yet
coverage-empty = Add the people of your office. What is asked of them follows from their roles.
coverage-none-title = Nobody fits these choices
coverage-none = Choose something wider.
coverage-small-title = Too few people to share out
coverage-small = Figures about fewer than { NUMBER(5) } people could point at somebody. Choose something wider.

# Choices
coverage-choices = What to look at
coverage-choice-unit = Unit
coverage-choice-role = Role
coverage-choice-track = Track
coverage-choice-language = Language
coverage-choice-state = Standing
coverage-choice-all = All
coverage-choice-clear = Show everyone
coverage-share = As it may be shared out
coverage-share-about = Groups of fewer than { NUMBER(5) } people are taken together, and nobody is named.
coverage-path = You are here
coverage-path-top = The whole office
coverage-deeper = Look into { $name }

# Key figures
coverage-people = People
coverage-assigned = Tracks asked of them
coverage-certified = Valid certificates
coverage-expiring = Run out within { NUMBER(90) } days
coverage-overdue = Overdue
coverage-starters = New starters, { NUMBER(30) } days
coverage-exempt = Exempt
coverage-of = { $part } of { $whole }
coverage-names = Show names

# Standing
coverage-state-valid = Valid
coverage-state-expiring90 = Runs out in { NUMBER(61) } to { NUMBER(90) } days
coverage-state-expiring60 = Runs out in { NUMBER(31) } to { NUMBER(60) } days
coverage-state-expiring30 = Runs out within { NUMBER(30) } days
coverage-state-in-progress = In progress
coverage-state-not-started = Not started
coverage-state-expired = Ran out
coverage-state-overdue = Overdue
coverage-state-exempt = Exempt

# Charts
coverage-by-unit = By unit
coverage-by-role = By role
coverage-by-track = By track
coverage-by-language = By language
coverage-about = A person counts once for each track that is asked of them. The share at the end is that of valid certificates.
coverage-table = Show as a table
coverage-group = Group
coverage-sum = Together
coverage-share-valid = Valid
coverage-together = Small groups together
coverage-language-en = English
coverage-language-km = Khmer
coverage-language-none = Language not known

# Rules
coverage-signed-title = Signatures under the rules in force
coverage-signed = Signed
coverage-stale = An older version only
coverage-unsigned = Not signed
coverage-signed-people = people

# Learning
coverage-quality = How well people learn
coverage-quality-about = From the first try of each check of { $count ->
        [one] one person
       *[other] { $count } people
    }. It says what they knew that day, not what they do at work.
coverage-quality-hidden = Shown once { NUMBER(5) } people have sat a check.
coverage-quality-first = Passed at the first try
coverage-quality-median = Median of right answers
coverage-quality-tries = Tries, counting all
coverage-quality-minutes = Median time at the questions
coverage-quality-weakest = Weakest objectives
coverage-quality-objective = Objective
coverage-quality-right = Right answers

# Lists
coverage-list-all = People
coverage-list-overdue = Overdue
coverage-list-expiring = Certificates that run out within { NUMBER(90) } days
coverage-list-starters = New starters
coverage-list-lead = { $count ->
        [0] Nobody.
        [one] One line.
       *[other] { $count } lines.
    } As of { $date }.
coverage-list-lists = Lists
coverage-list-back = Back to the figures
coverage-list-print = Print
coverage-list-printing = Getting ready
coverage-list-longest = The first { $count } lines are printed. Choose a unit to print the others.
coverage-list-name = Name
coverage-list-number = Number
coverage-list-standing = Standing
coverage-list-date = Date
coverage-list-step = Reminding
coverage-list-rules = Rules
coverage-list-scroll = List of people, can be scrolled sideways
coverage-list-empty = Nobody is on this list
coverage-list-empty-about = That is good news, or the choices are too narrow.
coverage-list-shown = { $from } to { $to } of { $total }
coverage-list-before = Earlier
coverage-list-after = Later
coverage-due = due { $date }
coverage-until = until { $date }
coverage-ended = ran out { $date }
coverage-days = { $count ->
        [one] one day overdue
       *[other] { $count } days overdue
    }
coverage-joined = Joined { $date }

# Steps
coverage-step-before14 = Reminded { NUMBER(14) } days before
coverage-step-before3 = Reminded { NUMBER(3) } days before
coverage-step-after1 = Reminded after a day
coverage-step-after7 = Reminded after a week
coverage-step-manager = Talk to them
coverage-step-withdraw = Take back access to AI tools

# Months
coverage-months-lead = Key figures of each month, kept when you first open the register in it.
coverage-months-empty-title = No month is kept yet
coverage-months-empty = The figures of this month are kept the next time you open the register with people in it.
coverage-months-chart = Shares by month
coverage-months-table = All figures
coverage-months-month = Month
coverage-months-certified = Valid certificates
coverage-months-signed = Signed the rules
coverage-months-overdue = Overdue
coverage-months-readiness = Readiness
coverage-months-marks = Where to be careful
coverage-months-rules = { $month }: rules { $version }. Signatures before are under other rules.
coverage-months-instrument = { $month }: instrument { $version }. Readiness before may not be compared.
coverage-months-content = { $month }: content { $version }. Checks before had other questions.
coverage-months-mark-rules = Rules { $version }
coverage-months-mark-instrument = Instrument { $version }
coverage-months-mark-content = Content { $version }
