# The oversight board: members, motions, ballots; and the ballot on a member's own laptop.

board-title = Oversight board
board-lead = Members sign on their own laptops. Files go out and come in by USB or mail; nothing needs a network.
board-limits-title = What the result proves, and what it cannot
board-limits = It proves that enough different keys signed this exact document. It bears up to the stated number of members who are absent, mistaken or dishonest. It cannot show who held a key, and it cannot help when more members than that work together.
board-members = Members
board-members-none = No members yet. Each member makes a key on an own laptop and gives you the key file.
board-members-count = { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
board-quorum-words = { $needed } of { $members } must give the same answer. { $faulty ->
        [0] A board of this size bears no dishonest member; four members are the least that bear one.
        [one] The decision then holds even if { $faulty } member is faulty or dishonest.
       *[other] The decision then holds even if { $faulty } members are faulty or dishonest.
    }
board-member-name = Name
board-member-role = What they do
board-member-key = Key
board-member-add = Add a member
board-member-change = Change
board-member-change-of = Change { $name }
board-member-remove = Remove
board-member-remove-of = Remove { $name }
board-member-remove-about = { $name } is not asked about new motions any more. Motions that are open keep { $name }, because who may sign was fixed when they were opened.
board-member-file = Key file
board-member-file-hint = The member makes it in Sala: name at the bottom left, then “My ballot”.
board-member-file-again = New key file (only if the old key was lost)
board-member-read = Key { $key }, made on { $when } by “{ $name }”. Ask the member on the telephone to read out the same key.
board-member-name-missing = Please write the name.
board-member-file-missing = Please choose the key file.
board-choose-file = Choose a file
board-choose-files = Choose ballot files
board-file-chosen = Chosen: { $name }
board-reading = Reading…
board-save = Save
board-saving = Saving…

# Motions
board-motions = Put to the board
board-motions-none = Nothing was put to the board yet.
board-put = Put something to the board
board-put-none = Add members first.
board-put-kind = What is put to the board?
board-put-report = A readiness report
board-put-rules = A version of the rules
board-put-rules-none = No version of the rules is in force yet.
board-put-title = Question in a line
board-put-title-report = Do you approve readiness report { $label }?
board-put-title-rules = Do you approve version { $label } of the rules?
board-put-text = What members should know
board-put-number = Number of the report
board-put-version = Version
board-put-file = The report's file
board-put-file-hint = Members sign the fingerprint of exactly this file. Send them the same file.
board-put-do = Put to the board
board-missing-title = Please write the question.
board-missing-label = Please write the number.
board-missing-file = Please choose the report's file.
board-back = Oversight board
board-opened = Opened on { $when } by { $by }
board-document-report = Report { $label }
board-document-rules = Rules, version { $label }
board-hash = Fingerprint of the document
board-office-key = Key of the office
board-office-key-about = Members see it with the motion. Tell it to them by another way than the file.
board-answered = { $count } of { $all } have answered
board-state-open = Open
board-state-closed = Closed without a decision
board-state-approve = Approved
board-state-reject = Rejected
board-state-abstain = The board abstains
board-result = Result
board-result-open = { $needed } of { $members } equal answers are needed.
board-result-decided = { $count } of { $members } gave the same answer. Needed: { $needed }.
board-result-unreachable = No answer can reach the { $needed } any more. Talk it over and put a new question to the board.
board-choice-approve = Approve
board-choice-reject = Reject
board-choice-abstain = Abstain
board-choice-approve-about = Yes, I agree with this document.
board-choice-reject-about = No, I do not agree with it.
board-choice-abstain-about = I give no answer. It counts as an answer of its own.
board-count = Answers that count
board-file-out = Motion file
board-file-out-about = Give it to every member, together with the document.
board-file-save = Save the motion file
board-ballots-in = Ballots in
board-ballots-in-about = Take the ballot files that came back, as many as you like at once.
board-who = Who signed what
board-who-scroll = Table of members and their ballots. Scroll sideways to see all of it.
board-mark-absent = No ballot yet
board-mark-conflict = Two different ballots: neither counts
board-ballot-at = Signed on { $when }
board-ballot-other = Over another text: kept, and does not count
board-ballot-broken = Its signature does not hold any more
board-ballot-reason = Reason: { $reason }
board-column-answer = Answer
board-close = Take no more ballots
board-close-about = Ballots that come later are refused. The result stays as it is now.
board-close-reason = Why
board-close-do = Close
board-closed = No more ballots are taken.
board-closed-reason = No more ballots are taken: { $reason }
board-taken-counted = { $name }: taken, and counts.
board-taken-known = { $name }: this ballot was here before.
board-taken-conflict = { $name } signed two different answers. Both are kept as evidence; neither counts.
board-taken-other-text = { $name } signed another text than the one put to the board. The ballot is kept as evidence and does not count.

# On the member's own laptop
board-ballot-title = My ballot
board-ballot-lead = For members of the oversight board: make a key, read what is put to the board, and sign your answer. Nothing leaves this laptop but the files you save.
board-own-key = My key
board-own-key-none = You have no key on this laptop yet. Make one, and give the key file to the manager of the board.
board-own-key-make = Make my key
board-own-key-is = { $key }
board-own-key-made = Made on { $when }. It stays on this laptop, readable for your account alone. Whoever can use this account can sign with it.
board-own-key-save = Save the key file
board-own-key-about = The key file holds only the public part. The manager asks you on the telephone to read the key out.
board-own-motion = Read a motion
board-own-motion-about = Choose the motion file you were given.
board-own-motion-needs-key = Make your key first.
board-own-from = From { $office }, opened on { $when } by { $by }
board-own-signer = Key that signed the motion file
board-own-signer-about = Compare it with the key the office told you by another way. The name above is only what the file says.
board-own-members = { $count ->
        [one] { $count } member is asked: { $names }
       *[other] { $count } members are asked: { $names }
    }
board-own-compare = Compare with the document
board-own-compare-about = Choose the document you were given. Sala says whether it is the one this motion is about.
board-own-same = This is the document: each byte is the same.
board-own-other = This is not the document this motion is about. Please ask the manager before you sign.
board-own-rules-about = The fingerprint stands for the rules of this version as the office has them. Ask the manager to read it out if you want to be sure.
board-own-not-asked = This motion does not ask the key on this laptop. Perhaps your key was made on another laptop, or after the motion was opened.
board-own-signed = You signed “{ $choice }” on { $when }. You can save that answer again. Another answer would make both void.
board-own-choice = Your answer
board-own-reason = Why
board-own-reason-about = The manager and the other members may read it.
board-own-sign = Sign and save the ballot
board-own-signing = Signing…
board-own-choice-missing = Please choose your answer.
board-own-after = Now give the ballot file to the manager.

error-board-key-taken = Another member has this key already. Each member needs an own key.
error-board-full = The board has { $most } members, and takes no more.
error-board-empty = The board has no members yet. Please add them first.
error-board-key-missing = Please choose the member's key file.
error-board-document = Please choose the report's file.
error-board-file-kind = This is another kind of Sala file. Please check which one is asked for here. Nothing was changed.
error-board-file-newer = This file was made by a newer Sala. Please install the newer Sala on this laptop. Nothing was changed.
error-board-file-altered = This file was changed after it was signed, and is not taken. Please ask for it again. Nothing was changed.
error-board-files = These are too many files at once. Please choose up to { $most }.
error-motion-unknown = This ballot is about a motion that is not in this register. Nothing was changed.
error-motion-closed = This motion takes no more ballots. Nothing was changed.
error-ballot-stranger = This ballot is signed with a key that no member had when the motion was opened. Nothing was changed.
error-ballot-key-missing = You have no key for ballots on this laptop. Please make one first.
error-ballot-not-asked = This motion does not ask the key on this laptop, so a ballot would not count. Nothing was signed.
error-ballot-signed = You signed another answer on this motion before. A second one would make both void, so nothing was signed.
