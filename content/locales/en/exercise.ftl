# Doing an exercise.

exercise-check = Check my answer
exercise-again = Try again
exercise-feedback = How it went
exercise-score = { $right } of { $of } right
exercise-score-half = { $right } of { $of } right, { $half } half right
exercise-score-found = { $right } of { $of } found
exercise-score-story = { $of ->
        [one] { $right } of { $of } choice was good
       *[other] { $right } of { $of } choices were good
    }
exercise-passed = Well done.
exercise-passed-some = Good enough to go on. Look once more at what was not right.
exercise-not-passed = Some of it needs another look. You can go on, or try again.
exercise-look-again = Look at this again
exercise-was-right = This was right
exercise-left-alone = Rightly left alone
exercise-yours = Your answer: { $answer }
exercise-right = Right: { $answer }
exercise-remember = Remember
exercise-rules = Rules behind this
exercise-rule-link = Rule { $rule }
exercise-models = { $count ->
        [one] One good answer
       *[other] { $count } good answers
    }
exercise-model = Good answer { $number }

exercise-mark-good = Right
exercise-mark-partial = Half right
exercise-mark-bad = Not right
exercise-mark-missed = Missed
exercise-mark-neutral = Fine as it is
exercise-mark-open = Not answered

# Why the answer cannot be checked yet.
exercise-missing-mark-one = Mark at least one part first.
exercise-missing-rewrite = Change the text first.
exercise-missing-move-one = Move at least one step first.
exercise-missing-story-open = Choose until the story ends.
exercise-missing-left = { $count ->
        [one] { $count } is still open.
       *[other] { $count } are still open.
    }

# Mark parts of a text
exercise-spot-how = Press a part to mark it. Press it again to take the mark away.
exercise-spot-count = { $count ->
        [0] Nothing marked yet
        [one] { $count } part marked
       *[other] { $count } parts marked
    }
exercise-spot-found = Found
exercise-spot-missed = Missed
exercise-spot-false = Should stay
exercise-spot-legend = What the lines mean

# Rewrite a prompt
exercise-rewrite-original = The prompt as it was
exercise-rewrite-yours = Your prompt
exercise-rewrite-letters = { $count ->
        [one] { $count } letter
       *[other] { $count } letters
    }
exercise-rewrite-checklist = Read it once more, then tick
exercise-rewrite-reset = Start from the original
exercise-rewrite-to-mend = { $count ->
        [0] Nothing is left to mend.
        [one] One thing is left to mend.
       *[other] { $count } things are left to mend.
    }
exercise-rewrite-fine = { $count ->
        [one] One other point is in order.
       *[other] { $count } other points are in order.
    }
exercise-rewrite-all-fine = Everything that had to go is gone, and everything the tool needs is there.

# Put cards into groups
exercise-classify-progress = { $placed } of { $of } answered
exercise-classify-choose = Where does it belong?
exercise-classify-bins = Where the cards lie
exercise-classify-empty = Nothing here yet
exercise-classify-move = Move: { $card }
exercise-classify-placed = { $card }: now in { $bin }.
exercise-classify-card = Card { $number } of { $of }
exercise-classify-all = Every card has a place. Press a card to move it.

# Put steps in order
exercise-order-how = Use the arrows beside a step. On the keyboard: Alt with the up or down arrow.
exercise-order-up = Move up: { $step }
exercise-order-down = Move down: { $step }
exercise-order-place = { $step }: now at place { $place } of { $of }.
exercise-order-yours = You had it at place { $place }
exercise-order-right = The right order

# Match
exercise-match-how-one = Choose one partner for each.
exercise-match-how-many = Choose the partners for each, up to { $most }.
exercise-match-none = Nothing chosen yet
exercise-match-choose = Choose
exercise-match-most = { $most ->
        [one] At most one is possible here.
       *[other] At most { $most } are possible here. Take one away first.
    }

# A story with choices
exercise-branch-you = You chose
exercise-branch-choose = What do you do?
exercise-branch-good = A good choice
exercise-branch-partial = This helps a little
exercise-branch-bad = This does harm
exercise-branch-ending = How it ends
exercise-branch-ending-good = A good end
exercise-branch-ending-partial = A mixed end
exercise-branch-ending-bad = A bad end
exercise-branch-step = Scene { $number }

# Check claims against notes
exercise-verify-question = What the tool was asked
exercise-verify-answer = What it answered
exercise-verify-supported = Supported
exercise-verify-unsupported = Not supported
exercise-verify-sentence = Sentence { $number }
exercise-shelf = The shelf: notes you can trust
exercise-claim-number = Claim { $number }

# Allow or forbid
exercise-grid-how = Choose an answer for every cell. Arrow keys move between cells; Y, A and N answer at once.
exercise-grid-cell = { $row }. { $column }: { $answer }
exercise-grid-yes = Yes
exercise-grid-ask = Ask
exercise-grid-no = No
exercise-grid-open = Open
exercise-grid-should = Right: { $answer }
exercise-grid-table = Table of answers

# Choose a label
exercise-label-case = Case { $number } of { $of }
exercise-label-choose = Which line fits?

exercise-stale = This exercise rests on a fact that is past its review date. Check for news before you rely on it.
