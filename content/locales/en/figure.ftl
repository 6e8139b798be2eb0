# Drawings of lessons: the numbers behind them.

figure-table = As a table
figure-percent = Percent
figure-count = Number
figure-note = Note
figure-target = Line to compare with
