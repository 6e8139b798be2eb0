# Doing an exercise: on a clock, with a form, with a scale, on a board.

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
