"""Fitting a phrase into a sentence."""


def upper_first(text: str) -> str:
    """The text with a capital first, the rest as it is: ``the SEN2 return`` as ``The SEN2 return``."""
    return text[:1].upper() + text[1:]


def lower_first(text: str) -> str:
    """The text for the middle of a sentence; what starts with an abbreviation (``SEN unit``) stays."""
    starts_short = text[:2].isupper() and text[1:2] != " "
    return text if starts_short else text[:1].lower() + text[1:]


def curled(text: str) -> str:
    """The text with apostrophes as print has them: ``the law's last day`` as ``the law’s last day``."""
    return text.replace("'", "’")
