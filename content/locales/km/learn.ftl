# The learning path.

learn-morning = អរុណសួស្តី { $name }
learn-afternoon = ទិវាសួស្តី { $name }
learn-evening = សាយ័ណ្ហសួស្តី { $name }

learn-left = នៅសល់ { $minutes } នាទី ដើម្បីបញ្ចប់ម៉ូឌុល { $code }។
learn-due-later = អ្នកត្រូវធ្វើកម្រងសំណួរមុនថ្ងៃទី { $day }។
learn-due-today = អ្នកត្រូវធ្វើកម្រងសំណួរនៅថ្ងៃនេះ។
learn-due-soon = អ្នកត្រូវធ្វើកម្រងសំណួរក្នុង { $days } ថ្ងៃទៀត គឺថ្ងៃទី { $day }។
learn-due-grace = កម្រងសំណួររបស់អ្នកដល់កំណត់នៅថ្ងៃទី { $day }។ ថ្ងៃចុងក្រោយគឺថ្ងៃទី { $grace }។
learn-due-renewal = សូមធ្វើកម្រងសំណួរម្តងទៀតមុនថ្ងៃទី { $day } ដើម្បីបានវិញ្ញាបនបត្រថ្មី។
learn-due-past = កម្រងសំណួររបស់អ្នកហួសកំណត់តាំងពីថ្ងៃទី { $day }។ សូមធ្វើវាឱ្យឆាប់។

learn-next-start = ចាប់ផ្តើមពីទីនេះ
learn-next-go-on = បន្ត
learn-next-then = បន្ទាប់
learn-next-in = { $step } · { $module }
learn-lesson-of = មេរៀនទី { $number } នៃ { $of }
learn-exercises = { $count ->
        [0] គ្មានលំហាត់
       *[other] លំហាត់ { $count }
    }
learn-start = ចាប់ផ្តើម
learn-sign-eyebrow = មេរៀនទាំងអស់បានបញ្ចប់ហើយ
learn-sign-title = អាន និងចុះហត្ថលេខាលើវិធាន
learn-sign-about = កំណែ { $version } · អ្នកអាចសួរថា «អាចបិទភ្ជាប់អត្ថបទនេះបានទេ?» គ្រប់ពេល
learn-sign-action = អានវិធាន
learn-check-eyebrow = អ្នកត្រៀមខ្លួនរួចហើយ
learn-check-title = ធ្វើកម្រងសំណួរ
learn-check-go-on-title = បន្តធ្វើកម្រងសំណួរ
learn-check-about = ចម្លើយរបស់អ្នករក្សាទុកបន្ទាប់ពីសំណួរនីមួយៗ។
learn-check-action = ទៅកាន់កម្រងសំណួរ
learn-repeat-eyebrow = មុនការសាកល្បងលើកក្រោយ
learn-repeat-title = អានមេរៀន { $count } ម្តងទៀត
learn-repeat-read-title = កម្រងសំណួរនឹងបើកម្តងទៀតឆាប់ៗ
learn-repeat-wait = កម្រងសំណួរនឹងបើកម្តងទៀតនៅថ្ងៃទី { $when }។
learn-repeat-action = អានម្តងទៀត
learn-repeat-done = បានអានម្តងទៀត
learn-done-eyebrow = ល្អណាស់
learn-done-title = អ្នកបានបញ្ចប់ទាំងអស់
learn-done-until = វិញ្ញាបនបត្ររបស់អ្នកមានសុពលភាពដល់ថ្ងៃទី { $day }។
learn-done-about = អ្នកអាចអានមេរៀននីមួយៗម្តងទៀតបានគ្រប់ពេល។
learn-done-action = មើលវិញ្ញាបនបត្ររបស់ខ្ញុំ

learn-questions = សំណួរ { $count }
learn-lessons = មេរៀន { $count }
learn-lessons-done = មេរៀន { $done } ក្នុងចំណោម { $of }
learn-minutes-left = នៅសល់ { $count } នាទី
learn-finished = បានបញ្ចប់ថ្ងៃទី { $day }
learn-show-lessons = មេរៀនរបស់ { $module }

learn-state-done = បានបញ្ចប់
learn-state-now = កំពុងរៀន
learn-state-next = បន្ទាប់
learn-state-later = ពេលក្រោយ
learn-state-locked = មិនទាន់បើក
learn-rules-title = អាន និងចុះហត្ថលេខាលើវិធានប្រើ AI បង្កើតមាតិកា
learn-rules-signed = បានចុះហត្ថលេខាថ្ងៃទី { $day } · កំណែ { $version }
learn-rules-open = កំណែ { $version } · មិនទាន់ចុះហត្ថលេខា
learn-rules-tag = ត្រូវចុះហត្ថលេខា
learn-check-passed = ជាប់៖ ត្រូវ { $score } ក្នុងចំណោម { $of }
learn-check-locked = វាបើកនៅពេលមេរៀនទាំងអស់បានបញ្ចប់
learn-check-valid = វិញ្ញាបនបត្រមានសុពលភាពដល់ថ្ងៃទី { $day }
learn-tag-due = ក្នុង { $days } ថ្ងៃទៀត
learn-tag-due-today = ត្រូវធ្វើថ្ងៃនេះ
learn-tag-grace = ថ្ងៃចុងក្រោយ៖ { $day }
learn-tag-overdue = ហួសកំណត់
learn-track-progress = បានបញ្ចប់មេរៀន { $done } ក្នុងចំណោម { $of }
learn-no-tracks = មិនទាន់មានអ្វីត្រូវរៀនទេ
learn-no-tracks-about = មេរៀនដែលបានដំឡើងមិនមានវគ្គសម្រាប់តួនាទីរបស់អ្នកទេ។ សូមសួរការិយាល័យរបស់អ្នក។

learn-others = វគ្គផ្សេងទៀតដែលអ្នកអាចរៀន
learn-untranslated = ជាភាសាអង់គ្លេស
learn-certificate = វិញ្ញាបនបត្រ
learn-certificate-when = អ្នកទទួលបាន ពេលមេរៀន និងកម្រងសំណួរទាំងអស់បានបញ្ចប់ ហើយបានចុះហត្ថលេខាលើវិធាន
learn-requires = ត្រូវមានវិញ្ញាបនបត្រជាមុន៖ { $tracks }
learn-check-locked-module = វានឹងបើក ពេលមេរៀនរបស់ { $code } បានបញ្ចប់
