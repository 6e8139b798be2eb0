# May I paste this?

paste-title = May I paste this?
paste-lead = Choose the tool, then say what kind of data it is, or let Sala look at your text. It all happens on this laptop.
paste-tool = Which tool do you want to use?
paste-way = What do you want to put in?
paste-way-class = I know the kind of data
paste-way-class-about = You choose the data class and get the answer at once.
paste-way-text = Look at my text
paste-way-text-about = Sala marks what looks personal or secret and makes a version with placeholders.
paste-data = What kind of data is it?
paste-answer = Answer
paste-answer-empty = Choose a tool and a kind of data. The answer comes at once.
paste-answer-pair = { $data } into { $tool }
paste-rules = Rules behind this answer

# The text
paste-text = Your text
paste-text-private = The text is not stored and not sent anywhere. The check finds common patterns only; you decide.
paste-text-count = { $count } of { $limit } characters
paste-text-long = This text is too long. Please use a shorter part of it.
paste-text-tool-first = Choose a tool first.
paste-check = Check on this laptop
paste-checking = Checking…
paste-clear = Clear the text
paste-changed = You have changed the text or the tool. Check again to see the answer for it.
paste-found = What was found
paste-found-count = { $count ->
        [0] Nothing was found
        [one] One place was found
       *[other] { $count } places were found
    }
paste-found-none = The check found no common pattern. That is not proof: please read the text once more before you decide.
paste-found-text = Your text, with what was found
paste-class = This text looks like { $code } { $name }.
paste-replaced = The same text with placeholders
paste-replaced-answer = With placeholders: { $answer }. Read it once more: the check can miss things.
paste-replaced-copy = Copy the text with placeholders

# What may be found
paste-kind-password = A password, PIN or key
paste-kind-bank-account = Bank account
paste-kind-passport = Passport number
paste-kind-email = E-mail address
paste-kind-birth-date = Birth date
paste-kind-date = Date
paste-kind-money = Amount of money
paste-kind-phone = Telephone number
paste-kind-national-id = National ID number
paste-kind-name = Name of a person
paste-kind-health-word = Word about health
paste-kind-marking = Marked as secret or not public
