# The door of the office's register.

gate-title = Office register
gate-lead = The register holds everybody's records, so it is encrypted. Only the office manager opens it.
gate-manager = Office manager
gate-parts = Parts of the office

# Making it
gate-create-title = Make the register of your office
gate-create-lead = You need this once, on the manager's laptop. It takes two minutes.
gate-name-km = Name of the office in Khmer
gate-name-en = Name of the office in English
gate-name-missing = Please write the name in one language at least.
gate-passphrase = Passphrase
gate-passphrase-new = New passphrase
gate-passphrase-again = The same passphrase again
gate-passphrase-hint = Four or more words that do not belong together are easy to remember and hard to guess.
gate-passphrase-missing = Please write a passphrase.
gate-passphrase-differs = The two passphrases are not the same.
gate-strength = How hard it is to guess
gate-strength-score = { $score ->
        [0] Guessed at once
        [1] Easy to guess
        [2] Not hard enough yet
        [3] Hard to guess
       *[4] Very hard to guess
    }
gate-weak-short = Add one or two more words.
gate-weak-common = This is a common password or a single word. Add words that do not belong together.
gate-weak-name = Names are easy to guess. Add words that have nothing to do with you.
gate-weak-pattern = Rows of keys, dates and repeated signs are easy to guess. Use words instead.
gate-create = Make the register
gate-creating = Making the register…

# The recovery code
gate-code-title = Write down the recovery code
gate-code-lead = If the passphrase is forgotten, only this code opens the register. Nobody else has it. It is shown this once.
gate-code-keep = Print it or write it by hand, and lock it away. Do not keep it on this laptop.
gate-code-print = Print
gate-code-done = I have written it down
gate-code-go-on = Go on

# Opening it
gate-open-title = Open the register
gate-open-lead = It closes again after { $minutes } minutes without use.
gate-open = Open
gate-opening = Opening…
gate-forgotten = I forgot the passphrase
gate-recover-title = Open with the recovery code
gate-recover-lead = Type the code from your paper and choose a new passphrase. The code stays the same.
gate-code = Recovery code
gate-code-hint = Eight groups of four. Capitals and dashes do not matter.
gate-recover = Open and change the passphrase
gate-back = Back
gate-close = Close the register
gate-change-title = Change the passphrase
gate-old = Passphrase until now
gate-change = Change
gate-changed = The passphrase is changed.

error-register-closed = The register is not open. Please open it with the passphrase. Everything up to the last step is saved.
error-register-missing = There is no register on this laptop.
error-register-there = There is a register on this laptop already. Please open it.
error-passphrase-wrong = The passphrase is not right. Please try again.
error-passphrase-weak = The passphrase is too easy to guess. Please add more words.
error-recovery-wrong = The recovery code is not right. Please compare it with your paper: it has eight groups of four, with digits and the letters a to f.
error-register-damaged = The register on this laptop is damaged and was not changed. Please put back your latest copy of the register folder.
error-register-newer = This register was made by a newer Sala. Please install the newer Sala on this laptop. Nothing was changed.
error-text-missing = A text that is needed is missing.
error-file-too-large = This file is too large. Sala takes files up to { $most } MB here.
error-file-unreadable = This file cannot be read. Nothing was changed.
error-office-unknown = This is no longer in the register. Please go back and open it again.
