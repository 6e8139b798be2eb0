# My record: what is due, certificates, checks, signatures and history.

record-title = កំណត់ត្រារបស់ខ្ញុំ
record-person = { $name } · { $unit }
record-due = អ្វីដែលដល់កំណត់បន្ទាប់
record-due-none = ឥឡូវនេះគ្មានអ្វីដល់កំណត់ទេ។ ធ្វើបានល្អ។
record-due-first = សូមបញ្ចប់មុនថ្ងៃ { $date }
record-due-renewal = សូមយកវិញ្ញាបនបត្រថ្មីមុនថ្ងៃ { $date }
record-due-grace = ដល់កំណត់នៅថ្ងៃ { $date }។ ថ្ងៃចុងក្រោយគឺថ្ងៃ { $grace }។
record-due-later = នៅមានពេល
record-due-soon = ជិតដល់កំណត់
record-due-overdue = ហួសកំណត់
record-to-learn = ទៅរៀន

# Certificates
record-certificates = វិញ្ញាបនបត្រ
record-certificates-none = មិនទាន់មានវិញ្ញាបនបត្រ
record-certificates-none-about = អ្នកទទួលបានវិញ្ញាបនបត្រ ពេលអ្នកបានបញ្ចប់មេរៀន ធ្វើកម្រងសំណួរជាប់ និងចុះហត្ថលេខាលើវិធាន។
record-certificate-number = លេខ { $number }
record-certificate-issued = ចេញនៅថ្ងៃ { $date }
record-certificate-until = មានសុពលភាពដល់ថ្ងៃ { $date }
record-certificate-ended = ផុតកំណត់នៅថ្ងៃ { $date }
record-certificate-valid = មានសុពលភាព
record-certificate-expired = ផុតកំណត់
record-certificate-score = ចម្លើយត្រឹមត្រូវ { $score } ក្នុងចំណោម { $of }
record-self-issued = ចេញដោយខ្លួនឯង
record-self-issued-about = ចេញដោយខ្លួនឯង មានន័យថា៖ កុំព្យូទ័រនេះបានបង្កើត និងចុះហត្ថលេខាលើវា ហើយការិយាល័យរបស់អ្នកមិនទាន់បានបញ្ជាក់ទេ។
record-certificate-save = រក្សាទុកជា PDF
record-certificate-en = អង់គ្លេស
record-certificate-km = ខ្មែរ
record-certificate-both = ទាំងពីរភាសា

# Checks and objectives
record-attempts = កម្រងសំណួរដែលបានធ្វើ
record-attempts-none = អ្នកមិនទាន់បានធ្វើកម្រងសំណួរទេ។
record-attempt-score = ចម្លើយត្រឹមត្រូវ
record-attempt-critical = សំណួរសំខាន់បំផុត
record-of = { $part } ក្នុងចំណោម { $whole }
record-passed = ជាប់
record-not-passed = មិនទាន់ជាប់
record-objectives = អ្នកចេះវត្ថុបំណងនីមួយៗកម្រិតណា
record-objectives-about = ចម្លើយត្រឹមត្រូវក្នុងកម្រងសំណួរទាំងអស់របស់អ្នក ដោយចាប់ផ្តើមពីចំណុចខ្សោយបំផុត។
record-objectives-none = ចម្លើយត្រឹមត្រូវតាមវត្ថុបំណងនីមួយៗ នឹងនៅទីនេះ បន្ទាប់ពីកម្រងសំណួរលើកដំបូងរបស់អ្នក។
record-objective = វត្ថុបំណង

# Signatures
record-signatures = អ្វីដែលខ្ញុំបានចុះហត្ថលេខា
record-signatures-none = អ្នកមិនទាន់បានចុះហត្ថលេខាលើវិធានទេ។
record-signature = វិធានប្រើ AI បង្កើតមាតិកា កំណែ { $version }
record-signature-line = ចុះហត្ថលេខានៅថ្ងៃ { $date } បង្ហាញជាភាសា { $language }
record-to-rules = ទៅកាន់វិធាន

# History
record-history = ប្រវត្តិ
record-history-none = ប្រវត្តិរបស់អ្នកនៅទទេ។ វាចាប់ផ្តើមពីមេរៀនដំបូងរបស់អ្នក។
record-history-more = បង្ហាញទាំង { $count } ថ្ងៃ
record-entry-joined = អ្នកត្រូវបានបញ្ចូលក្នុងកុំព្យូទ័រនេះ
record-entry-lesson = បានបញ្ចប់មេរៀន៖ { $code } { $title }
record-entry-exercise = បានធ្វើលំហាត់៖ { $title }
record-entry-exercise-score = បានធ្វើលំហាត់៖ { $title } { $percent }
record-entry-check-passed = ធ្វើកម្រងសំណួរជាប់៖ { $title } { $score } ក្នុងចំណោម { $of }
record-entry-check-failed = ធ្វើកម្រងសំណួរមិនទាន់ជាប់៖ { $title } { $score } ក្នុងចំណោម { $of }
record-entry-signed = បានចុះហត្ថលេខាលើវិធាន កំណែ { $version }
record-entry-certificate = បានចេញវិញ្ញាបនបត្រ លេខ { $number }

# Files
record-export = យកកំណត់ត្រារបស់អ្នកទៅជាមួយ
record-export-about = ឯកសារនេះមានអ្វីៗទាំងអស់លើទំព័រនេះ។ មានតែអ្នកទេដែលសម្រេចថានរណាទទួលវា។
record-export-pdf = រក្សាទុកជា PDF
record-export-csv = រក្សាទុកជា CSV
record-saved = បានរក្សាទុកជា { $path }
record-entry-refreshed = រំលឹកមេរៀន៖ ត្រូវ { $right } ក្នុង { $of }, { $title }
