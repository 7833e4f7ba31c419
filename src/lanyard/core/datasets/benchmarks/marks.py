"""The marks that stand in published files where a number would: kept as marks, never read as numbers."""

MARKS: dict[str, str] = {
    "z": "not applicable",
    "x": "not available",
    "c": "hidden, because the number is small",
    "low": "less than half a unit",
    ":": "not available",
    "..": "not available",
    "~": "hidden, because the number is small",
    "-": "not available",
    "n/a": "not applicable",
}
"""What each mark means. Source: the conventions of the department's and the Ministry of Justice's tables."""

NOT_A_NUMBER = "not a number"
"""The mark of a text that is neither a number nor one of `MARKS`."""

WRONG_IN_FILE = "wrong in the file"
"""The mark of a number that is known to be wrong: see `traps`."""

NO_CASES = "no cases"
"""The mark of a share that divides by nothing."""


def in_words(mark: str) -> str:
    """What a mark says, for people."""
    return MARKS.get(mark, mark)
