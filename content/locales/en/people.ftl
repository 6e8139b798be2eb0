# Saying who one is: first start, choosing a person, details and PIN.

people-welcome = Welcome
people-choose-language = Choose your language
people-change-later = You can change it at any time.
people-about-you = About you
people-about-you-lead = This goes on your record and your certificate. It stays on this laptop.
people-who = Who is there?
people-who-lead = Choose your name to go on where you stopped.
people-add = Add another person
people-add-title = Add a person
people-name-latin = Name in Latin letters
people-name-latin-hint = For example: Sok Dara
people-name-khmer = Name in Khmer letters
people-name-khmer-hint = For example: សុខ ដារ៉ា
people-names-hint = Write at least one of the two. Your certificate uses both if you give both.
people-staff-number = Staff number
people-staff-number-hint = Only if your office uses one
people-unit = Unit
people-unit-hint = Your department, section or team
people-role = What do you do?
people-role-missing = Please choose what you do.
people-lock-title = Screen lock
people-lock-about = With a PIN, a colleague cannot open your record by mistake. It is only a screen lock: it does not encrypt anything.
people-pin = PIN, 4 to 12 digits
people-pin-again = The same PIN again
people-pin-differs = The two PINs are not the same. Please type them again.
people-pin-of = PIN of { $name }
people-pin-forgotten = Forgot the PIN? Nothing is lost: your record is kept on this laptop. Please ask your office for help.
people-pin-wait = { $seconds ->
        [one] Please wait one more second.
       *[other] Please wait { $seconds } more seconds.
    }
people-enter = Open my lessons
people-start = Start learning
people-locked = PIN
people-faults = { $count ->
        [one] One thing is missing. Please look below.
       *[other] { $count } things are missing. Please look below.
    }
people-details = My details
people-details-saved = Your details are saved on this laptop.
people-pin-now = A PIN is set
people-pin-none = No PIN
people-pin-set = Set a PIN
people-pin-change = Change the PIN
people-pin-remove = Remove the PIN
people-pin-old = PIN so far
people-pin-new = New PIN, 4 to 12 digits
people-pin-saved = The PIN is saved.
people-pin-removed = The PIN is removed.
