"""What can go wrong with words: an area, a code or a word that is not known."""


class WordsError(LookupError):
    """Something asked for is not among the words, codes or areas of the field."""


class UnknownAreaError(WordsError):
    """No area has this number."""


class UnknownCodeError(WordsError):
    """A code set has no such code."""


class UnknownWordError(WordsError):
    """The glossary does not hold this word."""
