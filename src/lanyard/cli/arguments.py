"""Arguments of commands that are more than text."""

import argparse
from datetime import date


def day(text: str) -> date:
    """A date argument, yyyy-mm-dd."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a date: write it as 2026-01-15") from None


def positive(text: str) -> int:
    """A whole number argument of at least 1."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number of at least 1")
    return int(text)
