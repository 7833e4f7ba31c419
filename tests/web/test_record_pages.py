"""The record as auditors see it."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import polars as pl
import pytest
from django.http import QueryDict
from django.test import Client, RequestFactory
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Interface, Visitor
from lanyard.web.audit import acts, things
from lanyard.web.audit.changes import changed
from lanyard.web.audit.errors import NotADownloadError
from lanyard.web.audit.event_page import event_page
from lanyard.web.audit.exports import list_as_file
from lanyard.web.audit.models import Event, PersonalDetail
from lanyard.web.audit.record import About
from lanyard.web.audit.record_list import record_list
from lanyard.web.audit.retention.rules import declared_retention
from lanyard.web.audit.things import Thing
from lanyard.web.pages.lists import shown
from lanyard.web.people.models import Person
from lanyard.web.people.visitors import visitor_for
from tests.web.events import OPENED, SHELVED, an_event
from tests.web.factories import a_person, an_organisation

pytestmark = pytest.mark.django_db

SignIn = Callable[[Person], Client]
TODAY = timezone.localdate()
READERS = (RoleName.AUDITOR, RoleName.ADMINISTRATOR, RoleName.LEAD_OFFICER)


@pytest.fixture
def auditor() -> Person:
    """Somebody who may read the record with all that it keeps apart."""
    return a_person(RoleName.AUDITOR, name="Grace Made-Up")


@pytest.fixture
def reader(signed_in: SignIn, auditor: Person) -> Client:
    """The auditor, signed in, with an empty record."""
    return signed_in(auditor)


def words_of(client: Client, address: str) -> str:
    """What a page says, told apart by single spaces."""
    answer = client.get(address)
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def listed(client: Client, asked: str) -> list[int]:
    """The numbers of the events that a list shows, in its order."""
    page = words_of(client, f"/record/?{asked}")
    numbers = Event.objects.values_list("number", flat=True)
    places = {number: page.find(f'href="/record/{number}/"') for number in numbers}
    return sorted((number for number in numbers if places[number] > 0), key=lambda number: places[number])


@pytest.mark.parametrize("address", ["/record/", "/record/file/?file=csv", "/record/kept/", "/record/1/"])
@pytest.mark.parametrize("role", sorted(set(RoleName) - set(READERS)))
def test_the_record_is_closed_to_others(signed_in: SignIn, role: RoleName, address: str) -> None:
    assert signed_in(a_person(role)).get(address).status_code == 403


def test_an_empty_list_says_so(reader: Client) -> None:
    assert "No events fit what you asked for." in words_of(reader, "/record/?kind=export")


def test_every_event_is_a_sentence_with_who_and_what(reader: Client, auditor: Person) -> None:
    forum = an_organisation(name="North Forum")
    an_event(by=visitor_for(auditor), about=About("organisation", forum.pk))
    an_event(by=Visitor("Ada Made-Up", Interface.LINK))
    an_event(by=Visitor("", Interface.PAGE))
    an_event()
    assert ">Grace Made-Up shelved North Forum</a>" in words_of(reader, "/record/?about=organisation")
    page = words_of(reader, "/record/?about=shelf")
    assert ">Somebody with a signed link shelved shelf 1</a>" in page
    assert ">Somebody not signed in shelved shelf 1</a>" in page
    assert ">Lanyard shelved shelf 1</a>" in page
    assert "Ada Made-Up" not in page


def test_people_who_are_gone_have_their_number(reader: Client) -> None:
    an_event(by=Visitor("Ada Made-Up", Interface.PAGE, person=99_999))
    assert ">Person 99999 shelved shelf 1</a>" in words_of(reader, "/record/")


@pytest.fixture
def four_events(reader: Client, auditor: Person) -> list[int]:
    """Four events that differ in everything that the list can be narrowed by; their numbers."""
    ada = Visitor("Ada", Interface.API, person=a_person(name="Ada Made-Up").pk)
    return [
        an_event(by=ada).number,
        an_event(OPENED, by=ada, about=About("child", "c-1")).number,
        an_event(by=visitor_for(auditor), about=About("shelf", 2)).number,
        an_event(about=About("shelf", 1), detail={"books": 1}).number,
    ]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("act=tests.shelved", [3, 2, 0]),
        ("act=tests.opened", [1]),
        ("kind=read", [1]),
        ("interface=api", [1, 0]),
        ("interface=api&interface=command", [3, 1, 0]),
        ("person=ada", [1, 0]),
        ("person=nobody", []),
        ("about=shelf&which=1", [3, 0]),
        ("at-until=2020-01-01", []),
        ("at-from=2020-01-01&at-until=9999-12-31&act=tests.opened", [1]),
        (f"at-from={TODAY}&at-until={TODAY}&act=tests.opened", [1]),
        (f"at-until={TODAY - timedelta(days=1)}", []),
        (f"at-from={TODAY + timedelta(days=1)}", []),
        (f"by={'9' * 30}", []),
        ("by=x", []),
        ("act=tests.shelved&sort=when", [0, 2, 3]),
        ("kind=nonsense&act=tests.shelved&page=many", [3, 2, 0]),
    ],
)
def test_the_list_is_narrowed_and_sorted(
    reader: Client, four_events: list[int], monkeypatch: pytest.MonkeyPatch, asked: str, found: list[int]
) -> None:
    for kind in ("shelf", "child"):
        monkeypatch.setitem(things._declared, kind, Thing(kind, kind.capitalize(), lambda _: {}))
    assert listed(reader, asked) == [four_events[place] for place in found]


def test_one_persons_events_are_found_by_their_account(reader: Client, four_events: list[int]) -> None:
    person = Event.objects.get(number=four_events[0]).person
    assert listed(reader, f"by={person}") == [four_events[1], four_events[0]]
    assert "By: Ada Made-Up" in words_of(reader, f"/record/?by={person}")


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_asks_as_often_for_three_events_as_for_one(
    django_assert_num_queries: DjangoAssertNumQueries, rows: int
) -> None:
    for _ in range(rows):
        an_event(by=visitor_for(a_person()), about=About("organisation", an_organisation().pk))
    request = RequestFactory().get("/record/")
    with django_assert_num_queries(4):  # the count, the events, the people and the organisations
        page = shown(request, record_list(request.GET), Event.objects.all())
    assert len(page.rows) == rows


def test_an_event_is_one_look_up_for_each_kind_of_thing_and_one_for_what_is_apart(
    auditor: Person, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    visitor = visitor_for(auditor)
    event = an_event(
        by=visitor, about=About("organisation", an_organisation().pk), personal={"name": "Ada Made-Up"}
    )
    with django_assert_num_queries(3):
        event_page(event, visitor)


def test_an_event_shows_before_and_after(reader: Client) -> None:
    event = an_event(
        detail={**changed({"books": 1, "open": True}, {"books": 2, "open": True}), "shelf_mark": "B"}
    )
    page = words_of(reader, f"/record/{event.number}/")
    row = '<th scope="row" class="govuk-table__header">Books</th> <td class="govuk-table__cell">1</td> '
    assert f'{row}<td class="govuk-table__cell">2</td>' in page
    assert ">Shelf mark</dt>" in page
    assert event.seal in page


def test_names_are_shown_to_auditors(reader: Client) -> None:
    event = an_event(personal={"name": "Ada Made-Up", **changed({"email": "a@b.org"}, {"email": "c@d.org"})})
    page = words_of(reader, f"/record/{event.number}/")
    assert ["Ada Made-Up" in page, "a@b.org" in page, "c@d.org" in page] == [True, True, True]


def test_names_are_kept_from_lead_officers(signed_in: SignIn) -> None:
    event = an_event(personal={"name": "Ada Made-Up"})
    page = words_of(signed_in(a_person(RoleName.LEAD_OFFICER)), f"/record/{event.number}/")
    assert ("Ada Made-Up" in page, "Your roles do not let you see them." in page) == (False, True)


def test_erased_names_are_said_to_be_erased(reader: Client) -> None:
    event = an_event(personal={"name": "Ada Made-Up"})
    PersonalDetail.objects.all().delete()
    page = words_of(reader, f"/record/{event.number}/")
    assert ("Ada Made-Up" in page, "Erased. The record shows" in page) == (False, True)


def test_to_see_what_is_kept_apart_about_a_child_is_an_event(
    reader: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(things._declared, "child", Thing("child", "Child", lambda _: {}, is_child=True))
    event = an_event(about=About("child", "c-1", organisation=4), personal={"name": "Ada Made-Up"})
    words_of(reader, f"/record/{event.number}/")
    newest = Event.objects.first()
    assert newest is not None
    assert (newest.act, newest.kind, newest.about, newest.about_id, newest.organisation) == (
        "audit.personal-seen",
        "read",
        "child",
        "c-1",
        4,
    )


def test_what_the_program_no_longer_knows_is_still_shown(
    reader: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = an_event()
    monkeypatch.setattr(acts, "_declared", {})
    assert ">Lanyard did tests.shelved</h1>" in words_of(reader, f"/record/{event.number}/")


def test_an_event_that_is_not_there_is_not_found(reader: Client) -> None:
    assert [reader.get(f"/record/{number}/").status_code for number in ("99999", "9" * 30)] == [404, 404]


def test_the_page_of_rules_names_each(reader: Client) -> None:
    page = words_of(reader, "/record/kept/")
    assert [rule.title for rule in declared_retention() if rule.title not in page] == []
    assert "Nothing is due." in page


def download(client: Client, file: str, asked: str = "") -> bytes:
    """The content of a file."""
    answer = client.get(f"/record/file/?{asked}&file={file}")
    assert answer.status_code == 200
    assert answer.headers["Content-Disposition"] == f'attachment; filename="record.{file}"'
    return answer.content


READ: dict[str, Callable[[Path], pl.DataFrame]] = {
    "csv": pl.read_csv,
    "xlsx": pl.read_excel,
    "ods": pl.read_ods,
}


@pytest.mark.parametrize("file", READ)
def test_a_file_has_the_events_of_the_list(reader: Client, tmp_path: Path, file: str) -> None:
    event = an_event()
    path = tmp_path / f"record.{file}"
    path.write_bytes(download(reader, file, "act=tests.shelved"))
    rows = READ[file](path).select("What happened", "Number", "Seal").rows()
    assert rows == [("Lanyard shelved shelf 1", event.number, event.seal)]


def test_no_cell_of_a_file_is_a_formula(signed_in: SignIn, auditor: Person) -> None:
    bold = a_person(RoleName.LANO, name="=HYPERLINK(1)")
    an_event(by=visitor_for(bold))
    content = download(signed_in(auditor), "csv", "act=tests.shelved").decode("utf-8-sig")
    assert content.splitlines()[1].split(",")[0] == '"\'=HYPERLINK(1) shelved shelf 1"'


def test_a_download_is_an_event_and_what_was_searched_stands_apart(reader: Client, auditor: Person) -> None:
    an_event()
    download(reader, "csv", "act=tests.shelved&person=")
    download(reader, "ods", "person=Ada")
    events = Event.objects.filter(act="audit.downloaded").order_by("number")
    assert list(events.values_list("kind", "about", "about_id", "person", "role", "detail")) == [
        ("export", "list", "record", auditor.pk, "auditor", {"rows": 1, "file": "csv"}),
        ("export", "list", "record", auditor.pk, "auditor", {"rows": 0, "file": "ods"}),
    ]
    apart = PersonalDetail.objects.filter(event__in=events).order_by("event")
    assert [detail.content for detail in apart] == [
        {"asked for": {"act": "tests.shelved"}},
        {"asked for": {"person": "Ada"}},
    ]


def test_lead_officers_read_the_record_and_cannot_take_it_along(signed_in: SignIn) -> None:
    an_event()
    client = signed_in(a_person(RoleName.LEAD_OFFICER))
    assert "Download this list" not in words_of(client, "/record/")
    assert client.get("/record/file/?file=csv").status_code == 403


def test_a_kind_of_file_that_there_is_not_is_refused(reader: Client) -> None:
    assert reader.get("/record/file/?file=exe").status_code == 404


def test_a_list_is_not_given_by_an_act_that_is_no_download() -> None:
    with pytest.raises(NotADownloadError):
        list_as_file(
            RequestFactory().get("/?file=csv"), record_list(QueryDict()), Event.objects.none(), act=SHELVED
        )
