# The settings of this laptop.

settings-title = ការកំណត់
settings-about = ការកំណត់ទាំងនេះសម្រាប់កុំព្យូទ័រនេះ ទោះនរណាកំពុងរៀនក៏ដោយ។
settings-language = ភាសា
settings-text-size = ទំហំអក្សរ
settings-text-sample = នេះជាទំហំអក្សរឥឡូវនេះ។
settings-theme = ពណ៌
settings-theme-system = តាមប្រព័ន្ធ
settings-theme-light = ភ្លឺ
settings-theme-dark = ងងឹត
settings-digits = លេខ
settings-digits-arabic = 1 2 3
settings-digits-khmer = ១ ២ ៣
settings-version = Sala { $app } · មេរៀន { $content }
settings-laptop = កូនសោរបស់កុំព្យូទ័រនេះ៖ { $laptop }
