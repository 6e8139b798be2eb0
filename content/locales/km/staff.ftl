# បុគ្គលិក​នៃ​ការិយាល័យ៖ បញ្ជី បុគ្គល​ម្នាក់ និង​ឯកសារ​បញ្ជី

staff-title = បុគ្គលិក
staff-name = ឈ្មោះ
staff-lead = បុគ្គលិក​ទាំងអស់​នៃ​ការិយាល័យ៖ ពួកគេ​ជា​នរណា ធ្វើការ​នៅ​ទីណា និង​ត្រូវ​ធ្វើ​អ្វី។
staff-nav = ផ្នែក​នៃ​បុគ្គលិក
staff-nav-people = បញ្ជី
staff-nav-import = នាំចូល
staff-sheet = បុគ្គលិក

# ប្រអប់
staff-field-person = លេខ Sala
staff-field-staff-number = លេខបុគ្គលិក
staff-field-name-khmer = ឈ្មោះជាភាសាខ្មែរ
staff-field-name-latin = ឈ្មោះជាអក្សរឡាតាំង
staff-field-family-name = គោត្តនាម
staff-field-given-name = នាមខ្លួន
staff-field-unit = អង្គភាព
staff-field-role = តួនាទី
staff-field-email = អ៊ីមែល
staff-field-joined = ថ្ងៃចូលធ្វើការ
staff-field-language = ភាសា
staff-field-left = ថ្ងៃចុងក្រោយ

# កំហុស
staff-fault-missing = ខ្វះ​ទិន្នន័យ​នេះ។
staff-fault-name-missing = ត្រូវ​មាន​ឈ្មោះ​ជា​ភាសា​ខ្មែរ ឬ​ជា​អក្សរ​ឡាតាំង។
staff-fault-too-long = អត្ថបទ​នេះ​វែង​ជាង { NUMBER(200) } អក្សរ។
staff-fault-taken = អ្នក​ផ្សេង​មាន​លេខ​នេះ​រួច​ហើយ។
staff-fault-unknown = ការិយាល័យ​គ្មាន​ឈ្មោះ​នេះ​ទេ។
staff-fault-ambiguous = ការិយាល័យ​មាន​ឈ្មោះ​នេះ​ច្រើន។ សូម​សរសេរ​អង្គភាព​ខាងលើ​ផង៖ ហិរញ្ញវត្ថុ / តុ។
staff-fault-closed = អង្គភាព ឬ​តួនាទី​នេះ​លែង​ប្រើ​ហើយ។
staff-fault-no-address = នេះ​មិនមែន​ជា​អ៊ីមែល​ទេ។
staff-fault-no-day = អាន​ថ្ងៃ​នេះ​មិន​បាន​ទេ។ សូម​សរសេរ 2026-03-31 ឬ 31/03/2026។
staff-fault-odd-day = ថ្ងៃ​នេះ​មិន​អាច​ត្រឹមត្រូវ​ទេ។
staff-fault-no-language = សូម​សរសេរ km ឬ en។

# បញ្ជី
staff-search = ស្វែងរក​តាម​ឈ្មោះ លេខ ឬ​អ៊ីមែល
staff-filter-unit = អង្គភាព
staff-filter-role = តួនាទី
staff-filter-all = ទាំងអស់
staff-standing = អ្នកណា
staff-standing-here = នៅ​ធ្វើការ
staff-standing-left = បាន​ចាកចេញ
staff-standing-everybody = ទាំងអស់​គ្នា
staff-count = { $count ->
       *[other] { $count } នាក់
    }
staff-page = ទំព័រ { $page } នៃ { $pages }
staff-page-before = ទំព័រ​មុន
staff-page-next = ទំព័រ​បន្ទាប់
staff-add = បន្ថែម​បុគ្គលិក
staff-import = នាំចូល​បញ្ជី
staff-export-xlsx = រក្សាទុក​ជា XLSX
staff-export-csv = រក្សាទុក​ជា CSV
staff-empty = មិន​ទាន់​មាន​នរណា​នៅ​ទីនេះ
staff-empty-about = សូម​នាំចូល​បញ្ជី​ដែល​ការិយាល័យ​មាន ឬ​បន្ថែម​ម្តង​ម្នាក់។
staff-none = រក​មិន​ឃើញ​នរណា​ទេ
staff-none-about = សូម​សរសេរ​អក្សរ​តិច​ជាង​នេះ ឬ​បង្ហាញ​ទាំងអស់​គ្នា។
staff-clear = បង្ហាញ​ទាំងអស់​គ្នា
staff-left-on = ចាកចេញ { $date }
staff-laptop = រៀន​លើ​កុំព្យូទ័រ
staff-no-laptop = មិន​ទាន់​មាន​កំណត់ត្រា​រៀន
staff-learning = កំណត់ត្រា​រៀន
staff-sure-links = { $count ->
       *[other] អ្នក​រៀន { $count } នាក់​មាន​លេខ និង​ឈ្មោះ​ដូច​បុគ្គលិក​នៅ​ទីនេះ។
    }
staff-link-sure = ភ្ជាប់​ពួកគេ
staff-last-import = ការ​នាំចូល​ចុងក្រោយ​បាន​បន្ថែម ឬ​កែ { $count ->
       *[other] { $count } នាក់
    } ({ $when })។
staff-undo = មិន​យក​ការ​នាំចូល​នេះ
staff-undo-ask = មិន​យក​ការ​នាំចូល​នេះ​ទេ?
staff-undo-about = អ្នក​ទាំងអស់​ក្នុង​បញ្ជី​នឹង​ដូច​មុន​វិញ។ អ្នក​ថ្មី​នឹង​ត្រូវ​ដក​ចេញ។ អង្គភាព និង​តួនាទី​ដែល​បាន​បង្កើត​នៅ​ដដែល។
staff-undone = { $count ->
       *[other] បាន​ត្រឡប់​វិញ៖ { $count } នាក់​ដូច​មុន។
    }

# បន្ថែម និង​កែ
staff-add-title = បន្ថែម​បុគ្គលិក
staff-edit = កែ
staff-edit-title = កែ​ទិន្នន័យ
staff-save = រក្សាទុក
staff-choose = សូម​ជ្រើសរើស
staff-language-none = មិន​ដឹង
staff-alike = មាន​អ្នក​ឈ្មោះ​នេះ​រួច​ហើយ
staff-alike-about = តើ​ជា​បុគ្គល​តែ​មួយ​ឬ? បើ​មែន សូម​កុំ​បន្ថែម​ម្តង​ទៀត។
staff-alike-save = ជា​អ្នក​ផ្សេង៖ រក្សាទុក
staff-no-units = ការិយាល័យ​មិន​ទាន់​មាន​អង្គភាព​ទេ។ សូម​បន្ថែម​អង្គភាព​ក្នុង​ការ​កំណត់​នៃ​ការិយាល័យ ឬ​នាំចូល​បញ្ជី​ដែល​មាន​អង្គភាព។

# បុគ្គល​ម្នាក់
staff-back-to-list = បុគ្គលិក​ទាំងអស់
staff-asked = អ្វី​ដែល​ត្រូវ​ធ្វើ
staff-asked-none = បុគ្គល​នេះ​មិន​ត្រូវ​ធ្វើ​អ្វី​ទេ។
staff-due = ថ្ងៃ​កំណត់
staff-valid-until = មាន​សុពលភាព​ដល់
staff-track = កម្មវិធី
staff-state = ស្ថានភាព
staff-state-valid = មាន​សុពលភាព
staff-state-expiring90 = ផុត​ក្នុង { NUMBER(90) } ថ្ងៃ
staff-state-expiring60 = ផុត​ក្នុង { NUMBER(60) } ថ្ងៃ
staff-state-expiring30 = ផុត​ក្នុង { NUMBER(30) } ថ្ងៃ
staff-state-in-progress = កំពុង​រៀន
staff-state-not-started = មិន​ទាន់​ចាប់ផ្តើម
staff-state-expired = ផុត​សុពលភាព
staff-state-overdue = ហួស​កំណត់
staff-state-exempt = លើកលែង
staff-known = ទិន្នន័យ
staff-learner = កំណត់ត្រា​រៀន
staff-learner-none = មិន​ទាន់​មាន​អ្នក​រៀន​ភ្ជាប់​នឹង​បុគ្គល​នេះ​ទេ។
staff-learner-maybe = ប្រហែល​ជា​បុគ្គល​តែ​មួយ
staff-learner-link = ជា​បុគ្គល​នេះ៖ ភ្ជាប់
staff-learner-unlink = ដក​ការ​ភ្ជាប់​ចេញ
staff-notes = ចាត់​ឱ្យ​រៀន លើកលែង ចាកចេញ
staff-assign = ចាត់​ឱ្យ​រៀន​កម្មវិធី
staff-assign-due = ថ្ងៃ​កំណត់ (អាច​ទុក​ទទេ)
staff-assigned = បាន​ចាត់​ឱ្យ​រៀន
staff-unassign = ដក​ចេញ
staff-exempt = លើកលែង​ពី​កម្មវិធី
staff-exempt-reason = ហេតុអ្វី
staff-exempt-until = ដល់​ថ្ងៃ (អាច​ទុក​ទទេ)
staff-exempted = លើកលែង
staff-oblige = បញ្ចប់​ការ​លើកលែង
staff-leave = ចាកចេញ​ពី​ការិយាល័យ
staff-leave-on = ថ្ងៃ​ចុងក្រោយ
staff-leave-reason = ហេតុអ្វី
staff-leave-save = កត់ត្រា​ថា​បាន​ចាកចេញ
staff-back = ត្រឡប់​មក​វិញ
staff-day-missing = សូម​សរសេរ​ថ្ងៃ។
staff-reason-missing = សូម​សរសេរ​ហេតុផល។
staff-history = អ្វីៗ​តាម​លំដាប់
staff-history-none = មិន​ទាន់​មាន​អ្វី​កើតឡើង​ទេ។
staff-history-by = កត់ត្រា​ដោយ { $name }
staff-history-more = បង្ហាញ​បន្ថែម
staff-evidence = រក្សាទុក​កញ្ចប់​ភស្តុតាង
staff-evidence-title = កញ្ចប់ភស្តុតាង
staff-evidence-about = ឯកសារ ZIP ដែល​មាន​កំណត់ត្រា​បណ្តុះបណ្តាល​ជា PDF តារាង​ជា XLSX និង​ឯកសារ JSON មាន​ហត្ថលេខា​សម្រាប់​ពិនិត្យ។
staff-evidence-saving = កំពុង​ធ្វើ​កញ្ចប់​ភស្តុតាង…

# អ្វី​ដែល​កើតឡើង
staff-event-added = បាន​បន្ថែម​ក្នុង​បញ្ជី
staff-event-changed = បាន​កែ​ទិន្នន័យ
staff-event-imported = បាន​យក​ពី​បញ្ជី
staff-event-set-back = មិន​យក​ការ​នាំចូល​វិញ
staff-event-left = បាន​ចាកចេញ ថ្ងៃ​ចុងក្រោយ { $date }
staff-event-back = ត្រឡប់​មក​ការិយាល័យ​វិញ
staff-event-linked = បាន​ភ្ជាប់​កំណត់ត្រា​រៀន
staff-event-unlinked = បាន​ដក​ការ​ភ្ជាប់​កំណត់ត្រា​រៀន
staff-event-assigned = បាន​ចាត់​ឱ្យ​រៀន៖ { $track }
staff-event-unassigned = បាន​ដក​ការ​ចាត់​ឱ្យ​រៀន៖ { $track }
staff-event-exempted = លើកលែង​ពី៖ { $track }
staff-event-obliged = បញ្ចប់​ការ​លើកលែង៖ { $track }
staff-event-until = ដល់ { $date }
staff-event-from-to = { $from } → { $to }

# នាំចូល
staff-import-title = នាំចូល​បញ្ជី​បុគ្គលិក
staff-import-lead = សូម​យក​បញ្ជី​ដែល​អ្នក​មាន៖ ឯកសារ Excel (XLSX) ឬ CSV។ អ្នក​ពិនិត្យ​អ្វីៗ​ទាំងអស់​មុន​ពេល​មាន​ការ​ផ្លាស់ប្តូរ។
staff-step-file = { NUMBER(1) }. ជ្រើសរើស​ឯកសារ
staff-step-columns = { NUMBER(2) }. ជួរឈរ
staff-step-look = { NUMBER(3) }. ពិនិត្យ
staff-step-done = { NUMBER(4) }. រួចរាល់
staff-file-again = ជ្រើសរើស​ឯកសារ​ផ្សេង
staff-file-about = មួយ​ជួរ​សម្រាប់​មនុស្ស​ម្នាក់ ជួរ​ទីមួយ​ជា​ចំណងជើង។ អតិបរមា { NUMBER(20) } MB និង { NUMBER(200000) } ជួរ។
staff-file-read = { $name }៖ { $rows ->
       *[other] { $rows } ជួរ
    }
staff-sheet-choose = សន្លឹក
staff-columns-about = Sala បាន​ស្មាន​ថា​ជួរឈរ​នីមួយៗ​មាន​អ្វី។ សូម​ពិនិត្យ។
staff-column = ជួរឈរ
staff-column-sample = ជួរ​ដំបូង
staff-column-holds = មាន
staff-column-skip = មិន​យក
staff-column-unnamed = ជួរឈរ { $number }
staff-column-twice = ជួរឈរ​ពីរ​មាន​ដូច​គ្នា៖ { $field }។ យក​ជួរឈរ​ទីមួយ​ដែល​មិន​ទទេ។
staff-column-no-name = សូម​ជ្រើសរើស​ជួរឈរ​សម្រាប់​ឈ្មោះ ឬ​លេខ​បុគ្គលិក។
staff-default-unit = អង្គភាព​សម្រាប់​អ្នក​ថ្មី​ដែល​ជួរ​គ្មាន​អង្គភាព
staff-default-role = តួនាទី​សម្រាប់​អ្នក​ថ្មី​ដែល​ជួរ​គ្មាន​តួនាទី
staff-default-none = គ្មាន៖ មិន​យក​ជួរ​បែប​នេះ​ទេ
staff-look = ពិនិត្យ
staff-looking = កំពុង​ប្រៀបធៀប​បញ្ជី​នឹង​ទិន្នន័យ…
staff-back-columns = ត្រឡប់​ទៅ​ជួរឈរ
staff-plan-add = ថ្មី
staff-plan-change = ផ្លាស់ប្តូរ
staff-plan-nothing = ដដែល
staff-plan-duplicate = មាន​ពីរ​ដង​ក្នុង​បញ្ជី
staff-plan-conflict = ត្រូវ​សម្រេច
staff-plan-faulty = មាន​កំហុស
staff-plan-left-out = មិន​យក​ជួរ​ដែល​មាន​កំហុស ជួរ​ដែល​ត្រូវ​សម្រេច និង​ជួរ​ដែល​មាន​ពីរ​ដង។ យក​អ្នក​ផ្សេង​ទាំងអស់។
staff-plan-more = បង្ហាញ​តែ { $count } ជួរ​ដំបូង។
staff-rows-faulty = ជួរ​ដែល​មាន​កំហុស
staff-rows-conflict = ជួរ​ដែល​ត្រូវ​សម្រេច
staff-rows-duplicate = អ្នក​ដែល​មាន​ពីរ​ដង​ក្នុង​បញ្ជី
staff-rows-change = អ្នក​ដែល​ផ្លាស់ប្តូរ
staff-rows-add = អ្នក​ថ្មី
staff-rows-nothing = ដដែល
staff-row-line = ជួរ { $line }
staff-row-duplicate = បុគ្គល​តែ​មួយ​នឹង​ជួរ { $line }។
staff-row-other-name = លេខ​បុគ្គលិក​នេះ​ជា​របស់ { $name }។
staff-row-number-taken = បុគ្គល​នេះ​មាន​ក្នុង​បញ្ជី ប៉ុន្តែ​លេខ​នេះ​ជា​របស់ { $name }។
staff-row-number-twice = ជួរ { $line } មាន​លេខ​ដូច​គ្នា និង​ឈ្មោះ​ផ្សេង។
staff-row-several = មនុស្ស​ច្រើន​មាន​ឈ្មោះ​នេះ។ សូម​បន្ថែម​លេខ​បុគ្គលិក ឬ​អង្គភាព។
staff-row-renamed = ជា​បុគ្គល​តែ​មួយ​ដែល​មាន​ឈ្មោះ​ថ្មី
staff-row-written = «{ $text }»៖
staff-row-back = ត្រឡប់​មក​វិញ
staff-unknown-units = អង្គភាព​ដែល​ការិយាល័យ​មិន​ស្គាល់
staff-unknown-roles = តួនាទី​ដែល​ការិយាល័យ​មិន​ស្គាល់
staff-unknown-rows = { $count ->
       *[other] ក្នុង { $count } ជួរ
    }
staff-unknown-leave = មិន​យក​ជួរ​ទាំងនេះ
staff-unknown-new = បង្កើត​ថ្មី
staff-unknown-means = «{ $name }» មានន័យ​ថា
staff-take = { $count ->
        [0] គ្មាន​អ្វី​ត្រូវ​យក
       *[other] យក { $count } នាក់
    }
staff-taking = កំពុង​យក…
staff-done = { $count ->
       *[other] បាន​បន្ថែម ឬ​កែ { $count } នាក់។
    }
staff-done-left-out = { $count ->
       *[other] មិន​បាន​យក { $count } ជួរ។
    }
staff-done-linked = { $count ->
       *[other] បាន​ភ្ជាប់​កំណត់ត្រា​រៀន { $count } ព្រោះ​លេខ និង​ឈ្មោះ​ដូច​គ្នា។
    }
staff-done-more = នាំចូល​បញ្ជី​ផ្សេង
staff-done-list = ទៅ​បញ្ជី​បុគ្គលិក

# កញ្ចប់​ភស្តុតាង
staff-pack-modules = មេរៀន​ធំ
staff-pack-module = មេរៀន​ធំ
staff-pack-lessons = មេរៀន​ដែល​រៀន​ចប់
staff-pack-lessons-of = មេរៀន​ទាំងអស់
staff-pack-finished = រៀន​ចប់​នៅ​ថ្ងៃ
staff-pack-readme = ភស្តុតាង​នៃ​ការ​បណ្តុះបណ្តាល។ PDF សម្រាប់​អាន XLSX សម្រាប់​រាប់។ ឯកសារ JSON មាន​ហត្ថលេខា​ដោយ​សោ​នៃ​បញ្ជី​ការិយាល័យ​នេះ ({ $key })៖ បើ​មាន​អ្នក​កែ គេ​ឃើញ។ អាច​សួរ​ការិយាល័យ​ថា​សោ​នេះ​ជា​របស់​អ្នកណា។

# ការ​បដិសេធ
error-staff-rows = បញ្ជី​មាន​ជាង { $most } ជួរ។ សូម​បំបែក​វា។
error-staff-columns = បញ្ជី​មាន​ជាង { $most } ជួរឈរ។ សូម​លុប​ជួរឈរ​ដែល​មិន​ត្រូវការ។
error-staff-empty = ឯកសារ​ទទេ ឬ​ជួរ​ទីមួយ​គ្មាន​ចំណងជើង។
error-staff-encoding = អាន​អក្សរ​ក្នុង​ជួរ { $line } មិន​បាន​ទេ។ សូម​រក្សាទុក​ឯកសារ​ជា «CSV UTF-8» ឬ​ជា XLSX។
error-staff-quote = សញ្ញា​សម្រង់​ក្នុង​ជួរ { $line } មិន​បាន​បិទ​ទេ។ សូម​កែ​ជួរ​នោះ។
error-staff-merged = ជួរ { $line } មាន​ក្រឡា​បញ្ចូល​គ្នា។ សូម​បំបែក​ក្រឡា​ក្នុង​តារាង ដើម្បី​ឱ្យ​មនុស្ស​ម្នាក់​មាន​មួយ​ជួរ រួច​សាក​ម្តង​ទៀត។
error-staff-old-workbook = នេះ​ជា​ឯកសារ Excel ចាស់ (XLS)។ សូម​រក្សាទុក​ជា XLSX។
error-staff-unreadable = ឯកសារ​នេះ​មិនមែន​ជា​បញ្ជី CSV ឬ XLSX ឬ​ខូច ឬ​ចាក់​សោ​ដោយ​ពាក្យ​សម្ងាត់។
error-staff-sheet = ឯកសារ​គ្មាន​សន្លឹក​នេះ​ទេ។
error-staff-list-gone = សូម​ជ្រើសរើស​ឯកសារ​ម្តង​ទៀត។ បញ្ជី​បាន​បិទ​ហើយ។
error-staff-undo = មិន​អាច​ត្រឡប់​ការ​នាំចូល​នេះ​វិញ​ទេ៖ មាន​អ្នក​ត្រូវ​បាន​កែ​ក្រោយ​មក។
error-staff-linked = អ្នក​រៀន​នេះ​បាន​ភ្ជាប់​នឹង​អ្នក​ផ្សេង​រួច​ហើយ។ សូម​ដក​ការ​ភ្ជាប់​នោះ​ជាមុន។
