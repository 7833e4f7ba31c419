"""Any change to the record is found, and the first place of it is named."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytest_django import DjangoAssertNumQueries
from tests.web.emptying import guards_down
from tests.web.events import an_event

from lanyard.web.audit.chain import End, Link, Verified, verify_chain, verify_links
from lanyard.web.audit.models import ChainEnd, Event, PersonalDetail
from lanyard.web.audit.seals import seal_of, seal_of_detail

NINE = datetime(2026, 6, 12, 9, tzinfo=UTC)


def links(length: int) -> list[Link]:
    """A chain of made-up events, every other one with personal detail."""
    chain: list[Link] = []
    for number in range(1, length + 1):
        before = chain[-1].event.seal if chain else ""
        chain.append(_link(number, before))
    return chain


def _link(number: int, before: str) -> Link:
    event = Event(
        number=number, at=NINE + timedelta(minutes=number), kind="act", act="tests.shelved", interface="page",
        about="shelf", about_id=str(number), detail={"books": number}, previous=before,
    )  # fmt: skip
    personal = None
    if number % 2:
        personal = PersonalDetail(event=number, at=event.at, salt=f"salt {number}", content={"name": "Ada"})
        event.personal_seal = seal_of_detail(personal)
    event.seal = seal_of(event)
    return Link(event, personal)


def end_of(chain: Sequence[Link]) -> End:
    """Where a chain ends."""
    return End(chain[-1].event.number, chain[-1].event.seal)


CHANGES: dict[str, object] = {
    "number": 99,
    "form": 2,
    "at": NINE,
    "kind": "read",
    "act": "tests.opened",
    "person": 5,
    "role": "lano",
    "interface": "api",
    "about": "child",
    "about_id": "x",
    "organisation": 3,
    "detail": {"books": "many"},
    "personal_seal": "0" * 64,
    "previous": "0" * 64,
    "seal": "0" * 64,
}


def test_a_chain_as_written_is_whole() -> None:
    chain = links(5)
    assert verify_links(iter(chain), end_of(chain)) == Verified(5, 0, end_of(chain))


def test_every_column_of_an_event_is_under_its_seal() -> None:
    assert set(CHANGES) == {field.name for field in Event._meta.concrete_fields}


@given(column=st.sampled_from(sorted(CHANGES)), place=st.integers(0, 5))
def test_a_changed_column_is_found(column: str, place: int) -> None:
    chain = links(6)
    end = end_of(chain)
    setattr(chain[place].event, column, CHANGES[column])
    assert verify_links(iter(chain), end).is_whole is False


def test_a_form_nobody_knows_is_found_even_without_a_seal() -> None:
    chain = links(2)
    chain[1].event.form, chain[1].event.seal = 2, ""
    assert verify_links(iter(chain), end_of(chain)).fault == (
        "Event 2 was changed after it was written: its seal does not fit what it says."
    )


@given(place=st.integers(0, 5))
def test_a_removed_event_is_found(place: int) -> None:
    chain = links(6)
    end = end_of(chain)
    del chain[place]
    gap = f"Event {place + 1} is missing: the next one there is {place + 2}."
    newest = "The record ends at event 5, but 6 were written: the newest are missing."
    assert verify_links(iter(chain), end).fault == (newest if place == 5 else gap)


@given(places=st.lists(st.integers(0, 5), min_size=2, max_size=2, unique=True))
def test_two_swapped_events_are_found(places: list[int]) -> None:
    chain = links(6)
    end = end_of(chain)
    one, other = places
    chain[one], chain[other] = chain[other], chain[one]
    assert verify_links(iter(chain), end).is_whole is False


@given(place=st.integers(0, 6))
def test_an_inserted_event_is_found_even_with_a_seal_of_its_own(place: int) -> None:
    chain = links(6)
    end = end_of(chain)
    before = chain[place - 1].event.seal if place else ""
    chain.insert(place, _link(place + 1, before))
    forged = chain[place].event
    forged.detail = {"books": "forged"}
    forged.seal = seal_of(forged)
    assert verify_links(iter(chain), end).is_whole is False


def test_the_newest_event_written_anew_is_found() -> None:
    chain = links(3)
    end = end_of(chain)
    chain[2].event.detail = {}
    chain[2].event.seal = seal_of(chain[2].event)
    assert verify_links(iter(chain), end).fault == (
        "The newest event, 3, is not the one that was written last."
    )


@pytest.mark.parametrize("change", [{"salt": "x"}, {"content": {}}, {"at": NINE}, {"person": 4}])
def test_changed_personal_detail_is_found(change: dict[str, object]) -> None:
    chain = links(3)
    for name, value in change.items():
        setattr(chain[2].personal, name, value)
    assert verify_links(iter(chain), end_of(chain)).fault == (
        "The personal detail of event 3 was changed after it was written."
    )


def test_added_personal_detail_is_found() -> None:
    chain = links(3)
    chain[1] = replace(chain[1], personal=PersonalDetail(event=2, at=NINE, salt="", content={}))
    assert verify_links(iter(chain), end_of(chain)).fault == (
        "Personal detail was added to event 2 after it was written."
    )


@given(kept=st.sets(st.integers(0, 5)))
def test_erased_personal_detail_leaves_the_chain_whole(kept: set[int]) -> None:
    chain = [link if place in kept else replace(link, personal=None) for place, link in enumerate(links(6))]
    erased = len({0, 2, 4} - kept)
    assert verify_links(iter(chain), end_of(chain)) == Verified(6, erased, end_of(chain))


@pytest.fixture
def three_events() -> Iterator[None]:
    """Three real events, the first with personal detail, and no guards: as for whoever owns the database."""
    an_event(personal={"name": "Ada Made-Up"})
    an_event()
    an_event()
    with guards_down():
        yield
        # The guards stand on tables that the test leaves as it likes: the transaction takes all of it back.


@pytest.mark.django_db
@pytest.mark.usefixtures("three_events")
@pytest.mark.parametrize(
    ("tamper", "fault"),
    [
        (lambda: None, ""),
        (lambda: PersonalDetail.objects.all().delete(), ""),
        (
            lambda: Event.objects.filter(number=2).update(act="tests.opened"),
            "Event 2 was changed after it was written: its seal does not fit what it says.",
        ),
        (
            lambda: Event.objects.filter(number=3).delete(),
            "The record ends at event 2, but 3 were written: the newest are missing.",
        ),
        (lambda: ChainEnd.objects.all().delete(), "The end of the record was removed."),
        (lambda: ChainEnd.objects.update(number=0, seal=""), "There are events after the end of the record."),
        (
            lambda: PersonalDetail.objects.create(event=9, at=NINE, salt="", content={}),
            "There is personal detail of event 9, but no such event.",
        ),
    ],
)
def test_what_is_done_to_the_tables_is_found(tamper: Callable[[], object], fault: str) -> None:
    tamper()
    assert verify_chain().fault == fault


@pytest.mark.django_db
def test_an_empty_record_is_whole() -> None:
    assert verify_chain() == Verified(0, 0, End())


@pytest.mark.django_db
def test_long_records_are_read_some_thousands_at_a_time(
    monkeypatch: pytest.MonkeyPatch, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    monkeypatch.setattr("lanyard.web.audit.chain.CHUNK", 2)
    for _ in range(5):
        last = an_event(personal={"name": "Ada Made-Up"})
    with django_assert_num_queries(9):
        assert verify_chain() == Verified(5, 0, End(5, last.seal))
