# The learning path.

learn-morning = Good morning, { $name }
learn-afternoon = Good afternoon, { $name }
learn-evening = Good evening, { $name }

learn-left = { $minutes ->
        [one] One more minute finishes module { $code }.
       *[other] { $minutes } more minutes finish module { $code }.
    }
learn-due-later = Your check is due on { $day }.
learn-due-today = Your check is due today.
learn-due-soon = { $days ->
        [one] Your check is due tomorrow, { $day }.
       *[other] Your check is due in { $days } days, on { $day }.
    }
learn-due-grace = Your check was due on { $day }. The last day is { $grace }.
learn-due-renewal = Take your check again by { $day } for a new certificate.
learn-due-past = Your check was due on { $day }. Please finish it soon.

learn-next-start = Start here
learn-next-go-on = Continue
learn-next-then = Next
learn-next-in = { $step } · { $module }
learn-lesson-of = Lesson { $number } of { $of }
learn-exercises = { $count ->
        [0] no exercise
        [one] one exercise
       *[other] { $count } exercises
    }
learn-start = Start
learn-sign-eyebrow = All lessons are done
learn-sign-title = Read and sign the rules
learn-sign-about = Version { $version } · you can ask “May I paste this?” at any time
learn-sign-action = Read the rules
learn-check-eyebrow = You are ready
learn-check-title = Take the check
learn-check-go-on-title = Go on with the check
learn-check-about = Your answers are saved after each question.
learn-check-action = To the check
learn-repeat-eyebrow = Before the next try
learn-repeat-title = { $count ->
        [one] Read one lesson again
       *[other] Read { $count } lessons again
    }
learn-repeat-read-title = The check opens again soon
learn-repeat-wait = The check opens again on { $when }.
learn-repeat-action = Read it again
learn-repeat-done = read again
learn-done-eyebrow = Well done
learn-done-title = You have finished everything
learn-done-until = Your certificate is valid until { $day }.
learn-done-about = You can read every lesson again at any time.
learn-done-action = See my certificate

learn-questions = { $count ->
        [one] one question
       *[other] { $count } questions
    }
learn-lessons = { $count ->
        [one] one lesson
       *[other] { $count } lessons
    }
learn-lessons-done = { $done } of { $of } lessons
learn-minutes-left = { $count ->
        [one] one minute left
       *[other] { $count } minutes left
    }
learn-finished = Finished { $day }
learn-show-lessons = Lessons of { $module }

learn-state-done = Done
learn-state-now = Started
learn-state-next = Next
learn-state-later = Later
learn-state-locked = Not open yet
learn-rules-title = Rules for generative AI, read and signed
learn-rules-signed = Signed { $day } · version { $version }
learn-rules-open = Version { $version } · not signed yet
learn-rules-tag = To sign
learn-check-passed = Passed with { $score } of { $of }
learn-check-locked = It opens when all lessons are done
learn-check-valid = certificate valid until { $day }
learn-tag-due = { $days ->
        [one] Due tomorrow
       *[other] Due in { $days } days
    }
learn-tag-due-today = Due today
learn-tag-grace = Last day: { $day }
learn-tag-overdue = Overdue
learn-track-progress = { $done } of { $of } lessons done
learn-no-tracks = There is nothing to learn yet
learn-no-tracks-about = The installed lessons hold no track for your role. Please ask your office.

learn-others = More tracks you may take
learn-untranslated = In English
learn-certificate = Certificate
learn-certificate-when = It comes when every lesson and every module check is done and the rules are signed
learn-requires = Certificates needed first: { $tracks }
learn-check-locked-module = It opens when the lessons of { $code } are done
