"""How counts and shares are written for people."""

from decimal import ROUND_HALF_UP, Decimal


def count(number: int) -> str:
    """A whole number with commas: 12345 as ``12,345``."""
    return f"{number:,}"


def percent(share: float, decimal_places: int = 1) -> str:
    """A share of 1 as a percentage: 0.464 as ``46.4%``. Halves round up, as readers expect."""
    return f"{decimal(share * 100, decimal_places)}%"


def decimal(number: float, decimal_places: int = 1) -> str:
    """A number with commas and a fixed number of decimal places: 1234.56 as ``1,234.6``. Halves round up."""
    # Through the shortest text of the number, so that 0.285 is the half it looks like, not 0.28499999.
    step = Decimal(1).scaleb(-decimal_places)
    rounded = Decimal(repr(round(number, 10))).quantize(step, rounding=ROUND_HALF_UP)
    return f"{rounded + 0:,}"


def counted(number: int, one: str, many: str) -> str:
    """A count with its noun: ``1 row``, ``12,345 rows``."""
    return f"{count(number)} {one if number == 1 else many}"
