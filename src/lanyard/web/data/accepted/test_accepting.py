"""Queries that somebody found right."""

import polars as pl
import pytest
from django.urls import reverse
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.returns import a_snapshot

from lanyard.core.register.pseudonym import KEY_BYTES
from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.data.accepted.actions import accept_queries, take_back
from lanyard.web.data.accepted.known_again import known_again
from lanyard.web.data.imports.queries import counted, problems_of
from lanyard.web.data.models import AcceptedQuery, Import
from lanyard.web.pages.lists import FrameRow
from lanyard.web.pages.refusals import RefusedError

KEY = bytes(KEY_BYTES)
CHILDREN = pl.DataFrame({"child_id": [1, 2], "identity": ["UPN:A", "UPN:B"]})


def a_problem(**more: object) -> pl.DataFrame:
    usual = {"code": "1", "kind": "sen2", "table": "person", "column": "sex", "value": "M", "row": 2,
             "severity": "query", "child_id": 1}  # fmt: skip
    schema = {**dict.fromkeys(usual, pl.String), "row": pl.Int64, "child_id": pl.Int64}
    return pl.DataFrame([{**usual, **more}], schema=schema)


def digest(problem: pl.DataFrame, key: bytes = KEY) -> str | None:
    found: str | None = known_again(problem, CHILDREN, key)["digest"][0]
    return found


@pytest.mark.parametrize(
    "other",
    [{"code": "2"}, {"kind": "cin"}, {"table": "plan"}, {"column": "age"}, {"value": "F"}, {"child_id": 2}],
)
def test_a_query_with_anything_else_in_it_is_another(other: dict[str, object]) -> None:
    assert digest(a_problem()) != digest(a_problem(**other))


def test_a_query_is_known_again_in_another_row_of_another_file() -> None:
    assert digest(a_problem(row=2)) == digest(a_problem(row=9)) is not None


def test_without_the_key_nobody_can_try_out_what_a_cell_holds() -> None:
    assert digest(a_problem()) != digest(a_problem(), b"x" * KEY_BYTES)


@pytest.mark.parametrize("other", [{"severity": "error"}, {"child_id": None}])
def test_errors_and_rows_of_nobody_are_not_known_again(other: dict[str, object]) -> None:
    assert digest(a_problem(**other)) is None


def test_a_query_about_a_whole_table_needs_no_child() -> None:
    assert digest(a_problem(child_id=None, row=0)) is not None


def a_query(brought_in: Import) -> FrameRow:
    return problems_of(brought_in).filter(pl.col("digest").is_not_null())[0]


@pytest.mark.django_db
def test_an_accepted_query_stays_so_in_the_next_returns_and_is_counted_apart() -> None:
    first, second = a_snapshot().made_of, a_snapshot().made_of
    before = counted(second)
    query = a_query(first)
    by = a_visitor(RoleName.DATA_LEAD)
    number = accept_queries(by=by, brought_in=first, queries=[query], reason="Checked with the school.")
    after = counted(second)
    assert (number, before.accepted, after.accepted) == (1, 0, 1)
    assert after.queries == before.queries - 1
    event = Event.objects.latest("number")
    assert (event.act, event.detail["queries"]) == ("data.queries-accepted", 1)


@pytest.mark.django_db
def test_it_is_raised_again_once_that_is_taken_back() -> None:
    brought_in, by = a_snapshot().made_of, a_visitor(RoleName.DATA_LEAD)
    accept_queries(by=by, brought_in=brought_in, queries=[a_query(brought_in)], reason="Checked.")
    accepted = AcceptedQuery.objects.get()
    take_back(by=by, accepted=accepted.pk)
    assert counted(brought_in).accepted == 0
    with pytest.raises(RefusedError):
        take_back(by=by, accepted=accepted.pk)


@pytest.mark.django_db
def test_what_is_accepted_already_is_not_accepted_again() -> None:
    brought_in, by = a_snapshot().made_of, a_visitor(RoleName.DATA_LEAD)
    query = a_query(brought_in)
    accept_queries(by=by, brought_in=brought_in, queries=[query], reason="Checked.")
    with pytest.raises(RefusedError):
        accept_queries(by=by, brought_in=brought_in, queries=[query], reason="Once more.")
    assert AcceptedQuery.objects.get().reason == "Checked."


@pytest.mark.django_db
def test_only_who_may_accepts() -> None:
    brought_in = a_snapshot().made_of
    with pytest.raises(NotAllowedError):
        accept_queries(by=a_visitor(RoleName.LANO), brought_in=brought_in, queries=[], reason="Checked.")


@pytest.mark.django_db
def test_queries_are_accepted_and_taken_back_by_their_pages(signed_in: SignedIn) -> None:
    client: PageCheckClient = signed_in(a_person(RoleName.DATA_LEAD))
    brought_in = a_snapshot().made_of
    address = reverse("data:accept", args=[f"{brought_in.pk}-{a_query(brought_in)['number']}"])
    assert client.get(address).status_code == 200
    assert b"Say why it is right." in client.post(address, {"which": "one"}).content
    assert client.post(address, {"which": "one", "reason": "Seen the file."}).status_code == 302
    accepted = AcceptedQuery.objects.get()
    assert b"Seen the file." in client.get(reverse("data:accepted")).content
    assert b"Accepted" in client.get(reverse("data:problems", args=[brought_in.pk])).content
    again = reverse("data:take-back", args=[accepted.pk])
    assert client.get(again).status_code == 200
    assert client.post(again, {"version": 1}).status_code == 302
    assert client.get(reverse("data:accepted-file")).status_code == 200
