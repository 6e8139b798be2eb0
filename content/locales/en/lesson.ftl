# Reading a lesson step by step.

lesson-back-to-learn = Back to Learn
lesson-of-module = Lessons of { $module }
lesson-steps = Steps of this lesson
lesson-eyebrow = { $module } · { $lesson }
# A step of the lesson, for the list at the side.
lesson-step = Step { $number } of { $of }
lesson-step-exercise = Exercise: { $title }
lesson-step-recall = One last question
lesson-step-is-done = Done
lesson-step-is-later = Comes later
lesson-after = Afterwards you can
lesson-state-done = Finished
lesson-state-now = You are here
lesson-state-later = Later
lesson-state-locked = Not open yet
lesson-finish = Finish the lesson

lesson-done-title = Well done. This lesson is finished.
lesson-done-module-title = Well done. Module { $module } is finished.
lesson-done-text = It is saved on this laptop. You can read the lesson again at any time.
lesson-done-module-text = Every lesson of this module is done and saved on this laptop.
lesson-done-next = The next lesson
lesson-done-go = Go on
lesson-done-again = Read it again

# Words of the glossary, rules and facts that a page points to.
lesson-reference-term = Word
lesson-reference-rule = Rule
lesson-reference-fact = Fact
lesson-reference-as-of = As of { $date }
lesson-reference-stale = This fact should have been checked again. It may have changed.
lesson-reference-rules = See it among the rules
lesson-reference-glossary = See it in the glossary

lesson-callout-case = A case
lesson-callout-try = Try it
lesson-callout-rule = The rule
lesson-callout-warning = Watch out
lesson-callout-correction = A correction
lesson-table = Table, can be moved sideways

lesson-recall-answer = Answer
lesson-recall-choose = Choose one answer first.
lesson-recall-right = Right.
lesson-recall-wrong = Not quite. Read why, then try again or go on.
lesson-recall-again = Try again
lesson-recall-yours = Your answer
lesson-recall-option-right = Right
lesson-recall-option-wrong = Not right
