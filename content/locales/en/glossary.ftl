# The glossary.

glossary-title = Glossary
glossary-lead = The words of the lessons and the rules, in both languages.
glossary-filter = Find a word
glossary-filter-hint = In English or Khmer
glossary-count = { $count ->
        [0] No word found. Try a shorter part of the word.
        [one] One word
       *[other] { $count } words
    }
glossary-letters = Jump to a letter
glossary-other = In Khmer:
glossary-unsettled = Khmer word not settled
glossary-unsettled-about = “{ glossary-unsettled }” means: people use several Khmer words for this, and a native reader should still confirm ours.
glossary-empty = The glossary is empty. Please ask your office for the newest version of Sala.
