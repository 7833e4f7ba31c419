"""Tries are counted by who tries, for a time."""

import pytest
from django.db import connection
from django.test import override_settings

from lanyard.web.access.tries import Limit

THREE_A_MINUTE = Limit("tests", most=3, within_seconds=60)
NOON = 4_102_488_000.0
"""A moment that no clock of a test has reached."""

IN_THE_DATABASE = {
    "default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "lanyard_cache"}
}


def tried(times: int, who: str = "somebody", at: float = NOON) -> list[bool]:
    """Whether each of some tries was one too many."""
    return [THREE_A_MINUTE.is_passed(who, at) for _ in range(times)]


def test_so_many_tries_pass_and_no_more() -> None:
    assert tried(5) == [False, False, False, True, True]


def test_others_are_counted_apart() -> None:
    tried(4)
    assert tried(1, who="somebody else") == [False]


def test_a_minute_after_the_first_try_all_begins_anew() -> None:
    tried(4)
    assert tried(1, at=NOON + 59) == [True]
    assert tried(1, at=NOON + 60) == [False]


def test_how_long_to_wait_is_counted_from_the_first_try() -> None:
    tried(1)
    assert THREE_A_MINUTE.wait_seconds("somebody", NOON + 18) == 42


@pytest.mark.django_db
@override_settings(CACHES=IN_THE_DATABASE)
def test_the_cache_of_the_database_counts_alike() -> None:
    assert tried(4) == [False, False, False, True]
    assert tried(1, at=NOON + 60) == [False]


@pytest.mark.django_db
@override_settings(CACHES=IN_THE_DATABASE)
def test_who_tries_is_not_kept() -> None:
    tried(1, who="192.0.2.7")
    with connection.cursor() as cursor:
        cursor.execute("SELECT cache_key FROM lanyard_cache")
        keys = [key for (key,) in cursor.fetchall()]
    assert [key for key in keys if "192.0.2.7" in key] == []
    assert len(keys) == 1
