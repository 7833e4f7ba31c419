"""Finding children in the register."""

from collections.abc import Mapping

import polars as pl
import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.parsed import parsed, words_of
from tests.web.returns import a_bare_snapshot, a_snapshot

from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event, PersonalDetail
from lanyard.web.data import store
from lanyard.web.data.models import Snapshot, SnapshotState
from lanyard.web.data.register.flags import FLAGS
from lanyard.web.data.register.search_table import read_search_table

pytestmark = pytest.mark.django_db


@pytest.fixture
def data_lead(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.DATA_LEAD))


def children(snapshot: Snapshot) -> pl.DataFrame:
    return read_search_table(store.desk(snapshot.key)).collect()


def found(client: PageCheckClient, snapshot: Snapshot, asked: Mapping[str, str]) -> str:
    answer = client.get(reverse("data:register-of", args=[snapshot.pk]), asked)
    return words_of(parsed(answer.content.decode()).root)


def of_these(number: int) -> str:
    return f"{number} child found" if number == 1 else f"{number} children found"


def test_every_child_of_a_snapshot_has_one_row() -> None:
    snapshot = a_snapshot()
    assert children(snapshot)["child_id"].sort().to_list() == list(range(1, snapshot.children + 1))


def test_a_child_is_found_by_its_number_and_by_its_names(data_lead: PageCheckClient) -> None:
    snapshot = a_snapshot()
    child = children(snapshot).filter(pl.col("upn").is_not_null()).row(0, named=True)
    same_name = children(snapshot).filter(
        pl.col("words").str.contains(child["surname"].lower(), literal=True)
        & pl.col("words").str.contains(child["forename"].lower(), literal=True)
    )
    assert of_these(1) in found(data_lead, snapshot, {"search": child["upn"].lower()})
    names = f"{child['forename'].upper()} {child['surname']}"
    assert of_these(same_name.height) in found(data_lead, snapshot, {"search": names})


def test_flags_ages_need_and_setting_narrow_the_list(data_lead: PageCheckClient) -> None:
    snapshot = a_snapshot()
    table = children(snapshot)
    young_with_plan = table.filter(pl.col("plan") & pl.col("age").is_between(5, 10))
    assert of_these(young_with_plan.height) in found(data_lead, snapshot, {"flag": "plan", "age": "5-10"})
    child = table.filter(pl.col("need").is_not_null() & pl.col("urn").is_not_null()).row(0, named=True)
    alike = table.filter((pl.col("need") == child["need"]) & (pl.col("urn") == child["urn"]))
    assert of_these(alike.height) in found(
        data_lead, snapshot, {"need": child["need"], "setting": child["urn"]}
    )


def test_flags_are_known_of_everybody() -> None:
    assert sum(children(a_snapshot())[flag.name].null_count() for flag in FLAGS) == 0


def test_a_search_is_on_record_and_what_was_searched_stands_apart(data_lead: PageCheckClient) -> None:
    snapshot = a_snapshot()
    found(data_lead, snapshot, {"search": "Somebody", "flag": "plan"})
    event = Event.objects.get(act="data.register-searched")
    apart = PersonalDetail.objects.get(event=event.number)
    assert (event.about_id, event.detail) == (str(snapshot.pk), {"by": ["flag", "search"]})
    assert apart.content == {"asked for": {"search": "Somebody", "flag": "plan"}}


def test_what_was_found_can_be_had_as_a_file(data_lead: PageCheckClient) -> None:
    snapshot = a_snapshot()
    address = reverse("data:register-of-file", args=[snapshot.pk])
    lines = data_lead.get(f"{address}?file=csv&flag=plan").content.decode("utf-8-sig").splitlines()
    assert len(lines) == 1 + children(snapshot)["plan"].sum()
    assert Event.objects.filter(act="data.register-downloaded").count() == 1


def test_the_register_is_that_of_the_snapshot_in_use(data_lead: PageCheckClient) -> None:
    snapshot = a_snapshot()
    assert f"Search {snapshot}" in words_of(
        parsed(data_lead.get(reverse("data:register")).content.decode()).root
    )
    Snapshot.objects.update(state=SnapshotState.IN_USE, used_from=snapshot.made_at)
    assert data_lead.get(reverse("data:register"))["Location"] == reverse(
        "data:register-of", args=[snapshot.pk]
    )


def test_nobody_else_can_search(signed_in: SignedIn) -> None:
    auditor = signed_in(a_person(RoleName.AUDITOR))
    assert auditor.get(reverse("data:register-of", args=[a_snapshot().pk])).status_code == 403


def test_the_list_takes_the_same_queries_however_much_is_found(
    data_lead: PageCheckClient, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    snapshot = a_snapshot()
    address = reverse("data:register-of", args=[snapshot.pk])
    data_lead.get(address)
    for asked in ({"search": "no such child"}, {"search": "a"}):
        with django_assert_num_queries(11):
            data_lead.get(address, asked)


@pytest.mark.parametrize("page", ["register-of", "person-lists", "to-review"])
def test_a_snapshot_whose_records_are_gone_has_pages_all_the_same(
    page: str, data_lead: PageCheckClient
) -> None:
    address = reverse(f"data:{page}", args=[a_bare_snapshot().pk])
    assert data_lead.get(address).status_code == 200
