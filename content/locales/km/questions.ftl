# How the questions of the checks do.

frame-questions = សំណួរ
questions-title = សំណួរ
questions-lead = សំណួរក្នុងកម្រងសំណួរដំណើរការល្អប៉ុណ្ណា និងត្រូវឆ្លើយត្រូវប៉ុន្មានទើបជាប់។
questions-parts = ផ្នែកនៃទំព័រនេះ
questions-part-figures = តួលេខ
questions-part-marks = ពិន្ទុជាប់
questions-counts-title = មានតែចំនួន
questions-counts = គ្មានឈ្មោះមនុស្សនៅទីនេះទេ។ រាប់តែលើកដំបូងនៃកម្រងសំណួរនីមួយៗ។ តួលេខដែលមានចម្លើយតិចជាងប្រាំ ត្រូវបានលាក់។
questions-empty-title = មិនទាន់មាននរណាធ្វើកម្រងសំណួរ
questions-empty = ពេលមនុស្សក្នុងកុំព្យូទ័រនេះធ្វើកម្រងសំណួរចប់ តួលេខនឹងបង្ហាញនៅទីនេះ។
questions-check = កម្រងសំណួរ
questions-check-all = កម្រងសំណួរទាំងអស់
questions-filter = សំណួរណាខ្លះ?
questions-show-all = ទាំងអស់
questions-show-mend = ត្រូវកែ
questions-show-data = មានចម្លើយគ្រប់គ្រាន់
questions-none-shown = គ្មានសំណួរត្រូវនឹងជម្រើសនេះទេ។

# Checks
questions-checks = កម្រងសំណួរ
questions-checks-scroll = តារាងកម្រងសំណួរ។ សូមរំកិលទៅចំហៀង ដើម្បីមើលទាំងអស់។
questions-people = ចំនួនមនុស្ស
questions-passed = ជាប់នៅលើកដំបូង
questions-median = ពិន្ទុមេដ្យាន
questions-hidden = លាក់៖ តិចជាងប្រាំនាក់

# What to mend
questions-mend = អ្វីត្រូវកែមុនគេ
questions-mend-about = អ្វីបន្ទាន់ជាងគេនៅខាងលើ។ មានតែសំណួរដែលមានចម្លើយយ៉ាងតិច { NUMBER(30) } ប៉ុណ្ណោះ អាចនៅទីនេះ។
questions-mend-none-title = មិនទាន់មានអ្វីត្រូវកែ
questions-mend-none = គ្មានសំណួរណាដែលមានចម្លើយគ្រប់គ្រាន់ មានបញ្ហាដែលតួលេខអាចបង្ហាញបានទេ។
questions-mend-more = { $count ->
       *[other] បង្ហាញ { $count } ទៀត
    }
questions-reason-check-key = ពិនិត្យចម្លើយត្រឹមត្រូវមុនគេ
questions-reason-check-key-about = អ្នកដែលចេះច្រើន បែរជាឆ្លើយខុស។ ចម្លើយដែលកំណត់ថាត្រូវ អាចខុស ឬជម្រើសពីរអាចត្រូវ។
questions-reason-language-gap = ពិនិត្យការបកប្រែ
questions-reason-language-gap-about = វាពិបាកជាងខ្លាំងក្នុងភាសាមួយ បើធៀបនឹងភាសាមួយទៀត។
questions-reason-hard = ពិបាកណាស់
questions-reason-hard-about = ក្នុង 100 នាក់ ឆ្លើយត្រូវតិចជាង { NUMBER(30) }។ តើបានបង្រៀនហើយឬនៅ? តើច្បាស់ឬទេ?
questions-reason-weak = ប្រាប់បានតិច
questions-reason-weak-about = អ្នកចេះ និងអ្នកមិនចេះ ឆ្លើយប្រហែលគ្នា។
questions-reason-idle-option = ជម្រើសគ្មានអ្នកយក
questions-reason-idle-option-about = ស្ទើរតែគ្មាននរណាជ្រើសជម្រើសខុសមួយ។ សូមសរសេរជម្រើសល្អជាងនេះ។

# The table
questions-list = សំណួរម្តងមួយ
questions-list-about = r ប្រាប់ថា អ្នកដែលធ្វើផ្នែកផ្សេងបានល្អ ក៏ឆ្លើយសំណួរនេះត្រូវដែរឬទេ។ សំណួរងាយអំពីវិធានសំខាន់បំផុត គឺត្រឹមត្រូវហើយ។
questions-list-scroll = តារាងសំណួរ។ សូមរំកិលទៅចំហៀង ដើម្បីមើលទាំងអស់។
questions-list-more = { $count ->
       *[other] បង្ហាញ { $count } សំណួរទៀត
    }
questions-item = សំណួរ
questions-answers = ចម្លើយ
questions-p = ឆ្លើយត្រូវ
questions-r = r
questions-wrong = ជម្រើសខុស
questions-seconds = វិនាទី
questions-languages = តាមភាសា
questions-findings = អ្វីដែលរកឃើញ
questions-amount-too-few = ទិន្នន័យមិនគ្រប់គ្រាន់
questions-amount-provisional = បណ្តោះអាសន្ន
questions-amount-usable = អាចប្រើបាន
questions-ease-hard = ពិបាក
questions-ease-middle = មធ្យម
questions-ease-easy = ងាយ
questions-r-good = ល្អ
questions-r-fair = ល្មម
questions-r-marginal = ជិតខ្សោយ
questions-r-weak = ខ្សោយ
questions-r-negative = អវិជ្ជមាន
questions-option = { $option }៖ { $share }
questions-option-open = មិនបានឆ្លើយ៖ { $share }
questions-option-idle = តិចជាង { NUMBER(5) } %
questions-language = { $language }៖ { $share } នៃ { $answers }
questions-language-en = ភាសាអង់គ្លេស
questions-language-km = ភាសាខ្មែរ
questions-critical = វិធានសំខាន់បំផុត
questions-none = –
questions-no-figure = គ្មានតួលេខ

# Objectives
questions-objectives = តាមវត្ថុបំណង
questions-objectives-scroll = តារាងវត្ថុបំណង។ សូមរំកិលទៅចំហៀង ដើម្បីមើលទាំងអស់។
questions-objective = វត្ថុបំណង
questions-in-bank = សំណួរ
questions-to-mend = ត្រូវកែ

# Files
questions-export = រក្សាទុកជា CSV
questions-export-about = ឯកសារនេះមានចំនួនសម្រាប់សំណួរនីមួយៗ ហើយគ្មានឈ្មោះទេ។ ការិយាល័យអាចដាក់ឯកសារបែបនេះបញ្ចូលគ្នា។
questions-saving = កំពុងបង្កើតឯកសារ…
