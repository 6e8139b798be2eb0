# Words of the parts every screen is made of.

unit-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
# A day and a time of day.
unit-day-and-time = { $day }, { $time }

part-saved = Saved on this laptop
part-saving = Saving…
part-not-saved = Not saved yet
part-loading = One moment…
part-error-title = That did not work
part-error-kept = Your answer is still on the screen. Nothing was lost.
part-optional = Not required
part-file-choose = Choose a file
part-file-reading = Reading the file…
part-file-chosen = Chosen: { $name }
part-unreviewed = A native reader has not checked this translation yet. If a sentence is unclear, the English text decides.
part-tag-done = Done
part-dismiss = Close this message

part-untranslated = This is not yet in Khmer. You see it in English.
