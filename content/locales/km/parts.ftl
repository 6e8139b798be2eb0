# Words of the parts every screen is made of.

unit-minutes = { $count } នាទី
# A day and a time of day.
unit-day-and-time = { $day } ម៉ោង { $time }

part-saved = បានរក្សាទុកក្នុងកុំព្យូទ័រនេះ
part-saving = កំពុងរក្សាទុក…
part-not-saved = មិនទាន់បានរក្សាទុកទេ
part-loading = សូមរង់ចាំបន្តិច…
part-error-title = មិនបានសម្រេចទេ
part-error-kept = ចម្លើយរបស់អ្នកនៅលើអេក្រង់ដដែល។ គ្មានអ្វីបាត់បង់ទេ។
part-optional = មិនតម្រូវ
part-file-choose = ជ្រើសរើសឯកសារ
part-file-reading = កំពុងអានឯកសារ…
part-file-chosen = បានជ្រើស៖ { $name }
part-unreviewed = អ្នកមានភាសាខ្មែរជាភាសាកំណើតមិនទាន់បានពិនិត្យការបកប្រែនេះទេ។ បើប្រយោគណាមិនច្បាស់ សូមយកអត្ថបទភាសាអង់គ្លេសជាគោល។
part-tag-done = បានបញ្ចប់
part-dismiss = បិទសារនេះ

part-untranslated = ផ្នែកនេះមិនទាន់មានជាភាសាខ្មែរ។ អ្នកកំពុងអានវាជាភាសាអង់គ្លេស។
