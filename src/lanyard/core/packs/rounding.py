"""How numbers of rows are shown on pages that leave the data team."""

from lanyard.core.words.numbers import count

ROUND_TO = 10


def rounded(rows: int) -> str:
    """A number of rows to the nearest ten; a small one only as small."""
    return count(round(rows / ROUND_TO) * ROUND_TO) if rows >= ROUND_TO else f"under {ROUND_TO}"
