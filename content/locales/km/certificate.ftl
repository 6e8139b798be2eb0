# The certificate as a PDF. Numbers and dates come in already written in the chosen digits.

certificate-title = វិញ្ញាបនបត្របញ្ចប់ការបណ្តុះបណ្តាល
certificate-file-title = វិញ្ញាបនបត្របញ្ចប់ការបណ្តុះបណ្តាល { $number }
certificate-awarded = បានប្រគល់ជូន
certificate-completed = បានបញ្ចប់ការបណ្តុះបណ្តាល
certificate-result = បានជាប់កម្រងសំណួរដោយឆ្លើយត្រឹមត្រូវ { $score } លើ { $of } និងបានចុះហត្ថលេខាលើវិធានប្រើ AI បង្កើតមាតិកា កំណែ { $version }
certificate-issued = ថ្ងៃចេញ
certificate-valid-until = មានសុពលភាពដល់
certificate-number = លេខ
certificate-unit = អង្គភាព
certificate-staff-number = លេខបុគ្គលិក
certificate-key = កូនសោអ្នកចេញ
certificate-grade-self = ចេញដោយខ្លួនឯងលើកុំព្យូទ័រយួរដៃរបស់អ្នកសិក្សា។ ការិយាល័យមិនទាន់បានបញ្ជាក់ទេ។
certificate-grade-office = ការិយាល័យបានបញ្ជាក់ហើយ។
certificate-qr-alt = កូដ QR ដែលមានព័ត៌មានចុះហត្ថលេខាឌីជីថលនៃវិញ្ញាបនបត្រលេខ { $number } សម្រាប់ផ្ទៀងផ្ទាត់ក្នុងកម្មវិធី Sala
certificate-qr-caption = ផ្ទៀងផ្ទាត់ក្រៅបណ្តាញ៖ sala verify
certificate-limit = វិញ្ញាបនបត្របញ្ចប់ការបណ្តុះបណ្តាល។ មិនមែនជាវិញ្ញាបនបត្រវិជ្ជាជីវៈទេ។
