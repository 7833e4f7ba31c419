"""What became of a figure since an earlier pack, in plain words.

Only what both packs show is compared: a number that either hides stays hidden, and what is told of a change
follows from the numbers as they are shown, rounded.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from lanyard.core.datasets.declare import Measure, Unit
from lanyard.core.datasets.origins import returns_of
from lanyard.core.datasets.trend import Difference
from lanyard.core.packs.dataset_words import AFTER_VALUE, HIDDEN, NOBODY, value_in_words
from lanyard.core.packs.headlines import HeadlineFigure
from lanyard.core.packs.over_time import OverTime, Told
from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.words.dates_in_words import date_in_words
from lanyard.core.words.numbers import count, decimal

NOT_COMPARABLE = "not comparable"
UNCHANGED = "unchanged"
HIDDEN_BEFORE = "hidden before"
REASONS = {
    Difference.DEFINITION: "defined differently",
    Difference.RETURNS: "other returns",
    Difference.NOT_SAID: "definition not known",
}
"""Why a figure cannot be compared, in the few words that a cell has room for."""


@dataclass(frozen=True)
class Change:
    """A figure as it is now and as it was in the period before."""

    title: str
    measure: Measure
    before: Told
    now: Told

    @property
    def days(self) -> tuple[date, date]:
        """The last days that the returns behind the two are about."""
        return self.before.day, self.now.day

    @property
    def differs(self) -> Difference | None:
        """What keeps the two from being compared, if anything does."""
        return Difference(self.now.differs) if self.now.differs else None

    @property
    def in_words(self) -> str:
        """What became of it: ``rose by 1.2 percentage points``, or why that cannot be told."""
        if self.differs:
            return f"{NOT_COMPARABLE}: {REASONS[self.differs]}"
        if self.now.is_hidden:
            return HIDDEN
        if self.before.is_hidden:
            return HIDDEN_BEFORE
        if self.before.value is None or self.now.value is None:
            return NOBODY
        return _in_words(self.measure.unit, self.now.value - self.before.value)

    @property
    def values(self) -> tuple[str, str]:
        """The figure before and now, as readers see it."""
        before, now = (
            value_in_words(self.measure.unit, told.value, hidden=told.is_hidden)
            for told in (self.before, self.now)
        )
        return before, now

    @property
    def why_not(self) -> str:
        """The words after ``cannot be compared``; nothing where the two can be."""
        before = f"with {date_in_words(self.before.day)}"
        if self.differs is Difference.DEFINITION:
            return f"{before}, being defined differently now"
        if self.differs is Difference.RETURNS:
            return f"{before}, being made of other returns ({_returns(self.before, self.now)})"
        return f"{before}, as that pack does not say how it was made" if self.differs else ""


def why_not(changes: Iterable[Change]) -> Iterator[str]:
    """A sentence for each reason why figures cannot be compared, with all to which it applies."""
    titles: dict[str, list[str]] = {}
    for change in changes:
        titles.setdefault(change.why_not, []).append(change.title)
    yield from (f"Cannot be compared {why}: {'; '.join(each)}." for why, each in titles.items() if why)


def change_of(figure: HeadlineFigure, over_time: OverTime) -> Change | None:
    """What became of a figure since the period before; None where no earlier pack tells of one."""
    told = over_time.up_to(figure.row)
    return Change(figure.title, figure.measure, told[-2], told[-1]) if len(told) > 1 else None


def _in_words(unit: Unit, difference: float) -> str:
    amount = _amount(unit, abs(difference))
    if not any(digit in amount for digit in "123456789"):
        return UNCHANGED
    return f"{'rose' if difference > 0 else 'fell'} by {amount}"


def _amount(unit: Unit, difference: float) -> str:
    if unit is Unit.SHARE:
        return f"{decimal(100 * difference)} percentage points"
    return count(round(difference)) if unit is Unit.COUNT else f"{decimal(difference)}{AFTER_VALUE[unit]}"


def _returns(before: Told, now: Told) -> str:
    """The titles of the returns that a figure was made of, and of those that it is made of now."""
    return f"then {_titles(before)}; now {_titles(now)}"


def _titles(told: Told) -> str:
    kinds = returns_of(told.basis or "")
    return " and ".join(BY_KIND[kind].title if kind in BY_KIND else kind for kind in kinds) or "none"
