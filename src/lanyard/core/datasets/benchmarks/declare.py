"""How published files are declared: once, as data. Reading, comparing and tests derive from it.

A published table has one row for each time, place and group, and one column for each count. `Table` says how
to know it, `Rows` which of its rows stand for whole areas or for the groups of a cut, and `Gives` which of
its columns make a measure. Nothing here computes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from lanyard.core.datasets.benchmarks.periods import Timing


class Scale(StrEnum):
    """What the numbers of a measure are, and so what may be said of chance."""

    COUNT = "a count"
    PROPORTION = "so many of so many: 0 to 1"
    RATIO = "so many for each one: 0 or more"
    SCORE = "a mean score"


class Better(StrEnum):
    """Which way is better; neither where a figure only describes."""

    HIGHER = "higher"
    LOWER = "lower"
    NEITHER = "neither"


@dataclass(frozen=True)
class PublishedMeasure:
    """A measure that published files give, under the name that our own data sets give it.

    Shares and rates are parts of 1 whatever the file writes. `share_of` names the count of which a share in
    groups is a part, so that it can be seen within other groups too.
    """

    name: str
    title: str
    scale: Scale
    better: Better = Better.NEITHER
    share_of: str | None = None
    doubt: str = ""


@dataclass(frozen=True)
class RowCut:
    """A column whose labels are the groups of a cut: our group by published label; no others."""

    name: str
    column: str
    groups: Mapping[str, str] = field(hash=False)


@dataclass(frozen=True)
class Rows:
    """The rows that stand for whole areas (no `cuts`) or for the groups of `cuts`.

    `where` gives what columns must hold, `starts` what they must begin with, `among` lists of which a row
    must hold one; rows of the same place and time that are left are added up.
    """

    cuts: tuple[RowCut, ...] = ()
    where: Mapping[str, str] = field(default_factory=dict, hash=False)
    starts: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    among: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)

    @property
    def columns(self) -> frozenset[str]:
        """The columns that it looks at."""
        return frozenset([*self.where, *self.starts, *self.among, *(cut.column for cut in self.cuts)])


@dataclass(frozen=True)
class Gives:
    """One measure and the columns that make it.

    The numerator is the sum of `numerator` less the sum of `less`, the denominator the sum of `denominator`.
    `value` is the column in which the file gives the value itself, so many in `per`. `by` names a cut that
    lies in the columns: `group` is the one of these. `unrecorded` is a column whose cases belong to no group,
    with the column of which they are a part: every group looks too small where they are many.
    """

    measure: str
    rows: tuple[Rows, ...]
    numerator: tuple[str, ...] = ()
    less: tuple[str, ...] = ()
    denominator: tuple[str, ...] = ()
    value: str | None = None
    per: int = 100
    by: str | None = None
    group: str | None = None
    unrecorded: tuple[str, str] | None = None

    @property
    def columns(self) -> frozenset[str]:
        """The columns that hold its numbers."""
        printed = [self.value] if self.value else []
        unrecorded = self.unrecorded or ()
        return frozenset([*self.numerator, *self.less, *self.denominator, *printed, *unrecorded])


@dataclass(frozen=True)
class AreaColumns:
    """The columns that say which place a row is of. The first that tells one counts, in this order.

    `number` is the department's three digits, `ons` the nine characters, `name` the name of an area, a region
    or England. `level` holds whether a row is national, regional or local, `region` the region's name.
    """

    number: str | None = None
    ons: str | None = None
    name: str | None = None
    level: str | None = None
    region: str | None = None

    @property
    def columns(self) -> frozenset[str]:
        """The columns named."""
        return frozenset(filter(None, (self.number, self.ons, self.name, self.level, self.region)))


@dataclass(frozen=True)
class Table:
    """One published table: how to know it by content, its time and places, and what it gives.

    `known_by` are columns that it always has, `holds` what columns hold in its first row. `dated` gives
    columns whose published name carries a year, by the name used here: `{yy}` stands for the two digits of
    the table's last year, `{next}` for those of the year after. `marks_in` is the column that holds the
    mark of an empty number, where the file keeps marks apart. `lacks` says what the file does not hold.
    """

    kind: str
    title: str
    source: str
    known_by: frozenset[str]
    time: str
    timing: Timing
    places: AreaColumns
    gives: tuple[Gives, ...]
    holds: Mapping[str, str] = field(default_factory=dict, hash=False)
    dated: Mapping[str, str] = field(default_factory=dict, hash=False)
    marks_in: str | None = None
    lacks: str = ""

    @property
    def columns(self) -> frozenset[str]:
        """Every column that is read."""
        of_rows = [rows.columns for gives in self.gives for rows in gives.rows]
        return frozenset(filter(None, (self.time, self.marks_in))).union(
            self.places.columns, *of_rows, *(gives.columns for gives in self.gives)
        )
