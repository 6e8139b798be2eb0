# The preview an author opens with `sala content preview`: the throwaway person and the window's title.

preview-person = អ្នកនិពន្ធ
preview-unit = មើលជាមុន
preview-title = Sala៖ មើលជាមុន
preview-mistakes = Sala៖ មានកំហុស { $count } ក្នុងមេរៀន។ នេះជាច្បាប់ចុងក្រោយដែលត្រឹមត្រូវ
