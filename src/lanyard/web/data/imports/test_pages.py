"""The pages of imports."""

from typing import Protocol

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.parsed import parsed
from tests.web.parsed import words_of as words_of_element
from tests.web.returns import AS_AT, a_snapshot, an_import, return_files

from lanyard.core.words.numbers import counted
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event, EventKind
from lanyard.web.data.models import Import
from lanyard.web.jobs.worker import work_off

pytestmark = pytest.mark.django_db


class Answer(Protocol):
    content: bytes


def words_of(answer: Answer) -> str:
    return words_of_element(parsed(answer.content.decode()).root)


@pytest.fixture
def data_lead(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.DATA_LEAD))


def test_returns_come_in_by_the_form(data_lead: PageCheckClient) -> None:
    day = {"as_at-day": AS_AT.day, "as_at-month": AS_AT.month, "as_at-year": AS_AT.year}
    sent = data_lead.post(reverse("data:bring-in"), {"returns": list(return_files()), **day})
    held = Import.objects.get()
    assert (sent.status_code, sent["Location"]) == (302, reverse("data:import", args=[held.pk]))
    assert "Being read" in words_of(data_lead.get(sent["Location"]))


def test_a_whole_folder_comes_in_without_what_computers_keep_there(data_lead: PageCheckClient) -> None:
    day = {"as_at-day": AS_AT.day, "as_at-month": AS_AT.month, "as_at-year": AS_AT.year}
    folder = [*return_files(), SimpleUploadedFile(".DS_Store", b"x")]
    data_lead.post(reverse("data:bring-in"), {"folder": folder, **day})
    assert sorted(Import.objects.get().files.values_list("name", flat=True)) == sorted(
        str(file.name) for file in return_files()
    )
    assert b" webkitdirectory" in data_lead.get(reverse("data:bring-in")).content


def test_a_form_without_files_says_so(data_lead: PageCheckClient) -> None:
    day = {"as_at-day": "1", "as_at-month": "2", "as_at-year": "2026"}
    assert "Choose the files of your returns." in words_of(data_lead.post(reverse("data:bring-in"), day))


def test_the_page_of_an_import_says_what_was_found(data_lead: PageCheckClient) -> None:
    found = a_snapshot()
    words = words_of(data_lead.get(reverse("data:import", args=[found.made_of_id])))
    assert counted(found.errors, "error breaks a rule", "errors break rules") in words
    assert counted(found.queries, "query wants a look", "queries want a look") in words
    assert str(found) in words


def test_the_same_files_are_noticed(data_lead: PageCheckClient) -> None:
    first, second = an_import(), an_import()
    words = words_of(data_lead.get(reverse("data:import", args=[second.pk])))
    assert f"Exactly the same files came in before, as Import {first.pk}." in words


def test_problems_are_listed_and_the_look_at_them_is_logged(data_lead: PageCheckClient) -> None:
    found = a_snapshot()
    words = words_of(data_lead.get(reverse("data:problems", args=[found.made_of_id]) + "?severity=error"))
    assert f"{found.errors} problems found" in words
    assert Event.objects.filter(kind=EventKind.READ, act="data.problems-seen").count() == 1


def test_problems_can_be_had_as_a_file(data_lead: PageCheckClient) -> None:
    found = a_snapshot()
    address = reverse("data:problems-file", args=[found.made_of_id])
    lines = data_lead.get(f"{address}?file=csv").content.decode("utf-8-sig").splitlines()
    assert len(lines) == 1 + found.errors + found.queries


def test_an_import_that_was_refused_says_why(data_lead: PageCheckClient) -> None:
    data_lead.post(
        reverse("data:bring-in"),
        {
            "returns": [SimpleUploadedFile("list.csv", b"a,b\n1,2\n")],
            "as_at-day": "1",
            "as_at-month": "2",
            "as_at-year": "2026",
        },
    )
    work_off()
    words = words_of(data_lead.get(reverse("data:import", args=[Import.objects.get().pk])))
    assert "Why nothing was made of it" in words


@pytest.mark.parametrize("number", [1, 3])
def test_the_list_of_imports_takes_the_same_queries_however_long(
    number: int, data_lead: PageCheckClient, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(number):
        an_import()
    data_lead.get(reverse("data:imports"))
    with django_assert_num_queries(6):
        data_lead.get(reverse("data:imports"))
