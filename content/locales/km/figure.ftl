# Drawings of lessons: the numbers behind them.

figure-table = ជាតារាង
figure-percent = ភាគរយ
figure-count = ចំនួន
figure-note = កំណត់សម្គាល់
figure-target = បន្ទាត់សម្រាប់ប្រៀបធៀប
