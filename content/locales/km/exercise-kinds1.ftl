# Doing an exercise: a table of groups, lines to repair, cards to triage, and the source of a claim.

# A table of groups
exercise-table-name = តារាង
exercise-table-group = ក្រុម
exercise-table-question = សំណួរទី { $number } នៃ { $of }
exercise-table-choose = ជ្រើសរើសក្រុមមួយ។
exercise-table-percent = សរសេរជាភាគរយ ដូចជា { $whole } ឬ { $part }។
exercise-table-count = សរសេរជាលេខ ដូចជា { $whole }។
exercise-table-near = អាចខុសបានមិនលើសពី { $far }។
exercise-table-not-number = នេះមិនមែនជាលេខទេ។ សូមសរសេរតែតួលេខ ហើយប្រើសញ្ញាក្បៀស ឬសញ្ញាចុច ប្រសិនបើត្រូវការ។
exercise-table-read = អានថា { $number }
exercise-missing-numeral = { $count ->
       *[other] ចម្លើយ { $count } មិនមែនជាលេខ។
    }

# Lines to repair
exercise-repair-how = សូមគូសចំណាំបន្ទាត់ទាំងអស់ដែលខុស រួចជ្រើសរើសវិធីកែ។ បើគូសចំណាំបន្ទាត់ដែលត្រឹមត្រូវ អ្នកបាត់មួយពិន្ទុ។
exercise-repair-lines = បន្ទាត់ទាំងអស់
exercise-repair-line = បន្ទាត់ទី { $number }
exercise-repair-wrong = ខុស
exercise-repair-fix = តើត្រូវកែបន្ទាត់ទី { $number } ដោយវិធីណា?
exercise-repair-fixes = វិធីដែលអាចកែបន្ទាត់
exercise-repair-marked = បន្ទាត់ទី { $number } បានគូសចំណាំថាខុស។ ឥឡូវសូមជ្រើសរើសវិធីកែ។
exercise-repair-unmarked = បន្ទាត់ទី { $number } លែងមានចំណាំហើយ។
exercise-repair-count = { $count ->
        [0] មិនទាន់គូសចំណាំបន្ទាត់ណាទេ
       *[other] បានគូសចំណាំ { $count } បន្ទាត់
    }
exercise-repair-mended = រកឃើញ និងកែត្រូវ
exercise-repair-other = រកឃើញ ប៉ុន្តែត្រូវកែតាមវិធីផ្សេង
exercise-repair-sound = បន្ទាត់នេះមិនខុសទេ៖ បាត់មួយពិន្ទុ
exercise-missing-fix = { $count ->
       *[other] បន្ទាត់ { $count } ដែលបានគូសចំណាំ មិនទាន់មានវិធីកែ។
    }

# Cards to triage
exercise-triage-action = តើអ្នកធ្វើអ្វី?
exercise-triage-urgency = ប្រញាប់ប៉ុណ្ណា?
exercise-triage-both = សន្លឹកទី { $number } មានចម្លើយទាំងពីរហើយ។

# The source of a claim
exercise-claim-source = តើកំណត់ចំណាំណាបញ្ជាក់រឿងនេះ?
exercise-claim-no-source = គ្មានកំណត់ចំណាំនៅទីនេះ
