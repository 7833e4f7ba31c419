"""The pages of figures."""

from io import BytesIO

import openpyxl
import pytest
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.parsed import parsed
from tests.web.parsed import words_of as words_of_element
from tests.web.returns import a_snapshot, a_year_before

from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event, EventKind
from lanyard.web.data.models import Snapshot, SnapshotState

pytestmark = pytest.mark.django_db


def words_of(content: bytes) -> str:
    return words_of_element(parsed(content.decode()).root)


def in_use() -> Snapshot:
    """A snapshot that everybody sees."""
    snapshot = a_snapshot()
    Snapshot.objects.filter(pk=snapshot.pk).update(state=SnapshotState.IN_USE, used_from=timezone.now())
    snapshot.refresh_from_db()
    return snapshot


@pytest.fixture
def lano(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.LANO))


@pytest.fixture
def data_lead(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.DATA_LEAD))


def test_without_a_snapshot_in_use_pages_say_what_to_do(lano: PageCheckClient) -> None:
    for route in ("data:overview", "data:figures"):
        assert "No snapshot is in use yet." in words_of(lano.get(reverse(route)).content)
    assert lano.get(reverse("data:figure-set", args=[1]))["Location"] == reverse("data:figures")
    assert lano.get(reverse("data:pack-file", args=["summary"])).status_code == 404


def test_the_overview_shows_headlines_and_gives_the_page_for_leaders(lano: PageCheckClient) -> None:
    in_use()
    words = words_of(lano.get(reverse("data:overview")).content)
    assert "Plans in force" in words
    file = lano.get(reverse("data:pack-file", args=["summary"]))
    assert (file["Content-Type"], file.content[:4]) == ("application/pdf", b"%PDF")


def test_all_data_sets_are_listed_with_their_status(lano: PageCheckClient) -> None:
    in_use()
    page = lano.get(reverse("data:figures"))
    assert f"{len(DATA_SETS)} data sets" in words_of(page.content)
    file = lano.get(reverse("data:figures-file"))
    assert len(file.content.decode().splitlines()) == 1 + len(DATA_SETS)


def test_every_data_set_has_its_page(lano: PageCheckClient) -> None:
    in_use()
    for data_set in DATA_SETS:
        words = words_of(lano.get(reverse("data:figure-set", args=[data_set.id])).content)
        assert f"{data_set.id}. {data_set.title}" in words


def test_a_measure_and_a_cut_can_be_chosen(lano: PageCheckClient) -> None:
    in_use()
    address = reverse("data:figure-set", args=[10])
    words = words_of(lano.get(f"{address}?measure=six_week_share&cut=sex").content)
    assert words.count(", by sex") >= 1
    assert ", by primary need" not in words


def test_every_figure_can_be_searched_and_had_as_a_file(lano: PageCheckClient) -> None:
    in_use()
    page = words_of(lano.get(reverse("data:every-figure", args=[1]) + "?cut=whole").content)
    assert "The whole area" in page
    file = lano.get(reverse("data:every-figure-file", args=[1]) + "?cut=sex&file=xlsx")
    book = openpyxl.load_workbook(BytesIO(file.content))
    assert book.active is not None
    assert {row[1] for row in book.active.iter_rows(values_only=True, min_row=2)} >= {"Male", "Female"}


@pytest.mark.parametrize(
    ("kind", "begins"), [("csv", b"\xef\xbb\xbf"), ("xlsx", b"PK"), ("ods", b"PK"), ("pdf", b"%PDF")]
)
def test_a_data_set_can_be_had_as_a_file_and_that_is_on_record(
    lano: PageCheckClient, kind: str, begins: bytes
) -> None:
    snapshot = in_use()
    file = lano.get(reverse("data:figure-set-file", args=[2]) + f"?file={kind}")
    assert (file.content[: len(begins)], file["Content-Disposition"]) == (
        begins,
        f'attachment; filename="02-plans.{kind}"',
    )
    event = Event.objects.get(act="data.figures-downloaded")
    assert (event.about_id, event.detail) == (str(snapshot.pk), {"file": f"02-plans.{kind}"})


def test_what_is_no_file_or_no_data_set_is_not_found(lano: PageCheckClient) -> None:
    in_use()
    for address in (
        reverse("data:figure-set", args=[33]),
        reverse("data:figure-set-file", args=[1]) + "?file=exe",
        reverse("data:pack-file", args=["manifest"]),
    ):
        assert lano.get(address).status_code == 404


def test_the_data_lead_sees_small_numbers_of_any_snapshot_and_each_look_is_on_record(
    data_lead: PageCheckClient,
) -> None:
    draft = a_snapshot()
    for route, more in (
        ("data:real-figures", []),
        ("data:real-figure-set", [1]),
        ("data:every-real-figure", [1]),
    ):
        page = words_of(data_lead.get(reverse(route, args=[draft.pk, *more])).content)
        assert f"These figures of {draft} are for the data team only" in page
        assert "hidden to protect" not in page
    data_lead.get(reverse("data:every-real-figure-file", args=[draft.pk, 1]))
    data_lead.get(reverse("data:real-figures-file", args=[draft.pk]))
    looks = Event.objects.filter(kind=EventKind.READ, act="data.small-numbers-seen", about_id=str(draft.pk))
    assert looks.count() == 5
    assert Event.objects.filter(act="data.small-numbers-downloaded").count() == 2


def test_the_data_lead_is_offered_small_numbers_and_others_are_not(signed_in: SignedIn) -> None:
    in_use()
    address = reverse("data:figure-set", args=[1])
    offered = {
        role: "Show small numbers" in words_of(signed_in(a_person(role)).get(address).content)
        for role in (RoleName.DATA_LEAD, RoleName.LANO)
    }
    assert offered == {RoleName.DATA_LEAD: True, RoleName.LANO: False}


def test_pages_take_few_queries(
    lano: PageCheckClient, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    in_use()
    for route, more in (("data:overview", []), ("data:figures", []), ("data:figure-set", [1])):
        lano.get(reverse(route, args=more))
        with django_assert_max_num_queries(7):
            lano.get(reverse(route, args=more))


def test_figures_stand_beside_those_of_the_snapshot_before(lano: PageCheckClient) -> None:
    first = in_use()
    a_year_before(first)
    Snapshot.objects.filter(pk=first.pk).update(state=SnapshotState.RETIRED, retired_at=timezone.now())
    in_use()
    words = words_of(lano.get(reverse("data:figure-set", args=[2])).content)
    assert "Before and now" in words
    assert "Plans in force, over time" in words
    assert "unchanged" in words
    assert "Since before" in words_of(lano.get(reverse("data:overview")).content)
