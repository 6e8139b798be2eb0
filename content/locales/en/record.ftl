# My record: what is due, certificates, checks, signatures and history.

record-title = My record
record-person = { $name } · { $unit }
record-due = What is due next
record-due-none = Nothing is due now. Well done.
record-due-first = Finish by { $date }
record-due-renewal = Earn a new certificate by { $date }
record-due-grace = Was due on { $date }. The last day is { $grace }.
record-due-later = Time left
record-due-soon = Due soon
record-due-overdue = Overdue
record-to-learn = Go to Learn

# Certificates
record-certificates = Certificates
record-certificates-none = No certificate yet
record-certificates-none-about = You get one when you have finished the lessons, passed the check and signed the rules.
record-certificate-number = Number { $number }
record-certificate-issued = Issued on { $date }
record-certificate-until = Valid until { $date }
record-certificate-ended = Expired on { $date }
record-certificate-valid = Valid
record-certificate-expired = Expired
record-certificate-score = { $score } of { $of } right answers
record-self-issued = Self-issued
record-self-issued-about = Self-issued means: this laptop made and signed it, and your office has not confirmed it yet.
record-certificate-save = Save as PDF
record-certificate-en = English
record-certificate-km = Khmer
record-certificate-both = Both languages

# Checks and objectives
record-attempts = Checks taken
record-attempts-none = You have not taken a check yet.
record-attempt-score = Right answers
record-attempt-critical = Critical questions
record-of = { $part } of { $whole }
record-passed = Passed
record-not-passed = Not passed
record-objectives = How well you know each objective
record-objectives-about = Right answers over all your checks, the weakest first.
record-objectives-none = Your right answers for each objective stand here after your first check.
record-objective = Objective

# Signatures
record-signatures = What I signed
record-signatures-none = You have not signed the rules yet.
record-signature = Rules for generative AI, version { $version }
record-signature-line = Signed on { $date }, shown in { $language }
record-to-rules = Go to the rules

# History
record-history = History
record-history-none = Your history is still empty. It begins with your first lesson.
record-history-more = Show all { $count } days
record-entry-joined = You were added on this laptop
record-entry-lesson = Lesson finished: { $code } { $title }
record-entry-exercise = Exercise done: { $title }
record-entry-exercise-score = Exercise done: { $title }, { $percent }
record-entry-check-passed = Check passed: { $title }, { $score } of { $of }
record-entry-check-failed = Check not passed: { $title }, { $score } of { $of }
record-entry-signed = Rules signed, version { $version }
record-entry-certificate = Certificate issued, number { $number }

# Files
record-export = Take your record with you
record-export-about = The file holds everything on this page. Only you decide who gets it.
record-export-pdf = Save as PDF
record-export-csv = Save as CSV
record-saved = Saved as { $path }
record-entry-refreshed = Refreshed: { $right } of { $of } right, { $title }
