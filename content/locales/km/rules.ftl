# The rules: reading, signing, the grid of data and tools, disclosure lines.

rules-in-force = កំណែ { $version } ចូលជាធរមានចាប់ពី { $date }
rules-parts = ផ្នែកនៃវិធាន
rules-part-read = អាន និងចុះហត្ថលេខា
rules-part-grid = ទិន្នន័យ និងឧបករណ៍
rules-part-paste = អាចបិទភ្ជាប់អត្ថបទនេះបានទេ?
rules-part-lines = ឃ្លាប្រាប់ថាបានប្រើ AI

# Reading
rules-progress-title = ការអានរបស់អ្នក
rules-progress = បានអាន { $read } ក្នុងចំណោម { $total } ផ្នែក
rules-filter = រកវិធានមួយ
rules-filter-hint = វាយពាក្យ ឬលេខ ដូចជា GR-06
rules-filter-found = { $count ->
        [0] គ្មានវិធានណាមានពាក្យនេះទេ។ សូមសាកល្បងពាក្យខ្លីជាងនេះ។
       *[other] រកឃើញវិធាន { $count }
    }
rules-section-place = ផ្នែកទី { $number } នៃ { $total }
rules-section-size = វិធាន { $count }
rules-section-read = ខ្ញុំបានអានផ្នែកនេះហើយ
rules-section-done = បានអាន
rules-section-left = មិនទាន់អាន
rules-do = ត្រូវធ្វើ
rules-dont = កុំធ្វើ
rules-both = ត្រូវធ្វើ និងកុំធ្វើ
rules-critical = វិធានសំខាន់បំផុត
rules-management = សម្រាប់អ្នកគ្រប់គ្រង
rules-why = ហេតុអ្វី៖
rules-saved = បានរក្សាទុក៖ ផ្នែកនេះបានអានហើយ។

# Signing
rules-sign-title = ចុះហត្ថលេខាលើវិធាន
rules-sign-left = អ្នកអាចចុះហត្ថលេខា បន្ទាប់ពីអាន { $count } ផ្នែកទៀត។
rules-sign-changed-title = វិធានបានផ្លាស់ប្តូរ
rules-sign-changed = អ្នកបានចុះហត្ថលេខាលើកំណែ { $version } នៅថ្ងៃ { $date }។ នេះជាកំណែធំថ្មី។ សូមអាន រួចចុះហត្ថលេខាម្តងទៀត។
rules-sign-statement = អ្វីដែលអ្នកចុះហត្ថលេខា
rules-sign-version = កំណែ
rules-sign-effective = ចូលជាធរមានចាប់ពី
rules-sign-meaning = ហត្ថលេខារបស់អ្នកមានន័យថា
rules-sign-fingerprint = ស្នាមសម្គាល់អត្ថបទនេះ៖ { $digits }
rules-sign-kept = Sala រក្សាទុកឈ្មោះរបស់អ្នក កំណែ ភាសា ពេលវេលា និងស្នាមសម្គាល់នេះ ក្នុងកុំព្យូទ័រនេះ។
rules-sign-agree = ខ្ញុំបានអាន និងយល់ហើយ
rules-sign-button = ចុះហត្ថលេខា
rules-sign-busy = កំពុងចុះហត្ថលេខា…
rules-signed-title = អ្នកបានចុះហត្ថលេខាលើវិធានហើយ
rules-signed-line = កំណែ { $version } ចុះហត្ថលេខានៅថ្ងៃ { $date }
rules-signed-kept = ហត្ថលេខារបស់អ្នកមានក្នុងកំណត់ត្រារបស់ខ្ញុំ។ ពេលមានកំណែធំថ្មី យើងនឹងសុំម្តងទៀត។
rules-signed-certificate = នេះជាជំហានចុងក្រោយ៖ វិញ្ញាបនបត្ររបស់អ្នករួចរាល់ហើយ។
rules-to-record = ទៅកំណត់ត្រារបស់ខ្ញុំ

# Data and tools
rules-grid-title = ទិន្នន័យណាអាចដាក់ចូលឧបករណ៍ណា?
rules-grid-lead = សូមរកថ្នាក់ទិន្នន័យក្នុងជួរឈរខាងឆ្វេង។ បន្ទាប់មក មើលតាមជួរដេករហូតដល់ឧបករណ៍ដែលអ្នកចង់ប្រើ។
rules-grid-caption = ចម្លើយតាមថ្នាក់ទិន្នន័យ និងថ្នាក់ឧបករណ៍
rules-grid-data = ថ្នាក់ទិន្នន័យ
rules-grid-examples = អត្ថន័យ និងឧទាហរណ៍
rules-grid-scroll = តារាងថ្នាក់ទិន្នន័យ និងថ្នាក់ឧបករណ៍។ សូមរំកិលទៅចំហៀង ដើម្បីមើលទាំងអស់។
rules-grid-example = ឧទាហរណ៍៖ { $text }
rules-grid-tools = ថ្នាក់ឧបករណ៍
rules-grid-embedded = AI ដែលភ្ជាប់មកក្នុងកម្មវិធីផ្សេង

# Disclosure lines
rules-lines-title = ឃ្លាដែលប្រាប់ថាបានប្រើ AI
rules-lines-lead = សូមចម្លងឃ្លាមួយ ហើយដាក់ក្រោមអត្ថបទរបស់អ្នក។ បន្ទាប់មក បំពេញពាក្យក្នុងតង្កៀបការេ។
rules-lines-copy = ចម្លង៖ { $name }
rules-copied = បានចម្លង
rules-copy-failed = ចម្លងមិនបានទេ។ សូមសម្គាល់ពាក្យ រួចចុច Ctrl C។
