# How the questions of the checks do.

frame-questions = Questions
questions-title = Questions
questions-lead = How well the questions of the checks work, and how many right answers are needed to pass.
questions-parts = Parts of this page
questions-part-figures = Figures
questions-part-marks = Pass marks
questions-counts-title = Counts only
questions-counts = Nobody is named here. Only the first try of each check counts. Figures of fewer than five answers are hidden.
questions-empty-title = Nobody has taken a check yet
questions-empty = When people on this laptop finish a check, the figures appear here.
questions-check = Check
questions-check-all = All checks
questions-filter = Which questions?
questions-show-all = All
questions-show-mend = To mend
questions-show-data = With enough answers
questions-none-shown = No question fits this choice.

# Checks
questions-checks = The checks
questions-checks-scroll = Table of checks. Scroll sideways to see all of it.
questions-people = People
questions-passed = Passed at the first try
questions-median = Median score
questions-hidden = Hidden: fewer than five people

# What to mend
questions-mend = What to mend first
questions-mend-about = The most pressing first. Only questions with at least { NUMBER(30) } answers can stand here.
questions-mend-none-title = Nothing to mend so far
questions-mend-none = No question with enough answers has a fault that the figures can show.
questions-mend-more = { $count ->
        [one] Show { $count } more
       *[other] Show { $count } more
    }
questions-reason-check-key = Check the key first
questions-reason-check-key-about = People who know more get it wrong. The key may be wrong, or two options may be right.
questions-reason-language-gap = Look at the translation
questions-reason-language-gap-about = It is much harder in one language than in the other.
questions-reason-hard = Very hard
questions-reason-hard-about = Fewer than { NUMBER(30) } of 100 get it right. Is it taught? Is it clear?
questions-reason-weak = Tells little
questions-reason-weak-about = Those who know and those who do not answer it nearly alike.
questions-reason-idle-option = An idle option
questions-reason-idle-option-about = Hardly anybody takes one of the wrong options. Write a better one.

# The table
questions-list = Question by question
questions-list-about = r says whether people who do well in the rest of the check also get this question right. Easy questions about critical rules are as they should be.
questions-list-scroll = Table of questions. Scroll sideways to see all of it.
questions-list-more = { $count ->
        [one] Show { $count } more question
       *[other] Show { $count } more questions
    }
questions-item = Question
questions-answers = Answers
questions-p = Right
questions-r = r
questions-wrong = Wrong options
questions-seconds = Seconds
questions-languages = By language
questions-findings = Findings
questions-amount-too-few = Not enough data
questions-amount-provisional = Provisional
questions-amount-usable = Usable
questions-ease-hard = hard
questions-ease-middle = middle
questions-ease-easy = easy
questions-r-good = good
questions-r-fair = fair
questions-r-marginal = marginal
questions-r-weak = weak
questions-r-negative = negative
questions-option = { $option }: { $share }
questions-option-open = left open: { $share }
questions-option-idle = under { NUMBER(5) } %
questions-language = { $language }: { $share } of { $answers }
questions-language-en = English
questions-language-km = Khmer
questions-critical = Critical rule
questions-none = –
questions-no-figure = No figure

# Objectives
questions-objectives = By learning goal
questions-objectives-scroll = Table of learning goals. Scroll sideways to see all of it.
questions-objective = Learning goal
questions-in-bank = Questions
questions-to-mend = To mend

# Files
questions-export = Save as CSV
questions-export-about = The file holds counts for each question and no names. Offices can put such files together.
questions-saving = Making the file…
