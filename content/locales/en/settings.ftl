# The settings of this laptop.

settings-title = Settings
settings-about = These settings are for this laptop, whoever is learning.
settings-language = Language
settings-text-size = Text size
settings-text-sample = This is how large the text is now.
settings-theme = Colours
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-digits = Numbers
settings-digits-arabic = 1 2 3
settings-digits-khmer = ១ ២ ៣
settings-version = Sala { $app } · lessons { $content }
settings-laptop = Key of this laptop: { $laptop }
