# Doing an exercise.

exercise-check = ពិនិត្យចម្លើយរបស់ខ្ញុំ
exercise-again = ព្យាយាមម្តងទៀត
exercise-feedback = លទ្ធផលរបស់អ្នក
exercise-score = ត្រូវ { $right } ក្នុងចំណោម { $of }
exercise-score-half = ត្រូវ { $right } ក្នុងចំណោម { $of } និងត្រូវពាក់កណ្តាល { $half }
exercise-score-found = រកឃើញ { $right } ក្នុងចំណោម { $of }
exercise-score-story = { $of ->
       *[other] ជម្រើសល្អ { $right } ក្នុងចំណោម { $of }
    }
exercise-passed = ល្អណាស់។
exercise-passed-some = គ្រប់គ្រាន់ដើម្បីបន្តហើយ។ សូមមើលម្តងទៀតនូវផ្នែកដែលមិនទាន់ត្រូវ។
exercise-not-passed = ផ្នែកខ្លះគួរមើលម្តងទៀត។ អ្នកអាចបន្ត ឬព្យាយាមម្តងទៀត។
exercise-look-again = សូមមើលម្តងទៀត
exercise-was-right = ផ្នែកដែលត្រឹមត្រូវ
exercise-left-alone = ទុកវាដដែល គឺត្រឹមត្រូវ
exercise-yours = ចម្លើយរបស់អ្នក៖ { $answer }
exercise-right = ចម្លើយត្រឹមត្រូវ៖ { $answer }
exercise-remember = ចងចាំ
exercise-rules = វិធានដែលពាក់ព័ន្ធ
exercise-rule-link = វិធាន { $rule }
exercise-models = { $count ->
       *[other] ចម្លើយល្អ { $count }
    }
exercise-model = ចម្លើយល្អទី { $number }

exercise-mark-good = ត្រឹមត្រូវ
exercise-mark-partial = ត្រូវពាក់កណ្តាល
exercise-mark-bad = មិនត្រឹមត្រូវ
exercise-mark-missed = រំលង
exercise-mark-neutral = ល្អដដែល
exercise-mark-open = មិនទាន់ឆ្លើយ

# Why the answer cannot be checked yet.
exercise-missing-mark-one = សូមគូសចំណាំយ៉ាងតិចមួយផ្នែកជាមុនសិន។
exercise-missing-rewrite = សូមកែអត្ថបទជាមុនសិន។
exercise-missing-move-one = សូមរំកិលយ៉ាងតិចមួយជំហានជាមុនសិន។
exercise-missing-story-open = សូមជ្រើសរើសរហូតដល់រឿងចប់។
exercise-missing-left = { $count ->
       *[other] នៅសល់ { $count } ទៀត មិនទាន់ឆ្លើយ។
    }

# Mark parts of a text
exercise-spot-how = ចុចលើផ្នែកណាមួយ ដើម្បីគូសចំណាំ។ ចុចម្តងទៀត ដើម្បីដកចំណាំចេញ។
exercise-spot-count = { $count ->
        [0] មិនទាន់គូសចំណាំអ្វីទេ
       *[other] បានគូសចំណាំ { $count } ផ្នែក
    }
exercise-spot-found = រកឃើញ
exercise-spot-missed = រំលង
exercise-spot-false = គួរទុកដដែល
exercise-spot-legend = អត្ថន័យនៃបន្ទាត់

# Rewrite a prompt
exercise-rewrite-original = ពាក្យបញ្ជាដើម
exercise-rewrite-yours = ពាក្យបញ្ជារបស់អ្នក
exercise-rewrite-letters = { $count ->
       *[other] { $count } តួអក្សរ
    }
exercise-rewrite-checklist = សូមអានម្តងទៀត រួចគូសធីក
exercise-rewrite-reset = ចាប់ផ្តើមពីអត្ថបទដើម
exercise-rewrite-to-mend = { $count ->
        [0] គ្មានអ្វីត្រូវកែទៀតទេ។
       *[other] នៅសល់ { $count } ចំណុចត្រូវកែ។
    }
exercise-rewrite-fine = { $count ->
       *[other] { $count } ចំណុចផ្សេងទៀតបានត្រឹមត្រូវហើយ។
    }
exercise-rewrite-all-fine = អ្វីដែលត្រូវដកចេញ បានដកចេញអស់ហើយ ហើយអ្វីដែលឧបករណ៍ត្រូវការ មាននៅទីនោះទាំងអស់។

# Put cards into groups
exercise-classify-progress = បានឆ្លើយ { $placed } ក្នុងចំណោម { $of }
exercise-classify-choose = តើវាស្ថិតក្នុងក្រុមណា?
exercise-classify-bins = កន្លែងរបស់សន្លឹកនីមួយៗ
exercise-classify-empty = មិនទាន់មានអ្វីនៅទីនេះទេ
exercise-classify-move = ប្តូរកន្លែង៖ { $card }
exercise-classify-placed = { $card }៖ ឥឡូវនៅក្នុង { $bin }។
exercise-classify-card = សន្លឹកទី { $number } នៃ { $of }
exercise-classify-all = សន្លឹកទាំងអស់មានកន្លែងហើយ។ ចុចលើសន្លឹកណាមួយ ដើម្បីប្តូរកន្លែង។

# Put steps in order
exercise-order-how = ប្រើព្រួញនៅក្បែរជំហាន។ លើក្តារចុច៖ Alt ជាមួយព្រួញឡើង ឬព្រួញចុះ។
exercise-order-up = រំកិលឡើងលើ៖ { $step }
exercise-order-down = រំកិលចុះក្រោម៖ { $step }
exercise-order-place = { $step }៖ ឥឡូវនៅលំដាប់ទី { $place } នៃ { $of }។
exercise-order-yours = អ្នកបានដាក់វានៅលំដាប់ទី { $place }
exercise-order-right = លំដាប់ត្រឹមត្រូវ

# Match
exercise-match-how-one = ជ្រើសរើសគូមួយ សម្រាប់ចំណុចនីមួយៗ។
exercise-match-how-many = ជ្រើសរើសគូសម្រាប់ចំណុចនីមួយៗ យ៉ាងច្រើន { $most }។
exercise-match-none = មិនទាន់ជ្រើសរើស
exercise-match-choose = ជ្រើសរើស
exercise-match-most = { $most ->
       *[other] នៅទីនេះអាចជ្រើសបានយ៉ាងច្រើន { $most }។ សូមដកមួយចេញជាមុនសិន។
    }

# A story with choices
exercise-branch-you = អ្នកបានជ្រើសរើស
exercise-branch-choose = តើអ្នកធ្វើអ្វី?
exercise-branch-good = ជម្រើសល្អ
exercise-branch-partial = ជួយបានបន្តិច
exercise-branch-bad = បង្កគ្រោះថ្នាក់
exercise-branch-ending = រឿងចប់ដូចម្តេច
exercise-branch-ending-good = ចប់ល្អ
exercise-branch-ending-partial = ចប់ល្អខ្លះ មិនល្អខ្លះ
exercise-branch-ending-bad = ចប់មិនល្អ
exercise-branch-step = ឈុតទី { $number }

# Check claims against notes
exercise-verify-question = សំណួរដែលបានសួរឧបករណ៍
exercise-verify-answer = ចម្លើយរបស់ឧបករណ៍
exercise-verify-supported = មានប្រភពគាំទ្រ
exercise-verify-unsupported = គ្មានប្រភពគាំទ្រ
exercise-verify-sentence = ប្រយោគទី { $number }
exercise-shelf = ធ្នើ៖ កំណត់ចំណាំដែលអ្នកអាចទុកចិត្ត
exercise-claim-number = សេចក្តីអះអាងទី { $number }

# Allow or forbid
exercise-grid-how = ជ្រើសរើសចម្លើយសម្រាប់ក្រឡានីមួយៗ។ គ្រាប់ចុចព្រួញប្តូរពីក្រឡាមួយទៅក្រឡាមួយ។ គ្រាប់ចុច Y, A និង N ឆ្លើយភ្លាម។
exercise-grid-cell = { $row }។ { $column }៖ { $answer }
exercise-grid-yes = បាន
exercise-grid-ask = សួរសិន
exercise-grid-no = មិនបាន
exercise-grid-open = មិនទាន់ឆ្លើយ
exercise-grid-should = ត្រឹមត្រូវ៖ { $answer }
exercise-grid-table = តារាងចម្លើយ

# Choose a label
exercise-label-case = ករណីទី { $number } នៃ { $of }
exercise-label-choose = តើឃ្លាណាសមស្រប?

exercise-stale = លំហាត់នេះផ្អែកលើព័ត៌មានដែលហួសថ្ងៃពិនិត្យ។ សូមពិនិត្យព័ត៌មានថ្មី មុនពឹងលើវា។
