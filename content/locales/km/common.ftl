# Words used on every screen.

app-name = សាលា
app-tagline = ការបណ្តុះបណ្តាលអំពី AI ក្រៅបណ្តាញ
language-switch = ភាសា
language-en = English
language-km = ខ្មែរ
translation-unreviewed = ការបកប្រែនេះមិនទាន់បានពិនិត្យដោយអ្នកមានភាសាខ្មែរជាភាសាកំណើតទេ
yes = បាទ/ចាស
no = ទេ

# Buttons
button-save = រក្សាទុក
button-cancel = បោះបង់
button-back = ត្រឡប់ក្រោយ
button-continue = បន្ត
button-close = បិទ
button-try-again = ព្យាយាមម្តងទៀត
button-retry = ព្យាយាមឡើងវិញ
button-search = ស្វែងរក
button-copy = ចម្លង
button-open = បើក
button-print = បោះពុម្ព

# Roles: what people do in the office
role-staff = បុគ្គលិក
role-builder = អ្នកបង្កើតប្រព័ន្ធ
role-decider = អ្នកសម្រេចចិត្ត
role-guardian = អ្នកត្រួតពិនិត្យ
role-staff-about = ប្រើកុំព្យូទ័រ និងឧបករណ៍ AI ក្នុងការងារ
role-builder-about = អ្នកសរសេរកម្មវិធី បុគ្គលិកទិន្នន័យ និងបុគ្គលិក IT
role-decider-about = ប្រធានអង្គភាព អ្នកគ្រប់គ្រង បុគ្គលិកគោលនយោបាយ និងបុគ្គលិកលទ្ធកម្ម
role-guardian-about = បុគ្គលិកច្បាប់ អនុលោមភាព ក្រមសីលធម៌ សវនកម្ម និងបុគ្គលិកធនធានមនុស្ស

# Calendar
month-january = មករា
month-february = កុម្ភៈ
month-march = មីនា
month-april = មេសា
month-may = ឧសភា
month-june = មិថុនា
month-july = កក្កដា
month-august = សីហា
month-september = កញ្ញា
month-october = តុលា
month-november = វិច្ឆិកា
month-december = ធ្នូ
# A day in lists and sentences.
calendar-day = { $day } { $month } { $year }
# A day on a certificate.
calendar-long = ថ្ងៃទី{ $day } ខែ{ $month } ឆ្នាំ{ $year }
calendar-month = { $month } { $year }
