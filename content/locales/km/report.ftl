# Words of reports, and the training record on paper. Numbers and dates come in already written in the chosen digits.

report-page = { $page } / { $pages }

report-band-not-started = មិនទាន់ចាប់ផ្តើម
report-band-starting = កំពុងចាប់ផ្តើម
report-band-developing = កំពុងអភិវឌ្ឍ
report-band-managed = មានការគ្រប់គ្រង
report-band-leading = នាំមុខ

report-unit = អង្គភាព

report-objective = វត្ថុបំណង
report-right = ត្រឹមត្រូវ
report-answers = ចម្លើយ

report-name-khmer = ឈ្មោះជាភាសាខ្មែរ
report-name-latin = ឈ្មោះជាអក្សរឡាតាំង
report-staff-number = លេខបុគ្គលិក
report-valid-until = មានសុពលភាពដល់

report-chain-head = ស្នាមសម្គាល់នៃកំណត់ត្រាថ្មីបំផុត
report-chain-events = ចំនួនកំណត់ត្រា
report-chain-verified = បានពិនិត្យកំណត់ត្រាទាំងអស់
report-chain-yes = បាទ/ចាស៖ ហត្ថលេខា និងតំណភ្ជាប់ទាំងអស់ត្រឹមត្រូវ
report-chain-no = ទេ៖ ការពិនិត្យខ្វះ ឬមិនត្រឹមត្រូវ

# Workbook: names of sheets, at most 31 letters
report-value = តម្លៃ

# Training record of one person
report-record-title = កំណត់ត្រាបណ្តុះបណ្តាល
report-record-file-title = កំណត់ត្រាបណ្តុះបណ្តាលរបស់ { $name }
report-record-person = បុគ្គល
report-record-status = ស្ថានភាពរបស់អ្នក
report-record-due = ត្រូវបញ្ចប់នៅ { $date }
report-record-due-none = គ្មានថ្ងៃកំណត់
report-record-checks = ការសាកល្បងកម្រងសំណួរ
report-record-when = ពេលវេលា
report-record-check = កម្រងសំណួរ
report-record-certificate = វិញ្ញាបនបត្រ
report-record-result = លទ្ធផល
report-record-score = ពិន្ទុ
report-record-passed = ជាប់
report-record-failed = មិនទាន់ជាប់
report-record-score-of = { $score } លើ { $of }
report-record-checks-none = មិនទាន់បានធ្វើកម្រងសំណួរនៅឡើយទេ។
report-record-objectives = ចម្លើយតាមវត្ថុបំណង
report-record-objectives-none = មិនទាន់មានចម្លើយនៅឡើយទេ។
report-record-signatures = ហត្ថលេខា
report-record-signatures-none = មិនទាន់បានចុះហត្ថលេខាលើវិធាននៅឡើយទេ។
report-record-version = កំណែ
report-record-certificates = វិញ្ញាបនបត្រ
report-record-certificates-none = មិនទាន់មានវិញ្ញាបនបត្រនៅឡើយទេ។
report-record-number = លេខ
report-record-history = អ្វីដែលបានកើតឡើង
report-record-history-none = មិនទាន់មានអ្វីក្នុងកំណត់ត្រាទេ។
report-record-what = ព្រឹត្តិការណ៍
report-record-detail = ព័ត៌មានលម្អិត
report-record-limit = កំណត់ត្រានេះបានធ្វើនៅលើកុំព្យូទ័រយួរដៃដែលបុគ្គលបានរៀន។ វាមិនមែនជាការបញ្ជាក់ទទួលស្គាល់ទេ។
