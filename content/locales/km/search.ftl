# Search over lessons, rules and glossary.

search-title = ស្វែងរក
search-label = តើអ្នកកំពុងរកអ្វី?
search-lessons = មេរៀន
search-rules = វិធាន
search-terms = សទ្ទានុក្រម
search-tips = គន្លឹះបីយ៉ាង
search-tip-language = អ្នកអាចសរសេរជាភាសាខ្មែរ ឬអង់គ្លេស។ Sala ស្វែងរកក្នុងភាសាទាំងពីរ។
search-tip-rule = លេខវិធាន ដូចជា GR-07 នាំទៅវិធាននោះតែម្តង។
search-tip-keys = ប្រើគ្រាប់ចុចព្រួញដើម្បីជ្រើសរើស ហើយចុច Enter ដើម្បីបើក។
search-found = រកឃើញ { $count } កន្លែង
search-nothing = រកមិនឃើញអ្វីសម្រាប់ «{ $query }» ទេ
search-nothing-about = សូមសាកល្បងពាក្យខ្លីជាងនេះ ឬពាក្យដដែលជាភាសាផ្សេង។
search-other-language = រកឃើញជាភាសាអង់គ្លេស
