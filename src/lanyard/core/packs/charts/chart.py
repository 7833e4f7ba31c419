"""What a chart shows: labels, one or more series of values, and the unit they are in."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from lanyard.core.packs.cell_text import is_clean
from lanyard.core.packs.errors import ChartError


class Gap(Enum):
    """Why there is no value; the value of the member is the word readers see."""

    HIDDEN = "hidden"
    """Suppressed, because the number of children is small or would reveal a small one."""
    NOT_HELD = "not held"
    """No source carries it."""


Value = float | Gap


def known(values: Iterable[Value]) -> list[float]:
    """The values that are numbers."""
    return [value for value in values if not isinstance(value, Gap)]


class ChartForm(Enum):
    """How a chart is drawn."""

    BARS = "bar chart"
    STACKED_BARS = "stacked bar chart"
    LINES = "line chart"
    LIMITS = "chart with the limits of chance"


@dataclass(frozen=True)
class Unit:
    """How values read: multiplied by ``times``, with so many decimals, with ``suffix`` after them."""

    name: str
    decimals: int = 0
    times: float = 1
    suffix: str = ""

    @property
    def smallest_step(self) -> float:
        """The least difference between two values that still shows."""
        return 10.0**-self.decimals / self.times

    def show(self, value: Value) -> str:
        """The value as readers see it, such as 20,635 or 46.4% or the word for why there is none."""
        if isinstance(value, Gap):
            return value.value
        return f"{value * self.times:,.{self.decimals}f}{self.suffix}"


NUMBER = Unit("number")
SHARE = Unit("share", decimals=1, times=100, suffix="%")
"""A share from 0 to 1, shown as a percentage."""
DAYS = Unit("days", suffix=" days")
WEEKS = Unit("weeks", decimals=1, suffix=" weeks")
POINTS = Unit("points", decimals=1)
RATE = Unit("rate", decimals=1)


@dataclass(frozen=True)
class Series:
    """One run of values, in the order of the labels of its chart."""

    name: str
    values: tuple[Value, ...]


@dataclass(frozen=True)
class Chart:
    """A chart as data. ``title`` says in sentence case what is shown, of whom and when.

    Values are 0 or more. Raises :class:`ChartError` when values do not fit the labels.
    """

    title: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    unit: Unit = NUMBER
    form: ChartForm = ChartForm.BARS

    def __post_init__(self) -> None:
        if not self.title.strip():
            raise ChartError("A chart has no title: people who do not see it would not know what it shows.")
        if not self.labels or not self.series:
            raise ChartError(f"Chart ‘{self.title}’ has nothing to show: give it labels and a series.")
        if not all(map(is_clean, (self.title, *self.labels, *(series.name for series in self.series)))):
            raise ChartError(f"Chart ‘{self.title}’ has control characters in its words: remove them.")
        for series in self.series:
            self._check(series)

    def _check(self, series: Series) -> None:
        if len(series.values) != len(self.labels):
            raise ChartError(
                f"Chart ‘{self.title}’, series ‘{series.name}’ has {len(series.values)} values "
                f"for {len(self.labels)} labels: give one value for each label."
            )
        for label, value in zip(self.labels, series.values, strict=True):
            if not isinstance(value, Gap) and not 0 <= value < math.inf:
                raise ChartError(
                    f"Chart ‘{self.title}’, series ‘{series.name}’, label ‘{label}’ has the value {value}: "
                    "only numbers from 0 up can be drawn."
                )

    @property
    def hides_values(self) -> bool:
        """Whether any value is suppressed."""
        return any(Gap.HIDDEN in series.values for series in self.series)

    def in_words(self) -> str:
        """Everything the chart shows, for people who do not see it."""
        return f"{self.form.value.capitalize()}. {' '.join(map(self._in_words, self.series))}"

    def _in_words(self, series: Series) -> str:
        pairs = zip(self.labels, series.values, strict=True)
        values = "; ".join(f"{label}: {self.unit.show(value)}" for label, value in pairs)
        return f"{series.name}: {values}." if len(self.series) > 1 else f"{values}."
