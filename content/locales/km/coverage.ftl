# Coverage: who holds a valid certificate, whose runs out, who is overdue. For the manager.

coverage-title = ស្ថានភាពបណ្តុះបណ្តាល
coverage-lead = អ្នកណានៅដំណាក់កាលណា គិតត្រឹមថ្ងៃ { $date }។
coverage-nav = ផ្នែកនៃស្ថានភាពបណ្តុះបណ្តាល
coverage-nav-figures = តួលេខ
coverage-nav-months = តាមខែ
coverage-empty-title = មិនទាន់មានមនុស្សសម្រាប់រាប់ទេ
coverage-empty = សូមបន្ថែមបុគ្គលិកនៃការិយាល័យរបស់អ្នក។ អ្វីដែលពួកគេត្រូវរៀន អាស្រ័យលើតួនាទី។
coverage-none-title = គ្មាននរណាត្រូវនឹងជម្រើសនេះទេ
coverage-none = សូមជ្រើសរើសឱ្យទូលាយជាងនេះ។
coverage-small-title = មនុស្សតិចពេក មិនអាចចែករំលែកបាន
coverage-small = តួលេខអំពីមនុស្សតិចជាង { NUMBER(5) } នាក់ អាចចង្អុលទៅមនុស្សម្នាក់។ សូមជ្រើសរើសឱ្យទូលាយជាងនេះ។

# Choices
coverage-choices = មើលអ្វី
coverage-choice-unit = អង្គភាព
coverage-choice-role = តួនាទី
coverage-choice-track = វគ្គ
coverage-choice-language = ភាសា
coverage-choice-state = ស្ថានភាព
coverage-choice-all = ទាំងអស់
coverage-choice-clear = បង្ហាញគ្រប់គ្នា
coverage-share = តាមទម្រង់ដែលអាចចែករំលែក
coverage-share-about = ក្រុមដែលមានមនុស្សតិចជាង { NUMBER(5) } នាក់ ត្រូវរួមគ្នា ហើយគ្មានឈ្មោះនរណាទេ។
coverage-path = អ្នកនៅទីនេះ
coverage-path-top = ការិយាល័យទាំងមូល
coverage-deeper = មើលក្នុង { $name }

# Key figures
coverage-people = ចំនួនមនុស្ស
coverage-assigned = វគ្គដែលពួកគេត្រូវរៀន
coverage-certified = វិញ្ញាបនបត្រមានសុពលភាព
coverage-expiring = ផុតកំណត់ក្នុង { NUMBER(90) } ថ្ងៃ
coverage-overdue = ហួសកំណត់
coverage-starters = អ្នកចូលថ្មី { NUMBER(30) } ថ្ងៃ
coverage-exempt = លើកលែង
coverage-of = { $part } ក្នុងចំណោម { $whole }
coverage-names = បង្ហាញឈ្មោះ

# Standing
coverage-state-valid = មានសុពលភាព
coverage-state-expiring90 = ផុតកំណត់ក្នុង { NUMBER(61) } ដល់ { NUMBER(90) } ថ្ងៃ
coverage-state-expiring60 = ផុតកំណត់ក្នុង { NUMBER(31) } ដល់ { NUMBER(60) } ថ្ងៃ
coverage-state-expiring30 = ផុតកំណត់ក្នុង { NUMBER(30) } ថ្ងៃ
coverage-state-in-progress = កំពុងដំណើរការ
coverage-state-not-started = មិនទាន់ចាប់ផ្តើម
coverage-state-expired = ផុតកំណត់ហើយ
coverage-state-overdue = ហួសកំណត់
coverage-state-exempt = លើកលែង

# Charts
coverage-by-unit = តាមអង្គភាព
coverage-by-role = តាមតួនាទី
coverage-by-track = តាមវគ្គ
coverage-by-language = តាមភាសា
coverage-about = មនុស្សម្នាក់រាប់ម្តងសម្រាប់វគ្គនីមួយៗដែលគាត់ត្រូវរៀន។ ភាគរយនៅខាងចុង គឺវិញ្ញាបនបត្រដែលមានសុពលភាព។
coverage-table = បង្ហាញជាតារាង
coverage-group = ក្រុម
coverage-sum = សរុប
coverage-share-valid = មានសុពលភាព
coverage-together = ក្រុមតូចៗរួមគ្នា
coverage-language-en = អង់គ្លេស
coverage-language-km = ខ្មែរ
coverage-language-none = មិនដឹងភាសា

# Rules
coverage-signed-title = ហត្ថលេខាលើវិធានជាធរមាន
coverage-signed = បានចុះហត្ថលេខា
coverage-stale = តែកំណែចាស់
coverage-unsigned = មិនទាន់ចុះហត្ថលេខា
coverage-signed-people = នាក់

# Learning
coverage-quality = គុណភាពនៃការរៀន
coverage-quality-about = ពីលើកដំបូងនៃកម្រងសំណួរនីមួយៗ របស់មនុស្ស { $count } នាក់។ វាប្រាប់អ្វីដែលពួកគេដឹងនៅថ្ងៃនោះ មិនមែនអ្វីដែលពួកគេធ្វើក្នុងការងារទេ។
coverage-quality-hidden = បង្ហាញ ពេលមនុស្ស { NUMBER(5) } នាក់បានធ្វើកម្រងសំណួរ។
coverage-quality-first = ជាប់នៅលើកដំបូង
coverage-quality-median = មេដ្យាននៃចម្លើយត្រឹមត្រូវ
coverage-quality-tries = ចំនួនលើកសរុប
coverage-quality-minutes = មេដ្យាននៃពេលធ្វើសំណួរ
coverage-quality-weakest = វត្ថុបំណងខ្សោយបំផុត
coverage-quality-objective = វត្ថុបំណង
coverage-quality-right = ចម្លើយត្រឹមត្រូវ

# Lists
coverage-list-all = បញ្ជីឈ្មោះ
coverage-list-overdue = ហួសកំណត់
coverage-list-expiring = វិញ្ញាបនបត្រផុតកំណត់ក្នុង { NUMBER(90) } ថ្ងៃ
coverage-list-starters = អ្នកចូលថ្មី
coverage-list-lead = { $count ->
        [0] គ្មាននរណាទេ។
       *[other] មាន { $count } ជួរ។
    } គិតត្រឹមថ្ងៃ { $date }។
coverage-list-lists = បញ្ជី
coverage-list-back = ត្រឡប់ទៅតួលេខ
coverage-list-print = បោះពុម្ព
coverage-list-printing = កំពុងរៀបចំ
coverage-list-longest = បោះពុម្ពតែ { $count } ជួរដំបូង។ ដើម្បីបោះពុម្ពជួរផ្សេងទៀត សូមជ្រើសរើសអង្គភាព។
coverage-list-name = ឈ្មោះ
coverage-list-number = លេខ
coverage-list-standing = ស្ថានភាព
coverage-list-date = កាលបរិច្ឆេទ
coverage-list-step = ការរំលឹក
coverage-list-rules = វិធាន
coverage-list-scroll = បញ្ជីឈ្មោះ អាចរំកិលទៅចំហៀង
coverage-list-empty = គ្មាននរណាក្នុងបញ្ជីនេះទេ
coverage-list-empty-about = នេះជាដំណឹងល្អ ឬជម្រើសចង្អៀតពេក។
coverage-list-shown = { $from } ដល់ { $to } ក្នុងចំណោម { $total }
coverage-list-before = មុន
coverage-list-after = បន្ទាប់
coverage-due = ត្រឹមថ្ងៃ { $date }
coverage-until = រហូតដល់ { $date }
coverage-ended = ផុតកំណត់ថ្ងៃ { $date }
coverage-days = ហួស { $count } ថ្ងៃ
coverage-joined = ចូលធ្វើការថ្ងៃ { $date }

# Steps
coverage-step-before14 = រំលឹក { NUMBER(14) } ថ្ងៃមុន
coverage-step-before3 = រំលឹក { NUMBER(3) } ថ្ងៃមុន
coverage-step-after1 = រំលឹកក្រោយមួយថ្ងៃ
coverage-step-after7 = រំលឹកក្រោយមួយសប្តាហ៍
coverage-step-manager = សូមនិយាយជាមួយគាត់
coverage-step-withdraw = គួរដកសិទ្ធិប្រើឧបករណ៍ AI

# Months
coverage-months-lead = តួលេខសំខាន់នៃខែនីមួយៗ រក្សាទុកពេលអ្នកបើកបញ្ជីការិយាល័យលើកដំបូងក្នុងខែនោះ។
coverage-months-empty-title = មិនទាន់មានខែណារក្សាទុកទេ
coverage-months-empty = តួលេខខែនេះនឹងរក្សាទុក ពេលអ្នកបើកបញ្ជីការិយាល័យលើកក្រោយ ដែលមានមនុស្សក្នុងនោះ។
coverage-months-chart = ភាគរយតាមខែ
coverage-months-table = តួលេខទាំងអស់
coverage-months-month = ខែ
coverage-months-certified = វិញ្ញាបនបត្រមានសុពលភាព
coverage-months-signed = បានចុះហត្ថលេខាលើវិធាន
coverage-months-overdue = ហួសកំណត់
coverage-months-readiness = ការត្រៀមខ្លួន
coverage-months-marks = ចំណុចដែលត្រូវប្រយ័ត្ន
coverage-months-rules = { $month }៖ វិធានកំណែ { $version }។ ហត្ថលេខាមុននេះស្ថិតលើវិធានផ្សេង។
coverage-months-instrument = { $month }៖ ឧបករណ៍វាយតម្លៃកំណែ { $version }។ មិនអាចប្រៀបធៀបការត្រៀមខ្លួនមុននេះទេ។
coverage-months-content = { $month }៖ មាតិកាកំណែ { $version }។ កម្រងសំណួរមុននេះមានសំណួរផ្សេង។
coverage-months-mark-rules = វិធាន { $version }
coverage-months-mark-instrument = ឧបករណ៍វាយតម្លៃ { $version }
coverage-months-mark-content = មាតិកា { $version }
