"""How a data set is declared: once, as data.

What engines count, the figures, their arithmetic of disclosure control, the catalogue and the report all
derive from these declarations. Nothing here computes, so that pages can list data sets without loading an
engine.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

NOT_RECORDED = "unknown"
"""The group of everybody for whom a cut is not recorded, so that groups add up to the whole."""


class Unit(StrEnum):
    """What the value of a measure is. Days, weeks and points are a statistic of a column, see `Statistic`."""

    COUNT = "count"
    SHARE = "share"
    RATE = "rate"
    DAYS = "days"
    WEEKS = "weeks"
    POINTS = "points"

    @property
    def is_statistic(self) -> bool:
        """Whether the value is taken of what a column says of each row, not made of numbers of rows."""
        return self in {Unit.DAYS, Unit.WEEKS, Unit.POINTS}


class Statistic(StrEnum):
    """What is taken of a column, over the rows that have a value there."""

    MEDIAN = "median"
    MEAN = "mean"
    CENTILE_90 = "90th centile"


class Form(StrEnum):
    """What a data set is made of. Person lists name children and never leave the area as shareable."""

    FIGURES = "figures"
    PERSON_LIST = "person list"


class Over(StrEnum):
    """By what a share or rate divides: the same group, the whole area, the people aged 0 to 25 who live
    there, or the whole area's numbers of other populations."""

    GROUP = "the same group"
    WHOLE = "the whole area"
    RESIDENTS = "people aged 0 to 25 who live in the area"
    ELSEWHERE = "numbers of other populations"


@dataclass(frozen=True)
class Source:
    """A return, register or log from which data sets are made. `kind` is the kind of the declared return;
    `also` are kinds that give the same, so that it is held when any of them is."""

    kind: str
    title: str
    also: tuple[str, ...] = ()

    def is_held(self, held: Collection[str]) -> bool:
        """Whether a return of one of its kinds is among those held."""
        return any(kind in held for kind in (self.kind, *self.also))


@dataclass(frozen=True)
class Ask:
    """A column without which a figure cannot be, of whatever return has that table.

    `asked_from` is the year of the first return that must fill it, None where none must; the first that has
    it at all stands in the return's declaration.
    """

    table: str
    column: str
    asked_from: int | None = None


@dataclass(frozen=True)
class Cut:
    """A way to split a population. `groups` gives each group's words by its code, in the order of reading.

    `tells` names facts that a group settles, such as the kind of place of a place: two cuts that tell the
    same fact are tied by it. A cut that `gathers` another is made of its groups, by the fact of the cut's own
    name. `source` is a return without which the cut cannot be.

    An open cut has further groups, which only the snapshot tells, such as districts: `found_by` names the
    function that gives them, see `open_cuts`; `found_title` puts one into words.
    """

    name: str
    title: str
    groups: Mapping[str, str] = field(hash=False)
    tells: Mapping[str, Mapping[str, str]] = field(default_factory=dict, hash=False)
    gathers: "Cut | None" = None
    asks: Ask | None = None
    source: Source | None = None
    found_by: str = ""
    found_title: str = "{}"

    @cached_property
    def counted_as(self) -> "Cut":
        """The cut that engines group by: the finer one, if this one gathers another."""
        return self.gathers or self

    def title_of(self, group: str) -> str:
        """The words for a group, one that only the snapshot tells among them."""
        return self.groups.get(group) or self.found_title.format(group)

    def of(self, finer_group: str) -> str:
        """The group to which a group of `counted_as` belongs."""
        return self.gathers.tells[self.name][finer_group] if self.gathers else finer_group


@dataclass(frozen=True)
class Population:
    """What is counted, one row each. `rows` names the function that gives the rows, as `module:function`.

    The function takes the snapshot's tables and gives one row for each thing counted: the keys of its row in
    the snapshot; a text column, never null, for each cut that a measure of it uses (the finer one, of a cut
    that gathers another); and the columns of which measures take sums or statistics. Without the return
    `source` there are no rows.

    `weight` names the whole-number column that says how many people a row stands for, where providers give
    numbers and not rows; one person or thing each where it is empty. Whoever is counted here is counted in
    the population `within` which it lies, too.
    """

    name: str
    title: str
    definition: str
    rows: str
    source: Source
    weight: str = ""
    within: "Population | None" = None


@dataclass(frozen=True)
class People:
    """The rows of a person list: the function that gives them, as `module:function`, and its source."""

    rows: str
    source: Source


@dataclass(frozen=True)
class Quantity:
    """Those of a population that lie in certain groups of certain cuts; no condition means all.

    Where it is a quantity `of` a column of whole numbers, the column's sum is meant, such as the sessions
    that pupils missed, and not how many there are.
    """

    population: Population
    where: tuple[tuple[Cut, tuple[str, ...]], ...] = ()
    of: str = ""

    @cached_property
    def conditions(self) -> Mapping[str, frozenset[str]]:
        """The groups that count, by the name of the cut."""
        return {cut.name: frozenset(groups) for cut, groups in self.where}


@dataclass(frozen=True)
class Measure:
    """One figure, for the whole area and for each of `cuts` (one cut, or two crossed).

    A count has a numerator only. A share divides it by the denominator, `over` the same group or the whole
    area; a rate is that, `per` so many. Over numbers `elsewhere` both divide by their sum and have no
    denominator of their own. Days, weeks and points are the `statistic` of a `column` over the numerator's
    rows. A measure that gives way is the one whose numbers are hidden where a small number could be worked
    out from it together with another measure.
    """

    name: str
    title: str
    unit: Unit
    definition: str
    numerator: Quantity
    denominator: Quantity | None = None
    over: Over = Over.GROUP
    cuts: tuple[tuple[Cut, ...], ...] = ()
    source: str = ""
    asks: Ask | None = None
    gives_way: bool = False
    statistic: Statistic = Statistic.MEDIAN
    column: str = "days"
    per: int = 1
    elsewhere: tuple[Quantity, ...] = ()

    def __post_init__(self) -> None:
        if self.unit.is_statistic:
            self._check_statistic()
        if (self.over is Over.ELSEWHERE) != bool(self.elsewhere):
            raise ValueError(f"{self.name}: numbers elsewhere belong to {Over.ELSEWHERE!r}, and only there")

    def _check_statistic(self) -> None:
        gathering = [cut.name for view in self.cuts for cut in view if cut.gathers]
        if gathering:
            raise ValueError(f"{self.name}: a median cannot be made of medians, as {gathering[0]} would need")
        if self.population.weight and self.statistic is not Statistic.MEAN:
            raise ValueError(f"{self.name}: rows that stand for several people have no {self.statistic}")

    @property
    def population(self) -> Population:
        """What is counted; numerator and denominator count the same."""
        return self.numerator.population

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """What must be counted of its population for it."""
        return (self.numerator,) if self.denominator is None else (self.numerator, self.denominator)

    @property
    def populations(self) -> tuple[Population, ...]:
        """Its own population, then those elsewhere, each once."""
        found = (self.population, *(quantity.population for quantity in self.elsewhere))
        return tuple(dict.fromkeys(found))

    @property
    def views(self) -> tuple[tuple[Cut, ...], ...]:
        """The whole area, then each cut."""
        return ((), *self.cuts)


@dataclass(frozen=True)
class Serves:
    """The item of an inspection's list of data sets that a data set answers, in our short words."""

    item: int
    words: str


@dataclass(frozen=True)
class DataSet:
    """One of the data sets that an inspection asks for.

    `definition`, `numerator`, `denominator` and `cuts` are words for people. `measures` and `people` are what
    is computed, and a list of people may have both: then its figures may be shared and its people not. A data
    set without either is declared and not yet computed. `commissioned` names the table, if any, that says
    what is commissioned of a service: it stands beside the figures as it is given, and tells of no child.
    `doubts` says what is not certain.
    """

    id: int
    slug: str
    title: str
    serves: Serves
    definition: str
    numerator: str
    denominator: str
    cuts: str
    sources: tuple[Source, ...]
    owner: str
    form: Form = Form.FIGURES
    doubts: str = ""
    measures: tuple[Measure, ...] = ()
    people: People | None = None
    commissioned: str = ""

    @property
    def file_stem(self) -> str:
        """What its files are called: two digits and the slug."""
        return f"{self.id:02d}-{self.slug}"

    @property
    def is_shareable(self) -> bool:
        """Whether all of it may leave the data team, once small numbers are hidden; person lists may not."""
        return self.form is Form.FIGURES

    @property
    def computed_from(self) -> frozenset[Source]:
        """The sources of which one at least must be held for anything to be computed."""
        people = [self.people.source] if self.people else []
        return frozenset([measure.population.source for measure in self.measures] + people)


def in_words(sources: tuple[Source, ...]) -> str:
    """The titles of sources as one phrase."""
    titles = [source.title for source in sources]
    return " and ".join(filter(None, (", ".join(titles[:-1]), *titles[-1:])))
