"""Which numbers are small, and how a hidden one is marked: declared once, for every output."""

from dataclasses import dataclass

HIDDEN = "c"
"""Stands for a number that is hidden to protect people, as in the department's published tables."""

NOT_APPLICABLE = "z"
"""Stands for a share of nobody."""


@dataclass(frozen=True)
class Policy:
    """Counts from `hide_from` to `hide_to` are hidden, and so is all from which one could be worked out.

    That holds for numerators, denominators and what lies between them. 0 is shown. A median is shown when it
    is taken over `median_from` or more. Source: data specification 3.3, small-number rule.
    """

    hide_from: int = 1
    hide_to: int = 5
    median_from: int = 10

    def is_small(self, count: int) -> bool:
        """Whether a count may not be known."""
        return self.hide_from <= count <= self.hide_to


SMALL_NUMBERS = Policy()
"""The policy of every shareable file."""
