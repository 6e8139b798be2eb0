# Reading a lesson step by step.

lesson-back-to-learn = ត្រឡប់ទៅទំព័ររៀន
lesson-of-module = មេរៀនក្នុង { $module }
lesson-steps = ជំហានក្នុងមេរៀននេះ
lesson-eyebrow = { $module } · { $lesson }
# A step of the lesson, for the list at the side.
lesson-step = ជំហានទី { $number } នៃ { $of }
lesson-step-exercise = លំហាត់៖ { $title }
lesson-step-recall = សំណួរចុងក្រោយមួយ
lesson-step-is-done = បានបញ្ចប់
lesson-step-is-later = មកដល់ពេលក្រោយ
lesson-after = ក្រោយមេរៀននេះ អ្នកអាច
lesson-state-done = បានបញ្ចប់
lesson-state-now = អ្នកនៅទីនេះ
lesson-state-later = ពេលក្រោយ
lesson-state-locked = មិនទាន់បើក
lesson-finish = បញ្ចប់មេរៀន

lesson-done-title = ល្អណាស់។ អ្នកបានបញ្ចប់មេរៀននេះហើយ។
lesson-done-module-title = ល្អណាស់។ អ្នកបានបញ្ចប់ម៉ូឌុល { $module } ហើយ។
lesson-done-text = បានរក្សាទុកក្នុងកុំព្យូទ័រនេះហើយ។ អ្នកអាចអានមេរៀននេះម្តងទៀតបានគ្រប់ពេល។
lesson-done-module-text = មេរៀនទាំងអស់ក្នុងម៉ូឌុលនេះបានបញ្ចប់ ហើយបានរក្សាទុកក្នុងកុំព្យូទ័រនេះ។
lesson-done-next = មេរៀនបន្ទាប់
lesson-done-go = បន្តទៅមុខ
lesson-done-again = អានម្តងទៀត

# Words of the glossary, rules and facts that a page points to.
lesson-reference-term = ពាក្យ
lesson-reference-rule = វិធាន
lesson-reference-fact = ការពិត
lesson-reference-as-of = គិតត្រឹម { $date }
lesson-reference-stale = ការពិតនេះដល់ពេលត្រូវពិនិត្យឡើងវិញហើយ។ វាអាចបានផ្លាស់ប្តូរ។
lesson-reference-rules = មើលក្នុងវិធាន
lesson-reference-glossary = មើលក្នុងសទ្ទានុក្រម

lesson-callout-case = ករណីមួយ
lesson-callout-try = សាកល្បងធ្វើ
lesson-callout-rule = វិធាន
lesson-callout-warning = សូមប្រយ័ត្ន
lesson-callout-correction = ការកែតម្រូវ
lesson-table = តារាង អាចរំកិលទៅចំហៀងបាន

lesson-recall-answer = ឆ្លើយ
lesson-recall-choose = សូមជ្រើសរើសចម្លើយមួយជាមុនសិន។
lesson-recall-right = ត្រឹមត្រូវ។
lesson-recall-wrong = មិនទាន់ត្រូវទេ។ សូមអានហេតុផល រួចព្យាយាមម្តងទៀត ឬបន្តទៅមុខ។
lesson-recall-again = ព្យាយាមម្តងទៀត
lesson-recall-yours = ចម្លើយរបស់អ្នក
lesson-recall-option-right = ត្រឹមត្រូវ
lesson-recall-option-wrong = មិនត្រឹមត្រូវ
