"""Acts that cannot be done as asked, told to whoever asked where they asked."""


class RefusedError(Exception):
    """An act that the rules do not allow now. Its text says why and what to do; nothing has been changed.

    `field` is the field of the form that it speaks of, if it speaks of one. Features raise their own kinds;
    form pages show them in the error summary.
    """

    def __init__(self, words: str, field: str | None = None) -> None:
        super().__init__(words)
        self.field = field
