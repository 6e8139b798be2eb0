# May I paste this?

paste-title = អាចបិទភ្ជាប់អត្ថបទនេះបានទេ?
paste-lead = សូមជ្រើសរើសឧបករណ៍ រួចប្រាប់ថាជាទិន្នន័យប្រភេទណា ឬឱ្យ Sala មើលអត្ថបទរបស់អ្នក។ អ្វីៗទាំងអស់ធ្វើក្នុងកុំព្យូទ័រនេះ។
paste-tool = តើអ្នកចង់ប្រើឧបករណ៍ណា?
paste-way = តើអ្នកចង់ដាក់អ្វីចូល?
paste-way-class = ខ្ញុំស្គាល់ថ្នាក់ទិន្នន័យ
paste-way-class-about = អ្នកជ្រើសរើសថ្នាក់ទិន្នន័យ ហើយទទួលចម្លើយភ្លាម។
paste-way-text = មើលអត្ថបទរបស់ខ្ញុំ
paste-way-text-about = Sala សម្គាល់អ្វីដែលមើលទៅផ្ទាល់ខ្លួន ឬសម្ងាត់ ហើយបង្កើតអត្ថបទដែលមានពាក្យជំនួស។
paste-data = តើវាជាទិន្នន័យថ្នាក់ណា?
paste-answer = ចម្លើយ
paste-answer-empty = សូមជ្រើសរើសឧបករណ៍ និងថ្នាក់ទិន្នន័យ។ ចម្លើយចេញភ្លាម។
paste-answer-pair = { $data } ចូលក្នុង { $tool }
paste-rules = វិធានដែលជាមូលដ្ឋាននៃចម្លើយនេះ

# The text
paste-text = អត្ថបទរបស់អ្នក
paste-text-private = អត្ថបទនេះមិនត្រូវបានរក្សាទុក ហើយមិនត្រូវបានផ្ញើទៅណាទេ។ ការពិនិត្យនេះរកឃើញតែលំនាំទូទៅ អ្នកជាអ្នកសម្រេច។
paste-text-count = { $count } ក្នុងចំណោម { $limit } តួអក្សរ
paste-text-long = អត្ថបទនេះវែងពេក។ សូមប្រើផ្នែកខ្លីជាងនេះ។
paste-text-tool-first = សូមជ្រើសរើសឧបករណ៍ជាមុនសិន។
paste-check = ពិនិត្យក្នុងកុំព្យូទ័រនេះ
paste-checking = កំពុងពិនិត្យ…
paste-clear = លុបអត្ថបទ
paste-changed = អ្នកបានកែអត្ថបទ ឬប្តូរឧបករណ៍។ សូមពិនិត្យម្តងទៀត ដើម្បីឃើញចម្លើយ។
paste-found = អ្វីដែលរកឃើញ
paste-found-count = { $count ->
        [0] រកមិនឃើញអ្វីទេ
       *[other] រកឃើញ { $count } កន្លែង
    }
paste-found-none = ការពិនិត្យរកមិនឃើញលំនាំទូទៅទេ។ នេះមិនមែនជាភស្តុតាងទេ៖ សូមអានអត្ថបទម្តងទៀត មុនសម្រេច។
paste-found-text = អត្ថបទរបស់អ្នក និងអ្វីដែលរកឃើញ
paste-class = អត្ថបទនេះមើលទៅដូចជា { $code } { $name }។
paste-replaced = អត្ថបទដដែល ដោយប្រើពាក្យជំនួស
paste-replaced-answer = ពេលប្រើពាក្យជំនួស៖ { $answer }។ សូមអានម្តងទៀត៖ ការពិនិត្យអាចមើលរំលង។
paste-replaced-copy = ចម្លងអត្ថបទដែលមានពាក្យជំនួស

# What may be found
paste-kind-password = ពាក្យសម្ងាត់ លេខ PIN ឬកូនសោ
paste-kind-bank-account = គណនីធនាគារ
paste-kind-passport = លេខលិខិតឆ្លងដែន
paste-kind-email = អាសយដ្ឋានអ៊ីមែល
paste-kind-birth-date = ថ្ងៃកំណើត
paste-kind-date = កាលបរិច្ឆេទ
paste-kind-money = ចំនួនប្រាក់
paste-kind-phone = លេខទូរសព្ទ
paste-kind-national-id = លេខអត្តសញ្ញាណប័ណ្ណ
paste-kind-name = ឈ្មោះមនុស្ស
paste-kind-health-word = ពាក្យអំពីសុខភាព
paste-kind-marking = សញ្ញាសម្ងាត់ ឬមិនទាន់សាធារណៈ
