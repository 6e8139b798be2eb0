# Panels of judges that set pass marks.

panel-marks-title = របៀបកំណត់ពិន្ទុជាប់
panel-marks = អ្នកវាយតម្លៃពី 5 ទៅ { NUMBER(15) } នាក់ មើលគ្រប់សំណួរនៃកម្រងសំណួរ។ សម្រាប់សំណួរនីមួយៗ ពួកគេប្រាប់ថា ក្នុងមនុស្ស 100 នាក់ដែលចេះល្មមគ្រប់គ្រាន់ តើប៉ុន្មាននាក់នឹងឆ្លើយត្រូវ។ មធ្យមភាគនៃអ្វីដែលពួកគេប្រាប់ កំណត់ពិន្ទុជាប់។ មុនពេលនោះ ពិន្ទុជាប់គឺបណ្តោះអាសន្ន។
panel-mark = ត្រូវ { $pass } ក្នុងចំណោម { $of }
panel-provisional = បណ្តោះអាសន្ន
panel-set = កំណត់ដោយក្រុមវាយតម្លៃ
panel-set-about = { $judges ->
       *[other] កំណត់ដោយអ្នកវាយតម្លៃ { $judges } នាក់ នៅថ្ងៃ { $when }។ អនុម័តដោយ { $by }។
    }
panel-outdated = សំណួរបានផ្លាស់ប្តូរច្រើន ក្រោយពេលក្រុមវាយតម្លៃ ដូច្នេះពិន្ទុជាប់នោះលែងប្រើទៀតហើយ។ សូមហៅក្រុមថ្មី។
panel-pool = { $count ->
       *[other] មាន { $count } សំណួរត្រូវវាយតម្លៃ
    }
panel-call = ហៅក្រុមវាយតម្លៃ
panel-go-on = បន្តការងាររបស់ក្រុម
panel-earlier = ក្រុមវាយតម្លៃមុនៗ
panel-earlier-of = ក្រុមថ្ងៃ { $when }
panel-state-running = កំពុងធ្វើ
panel-state-approved = បានអនុម័ត
panel-state-closed = បានបិទ
panel-judge-count = { $count ->
        [0] គ្មានអ្នកវាយតម្លៃ
       *[other] អ្នកវាយតម្លៃ { $count } នាក់
    }

# Calling one
panel-definition = នរណាចេះល្មមគ្រប់គ្រាន់?
panel-definition-hint = សូមរៀបរាប់មនុស្សម្នាក់ ដែលអ្នកវាយតម្លៃទាំងអស់អាចស្រមៃឃើញ។ ពាក្យនៅទីនេះគ្រាន់តែជាការចាប់ផ្តើម សូមសរសេរឱ្យត្រូវនឹងការិយាល័យរបស់អ្នក។
panel-definition-start = បុគ្គលិកម្នាក់ដែលបានរៀនចប់មេរៀន ហើយប្រើឧបករណ៍ AI នៅកន្លែងធ្វើការដោយប្រុងប្រយ័ត្ន។ គាត់ដឹងវិធានដែលការពារមនុស្ស ហើយសួរពេលមិនប្រាកដ។ គាត់មិនចេះលម្អិតគ្រប់យ៉ាងទេ។
panel-open = បើកក្រុមវាយតម្លៃ

# One panel
panel-back = ពិន្ទុជាប់ទាំងអស់
panel-of = ក្រុមវាយតម្លៃ៖ { $title }
panel-opened = បានបើកនៅថ្ងៃ { $when } សម្រាប់មាតិកាកំណែ { $version }។
panel-steps = { $count ->
        [0] មានអ្នកវាយតម្លៃចប់គ្រប់គ្រាន់ហើយ។ អាចអនុម័តលទ្ធផលបាន។
       *[other] ត្រូវមានអ្នកវាយតម្លៃ { $count } នាក់ទៀត វាយតម្លៃគ្រប់សំណួរ មុនពេលអនុម័តលទ្ធផល។
    }
panel-judges = អ្នកវាយតម្លៃ
panel-judges-about = សូមជ្រើសតួនាទីផ្សេងៗ និងភាសាទាំងពីរ។ ម្នាក់ៗវាយតម្លៃតែម្នាក់ឯង។ ពេលប្រាំនាក់ចប់ ជុំទីពីរចាប់ផ្តើម៖ ម្នាក់ៗអាចប្តូរគំនិត ក្រោយឃើញអ្វីដែលអ្នកដទៃប្រាប់។
panel-judges-scroll = តារាងអ្នកវាយតម្លៃ។ សូមរំកិលទៅចំហៀង ដើម្បីមើលទាំងអស់។
panel-judges-none = មិនទាន់មានអ្នកវាយតម្លៃ។ សូមបន្ថែមយ៉ាងតិចប្រាំនាក់។
panel-judge = អ្នកវាយតម្លៃ
panel-role = តួនាទី
panel-language = អានជាភាសា
panel-first = ជុំទី 1
panel-second = ជុំទី 2
panel-total = សរុប
panel-of-all = { $part } ក្នុងចំណោម { $whole }
panel-rate-first = វាយតម្លៃ ជុំទី 1
panel-rate-first-of = ជុំទី 1៖ { $name }
panel-rate-second = វាយតម្លៃ ជុំទី 2
panel-rate-second-of = ជុំទី 2៖ { $name }
panel-second-closed = ក្រោយប្រាំនាក់ចប់
panel-add = បន្ថែមអ្នកវាយតម្លៃ
panel-add-name = ឈ្មោះ ឬលេខ
panel-add-name-missing = សូមសរសេរឈ្មោះ ឬលេខ។
panel-add-role = ការងាររបស់គាត់
panel-add-full = ក្រុមនេះមានអ្នកវាយតម្លៃ { NUMBER(15) } នាក់ហើយ។ បន្ថែមទៀតជួយបានតិច។
panel-adding = កំពុងបន្ថែម…

# The result
panel-result = លទ្ធផលគិតត្រឹមពេលនេះ
panel-result-none = មិនទាន់មានអ្នកវាយតម្លៃណា វាយតម្លៃគ្រប់សំណួរទេ។
panel-result-cut = កម្រិតកាត់
panel-result-cut-about = មធ្យមភាគនៃសរុបរបស់អ្នកវាយតម្លៃ
panel-result-pass = ដើម្បីជាប់
panel-result-pass-about = តាមសំណួរនៃកម្រងនីមួយៗ បង្គត់ឡើង
panel-result-sd = គម្លាតគំរូ
panel-result-sd-about = អ្នកវាយតម្លៃខុសគ្នាប៉ុន្មាន គិតជាសំណួរក្នុងបញ្ជីទាំងមូល
panel-result-se = កំហុសគំរូ
panel-result-interval = ចន្លោះ { NUMBER(95) } %
panel-result-interval-of = ពី { $low } ដល់ { $high }
panel-result-judges = អ្នកវាយតម្លៃចប់
panel-result-critical = សំណួរអំពីវិធានសំខាន់បំផុតត្រូវឆ្លើយត្រូវទាំងអស់ ទោះពិន្ទុជាប់ប៉ុន្មានក៏ដោយ។
panel-approve = អនុម័តលទ្ធផល
panel-approve-about = ចាប់ពីពេលនោះ កម្រងសំណួរថ្មីប្រើពិន្ទុជាប់នេះ។ កម្រងដែលបានចាប់ផ្តើមហើយ រក្សាពិន្ទុចាស់។ កំណត់ត្រារក្សាទុកអ្នកវាយតម្លៃ តម្លៃ កាលបរិច្ឆេទ និងឈ្មោះនេះ។
panel-approve-name = ឈ្មោះរបស់អ្នក
panel-approve-do = អនុម័ត
panel-approved = { $judges ->
       *[other] អនុម័តដោយ { $by } នៅថ្ងៃ { $when } ជាមួយអ្នកវាយតម្លៃ { $judges } នាក់។
    }
panel-close = បិទក្រុមនេះ
panel-close-about = ក្រុមដែលបិទហើយ មិនអាចបើកវិញបានទេ។ បើលទ្ធផលរបស់វាកំពុងប្រើ វានឹងលែងប្រើសម្រាប់កម្រងសំណួរថ្មី។
panel-close-reason = ហេតុអ្វី?
panel-close-do = បិទ
panel-closed = ក្រុមនេះបានបិទហើយ។
panel-closed-reason = ក្រុមនេះបានបិទហើយ៖ { $reason }

# Files
panel-files = ការវាយតម្លៃជាឯកសារ
panel-files-about = អ្នកវាយតម្លៃក៏អាចធ្វើលើក្រដាស ឬក្នុងតារាងកុំព្យូទ័របានដែរ។ ត្រូវបន្ថែមអ្នកវាយតម្លៃខាងលើជាមុនសិន ដោយប្រើឈ្មោះដូចគ្នា។ ជួរឈរគឺ៖
panel-save = រក្សាទុកជា CSV
panel-saving = កំពុងបង្កើតឯកសារ…
panel-read = អានឯកសារ CSV
panel-reading = កំពុងអាន…
panel-read-all = { $count ->
       *[other] បានអានការវាយតម្លៃ { $count }។
    }
panel-refused = { $count ->
       *[other] មិនបានអានអ្វីទេ៖ មាន { $count } ជួរមិនត្រឹមត្រូវ។
    }
panel-refused-line = ជួរទី { $line }៖ { $fault }
panel-refused-more = { $count ->
       *[other] និង { $count } ជួរទៀត
    }
panel-fault-fields = វាមានប្រអប់ច្រើនជាង ឬតិចជាងជួរទីមួយ។
panel-fault-judge = ក្រុមនេះគ្មានអ្នកវាយតម្លៃឈ្មោះនេះទេ។
panel-fault-round = ជុំត្រូវជា 1 ឬ 2។
panel-fault-item = កម្រងសំណួរនេះគ្មានសំណួរបែបនេះទេ។
panel-fault-value = តម្លៃត្រូវពី 0 ដល់ 100 ម្តងប្រាំ។
panel-fault-twice = អ្នកវាយតម្លៃ ជុំ និងសំណួរដដែល មាននៅជួរមុនហើយ។
panel-file-large = ឯកសារនេះធំជាង 1 MB។ សូមជ្រើសឯកសារផ្សេង។

# Rating
panel-sheet-first = ជុំទី 1
panel-sheet-second = ជុំទី 2
panel-sheet-by = { $name } វាយតម្លៃ
panel-sheet-place = សំណួរទី { $number } នៃ { $of }
panel-sheet-ask = ក្នុងមនុស្ស 100 នាក់ដែលចេះល្មមគ្រប់គ្រាន់ តើប៉ុន្មាននាក់នឹងឆ្លើយត្រូវ?
panel-sheet-keys = គ្រាប់ចុចព្រួញប្តូរម្តងប្រាំ។ Enter ទៅបន្ត។
panel-sheet-value = { $value } ក្នុង 100
panel-sheet-open = មិនទាន់វាយតម្លៃ
panel-sheet-options = ជម្រើស
panel-sheet-picture = សូមស្រមៃមនុស្សនេះ
panel-sheet-said = អ្វីដែលក្រុមបានប្រាប់
panel-sheet-mean = មធ្យម { $mean } ពី { $low } ដល់ { $high }
panel-sheet-yours = អ្នកបានប្រាប់ { $value }
panel-sheet-keep = រក្សា { $value }
panel-sheet-next-open = សំណួរបន្ទាប់ដែលមិនទាន់វាយតម្លៃ
panel-sheet-back = ត្រឡប់ក្រោយ
panel-sheet-next = បន្ទាប់
panel-sheet-leave = ត្រឡប់ទៅក្រុម
panel-sheet-rated = បានវាយតម្លៃ { $part } ក្នុងចំណោម { $whole }
panel-sheet-done-title = បានវាយតម្លៃគ្រប់សំណួរហើយ
panel-sheet-done = សូមអរគុណ។ អ្នកនៅតែអាចត្រឡប់ទៅប្តូរបាន។
panel-sheet-language = សំណួរនៅជាភាសានេះ ព្រោះការបកប្រែមួយនៅខ្វះ។

# On the entry page of a check
panel-entry-provisional = ពិន្ទុជាប់នេះបណ្តោះអាសន្ន រហូតដល់ក្រុមអ្នកវាយតម្លៃកំណត់។
panel-entry-set = { $judges ->
       *[other] ពិន្ទុជាប់នេះកំណត់ដោយក្រុមអ្នកវាយតម្លៃ { $judges } នាក់ នៅថ្ងៃ { $when }។
    }

# Refusals
error-panel-unknown = ក្រុម ឬអ្នកវាយតម្លៃនេះ មិនមានក្នុងកុំព្យូទ័រនេះទេ។ សូមត្រឡប់ទៅពិន្ទុជាប់។
error-panel-over = ក្រុមនេះបានចប់ហើយ ដូច្នេះមិនអាចកែអ្វីបានទេ។ អ្វីៗក្នុងនោះនៅរក្សាទុក។
error-panel-running = កម្រងសំណួរនេះមានក្រុមកំពុងធ្វើរួចហើយ។ សូមបញ្ចប់ ឬបិទវាជាមុនសិន។
error-panel-judges = { $left ->
       *[other] ត្រូវមានអ្នកវាយតម្លៃ { $left } នាក់ទៀត វាយតម្លៃគ្រប់សំណួរជាមុនសិន។ អ្វីៗរហូតដល់ឥឡូវបានរក្សាទុកហើយ។
    }
error-panel-round = ជុំទីពីរចាប់ផ្តើម ពេលអ្នកវាយតម្លៃប្រាំនាក់ចប់ជុំទីមួយ។ អ្វីៗរហូតដល់ឥឡូវបានរក្សាទុកហើយ។
error-judge-name = សូមសរសេរឈ្មោះ។
error-judge-taken = អ្នកវាយតម្លៃម្នាក់ទៀតក្នុងក្រុមនេះមានឈ្មោះនេះហើយ។ សូមបន្ថែមអ្វីមួយដើម្បីសម្គាល់។
error-judges-full = ក្រុមនេះមានអ្នកវាយតម្លៃគ្រប់ចំនួនហើយ។ សូមបន្តជាមួយពួកគេ។
error-ratings-unreadable = ឯកសារនេះមិនមែនជាបញ្ជីវាយតម្លៃទេ។ ជួរទីមួយត្រូវមានឈ្មោះជួរឈរ judge, round, item, value។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
