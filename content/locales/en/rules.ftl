# The rules: reading, signing, the grid of data and tools, disclosure lines.

rules-in-force = Version { $version }, in force since { $date }
rules-parts = Parts of the rules
rules-part-read = Read and sign
rules-part-grid = Data and tools
rules-part-paste = May I paste this?
rules-part-lines = Disclosure lines

# Reading
rules-progress-title = Your reading
rules-progress = { $read } of { $total } sections read
rules-filter = Find a rule
rules-filter-hint = Type a word or a number, such as GR-06
rules-filter-found = { $count ->
        [0] No rule has these words. Try a shorter word.
        [one] One rule found
       *[other] { $count } rules found
    }
rules-section-place = Section { $number } of { $total }
rules-section-size = { $count ->
        [one] One rule
       *[other] { $count } rules
    }
rules-section-read = I have read this section
rules-section-done = Read
rules-section-left = Not read yet
rules-do = Do
rules-dont = Don’t
rules-both = Do and don’t
rules-critical = Critical rule
rules-management = For management
rules-why = Why:
rules-saved = Saved: this section is read.

# Signing
rules-sign-title = Sign the rules
rules-sign-left = { $count ->
        [one] You can sign after one more section.
       *[other] You can sign after { $count } more sections.
    }
rules-sign-changed-title = The rules have changed
rules-sign-changed = You signed version { $version } on { $date }. This is a new major version. Please read it and sign again.
rules-sign-statement = What you sign
rules-sign-version = Version
rules-sign-effective = In force since
rules-sign-meaning = Your signature means
rules-sign-fingerprint = Fingerprint of this text: { $digits }
rules-sign-kept = Sala keeps your name, the version, the language, the time and this fingerprint on this laptop.
rules-sign-agree = I have read and understood
rules-sign-button = Sign
rules-sign-busy = Signing…
rules-signed-title = You have signed the rules
rules-signed-line = Version { $version }, signed on { $date }
rules-signed-kept = Your signature is in My record. When a new major version comes, we ask you again.
rules-signed-certificate = This was the last step: your certificate is ready.
rules-to-record = Go to My record

# Data and tools
rules-grid-title = Which data may go into which tool?
rules-grid-lead = Find the kind of data in the left column. Then follow the row to the tool you want to use.
rules-grid-caption = Answers by data class and tool class
rules-grid-data = Data class
rules-grid-examples = Meaning and examples
rules-grid-scroll = Table of data classes and tool classes. Scroll sideways to see all of it.
rules-grid-example = Example: { $text }
rules-grid-tools = The tool classes
rules-grid-embedded = AI inside other software

# Disclosure lines
rules-lines-title = Lines that say AI was used
rules-lines-lead = Copy a line and put it under your text. Then fill in the words in square brackets.
rules-lines-copy = Copy: { $name }
rules-copied = Copied
rules-copy-failed = Could not copy. Please mark the words and copy them with Ctrl C.
