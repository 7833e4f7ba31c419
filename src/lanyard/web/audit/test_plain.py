"""What an event holds comes back from every database as it went in."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.web.events import an_event

from lanyard.web.access.roles import RoleName
from lanyard.web.audit.chain import verify_chain
from lanyard.web.audit.errors import NotPlainError
from lanyard.web.audit.models import Event
from lanyard.web.audit.plain import moment, plain


class Colour(Enum):
    """A closed set that is no text."""

    RED = 1


@pytest.mark.parametrize(
    ("value", "stored"),
    [
        (date(2026, 6, 12), "2026-06-12"),
        (datetime(2026, 6, 12, 9, tzinfo=timezone(timedelta(hours=1))), "2026-06-12T08:00:00.000000+00:00"),
        (RoleName.LANO, "lano"),
        (Colour.RED, 1),
        (Decimal("0.10"), "0.10"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (("a", {"b": None}), ["a", {"b": None}]),
        ("a\0b", "a\N{REPLACEMENT CHARACTER}b"),
        ("a\ud800", "a?"),
    ],
)
def test_values_are_written_one_way(value: object, stored: object) -> None:
    assert plain(value) == stored


@pytest.mark.parametrize("value", [0.5, {1, 2}, b"x", {"deep": [1.0]}, {1: "a key"}])
def test_what_databases_would_write_differently_is_refused(value: object) -> None:
    with pytest.raises(NotPlainError):
        plain(value)


def test_a_moment_is_one_text_in_every_zone() -> None:
    at = datetime(2026, 6, 12, 8, 0, 0, 5, tzinfo=UTC)
    assert moment(at.astimezone(timezone(timedelta(hours=5)))) == "2026-06-12T08:00:00.000005+00:00"


LEAVES = st.none() | st.booleans() | st.integers() | st.text()
DETAILS = st.dictionaries(
    st.text(), st.recursive(LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner))
)


@pytest.mark.django_db
@given(detail=DETAILS)
def test_whatever_is_recorded_keeps_its_seal_in_the_database(detail: dict[str, object]) -> None:
    number = an_event(detail=detail, personal=detail).number
    assert Event.objects.get(number=number).detail == plain(detail)
    assert verify_chain().fault == ""
