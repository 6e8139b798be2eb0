# Taking a check.

check-intro = This is the check at the end. Take your time: nothing is cut off.
check-fact-questions = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
check-fact-questions-about = One at a time. You can go back and change an answer.
check-fact-minutes = { $count ->
        [one] About { $count } minute
       *[other] About { $count } minutes
    }
check-fact-minutes-about = No clock is running. Each answer is saved at once, so you can stop and go on later.
check-fact-pass = { $pass } of { $of } right to pass
check-fact-critical = { $count ->
        [0] Every question counts the same.
        [one] One of them is about a rule that protects people. It must be right, whatever the total.
       *[other] { $count } of them are about rules that protect people. These must all be right, whatever the total.
    }
check-fact-tries = { $left ->
        [0] No try left now
        [one] One try left
       *[other] { $left } tries left
    }
check-fact-tries-about = { $tries } tries make a round. After that you wait { $hours } hours.
check-start = Start the check
check-go-on = Go on with the check
check-try-again = Try the check again
check-open-note = You began this check and did not hand it in. Your answers are kept.
check-locked = { $count ->
        [one] One lesson is left before the check opens.
       *[other] { $count } lessons are left before the check opens.
    }
check-locked-go = Go to the lessons
check-wait = You can try again from { $when }.
check-wait-text = A short pause helps. Read the lessons below in the meantime.
check-repeat = Read these lessons again first
check-repeat-done = Read again
check-repeat-open = Still to read
check-last = Your last result
check-last-passed = Passed: { $score } of { $of } right, on { $when }
check-last-failed = Not passed: { $score } of { $of } right, on { $when }
check-last-show = See the result

check-question = Question { $number } of { $of }
check-overview = All questions
check-overview-item = Question { $number }, { $state }
check-state-answered = answered
check-state-open = open
check-answered = { $count } of { $of } answered
check-next = Next
check-back = Back
check-review = Look over your answers
check-leave = Stop for now

check-review-title = Before you hand it in
check-review-all = Every question has an answer. You can still change any of them.
check-review-open = { $count ->
        [one] One question is still open. An open question counts as wrong.
       *[other] { $count } questions are still open. Open questions count as wrong.
    }
check-review-none = No answer yet
check-review-change = Change
check-review-answer = Answer it
check-hand-in = Hand in
check-hand-in-anyway = Hand in anyway

check-passed-title = You passed.
check-passed-text = { $score } of { $of } right, and every question about a critical rule is among them. Well done.
check-passed-plain = { $score } of { $of } right. Well done.
check-failed-title = Not passed yet.
check-failed-close = You were close: { $score } of { $of } right. { $pass } are needed.
check-failed-score = { $score } of { $of } right. { $pass } are needed.
check-failed-critical = { $score } of { $of } right would be enough. But { $missed ->
        [one] one question about a critical rule was not right, and each of these must be.
       *[other] { $missed } questions about critical rules were not right, and all of these must be.
    }
check-failed-critical-too = { $missed ->
        [one] One question about a critical rule was also not right. Each of these must be.
       *[other] { $missed } questions about critical rules were also not right. All of these must be.
    }
check-failed-kind = This shows where to read again. Then you can try once more.
check-sign-title = One step is left: sign the rules
check-sign-text = Read our rules and sign them. Then your certificate is ready.
check-sign-go = Read and sign the rules
check-certificate-title = Your certificate is ready
check-certificate-text = Save it as a PDF, in the language you need.
check-certificate-en = Save in English
check-certificate-km = Save in Khmer
check-certificate-both = Save in both
check-certificate-saved = Saved: { $path }
check-certificate-not-saved = Nothing was saved: the window was closed.
check-record = See My record
check-learn = Back to Learn
check-objectives = By learning goal
check-objective-score = { $right } of { $of } right
check-read-again = What to read again
check-questions = Question by question
check-your-answer = Your answer: { $answer }
check-no-answer = You left it open.
check-right = Right
check-wrong = Not right
check-critical = Critical rule
check-critical-hidden = This one must be right to pass, so we do not show the answer here. The lesson explains it.
check-taught-in = Taught in: { $lesson }
check-tries-left = { $left ->
        [0] No try is left in this round.
        [one] You have one more try.
       *[other] You have { $left } more tries.
    }

check-intro-module = This check closes the module. Take your time: nothing is cut off.
check-required = These certificates come first
check-held = Held
check-not-held = Not yet
