# The action plan under Plan, Do, Check, Act.

plan-title = ផែនការសកម្មភាព
plan-lead = អ្វីដែលការិយាល័យនឹងធ្វើ អ្នកណាទទួលខុសត្រូវ និងថាតើបានផលឬទេ។
plan-parts = ផ្នែកនៃផែនការសកម្មភាព
plan-part-stages = ដំណាក់កាល
plan-part-table = តារាង
plan-part-late = ហួសកំណត់
plan-part-year = { NUMBER(12) } ខែដំបូង
plan-part-board = គណៈកម្មាធិការត្រួតពិនិត្យ
plan-new = សកម្មភាពថ្មី
plan-empty = មិនទាន់មានសកម្មភាព
plan-empty-about = សូមសរសេរសកម្មភាពទីមួយ ឬចាប់ផ្តើមពីផែនការសម្រាប់ { NUMBER(12) } ខែដំបូង។
plan-start-year = រៀបផែនការ { NUMBER(12) } ខែដំបូង

# Stages
plan-stage-plan = រៀបផែនការ
plan-stage-do = អនុវត្ត
plan-stage-check = ពិនិត្យ
plan-stage-act = កែលម្អ
plan-stage-plan-about = ធ្វើអ្វី អ្នកណា ត្រឹមថ្ងៃណា និងដឹងដូចម្តេចថាបានផល
plan-stage-do-about = កំពុងធ្វើ
plan-stage-check-about = មាននរណាម្នាក់មើលថាបានផលឬទេ
plan-stage-act-about = រក្សាទុក កែតម្រូវ ឬពង្រីក
plan-stage-none = គ្មានអ្វីនៅទីនេះ
plan-stage-count = { $count ->
       *[other] សកម្មភាព { $count }
    }
plan-move-to = ប្តូរទៅ { $stage }
plan-move-of = ប្តូរទៅ { $stage }៖ «{ $title }»
plan-moved = «{ $title }» ឥឡូវនៅ { $stage }។
plan-ended-hint = { $done ->
       *[other] សកម្មភាព { $done } បានបញ្ចប់។
    } តារាងបង្ហាញទាំងអស់។

# One line of an action
plan-due = ដល់កំណត់ { $when }
plan-due-today = ដល់កំណត់ថ្ងៃនេះ
plan-late = { $count ->
       *[other] ហួស { $count } ថ្ងៃ
    }
plan-owner-of = អ្នកទទួលខុសត្រូវ៖ { $name }
plan-owner-none = មិនទាន់មានអ្នកទទួលខុសត្រូវ
plan-round = ជុំទី { $count }
plan-tasks-done = កិច្ចការ { $done } ក្នុងចំណោម { $all }
plan-status-open = កំពុងដំណើរការ
plan-status-late = ហួសកំណត់
plan-status-done = បានបញ្ចប់
plan-status-dropped = បានបោះបង់
plan-source-gap = ចំណុចខ្វះ
plan-source-gate = លក្ខខណ្ឌចាំបាច់
plan-source-incident = ឧប្បត្តិហេតុ
plan-source-audit = សវនកម្ម
plan-source-starter = ផែនការ { NUMBER(12) } ខែ
plan-source-other = ផ្សេងទៀត

# The table
plan-table = សកម្មភាពទាំងអស់
plan-table-scroll = តារាងសកម្មភាព។ សូមរំកិលទៅចំហៀង ដើម្បីមើលទាំងអស់។
plan-column-action = សកម្មភាព
plan-column-source = ប្រភព
plan-column-owner = អ្នកទទួលខុសត្រូវ
plan-column-stage = ដំណាក់កាល
plan-column-due = ដល់កំណត់
plan-column-status = ស្ថានភាព
plan-sort = តម្រៀបតាម { $column }
plan-filter-owner = អ្នកទទួលខុសត្រូវ
plan-filter-source = ប្រភព
plan-filter-state = ស្ថានភាព
plan-filter-all = ទាំងអស់
plan-filter-running = កំពុងដំណើរការ
plan-filter-clear = បង្ហាញទាំងអស់
plan-filter-none = គ្មានសកម្មភាពត្រូវនឹងលក្ខខណ្ឌនេះ។
plan-shown = { $count ->
       *[other] សកម្មភាព { $count }
    }

# Late
plan-late-title = សកម្មភាពហួសកំណត់
plan-late-lead = ចាប់ពីថ្ងៃកំណត់ ជារឿងរបស់អ្នកទទួលខុសត្រូវ ក្រោយ { NUMBER(14) } ថ្ងៃ ជារឿងរបស់អ្នកគ្រប់គ្រង ក្រោយ { NUMBER(30) } ថ្ងៃ ជារឿងរបស់ប្រធានការិយាល័យ។
plan-late-none = គ្មានអ្វីហួសកំណត់ទេ
plan-late-none-about = សកម្មភាពទាំងអស់ដែលកំពុងដំណើរការ នៅក្នុងថ្ងៃកំណត់។
plan-step-owner = អ្នកទទួលខុសត្រូវ
plan-step-manager = អ្នកគ្រប់គ្រង
plan-step-head = ប្រធានការិយាល័យ
plan-step-owner-about = សូមសួរអ្នកទទួលខុសត្រូវថា មានអ្វីរារាំង។
plan-step-manager-about = អ្នកគ្រប់គ្រងព្រមព្រៀងថ្ងៃថ្មី ឬជំនួយបន្ថែម ជាមួយអ្នកទទួលខុសត្រូវ។
plan-step-head-about = ប្រធានការិយាល័យសម្រេចថា តើបន្តឬទេ។

# Writing an action
plan-new-title = សកម្មភាពថ្មី
plan-edit = កែ
plan-edit-title = កែសកម្មភាព
plan-field-title = ត្រូវធ្វើអ្វី
plan-field-title-hint = សូមចាប់ផ្តើមដោយកិរិយាសព្ទ៖ «តែងតាំងអ្នកទទួលដំណឹងអំពីឧប្បត្តិហេតុ»។
plan-field-aim = ថ្ងៃនេះខុសត្រង់ណា ហើយក្រោយមកគួរទៅជាយ៉ាងណា
plan-field-measure = យើងនឹងដឹងដូចម្តេចថាបានផល?
plan-field-measure-hint = អ្វីដែលរាប់បាន ឬបង្ហាញបាន៖ «ក្នុង 20 នាក់ដែលបានសួរ 19 នាក់ស្គាល់អ្នកទទួលដំណឹង»។
plan-field-source = មកពីណា?
plan-field-reference = មួយណាពិតប្រាកដ
plan-field-reference-hint = ដូចជា G4, R11.4 ឬលេខឧប្បត្តិហេតុ។
plan-field-owner = អ្នកទទួលខុសត្រូវ
plan-field-resource = ថវិកា មនុស្ស ឬឧបករណ៍ដែលត្រូវការ
plan-field-due = ត្រឹមថ្ងៃណា
plan-field-target = ចំនួនគោលដៅ
plan-field-target-hint = លុះត្រាតែរង្វាស់ជាចំនួន។
plan-missing-title = សូមសរសេរថាត្រូវធ្វើអ្វី។
plan-missing-due = សូមជ្រើសថ្ងៃ។
plan-wrong-target = សូមសរសេរចំនួនគត់ ឬទុកទទេ។
plan-language-note = អត្ថបទដែលអ្នកកែ រក្សាទុកជាភាសានៃអេក្រង់។ អត្ថបទជាភាសាមួយទៀតត្រូវដកចេញ ព្រោះវាលែងត្រូវហើយ។
plan-save = រក្សាទុក
plan-saving = កំពុងរក្សាទុក…

# One action
plan-back = សកម្មភាពទាំងអស់
plan-about = អំពីសកម្មភាពនេះ
plan-fact-aim = គោលបំណង
plan-fact-measure = រង្វាស់
plan-fact-resource = ត្រូវការ
plan-fact-source = ប្រភព
plan-fact-due = ដល់កំណត់
plan-fact-owner = អ្នកទទួលខុសត្រូវ
plan-fact-none = មិនទាន់សរសេរ
plan-next = ជំហានបន្ទាប់
plan-next-plan = មុនពេលអនុវត្ត ត្រូវមានអ្នកទទួលខុសត្រូវ និងរង្វាស់។
plan-next-do = សូមធ្វើកិច្ចការ ហើយកត់ត្រាអ្វីដែលកើតឡើង។ បន្ទាប់មក សូមឱ្យនរណាម្នាក់ពិនិត្យ។
plan-next-check = សូមឱ្យនរណាម្នាក់មើលថា សម្រេចតាមរង្វាស់ឬទេ។ ល្អបំផុតគឺអ្នកដែលមិនបានធ្វើការងារនេះ។
plan-next-act = បានពិនិត្យរួចហើយ។ តើត្រូវធ្វើអ្វីបន្ត?
plan-next-done = វដ្តនេះបានបិទហើយ។
plan-next-dropped = សកម្មភាពនេះត្រូវបានបោះបង់។
plan-tasks = កិច្ចការ
plan-tasks-none = មិនទាន់មានកិច្ចការ។
plan-task-add = បន្ថែមកិច្ចការ
plan-task-title = កិច្ចការ
plan-task-due = ត្រឹមថ្ងៃណា
plan-task-missing = សូមសរសេរកិច្ចការ។
plan-task-done = ធ្វើរួចនៅថ្ងៃ { $when }
plan-task-remove = ដកកិច្ចការ «{ $title }» ចេញ
plan-notes = ភស្តុតាង និងកំណត់ចំណាំ
plan-note = មានអ្វីកើតឡើង ហើយអាចមើលឃើញនៅឯណា
plan-note-hint = ដូចជា «បានបិទសេចក្តីជូនដំណឹងនៅទ្វារទាំងប្រាំ នៅថ្ងៃទី 3 មីនា រូបថតក្នុងថត 12»។
plan-note-add = បន្ថែមកំណត់ចំណាំ
plan-note-missing = សូមសរសេរកំណត់ចំណាំ។
plan-count-of = សម្រេចបាន { $reached } ក្នុងចំណោម { $target }
plan-count = ចំនួនដែលសម្រេចបាន
plan-count-set = កំណត់
plan-check-title = លទ្ធផលនៃការពិនិត្យ
plan-check-met = តើសម្រេចតាមរង្វាស់ឬទេ?
plan-check-yes = បាទ/ចាស បានសម្រេច
plan-check-no = ទេ មិនទាន់
plan-check-by = ពិនិត្យដោយ
plan-check-on = នៅថ្ងៃណា
plan-check-found = អ្វីដែលបានឃើញ
plan-check-save = រក្សាទុកលទ្ធផល
plan-check-missing = សូមជ្រើសថា សម្រេចឬទេ។
plan-check-by-missing = សូមសរសេរឈ្មោះអ្នកពិនិត្យ។
plan-check-was-met = បានសម្រេច។ ពិនិត្យដោយ { $by } នៅថ្ងៃ { $when }។
plan-check-was-not = មិនទាន់សម្រេច។ ពិនិត្យដោយ { $by } នៅថ្ងៃ { $when }។
plan-decide-title = ធ្វើអ្វីបន្ត
plan-verdict-keep = រក្សាទុក
plan-verdict-keep-about = បានផល៖ ទុកដូច្នេះនៅទីនេះ។
plan-verdict-spread = ពង្រីក
plan-verdict-spread-about = បានផល៖ អង្គភាពផ្សេងធ្វើដូចគ្នា។
plan-verdict-correct = កែតម្រូវ
plan-verdict-correct-about = មួយជុំទៀតនៃសកម្មភាពដដែល ជាមួយថ្ងៃថ្មី។
plan-decide-updated = អ្វីដែលបានធ្វើបច្ចុប្បន្នភាព
plan-decide-updated-hint = វិធាន ការបណ្តុះបណ្តាល បញ្ជី ឬទម្រង់។ សូមសរសេរ «គ្មាន» បើមិនចាំបាច់។
plan-decide-due = ថ្ងៃកំណត់នៃជុំបន្ទាប់
plan-decide-save = សម្រេច
plan-decide-missing = សូមជ្រើសថា ធ្វើអ្វីបន្ត។
plan-decide-updated-missing = សូមសរសេរអ្វីដែលបានធ្វើបច្ចុប្បន្នភាព។
plan-decide-due-missing = សូមជ្រើសថ្ងៃនៃជុំបន្ទាប់។
plan-decide-not-met = មិនទាន់សម្រេចតាមរង្វាស់ ដូច្នេះត្រូវធ្វើមួយជុំទៀត។ អ្វីដែលលែងត្រូវការ អាចបោះបង់បាន។
plan-drop = ឈប់ធ្វើសកម្មភាពនេះ
plan-drop-about = វានៅក្នុងកំណត់ត្រា ជាមួយហេតុផលរបស់អ្នក។ អ្នកអាចយកវាមកធ្វើវិញ។
plan-drop-reason = ហេតុអ្វី
plan-drop-missing = សូមសរសេរហេតុផល។
plan-resume = យកមកធ្វើវិញ
plan-history = អ្វីដែលបានកត់ត្រា
plan-deed-made = បានបង្កើត
plan-deed-edited = បានកែអ្វីដែលត្រូវធ្វើ
plan-deed-task = កិច្ចការ៖ { $title }
plan-deed-task-done = កិច្ចការធ្វើរួច៖ { $title }
plan-deed-task-removed = បានដកកិច្ចការចេញ
plan-deed-noted = កំណត់ចំណាំ៖ { $note }
plan-deed-counted = ចំនួនដែលសម្រេចបាន៖ { $count }
plan-deed-moved = បានប្តូរទៅ { $stage }
plan-deed-met = ពិនិត្យដោយ { $by }៖ បានសម្រេចតាមរង្វាស់។ { $found }
plan-deed-not-met = ពិនិត្យដោយ { $by }៖ មិនទាន់សម្រេចតាមរង្វាស់។ { $found }
plan-deed-decided = { $verdict }។ បានធ្វើបច្ចុប្បន្នភាព៖ { $updated }
plan-deed-dropped = បានបោះបង់៖ { $reason }
plan-deed-resumed = បានយកមកធ្វើវិញ
plan-deed-by = { $by }, { $when }

# The first twelve months
plan-year-title = { NUMBER(12) } ខែដំបូង
plan-year-lead = សកម្មភាពដប់បី ក្នុងបួនដំណាក់ នីមួយៗដល់កំណត់នៅចុងខែ។ វាក្លាយជាសកម្មភាពធម្មតា៖ អ្នកអាចកែ ប្តូរ ឬបោះបង់។
plan-year-start = ថ្ងៃដំបូង
plan-year-start-hint = ខែទី 1 គឺខែប្រតិទិននៃថ្ងៃនេះ។
plan-year-specialists = ចំនួនអ្នកឯកទេសដែលត្រូវបណ្តុះបណ្តាល
plan-year-specialists-hint = បុគ្គលិកដែលនៅទីបញ្ចប់គួរមានវិញ្ញាបនបត្រនៃវគ្គ B, C ឬ D។
plan-year-owner = អ្នកទទួលខុសត្រូវដំបូង
plan-year-draft = នេះជាអ្វីដែលនឹងបង្កើត
plan-year-make = បង្កើតសកម្មភាព { NUMBER(13) }
plan-year-making = កំពុងបង្កើត…
plan-year-wrong-number = សូមសរសេរចំនួនគត់ពី 0 ដល់ { NUMBER(100000) }។
plan-year-from-to = { $from } ដល់ { $to }
plan-year-progress = វឌ្ឍនភាព
plan-year-trained = អ្នកឯកទេសដែលបានបណ្តុះបណ្តាល
plan-year-trained-of = { $count } ក្នុងចំណោម { $target }
plan-year-trained-about = បុគ្គលិកដែលថ្ងៃនេះមានវិញ្ញាបនបត្រនៅសុពលភាពនៃវគ្គ B, C ឬ D។
plan-year-done-of = ចប់ { $done } ក្នុងចំណោម { $all }
plan-year-late = { $count ->
       *[other] ហួសកំណត់ { $count }
    }
plan-phase-assess = វាយតម្លៃ និងរៀបផែនការ
plan-phase-roll-out = ដាក់ឱ្យអនុវត្ត
plan-phase-specialists = បណ្តុះបណ្តាលអ្នកឯកទេស
plan-phase-review = ដំណើរការពេញលេញ និងពិនិត្យឡើងវិញ
plan-phase-months = { $first ->
        [12] ខែទី { NUMBER(12) }
       *[other] ខែទី { $first } ដល់ទី { $last }
    }
plan-timing-ahead = មិនទាន់ដល់
plan-timing-now = ឥឡូវនេះ
plan-timing-past = កន្លងហើយ

plan-starter-owner-title = តែងតាំងអ្នកទទួលខុសត្រូវលើ AI ក្នុងការិយាល័យនេះ
plan-starter-owner-measure = ឈ្មោះ ភារកិច្ច និងអ្នកជំនួស បានសរសេរ ហើយអង្គភាពទាំងអស់ដឹង។
plan-starter-assess-title = វាយតម្លៃការត្រៀមខ្លួនលើកទីមួយ
plan-starter-assess-measure = មនុស្សពីរនាក់បានវាយតម្លៃគ្រប់វិស័យ ហើយព្រមព្រៀងលើចម្លើយទាំងអស់។
plan-starter-uses-title = ធ្វើបញ្ជីនៃការប្រើ AI
plan-starter-uses-measure = អង្គភាពនីមួយៗបានប្រាប់ថាប្រើអ្វី ហើយការប្រើនីមួយៗមានក្នុងបញ្ជី ជាមួយកម្រិតរបស់វា។
plan-starter-agree-title = ព្រមព្រៀងលើគោលដៅ និងផែនការនេះ
plan-starter-agree-measure = ប្រធានការិយាល័យបានចុះហត្ថលេខាលើគោលដៅ និងផែនការនេះ។
plan-starter-rules-title = ដាក់វិធានប្រើ AI បង្កើតមាតិកា ឱ្យចូលជាធរមាន
plan-starter-rules-measure = វិធានចូលជាធរមាន ហើយបុគ្គលិកគ្រប់រូបអាចបើកមើលក្នុង Sala។
plan-starter-incidents-title = តែងតាំង និងផ្សាយឈ្មោះអ្នកទទួលដំណឹងអំពីឧប្បត្តិហេតុ
plan-starter-incidents-measure = ក្នុង 20 នាក់ដែលបានសួរ 19 នាក់ស្គាល់អ្នកទទួលដំណឹង។
plan-starter-tools-title = ផ្សាយបញ្ជីឧបករណ៍ដែលអនុម័ត និងតារាងអនុញ្ញាត
plan-starter-tools-measure = ឧបករណ៍ដែលកំពុងប្រើទាំងអស់ត្រូវបានអនុម័ត ឬឈប់ប្រើ។
plan-starter-choose-title = ជ្រើសអ្នកឯកទេស ហើយផ្តល់ពេលឱ្យរៀន
plan-starter-choose-measure = អ្នកឯកទេសម្នាក់ៗមានឈ្មោះ មានវគ្គ និងមានពេលពីរម៉ោងក្នុងមួយសប្តាហ៍។
plan-starter-core-title = បណ្តុះបណ្តាលមូលដ្ឋានដល់គ្រប់គ្នា
plan-starter-core-measure = បុគ្គលិកប្រាំបួនក្នុងដប់នាក់មានវិញ្ញាបនបត្រមូលដ្ឋាននៅមានសុពលភាព ហើយអ្នកដទៃមានថ្ងៃកំណត់។
plan-starter-rules-review-title = ពិនិត្យវិធាន ករណីលើកលែង និងឧប្បត្តិហេតុឡើងវិញ
plan-starter-rules-review-measure = ករណីលើកលែងនីមួយៗមានថ្ងៃបញ្ចប់ ហើយឧប្បត្តិហេតុនីមួយៗនាំទៅរកសកម្មភាព ឬហេតុផលថាមិនចាំបាច់។
plan-starter-specialists-title = បណ្តុះបណ្តាលអ្នកឯកទេស
plan-starter-specialists-measure = បុគ្គលិកតាមចំនួនគោលដៅមានវិញ្ញាបនបត្រនៃវគ្គ B, C ឬ D។
plan-starter-reassess-title = វាយតម្លៃការត្រៀមខ្លួនលើកទីពីរ
plan-starter-reassess-measure = ការវាយតម្លៃលើកទីពីរត្រូវបានប្រៀបធៀបជាមួយលើកទីមួយ តាមវិស័យនីមួយៗ។
plan-starter-review-title = ពិនិត្យឆ្នាំនេះឡើងវិញ ជាមួយប្រធានការិយាល័យ
plan-starter-review-measure = របាយការណ៍បានចុះហត្ថលេខា ហើយផែនការសម្រាប់ឆ្នាំក្រោយបានព្រមព្រៀង។

error-plan-over = សកម្មភាពនេះលែងដំណើរការហើយ ឬកំពុងដំណើរការរួចហើយ។ សូមបើកវាម្តងទៀត ដើម្បីមើលស្ថានភាព។
error-plan-stage = ឥឡូវសកម្មភាពនេះនៅដំណាក់កាលផ្សេង។ សូមបើកវាម្តងទៀត ដើម្បីមើលស្ថានភាព។
error-plan-owner = សូមដាក់ឈ្មោះអ្នកទទួលខុសត្រូវ មុនចាប់ផ្តើមសកម្មភាពនេះ។
error-plan-measure = សូមសរសេរថានឹងដឹងដូចម្តេចថាបានផល មុនចាប់ផ្តើមសកម្មភាពនេះ។
error-plan-result = សូមពិនិត្យតាមរង្វាស់ជាមុន ហើយរក្សាទុកលទ្ធផល។
error-plan-not-met = អ្វីដែលមិនទាន់សម្រេចតាមរង្វាស់ មិនអាចរក្សាទុក ឬពង្រីកបានទេ។ សូមជ្រើសមួយជុំទៀត។
error-plan-due = សូមជ្រើសថ្ងៃកំណត់នៃជុំបន្ទាប់។
error-plan-day = មិនអាចយកថ្ងៃនេះបានទេ។ ផែនការស្ថិតនៅចន្លោះឆ្នាំ 2020 និង 2100 ហើយអ្វីដែលធ្វើរួច មិនមែនធ្វើនៅថ្ងៃអនាគតទេ។
error-plan-started = ផែនការសម្រាប់ 12 ខែដំបូង បានបង្កើតរួចហើយ។
