"""Whence figures come: of which returns, about which days, by which definition."""

from dataclasses import replace

from lanyard.core.datasets.catalogue import data_set
from lanyard.core.datasets.declare import Over, Source
from lanyard.core.datasets.facts import Facts
from lanyard.core.datasets.origins import NOWHERE, Origin, basis, origin, returns_of
from lanyard.core.datasets.test_area import day

LISTS = Source("sen2", "SEN2 or List 1", also=("annex-a",))
DAYS = {"sen2": (day("2026-01-15"),), "annex-a": (day("2026-02-01"), day("2025-12-01"))}
(SHARE,) = [measure for measure in data_set(10).measures if measure.name == "six_week_share"]
FROM_SEN2 = Origin(("sen2",), "2026-01-15")


def test_a_period_is_all_days_that_the_returns_in_use_are_about() -> None:
    facts = Facts("999", frozenset({"sen2", "annex-a"}), dates=DAYS)
    assert origin(LISTS, facts) == Origin(("sen2", "annex-a"), "2025-12-01 2026-01-15 2026-02-01")


def test_a_return_that_is_not_in_use_does_not_count() -> None:
    facts = Facts("999", frozenset({"sen2"}), dates=DAYS)
    assert origin(LISTS, facts) == FROM_SEN2


def test_census_day_counts_where_the_return_says_only_its_year() -> None:
    facts = Facts("999", frozenset({"sen2"}), 2026, day("2026-01-15"))
    assert origin(LISTS, facts) == FROM_SEN2


def test_a_return_without_a_day_is_about_the_day_that_was_asked_for() -> None:
    facts = Facts("999", frozenset({"annex-a"}), given_as_at=day("2026-03-31"))
    assert origin(LISTS, facts) == Origin(("annex-a",), "2026-03-31")


def test_the_same_definition_and_returns_have_the_same_basis_whatever_the_period() -> None:
    before = Origin(("sen2",), "2025-01-16")
    assert basis(SHARE, [FROM_SEN2]) == basis(SHARE, [before])


def test_a_basis_names_its_returns_after_its_digest() -> None:
    found = basis(SHARE, [Origin(("sen2", "annex-a"), ""), FROM_SEN2])
    digest = found.split(" ")[0]
    assert (len(digest), returns_of(found)) == (8, ["annex-a", "sen2"])
    assert basis(SHARE, [NOWHERE]) == digest


def test_each_part_of_a_definition_changes_the_basis() -> None:
    numerator = SHARE.numerator
    other_people = replace(numerator, population=replace(numerator.population, definition="Others."))
    changed = [
        SHARE,
        replace(SHARE, definition="Another."),
        replace(SHARE, over=Over.WHOLE),
        replace(SHARE, per=1_000),
        replace(SHARE, numerator=replace(numerator, where=())),
        replace(SHARE, numerator=other_people),
        replace(SHARE, denominator=numerator),
    ]
    assert len({basis(measure, [FROM_SEN2]) for measure in changed}) == len(changed)


def test_words_for_readers_and_further_cuts_leave_the_basis_as_it_is() -> None:
    renamed = replace(SHARE, title="Another title", cuts=(), source="Another source")
    assert basis(renamed, [FROM_SEN2]) == basis(SHARE, [FROM_SEN2])
