# One message per error code of the API: what happened, and what to do now.

# People and PINs
error-pin-wrong = { $left ->
        [0] This PIN is not right. Please wait before the next try.
        [one] This PIN is not right. You have one more try before a short wait.
       *[other] This PIN is not right. You have { $left } more tries before a short wait.
    }
error-pin-wait = { $seconds ->
        [one] Too many wrong PINs. Please wait one second, then try again.
       *[other] Too many wrong PINs. Please wait { $seconds } seconds, then try again.
    }
error-pin-shape = A PIN has 4 to 12 digits. Please choose another.
error-profile-name-missing = Please write your name, in Khmer or in Latin letters.
error-profile-unit-missing = Please write the unit you work in.
error-profile-field-too-long = One of the fields is too long. Please use at most 200 letters.
error-person-unknown = This person is not on this laptop. Please choose a name from the list.
error-not-signed-in = Please choose who you are first. Nothing was lost.

# Lessons and checks
error-content-unknown = This page is not part of the installed lessons. Please go back and choose another.
error-answer-invalid = This answer does not fit the question. Please go back and answer it again. Your other answers are kept.
error-check-locked = { $lessons ->
        [one] The check opens after one more lesson.
       *[other] The check opens after { $lessons } more lessons.
    }
error-check-wait = You can take the check again from { $when }. Until then, please read the lessons named in your result.
error-check-over = This check is already finished. You can see your result in My record.
error-rules-changed = The rules were changed after you opened them. Please read the new version, then sign. Nothing was lost.
error-rules-unread = Please read all the rules to the end before you sign.
error-certificate-unknown = This certificate is not on this laptop.

# The records on this laptop
error-database-newer = Your records were written by a newer version of Sala. Please install the newest version. Nothing was lost.
error-database-damaged = Sala cannot read its records on this laptop and has not changed them. Please do not delete anything, and ask your office for help: a backup can be put back.
error-database-foreign = The file where Sala keeps its records was made by another program. Sala has left it as it is. Please ask your office for help.
error-disk-full = The disk is full. Please free some space, then try again. Everything up to the last step is saved.
error-disk-read-only = Sala may not write to its folder. Please ask your IT staff to allow it, then try again. Everything up to the last step is saved.
error-storage-failed = The last step could not be saved. Please try again. Everything before it is saved.
error-save-failed = The file could not be saved as { $path }. Please choose another folder. Your record is not changed.
error-report-failed = The document could not be made. Please try again. Your record is not changed.
error-text-too-long = This text is too long. Please use a shorter part of it. Nothing was lost.
error-internal = Something went wrong inside Sala. Please try again. If it happens again, give your office this number: { $incident }. Everything up to the last step is saved.

error-check-requires = { $tracks ->
        [one] This check opens when you hold one more certificate. The page of the check names it.
       *[other] This check opens when you hold { $tracks } more certificates. The page of the check names them.
    }
error-card-not-due = No refresher questions are waiting now. They come again by themselves.
