# The rules of the office, as their manager edits them.

rulebook-title = Rules of this office
rulebook-lead = Start from the rules Sala comes with. Make them tighter where your office needs it, and add rules and tools of your own.
rulebook-shipped-in-force = Your office follows the rules Sala comes with, version { $version }
rulebook-in-force = Newest version: { $version }, in force from { $date }
rulebook-parts = Parts of the rules of this office
rulebook-part-rules = Rules
rulebook-part-grid = Data and tools
rulebook-part-tools = Approved tools
rulebook-part-draft = What this changes
rulebook-part-editions = Versions

# The draft
rulebook-draft-none = The draft is like the rules in force. Whatever you change here stays a draft until you put it in force.
rulebook-draft-changed = { $count ->
        [one] The draft changes one thing. Nobody sees it until you put it in force.
       *[other] The draft changes { $count } things. Nobody sees them until you put it in force.
    }
rulebook-draft-see = See what it changes
rulebook-reset = Begin anew
rulebook-reset-title = Throw the draft away?
rulebook-reset-ask = Everything you changed since the newest version goes. The versions in force stay as they are.
rulebook-save = Save
rulebook-saving = Saving…
rulebook-saved = Saved in the draft
rulebook-close = Close

# Rules
rulebook-filter = Find a rule
rulebook-filter-none = No rule has these words. Try a shorter word.
rulebook-on = { $rule } holds
rulebook-holds = Holds
rulebook-off = Off
rulebook-critical-stays = Critical rule: it always holds
rulebook-edit = Change { $rule }
rulebook-change = Change
rulebook-add = Add a rule
rulebook-own = Own rule
rulebook-turn-added = New in the draft
rulebook-turn-removed = Off in the draft
rulebook-turn-changed = Changed in the draft
rulebook-reworded = Not the shipped words
rulebook-edit-title = Change rule { $rule }
rulebook-add-title = Add a rule of your own
rulebook-edit-lead = Write both languages if you can. Where one is missing, people see the other.
rulebook-text = The rule
rulebook-why = Why
rulebook-shipped-words = The shipped words
rulebook-back = Back to the shipped words
rulebook-section = Section
rulebook-kind = How it is put
rulebook-kind-do = Do
rulebook-kind-dont = Don’t
rulebook-kind-both = Do and don’t
rulebook-audience = Who it is for
rulebook-audience-staff = All staff
rulebook-audience-management = Those who run the office
rulebook-critical = Critical: everyone must know it by heart
rulebook-sense = What do the new words do?
rulebook-sense-missing = Please say what the new words do.
rulebook-sense-same = The duty stays the same
rulebook-sense-same-about = A clearer sentence or a better translation. One language must stay as it was. Nobody is asked again.
rulebook-sense-tighter = The rule becomes stricter
rulebook-sense-tighter-about = People must do more, or may do less. Everyone reads it and signs again.
rulebook-sense-looser = The rule becomes looser
rulebook-sense-looser-about = People must do less, or may do more. The AI owner and legal staff must sign it off.
rulebook-sense-critical = This is a critical rule. New words count as looser unless they make it stricter.
rulebook-take-out = Take this rule out

# Grid
rulebook-grid-lead = You may close a cell at any time. A cell that is more open than now is marked; the AI owner and legal staff must sign it off.
rulebook-grid-caption = Answers of the draft by data class and tool class
rulebook-grid-cell = { $data } in { $tool }: { $answer }
rulebook-grid-locked = Always no: critical rule GR-06
rulebook-grid-opened = More open
rulebook-grid-closed = Tighter
rulebook-grid-title = { $data } in { $tool }
rulebook-grid-answer = Answer
rulebook-grid-condition = Condition
rulebook-grid-no-condition = Without a condition
rulebook-grid-now = In force now: { $answer }
rulebook-grid-shipped = Back to the shipped answer

# Tools
rulebook-tools-lead = Staff see this list beside the rules. A tool may come or go without a new signature.
rulebook-tools-none = No tool is on the list yet
rulebook-tools-none-lead = Rule GR-02 says: use only tools on the approved list. Add the first one.
rulebook-tool-add = Add a tool
rulebook-tools-approved = Approved, but not on this list
rulebook-tools-approved-lead = A request was approved for these tools. Staff see them here only after you add them and put the rules in force.
rulebook-tool-list = Add to the list
rulebook-tool-list-of = Add to the list: { $tool }
rulebook-tool-edit = Change { $tool }
rulebook-tool-edit-title = Change a tool
rulebook-tool-name = Name of the tool
rulebook-tool-class = Tool class
rulebook-tool-note-en = What to know, in English
rulebook-tool-note-km = What to know, in Khmer
rulebook-tool-note-hint = For example who gives accounts, or which settings to choose
rulebook-tool-out = Take off the list
rulebook-tool-count = { $count ->
        [one] One tool on the list
       *[other] { $count } tools on the list
    }

# What this changes
rulebook-changes-none = Nothing is changed yet
rulebook-changes-none-lead = Change a rule, a cell or a tool. You then see here what is new, in both languages.
rulebook-changes-in = Changes as readers of { $language } see them
rulebook-same-here = Nothing changed in this language.
rulebook-legend = Crossed out: old words. Underlined: new words.
rulebook-old-words = Old:
rulebook-new-words = New:
rulebook-difference-added = New
rulebook-difference-removed = No longer holds
rulebook-difference-changed = Changed
rulebook-difference-tool = Tool
rulebook-difference-grid = Data and tools
rulebook-was-now = { $before } → { $after }
rulebook-size = What kind of version is this?
rulebook-size-minor = Minor: { $version }
rulebook-size-minor-about = Words, notes and tools. Nobody is asked again.
rulebook-size-major = Major: { $version }
rulebook-size-major-about = A duty changes. Everyone reads what changed and signs again.
rulebook-size-must = A duty changes, so this is the major version { $version }. Everyone reads what changed and signs again.
rulebook-loosenings = Looser than now
rulebook-loosenings-lead = These points ask less of people than the rules in force. Two people must agree before they can be put in force.
rulebook-loose-off = Rule { $rule } no longer holds
rulebook-loose-eased = Rule { $rule } asks less, or its new words are not marked as stricter
rulebook-loose-cell = { $data } in { $tool }: { $before } → { $after }
rulebook-sign-offs = Sign-offs
rulebook-signer-owner = AI owner
rulebook-signer-legal = Legal staff
rulebook-sign-off = Note a sign-off
rulebook-sign-off-title = Sign-off: { $signer }
rulebook-sign-off-lead = They agree to this draft as it is now. If the draft is changed later, they must agree again.
rulebook-sign-off-name = Name
rulebook-sign-off-role = Role in the office
rulebook-sign-off-on = Date
rulebook-sign-off-reason = Reason
rulebook-sign-off-missing = Not signed off yet
rulebook-sign-off-lapsed = The draft was changed after this sign-off. Please ask again.
rulebook-sign-off-line = { $name }, { $role }, { $date }
rulebook-force-title = Put in force
rulebook-force-lead = This laptop follows the new version from its first day. Other laptops follow it after they load the next office file.
rulebook-effective = First day in force
rulebook-changelog-en = What is new, in English
rulebook-changelog-km = What is new, in Khmer
rulebook-changelog-hint = One or two sentences for staff. At least one language.
rulebook-force = Put version { $version } in force
rulebook-forced = Version { $version } is put in force.
rulebook-block-unchanged = The draft is like the rules in force.
rulebook-block-owner = The AI owner must sign this draft off first.
rulebook-block-legal = Legal staff must sign this draft off first.
rulebook-block-one-person = The AI owner and legal staff must be two different people.
rulebook-block-changelog = Please tell staff what is new, in one language at least.
rulebook-block-changelog-long = This is too long. Please use at most { NUMBER(1000) } letters.
rulebook-block-past = The first day cannot lie in the past.
rulebook-block-before-last = The first day cannot lie before that of the version before.

# Versions
rulebook-editions-none = Your office has no version of its own yet
rulebook-editions-none-lead = Until then, staff read and sign the rules Sala comes with.
rulebook-edition = Version { $version }
rulebook-edition-holds = In force
rulebook-edition-from = From { $date }, put in force by { $name }
rulebook-edition-shipped = The rules Sala comes with, version { $version }
rulebook-edition-loosened = Loosened and signed off
rulebook-set-aside-title = Versions that never held
rulebook-set-aside-lead = Another register put these in force under a number that was already taken. Make a new version if you want what they say.
rulebook-compare = Compare two versions
rulebook-compare-from = Older version
rulebook-compare-to = Newer version
rulebook-compare-none = These two versions are the same.

# Mistakes
rulebook-fault-unknown = This rule, class or condition is no longer there.
rulebook-fault-critical = A critical rule cannot be switched off.
rulebook-fault-locked = Critical rule GR-06 keeps this cell shut.
rulebook-fault-words-missing = Please write the rule and its reason, in one language at least.
rulebook-fault-too-long = This is too long: at most { NUMBER(1000) } letters for a text and { NUMBER(120) } for a name.
rulebook-fault-name-missing = Please fill in every field.
rulebook-fault-tool-unapproved = Class T0 means “not approved”. Please choose another class.
rulebook-fault-too-many = The list is full: { NUMBER(500) } is the most.
rulebook-fault-day-ahead = The date cannot lie in the future.
error-rulebook-refused = This change was not saved. Please check what you wrote.
error-rulebook-blocked = The draft is not in force yet: something is still missing. Please read the list above the button.
error-rulebook-stale = The draft was changed in the meantime. Please look at it again, then go on.

# What staff see
rulebook-changed-title = What changed since you signed
rulebook-changed-lead = You signed version { $since }. Read what is new in version { $version }, then sign. The other rules are as you know them.
rulebook-changed-read = I have read this
rulebook-changed-progress = { $read } of { $total } parts read
rulebook-changed-all = All the rules
rulebook-changed-tools = The list of approved tools
rulebook-sign-left = { $count ->
        [one] You can sign after one more part.
       *[other] You can sign after { $count } more parts.
    }
rulebook-approved-title = Approved tools
rulebook-approved-lead = Your office allows these tools. The table above says which data may go into which class.
