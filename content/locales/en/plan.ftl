# The action plan under Plan, Do, Check, Act.

plan-title = Action plan
plan-lead = What the office is going to do, who sees to it, and whether it worked.
plan-parts = Parts of the action plan
plan-part-stages = Stages
plan-part-table = Table
plan-part-late = Late
plan-part-year = First { NUMBER(12) } months
plan-part-board = Oversight board
plan-new = New action
plan-empty = There are no actions yet
plan-empty-about = Write the first one, or start from a plan for the first twelve months.
plan-start-year = Plan the first { NUMBER(12) } months

# Stages
plan-stage-plan = Plan
plan-stage-do = Do
plan-stage-check = Check
plan-stage-act = Act
plan-stage-plan-about = What, who, by when, and how we will see that it worked
plan-stage-do-about = It is being done
plan-stage-check-about = Somebody looks whether it worked
plan-stage-act-about = We keep it, correct it or spread it
plan-stage-none = Nothing here
plan-stage-count = { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
plan-move-to = Move to { $stage }
plan-move-of = Move to { $stage }: “{ $title }”
plan-moved = “{ $title }” is now in { $stage }.
plan-ended-hint = { $done ->
        [one] { $done } action is done.
       *[other] { $done } actions are done.
    } The table shows all of them.

# One line of an action
plan-due = Due { $when }
plan-due-today = Due today
plan-late = { $count ->
        [one] { $count } day late
       *[other] { $count } days late
    }
plan-owner-of = Owner: { $name }
plan-owner-none = No owner yet
plan-round = Round { $count }
plan-tasks-done = { $done } of { $all } tasks
plan-status-open = Running
plan-status-late = Late
plan-status-done = Done
plan-status-dropped = Dropped
plan-source-gap = Gap
plan-source-gate = Must-have
plan-source-incident = Incident
plan-source-audit = Audit
plan-source-starter = { NUMBER(12) }-month plan
plan-source-other = Other

# The table
plan-table = All actions
plan-table-scroll = Table of actions. Scroll sideways to see all of it.
plan-column-action = Action
plan-column-source = Source
plan-column-owner = Owner
plan-column-stage = Stage
plan-column-due = Due
plan-column-status = Status
plan-sort = Sort by { $column }
plan-filter-owner = Owner
plan-filter-source = Source
plan-filter-state = Status
plan-filter-all = All
plan-filter-running = Running
plan-filter-clear = Show all
plan-filter-none = No action fits.
plan-shown = { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }

# Late
plan-late-title = Late actions
plan-late-lead = From the due day on it is the owner's, after { NUMBER(14) } days the manager's, after { NUMBER(30) } days the head of office's.
plan-late-none = Nothing is late
plan-late-none-about = All running actions are within their days.
plan-step-owner = Owner
plan-step-manager = Manager
plan-step-head = Head of office
plan-step-owner-about = Ask the owner what is in the way.
plan-step-manager-about = The manager agrees a new day or more help with the owner.
plan-step-head-about = The head of office decides whether it goes on.

# Writing an action
plan-new-title = New action
plan-edit = Change
plan-edit-title = Change the action
plan-field-title = What is to be done
plan-field-title-hint = Start with a verb: “Name the contact for incidents”.
plan-field-aim = What is wrong today, and what should be true afterwards
plan-field-measure = How will we see that it worked?
plan-field-measure-hint = Something one can count or show: “19 of 20 people asked can name the contact”.
plan-field-source = Where does it come from?
plan-field-reference = Which one exactly
plan-field-reference-hint = Such as G4, R11.4 or the number of an incident.
plan-field-owner = Who sees to it
plan-field-resource = Money, people or tools it takes
plan-field-due = By when
plan-field-target = Target number
plan-field-target-hint = Only where the measure is a number.
plan-missing-title = Please write what is to be done.
plan-missing-due = Please choose a day.
plan-wrong-target = Please write a whole number, or nothing.
plan-language-note = A text you change is kept in the language of the screen; its other language is dropped, because it would no longer be true.
plan-save = Save
plan-saving = Saving…

# One action
plan-back = All actions
plan-about = What it is about
plan-fact-aim = Aim
plan-fact-measure = Measure
plan-fact-resource = Takes
plan-fact-source = Source
plan-fact-due = Due
plan-fact-owner = Owner
plan-fact-none = Not written yet
plan-next = Next step
plan-next-plan = Before it is done it needs an owner and a measure.
plan-next-do = Work through the tasks and note what happens. Then let somebody check.
plan-next-check = Somebody looks whether the measure is met. Best somebody who did not do the work.
plan-next-act = The check is done. What follows from it?
plan-next-done = This circle is closed.
plan-next-dropped = This action was dropped.
plan-tasks = Tasks
plan-tasks-none = No tasks yet.
plan-task-add = Add a task
plan-task-title = Task
plan-task-due = By when
plan-task-missing = Please write the task.
plan-task-done = Done on { $when }
plan-task-remove = Remove the task “{ $title }”
plan-notes = Evidence and notes
plan-note = What happened, and where it can be seen
plan-note-hint = Such as “Notice hung at all five doors on 3 March, photo in folder 12”.
plan-note-add = Add the note
plan-note-missing = Please write the note.
plan-count-of = { $reached } of { $target } reached
plan-count = Number reached
plan-count-set = Set
plan-check-title = Result of the check
plan-check-met = Is the measure met?
plan-check-yes = Yes, it is met
plan-check-no = No, not yet
plan-check-by = Checked by
plan-check-on = On which day
plan-check-found = What was seen
plan-check-save = Keep the result
plan-check-missing = Please choose whether it is met.
plan-check-by-missing = Please write who checked.
plan-check-was-met = Met. Checked by { $by } on { $when }.
plan-check-was-not = Not met. Checked by { $by } on { $when }.
plan-decide-title = What follows
plan-verdict-keep = Keep
plan-verdict-keep-about = It worked: it stays like this here.
plan-verdict-spread = Spread
plan-verdict-spread-about = It worked: other units do the same.
plan-verdict-correct = Correct
plan-verdict-correct-about = Another round of the same action, with a new day.
plan-decide-updated = What was brought up to date
plan-decide-updated-hint = Rules, training, a register, a form. Write “nothing” if nothing had to be.
plan-decide-due = Due day of the next round
plan-decide-save = Decide
plan-decide-missing = Please choose what follows.
plan-decide-updated-missing = Please write what was brought up to date.
plan-decide-due-missing = Please choose the day of the next round.
plan-decide-not-met = The measure is not met, so the only way is another round. What is no longer wanted can be dropped.
plan-drop = Drop the action
plan-drop-about = It stays in the record with your reason. You can take it up again.
plan-drop-reason = Why
plan-drop-missing = Please write why.
plan-resume = Take it up again
plan-history = What was noted
plan-deed-made = Made
plan-deed-edited = Changed what is to be done
plan-deed-task = Task: { $title }
plan-deed-task-done = Task done: { $title }
plan-deed-task-removed = Removed a task
plan-deed-noted = Note: { $note }
plan-deed-counted = Number reached: { $count }
plan-deed-moved = Moved to { $stage }
plan-deed-met = Checked by { $by }: the measure is met. { $found }
plan-deed-not-met = Checked by { $by }: the measure is not met. { $found }
plan-deed-decided = { $verdict }. Brought up to date: { $updated }
plan-deed-dropped = Dropped: { $reason }
plan-deed-resumed = Taken up again
plan-deed-by = { $by }, { $when }

# The first twelve months
plan-year-title = The first { NUMBER(12) } months
plan-year-lead = Thirteen actions in four phases, each due at the end of a month. They become actions like any other: change, move or drop them.
plan-year-start = First day
plan-year-start-hint = Month 1 is the calendar month of this day.
plan-year-specialists = Specialists to train
plan-year-specialists-hint = Staff who should hold the certificate of track B, C or D at the end.
plan-year-owner = Who sees to it at first
plan-year-draft = This is what would be made
plan-year-make = Make the { NUMBER(13) } actions
plan-year-making = Making…
plan-year-wrong-number = Please write a whole number from 0 to { NUMBER(100000) }.
plan-year-from-to = { $from } to { $to }
plan-year-progress = Progress
plan-year-trained = Specialists trained
plan-year-trained-of = { $count } of { $target }
plan-year-trained-about = Staff who hold a valid certificate of track B, C or D today.
plan-year-done-of = { $done } of { $all } done
plan-year-late = { $count ->
        [one] { $count } late
       *[other] { $count } late
    }
plan-phase-assess = Assess and plan
plan-phase-roll-out = Roll out
plan-phase-specialists = Train specialists
plan-phase-review = Full operation and review
plan-phase-months = { $first ->
        [12] Month { NUMBER(12) }
       *[other] Months { $first } to { $last }
    }
plan-timing-ahead = Ahead
plan-timing-now = Now
plan-timing-past = Past

plan-starter-owner-title = Name the person who answers for AI in this office
plan-starter-owner-measure = Name, tasks and deputy are written down and known to all units.
plan-starter-assess-title = Assess readiness for the first time
plan-starter-assess-measure = Two people have assessed all areas and agreed on every answer.
plan-starter-uses-title = List what AI is used for
plan-starter-uses-measure = Every unit has said what it uses, and each use is in the register with its level.
plan-starter-agree-title = Agree targets and this plan
plan-starter-agree-measure = The head of office has signed the targets and this plan.
plan-starter-rules-title = Put the rules for generative AI in force
plan-starter-rules-measure = The rules are in force and every member of staff can open them in Sala.
plan-starter-incidents-title = Name the contact for incidents and publish it
plan-starter-incidents-measure = 19 of 20 people asked can name the contact.
plan-starter-tools-title = Publish the list of approved tools and the grid
plan-starter-tools-measure = Every tool in use is approved, or its use has stopped.
plan-starter-choose-title = Choose the specialists and give them time to learn
plan-starter-choose-measure = Each specialist is named, has a track and two hours a week for it.
plan-starter-core-title = Train everybody in the core track
plan-starter-core-measure = Nine of ten members of staff hold a valid core certificate, and the others have a day.
plan-starter-rules-review-title = Look through rules, exceptions and incidents
plan-starter-rules-review-measure = Every exception has an end date, and each incident led to an action or a reason why not.
plan-starter-specialists-title = Train the specialists
plan-starter-specialists-measure = The target number of staff hold the certificate of track B, C or D.
plan-starter-reassess-title = Assess readiness for the second time
plan-starter-reassess-measure = The second assessment is compared with the first, area by area.
plan-starter-review-title = Review the year with the head of office
plan-starter-review-measure = The report is signed, and the plan for the next year is agreed.

error-plan-over = This action is not running any more, or runs already. Please open it again to see how it stands.
error-plan-stage = This action is in another stage by now. Please open it again to see how it stands.
error-plan-owner = Please name an owner before this action is begun.
error-plan-measure = Please write how you will see that it worked, before this action is begun.
error-plan-result = Please check the measure first and keep the result.
error-plan-not-met = What has not met its measure cannot be kept or spread. Please choose another round.
error-plan-due = Please choose the due day of the next round.
error-plan-day = This day cannot be taken. A plan lies between 2020 and 2100, and what is done was not done in the future.
error-plan-started = The plan for the first 12 months was made before.
