"""A child's page, and who looked at it."""

import polars as pl
import pytest
from django.urls import reverse
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.parsed import parsed, words_of
from tests.web.returns import a_snapshot

from lanyard.core.register.conflicts import Why
from lanyard.core.register.snapshot import Snapshot as Tables
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event, EventKind
from lanyard.web.data import store
from lanyard.web.data.desk_tables import PROBLEMS
from lanyard.web.data.models import Snapshot
from lanyard.web.data.register.child.rows import rows_of
from lanyard.web.data.register.child.statements import statements_of
from lanyard.web.data.register.lists import name_of
from lanyard.web.data.register.marks import mark_of
from lanyard.web.data.register.queries import Found, child_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def data_lead(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.DATA_LEAD))


def tables(snapshot: Snapshot) -> Tables:
    return Tables.open(store.pack(snapshot.key) / "snapshot")


def a_child(snapshot: Snapshot, number: int = 1) -> Found:
    found = child_of(snapshot, number)
    assert found is not None
    return found


def page_of(client: PageCheckClient, snapshot: Snapshot, number: int) -> str:
    answer = client.get(reverse("data:child", args=[snapshot.pk, number]))
    return words_of(parsed(answer.content.decode()).root)


def test_the_page_names_the_child_and_every_return_that_does(data_lead: PageCheckClient) -> None:
    snapshot = a_snapshot()
    words = page_of(data_lead, snapshot, 1)
    assert name_of(a_child(snapshot).row) in words
    assert "Why these rows are one child" in words


def test_what_returns_disagree_about_is_marked(data_lead: PageCheckClient) -> None:
    snapshot = a_snapshot()
    differing = tables(snapshot).table("conflicts").filter(pl.col("why") == Why.DIFFERS, ~pl.col("taken"))
    disputed = differing.collect().drop_nulls("child_id").row(0, named=True)
    assert "≠ Differs" in page_of(data_lead, snapshot, disputed["child_id"])


def test_a_fact_on_which_all_agree_is_not_marked() -> None:
    snapshot = a_snapshot()
    disputed = tables(snapshot).table("conflicts").select("child_id").unique().collect()["child_id"].to_list()
    for number in [number for number in range(1, snapshot.children + 1) if number not in disputed][:40]:
        found = a_child(snapshot, number)
        kinds = found.rows("links").collect()["kind"].unique().to_list()
        for each in statements_of(found, rows_of(found), kinds):
            said = [value for values in each.said.values() for value in values]
            assert (number, each.fact.name, [v for v in said if each.differs(v)]) == (
                number,
                each.fact.name,
                [],
            )


def test_problems_of_the_rows_stand_on_the_page(data_lead: PageCheckClient) -> None:
    snapshot = a_snapshot()
    problems = pl.read_parquet(store.desk(snapshot.key) / PROBLEMS).drop_nulls("child_id")
    words = page_of(data_lead, snapshot, problems["child_id"][0])
    assert "Problems in these rows" in words


def test_every_opening_is_on_record_without_saying_whose(data_lead: PageCheckClient) -> None:
    snapshot = a_snapshot()
    page_of(data_lead, snapshot, 1)
    identity = a_child(snapshot).identity
    event = Event.objects.get(kind=EventKind.READ, act="data.child-opened")
    assert (event.about, event.about_id, event.detail) == ("child", mark_of(identity), {})
    assert identity.partition(":")[2] not in event.about_id


def test_there_is_no_page_of_a_child_that_the_snapshot_does_not_hold(data_lead: PageCheckClient) -> None:
    snapshot = a_snapshot()
    number = snapshot.children + 1
    assert data_lead.get(reverse("data:child", args=[snapshot.pk, number])).status_code == 404
    assert not Event.objects.filter(act="data.child-opened").exists()


@pytest.mark.parametrize("role", [RoleName.AUDITOR, RoleName.LANO])
def test_nobody_else_learns_which_children_there_are(role: RoleName, signed_in: SignedIn) -> None:
    client = signed_in(a_person(role))
    snapshot = a_snapshot()
    answers = [client.get(reverse("data:child", args=[snapshot.pk, each])) for each in (1, 100_000)]
    assert [answer.status_code for answer in answers] == [403, 403]


def test_an_auditor_sees_who_opened_a_childs_record_by_its_number(
    signed_in: SignedIn, data_lead: PageCheckClient
) -> None:
    snapshot = a_snapshot()
    upns = tables(snapshot).table("children").filter(pl.col("identity").str.starts_with("UPN:")).collect()
    page_of(data_lead, snapshot, upns["child_id"][0])
    auditor = signed_in(a_person(RoleName.AUDITOR))
    sent = auditor.post(reverse("data:find-looks"), {"number": upns["upn"][0].lower()})
    words = words_of(parsed(auditor.get(sent["Location"]).content.decode()).root)
    assert "opened the record of child" in words
    assert (upns["upn"][0] in words, upns["surname"][0] in words) == (False, False)


def test_a_number_that_is_none_is_refused(data_lead: PageCheckClient) -> None:
    answer = data_lead.post(reverse("data:find-looks"), {"number": "4711"})
    assert "neither a UPN nor a ULN" in words_of(parsed(answer.content.decode()).root)


def test_who_opened_it_can_be_had_as_a_file(data_lead: PageCheckClient) -> None:
    snapshot = a_snapshot()
    page_of(data_lead, snapshot, 1)
    address = reverse("data:looks-file", args=[mark_of(a_child(snapshot).identity)])
    assert len(data_lead.get(f"{address}?file=csv").content.decode("utf-8-sig").splitlines()) == 2
    assert data_lead.get(reverse("data:looks-file", args=["x"])).status_code == 404
