# The report a head of office signs, in every form. Numbers and days come in already written in the chosen digits.

paper-title = AI readiness report
paper-about = { $number }, as of { $date }
paper-foot = Self-assessment. Not a certification and not legal advice.
paper-copy-management = Management copy: contains names. Keep it inside the office.
paper-copy-share-out = Copy to share: no names, and no figures of groups of fewer than five.
paper-contents = Contents
paper-section = Section
paper-figure = Figure
paper-value = Value
paper-text = Text
paper-what = What
paper-grid-figures = Key figures
paper-grid-text = Text of the report
paper-grid-sign = Sign-off

# 1 Cover and scope
paper-cover = Cover and scope
paper-cover-office = Office
paper-cover-units = Units
paper-cover-people = Members of staff
paper-cover-day = Figures as of
paper-cover-since = Period since
paper-cover-profile = Profile
paper-cover-instrument = Version of the questions
paper-cover-rules = Version of the rules
paper-cover-content = Version of the lessons
paper-cover-round = Assessment of
paper-cover-assessors = Assessors
paper-cover-prepared = Prepared by
paper-cover-number = Report number
paper-cover-code = Check code
paper-cover-copy = Copy
paper-cover-code-note = The check code is made from every figure and word of this copy. If one of them is changed, the code no longer fits. It does not say who made the report.
paper-profile-uses = U: staff use AI tools
paper-profile-buys = P: buys or sets up AI systems
paper-profile-develops = D: develops or trains AI systems
paper-none-yet = None yet
paper-chain-bad-title = The records could not be confirmed
paper-chain-bad-text = At least one signature or link between records is missing or wrong. Do not rely on this report until the cause is known.

# 13 Method and limits
paper-method = Method and limits
paper-method-self = This is a self-assessment. It is not a certification, not an audit and not legal advice.
paper-method-answer = Each question of the assessment is answered from 0 (absent) to 4 (measured and improved). Two assessors answer on their own first; the agreed answer counts.
paper-method-evidence = An answer of 3 or 4 counts as 2 when it has no evidence. For a 4, evidence older than 12 months counts as missing.
paper-method-score = The score of an area is the mean of its answers as a share of 100. The overall score weighs the areas by the profile; areas that do not apply are left out.
paper-method-gates = Ten must-haves need an answer of 2 or more. While one of them is open, the band is at most Developing, whatever the score.
paper-method-bands = Bands: Not started 0 to 19, Starting 20 to 39, Developing 40 to 59, Managed 60 to 79, Leading 80 to 100. The two highest also ask for stronger must-haves and no weak area.
paper-method-confidence = Confidence is the share of answers with fresh evidence: low below 40 %, medium from 40 %, high from 70 %.
paper-method-compare = Two assessments are compared only when questions, profile and weights are the same.
paper-method-choice = The thresholds are a design choice of this instrument. They were not validated statistically.
paper-method-share = A percentage of people is rounded down, so that a threshold is never reached by rounding.
paper-method-small = Learning quality is left out when fewer than five people are behind a figure. The copy to share hides every group of fewer than five.
paper-method-overdue = Somebody is overdue when the due date and the days of grace have passed. After 30 days the office should withdraw access to AI tools; Sala only reports it.
paper-method-proves = The records prove that each entry comes from the laptop named in it and was not changed afterwards.
paper-method-not = They do not prove who sat at the keyboard, that clocks were right, that answers were the person's own, or that nothing is missing at the end of a laptop's record.

# 14 Sign-off
paper-signoff = Sign-off
paper-signoff-about = By signing, you confirm what stands beside your name, and that you have read section 13.
paper-signoff-next = Next review
paper-sign-step = Step
paper-sign-meaning = What it means
paper-sign-name = Name and role
paper-sign-signature = Signature
paper-sign-date = Date
paper-sign-prepared = Prepared
paper-sign-prepared-means = The figures come from the office's register as it was on the day of the report.
paper-sign-reviewed = Reviewed
paper-sign-reviewed-means = The answers and their evidence were looked at by somebody who did not give them.
paper-sign-approved = Approved
paper-sign-approved-means = The office accepts the findings and will carry out the action plan.
