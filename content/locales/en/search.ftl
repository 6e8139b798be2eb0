# Search over lessons, rules and glossary.

search-title = Search
search-label = What are you looking for?
search-lessons = Lessons
search-rules = Rules
search-terms = Glossary
search-tips = Three tips
search-tip-language = You can write in English or in Khmer. Sala looks in both.
search-tip-rule = A rule number such as GR-07 leads straight to that rule.
search-tip-keys = Use the arrow keys to choose, and Enter to open.
search-found = { $count ->
        [one] One place found
       *[other] { $count } places found
    }
search-nothing = Nothing found for “{ $query }”
search-nothing-about = Try a shorter word, or the same word in the other language.
search-other-language = Found in Khmer
