"""The database refuses to change the record, whatever the program asks of it."""

import pytest
from django.db import IntegrityError, connection, transaction
from tests.web.emptying import guards_down
from tests.web.events import an_event

from lanyard.web.access.visitor import the_program
from lanyard.web.audit.guards.declare import declared_guards
from lanyard.web.audit.guards.standing import missing
from lanyard.web.audit.models import ChainEnd, Event, PersonalDetail

pytestmark = pytest.mark.django_db


def refused(statement: str) -> str:
    """What the database says to a statement."""
    with pytest.raises(IntegrityError) as refusal, transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    return str(refusal.value).splitlines()[0]


FIXED = "The record of what happened cannot be changed."
APART = "Personal detail comes with its event, once, and is not changed."
END = "The end of the record moves on by one event at a time."
FOLLOWS = "An event must follow the last event of the record."


@pytest.fixture(autouse=True)
def two_events() -> None:
    an_event(personal={"name": "Ada Made-Up"})
    an_event()


@pytest.mark.parametrize(
    ("statement", "answer"),
    [
        ("UPDATE audit_event SET act = 'x' WHERE number = 1", FIXED),
        ("DELETE FROM audit_event WHERE number = 2", FIXED),
        ("UPDATE audit_personaldetail SET salt = 'x'", APART),
        ("UPDATE audit_chainend SET number = 1", END),
        ("UPDATE audit_chainend SET number = 3", END),
        ("DELETE FROM audit_chainend", END),
    ],
)
def test_nothing_is_changed(statement: str, answer: str) -> None:
    assert refused(statement) == answer


def test_an_event_cannot_be_put_in_between() -> None:
    event = Event.objects.get(number=1)
    with pytest.raises(IntegrityError, match=FOLLOWS), transaction.atomic():
        event.save(force_insert=True)


def test_an_event_with_another_seal_before_it_is_refused() -> None:
    event = Event.objects.get(number=2)
    event.number, event.seal, event.previous = 3, "c" * 64, "b" * 64
    with pytest.raises(IntegrityError, match=FOLLOWS), transaction.atomic():
        event.save(force_insert=True)


def test_personal_detail_cannot_come_later() -> None:
    late = PersonalDetail.objects.get(event=1)
    late.event = 2
    with pytest.raises(IntegrityError, match=APART), transaction.atomic():
        late.save(force_insert=True)


def test_personal_detail_can_be_erased_and_not_come_back() -> None:
    erased = PersonalDetail.objects.get(event=1)
    PersonalDetail.objects.all().delete()
    with pytest.raises(IntegrityError, match=APART), transaction.atomic():
        erased.save(force_insert=True)


@pytest.mark.skipif(connection.vendor != "sqlite", reason="REPLACE is a word of SQLite")
@pytest.mark.parametrize(
    ("statement", "answer"),
    [
        ("REPLACE INTO audit_event SELECT * FROM audit_event WHERE number = 1", FOLLOWS),
        ("REPLACE INTO audit_personaldetail SELECT * FROM audit_personaldetail", APART),
        ("REPLACE INTO audit_chainend (id, number, seal) VALUES (1, 0, '')", END),
    ],
)
def test_nothing_is_replaced_on_sqlite(statement: str, answer: str) -> None:
    assert refused(statement) == answer


@pytest.mark.skipif(connection.vendor != "postgresql", reason="TRUNCATE is a word of PostgreSQL")
@pytest.mark.parametrize("table", ["audit_event", "audit_personaldetail", "audit_chainend"])
def test_no_table_is_emptied_on_postgresql(table: str) -> None:
    assert refused(f"TRUNCATE {table}") == FIXED


def test_missing_guards_are_named() -> None:
    with guards_down():
        down = missing(connection, declared_guards())
    assert down[:2] == ["audit_chainend_delete_guard", "audit_chainend_insert_guard"]
    assert missing(connection, declared_guards()) == []


@pytest.mark.django_db(transaction=True)
def test_tests_with_real_transactions_leave_the_guards_up() -> None:
    an_event()
    assert missing(connection, declared_guards()) == []


def test_a_record_begins_once() -> None:
    with guards_down():
        Event.objects.all().delete()
        ChainEnd.objects.all().delete()
    an_event(by=the_program())
    assert list(Event.objects.values_list("number", flat=True)) == [1]
