# Doing an exercise: on a clock, with a form, with a scale, on a board.

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
