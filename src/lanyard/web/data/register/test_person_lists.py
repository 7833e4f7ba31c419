"""Lists of children: which there are, one as a page, and as files."""

import polars as pl
import pytest
from django.urls import reverse
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.parsed import parsed, words_of
from tests.web.returns import a_snapshot

from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.data import store
from lanyard.web.data.models import Snapshot
from lanyard.web.data.register.person_lists import PERSON_LISTS, held_lists
from lanyard.web.data.register.search_table import read_search_table

pytestmark = pytest.mark.django_db


@pytest.fixture
def data_lead(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.DATA_LEAD))


def in_pack(snapshot: Snapshot, name: str) -> pl.DataFrame:
    return pl.read_csv(store.pack(snapshot.key) / f"{PERSON_LISTS[name].path}.csv", infer_schema=False)


def test_every_list_of_a_pack_is_offered() -> None:
    snapshot = a_snapshot()
    pack = store.pack(snapshot.key)
    files = [*pack.glob("lists/*.csv"), *pack.glob("person-lists/*.csv")]
    assert {each.declared.path for each in held_lists(pack)} == {
        str(path.relative_to(pack).with_suffix("")) for path in files
    }


def test_the_page_of_lists_says_how_long_each_is_or_what_it_lacks(data_lead: PageCheckClient) -> None:
    snapshot = a_snapshot()
    answer = data_lead.get(reverse("data:person-lists", args=[snapshot.pk]))
    words = words_of(parsed(answer.content.decode()).root)
    for each in held_lists(store.pack(snapshot.key)):
        assert (each.note or f"{each.declared.title} {each.rows}") in " ".join(words.split())


def test_every_list_can_be_opened_and_that_is_on_record(data_lead: PageCheckClient) -> None:
    snapshot = a_snapshot()
    for each in held_lists(store.pack(snapshot.key)):
        data_lead.get(reverse("data:person-list", args=[snapshot.pk, each.declared.name]))
    seen = Event.objects.filter(act="data.person-list-seen").order_by("number")
    assert [event.detail["list"] for event in seen] == list(PERSON_LISTS)


@pytest.mark.parametrize("name", ["list-1", "14-looked-after"])
def test_each_row_leads_to_the_page_of_its_child(name: str, data_lead: PageCheckClient) -> None:
    snapshot = a_snapshot()
    page = data_lead.get(reverse("data:person-list", args=[snapshot.pk, name])).content.decode()
    listed = in_pack(snapshot, name)
    register = read_search_table(store.desk(snapshot.key)).select("child_id", "upn").collect()
    numbers = {str(upn): str(number) for number, upn in register.iter_rows()}
    known = listed["child_id"] if "child_id" in listed.columns else listed["UPN"].drop_nulls()
    first = [numbers.get(each, each) for each in known][:20]
    addresses = [reverse("data:child", args=[snapshot.pk, number]) for number in first]
    assert addresses
    assert [address for address in addresses if f'href="{address}"' not in page] == []
    assert data_lead.get(addresses[0]).status_code == 200


def test_a_file_has_every_column_and_row(data_lead: PageCheckClient) -> None:
    snapshot = a_snapshot()
    address = reverse("data:person-list-file", args=[snapshot.pk, "list-1"])
    answer = data_lead.get(f"{address}?file=csv")
    whole = pl.read_csv(answer.content, infer_schema=False)
    assert whole.shape == in_pack(snapshot, "list-1").shape


def test_the_files_of_the_pack_are_given_as_they_are(data_lead: PageCheckClient) -> None:
    snapshot = a_snapshot()
    answer = data_lead.get(reverse("data:person-list-as-made", args=[snapshot.pk, "list-1", "ods"]))
    assert answer.content == (store.pack(snapshot.key) / "lists/list-1.ods").read_bytes()
    assert Event.objects.get(act="data.person-list-downloaded").detail == {"file": "list-1.ods"}


@pytest.mark.parametrize("asked", [("list-3", "ods"), ("list-1", "exe"), ("list-1", "csv")])
def test_other_files_are_not_found(asked: tuple[str, str], data_lead: PageCheckClient) -> None:
    address = reverse("data:person-list-as-made", args=[a_snapshot().pk, *asked])
    assert data_lead.get(address).status_code == 404
