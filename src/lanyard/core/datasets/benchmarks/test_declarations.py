"""Published files and measures are declared so that they meet our own figures by name and by group."""

import pytest

from lanyard.core.datasets.benchmarks.declare import Gives, Scale, Table
from lanyard.core.datasets.benchmarks.files import TABLES
from lanyard.core.datasets.benchmarks.measures import MEASURES
from lanyard.core.datasets.benchmarks.ratios import RATIOS
from lanyard.core.datasets.benchmarks.traps import TRAPS
from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.core.datasets.declare import Measure, Unit
from lanyard.core.words.areas import areas

OWN: dict[str, tuple[Measure, ...]] = {}
for _measure in (measure for data_set in DATA_SETS for measure in data_set.measures):
    OWN[_measure.name] = (*OWN.get(_measure.name, ()), _measure)

SHARED = sorted(OWN.keys() & MEASURES)
ENDS_AT_20 = {"20+"}
"""The oldest group of tables that stop at 20, where ours go on by single years."""


COUNTED_AS_OTHER = {"DS"}
"""Down syndrome, which attendance tables show apart and ours count under other difficulty or disability."""


def cut_groups(gives: Gives) -> dict[str, set[str]]:
    found = {cut.name: set(cut.groups.values()) for rows in gives.rows for cut in rows.cuts}
    return found | ({gives.by: {gives.group or ""}} if gives.by else {})


def test_every_measure_is_given_by_a_file_or_made_of_two() -> None:
    given = {gives.measure for table in TABLES for gives in table.gives}
    assert given | set(RATIOS) == set(MEASURES)


def test_more_than_25_figures_have_a_benchmark() -> None:
    assert (len(MEASURES) > 25, len(TABLES) > 12) == (True, True)


@pytest.mark.parametrize(
    "name",
    [
        "plans_in_force",
        "new_plans",
        "requests_received",
        "six_week_share",
        "twenty_week_share_excluding_exceptions",
        "twenty_week_share_all",
        "reviews_expected",
        "reviews_met",
        "review_decision_four_week_share",
        "plans_ceased",
    ],
)
def test_every_figure_of_the_contract_has_a_benchmark(name: str) -> None:
    assert (name in SHARED) is True


@pytest.mark.parametrize("name", SHARED)
def test_a_measure_of_ours_has_the_same_unit_when_published(name: str) -> None:
    scale = {Unit.COUNT: Scale.COUNT, Unit.SHARE: Scale.PROPORTION, Unit.POINTS: Scale.SCORE}
    assert {scale[measure.unit] for measure in OWN[name]} == {MEASURES[name].scale}


@pytest.mark.parametrize("name", SHARED)
def test_a_measure_of_ours_has_the_same_title_when_published(name: str) -> None:
    assert (MEASURES[name].title in {measure.title for measure in OWN[name]}) is True


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.kind)
def test_groups_are_those_of_our_own_cuts(table: Table) -> None:
    own = {
        (name, cut.name): set(cut.groups)
        for name, measures in OWN.items()
        for measure in measures
        for view in measure.cuts
        for cut in view
    }
    strange = {
        (gives.measure, cut, group)
        for gives in table.gives
        for cut, groups in cut_groups(gives).items()
        for group in groups - own.get((gives.measure, cut), groups) - ENDS_AT_20 - COUNTED_AS_OTHER
    }
    assert strange == set()


def test_kinds_of_tables_differ() -> None:
    kinds = [table.kind for table in TABLES]
    assert sorted(set(kinds)) == sorted(kinds)


def test_traps_are_of_declared_tables_and_known_places() -> None:
    kinds = {table.kind for table in TABLES}
    places = {place for trap in TRAPS for place in trap.areas}
    assert ({trap.table for trap in TRAPS} <= kinds, places - set(areas())) == (True, {"England"})
