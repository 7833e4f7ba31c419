"""What is held, in words: rounded, so that no list of a few children is told by its length."""

from datetime import date

import pytest

from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.core.packs.holding_words import by_freshness, sources_page, to_look_at
from lanyard.core.packs.pdf.report import Readiness
from lanyard.core.packs.rounding import rounded
from lanyard.core.register.holdings import Holding
from lanyard.core.returns.catalogue import BY_KIND

SEN2 = Holding(BY_KIND["sen2"], ("sen2.xml",), rows=3267, of=date(2026, 1, 15), months=1, errors=12)
LISTS = Holding(BY_KIND["annex-a"], ("annex-a.xlsx",), rows=7)
CENSUS = Holding(BY_KIND["school-census"])


@pytest.mark.parametrize(
    ("rows", "words"), [(0, "under 10"), (4, "under 10"), (9, "under 10"), (10, "10"), (3267, "3,270")]
)
def test_rows_are_rounded_to_tens(rows: int, words: str) -> None:
    assert rounded(rows) == words


def test_each_source_held_has_a_line_and_the_others_are_named() -> None:
    page = sources_page([SEN2, LISTS, CENSUS])
    assert page.tables[0].rows == (
        ("SEN2 return", "15 Jan 2026", "1", "3,270", "0.4", "Current"),
        ("Annex A person-level lists", "not said", "–", "under 10", "–", "Age not known"),
    )
    assert page.notes == (
        f"Not held: {BY_KIND['school-census'].title}.",
        (
            "Annex A person-level lists: the file does not say of which day it is, so nobody can tell how "
            "old it is."
        ),
    )


def test_sources_are_counted_by_their_state() -> None:
    assert [(one.words, one.mark, one.count) for one in by_freshness([SEN2, LISTS, CENSUS])] == [
        ("Current", Readiness.READY, 1),
        ("Old", Readiness.PARTIAL, 0),
        ("Age not known", Readiness.PARTIAL, 1),
        ("Not held", Readiness.NOT_HELD, 1),
    ]


def test_leaders_are_told_of_old_sources_then_faulty_ones_then_the_most_wanted() -> None:
    old = Holding(BY_KIND["sen2"], ("sen2.xml",), rows=100, of=date(2024, 1, 18), months=24)
    faulty = Holding(BY_KIND["annex-a"], ("annex-a.xlsx",), rows=200, errors=31)
    said = list(to_look_at([old, faulty, CENSUS], DATA_SETS))
    waiting = sum("school-census" in {source.kind for source in one.sources} for one in DATA_SETS)
    assert said == [
        "SEN2 return is 24 months old; figures that rest on it are too.",
        (
            "Annex A person-level lists has 15.5 errors for each 100 rows. Ask its owner to mend them; the "
            "data team has the list."
        ),
        f"{waiting} data sets wait for one source that is not held: {BY_KIND['school-census'].title}.",
    ]


def test_nothing_is_said_where_all_is_well() -> None:
    assert list(to_look_at([SEN2], DATA_SETS)) == []
