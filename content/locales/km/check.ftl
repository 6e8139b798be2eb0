# Taking a check.

check-intro = នេះជាកម្រងសំណួរចុងក្រោយ។ សូមធ្វើដោយមិនប្រញាប់៖ គ្មានការកាត់ផ្តាច់ទេ។
check-fact-questions = { $count ->
       *[other] { $count } សំណួរ
    }
check-fact-questions-about = ម្តងមួយសំណួរ។ អ្នកអាចត្រឡប់ក្រោយ រួចប្តូរចម្លើយបាន។
check-fact-minutes = { $count ->
       *[other] ប្រហែល { $count } នាទី
    }
check-fact-minutes-about = គ្មាននាឡិការាប់ម៉ោងទេ។ ចម្លើយនីមួយៗរក្សាទុកភ្លាម ដូច្នេះអ្នកអាចឈប់ រួចបន្តពេលក្រោយ។
check-fact-pass = ត្រូវ { $pass } ក្នុងចំណោម { $of } ទើបជាប់
check-fact-critical = { $count ->
        [0] សំណួរទាំងអស់មានតម្លៃស្មើគ្នា។
       *[other] ក្នុងនោះ { $count } សំណួរ អំពីវិធានដែលការពារមនុស្ស។ សំណួរទាំងនេះត្រូវឆ្លើយឱ្យត្រូវទាំងអស់ ទោះពិន្ទុសរុបប៉ុន្មានក៏ដោយ។
    }
check-fact-tries = { $left ->
        [0] ឥឡូវអស់ការសាកល្បងហើយ
       *[other] នៅសល់ការសាកល្បង { $left } ដង
    }
check-fact-tries-about = មួយជុំមានការសាកល្បង { $tries } ដង។ បន្ទាប់មក អ្នកត្រូវរង់ចាំ { $hours } ម៉ោង។
check-start = ចាប់ផ្តើមកម្រងសំណួរ
check-go-on = បន្តកម្រងសំណួរ
check-try-again = ធ្វើកម្រងសំណួរម្តងទៀត
check-open-note = អ្នកបានចាប់ផ្តើមកម្រងសំណួរនេះ តែមិនទាន់បានបញ្ជូន។ ចម្លើយរបស់អ្នកនៅរក្សាទុក។
check-locked = { $count ->
       *[other] នៅសល់ { $count } មេរៀនទៀត មុនកម្រងសំណួរបើក។
    }
check-locked-go = ទៅមេរៀន
check-wait = អ្នកអាចធ្វើម្តងទៀតចាប់ពី { $when }។
check-wait-text = ការសម្រាកបន្តិចជួយបាន។ ក្នុងពេលនេះ សូមអានមេរៀនខាងក្រោម។
check-repeat = សូមអានមេរៀនទាំងនេះម្តងទៀតជាមុនសិន
check-repeat-done = បានអានម្តងទៀត
check-repeat-open = នៅត្រូវអាន
check-last = លទ្ធផលចុងក្រោយរបស់អ្នក
check-last-passed = ជាប់៖ ត្រូវ { $score } ក្នុងចំណោម { $of } នៅថ្ងៃ { $when }
check-last-failed = មិនទាន់ជាប់៖ ត្រូវ { $score } ក្នុងចំណោម { $of } នៅថ្ងៃ { $when }
check-last-show = មើលលទ្ធផល

check-question = សំណួរទី { $number } នៃ { $of }
check-overview = សំណួរទាំងអស់
check-overview-item = សំណួរទី { $number } { $state }
check-state-answered = បានឆ្លើយ
check-state-open = មិនទាន់ឆ្លើយ
check-answered = បានឆ្លើយ { $count } ក្នុងចំណោម { $of }
check-next = បន្ទាប់
check-back = ត្រឡប់ក្រោយ
check-review = មើលចម្លើយរបស់អ្នកឡើងវិញ
check-leave = ឈប់សិន

check-review-title = មុនពេលបញ្ជូន
check-review-all = សំណួរទាំងអស់មានចម្លើយហើយ។ អ្នកនៅតែអាចប្តូរចម្លើយបាន។
check-review-open = { $count ->
       *[other] នៅសល់ { $count } សំណួរមិនទាន់ឆ្លើយ។ សំណួរដែលមិនឆ្លើយ រាប់ថាមិនត្រឹមត្រូវ។
    }
check-review-none = មិនទាន់មានចម្លើយ
check-review-change = ប្តូរ
check-review-answer = ឆ្លើយ
check-hand-in = បញ្ជូន
check-hand-in-anyway = បញ្ជូនទោះយ៉ាងណាក៏ដោយ

check-passed-title = អ្នកជាប់ហើយ។
check-passed-text = ត្រូវ { $score } ក្នុងចំណោម { $of } ហើយសំណួរអំពីវិធានសំខាន់បំផុត ក៏ត្រូវទាំងអស់ដែរ។ ល្អណាស់។
check-passed-plain = ត្រូវ { $score } ក្នុងចំណោម { $of }។ ល្អណាស់។
check-failed-title = មិនទាន់ជាប់ទេ។
check-failed-close = អ្នកជិតជាប់ហើយ៖ ត្រូវ { $score } ក្នុងចំណោម { $of }។ ត្រូវការ { $pass }។
check-failed-score = ត្រូវ { $score } ក្នុងចំណោម { $of }។ ត្រូវការ { $pass }។
check-failed-critical = ត្រូវ { $score } ក្នុងចំណោម { $of } គឺគ្រប់គ្រាន់។ ប៉ុន្តែ { $missed ->
       *[other] { $missed } សំណួរអំពីវិធានសំខាន់បំផុត មិនត្រឹមត្រូវ ហើយសំណួរទាំងនេះត្រូវឆ្លើយឱ្យត្រូវទាំងអស់។
    }
check-failed-critical-too = { $missed ->
       *[other] ម្យ៉ាងទៀត { $missed } សំណួរអំពីវិធានសំខាន់បំផុត ក៏មិនត្រឹមត្រូវដែរ។ សំណួរទាំងនេះត្រូវឆ្លើយឱ្យត្រូវទាំងអស់។
    }
check-failed-kind = លទ្ធផលនេះបង្ហាញថាអ្នកគួរអានអ្វីម្តងទៀត។ បន្ទាប់មក អ្នកអាចព្យាយាមម្តងទៀត។
check-sign-title = នៅសល់មួយជំហាន៖ ចុះហត្ថលេខាលើវិធាន
check-sign-text = សូមអានវិធានរបស់យើង រួចចុះហត្ថលេខា។ បន្ទាប់មក វិញ្ញាបនបត្ររបស់អ្នកនឹងរួចរាល់។
check-sign-go = អាន និងចុះហត្ថលេខាលើវិធាន
check-certificate-title = វិញ្ញាបនបត្ររបស់អ្នករួចរាល់ហើយ
check-certificate-text = រក្សាទុកវាជា PDF ជាភាសាដែលអ្នកត្រូវការ។
check-certificate-en = រក្សាទុកជាភាសាអង់គ្លេស
check-certificate-km = រក្សាទុកជាភាសាខ្មែរ
check-certificate-both = រក្សាទុកជាភាសាទាំងពីរ
check-certificate-saved = បានរក្សាទុក៖ { $path }
check-certificate-not-saved = មិនបានរក្សាទុកទេ៖ បង្អួចត្រូវបានបិទ។
check-record = មើលកំណត់ត្រារបស់ខ្ញុំ
check-learn = ត្រឡប់ទៅទំព័ររៀន
check-objectives = តាមវត្ថុបំណង
check-objective-score = ត្រូវ { $right } ក្នុងចំណោម { $of }
check-read-again = អ្វីដែលគួរអានម្តងទៀត
check-questions = សំណួរម្តងមួយៗ
check-your-answer = ចម្លើយរបស់អ្នក៖ { $answer }
check-no-answer = អ្នកមិនបានឆ្លើយទេ។
check-right = ត្រឹមត្រូវ
check-wrong = មិនត្រឹមត្រូវ
check-critical = វិធានសំខាន់បំផុត
check-critical-hidden = សំណួរនេះត្រូវឆ្លើយឱ្យត្រូវទើបជាប់ ដូច្នេះយើងមិនបង្ហាញចម្លើយនៅទីនេះទេ។ មេរៀនពន្យល់អំពីវា។
check-taught-in = មានបង្រៀនក្នុង៖ { $lesson }
check-tries-left = { $left ->
        [0] អស់ការសាកល្បងក្នុងជុំនេះហើយ។
       *[other] អ្នកនៅអាចធ្វើបាន { $left } ដងទៀត។
    }

check-intro-module = កម្រងសំណួរនេះបញ្ចប់ម៉ូឌុល។ កុំប្រញាប់៖ គ្មានអ្វីត្រូវបានកាត់ផ្តាច់ទេ។
check-required = ត្រូវមានវិញ្ញាបនបត្រទាំងនេះជាមុន
check-held = មានហើយ
check-not-held = មិនទាន់មាន
