# The preview an author opens with `sala content preview`: the throwaway person and the window's title.

preview-person = Author
preview-unit = Preview
preview-title = Sala: preview
preview-mistakes = { $count ->
    [one] Sala: 1 mistake in the content. This is the last good version
   *[other] Sala: { $count } mistakes in the content. This is the last good version
  }
