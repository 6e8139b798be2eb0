# A few questions now and then, for nobody's marks.

refresher-title = A short refresher
refresher-lead-short = Three questions, two minutes. Nobody sees how it goes but you.
refresher-lead-long = Eight questions, five minutes. Nobody sees how it goes but you.
refresher-question = Question { $number } of { $of }
refresher-next = Next question
refresher-finish = Finish
refresher-later = Not now
refresher-done-title = Refreshed. Thank you!
refresher-done = { $right } of { $of } right. It counts for nothing: it only keeps things fresh.
refresher-done-all = All { $of } right. Well remembered!
refresher-again = Worth reading again
refresher-card-title = { $count ->
        [one] One question to keep it fresh
       *[other] { $count } questions to keep it fresh
    }
refresher-card-about = { $title } · about { $minutes }
refresher-card-start = Take a look
refresher-card-go-on = Go on
