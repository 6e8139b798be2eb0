# The frame around every screen.

frame-menu = Main menu
frame-skip = Go to the content
frame-learn = Learn
frame-record = My record
frame-rules = Rules
frame-glossary = Glossary
frame-readiness = Readiness
frame-manager = For the manager
frame-lesson = Lesson
frame-check = Check
frame-paste = May I paste this?
frame-change-person = Change person
frame-details = My details and PIN
frame-settings = Settings
frame-speak-english = Show everything in English
frame-speak-khmer = Show everything in Khmer
frame-not-started = Sala could not open your records

# What Sala noticed about this laptop
notice-new-laptop-key-title = These records came from a backup or another laptop
notice-new-laptop-key = That is fine. Nothing was lost. From now on, this laptop signs its records with a new key of its own.
notice-clock-backwards-title = Please check the clock of this laptop
notice-clock-backwards = The clock shows a time before your newest record. Your records are kept in the right order. Please set the date and time, so that due dates are right.
frame-office = Office
frame-staff = People
frame-plan = Action plan
frame-reports = Reports
