# The glossary.

glossary-title = សទ្ទានុក្រម
glossary-lead = ពាក្យក្នុងមេរៀន និងវិធាន ជាពីរភាសា។
glossary-filter = រកពាក្យមួយ
glossary-filter-hint = ជាភាសាខ្មែរ ឬអង់គ្លេស
glossary-count = { $count ->
        [0] រកមិនឃើញពាក្យទេ។ សូមសាកល្បងផ្នែកខ្លីនៃពាក្យ។
       *[other] ពាក្យ { $count }
    }
glossary-letters = ទៅកាន់អក្សរ
glossary-other = ជាភាសាអង់គ្លេស៖
glossary-unsettled = ពាក្យខ្មែរមិនទាន់កំណត់ច្បាស់
glossary-unsettled-about = «{ glossary-unsettled }» មានន័យថា៖ មនុស្សប្រើពាក្យខ្មែរច្រើនយ៉ាង ហើយអ្នកមានភាសាខ្មែរជាភាសាកំណើតនៅត្រូវបញ្ជាក់ពាក្យរបស់យើង។
glossary-empty = សទ្ទានុក្រមទទេ។ សូមសុំកំណែថ្មីបំផុតនៃ Sala ពីការិយាល័យរបស់អ្នក។
