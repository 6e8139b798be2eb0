# The certificate as a PDF. Numbers and dates come in already written in the chosen digits.

certificate-title = Certificate of completion
certificate-file-title = Certificate of completion { $number }
certificate-awarded = Awarded to
certificate-completed = has completed the training
certificate-result = passed the check with { $score } of { $of } and signed the generative-AI rules, version { $version }
certificate-issued = Issued
certificate-valid-until = Valid until
certificate-number = Number
certificate-unit = Unit
certificate-staff-number = Staff number
certificate-key = Issuer key
certificate-grade-self = Self-issued on the learner's laptop. Not yet confirmed by the office.
certificate-grade-office = Confirmed by the office.
certificate-qr-alt = QR code with the signed facts of certificate { $number }, to be checked in Sala
certificate-qr-caption = Check offline: sala verify
certificate-limit = Certificate of completion. Not a professional certification.
