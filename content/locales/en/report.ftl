# Words of reports, and the training record on paper. Numbers and dates come in already written in the chosen digits.

report-page = { $page } / { $pages }

report-band-not-started = Not started
report-band-starting = Starting
report-band-developing = Developing
report-band-managed = Managed
report-band-leading = Leading

report-unit = Unit

report-objective = Objective
report-right = Right
report-answers = Answers

report-name-khmer = Name in Khmer
report-name-latin = Name in Latin letters
report-staff-number = Staff number
report-valid-until = Valid until

report-chain-head = Fingerprint of the newest record
report-chain-events = Number of records
report-chain-verified = Every record checked
report-chain-yes = Yes: every signature and link is right
report-chain-no = No: a check is missing or failed

# Workbook: names of sheets, at most 31 letters
report-value = Value

# Training record of one person
report-record-title = Training record
report-record-file-title = Training record of { $name }
report-record-person = Person
report-record-status = Where you stand
report-record-due = Due on { $date }
report-record-due-none = No due date
report-record-checks = Tries of the check
report-record-when = When
report-record-check = Check
report-record-certificate = Certificate
report-record-result = Result
report-record-score = Score
report-record-passed = Passed
report-record-failed = Not passed
report-record-score-of = { $score } of { $of }
report-record-checks-none = The check has not been taken yet.
report-record-objectives = Answers by objective
report-record-objectives-none = There are no answers yet.
report-record-signatures = Signatures
report-record-signatures-none = The rules have not been signed yet.
report-record-version = Version
report-record-certificates = Certificates
report-record-certificates-none = No certificate has been issued yet.
report-record-number = Number
report-record-history = What happened
report-record-history-none = Nothing has been recorded yet.
report-record-what = What
report-record-detail = Detail
report-record-limit = This record was made on the laptop the person learned on. It is not a certification.
