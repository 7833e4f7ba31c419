"""What stands around every page of the data team's desk."""

from datetime import date, timedelta

import pytest
from tests.web.factories import a_visitor
from tests.web.returns import AS_AT, a_bare_snapshot

from lanyard.web.access.roles import RoleName
from lanyard.web.data.frame import InUse, age_in_words, around, in_use_shown


@pytest.mark.django_db
def test_without_a_snapshot_in_use_the_data_lead_is_told_what_to_do() -> None:
    a_bare_snapshot()
    frame = around(a_visitor(RoleName.DATA_LEAD), AS_AT)
    assert (frame.in_use, frame.do and frame.do.words) == (None, "Bring in returns")
    assert around(a_visitor(RoleName.LANO), AS_AT).do is None


@pytest.mark.django_db
def test_a_snapshot_is_shown_with_its_day_and_age() -> None:
    snapshot = a_bare_snapshot()
    shown = in_use_shown(snapshot, AS_AT + timedelta(days=12))
    assert shown == InUse(f"Snapshot {snapshot.pk}", "15 January 2026", "12 days old")


@pytest.mark.django_db
def test_pages_that_somebody_may_not_open_are_not_offered() -> None:
    offered = {page.text for page in around(a_visitor(RoleName.LANO), AS_AT).pages}
    assert "Returns" not in offered
    assert "Returns" in {page.text for page in around(a_visitor(RoleName.DATA_LEAD), AS_AT).pages}


@pytest.mark.django_db
def test_a_page_under_another_is_marked_there() -> None:
    pages = around(a_visitor(RoleName.DATA_LEAD), AS_AT).pages_at("/data/imports/1/problems/")
    assert [page.text for page in pages if page.current] == ["Returns"]


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 1, 22), "of today"),
        (date(2026, 1, 21), "1 day old"),
        (date(2025, 1, 22), "365 days old"),
        (date(2026, 1, 23), ""),
    ],
)
def test_ages(day: date, words: str) -> None:
    assert age_in_words(day, date(2026, 1, 22)) == words
