"""Which tables of counts figures are added up from."""

from lanyard.core.datasets.declare import Cut, Measure, Population, Quantity, Source, Unit
from lanyard.core.datasets.views import CountTable, count_tables, table_for

PEOPLE = Population("people", "people", "People.", "none:none", Source("none", "nothing"))
TOWN = Cut(
    "town", "Town", {"x": "X", "y": "Y", "z": "Z"}, tells={"coast": {"x": "yes", "y": "yes", "z": "no"}}
)
COAST = Cut("coast", "Coast", {"yes": "On the coast", "no": "Inland"}, gathers=TOWN)
SEX = Cut("sex", "Sex", {"M": "Male", "F": "Female"})
LATE = Cut("late", "Late", {"late": "Late", "in_time": "In time"})
HARBOUR = Cut(
    "harbour", "Harbour", {"big": "Big", "none": "None"}, tells={"coast": {"big": "yes", "none": "no"}}
)


def share(*cuts: tuple[Cut, ...], name: str = "late_share") -> Measure:
    late = Quantity(PEOPLE, ((LATE, ("late",)),))
    return Measure(name, name, Unit.SHARE, "Late.", late, Quantity(PEOPLE), cuts=cuts)


def count(*cuts: tuple[Cut, ...]) -> Measure:
    return Measure("people", "People", Unit.COUNT, "People.", Quantity(PEOPLE), cuts=cuts)


def names(*measures: Measure) -> list[str]:
    return [table.name for table in count_tables(measures)["people"]]


def test_a_view_is_counted_with_all_conditions_that_figures_so_cut_make() -> None:
    assert names(count((SEX,)), share((SEX,))) == ["sex+late"]


def test_a_table_that_another_tells_is_not_counted_again() -> None:
    assert names(count((TOWN,), (COAST,), (SEX, COAST))) == ["town", "sex+coast"]


def test_each_view_is_added_up_from_one_table() -> None:
    tables = count_tables([count((TOWN,), (COAST,), (SEX, COAST))])["people"]
    assert [table_for(tables, view).name for view in ((), (TOWN,), (COAST,), (SEX, COAST))] == [
        "town",
        "town",
        "town",
        "sex+coast",
    ]


def test_rows_whose_cuts_contradict_each_other_are_not_possible() -> None:
    table = CountTable(PEOPLE, (TOWN, HARBOUR))
    assert table.possible == (("x", "big"), ("y", "big"), ("z", "none"))


def test_a_gathering_cut_is_told_by_the_cut_it_gathers() -> None:
    table = CountTable(PEOPLE, (TOWN,))
    assert table.by_group(Quantity(PEOPLE), (COAST,)) == {("yes",): (("x",), ("y",)), ("no",): (("z",),)}


def test_a_group_that_cannot_meet_the_conditions_is_left_out() -> None:
    inland = Quantity(PEOPLE, ((COAST, ("no",)),))
    assert list(CountTable(PEOPLE, (TOWN,)).by_group(inland, (TOWN,))) == [("z",)]
