"""Puts every figure into the cells whose sums it shows, population by population."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from lanyard.core.datasets.compute import ComputedDataSet
from lanyard.core.datasets.counts import Counts
from lanyard.core.datasets.declare import Measure, Over, Quantity
from lanyard.core.datasets.disclosure.published import Family, families_of
from lanyard.core.datasets.disclosure.system import Rows
from lanyard.core.datasets.figures import Figure


@dataclass(frozen=True)
class Cell:
    """A sum of counts of a family of populations, and the number that stands for it: people, or things."""

    family: Family
    rows: Rows
    number: int


@dataclass(frozen=True)
class FigureCells:
    """The cells of one figure; none where it has none, as the residents of an area. Of a statistic the people
    over whom it is taken are the denominator."""

    numerator: Cell | None
    denominator: tuple[Cell, ...] = ()

    @property
    def each(self) -> tuple[Cell, ...]:
        """All that it has."""
        return (self.numerator, *self.denominator) if self.numerator else self.denominator


@dataclass(frozen=True)
class Publication:
    """All figures that are shared together, in cells. `statistics` are the figures of each measure that is a
    statistic, by the people over whom they are taken."""

    families: Mapping[str, Family]
    cells: dict[int, FigureCells] = field(default_factory=dict)
    statistics: dict[Measure, dict[Rows, Figure]] = field(default_factory=lambda: defaultdict(dict))

    def each_family(self) -> Iterable[Family]:
        """The families, each once."""
        return {id(family): family for family in self.families.values()}.values()

    def cells_of(self, figure: Figure) -> FigureCells:
        """The cells of a figure that was published."""
        return self.cells[id(figure)]

    def publish(self, figure: Figure) -> None:
        """Notes the cells of a figure as published."""
        measure, family = figure.measure, self.families[figure.measure.population.name]
        own = self._cell(family, measure.numerator, figure)
        if not measure.unit.is_statistic:
            self.cells[id(figure)] = FigureCells(own, self._denominator(figure))
            return
        self.cells[id(figure)] = FigureCells(None, tuple(filter(None, (own,))))
        if own:
            self.statistics[measure][own.rows] = figure

    def _denominator(self, figure: Figure) -> tuple[Cell, ...]:
        measure, family = figure.measure, self.families[figure.measure.population.name]
        if measure.over is Over.ELSEWHERE:
            return tuple(self._whole_elsewhere(quantity) for quantity in measure.elsewhere)
        if measure.denominator is None or measure.over is Over.RESIDENTS:
            return ()
        if measure.over is Over.WHOLE:
            rows = family.whole(measure.denominator)
            family.publish(measure.denominator, rows, figure)
            return (Cell(family, rows, family.number(measure.denominator, rows)),)
        return tuple(filter(None, (self._cell(family, measure.denominator, figure),)))

    def _cell(self, family: Family, quantity: Quantity, figure: Figure) -> Cell | None:
        rows = family.cell(quantity, figure)
        if not rows:
            return None
        family.publish(quantity, rows, figure)
        return Cell(family, rows, family.number(quantity, rows))

    def _whole_elsewhere(self, quantity: Quantity) -> Cell:
        family = self.families[quantity.population.name]
        rows = family.publish_whole(quantity)
        return Cell(family, rows, family.number(quantity, rows))


def publication_of(computed: Sequence[ComputedDataSet]) -> Publication:
    """Every figure of some data sets in cells."""
    counts: dict[str, Counts] = {}
    for data_set in computed:
        counts |= data_set.counts
    publication = Publication(families_of(counts))
    for data_set in computed:
        for figure in data_set.each_figure:
            publication.publish(figure)
    return publication
