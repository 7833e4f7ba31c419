"""Of several returns those count that are right for the date and the area; the others say why not."""

from dataclasses import replace
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

from lanyard.core.register.choose import choose
from lanyard.core.register.test_factories import annex_a, establishments, sen2
from lanyard.core.returns.errors import WrongReturn
from lanyard.core.returns.reading import ReadReturn

OLD_DAY = date(2025, 1, 16)


def of_2026(path: str = "2026.xml", shape: str = "xml", serial: str = "001") -> ReadReturn:
    return sen2(path=Path(path), shape=shape, serial=serial)


def of_2025(path: str = "2025.xml") -> ReadReturn:
    return sen2(path=Path(path), year=2025, census_day=OLD_DAY)


def test_nothing_given_nothing_chosen() -> None:
    chosen = choose([])
    assert (chosen.used, chosen.set_aside, chosen.area) == ((), (), None)


def test_one_return_of_each_kind_is_used() -> None:
    plans, lists, schools = of_2026(), annex_a(), establishments()
    chosen = choose([schools, lists, plans])
    assert (chosen.sen2, chosen.annex_a, chosen.establishments) == (plans, lists, schools)
    assert (chosen.set_aside, chosen.area) == ((), "999")


def test_the_latest_year_counts_and_the_older_one_says_so() -> None:
    new, old = of_2026(), of_2025()
    chosen = choose([old, new])
    assert chosen.sen2 is new
    assert [(aside.read, aside.reason) for aside in chosen.set_aside] == [
        (old, "The return of 2026 is used; this is an older one, of 2025.")
    ]


def test_a_census_day_after_the_as_at_date_does_not_count_yet() -> None:
    new, old = of_2026(), of_2025()
    chosen = choose([new, old], as_at=date(2026, 1, 14))
    assert chosen.sen2 is old
    assert [(aside.read, aside.reason) for aside in chosen.set_aside] == [
        (new, "Its census day, 15 January 2026, is after the as-at date, 14 January 2026.")
    ]


def test_a_census_day_on_the_as_at_date_counts() -> None:
    new = of_2026()
    assert choose([new, of_2025()], as_at=date(2026, 1, 15)).sen2 is new


def test_a_return_that_does_not_say_its_census_day_is_not_refused_for_it() -> None:
    silent = sen2(census_day=None)
    assert choose([silent], as_at=date(2020, 1, 1)).sen2 is silent


def test_of_two_copies_the_xml_counts_then_blade_form_workbook_and_modules() -> None:
    shapes = ("xml", "blade", "form", "workbook", "modules")
    copies = [of_2026(path=f"{shape}.file", shape=shape) for shape in shapes]
    chosen = choose(reversed(copies))
    assert chosen.sen2 is copies[0]
    assert [aside.read.shape for aside in chosen.set_aside] == list(shapes[1:])
    assert {aside.reason for aside in chosen.set_aside} == {
        "A second copy of the same return: xml.file is used."
    }


def test_of_two_submissions_the_later_one_counts() -> None:
    first, second = of_2026("a.xml", serial="002"), of_2026("b.xml", serial="010")
    assert choose([first, second]).sen2 is second


def test_a_second_workbook_and_a_second_register_are_set_aside() -> None:
    lists = [annex_a(path=Path(name)) for name in ("b.xlsx", "a.xlsx")]
    schools = [establishments(path=Path(name)) for name in ("d.csv", "c.csv")]
    chosen = choose([*lists, *schools])
    assert (chosen.annex_a, chosen.establishments) == (lists[1], schools[1])
    assert [aside.read for aside in chosen.set_aside] == [lists[0], schools[0]]


def test_two_files_with_one_list_each_are_one_workbook() -> None:
    plans, support = (
        replace(read, tables={name: read.tables[name]})
        for name in ("list_1", "list_2")
        for read in [annex_a([{}], [{}, {}], path=Path(f"{name}.csv"))]
    )
    third = annex_a(path=Path("old.xlsx"))
    chosen = choose([support, third, plans])
    assert chosen.annex_a is not None
    assert [path.name for path in chosen.annex_a.files] == ["list_1.csv", "list_2.csv"]
    assert {name: read.rows.height for name, read in chosen.annex_a.tables.items()} == {
        "list_1": 1,
        "list_2": 2,
    }
    assert [aside.read for aside in chosen.set_aside] == [third]


def test_a_return_without_year_comes_after_one_with_a_year() -> None:
    silent = replace(of_2026("silent.csv", shape="modules"), year=None, reference_date=None, area=None)
    chosen = choose([silent, of_2025()])
    assert [aside.reason for aside in chosen.set_aside] == [
        "The return of 2025 is used; this one does not say its year."
    ]


def test_the_order_of_files_does_not_matter() -> None:
    given = [of_2026(), of_2026("copy.xml"), of_2025(), annex_a()]
    for order in permutations(given):
        assert choose(order) == choose(given)


def test_returns_of_two_areas_are_refused() -> None:
    with pytest.raises(
        WrongReturn, match=r"SEN2 return of Birmingham \(330\), while a.xml is of Made-up area"
    ):
        choose([sen2(path=Path("a.xml")), sen2(path=Path("b.xml"), area="330")])


def test_a_return_of_another_area_than_asked_for_is_refused() -> None:
    with pytest.raises(WrongReturn, match=r"SEN2 return of Birmingham \(330\), not of Made-up area \(999\)"):
        choose([sen2(area="330")], area="999")


def test_a_return_that_names_no_area_is_taken_for_the_area_asked_for() -> None:
    silent = sen2(area=None)
    chosen = choose([silent], area="330")
    assert (chosen.sen2, chosen.area) == (silent, "330")
