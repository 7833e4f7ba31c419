"""The pages of snapshots."""

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.parsed import parsed
from tests.web.parsed import words_of as words_of_element
from tests.web.returns import a_bare_snapshot, a_snapshot

from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.data.models import Import, Snapshot, SnapshotState
from lanyard.web.data.snapshots.actions.using import put_in_use

pytestmark = pytest.mark.django_db

DIFFERENCES = ["came", "left", "changed"]


@pytest.fixture
def data_lead(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.DATA_LEAD))


def words(client: PageCheckClient, route: str, *args: object) -> str:
    answer = client.get(reverse(f"data:{route}", args=args))
    return words_of_element(parsed(answer.content.decode()).root)


def a_seen_snapshot() -> Snapshot:
    made = a_snapshot()
    return put_in_use(by=a_visitor(RoleName.DATA_LEAD), snapshot=made.pk, version=made.version)


def test_the_page_of_a_snapshot_says_of_which_files_it_was_made(data_lead: PageCheckClient) -> None:
    found = a_snapshot()
    said = words(data_lead, "snapshot", found.pk)
    file = found.made_of.files.get(name="sen2-2026.xml")
    assert file.sha256 in said
    assert found.sha256 in said
    assert "Put in use" in said


def test_a_snapshot_is_put_in_use_and_retired_by_its_pages(data_lead: PageCheckClient) -> None:
    found = a_snapshot()
    for route, state in (("put-in-use", SnapshotState.IN_USE), ("retire", SnapshotState.RETIRED)):
        found.refresh_from_db()
        words(data_lead, route, found.pk)
        sent = data_lead.post(reverse(f"data:{route}", args=[found.pk]), {"version": found.version})
        found.refresh_from_db()
        assert (sent.status_code, found.state) == (302, state)


def test_one_that_is_not_protected_offers_to_make_its_figures_again(data_lead: PageCheckClient) -> None:
    late = a_snapshot()
    seen = a_seen_snapshot()
    said = words(data_lead, "snapshot", late.pk)
    assert f"{seen} came into use after the figures of {late} were made." in said
    assert "Make its figures again" in said
    assert "Put in use" not in said
    data_lead.post(reverse("data:make-again", args=[late.pk]))
    again = Import.objects.latest("pk")
    assert (again.goes_on_from_id, again.contents) == (late.made_of_id, late.made_of.contents)


def test_it_can_be_checked_from_its_page(data_lead: PageCheckClient) -> None:
    found = a_snapshot()
    address = reverse("data:verify", args=[found.pk])
    said = data_lead.post(address, follow=True).content.decode()
    assert f"Every table of {found} is as it was made." in said


def test_two_snapshots_are_compared_with_their_figures(data_lead: PageCheckClient) -> None:
    pair = f"{a_snapshot().pk}-{a_snapshot().pk}"
    said = words(data_lead, "comparison", pair)
    assert "0 children new" in said
    assert "0 facts about 0 children changed" in said
    assert "plans in force" in said.lower()


@pytest.mark.parametrize("route", DIFFERENCES)
def test_whose_records_differ_is_listed_and_each_look_is_logged(
    route: str, data_lead: PageCheckClient
) -> None:
    pair = f"{a_snapshot().pk}-{a_snapshot().pk}"
    assert words(data_lead, route, pair)
    assert data_lead.get(reverse(f"data:{route}-file", args=[pair])).status_code == 200
    acts = Event.objects.order_by("number").values_list("act", flat=True)
    assert list(acts)[-3:] == [
        "data.snapshots-compared", "data.snapshots-compared", "data.differences-downloaded",
    ]  # fmt: skip


@pytest.mark.parametrize("pair", ["1", "1-1", "x-y", "1-999"])
def test_what_names_no_two_snapshots_is_not_found(pair: str, data_lead: PageCheckClient) -> None:
    assert data_lead.get(reverse("data:comparison", args=[pair])).status_code == 404


def test_snapshots_can_be_had_as_a_file(data_lead: PageCheckClient) -> None:
    a_bare_snapshot()
    lines = data_lead.get(reverse("data:snapshots-file")).content.decode("utf-8-sig").splitlines()
    assert len(lines) == 2


@pytest.mark.parametrize("number", [1, 3])
def test_the_list_of_snapshots_takes_the_same_queries_however_long(
    number: int, data_lead: PageCheckClient, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(number):
        a_bare_snapshot()
    data_lead.get(reverse("data:snapshots"))
    with django_assert_num_queries(6):
        data_lead.get(reverse("data:snapshots"))
