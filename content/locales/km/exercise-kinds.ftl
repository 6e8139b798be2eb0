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

exercise-missing-too-long = អត្ថបទមួយវែងពេក។ សូមធ្វើឱ្យខ្លីជាមុនសិន។

# Put actions on a clock
exercise-timeline-card = សកម្មភាពទី { $number } នៃ { $of }
exercise-timeline-progress = បានដាក់ { $placed } ក្នុងចំណោម { $of }
exercise-timeline-choose = តើអ្នកធ្វើវានៅពេលណា?
exercise-timeline-never = មិនធ្វើសោះ
exercise-timeline-placed = { $action }៖ { $slot }។
exercise-timeline-interruption = មានរឿងមួយកើតឡើង
exercise-timeline-interrupted = មានរឿងមួយកើតឡើង។ សូមឆ្លើយសិន រួចបន្តទៀត។
exercise-timeline-respond = តើអ្នកធ្វើអ្វីឥឡូវនេះ?
exercise-timeline-clock = លំដាប់ពេលរបស់អ្នក
exercise-timeline-empty = មិនទាន់មានអ្វីនៅទីនេះទេ
exercise-timeline-move = ប្តូរពេល៖
exercise-timeline-answered = រឿងដែលបានកើតឡើង
exercise-timeline-change = ឆ្លើយម្តងទៀត៖
exercise-timeline-all = សកម្មភាពទាំងអស់មានពេលហើយ។ ចុចលើសកម្មភាពណាមួយ ដើម្បីប្តូរពេល។

# Fill in a form and compare it
exercise-sheet-case = ករណី
exercise-sheet-letters = { $count } ក្នុងចំណោម { $most } តួអក្សរ
exercise-sheet-too-long = { $count ->
       *[other] លើស { $count } តួអក្សរ។
    } សូមសរសេរឱ្យខ្លីជាងនេះ។
exercise-sheet-compare = ប្រៀបធៀបជាមួយគំរូ
exercise-sheet-compared = ខ្ញុំបានប្រៀបធៀបហើយ
exercise-sheet-beside = ទម្រង់របស់អ្នក ក្បែរទម្រង់ល្អមួយ
exercise-sheet-how = សូមអានទាំងពីរ។ ពាក្យផ្សេងក៏អាចល្អដូចគ្នាដែរ។ បន្ទាប់មក គូសធីកខាងក្រោមនូវអ្វីដែលមានក្នុងទម្រង់របស់អ្នក។
exercise-sheet-yours = អ្នកបានសរសេរ
exercise-sheet-nothing = មិនបានសរសេរអ្វីទេ
exercise-sheet-model = ចម្លើយល្អមួយ
exercise-sheet-why = មូលហេតុ
exercise-sheet-checklist = តើទម្រង់របស់អ្នកមានអ្វីខ្លះ? សូមគូសធីក។
exercise-sheet-score = ទម្រង់របស់អ្នកមាន { $right } ចំណុច ក្នុងចំណោម { $of }
exercise-sheet-passed-some = អ្នកបានប្រៀបធៀបហើយ។ លើកក្រោយ សូមបន្ថែមអ្វីដែលអ្នកមិនបានគូសធីក។
exercise-sheet-lacking = មិនទាន់មានក្នុងទម្រង់របស់អ្នក
exercise-sheet-having = មានក្នុងទម្រង់របស់អ្នក
exercise-sheet-has = បានគូសធីក
exercise-sheet-lacks = មិនបានគូសធីក

# Score evidence
exercise-calibrate-card = ភស្តុតាងទី { $number } នៃ { $of }
exercise-calibrate-choose = តើវាដល់កម្រិតណា?
exercise-calibrate-level = { $level } · { $anchor }

# Plan, do, check, act
exercise-pdca-plan = រៀបផែនការ
exercise-pdca-do = អនុវត្ត
exercise-pdca-check = ពិនិត្យ
exercise-pdca-act = កែលម្អ
exercise-pdca-card = សកម្មភាពទី { $number } នៃ { $of }
exercise-pdca-phase = ដំណាក់កាល
exercise-pdca-owner = អ្នកទទួលបន្ទុក
exercise-pdca-due = ត្រឹមពេលណា
exercise-pdca-choose = ជ្រើសរើស…
exercise-pdca-placed = { $action }៖ ឥឡូវនៅក្រោម { $phase }។
exercise-pdca-partly = ត្រូវមួយផ្នែក
exercise-pdca-board = ក្តារផែនការ
exercise-pdca-empty = មិនទាន់មានអ្វីនៅទីនេះទេ
