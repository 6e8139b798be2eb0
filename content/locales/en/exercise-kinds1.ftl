# Doing an exercise: a table of groups, lines to repair, cards to triage, and the source of a claim.

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
