# The rules of the office, as their manager edits them.

rulebook-title = វិធានរបស់ការិយាល័យនេះ
rulebook-lead = ចាប់ផ្តើមពីវិធានដែលមានស្រាប់ក្នុង Sala។ ធ្វើវាឱ្យតឹងជាងមុនតាមតម្រូវការការិយាល័យ ហើយបន្ថែមវិធាន និងឧបករណ៍ផ្ទាល់ខ្លួន។
rulebook-shipped-in-force = ការិយាល័យរបស់អ្នកអនុវត្តវិធានដែលមានស្រាប់ក្នុង Sala កំណែ { $version }
rulebook-in-force = កំណែថ្មីបំផុត៖ { $version } ចូលជាធរមានពី { $date }
rulebook-parts = ផ្នែកនៃវិធានរបស់ការិយាល័យនេះ
rulebook-part-rules = វិធាន
rulebook-part-grid = ទិន្នន័យ និងឧបករណ៍
rulebook-part-tools = ឧបករណ៍ដែលបានអនុម័ត
rulebook-part-draft = អ្វីដែលប្រែប្រួល
rulebook-part-editions = កំណែ

# The draft
rulebook-draft-none = សេចក្តីព្រាងដូចគ្នានឹងវិធានជាធរមាន។ អ្វីដែលអ្នកកែនៅទីនេះ នៅជាសេចក្តីព្រាង រហូតដល់អ្នកដាក់ឱ្យចូលជាធរមាន។
rulebook-draft-changed = { $count ->
        [one] សេចក្តីព្រាងកែរឿងមួយ។ គ្មាននរណាឃើញវាទេ រហូតដល់អ្នកដាក់ឱ្យចូលជាធរមាន។
       *[other] សេចក្តីព្រាងកែរឿងចំនួន { $count }។ គ្មាននរណាឃើញវាទេ រហូតដល់អ្នកដាក់ឱ្យចូលជាធរមាន។
    }
rulebook-draft-see = មើលអ្វីដែលប្រែប្រួល
rulebook-reset = ចាប់ផ្តើមឡើងវិញ
rulebook-reset-title = បោះបង់សេចក្តីព្រាងឬ?
rulebook-reset-ask = អ្វីដែលអ្នកបានកែតាំងពីកំណែថ្មីបំផុត នឹងបាត់ទៅ។ កំណែដែលជាធរមាននៅដដែល។
rulebook-save = រក្សាទុក
rulebook-saving = កំពុងរក្សាទុក…
rulebook-saved = បានរក្សាទុកក្នុងសេចក្តីព្រាង
rulebook-close = បិទ

# Rules
rulebook-filter = ស្វែងរកវិធាន
rulebook-filter-none = គ្មានវិធានណាមានពាក្យទាំងនេះទេ។ សូមសាកពាក្យខ្លីជាងនេះ។
rulebook-on = { $rule } នៅអនុវត្ត
rulebook-holds = អនុវត្ត
rulebook-off = បិទ
rulebook-critical-stays = វិធានសំខាន់បំផុត៖ ត្រូវអនុវត្តជានិច្ច
rulebook-edit = កែ { $rule }
rulebook-change = កែ
rulebook-add = បន្ថែមវិធាន
rulebook-own = វិធានផ្ទាល់ខ្លួន
rulebook-turn-added = ថ្មីក្នុងសេចក្តីព្រាង
rulebook-turn-removed = បានបិទក្នុងសេចក្តីព្រាង
rulebook-turn-changed = បានកែក្នុងសេចក្តីព្រាង
rulebook-reworded = មិនមែនពាក្យដើម
rulebook-edit-title = កែវិធាន { $rule }
rulebook-add-title = បន្ថែមវិធានផ្ទាល់ខ្លួន
rulebook-edit-lead = បើអាច សូមសរសេរជាភាសាទាំងពីរ។ បើខ្វះភាសាមួយ មនុស្សនឹងឃើញភាសាមួយទៀត។
rulebook-text = វិធាន
rulebook-why = ហេតុផល
rulebook-shipped-words = ពាក្យដើម
rulebook-back = ត្រឡប់ទៅពាក្យដើម
rulebook-section = ផ្នែក
rulebook-kind = របៀបសរសេរ
rulebook-kind-do = ត្រូវធ្វើ
rulebook-kind-dont = កុំធ្វើ
rulebook-kind-both = ត្រូវធ្វើ និងកុំធ្វើ
rulebook-audience = សម្រាប់នរណា
rulebook-audience-staff = បុគ្គលិកទាំងអស់
rulebook-audience-management = អ្នកដឹកនាំការិយាល័យ
rulebook-critical = សំខាន់បំផុត៖ គ្រប់គ្នាត្រូវចាំស្ទាត់
rulebook-sense = ពាក្យថ្មីធ្វើឱ្យវិធានទៅជាយ៉ាងណា?
rulebook-sense-missing = សូមប្រាប់ថា ពាក្យថ្មីធ្វើឱ្យវិធានទៅជាយ៉ាងណា។
rulebook-sense-same = កាតព្វកិច្ចនៅដដែល
rulebook-sense-same-about = ប្រយោគច្បាស់ជាងមុន ឬការបកប្រែល្អជាងមុន។ ភាសាមួយត្រូវនៅដដែល។ មិនសួរនរណាម្តងទៀតទេ។
rulebook-sense-tighter = វិធានតឹងជាងមុន
rulebook-sense-tighter-about = មនុស្សត្រូវធ្វើច្រើនជាងមុន ឬអាចធ្វើបានតិចជាងមុន។ គ្រប់គ្នាអាន ហើយចុះហត្ថលេខាម្តងទៀត។
rulebook-sense-looser = វិធានធូរជាងមុន
rulebook-sense-looser-about = មនុស្សត្រូវធ្វើតិចជាងមុន ឬអាចធ្វើបានច្រើនជាងមុន។ ម្ចាស់ទំនួលខុសត្រូវ AI និងផ្នែកច្បាប់ត្រូវយល់ព្រម។
rulebook-sense-critical = នេះជាវិធានសំខាន់បំផុត។ ពាក្យថ្មីរាប់ថាធូរជាងមុន លើកលែងតែវាធ្វើឱ្យតឹងជាងមុន។
rulebook-take-out = ដកវិធាននេះចេញ

# Grid
rulebook-grid-lead = អ្នកអាចបិទក្រឡាណាមួយបានគ្រប់ពេល។ ក្រឡាដែលបើកទូលាយជាងឥឡូវមានសញ្ញាសម្គាល់។ ម្ចាស់ទំនួលខុសត្រូវ AI និងផ្នែកច្បាប់ត្រូវយល់ព្រម។
rulebook-grid-caption = ចម្លើយក្នុងសេចក្តីព្រាង តាមថ្នាក់ទិន្នន័យ និងថ្នាក់ឧបករណ៍
rulebook-grid-cell = { $data } ក្នុង { $tool }៖ { $answer }
rulebook-grid-locked = ទេ ជានិច្ច៖ វិធានសំខាន់បំផុត GR-06
rulebook-grid-opened = បើកជាងមុន
rulebook-grid-closed = តឹងជាងមុន
rulebook-grid-title = { $data } ក្នុង { $tool }
rulebook-grid-answer = ចម្លើយ
rulebook-grid-condition = លក្ខខណ្ឌ
rulebook-grid-no-condition = គ្មានលក្ខខណ្ឌ
rulebook-grid-now = ជាធរមានឥឡូវ៖ { $answer }
rulebook-grid-shipped = ត្រឡប់ទៅចម្លើយដើម

# Tools
rulebook-tools-lead = បុគ្គលិកឃើញបញ្ជីនេះនៅជិតវិធាន។ ឧបករណ៍អាចចូល ឬចេញ ដោយមិនចាំបាច់ចុះហត្ថលេខាថ្មី។
rulebook-tools-none = មិនទាន់មានឧបករណ៍ក្នុងបញ្ជីទេ
rulebook-tools-none-lead = វិធាន GR-02 ចែងថា៖ ប្រើតែឧបករណ៍ក្នុងបញ្ជីដែលបានអនុម័ត។ សូមបន្ថែមឧបករណ៍ទីមួយ។
rulebook-tool-add = បន្ថែមឧបករណ៍
rulebook-tools-approved = បានអនុម័ត តែមិនទាន់មានក្នុងបញ្ជីនេះ
rulebook-tools-approved-lead = សំណើសុំប្រើឧបករណ៍ទាំងនេះត្រូវបានអនុម័តហើយ។ បុគ្គលិកនឹងឃើញវានៅទីនេះ ពេលអ្នកបន្ថែមវា ហើយដាក់វិធានឱ្យមានប្រសិទ្ធភាព។
rulebook-tool-list = បន្ថែមទៅក្នុងបញ្ជី
rulebook-tool-list-of = បន្ថែមទៅក្នុងបញ្ជី៖ { $tool }
rulebook-tool-edit = កែ { $tool }
rulebook-tool-edit-title = កែឧបករណ៍
rulebook-tool-name = ឈ្មោះឧបករណ៍
rulebook-tool-class = ថ្នាក់ឧបករណ៍
rulebook-tool-note-en = អ្វីដែលគួរដឹង ជាភាសាអង់គ្លេស
rulebook-tool-note-km = អ្វីដែលគួរដឹង ជាភាសាខ្មែរ
rulebook-tool-note-hint = ឧទាហរណ៍៖ នរណាផ្តល់គណនី ឬត្រូវជ្រើសការកំណត់ណា
rulebook-tool-out = ដកចេញពីបញ្ជី
rulebook-tool-count = { $count ->
        [one] ឧបករណ៍មួយក្នុងបញ្ជី
       *[other] ឧបករណ៍ { $count } ក្នុងបញ្ជី
    }

# What this changes
rulebook-changes-none = មិនទាន់មានអ្វីប្រែប្រួលទេ
rulebook-changes-none-lead = សូមកែវិធាន ក្រឡា ឬឧបករណ៍។ បន្ទាប់មក អ្នកឃើញអ្វីដែលថ្មីនៅទីនេះ ជាភាសាទាំងពីរ។
rulebook-changes-in = អ្វីដែលប្រែប្រួល តាមដែលអ្នកអាន{ $language }ឃើញ
rulebook-same-here = គ្មានអ្វីប្រែប្រួលក្នុងភាសានេះទេ។
rulebook-legend = ពាក្យគូសចោល៖ ពាក្យចាស់។ ពាក្យគូសក្រោម៖ ពាក្យថ្មី។
rulebook-old-words = ចាស់៖
rulebook-new-words = ថ្មី៖
rulebook-difference-added = ថ្មី
rulebook-difference-removed = លែងអនុវត្ត
rulebook-difference-changed = បានកែ
rulebook-difference-tool = ឧបករណ៍
rulebook-difference-grid = ទិន្នន័យ និងឧបករណ៍
rulebook-was-now = { $before } → { $after }
rulebook-size = នេះជាកំណែប្រភេទណា?
rulebook-size-minor = កំណែតូច៖ { $version }
rulebook-size-minor-about = ពាក្យ កំណត់សម្គាល់ និងឧបករណ៍។ មិនសួរនរណាម្តងទៀតទេ។
rulebook-size-major = កំណែធំ៖ { $version }
rulebook-size-major-about = កាតព្វកិច្ចប្រែប្រួល។ គ្រប់គ្នាអានអ្វីដែលប្រែប្រួល ហើយចុះហត្ថលេខាម្តងទៀត។
rulebook-size-must = កាតព្វកិច្ចប្រែប្រួល ដូច្នេះនេះជាកំណែធំ { $version }។ គ្រប់គ្នាអានអ្វីដែលប្រែប្រួល ហើយចុះហត្ថលេខាម្តងទៀត។
rulebook-loosenings = ធូរជាងឥឡូវ
rulebook-loosenings-lead = ចំណុចទាំងនេះតម្រូវតិចជាងវិធានជាធរមាន។ មនុស្សពីរនាក់ត្រូវយល់ព្រម មុនដាក់ឱ្យចូលជាធរមាន។
rulebook-loose-off = វិធាន { $rule } លែងអនុវត្ត
rulebook-loose-eased = វិធាន { $rule } តម្រូវតិចជាងមុន ឬពាក្យថ្មីមិនបានសម្គាល់ថាតឹងជាងមុន
rulebook-loose-cell = { $data } ក្នុង { $tool }៖ { $before } → { $after }
rulebook-sign-offs = ការយល់ព្រម
rulebook-signer-owner = ម្ចាស់ទំនួលខុសត្រូវ AI
rulebook-signer-legal = ផ្នែកច្បាប់
rulebook-sign-off = កត់ត្រាការយល់ព្រម
rulebook-sign-off-title = ការយល់ព្រម៖ { $signer }
rulebook-sign-off-lead = គាត់យល់ព្រមតាមសេចក្តីព្រាងដូចពេលនេះ។ បើសេចក្តីព្រាងត្រូវកែពេលក្រោយ គាត់ត្រូវយល់ព្រមម្តងទៀត។
rulebook-sign-off-name = ឈ្មោះ
rulebook-sign-off-role = តួនាទីក្នុងការិយាល័យ
rulebook-sign-off-on = កាលបរិច្ឆេទ
rulebook-sign-off-reason = ហេតុផល
rulebook-sign-off-missing = មិនទាន់យល់ព្រម
rulebook-sign-off-lapsed = សេចក្តីព្រាងត្រូវបានកែក្រោយការយល់ព្រមនេះ។ សូមសួរម្តងទៀត។
rulebook-sign-off-line = { $name }, { $role }, { $date }
rulebook-force-title = ដាក់ឱ្យចូលជាធរមាន
rulebook-force-lead = កុំព្យូទ័រនេះអនុវត្តកំណែថ្មីពីថ្ងៃដំបូងរបស់វា។ កុំព្យូទ័រផ្សេងអនុវត្តវា ក្រោយពេលបើកឯកសារការិយាល័យបន្ទាប់។
rulebook-effective = ថ្ងៃដំបូងដែលចូលជាធរមាន
rulebook-changelog-en = អ្វីដែលថ្មី ជាភាសាអង់គ្លេស
rulebook-changelog-km = អ្វីដែលថ្មី ជាភាសាខ្មែរ
rulebook-changelog-hint = មួយ ឬពីរប្រយោគសម្រាប់បុគ្គលិក។ យ៉ាងហោចភាសាមួយ។
rulebook-force = ដាក់កំណែ { $version } ឱ្យចូលជាធរមាន
rulebook-forced = កំណែ { $version } ត្រូវបានដាក់ឱ្យចូលជាធរមាន។
rulebook-block-unchanged = សេចក្តីព្រាងដូចគ្នានឹងវិធានជាធរមាន។
rulebook-block-owner = ម្ចាស់ទំនួលខុសត្រូវ AI ត្រូវយល់ព្រមតាមសេចក្តីព្រាងនេះសិន។
rulebook-block-legal = ផ្នែកច្បាប់ត្រូវយល់ព្រមតាមសេចក្តីព្រាងនេះសិន។
rulebook-block-one-person = ម្ចាស់ទំនួលខុសត្រូវ AI និងផ្នែកច្បាប់ ត្រូវជាមនុស្សពីរនាក់ផ្សេងគ្នា។
rulebook-block-changelog = សូមប្រាប់បុគ្គលិកអំពីអ្វីដែលថ្មី យ៉ាងហោចជាភាសាមួយ។
rulebook-block-changelog-long = អត្ថបទនេះវែងពេក។ សូមប្រើយ៉ាងច្រើន { NUMBER(1000) } តួអក្សរ។
rulebook-block-past = ថ្ងៃដំបូងមិនអាចជាថ្ងៃដែលកន្លងទៅហើយទេ។
rulebook-block-before-last = ថ្ងៃដំបូងមិនអាចមុនថ្ងៃដំបូងរបស់កំណែមុនទេ។

# Versions
rulebook-editions-none = ការិយាល័យរបស់អ្នកមិនទាន់មានកំណែផ្ទាល់ខ្លួនទេ
rulebook-editions-none-lead = មុនពេលនោះ បុគ្គលិកអាន និងចុះហត្ថលេខាលើវិធានដែលមានស្រាប់ក្នុង Sala។
rulebook-edition = កំណែ { $version }
rulebook-edition-holds = ជាធរមាន
rulebook-edition-from = ពី { $date } ដាក់ឱ្យចូលជាធរមានដោយ { $name }
rulebook-edition-shipped = វិធានដែលមានស្រាប់ក្នុង Sala កំណែ { $version }
rulebook-edition-loosened = បានបន្ធូរ ហើយមានការយល់ព្រម
rulebook-set-aside-title = កំណែដែលមិនដែលអនុវត្ត
rulebook-set-aside-lead = បញ្ជីការិយាល័យផ្សេងបានដាក់កំណែទាំងនេះក្រោមលេខដែលមានគេប្រើហើយ។ សូមធ្វើកំណែថ្មី បើអ្នកចង់បានខ្លឹមសាររបស់វា។
rulebook-compare = ប្រៀបធៀបកំណែពីរ
rulebook-compare-from = កំណែចាស់
rulebook-compare-to = កំណែថ្មី
rulebook-compare-none = កំណែទាំងពីរនេះដូចគ្នា។

# Mistakes
rulebook-fault-unknown = វិធាន ថ្នាក់ ឬលក្ខខណ្ឌនេះ លែងមានទៀតហើយ។
rulebook-fault-critical = វិធានសំខាន់បំផុតមិនអាចបិទបានទេ។
rulebook-fault-locked = វិធានសំខាន់បំផុត GR-06 មិនឱ្យបើកក្រឡានេះទេ។
rulebook-fault-words-missing = សូមសរសេរវិធាន និងហេតុផលរបស់វា យ៉ាងហោចជាភាសាមួយ។
rulebook-fault-too-long = វែងពេក៖ អត្ថបទយ៉ាងច្រើន { NUMBER(1000) } តួអក្សរ និងឈ្មោះយ៉ាងច្រើន { NUMBER(120) } តួអក្សរ។
rulebook-fault-name-missing = សូមបំពេញគ្រប់ប្រអប់។
rulebook-fault-tool-unapproved = ថ្នាក់ T0 មានន័យថា «មិនបានអនុម័ត»។ សូមជ្រើសថ្នាក់ផ្សេង។
rulebook-fault-too-many = បញ្ជីពេញហើយ៖ យ៉ាងច្រើន { NUMBER(500) }។
rulebook-fault-day-ahead = កាលបរិច្ឆេទមិនអាចជាថ្ងៃអនាគតទេ។
error-rulebook-refused = ការកែនេះមិនបានរក្សាទុកទេ។ សូមពិនិត្យអ្វីដែលអ្នកបានសរសេរ។
error-rulebook-blocked = សេចក្តីព្រាងមិនទាន់ចូលជាធរមានទេ ព្រោះនៅខ្វះអ្វីមួយ។ សូមអានបញ្ជីខាងលើប៊ូតុង។
error-rulebook-stale = សេចក្តីព្រាងត្រូវបានកែក្នុងពេលនេះ។ សូមមើលវាម្តងទៀត រួចបន្តទៅមុខ។

# What staff see
rulebook-changed-title = អ្វីដែលប្រែប្រួល តាំងពីអ្នកចុះហត្ថលេខា
rulebook-changed-lead = អ្នកបានចុះហត្ថលេខាលើកំណែ { $since }។ សូមអានអ្វីដែលថ្មីក្នុងកំណែ { $version } រួចចុះហត្ថលេខា។ វិធានផ្សេងទៀតនៅដូចដែលអ្នកធ្លាប់ដឹង។
rulebook-changed-read = ខ្ញុំបានអានផ្នែកនេះហើយ
rulebook-changed-progress = បានអាន { $read } ក្នុងចំណោម { $total } ផ្នែក
rulebook-changed-all = វិធានទាំងអស់
rulebook-changed-tools = បញ្ជីឧបករណ៍ដែលបានអនុម័ត
rulebook-sign-left = { $count ->
        [one] អ្នកអាចចុះហត្ថលេខា ក្រោយអានមួយផ្នែកទៀត។
       *[other] អ្នកអាចចុះហត្ថលេខា ក្រោយអាន { $count } ផ្នែកទៀត។
    }
rulebook-approved-title = ឧបករណ៍ដែលបានអនុម័ត
rulebook-approved-lead = ការិយាល័យរបស់អ្នកអនុញ្ញាតឧបករណ៍ទាំងនេះ។ តារាងខាងលើប្រាប់ថា ទិន្នន័យណាអាចដាក់ចូលថ្នាក់ណា។
