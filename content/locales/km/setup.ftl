# Setting an office up, and loading its file on a laptop.

setup-title = ការរៀបចំ
setup-lead = អ្វីដែលអ្នកកំណត់នៅទីនេះ អនុវត្តសម្រាប់មនុស្សគ្រប់គ្នាក្នុងការិយាល័យ។ វាទៅដល់កុំព្យូទ័ររបស់ពួកគេតាមឯកសារការិយាល័យ។

# Name
setup-name = ឈ្មោះការិយាល័យ
setup-name-km = ឈ្មោះជាភាសាខ្មែរ
setup-name-en = ឈ្មោះជាភាសាអង់គ្លេស
setup-label = អ្វីដែលហៅអង្គភាពនៅទីនេះ
setup-label-about = ដូចជា នាយកដ្ឋាន ការិយាល័យ ឬផ្នែក។ វានៅលើវិញ្ញាបនបត្រ និងរបាយការណ៍។
setup-label-km = ពាក្យសម្រាប់អង្គភាពជាភាសាខ្មែរ
setup-label-en = ពាក្យសម្រាប់អង្គភាពជាភាសាអង់គ្លេស
setup-name-missing = សូមសរសេរឈ្មោះយ៉ាងតិចមួយភាសា។
setup-save = រក្សាទុក

# Units
setup-units = អង្គភាព
setup-units-about = អង្គភាពមួយអាចនៅក្រោមអង្គភាពមួយទៀត។ សូមបិទអង្គភាពដែលលែងប្រើ៖ កំណត់ត្រារបស់វានៅដដែល។
setup-units-none = មិនទាន់មានអង្គភាពទេ
setup-units-none-about = សូមបន្ថែមអង្គភាពដំបូង ដូចជា នាយកដ្ឋានមួយ។
setup-unit-add = បន្ថែមអង្គភាព
setup-unit-add-below = បន្ថែមអង្គភាពក្រោម { $unit }
setup-unit-edit = កែ { $unit }
setup-unit-parent = នៅក្រោម
setup-unit-top = គ្មានអង្គភាពផ្សេង (កម្រិតខ្ពស់បំផុត)
setup-unit-level = កម្រិត { $level }
setup-unit-closed = បានបិទ
setup-unit-in-use = អង្គភាពនេះកំពុងប្រើ
setup-unit-change = កែ
setup-unit-below = បន្ថែមក្រោម
setup-units-show-closed = បង្ហាញអង្គភាពដែលបានបិទ

# Roles
setup-roles = តួនាទី
setup-roles-about = មនុស្សម្នាក់ៗមានតួនាទីមួយ។ វាកំណត់ថាពួកគេត្រូវរៀនវគ្គណា។
setup-role-add = បន្ថែមតួនាទី
setup-role-edit = កែ { $role }
setup-role-nearest = តួនាទីជិតបំផុតក្នុងវគ្គសិក្សា
setup-role-nearest-about = នៅលើកុំព្យូទ័រ មនុស្សជ្រើសរើសមួយក្នុងចំណោមបួននេះ។ កាតព្វកិច្ចរបស់ពួកគេអាស្រ័យលើវា។
setup-role-in-use = តួនាទីនេះកំពុងប្រើ

# Duties
setup-duties = អ្វីដែលមនុស្សត្រូវរៀន និងត្រឹមពេលណា
setup-duties-about = វគ្គនីមួយៗមានមួយជួរ។
setup-duty-track = វគ្គ
setup-duty-who = អ្នកណាត្រូវរៀន
setup-duty-due = ចំនួនថ្ងៃដើម្បីបញ្ចប់
setup-duty-due-about = រាប់ពីថ្ងៃដែលមនុស្សម្នាក់ចូលធ្វើការ។ ពី { NUMBER(1) } ដល់ { NUMBER(365) }។
setup-duty-grace = ថ្ងៃបន្ថែម
setup-duty-grace-about = ក្រោយថ្ងៃទាំងនេះទើបហៅថាហួសកំណត់។ ពី { NUMBER(0) } ដល់ { NUMBER(90) }។
setup-duty-again = ត្រូវរៀនម្តងទៀត
setup-duty-valid = វិញ្ញាបនបត្រមានសុពលភាព
setup-duty-valid-months = ចំនួនខែដែលវិញ្ញាបនបត្រមានសុពលភាព
setup-duty-valid-about = ពី { NUMBER(1) } ដល់ { NUMBER(120) } ខែ។
setup-duty-nobody = គ្មាននរណាត្រូវរៀន
setup-duty-edit = កែ { $track }
setup-duty-on = មនុស្សក្នុងតួនាទីទាំងនេះត្រូវរៀនវគ្គនេះ
setup-duty-days = { $count ->
       *[other] { $shown } ថ្ងៃ
    }
setup-duty-months = { $count ->
       *[other] { $shown } ខែ
    }
setup-again-once = ម្តង ក្រោយចូលធ្វើការ
setup-again-after-passing = ប៉ុន្មានខែក្រោយប្រឡងជាប់
setup-again-after-months = { $count ->
       *[other] { $shown } ខែក្រោយប្រឡងជាប់
    }
setup-again-yearly = រៀងរាល់ឆ្នាំ ត្រឹមចុងខែមួយ
setup-again-yearly-month = រៀងរាល់ឆ្នាំ ត្រឹមចុងខែ{ $month }
setup-again-major-rules = តែក្រោយការកែវិធានធំប៉ុណ្ណោះ
setup-again-months = ប៉ុន្មានខែក្រោយប្រឡងជាប់
setup-again-month = ខែ
setup-number-missing = សូមសរសេរចំនួនគត់។

# Look
setup-look = រូបរាងវិញ្ញាបនបត្រ និងរបាយការណ៍
setup-look-about = ពណ៌ និងឡូហ្គោរបស់អ្នក។ បើអ្នកមិនជ្រើសរើស Sala ប្រើរបស់ខ្លួន។
setup-ink = ពណ៌ឈ្មោះ និងចំណងជើង
setup-accent = ពណ៌ក្បាច់តុបតែង
setup-colour-hint = អក្សរ ឬលេខប្រាំមួយតួក្រោយ # ដូចជា #16244d។ ទុកទទេដើម្បីប្រើពណ៌របស់ Sala។
setup-colour-pick = ជ្រើសរើស៖ { $colour }
setup-contrast = កម្រិតផ្ទុយ { $ratio } : 1
setup-contrast-enough = ងាយអាន។ ត្រូវការ { $least } : 1។
setup-contrast-faint = ស្រាលពេក ពិបាកអាន។ ត្រូវការ { $least } : 1។ សូមជ្រើសរើសពណ៌ចាស់ជាង។
setup-colour-unread = នេះមិនទាន់ជាពណ៌ទេ។
setup-preview = វានឹងមានរូបរាងបែបនេះ
setup-preview-name = សុខ ដារ៉ា
setup-preview-label = អក្សរស
setup-logo = ឡូហ្គោ
setup-logo-about = ឯកសារ PNG ឬ SVG ដល់ { NUMBER(5) } MB។ Sala គូរវាឡើងវិញ ហើយរក្សាទុកតែរូបតូច។ អក្សរក្នុង SVG ត្រូវប្តូរជារូបរាងជាមុន។
setup-logo-choose = ជ្រើសរើសឡូហ្គោ
setup-logo-reading = កំពុងអាន…
setup-logo-remove = ដកឡូហ្គោចេញ
setup-logo-alt = ឡូហ្គោរបស់ការិយាល័យ
setup-logo-none = មិនទាន់មានឡូហ្គោទេ

# Records
setup-retention = រក្សាទុកកំណត់ត្រាយូរប៉ុណ្ណា
setup-retention-about = កំណត់ត្រារបស់អ្នកដែលចាកចេញពីការិយាល័យ រក្សាទុកប៉ុន្មានខែ។ ក្រោយមក Sala សួរអ្នកមុនពេលលុបអ្វីមួយ។
setup-retention-months = ចំនួនខែ ពី { NUMBER(12) } ដល់ { NUMBER(240) }

# The office file
setup-file = ឯកសារការិយាល័យ
setup-file-about = រក្សាទុកវាក្នុង USB ឬផ្ញើតាមអ៊ីមែល។ នៅលើកុំព្យូទ័រផ្សេងទៀត៖ បើកការកំណត់ រួចចុច «បើកឯកសាររបស់ការិយាល័យខ្ញុំ»។
setup-file-save = រក្សាទុកឯកសារការិយាល័យ
setup-file-saving = កំពុងរក្សាទុក…
setup-file-none = មិនទាន់បានបង្កើតឯកសារការិយាល័យទេ។
setup-file-version = ឯកសារការិយាល័យចុងក្រោយមានលេខ { $version }។
setup-file-changed = មានការកែប្រែក្រោយពេលនោះ។ សូមរក្សាទុកឯកសារការិយាល័យថ្មី ហើយបើកវានៅលើកុំព្យូទ័រទាំងឡាយ។
setup-key = ស្នាមសម្គាល់កូនសោការិយាល័យ
setup-key-about = សូមបោះពុម្ព ហើយបិទវានៅក្នុងការិយាល័យ។ មនុស្សប្រៀបធៀបវាពេលបើកឯកសារការិយាល័យ ហើយអ្នកដែលពិនិត្យវិញ្ញាបនបត្ររបស់ការិយាល័យក៏ធ្វើដូច្នេះដែរ។
setup-key-print = បោះពុម្ពស្នាមសម្គាល់

# On a laptop of a member of staff
setup-follow = ការិយាល័យរបស់ខ្ញុំ
setup-follow-none = កុំព្យូទ័រនេះមិនទាន់តាមការិយាល័យណាទេ។ ការិយាល័យអាចឱ្យឯកសារមួយដល់អ្នក ដែលមានវិធាន ថ្ងៃកំណត់ និងរូបរាងរបស់វា។
setup-follow-load = បើកឯកសាររបស់ការិយាល័យខ្ញុំ
setup-follow-loading = កំពុងអាន…
setup-follow-version = ឯកសារការិយាល័យលេខ { $version } ថ្ងៃ { $date }
setup-follow-rules = មានវិធានការិយាល័យ { $version }
setup-follow-key = ស្នាមសម្គាល់៖ { $fingerprint }
setup-follow-compare = សូមប្រៀបធៀបស្នាមសម្គាល់នេះជាមួយស្នាមដែលការិយាល័យបានបោះពុម្ព។ បើខុសតែមួយតួ សូមកុំបើកឯកសារ ហើយប្រាប់ការិយាល័យ។
setup-follow-first = កុំព្យូទ័រនេះនឹងតាមការិយាល័យនេះ។
setup-follow-newer = នេះជាឯកសារថ្មីជាងរបស់ការិយាល័យអ្នក។ វាជំនួសឯកសារលេខ { $version }។
setup-follow-same = កុំព្យូទ័រនេះតាមឯកសារនេះរួចហើយ។ មិនមានអ្វីត្រូវធ្វើទេ។
setup-follow-other = ប្រយ័ត្ន៖ ឥឡូវនេះកុំព្យូទ័រតាមការិយាល័យផ្សេង គឺ { $office }។ ឯកសារនេះជារបស់ការិយាល័យផ្សេង ឬការិយាល័យអ្នកមានកូនសោថ្មី។ សូមសួរការិយាល័យមុនពេលបន្ត។
setup-follow-replace = បាទ/ចាស ខ្ញុំបានសួរហើយ។ តាមការិយាល័យរបស់ឯកសារនេះជំនួសវិញ។
setup-follow-confirm = ស្នាមសម្គាល់ដូចគ្នា។ បើកឯកសារ
setup-follow-done = ឥឡូវនេះកុំព្យូទ័រនេះតាម { $office }។
setup-follow-nameless = ការិយាល័យគ្មានឈ្មោះ

# Refusals
error-setup-name-missing = សូមសរសេរឈ្មោះយ៉ាងតិចមួយភាសា។
error-setup-name-too-long = ឈ្មោះអាចមានអក្សរច្រើនបំផុត { $most } តួ។ សូមសរសេរឱ្យខ្លីជាង។
error-setup-name-taken = មានឈ្មោះនេះរួចហើយ។ សូមជ្រើសរើសឈ្មោះផ្សេង។
error-setup-parent-unknown = អង្គភាពដែលវាត្រូវនៅក្រោម បានបិទ ឬលែងមាន។ សូមជ្រើសរើសមួយទៀត។
error-setup-ring = អង្គភាពមួយមិនអាចនៅក្រោមខ្លួនឯង ឬក្រោមអង្គភាពតូចជាងវាទេ។ សូមជ្រើសរើសមួយទៀត។
error-setup-too-deep = អង្គភាពអាចមានជម្រៅច្រើនបំផុត { $most } កម្រិត។ សូមដាក់វាឱ្យខ្ពស់ជាង។
error-setup-units-below = អង្គភាពក្រោមអង្គភាពនេះនៅកំពុងប្រើ។ សូមបិទ ឬផ្លាស់ទីវាជាមុន។
error-setup-full = បញ្ជីពេញហើយ។ សូមកែមួយដែលមានស្រាប់។
error-setup-last-role = ត្រូវតែមានតួនាទីមួយកំពុងប្រើ។
error-setup-role-unknown = តួនាទីមួយនៃកាតព្វកិច្ចនេះលែងមាន។ សូមបើកទំព័រនេះម្តងទៀត។
error-setup-due-days = ចំនួនថ្ងៃដើម្បីបញ្ចប់ត្រូវនៅពី { NUMBER(1) } ដល់ { NUMBER(365) }។
error-setup-grace-days = ថ្ងៃបន្ថែមត្រូវនៅពី { NUMBER(0) } ដល់ { NUMBER(90) }។
error-setup-months = ចំនួនខែត្រូវនៅពី { NUMBER(1) } ដល់ { NUMBER(120) }។
error-setup-month = សូមជ្រើសរើសខែ។
error-setup-colour-shape = ពណ៌សរសេរដោយ # និងអក្សរ ឬលេខប្រាំមួយតួ ដូចជា #16244d។
error-setup-colour-faint = ពណ៌នេះស្រាលពេក ពិបាកអានលើក្រដាស។ សូមជ្រើសរើសពណ៌ចាស់ជាង។
error-setup-retention = ចំនួនខែត្រូវនៅពី { NUMBER(12) } ដល់ { NUMBER(240) }។
error-logo-kind = ឯកសារនេះមិនមែនជារូប PNG ឬ SVG ទេ។ គ្មានអ្វីត្រូវបានកែប្រែទេ។
error-logo-pixels = រូបនេះធំពេក៖ ច្រើនបំផុត 4000 គុណ 4000 ចំណុច។ សូមបង្រួមវាជាមុន។ គ្មានអ្វីត្រូវបានកែប្រែទេ។
error-logo-damaged = រូបនេះខូច ឬមិនពេញលេញ។ គ្មានអ្វីត្រូវបានកែប្រែទេ។
error-logo-script = គំនូរនេះមានកម្មវិធីនៅខាងក្នុង ដូច្នេះ Sala មិនទទួលវាទេ។ សូមរក្សាទុកឡូហ្គោជា PNG។ គ្មានអ្វីត្រូវបានកែប្រែទេ។
error-logo-link = គំនូរនេះចង្អុលទៅឯកសារ ឬអាសយដ្ឋានផ្សេង ដូច្នេះ Sala មិនទទួលវាទេ។ សូមរក្សាទុកឡូហ្គោជា PNG។ គ្មានអ្វីត្រូវបានកែប្រែទេ។
error-logo-undrawn = គំនូរនេះមានអក្សរ រូបថត ឬបែបផែនដែល Sala មិនអាចគូរបាន។ សូមប្តូរអក្សរជារូបរាង ឬរក្សាទុកឡូហ្គោជា PNG។ គ្មានអ្វីត្រូវបានកែប្រែទេ។
error-logo-heavy = គំនូរនេះមានផ្នែកច្រើនពេក។ សូមរក្សាទុកឡូហ្គោជា PNG។ គ្មានអ្វីត្រូវបានកែប្រែទេ។
error-logo-empty = មើលមិនឃើញអ្វីក្នុងរូបនេះទេ។ គ្មានអ្វីត្រូវបានកែប្រែទេ។
error-office-file-kind = នេះមិនមែនជាឯកសារការិយាល័យទេ។ សូមជ្រើសរើសឯកសារដែលបញ្ចប់ដោយ .sala-office។ គ្មានអ្វីត្រូវបានកែប្រែទេ។
error-office-file-damaged = ឯកសារការិយាល័យនេះខូច ឬមិនពេញលេញ។ សូមសុំវាពីការិយាល័យម្តងទៀត។ គ្មានអ្វីត្រូវបានកែប្រែទេ។
error-office-file-altered = ឯកសារការិយាល័យនេះត្រូវបានកែក្រោយពេលការិយាល័យចុះហត្ថលេខា។ សូមកុំប្រើវា ហើយប្រាប់ការិយាល័យ។ គ្មានអ្វីត្រូវបានកែប្រែទេ។
error-office-file-newer = ឯកសារការិយាល័យនេះបង្កើតដោយ Sala ថ្មីជាង។ សូមដំឡើង Sala ថ្មីជាងជាមុន។ គ្មានអ្វីត្រូវបានកែប្រែទេ។
error-office-file-older = ឯកសារការិយាល័យនេះចាស់ជាងឯកសារដែលកុំព្យូទ័រនេះតាម គឺលេខ { $here }។ សូមសុំឯកសារថ្មីបំផុតពីការិយាល័យ។ គ្មានអ្វីត្រូវបានកែប្រែទេ។
error-office-file-other = ឯកសារនេះជារបស់ការិយាល័យផ្សេងពីការិយាល័យដែលកុំព្យូទ័រនេះតាម។ គ្មានអ្វីត្រូវបានកែប្រែទេ។
