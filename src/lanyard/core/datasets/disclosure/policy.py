"""Which numbers are small, how shown ones are rounded, hidden ones marked: declared once for all outputs."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

HIDDEN = "c"
"""Stands for a number that is hidden to protect people, as in the department's published tables."""

NOT_APPLICABLE = "z"
"""Stands for a share of nobody."""

NOT_AVAILABLE = "x"
"""Stands for a figure that the returns in use cannot give."""

LOW = "low"
"""Stands beside a number that is more than 0 and is shown as 0, being rounded."""

MARKS: Mapping[str, str] = {
    HIDDEN: "hidden to protect people",
    NOT_APPLICABLE: "not applicable: there is nobody to take it of",
    NOT_AVAILABLE: "not available: the returns in use cannot give it",
    LOW: "more than 0, but 0 once rounded",
}
"""What each mark means, in words."""


@dataclass(frozen=True)
class Policy:
    """Counts from `hide_from` to `hide_to` are hidden, and so is all from which one could be worked out.

    That holds for numerators, denominators and what lies between them. 0 is shown. A median, mean or centile
    is shown when it is taken over `median_from` people or more. Counts that are shown are rounded to the
    nearest `round_to`, or not at all where that is None; percentages, rates and statistics to so many
    `decimals`. Source: data specification 3.3, small-number rule.
    """

    hide_from: int = 1
    hide_to: int = 5
    median_from: int = 10
    round_to: int | None = None
    decimals: int = 1

    def is_small(self, count: int) -> bool:
        """Whether a count may not be known."""
        return self.hide_from <= count <= self.hide_to

    def is_small_change(self, one: float, other: float) -> bool:
        """Whether two values of the same number lie so near that the change tells of few."""
        return self.is_small(round(abs(one - other)))

    @property
    def of_statistics(self) -> "Policy":
        """The same policy for how many people stand behind a statistic."""
        return replace(self, hide_from=1, hide_to=self.median_from - 1)

    def rounded_count(self, count: int) -> int:
        """The count as it is shown."""
        return count if self.round_to is None else _to_nearest(count, self.round_to)

    def rounded_share(self, share: float) -> float:
        """A share as it is shown, so that its percentage has no more decimals than may be."""
        return round(share, self.decimals + 2)

    def rounded_value(self, value: float) -> float:
        """A rate or statistic as it is shown."""
        return round(value, self.decimals)


def _to_nearest(count: int, step: int) -> int:
    """The nearest multiple; halves go up."""
    return (count + step // 2) // step * step if step % 2 == 0 else (2 * count + step) // (2 * step) * step


SMALL_NUMBERS = Policy()
"""The policy of every shareable file."""
