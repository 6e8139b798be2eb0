# Readiness: the first report, from the records of this laptop alone.

readiness-title = ការត្រៀមខ្លួន
readiness-lead = { $track }។ វិធានកំណែ { $version }។ គិតត្រឹមថ្ងៃ { $date }។
readiness-partial-title = របាយការណ៍ដំបូង មិនទាន់ពេញលេញ
readiness-partial = របាយការណ៍នេះដឹងតែអ្វីដែលកុំព្យូទ័រនេះបានកត់ត្រា៖ លក្ខខណ្ឌ G2 តាមហត្ថលេខា និងលក្ខខណ្ឌ G5 តាមវិញ្ញាបនបត្រ។ លក្ខខណ្ឌប្រាំបីផ្សេងទៀត និងវិស័យទាំងដប់ពីរ ត្រូវការការវាយតម្លៃពេញលេញ។
readiness-seen = អ្នកណាក៏ដោយដែលប្រើកុំព្យូទ័រនេះ អាចមើលទំព័រនេះបាន។ ផ្នែកសម្រាប់អ្នកគ្រប់គ្រង ដែលការពារដោយឃ្លាសម្ងាត់ នឹងមាននៅពេលក្រោយ។
readiness-empty-title = មិនទាន់មាននរណាចាប់ផ្តើម
readiness-empty = ពេលមនុស្សក្នុងកុំព្យូទ័រនេះរៀន ធ្វើកម្រងសំណួរ និងចុះហត្ថលេខាលើវិធាន តួលេខនឹងបង្ហាញនៅទីនេះ។
readiness-to-learn = ទៅរៀន

# Band and gates
readiness-band-title = លក្ខខណ្ឌទាំងពីរនេះអនុញ្ញាតដល់កម្រិតណា
readiness-band-not-started = មិនទាន់ចាប់ផ្តើម
readiness-band-starting = កំពុងចាប់ផ្តើម
readiness-band-developing = កំពុងអភិវឌ្ឍ
readiness-band-managed = មានការគ្រប់គ្រង
readiness-band-leading = នាំមុខ
readiness-band-ceiling = កម្រិតខ្ពស់បំផុតឥឡូវនេះ
readiness-band-within = ក្នុងកម្រិតអនុញ្ញាត
readiness-band-above = លើសកម្រិតអនុញ្ញាត
readiness-band-training = ខ្ពស់បំផុតត្រឹម «{ $band }» រហូតដល់ { NUMBER(80) } % មានវិញ្ញាបនបត្រមូលដ្ឋានដែលមានសុពលភាព។ ឥឡូវនេះមាន { $percent }។
readiness-band-rules = ខ្ពស់បំផុតត្រឹម «{ $band }» រហូតដល់ { NUMBER(80) } % បានចុះហត្ថលេខាលើវិធាន។ ឥឡូវនេះមាន { $percent }។
readiness-band-open = លក្ខខណ្ឌទាំងពីរនេះលែងកំណត់ការិយាល័យទៀតហើយ។ លក្ខខណ្ឌ និងវិស័យផ្សេងទៀតកំណត់កម្រិត។
readiness-gates = លក្ខខណ្ឌចាំបាច់
readiness-gate-g2 = G2 វិធានជាធរមាន
readiness-gate-g5 = G5 ការបណ្តុះបណ្តាលមូលដ្ឋាន
readiness-gate-g2-about = { $percent } បានចុះហត្ថលេខាលើវិធានជាធរមាន។
readiness-gate-g5-about = { $percent } មានវិញ្ញាបនបត្រមូលដ្ឋានដែលមានសុពលភាព។
readiness-gate-value = តម្លៃ { $value } ក្នុងចំណោម { NUMBER(4) }
readiness-gate-met = បានបំពេញ
readiness-gate-missing = មិនទាន់បំពេញ

# Key figures
readiness-figures = តួលេខសំខាន់
readiness-figure-people = ចំនួនមនុស្ស
readiness-figure-certified = មានវិញ្ញាបនបត្រមានសុពលភាព
readiness-figure-signed = បានចុះហត្ថលេខាលើវិធាន
readiness-figure-overdue = ហួសកំណត់ ឬផុតកំណត់
readiness-of = { $part } ក្នុងចំណោម { $whole }

# Coverage
readiness-coverage = ការបណ្តុះបណ្តាលមូលដ្ឋានតាមអង្គភាព
readiness-coverage-about = មនុស្សម្នាក់រាប់តែម្តង។ លំនាំ និងលេខបង្ហាញស្ថានភាព។
readiness-coverage-everyone = ទាំងអស់គ្នា
readiness-table = បង្ហាញជាតារាង
readiness-unit = អង្គភាព
readiness-people = ចំនួនមនុស្ស
readiness-certified = មានវិញ្ញាបនបត្រ
readiness-standing = ស្ថានភាព
readiness-standing-valid = មានសុពលភាព
readiness-standing-expiring = ផុតកំណត់ក្នុង { NUMBER(30) } ថ្ងៃ
readiness-standing-in-progress = កំពុងដំណើរការ
readiness-standing-not-started = មិនទាន់ចាប់ផ្តើម
readiness-standing-overdue = ហួសកំណត់
readiness-standing-expired = ផុតកំណត់

# Attestation
readiness-attestation = ហត្ថលេខាលើវិធាន
readiness-attestation-about = វិធានកំណែ { $version }
readiness-signed = បានចុះហត្ថលេខា
readiness-stale = តែកំណែចាស់
readiness-unsigned = មិនទាន់ចុះហត្ថលេខា

# Learning quality
readiness-quality = គុណភាពនៃការរៀន
readiness-quality-hidden = តួលេខទាំងនេះបង្ហាញ ពេលមនុស្សយ៉ាងតិចប្រាំនាក់បានធ្វើកម្រងសំណួរ។ មុនពេលនោះ វាអាចចង្អុលទៅមនុស្សម្នាក់។
readiness-quality-now = { $count ->
        [0] មិនទាន់មាននរណាធ្វើទេ។
       *[other] មាន { $count } នាក់បានធ្វើហើយ។
    }
readiness-quality-first = ជាប់នៅលើកដំបូង
readiness-quality-median = ពិន្ទុមេដ្យាននៃលើកដំបូង
readiness-quality-sat = អ្នកដែលបានធ្វើកម្រងសំណួរ
readiness-quality-weakest = វត្ថុបំណងខ្សោយបំផុតក្នុងលើកដំបូង
readiness-objective = វត្ថុបំណង
readiness-right = ចម្លើយត្រឹមត្រូវ

# People
readiness-list = បញ្ជីឈ្មោះ
readiness-list-about = អ្នកហួសកំណត់នៅខាងលើ។
readiness-list-scroll = តារាងឈ្មោះ។ សូមរំកិលទៅចំហៀង ដើម្បីមើលទាំងអស់។
readiness-name = ឈ្មោះ
readiness-date = កាលបរិច្ឆេទ
readiness-due = ដល់កំណត់ { $date }
readiness-until = មានសុពលភាពដល់ { $date }
readiness-ended = ផុតកំណត់ { $date }
readiness-lessons = មេរៀន
readiness-rules = វិធាន
readiness-list-more = { $count ->
       *[other] បង្ហាញ { $count } នាក់ទៀត
    }

# Files
readiness-export = នាំចេញរបាយការណ៍
readiness-export-about = ឯកសារនេះមានឈ្មោះមនុស្ស។ សូមចែករំលែកដោយប្រុងប្រយ័ត្ន។
readiness-export-pdf = រក្សាទុកជា PDF
readiness-export-xlsx = រក្សាទុកជា XLSX
readiness-saving = កំពុងបង្កើតឯកសារ…
