"""A room's own table to which rows are only added."""

from collections.abc import Iterator

import pytest
from django.core.management import call_command
from django.db import IntegrityError, connection, transaction
from tests.web.emptying import guards_down

from lanyard.web.audit.errors import DeclaredTwiceError
from lanyard.web.audit.guards.declare import append_only, declare_guards, declared_guards
from lanyard.web.audit.guards.standing import missing, put_up

pytestmark = pytest.mark.django_db

SAID = "A stone stays where it was laid."
STONES = append_only("trial_stone", SAID, once=("id", "place"))


@pytest.fixture(autouse=True)
def stones() -> Iterator[None]:
    run("CREATE TABLE trial_stone (id integer PRIMARY KEY, place integer UNIQUE, words text)")
    put_up(connection, [STONES])
    run("INSERT INTO trial_stone VALUES (1, 1, 'first')")
    yield
    run("DROP TABLE trial_stone")


def run(statement: str) -> list[tuple[object, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return cursor.fetchall() if cursor.description else []


def refused(statement: str) -> str:
    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        run(statement)
    return str(refusal.value).splitlines()[0]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE trial_stone SET words = 'other'",
        "DELETE FROM trial_stone",
        "INSERT INTO trial_stone VALUES (1, 2, 'same number')",
        "INSERT INTO trial_stone VALUES (2, 1, 'same place')",
    ],
)
def test_a_row_stays_as_it_was_added(statement: str) -> None:
    assert refused(statement) == SAID


@pytest.mark.skipif(connection.vendor != "sqlite", reason="REPLACE is a word of SQLite")
@pytest.mark.parametrize("values", ["(1, 9, 'same number')", "(9, 1, 'same place')"])
def test_no_row_is_replaced_on_sqlite(values: str) -> None:
    assert refused(f"REPLACE INTO trial_stone VALUES {values}") == SAID  # noqa: S608


@pytest.mark.skipif(connection.vendor != "postgresql", reason="TRUNCATE is a word of PostgreSQL")
def test_the_table_is_not_emptied_on_postgresql() -> None:
    assert refused("TRUNCATE trial_stone") == SAID


def test_another_row_is_added() -> None:
    run("INSERT INTO trial_stone VALUES (2, 2, 'second')")
    assert run("SELECT words FROM trial_stone ORDER BY id") == [("first",), ("second",)]


def test_a_table_has_one_set_of_guards() -> None:
    declared = declared_guards()[0]
    with pytest.raises(DeclaredTwiceError):
        declare_guards([append_only(declared.table, "Something else.")])


def test_the_command_puts_up_what_was_taken_down() -> None:
    with guards_down():
        call_command("put_up_guards", verbosity=0)
        assert missing(connection, declared_guards()) == []
