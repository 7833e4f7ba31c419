"""Lets tests with real transactions empty every table. Only here do its guards yield."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import connection
from django.test import TransactionTestCase

from lanyard.web.audit.guards.declare import declared_guards
from lanyard.web.audit.guards.standing import put_up, take_down
from lanyard.web.audit.models import ChainEnd


@pytest.fixture(scope="session", autouse=True)
def _emptied_without_guards() -> Iterator[None]:
    """The teardown that empties all tables runs with the guards taken down, and puts them up again."""
    empty_all = TransactionTestCase._fixture_teardown  # type: ignore[attr-defined]  # noqa: SLF001

    def teardown(self: TransactionTestCase) -> None:
        with guards_down():
            empty_all(self)
            ChainEnd.objects.get_or_create(id=1)  # as its migration leaves it

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(TransactionTestCase, "_fixture_teardown", teardown)
        yield


@contextmanager
def guards_down() -> Iterator[None]:
    """No guards within the block, as for somebody who may change the tables themselves."""
    take_down(connection, declared_guards())
    try:
        yield
    finally:
        put_up(connection, declared_guards())
