# A few questions now and then, for nobody's marks.

refresher-title = ការរំលឹកខ្លី
refresher-lead-short = សំណួរបី ប្រហែលពីរនាទី។ មានតែអ្នកទេដែលឃើញលទ្ធផល។
refresher-lead-long = សំណួរប្រាំបី ប្រហែលប្រាំនាទី។ មានតែអ្នកទេដែលឃើញលទ្ធផល។
refresher-question = សំណួរទី { $number } នៃ { $of }
refresher-next = សំណួរបន្ទាប់
refresher-finish = បញ្ចប់
refresher-later = ពេលក្រោយ
refresher-done-title = បានរំលឹកហើយ។ សូមអរគុណ!
refresher-done = ត្រូវ { $right } ក្នុង { $of }។ វាមិនរាប់ជាពិន្ទុទេ គឺគ្រាន់តែជួយឱ្យចាំ។
refresher-done-all = ត្រូវទាំង { $of }។ អ្នកចាំបានល្អណាស់!
refresher-again = គួរអានម្តងទៀត
refresher-card-title = សំណួរ { $count } ដើម្បីរំលឹកមេរៀន
refresher-card-about = { $title } · ប្រហែល { $minutes }
refresher-card-start = មើលសំណួរ
refresher-card-go-on = បន្ត
