# Panels of judges that set pass marks.

panel-marks-title = How a pass mark is set
panel-marks = Five to { NUMBER(15) } judges look at every question of a check. For each one they say how many of 100 just competent people would get it right. The mean of what they say sets the pass mark. Until then the mark is provisional.
panel-mark = { $pass } of { $of } right
panel-provisional = Provisional
panel-set = Set by a panel
panel-set-about = { $judges ->
        [one] Set by { $judges } judge on { $when }. Approved by { $by }.
       *[other] Set by { $judges } judges on { $when }. Approved by { $by }.
    }
panel-outdated = The questions changed much since a panel judged them, so its mark no longer counts. Please call a new panel.
panel-pool = { $count ->
        [one] { $count } question to judge
       *[other] { $count } questions to judge
    }
panel-call = Call a panel
panel-go-on = Go on with the panel
panel-earlier = Earlier panels
panel-earlier-of = Panel of { $when }
panel-state-running = Under way
panel-state-approved = Approved
panel-state-closed = Closed
panel-judge-count = { $count ->
        [0] no judges
        [one] { $count } judge
       *[other] { $count } judges
    }

# Calling one
panel-definition = Who is just competent?
panel-definition-hint = Describe one person whom all judges can picture. The words here are a start; write what fits your office.
panel-definition-start = A member of staff who has finished the lessons and uses AI tools at work with care. They know the rules that protect people and ask when they are not sure. They do not know every detail.
panel-open = Open the panel

# One panel
panel-back = All pass marks
panel-of = Panel: { $title }
panel-opened = Opened on { $when }, for content version { $version }.
panel-steps = { $count ->
        [0] Enough judges are through. The result can be approved.
        [one] One more judge must rate every question before the result can be approved.
       *[other] { $count } more judges must rate every question before the result can be approved.
    }
panel-judges = Judges
panel-judges-about = Mix roles and both languages. Each judge rates alone. When five are through, a second round begins: each may change their mind after seeing what the others said.
panel-judges-scroll = Table of judges. Scroll sideways to see all of it.
panel-judges-none = No judges yet. Add at least five.
panel-judge = Judge
panel-role = Role
panel-language = Reads in
panel-first = Round 1
panel-second = Round 2
panel-total = Total
panel-of-all = { $part } of { $whole }
panel-rate-first = Rate, round 1
panel-rate-first-of = Round 1: { $name }
panel-rate-second = Rate, round 2
panel-rate-second-of = Round 2: { $name }
panel-second-closed = after five judges are through
panel-add = Add a judge
panel-add-name = Name or number
panel-add-name-missing = Please write a name or a number.
panel-add-role = What they do
panel-add-full = The panel has { NUMBER(15) } judges. More would add little.
panel-adding = Adding…

# The result
panel-result = The result as it stands
panel-result-none = No judge has rated every question yet.
panel-result-cut = Cut
panel-result-cut-about = the mean of the judges' totals
panel-result-pass = To pass
panel-result-pass-about = a form's own questions, rounded up
panel-result-sd = Standard deviation
panel-result-sd-about = how far judges differ, in questions of the whole list
panel-result-se = Standard error
panel-result-interval = { NUMBER(95) } % interval
panel-result-interval-of = { $low } to { $high }
panel-result-judges = Judges through
panel-result-critical = Critical questions must all be right, whatever the pass mark.
panel-approve = Approve the result
panel-approve-about = From then on, new forms of this check use this mark. Forms already begun keep theirs. The record keeps judges, values, date and this name.
panel-approve-name = Your name
panel-approve-do = Approve
panel-approved = { $judges ->
        [one] Approved by { $by } on { $when }, with { $judges } judge.
       *[other] Approved by { $by } on { $when }, with { $judges } judges.
    }
panel-close = Close this panel
panel-close-about = A closed panel cannot be opened again. If its result was in force, it no longer counts for new forms.
panel-close-reason = Why?
panel-close-do = Close it
panel-closed = This panel is closed.
panel-closed-reason = This panel is closed: { $reason }

# Files
panel-files = Ratings as a file
panel-files-about = Judges can also work on paper or in a spreadsheet. Judges must be added above first, under the same names. The columns are:
panel-save = Save as CSV
panel-saving = Making the file…
panel-read = Read a CSV file
panel-reading = Reading…
panel-read-all = { $count ->
        [one] { $count } rating was read.
       *[other] { $count } ratings were read.
    }
panel-refused = { $count ->
        [one] Nothing was read: { $count } row is not right.
       *[other] Nothing was read: { $count } rows are not right.
    }
panel-refused-line = Line { $line }: { $fault }
panel-refused-more = { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
panel-fault-fields = it has more or fewer fields than the first line.
panel-fault-judge = no judge of this panel has this name.
panel-fault-round = the round must be 1 or 2.
panel-fault-item = this check has no such question.
panel-fault-value = the value must be 0 to 100 in steps of five.
panel-fault-twice = the same judge, round and question stand in an earlier line.
panel-file-large = This file is larger than 1 MB. Please choose another.

# Rating
panel-sheet-first = Round 1
panel-sheet-second = Round 2
panel-sheet-by = { $name } rates
panel-sheet-place = Question { $number } of { $of }
panel-sheet-ask = Of 100 just competent people, how many would get this right?
panel-sheet-keys = Arrow keys change it by five. Enter goes on.
panel-sheet-value = { $value } of 100
panel-sheet-open = Not rated yet
panel-sheet-options = The options
panel-sheet-picture = Picture this person
panel-sheet-said = What the panel said
panel-sheet-mean = Mean { $mean }, from { $low } to { $high }
panel-sheet-yours = You said { $value }
panel-sheet-keep = Keep { $value }
panel-sheet-next-open = Next open question
panel-sheet-back = Back
panel-sheet-next = Next
panel-sheet-leave = Back to the panel
panel-sheet-rated = { $part } of { $whole } rated
panel-sheet-done-title = Every question is rated
panel-sheet-done = Thank you. You can still go back and change a rating.
panel-sheet-language = The questions are in this language because a translation is still missing.

# On the entry page of a check
panel-entry-provisional = The pass mark is provisional until a panel of judges has set it.
panel-entry-set = { $judges ->
        [one] The pass mark was set by a panel of { $judges } judge on { $when }.
       *[other] The pass mark was set by a panel of { $judges } judges on { $when }.
    }

# Refusals
error-panel-unknown = This panel or judge is not on this laptop. Please go back to the pass marks.
error-panel-over = This panel is already finished, so nothing can be changed. Everything in it is kept.
error-panel-running = This check already has a panel under way. Please finish or close it first.
error-panel-judges = { $left ->
        [one] One more judge must rate every question first. Everything so far is saved.
       *[other] { $left } more judges must rate every question first. Everything so far is saved.
    }
error-panel-round = The second round begins when five judges are through with the first. Everything so far is saved.
error-judge-name = Please write a name.
error-judge-taken = Another judge of this panel has this name. Please add something to tell them apart.
error-judges-full = This panel has as many judges as it can take. Please go on with those.
error-ratings-unreadable = This file is not a list of ratings. Its first line must name the columns judge, round, item, value. Nothing was changed.
