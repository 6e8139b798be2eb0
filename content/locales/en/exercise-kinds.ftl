# Doing an exercise: the kinds beyond the first ones, each under its heading.

# A table of groups
exercise-table-name = The table
exercise-table-group = Group
exercise-table-question = Question { $number } of { $of }
exercise-table-choose = Choose one group.
exercise-table-percent = Write a percentage, such as { $whole } or { $part }.
exercise-table-count = Write a number, such as { $whole }.
exercise-table-near = You may be up to { $far } off.
exercise-table-not-number = This is not a number. Write digits only, with a comma or a point where you need one.
exercise-table-read = Read as { $number }
exercise-missing-numeral = { $count ->
        [one] { $count } answer is not a number.
       *[other] { $count } answers are not numbers.
    }

# Lines to repair
exercise-repair-how = Mark every line that is wrong, then choose what mends it. Marking a sound line costs a point.
exercise-repair-lines = The lines
exercise-repair-line = Line { $number }
exercise-repair-wrong = Wrong
exercise-repair-fix = What mends line { $number }?
exercise-repair-fixes = What may mend a line
exercise-repair-marked = Line { $number } is marked as wrong. Now choose what mends it.
exercise-repair-unmarked = Line { $number } is not marked any more.
exercise-repair-count = { $count ->
        [0] No line marked yet
        [one] { $count } line marked
       *[other] { $count } lines marked
    }
exercise-repair-mended = Found and mended
exercise-repair-other = Found, but another fix mends it
exercise-repair-sound = Nothing is wrong here: one point less
exercise-missing-fix = { $count ->
        [one] Choose what mends the marked line.
       *[other] { $count } marked lines still need a fix.
    }

# Cards to triage
exercise-triage-action = What do you do?
exercise-triage-urgency = How soon?
exercise-triage-both = Card { $number } has both answers.

# The source of a claim
exercise-claim-source = Which note settles this?
exercise-claim-no-source = No note here

exercise-missing-too-long = A text is too long. Shorten it first.

# Put actions on a clock
exercise-timeline-card = Action { $number } of { $of }
exercise-timeline-progress = { $placed } of { $of } placed
exercise-timeline-choose = When do you do this?
exercise-timeline-never = Not at all
exercise-timeline-placed = { $action }: { $slot }.
exercise-timeline-interruption = Something comes up
exercise-timeline-interrupted = Something comes up. Answer it, then go on.
exercise-timeline-respond = What do you do now?
exercise-timeline-clock = Your timeline
exercise-timeline-empty = Nothing here yet
exercise-timeline-move = Move:
exercise-timeline-answered = What came up
exercise-timeline-change = Answer again:
exercise-timeline-all = Every action has its time. Press an action to move it.

# Fill in a form and compare it
exercise-sheet-case = The case
exercise-sheet-letters = { $count } of { $most } letters
exercise-sheet-too-long = { $count ->
        [one] One letter too many.
       *[other] { $count } letters too many.
    } Please make it shorter.
exercise-sheet-compare = Compare with the model
exercise-sheet-compared = I have compared
exercise-sheet-beside = Your form beside a good one
exercise-sheet-how = Read both. Other words can be just as good. Then tick below what your own form has.
exercise-sheet-yours = You wrote
exercise-sheet-nothing = Nothing written
exercise-sheet-model = A good answer
exercise-sheet-why = Why
exercise-sheet-checklist = What does your own form have? Tick it.
exercise-sheet-score = { $right } of { $of } points are in your form
exercise-sheet-passed-some = You have compared it. Next time, add what you did not tick.
exercise-sheet-lacking = Not yet in your form
exercise-sheet-having = In your form
exercise-sheet-has = Ticked
exercise-sheet-lacks = Not ticked

# Score evidence
exercise-calibrate-card = Evidence { $number } of { $of }
exercise-calibrate-choose = Which level does it reach?
exercise-calibrate-level = { $level } · { $anchor }

# Plan, do, check, act
exercise-pdca-plan = Plan
exercise-pdca-do = Do
exercise-pdca-check = Check
exercise-pdca-act = Act
exercise-pdca-card = Action { $number } of { $of }
exercise-pdca-phase = Phase
exercise-pdca-owner = Who
exercise-pdca-due = By when
exercise-pdca-choose = Choose…
exercise-pdca-placed = { $action }: now under { $phase }.
exercise-pdca-partly = Partly right
exercise-pdca-board = The board
exercise-pdca-empty = Nothing here yet
