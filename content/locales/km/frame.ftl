# The frame around every screen.

frame-menu = ម៉ឺនុយមេ
frame-skip = ទៅកាន់ខ្លឹមសារ
frame-learn = រៀន
frame-record = កំណត់ត្រារបស់ខ្ញុំ
frame-rules = វិធាន
frame-glossary = សទ្ទានុក្រម
frame-readiness = ការត្រៀមខ្លួន
frame-manager = សម្រាប់អ្នកគ្រប់គ្រង
frame-lesson = មេរៀន
frame-check = កម្រងសំណួរ
frame-paste = អាចបិទភ្ជាប់អត្ថបទនេះបានទេ?
frame-change-person = ប្តូរអ្នកប្រើ
frame-details = ព័ត៌មានរបស់ខ្ញុំ និង PIN
frame-settings = ការកំណត់
frame-speak-english = បង្ហាញទាំងអស់ជាភាសាអង់គ្លេស
frame-speak-khmer = បង្ហាញទាំងអស់ជាភាសាខ្មែរ
frame-not-started = Sala មិនអាចបើកកំណត់ត្រារបស់អ្នកបានទេ

# What Sala noticed about this laptop
notice-new-laptop-key-title = កំណត់ត្រាទាំងនេះមកពីច្បាប់ចម្លងបម្រុង ឬកុំព្យូទ័រផ្សេង
notice-new-laptop-key = មិនអីទេ គ្មានអ្វីបាត់បង់ឡើយ។ ចាប់ពីពេលនេះ កុំព្យូទ័រនេះចុះហត្ថលេខាលើកំណត់ត្រាដោយកូនសោថ្មីរបស់វា។
notice-clock-backwards-title = សូមពិនិត្យនាឡិការបស់កុំព្យូទ័រនេះ
notice-clock-backwards = នាឡិកាបង្ហាញពេលមុនកំណត់ត្រាចុងក្រោយរបស់អ្នក។ កំណត់ត្រារបស់អ្នកនៅតាមលំដាប់ត្រឹមត្រូវដដែល។ សូមកំណត់ថ្ងៃ និងម៉ោង ដើម្បីឱ្យថ្ងៃផុតកំណត់ត្រឹមត្រូវ។
frame-office = ការិយាល័យ
frame-staff = បុគ្គលិក
frame-plan = ផែនការសកម្មភាព
frame-reports = របាយការណ៍
